#include "app/drafts/client_import.h"
#include "app/models/clients_model.h"
#include "tests/app/desk_top.h"

#include <QFile>
#include <QUrl>

using namespace kt;
using test::DeskTop;
using test::until;
using State = app::ClientImport::State;

namespace {

QString write(const DeskTop& desk, const char* name, const QByteArray& bytes) {
    const QString path = desk.folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

void settle(app::ClientImport& list) {
    REQUIRE(until([&] { return list.state() != State::Reading && list.state() != State::Saving; }));
}

} // namespace

TEST_CASE("a list is shown first and brought in when a person says so") {
    DeskTop desk;
    desk.found();
    app::ClientImport list;
    list.setSession(desk.session.get());
    // As Excel writes it in the Netherlands: semicolons, Windows-1252.
    const auto path = write(desk, "lijst.csv",
                            "Naam;Geboortedatum;Kleur;Postcode\r\nZo\xEB Bakker;1-2-1938;K;1234 SA\r\n"
                            "J. Vos;31-2-1940;K;\r\nZ. Bakker;1-2-1938;K;1234SA\r\nA. de Wit;3-4-1939;K;\r\n");
    list.read(path);
    settle(list);
    REQUIRE(list.state() == State::Ready);
    CHECK(list.readable() == 3);
    CHECK(list.unreadable() == 1);
    CHECK(list.alike() == 1);
    CHECK(list.columns().toStdString() == "Naam, Geboortedatum, Postcode");
    CHECK(list.ignored().toStdString() == "Kleur");
    REQUIRE(list.lines().size() == 2);
    CHECK(list.lines().at(0).toStdString().find("3, Geboortedatum") != std::string::npos);

    app::ClientsModel clients;
    clients.setSession(desk.session.get());
    REQUIRE(until([&] { return clients.state() == app::ListModel::State::Ready; }));
    CHECK(clients.count() == 0); // nothing is saved by looking

    list.start(false);
    settle(list);
    REQUIRE(list.state() == State::Done);
    CHECK(list.imported() == 2);
    CHECK(list.skipped() == 1);
    REQUIRE(until([&] { return clients.count() == 2; }));
    const int name = clients.roleNames().key("name");
    CHECK(clients.data(clients.index(0), name).toString().toStdString() == "Zoë Bakker");

    list.read(QUrl::fromLocalFile(path).toString()); // offered again, as a file dialog names it
    settle(list);
    CHECK(list.alike() == 3);
    list.start(true);
    settle(list);
    CHECK(list.imported() == 3);
    REQUIRE(until([&] { return clients.count() == 5; }));
}

TEST_CASE("a list that cannot be read says why and saves nothing") {
    DeskTop desk;
    desk.found();
    app::ClientImport list;
    list.setSession(desk.session.get());
    for (const auto& path :
         {desk.folder.filePath(QStringLiteral("niets.csv")), desk.folder.path(), write(desk, "kop.csv", "a;b\n1;2\n"),
          write(desk, "foto.csv", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10))}) {
        INFO(path.toStdString());
        list.read(path);
        settle(list);
        CHECK(list.state() == State::Empty);
        CHECK_FALSE(list.what().isEmpty());
        CHECK_FALSE(list.advice().isEmpty());
    }
}

TEST_CASE("locked while a list is open, nothing of it stays in sight") {
    DeskTop desk;
    desk.found();
    app::ClientImport list;
    list.setSession(desk.session.get());
    list.read(write(desk, "lijst.csv", "naam\nAnna Bakker\n"));
    settle(list);
    REQUIRE(list.readable() == 1);
    desk.session->lock();
    CHECK(list.state() == State::Empty);
    CHECK(list.lines().isEmpty());
    CHECK(list.readable() == 0);
}

TEST_CASE("everybody of 75 and older is marked by one touch, and comes in with a signal") {
    DeskTop desk;
    desk.found();
    app::ClientImport list;
    list.setSession(desk.session.get());
    list.read(write(desk, "lijst.csv",
                    "naam;geboortedatum\nAnna Bakker;1-2-1938\nJan Jong;1-2-1990\nPiet Zonder;\nRia Oud;3-4-1930\n"));
    settle(list);
    auto* rows = list.rows();
    REQUIRE(rows->count() == 4);
    CHECK(rows->old() == 2);
    rows->markOld(true);
    CHECK(rows->marked() == 2);
    rows->mark(2, true);
    rows->mark(0, false);
    rows->mark(17, true); // no such line
    CHECK(rows->marked() == 2);
    CHECK(rows->data(rows->index(3), rows->roleNames().key("marked")).toBool());
    list.start(false);
    settle(list);
    CHECK(list.imported() == 4);
    CHECK(list.signalled() == 2);
    const auto waiting =
        desk.ask<std::vector<ledger::SignalRow>>([](ledger::Ledger& ledger) { return ledger.open_signals(10); });
    REQUIRE(waiting);
    CHECK(waiting->size() == 2);
    list.clear();
    CHECK(rows->count() == 0);
    CHECK(rows->marked() == 0);
}
