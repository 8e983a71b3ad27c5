#include "app/paper/pdf.h"

#include "app/paper/setter.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPdfWriter>

namespace kt::paper {
namespace {

constexpr int dots_per_inch = 600;
constexpr double points_per_inch = 72;
constexpr double margin_mm = 18;
constexpr double half_margin_mm = 12;
constexpr qsizetype most_letters = 3'000'000;

/// Puts the day where the writer put its clock.
void settle_day(QByteArray& bytes, LocalDate day) {
    const QByteArray mark("/CreationDate (D:");
    const auto at = bytes.indexOf(mark);
    if (at < 0) return;
    const auto from = at + mark.size();
    const auto digits = QByteArray::number(day.year()).rightJustified(4, '0') +
                        QByteArray::number(day.month()).rightJustified(2, '0') +
                        QByteArray::number(day.day()).rightJustified(2, '0') + "000000";
    bytes.replace(from, digits.size(), digits);
    // What follows is the offset of a time zone.
    const auto end = bytes.indexOf(')', from);
    for (auto i = from + digits.size(); i < end; ++i)
        if (bytes.at(i) == '-' || bytes.at(i) == '+' || bytes.at(i) == 'Z')
            bytes[i] = '+';
        else if (bytes.at(i) != '\'')
            bytes[i] = '0';
}

/// Newer writers end with a number of the document, drawn by lot: it becomes one of what stands before it.
void settle_id(QByteArray& bytes) {
    const auto at = bytes.indexOf("/ID", bytes.lastIndexOf("trailer"));
    if (at < 0) return;
    const QByteArray hash = QCryptographicHash::hash(bytes.left(at), QCryptographicHash::Sha256).toHex();
    const auto end = bytes.indexOf(']', at);
    bool inside = false;
    for (auto i = at; i < end; ++i) {
        if (bytes.at(i) == '<' || bytes.at(i) == '>')
            inside = bytes.at(i) == '<';
        else if (inside)
            bytes[i] = hash.at(i % hash.size());
    }
}

/// Takes out what would differ from one time to the next. Nothing moves: the file knows where its parts begin.
void settle(QByteArray& bytes, LocalDate day) {
    settle_day(bytes, day);
    settle_id(bytes);
}

/// While it lives tables are filled in one order: the writer puts typefaces into the file as its table has them. Tables
/// that exist keep their own order, whichever thread has them.
class OneOrder {
  public:
    OneOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~OneOrder() { QHashSeed::resetRandomGlobalSeed(); }
    OneOrder(const OneOrder&) = delete;
    OneOrder& operator=(const OneOrder&) = delete;
};

} // namespace

Result<Pdf> pdf(const Sheet& sheet, LocalDate made_on) {
    if (sheet.words().size() > most_letters) return Errc::TooLarge;
    Pdf out;
    QBuffer buffer(&out.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const OneOrder steady;
        QPdfWriter writer(&buffer);
        writer.setResolution(dots_per_inch);
        writer.setTitle(sheet.title);
        writer.setCreator(QStringLiteral("Kernteam"));
        const double margin = sheet.half ? half_margin_mm : margin_mm;
        writer.setPageLayout(QPageLayout(QPageSize(sheet.half ? QPageSize::A5 : QPageSize::A4), QPageLayout::Portrait,
                                         QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
        const QRect area = writer.pageLayout().paintRectPixels(dots_per_inch);
        const Setting setting(sheet, {QSizeF(area.size()), dots_per_inch / points_per_inch}, &writer);
        out.pages = setting.pages();
        QPainter painter(&writer);
        for (std::size_t page = 0; page < setting.pages(); ++page) {
            if (page > 0) writer.newPage();
            setting.draw(painter, page);
        }
    }
    buffer.close();
    settle(out.bytes, made_on);
    return out;
}

} // namespace kt::paper
