#include "core/ledger/ended.h"
#include "core/ledger/leaving.h"
#include "sync/transport/lan/node.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTcpServer>

using namespace kt;
using namespace kt::test;

namespace {

QCoreApplication& program() {
    static int argc = 1;
    static char name[] = "test_lan";
    static char* argv[] = {name, nullptr};
    // Never destroyed: at the end of the process, what Qt 6.8 keeps of the network is gone before it.
    static auto* app = new QCoreApplication(argc, argv);
    return *app;
}

// Lets sockets and timers work until `done` holds; the deadline only ends a test that hangs.
template <class Done>
bool until(Done done) {
    const QDeadlineTimer deadline(30'000);
    while (!done() && !deadline.hasExpired())
        program().processEvents(QEventLoop::WaitForMoreEvents, 50);
    return done();
}

lan::Address loopback(quint16 port = 0) {
    return {QStringLiteral("127.0.0.1"), port};
}

} // namespace

TEST_CASE("addresses are read as people type them") {
    const auto parsed = [](const char* text) { return lan::Address::parse(QString::fromUtf8(text), 4711); };
    CHECK(parsed("192.168.1.7:99")->port == 99);
    CHECK(parsed("192.168.1.7")->port == 4711);
    CHECK(parsed("[fe80::1]:99")->host == QStringLiteral("fe80::1"));
    CHECK(parsed("fe80::1")->port == 4711);
    CHECK(parsed(" tablet.local:99 ")->host == QStringLiteral("tablet.local"));
    for (const char* bad : {"", ":99", "host:", "host:x", "host:99999", "[fe80::1", "[fe80::1]99", "two words:1"})
        CHECK(parsed(bad).code() == Errc::BadAddress);
    CHECK(lan::Address::parse(QStringLiteral("host")).code() == Errc::BadAddress);
}

TEST_CASE("two nodes on one machine exchange and part in peace") {
    program();
    TestTeam team(101);
    Ledger& bos = team[0];
    Ledger& hendriks = team.add(care::Role::DistrictNurse, "L. Hendriks");
    must(bos.commit({{}, {{care::Kind::Client, {}, {{1, Value("Willemsen-Otten, G.")}}}}}));
    lan::Node server(bos, team.chance);
    lan::Node dialler(hendriks, team.chance);
    const auto open = must(server.listen(loopback()));
    std::vector<lan::PeerReport> ended;
    QObject::connect(&dialler, &lan::Node::quiet, &dialler, &lan::Node::finish);
    QObject::connect(&dialler, &lan::Node::ended, &dialler, [&](const lan::PeerReport& r) { ended.push_back(r); });
    QObject::connect(&server, &lan::Node::ended, &server, [&](const lan::PeerReport& r) { ended.push_back(r); });
    dialler.connect_to(open);
    REQUIRE(until([&] { return ended.size() == 2; }));
    for (const auto& report : ended)
        CHECK_FALSE(report.error.has_value());
    CHECK(must(bos.state_hash()) == must(hendriks.state_hash()));
}

TEST_CASE("a device of another team is refused before a word is said") {
    program();
    TestTeam team(102);
    TestTeam other(103);
    lan::Node server(team[0], team.chance);
    lan::Node stranger(other[0], other.chance);
    const auto open = must(server.listen(loopback()));
    std::optional<Error> here;
    std::optional<Error> there;
    QObject::connect(&server, &lan::Node::ended, &server, [&](const lan::PeerReport& r) { here = r.error; });
    QObject::connect(&stranger, &lan::Node::ended, &stranger, [&](const lan::PeerReport& r) { there = r.error; });
    stranger.connect_to(open);
    REQUIRE(until([&] { return here && there; }));
    CHECK(there->code == Errc::PeerUnknown);
}

TEST_CASE("a device that was ended and calls is told so, gets nothing and gives nothing") {
    program();
    TestTeam team(105);
    Ledger& lost = team.add(care::Role::DistrictNurse, "L. Hendriks");
    team.settle();
    must(team[0].commit(must(ledger::revoke_edit(team[0], lost.device(), "lost", team.clock.now()))));
    const auto client =
        must(team[0].commit({{}, {{care::Kind::Client, {}, {{1, Value("Willemsen-Otten, G.")}}}}})).records.at(0);
    must(lost.commit({{}, {{care::Kind::Client, {}, {{1, Value("Smit, A.")}}}}}));
    const op::Have before = must(team[0].have());
    for (const bool calls : {true, false}) { // whoever of the two calls
        lan::Node server(calls ? team[0] : lost, team.chance);
        lan::Node dialler(calls ? lost : team[0], team.chance);
        const auto open = must(server.listen(loopback()));
        std::optional<Error> at_server;
        std::optional<Error> at_dialler;
        QObject::connect(&server, &lan::Node::ended, &server, [&](const lan::PeerReport& r) { at_server = r.error; });
        QObject::connect(&dialler, &lan::Node::ended, &dialler,
                         [&](const lan::PeerReport& r) { at_dialler = r.error; });
        dialler.connect_to(open);
        REQUIRE(until([&] { return at_server && at_dialler; }));
        CHECK((calls ? at_dialler : at_server)->code == Errc::DeviceEnded);
        CHECK((calls ? at_server : at_dialler)->code == Errc::PeerUnknown);
    }
    CHECK(must(team[0].have()) == before);
    CHECK_FALSE(lost.record(client).ok());
    const auto end = must(ledger::own_end(lost, utc_day(team.clock.now())));
    REQUIRE(end);
    CHECK(end->why == "lost");
}

TEST_CASE("nobody at an address is said so") {
    program();
    TestTeam team(104);
    quint16 closed = 0;
    {
        QTcpServer probe;
        REQUIRE(probe.listen(QHostAddress::LocalHost, 0));
        closed = probe.serverPort();
    }
    lan::Node node(team[0], team.chance);
    std::optional<Error> error;
    QObject::connect(&node, &lan::Node::ended, &node, [&](const lan::PeerReport& r) { error = r.error; });
    node.connect_to(loopback(closed));
    REQUIRE(until([&] { return error.has_value(); }));
    CHECK(error->code == Errc::Unreachable);
}

TEST_CASE("noise on the port closes that connection and no other") {
    program();
    TestTeam team(105);
    Ledger& hendriks = team.add(care::Role::DistrictNurse, "L. Hendriks");
    lan::Node server(team[0], team.chance);
    const auto open = must(server.listen(loopback()));
    QTcpSocket hostile;
    hostile.connectToHost(open.host, open.port);
    REQUIRE(until([&] { return hostile.state() == QAbstractSocket::ConnectedState; }));
    hostile.write(QByteArray(4096, '\x7f'));
    CHECK(until([&] { return hostile.state() == QAbstractSocket::UnconnectedState; }));
    lan::Node dialler(hendriks, team.chance);
    bool rest = false;
    QObject::connect(&dialler, &lan::Node::quiet, &dialler, [&] { rest = true; });
    dialler.connect_to(open);
    CHECK(until([&] { return rest; }));
}

TEST_CASE("two devices that dial each other at once keep one link") {
    program();
    TestTeam team(106);
    Ledger& hendriks = team.add(care::Role::DistrictNurse, "L. Hendriks");
    lan::Node one(team[0], team.chance);
    lan::Node two(hendriks, team.chance);
    const auto first = must(one.listen(loopback()));
    const auto second = must(two.listen(loopback()));
    one.connect_to(second);
    two.connect_to(first);
    const auto settled = [&] {
        const auto a = one.open_links();
        const auto b = two.open_links();
        return a.size() == 1 && b.size() == 1 && a[0].device && b[0].device;
    };
    REQUIRE(until(settled));
    must(team[0].commit({{}, {{care::Kind::Client, {}, {{1, Value("Willemsen-Otten, G.")}}}}}));
    one.poke();
    CHECK(until([&] { return must(team[0].state_hash()) == must(hendriks.state_hash()); }));
}

TEST_CASE("what one device says reaches a third through the one between, and then all are still") {
    program();
    TestTeam team(108);
    Ledger& hendriks = team.add(care::Role::DistrictNurse, "L. Hendriks");
    Ledger& schoenmaker = team.add(care::Role::CaseManager, "R. Schoenmaker");
    lan::Node between(team[0], team.chance);
    lan::Node one(hendriks, team.chance);
    lan::Node other(schoenmaker, team.chance);
    int told = 0;
    for (auto* node : {&between, &one, &other})
        QObject::connect(node, &lan::Node::progress, node, [&told] { ++told; });
    const auto address = must(between.listen(loopback()));
    one.connect_to(address);
    other.connect_to(address);
    const auto still = [&] {
        return between.open_links().size() == 2 && !between.busy() && !one.busy() && !other.busy();
    };
    REQUIRE(until(still));
    for (int round = 0; round < 20; ++round) {
        must(hendriks.commit({{}, {{care::Kind::Client, {}, {{1, Value("Willemsen-Otten, G.")}}}}}));
        one.poke();
        REQUIRE(until([&] { return must(schoenmaker.state_hash()) == must(hendriks.state_hash()); }));
    }
    REQUIRE(until(still));
    // What is still has nothing to tell: a poke finds nothing, says nothing, and is not passed on.
    const auto turn = [] {
        for (int i = 0; i < 1000; ++i)
            program().processEvents();
    };
    turn();
    const int before = told;
    between.poke();
    turn();
    CHECK(told == before);
    CHECK(still());
}

TEST_CASE("a beacon is heard by its team and is noise to others") {
    program();
    TestTeam team(107);
    const auto key = [&](const TeamId& id) { return lan::Beacon::of_team(id); };
    lan::Beacon shouter(key(team[0].team()), team.chance);
    lan::Beacon member(key(team[0].team()), team.chance);
    lan::Beacon stranger(key(TestTeam(108)[0].team()), team.chance);
    if (!shouter.listen() || !member.listen() || !stranger.listen()) SKIP("no UDP port here");
    std::optional<quint16> port;
    bool strange = false;
    QObject::connect(&member, &lan::Beacon::heard, &member, [&](const lan::Address& a) { port = a.port; });
    QObject::connect(&stranger, &lan::Beacon::heard, &stranger, [&](const lan::Address&) { strange = true; });
    shouter.announce(4711);
    if (!until([&] { return port.has_value(); })) SKIP("multicast does not come back on this machine");
    CHECK(*port == 4711);
    CHECK_FALSE(strange);
}
