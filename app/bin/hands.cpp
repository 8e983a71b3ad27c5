#include "app/bin/hands.h"

#include <QCoreApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QQuickItem>
#include <QtMath>

namespace kt::app {
namespace {

bool is_button(const QQuickItem& item) {
    return item.inherits("QQuickAbstractButton") && item.isEnabled();
}

/// Whether it is of this QML type, or of one made from it.
bool is_type(const QObject& object, const QByteArray& type) {
    for (const auto* meta = object.metaObject(); meta != nullptr; meta = meta->superClass())
        if (QByteArray(meta->className()).startsWith(type + "_QMLTYPE")) return true;
    return false;
}

bool reads(const QQuickItem& item, const char* property, const QString& text) {
    return item.property(property).toString() == text;
}

} // namespace

// The last child lies on top, so that an open dialog is found before the page under it.
QQuickItem* Hands::find(QQuickItem* under, const Wanted& wanted) const {
    if (under == nullptr || !under->isVisible()) return nullptr;
    if (wanted(*under)) return under;
    const auto children = under->childItems();
    for (auto child = children.rbegin(); child != children.rend(); ++child)
        if (auto* found = find(*child, wanted)) return found;
    return nullptr;
}

QQuickItem* Hands::titled(const QString& title) const {
    return find(window_.contentItem(),
                [&](QQuickItem& item) { return item.property("emptyWhat").isValid() && reads(item, "title", title); });
}

bool Hands::press(const QString& text, const QString& below) {
    auto* button = find(below.isEmpty() ? window_.contentItem() : titled(below),
                        [&](QQuickItem& item) { return is_button(item) && reads(item, "text", text); });
    return button != nullptr && QMetaObject::invokeMethod(button, "clicked");
}

bool Hands::press_row(const QString& title, int row) {
    int seen = 0;
    std::vector<QQuickItem*> rows;
    (void)find(titled(title), [&](QQuickItem& item) {
        if (is_type(item, "ListRow")) rows.push_back(&item);
        return false;
    });
    // Found from the last to the first.
    for (auto at = rows.rbegin(); at != rows.rend(); ++at)
        if (seen++ == row) return QMetaObject::invokeMethod(*at, "clicked");
    return false;
}

bool Hands::press_step(int step) {
    auto* button = find(window_.contentItem(), [&](QQuickItem& item) {
        return is_type(item, "StepButton") && item.property("place").toInt() == step;
    });
    return button != nullptr && QMetaObject::invokeMethod(button, "clicked");
}

bool Hands::type(const QString& label, const QString& words) {
    auto* field = find(window_.contentItem(), [&](QQuickItem& item) {
        return reads(item, "label", label) && item.property("text").isValid();
    });
    if (field == nullptr) return false;
    field->forceActiveFocus(Qt::ShortcutFocusReason);
    if (window_.activeFocusItem() == nullptr) return false;
    QInputMethodEvent event;
    event.setCommitString(words);
    return QCoreApplication::sendEvent(window_.activeFocusItem(), &event);
}

bool Hands::open(const QByteArray& type) {
    const auto objects = window_.findChildren<QObject*>();
    for (auto* object : objects)
        if (is_type(*object, type)) return QMetaObject::invokeMethod(object, "open");
    return false;
}

bool Hands::to_end() {
    auto* page = find(window_.contentItem(), [](QQuickItem& item) {
        return item.inherits("QQuickFlickable") && !item.inherits("QQuickItemView") &&
               item.property("contentHeight").toReal() > item.height();
    });
    if (page == nullptr) return false;
    return page->setProperty("contentY", page->property("contentHeight").toReal() - page->height());
}

int Hands::hidden_height() const {
    int hidden = 0;
    (void)find(window_.contentItem(), [&](QQuickItem& item) {
        const bool scrolls = item.inherits("QQuickFlickable") && !item.inherits("QQuickItemView");
        if (scrolls) hidden = std::max(hidden, qCeil(item.property("contentHeight").toReal() - item.height()));
        return false;
    });
    return hidden;
}

void Hands::leave() {
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&window_, &down);
    QCoreApplication::sendEvent(&window_, &up);
}

void Hands::let_go() {
    QEvent event(QEvent::Leave);
    QCoreApplication::sendEvent(&window_, &event);
}

void Hands::still() {
    window_.setProperty("still", true);
}

} // namespace kt::app
