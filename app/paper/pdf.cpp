#include "app/paper/pdf.h"

#include "app/paper/setter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

namespace kt::paper {
namespace {

constexpr int dots_per_inch = 600;
constexpr double points_per_inch = 72;
constexpr double margin_mm = 18;
constexpr double half_margin_mm = 12;
constexpr qsizetype most_letters = 3'000'000;

/// Puts `day` where the writer put its clock: same length, so that nothing in the file moves.
void settle(QByteArray& bytes, LocalDate day) {
    const QByteArray mark("/CreationDate (D:");
    const auto at = bytes.indexOf(mark);
    if (at < 0) return;
    const auto from = at + mark.size();
    const auto digits = QByteArray::number(day.year()).rightJustified(4, '0') +
                        QByteArray::number(day.month()).rightJustified(2, '0') +
                        QByteArray::number(day.day()).rightJustified(2, '0') + "000000";
    bytes.replace(from, digits.size(), digits);
    const auto end = bytes.indexOf(')', from);
    // What follows is the offset of a time zone.
    for (auto i = from + digits.size(); i < end; ++i)
        if (bytes.at(i) == '-' || bytes.at(i) == '+' || bytes.at(i) == 'Z')
            bytes[i] = '+';
        else if (bytes.at(i) != '\'')
            bytes[i] = '0';
}

} // namespace

Result<Pdf> pdf(const Sheet& sheet, LocalDate made_on) {
    if (sheet.words().size() > most_letters) return Errc::TooLarge;
    Pdf out;
    QBuffer buffer(&out.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
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
