#include "app/session/auto_lock.h"

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

void AutoLock::listen(LockSignals& signals_of_desktop) {
    connect(&signals_of_desktop, &LockSignals::lockWanted, this, [this, &signals_of_desktop] {
        if (session_.isOpen() && !session_.demo()) session_.lock();
        // Comes after the worker has wiped its keys.
        session_.desk().run<void>(
            this, [](Worker&) -> Result<void> { return {}; },
            [&signals_of_desktop](const Result<void>&) { signals_of_desktop.locked(); });
    });
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
