// What the desktop says, on a bus of the test's own: the real session locks, and sleep waits until it has.
#include "app/session/auto_lock.h"
#include "tests/app/desk_top.h"
#include "tests/support/must.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QProcess>

#include <fcntl.h>
#include <unistd.h>

using namespace kt;
using namespace kt::test;

namespace {

/// A bus daemon of this test.
struct Bus {
    QProcess daemon;
    QString address;

    Bus() {
        daemon.start(QStringLiteral("dbus-daemon"),
                     {QStringLiteral("--session"), QStringLiteral("--print-address"), QStringLiteral("--nofork")});
        REQUIRE(daemon.waitForStarted());
        REQUIRE(daemon.waitForReadyRead());
        address = QString::fromUtf8(daemon.readLine()).trimmed();
    }
    ~Bus() {
        daemon.kill();
        daemon.waitForFinished();
    }
    [[nodiscard]] QDBusConnection join(const QString& name) const {
        return QDBusConnection::connectToBus(address, name);
    }
};

/// As much of logind as we ask for.
class Logind : public QDBusVirtualObject {
  public:
    int asked_to_wait = 0;
    int our_end = -1;

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& call, const QDBusConnection& bus) override {
        if (call.member() == QLatin1String("Inhibit")) {
            int ends[2]{};
            if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return false;
            our_end = ends[0];
            ++asked_to_wait;
            const QDBusUnixFileDescriptor theirs(ends[1]);
            ::close(ends[1]);
            return bus.send(call.createReply(QVariant::fromValue(theirs)));
        }
        if (call.member() == QLatin1String("GetSessionByPID"))
            return bus.send(call.createReply(QVariant::fromValue(QDBusObjectPath(session_path()))));
        return false;
    }
    [[nodiscard]] static QString session_path() { return QStringLiteral("/org/freedesktop/login1/session/_31"); }
    /// Whether the other end was let go of.
    [[nodiscard]] bool let_go() const {
        char byte = 0;
        return ::read(our_end, &byte, 1) == 0;
    }
};

void say(const QDBusConnection& bus, const QString& path, const QString& face, const QString& name,
         const QVariantList& what = {}) {
    auto message = QDBusMessage::createSignal(path, face, name);
    message.setArguments(what);
    REQUIRE(bus.send(message));
}

const auto manager_path = QStringLiteral("/org/freedesktop/login1");
const auto manager = QStringLiteral("org.freedesktop.login1.Manager");

/// A profile that is open, and a machine that says things.
struct Machine {
    Bus bus;
    QDBusConnection theirs = bus.join(QStringLiteral("theirs"));
    Logind logind;
    DeskTop desk;
    app::LockSignals desktop;
    app::AutoLock lock;

    Machine()
        : desktop((begin(), bus.join(QStringLiteral("ours"))), bus.join(QStringLiteral("ours too"))),
          lock(*desk.session) {
        lock.listen(desktop);
        desk.found();
        REQUIRE(until([this] { return desktop.delaysSleep(); }));
        // Both connections have told the bus what they listen to when it answers the next question.
        QTest::qWait(0);
        (void)bus.join(QStringLiteral("ours"))
            .call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                                 QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")));
        (void)bus.join(QStringLiteral("ours too"))
            .call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                                 QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")));
    }
    ~Machine() {
        for (const auto& name : {QStringLiteral("ours"), QStringLiteral("ours too"), QStringLiteral("theirs")})
            QDBusConnection::disconnectFromBus(name);
    }
    void begin() {
        REQUIRE(theirs.registerVirtualObject(manager_path, &logind));
        REQUIRE(theirs.registerService(QStringLiteral("org.freedesktop.login1")));
    }
    [[nodiscard]] bool locks() {
        return until([this] { return desk.session->state() == app::Session::State::Locked; });
    }
};

} // namespace

TEST_CASE("before the machine sleeps the profile is locked, and sleep waits until the keys are gone") {
    Machine machine;
    CHECK(machine.logind.asked_to_wait == 1);
    CHECK_FALSE(machine.logind.let_go());
    must(machine.desk.ask<void>(
        [](ledger::Ledger& ledger) { return ledger.keep_draft("goal", "description", Value("half een zin")); }));
    say(machine.theirs, manager_path, manager, QStringLiteral("PrepareForSleep"), {true});
    CHECK(machine.locks());
    CHECK(until([&] { return machine.logind.let_go(); }));
    CHECK_FALSE(machine.desktop.delaysSleep());
    say(machine.theirs, manager_path, manager, QStringLiteral("PrepareForSleep"), {false});
    CHECK(until([&] { return machine.desktop.delaysSleep(); })); // for the next time
    CHECK(machine.logind.asked_to_wait == 2);
    machine.desk.unlock();
    const auto typed = must(
        machine.desk.ask<std::map<std::string, Value>>([](ledger::Ledger& ledger) { return ledger.draft("goal"); }));
    CHECK(typed.at("description") == Value("half een zin"));
}

TEST_CASE("when the desktop locks its session or its screen saver begins, the profile locks") {
    Machine machine;
    const auto session_face = QStringLiteral("org.freedesktop.login1.Session");
    say(machine.theirs, QStringLiteral("/org/freedesktop/login1/session/_99"), session_face, QStringLiteral("Lock"));
    say(machine.theirs, Logind::session_path(), session_face, QStringLiteral("Lock"));
    CHECK(machine.locks());
    for (const auto& face : {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")}) {
        machine.desk.unlock();
        say(machine.theirs, QStringLiteral("/ScreenSaver"), face, QStringLiteral("ActiveChanged"), {false});
        say(machine.theirs, QStringLiteral("/ScreenSaver"), face, QStringLiteral("ActiveChanged"), {true});
        CHECK(machine.locks());
    }
}

TEST_CASE("without any bus nothing is asked, and nothing fails") {
    const auto nowhere = QDBusConnection::connectToBus(QStringLiteral("unix:path=/nowhere"), QStringLiteral("none"));
    const app::LockSignals desktop(nowhere, nowhere);
    CHECK_FALSE(desktop.delaysSleep());
    QDBusConnection::disconnectFromBus(QStringLiteral("none"));
}
