#include "tests/gui/support/speech.h"

#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformaccessibility.h>
#include <QtGui/qpa/qplatformintegration.h>

namespace kt::gui {

namespace {

void collect(QAccessibleInterface* face, QList<Thing>& found) {
    if (face == nullptr || !face->isValid()) return;
    auto* item = qobject_cast<QQuickItem*>(face->object());
    if (item != nullptr) {
        if (!item->isVisible()) return;
        found << Thing(item, face);
    }
    for (int i = 0; i < face->childCount(); ++i)
        collect(face->child(i), found);
}

QQuickItem* modal(QQuickWindow* window) {
    QQuickItem* top = nullptr;
    for (auto* layer : window->contentItem()->childItems()) {
        if (!layer->inherits("QQuickOverlay") || !layer->isVisible()) continue;
        for (auto* popup : layer->childItems()) {
            if (popup->isVisible() && popup->inherits("QQuickPopupItem")) top = popup;
        }
    }
    return top;
}

} // namespace

Thing::Thing(QQuickItem* item, QAccessibleInterface* face) : item_(item), face_(face) {
}

bool Thing::acts() const {
    switch (role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Cell: return true;
    case QAccessible::ListItem: return true;
    default: return focusable();
    }
}

bool Thing::behindModal() const {
    auto* top = modal(item_->window());
    return top != nullptr && !top->isAncestorOf(item_);
}

bool Thing::reachedBy(const QSet<QQuickItem*>& reached) const {
    if (reached.contains(item_)) return true;
    for (auto* other : reached) {
        if (item_->isAncestorOf(other)) return true;
    }
    return false;
}

QString Thing::where() const {
    return QStringLiteral("%1 \"%2\" %3x%4 at %5")
        .arg(static_cast<int>(role()))
        .arg(name())
        .arg(item_->width())
        .arg(item_->height())
        .arg(path(item_));
}

bool Thing::press() {
    auto* actions = face_->actionInterface();
    if (actions == nullptr || !actions->actionNames().contains(QAccessibleActionInterface::pressAction())) return false;
    actions->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

bool Thing::setText(const QString& text) {
    face_->setText(QAccessible::Value, text);
    // What stands in a password field is not read aloud (Qt 6.8).
    return face_->state().passwordEdit || face_->text(QAccessible::Value) == text;
}

void speak(bool on) {
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(on);
}

QList<Thing> things(QQuickWindow& window) {
    QList<Thing> found;
    collect(QAccessible::queryAccessibleInterface(&window), found);
    return found;
}

Thing thing(QQuickWindow& window, QAccessible::Role role, const QString& name) {
    for (const auto& found : things(window)) {
        if (found.role() == role && found.name() == name) return found;
    }
    return {};
}

QQuickItem* owner(QQuickItem* item, const char* property) {
    while (item != nullptr && item->metaObject()->indexOfProperty(property) < 0)
        item = item->parentItem();
    return item;
}

QString path(QQuickItem* item) {
    QString all;
    for (; item != nullptr; item = item->parentItem())
        all = QString::fromLatin1(item->metaObject()->className()).section(QStringLiteral("_QML"), 0, 0) +
              QLatin1Char('/') + all;
    return all;
}

} // namespace kt::gui
