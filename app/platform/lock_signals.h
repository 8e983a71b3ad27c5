// What the desktop says about who sits before it: sleep, session lock, screen saver.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace kt::app {

/// Listens to logind (sleep, session lock) and to the screen savers of the desktops. Where there is no bus, or nobody
/// on it, nothing is ever said.
class LockSignals : public QObject {
    Q_OBJECT
  public:
    /// The usual two buses, or those of a test.
    explicit LockSignals(const QDBusConnection& system = QDBusConnection::systemBus(),
                         const QDBusConnection& session = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    /// What was asked for by `lockWanted` is done: the machine may sleep.
    void locked();
    /// Whether sleep waits for us.
    [[nodiscard]] bool delaysSleep() const { return delay_.isValid(); }

  signals:
    void lockWanted();
    void delayTaken(); ///< from here on sleep waits for us

  private slots:
    void sleeping(bool begins);
    void screenSaver(bool active);
    void sessionLock();

  private:
    void takeDelay();
    void listenToSession();

    QDBusConnection system_;
    QDBusConnection session_;
    QDBusUnixFileDescriptor delay_;
};

} // namespace kt::app
