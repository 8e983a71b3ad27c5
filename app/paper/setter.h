// Sets a sheet: words become lines, lines become pages.
#pragma once

#include "app/paper/sheet.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QTextLayout>

#include <memory>

namespace kt::paper {

/// The page a sheet is set on, in the units of the device it will be drawn on.
struct PageFrame {
    QSizeF size;          ///< what may be printed on
    double per_point = 1; ///< units
};

/// One line of a text, where it stands in its block.
struct SetLine {
    std::shared_ptr<QTextLayout> text;
    int number = 0;
    QPointF at;
    double height = 0;
    QColor ink;
};

/// A block of a sheet as lines.
struct SetBlock {
    Look look = Look::Text;
    std::vector<SetLine> lines;
    double before = 0; ///< room above it
    double height = 0;
    bool keep = false; ///< stays with what follows
};

/// A line on a page.
struct PlacedLine {
    SetLine line;
    double top = 0;
    Look look = Look::Text;
};
using SetPage = std::vector<PlacedLine>;

/// Pages of one sheet, ready to be drawn.
class Setting {
  public:
    /// `device` says how large letters are; it must outlive the setting.
    Setting(const Sheet& sheet, const PageFrame& frame, QPaintDevice* device);

    [[nodiscard]] std::size_t pages() const { return pages_.size(); }
    void draw(QPainter& painter, std::size_t page) const;

  private:
    void set(double points);
    void place(const std::vector<SetBlock>& blocks);
    [[nodiscard]] SetBlock block(const Block& of) const;
    void add(SetBlock& into, const QString& words, const QFont& font, const QRectF& column, const QColor& ink) const;
    [[nodiscard]] QFont font(double size, bool bold = false) const;
    [[nodiscard]] double units(double points) const { return points * frame_.per_point; }
    [[nodiscard]] double body_top(std::size_t page) const;
    [[nodiscard]] double body_bottom() const;
    void draw_line(QPainter& painter, const QString& words, double top, bool right) const;

    const Sheet& sheet_;
    PageFrame frame_;
    QPaintDevice* device_;
    double points_ = 0;
    std::vector<SetPage> pages_;
};

} // namespace kt::paper
