#include "app/bin/auto_lock.h"

#include <QEvent>

namespace kt::app {

AutoLock::AutoLock(Session& session) : session_(session) {
    timer_.setSingleShot(true);
    const auto begin = [this] { timer_.start(session_.settings()->lockAfterMinutes() * 60'000); };
    connect(session_.settings(), &Settings::lockAfterMinutesChanged, this, begin);
    connect(&timer_, &QTimer::timeout, this, [this] {
        // The demo holds nobody's data, and its password is known to nobody.
        if (session_.isOpen() && !session_.demo()) session_.lock();
    });
    begin();
}

bool AutoLock::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel: timer_.start(); break;
    default: break;
    }
    return false;
}

} // namespace kt::app
