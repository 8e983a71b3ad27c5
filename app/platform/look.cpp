#include "app/platform/look.h"

#include <QGuiApplication>
#include <QPalette>

namespace kt::app {

bool desktop_is_dark() {
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr) return false;
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace kt::app
