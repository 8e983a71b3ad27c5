#include "app/platform/lock_signals.h"

#include <QCoreApplication>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace kt::app {
namespace {

const auto logind = QStringLiteral("org.freedesktop.login1");
const auto manager_path = QStringLiteral("/org/freedesktop/login1");
const auto manager = QStringLiteral("org.freedesktop.login1.Manager");
const auto session_face = QStringLiteral("org.freedesktop.login1.Session");

} // namespace

LockSignals::LockSignals(const QDBusConnection& system, const QDBusConnection& session, QObject* parent)
    : QObject(parent), system_(system), session_(session) {
    if (system_.isConnected()) {
        system_.connect(logind, manager_path, manager, QStringLiteral("PrepareForSleep"), this, SLOT(sleeping(bool)));
        listenToSession();
        takeDelay();
    }
    if (!session_.isConnected()) return;
    for (const auto& face : {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")})
        session_.connect({}, {}, face, QStringLiteral("ActiveChanged"), this, SLOT(screenSaver(bool)));
}

void LockSignals::listenToSession() {
    auto ask = QDBusMessage::createMethodCall(logind, manager_path, manager, QStringLiteral("GetSessionByPID"));
    ask << static_cast<quint32>(QCoreApplication::applicationPid());
    auto* waiting = new QDBusPendingCallWatcher(system_.asyncCall(ask), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusObjectPath> reply = *done;
        done->deleteLater();
        // Who is in no session of its own listens to all: locked once too often is better than never.
        const QString path = reply.isError() ? QString() : reply.value().path();
        system_.connect(logind, path, session_face, QStringLiteral("Lock"), this, SLOT(sessionLock()));
    });
}

void LockSignals::takeDelay() {
    auto ask = QDBusMessage::createMethodCall(logind, manager_path, manager, QStringLiteral("Inhibit"));
    ask << QStringLiteral("sleep") << QStringLiteral("Kernteam") << QStringLiteral("Keys are wiped first")
        << QStringLiteral("delay");
    auto* waiting = new QDBusPendingCallWatcher(system_.asyncCall(ask), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        done->deleteLater();
        if (reply.isError()) return;
        delay_ = reply.value();
        emit delayTaken();
    });
}

void LockSignals::sleeping(bool begins) {
    if (begins)
        emit lockWanted();
    else
        takeDelay();
}

void LockSignals::screenSaver(bool active) {
    if (active) emit lockWanted();
}

void LockSignals::sessionLock() {
    emit lockWanted();
}

void LockSignals::locked() {
    delay_ = {};
}

} // namespace kt::app
