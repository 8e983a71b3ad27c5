#include "app/paper/setter.h"

#include "app/paper/words.h"

#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace kt::paper {
namespace {

// Dark enough for a printer without colours.
const QColor ink(0x1c, 0x1f, 0x26);
const QColor faint_ink(0x4a, 0x50, 0x5c);
const QColor accent(0x0b, 0x5c, 0x6e);
const QColor tint(0xe9, 0xf2, 0xf4);
const QColor warning(0xa8, 0x1c, 0x1c);
const QColor warning_tint(0xfb, 0xe9, 0xe7);

constexpr double smaller_step = 0.5;
constexpr double fact_share = 0.30; // of the width, for the name of a fact
constexpr double side_share = 0.38; // for a telephone number
constexpr int lines_together = 3;   // of a block at the foot of a page
constexpr qsizetype longest_paragraph = 6'000;

QTextOption wrapping() {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    return option;
}

/// Paragraphs; one without an end is cut at a blank, so that setting it stays quick.
QStringList paragraphs(const QString& words) {
    QStringList out;
    for (QString rest : words.split(QLatin1Char('\n'))) {
        while (rest.size() > longest_paragraph) {
            qsizetype cut = rest.lastIndexOf(QLatin1Char(' '), longest_paragraph);
            if (cut <= 0) cut = longest_paragraph;
            if (rest.at(cut).isLowSurrogate()) --cut;
            out += rest.left(cut);
            rest = rest.mid(cut);
        }
        out += rest;
    }
    return out;
}

bool boxed(Look look) {
    return look == Look::Own || look == Look::Person || look == Look::Alarm;
}

} // namespace

Setting::Setting(const Sheet& sheet, const PageFrame& frame, QPaintDevice* device)
    : sheet_(sheet), frame_(frame), device_(device) {
    double points = sheet.points;
    set(points);
    while (sheet.one_page && pages() > 1 && points > sheet.least) {
        points = std::max(sheet.least, points - smaller_step);
        set(points);
    }
}

