#include "app/models/clients_model.h"
#include "app/models/dossier_view.h"
#include "app/models/members_model.h"
#include "core/care/client.h"
#include "tests/app/desk_top.h"

using namespace kt;
using test::DeskTop;
using test::until;

namespace {

ClientId add_client(DeskTop& desk, const char* name) {
    const auto made = desk.ask<ledger::Committed>([name](ledger::Ledger& ledger) {
        ledger::RecordChange change{care::Kind::Client, {}, {{care::client::name, Value(name)}}};
        return ledger.commit({{}, {change}});
    });
    REQUIRE(made.ok());
    return made->dossier;
}

} // namespace

TEST_CASE("a team is founded, locked and unlocked; a wrong password changes nothing") {
    DeskTop desk;
    CHECK(desk.session->state() == app::Session::State::None);
    desk.found();
    CHECK(desk.session->teamName() == QStringLiteral("Beekwijk"));
    CHECK(desk.session->myName() == QStringLiteral("T. Bos"));
    CHECK(desk.session->admin());

    desk.session->lock();
    CHECK(desk.session->state() == app::Session::State::Locked);
    CHECK(desk.session->myName().isEmpty());
    desk.session->unlock(QStringLiteral("iets heel anders"));
    REQUIRE(until([&] { return !desk.session->code().isEmpty(); }));
    CHECK(desk.session->code() == QStringLiteral("wrong_password"));
    CHECK_FALSE(desk.session->what().isEmpty());
    CHECK_FALSE(desk.session->advice().isEmpty());
    CHECK(desk.session->state() == app::Session::State::Locked);

    desk.unlock();
    CHECK(desk.session->code().isEmpty());
    CHECK(desk.session->teamName() == QStringLiteral("Beekwijk"));
}

TEST_CASE("a short password is refused and leaves no profile behind") {
    DeskTop desk;
    desk.session->foundTeam(QStringLiteral("kort"), QStringLiteral("B"), QStringLiteral("T"), QStringLiteral("other"),
                            {});
    REQUIRE(until([&] { return !desk.session->code().isEmpty(); }));
    CHECK(desk.session->code() == QStringLiteral("password_too_short"));
    desk.start();
    CHECK(desk.session->state() == app::Session::State::None);
}

TEST_CASE("the worklist follows what is written, and is empty while locked") {
    DeskTop desk;
    desk.found();
    app::ClientsModel clients;
    clients.setSession(desk.session.get());
    REQUIRE(until([&] { return clients.state() == app::ListModel::State::Ready; }));
    CHECK(clients.empty());
    for (int i = 0; i < 60; ++i)
        add_client(desk, (std::string("Client ") + static_cast<char>('A' + i % 26) + std::to_string(i)).c_str());
    REQUIRE(until([&] { return clients.count() >= 50; }));
    REQUIRE(until([&] { return clients.canFetchMore({}); }));
    while (clients.canFetchMore({})) {
        clients.fetchMore({});
        REQUIRE(until([&] { return clients.count() == 60 || clients.canFetchMore({}); }));
    }
    CHECK(clients.count() == 60);
    clients.setWords(QStringLiteral("A26"));
    REQUIRE(until([&] { return clients.count() == 1; }));
    desk.session->lock();
    REQUIRE(until([&] { return clients.count() == 0; }));
}

TEST_CASE("the head of a dossier shows who it is, with six steps") {
    DeskTop desk;
    desk.found();
    const auto client = add_client(desk, "Willemsen-Otten, G.");
    app::DossierView dossier;
    dossier.setSession(desk.session.get());
    dossier.setClient(text::qt(client.text()));
    REQUIRE(until([&] { return dossier.state() == app::DossierView::State::Ready; }));
    CHECK(dossier.name() == QStringLiteral("Willemsen-Otten, G."));
    CHECK(dossier.step() == 1);
    REQUIRE(until([&] { return dossier.steps()->count() == 6; }));
    dossier.setClient(QStringLiteral("nonsense"));
    CHECK(dossier.state() == app::DossierView::State::NotFound);
}

TEST_CASE("looking around opens a full demo team and leaves nothing behind") {
    DeskTop desk;
    desk.session->lookAround();
    CHECK(desk.session->busy());
    REQUIRE(until([&] { return desk.session->isOpen() || !desk.session->code().isEmpty(); }));
    INFO(desk.session->what().toStdString());
    REQUIRE(desk.session->isOpen());
    CHECK(desk.session->demo());
    app::ClientsModel clients;
    clients.setSession(desk.session.get());
    REQUIRE(until([&] { return clients.count() == 40; }));
    desk.session->lock();
    CHECK(desk.session->state() == app::Session::State::None);
    CHECK_FALSE(desk.session->demo());
}
