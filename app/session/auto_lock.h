// Locks when nobody has touched this program for a while, when the machine goes to sleep, and when the desktop locks.
#pragma once

#include "app/platform/lock_signals.h"
#include "app/session/session.h"

#include <QTimer>

namespace kt::app {

/// Watches the events of the whole program (as an event filter), and what the desktop says.
class AutoLock : public QObject {
    Q_OBJECT
  public:
    explicit AutoLock(Session& session);
    /// Locks when `signals_of_desktop` asks for it, and tells it when that is done. It must outlive this.
    void listen(LockSignals& signals_of_desktop);

    bool eventFilter(QObject* target, QEvent* event) override;

  private:
    Session& session_;
    QTimer timer_;
};

} // namespace kt::app
