// What a screen reader is told, for tests: things found by role and name, and what can be done to them.
#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>

namespace kt::gui {

/// One visible element of the accessibility tree.
class Thing {
  public:
    Thing() = default;
    explicit Thing(QQuickItem* item, QAccessibleInterface* face);

    /// Whether there is such a thing, still.
    [[nodiscard]] bool alive() const { return !item_.isNull() && face_ != nullptr && face_->isValid(); }
    [[nodiscard]] QQuickItem* item() const { return item_; }
    [[nodiscard]] QAccessible::Role role() const { return face_->role(); }
    [[nodiscard]] QString name() const { return face_->text(QAccessible::Name); }
    [[nodiscard]] QString description() const { return face_->text(QAccessible::Description); }
    [[nodiscard]] QString value() const { return face_->text(QAccessible::Value); }
    [[nodiscard]] QAccessible::State state() const { return face_->state(); }
    [[nodiscard]] QSizeF size() const { return {item_->width(), item_->height()}; }
    [[nodiscard]] bool enabled() const { return item_->isEnabled(); }
    [[nodiscard]] bool focusable() const { return item_->activeFocusOnTab(); }
    /// Whether a person can do something with it.
    [[nodiscard]] bool acts() const;
    /// Whether an open modal window lies above it.
    [[nodiscard]] bool behindModal() const;
    /// Whether the keyboard came to it or into it.
    [[nodiscard]] bool reachedBy(const QSet<QQuickItem*>& reached) const;
    /// Role, name and place in the tree, for messages.
    [[nodiscard]] QString where() const;

    /// Does what a screen reader does to press it. False when it cannot be pressed.
    bool press();
    /// Replaces its text. False when it has none to set.
    bool setText(const QString& text);

  private:
    QPointer<QQuickItem> item_;
    QAccessibleInterface* face_ = nullptr;
};

/// Switches the accessibility tree on although nobody reads it. Call after QGuiApplication, before any QML.
void speak(bool on = true);
/// All visible things of a window, in the order of the tree.
[[nodiscard]] QList<Thing> things(QQuickWindow& window);
/// The visible thing with this role and name; one that is not alive when there is none.
[[nodiscard]] Thing thing(QQuickWindow& window, QAccessible::Role role, const QString& name);
/// The nearest item upward that has this property.
[[nodiscard]] QQuickItem* owner(QQuickItem* item, const char* property);
/// Type names from the window down to the item, for messages.
[[nodiscard]] QString path(QQuickItem* item);

} // namespace kt::gui
