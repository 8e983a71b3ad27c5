// Does what a person does at the screen: presses what reads so, types into what is labelled so.
#pragma once

#include <QQuickWindow>

namespace kt::app {

/// Every call is false when what it needs is not on the screen (yet).
class Hands {
  public:
    explicit Hands(QQuickWindow& window) : window_(window) {}

    /// The button, place, tab or row that reads `text`; with `below`, in the part of the page with that title.
    [[nodiscard]] bool press(const QString& text, const QString& below = {});
    /// A row of the list with this title, counted from 0.
    [[nodiscard]] bool press_row(const QString& title, int row);
    /// A step of the path in a dossier, 1 to 6.
    [[nodiscard]] bool press_step(int step);
    /// Puts words where the cursor would be after choosing the field.
    [[nodiscard]] bool type(const QString& label, const QString& words);
    /// Opens a dialog of the page by the name of its type.
    [[nodiscard]] bool open(const QByteArray& type);
    /// Scrolls the page to its end; false while all of it is in sight.
    [[nodiscard]] bool to_end();
    /// How much of the page lies beyond the edge of the window.
    [[nodiscard]] int hidden_height() const;
    /// Escape: leaves a dialog or a list.
    void leave();
    /// Takes the pointer off the window, so that nothing looks pointed at.
    void let_go();
    /// Nothing moves, so that a picture shows how things end.
    void still();

  private:
    using Wanted = std::function<bool(QQuickItem&)>;
    [[nodiscard]] QQuickItem* find(QQuickItem* under, const Wanted& wanted) const;
    [[nodiscard]] QQuickItem* titled(const QString& title) const;

    QQuickWindow& window_;
};

} // namespace kt::app