QFont Setting::font(double size, bool bold) const {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(std::max(size, sheet_.least));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    // Any spacing keeps Qt from joining letters: “fi” as one sign is found by no search and read aloud by few.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

double Setting::body_top(std::size_t page) const {
    return page == 0 ? 0 : units(points_ * 2.4);
}

double Setting::body_bottom() const {
    return frame_.size.height() - units(std::max(sheet_.least, points_ * 0.8) * 2.2);
}

void Setting::add(SetBlock& into, const QString& words, const QFont& font, const QRectF& column,
                  const QColor& colour) const {
    double y = column.top();
    for (const QString& paragraph : paragraphs(words)) {
        auto text = std::make_shared<QTextLayout>(paragraph, font, device_);
        text->setTextOption(wrapping());
        text->setCacheEnabled(true);
        text->beginLayout();
        for (QTextLine line = text->createLine(); line.isValid(); line = text->createLine()) {
            line.setLineWidth(column.width());
            const double height = std::ceil(line.height() * 1.12);
            line.setPosition({0, 0});
            into.lines.push_back({text, line.lineNumber(), {column.left(), y}, height, colour});
            y += height;
        }
        text->endLayout();
    }
    into.height = std::max(into.height, y);
}

SetBlock Setting::block(const Block& of) const {
    SetBlock out;
    out.look = of.look;
    const double width = frame_.size.width();
    const double pad = units(points_ * 0.7);
    const QFont plain = font(points_);
    const QFont strong = font(points_, true);
    const auto column = [&](double left, double right, double top) { return QRectF(left, top, right - left, 0); };
    switch (of.look) {
    case Look::Title:
        out.keep = true;
        add(out, of.text, font(points_ * 1.75, true), column(0, width, 0), accent);
        if (!of.more.isEmpty()) add(out, of.more, plain, column(0, width, out.height), faint_ink);
        out.height += units(points_ * 0.4);
        return out;
    case Look::Heading:
        out.before = units(points_ * 1.1);
        out.keep = true;
        add(out, of.text, font(points_ * 1.2, true), column(0, width, 0), accent);
        out.height += units(points_ * 0.2);
        return out;
    case Look::Fact:
        out.before = units(points_ * 0.3);
        add(out, of.text, plain, column(0, width * fact_share - pad, 0), faint_ink);
        add(out, of.more, plain, column(width * fact_share, width, 0), ink);
        return out;
    case Look::Item:
        out.before = units(points_ * 0.35);
        add(out, QStringLiteral("•"), strong, column(0, pad * 2, 0), accent);
        add(out, of.text, plain, column(pad * 1.6, width, 0), ink);
        if (!of.more.isEmpty()) add(out, of.more, plain, column(pad * 1.6, width, out.height), faint_ink);
        return out;
    case Look::Person: {
        out.before = units(points_ * 0.6);
        const double split = of.side.isEmpty() ? width - pad : width * (1 - side_share);
        add(out, of.text, font(points_ * 1.15, true), column(pad * 1.4, split, pad / 2), ink);
        if (!of.side.isEmpty()) add(out, of.side, font(points_ * 1.15, true), column(split, width, pad / 2), ink);
        if (!of.more.isEmpty()) add(out, of.more, plain, column(pad * 1.4, width - pad, out.height), faint_ink);
        out.height += pad / 2;
        return out;
    }
    case Look::Own:
        out.before = units(points_ * 0.4);
        add(out, of.text, plain, column(pad * 1.4, width - pad, pad / 3), ink);
        out.height += pad / 3;
        return out;
    case Look::Alarm:
        out.before = units(points_ * 0.5);
        add(out, of.text, font(points_ * 1.15, true), column(pad * 1.4, width - pad, pad / 2), warning);
        if (!of.more.isEmpty()) add(out, of.more, plain, column(pad * 1.4, width - pad, out.height), ink);
        out.height += pad / 2;
        return out;
    case Look::Small:
        out.before = units(points_ * 0.4);
        add(out, of.text, font(points_ * 0.85), column(0, width, 0), faint_ink);
        return out;
    case Look::Text: break;
    }
    out.before = units(points_ * 0.4);
    add(out, of.text, plain, column(0, width, 0), ink);
    return out;
}

void Setting::set(double points) {
    points_ = points;
    std::vector<SetBlock> blocks;
    blocks.reserve(sheet_.blocks.size());
    for (const Block& one : sheet_.blocks)
        blocks.push_back(block(one));
    place(blocks);
}

void Setting::place(const std::vector<SetBlock>& blocks) {
    pages_.assign(1, {});
    const double bottom = body_bottom();
    double y = body_top(0);
    bool fresh = true;
    // What must at least stand on the page with the beginning of a block.
    const auto least = [&blocks, bottom](std::size_t i) {
        double need = 0;
        for (; i < blocks.size(); ++i) {
            const SetBlock& one = blocks[i];
            if (one.keep || one.height < bottom / 3) {
                need += one.before + one.height;
            } else {
                const auto last = std::min<std::size_t>(lines_together, one.lines.size());
                need += one.before + (last == 0 ? 0 : one.lines[last - 1].at.y() + one.lines[last - 1].height);
            }
            if (!one.keep) break;
        }
        return need;
    };
    const auto turn = [&] {
        pages_.emplace_back();
        y = body_top(pages_.size() - 1);
        fresh = true;
    };
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const SetBlock& one = blocks[i];
        if (!fresh && y + least(i) > bottom) turn();
        if (!fresh) y += one.before;
        double origin = y;
        double end = y;
        // Columns beside each other: lines in the order of their height, so that a page is left once.
        std::vector<SetLine> lines = one.lines;
        std::stable_sort(lines.begin(), lines.end(),
                         [](const SetLine& a, const SetLine& b) { return a.at.y() < b.at.y(); });
        for (const SetLine& line : lines) {
            if (origin + line.at.y() + line.height > bottom && origin + line.at.y() > body_top(pages_.size() - 1)) {
                turn();
                origin = y - line.at.y();
            }
            pages_.back().push_back({line, origin + line.at.y(), one.look});
            end = origin + line.at.y() + line.height;
            fresh = false;
        }
        y = std::max(end, origin + one.height);
    }
}

void Setting::draw_line(QPainter& painter, const QString& words, double top, bool right) const {
    QTextLayout text(words, font(points_ * 0.8), device_);
    QTextOption option = wrapping();
    if (right) option.setAlignment(Qt::AlignRight);
    text.setTextOption(option);
    text.beginLayout();
    QTextLine line = text.createLine();
    if (!line.isValid()) return;
    line.setLineWidth(frame_.size.width());
    line.setPosition({0, 0});
    text.endLayout();
    painter.setPen(faint_ink);
    line.draw(&painter, {0, top});
}

void Setting::draw(QPainter& painter, std::size_t page) const {
    const double width = frame_.size.width();
    const double bar = units(points_ * 0.25);
    const double overlap = units(points_ * 0.35);
    for (const PlacedLine& placed : pages_.at(page)) {
        if (!boxed(placed.look)) continue;
        const bool alarm = placed.look == Look::Alarm;
        const QRectF under(0, placed.top - overlap, width, placed.line.height + 2 * overlap);
        if (placed.look != Look::Own) painter.fillRect(under, alarm ? warning_tint : tint);
        painter.fillRect(QRectF(0, under.top(), bar, under.height()), alarm ? warning : accent);
    }
    for (const PlacedLine& placed : pages_.at(page)) {
        painter.setPen(placed.line.ink);
        placed.line.text->lineAt(placed.line.number).draw(&painter, {placed.line.at.x(), placed.top});
    }
    if (page > 0 && !sheet_.running.isEmpty()) draw_line(painter, sheet_.running, 0, false);
    const double foot = body_bottom() + units(std::max(sheet_.least, points_ * 0.8) * 0.8);
    if (!sheet_.foot.isEmpty()) draw_line(painter, sheet_.foot, foot, false);
    if (pages() > 1)
        draw_line(painter, said(QT_TRANSLATE_NOOP("Paper", "Page %1 of %2")).arg(page + 1).arg(pages()), foot, true);
}

} // namespace kt::paper
