// Locks when nobody has touched this program for a while.
#pragma once

#include "app/session/session.h"

#include <QTimer>

namespace kt::app {

/// Watches the events of the whole program.
class AutoLock : public QObject {
    Q_OBJECT
  public:
    explicit AutoLock(Session& session);

    bool eventFilter(QObject* target, QEvent* event) override;

  private:
    Session& session_;
    QTimer timer_;
};

} // namespace kt::app
