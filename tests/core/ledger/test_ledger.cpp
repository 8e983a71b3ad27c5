// Two devices and one dossier: what goes over, what merges, what people must decide.
#include "core/care/client.h"
#include "core/care/contact.h"
#include "core/care/goal.h"
#include "core/care/mda.h"
#include "core/care/team.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace kt;
using namespace kt::test;
using care::Kind;
using care::Role;
namespace client = care::client;
namespace goal = care::goal;

namespace {

ClientId new_client(Ledger& at, const std::string& name = "mevrouw G. Willemsen-Otten") {
    return must(at.commit(edit({}, Kind::Client, {{client::name, name}, {client::postcode, "7411 AB"}}))).dossier;
}

LocalDate day(const char* text) {
    return must(LocalDate::parse(text));
}

} // namespace

TEST_CASE("a founder is a member, an admin and a device") {
    TestTeam team(1);
    const auto members = must(team[0].members());
    REQUIRE(members.size() == 1);
    CHECK(members[0].name == "Founder");
    CHECK(members[0].role == Role::CaseManager);
    CHECK(members[0].admin);
    CHECK(members[0].me);
    CHECK(must(team[0].devices()).size() == 1);
    CHECK(team[0].team_name() == "Kernteam Noord");
    CHECK(must(team[0].pending()).empty());
    (void)must(team[0].verify());
}

TEST_CASE("a commit is there at once, and on the other device after they met") {
    TestTeam team(2);
    Ledger& b = team.add(Role::DistrictNurse, "Yilmaz");
    CHECK(b.team_name() == "Kernteam Noord");
    meet(team[0], b);
    const ClientId id = new_client(team[0]);
    CHECK(must(team[0].client(id)).name == "mevrouw G. Willemsen-Otten");
    meet(team[0], b);
    const auto row = must(b.client(id));
    CHECK(row.name == "mevrouw G. Willemsen-Otten");
    CHECK(row.postcode == "7411 AB");
    CHECK(must(b.members()).size() == 2);
    CHECK(must(team[0].state_hash()) == must(b.state_hash()));
    CHECK(must(b.search("willem", 10)).size() == 1);
    CHECK(must(b.clients({})).rows.size() == 1);
}

TEST_CASE("a newcomer gets the history through holes it asks the bodies of") {
    TestTeam team(3);
    std::vector<ClientId> clients;
    for (int i = 0; i < 30; ++i)
        clients.push_back(new_client(team[0], "Client " + std::to_string(i)));
    Ledger& b = team.add(Role::GeneralPractitioner, "Hendriks");
    (void)send_all(team[0], b);
    CHECK(must(b.missing_bodies(10)).empty());
    for (const ClientId& id : clients)
        CHECK(must(b.client(id)).id == id);
    CHECK(must(team[0].state_hash()) == must(b.state_hash()));
    (void)must(b.verify());
}

TEST_CASE("concurrent edits of different fields merge") {
    TestTeam team(4);
    Ledger& b = team.add(Role::DistrictNurse, "Yilmaz");
    const ClientId id = new_client(team[0]);
    meet(team[0], b);
    const auto record = id_cast<RecordId>(id);
    must(team[0].commit(edit(id, Kind::Client, {{client::phone, "0570 123456"}}, record)));
    must(b.commit(edit(id, Kind::Client, {{client::what_matters, "In haar eigen huis blijven"}}, record)));
    meet(team[0], b);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto there = must(team[i].record(record));
        CHECK(there.shown(client::phone).text() == "0570 123456");
        CHECK(there.shown(client::what_matters).text() == "In haar eigen huis blijven");
        CHECK(must(team[i].conflicts({})).empty());
    }
    CHECK(must(team[0].state_hash()) == must(b.state_hash()));
}

TEST_CASE("J10: text merges, the due date shows both values and authors, the case manager chooses") {
    TestTeam team(10, Role::CaseManager);
    Ledger& manager = team[0];
    Ledger& hendriks = team.add(Role::GeneralPractitioner, "Hendriks");
    Ledger& yilmaz = team.add(Role::DistrictNurse, "Yilmaz");
    const ClientId id = new_client(manager);
    const auto made = must(manager.commit(edit(
        id, Kind::Goal,
        {{goal::description, "Weer naar de Huiskamer"}, {goal::due, day("2026-09-01")}, {goal::status, "active"}})));
    const RecordId record = made.records.at(0);
    team.settle();

    must(hendriks.commit(edit(id, Kind::Goal, {{goal::due, day("2026-08-01")}}, record)));
    team.clock.advance_ms(60'000);
    must(yilmaz.commit(edit(id, Kind::Goal,
                            {{goal::description, "Elke dinsdag naar de Huiskamer"}, {goal::due, day("2026-10-01")}},
                            record)));
    team.settle();

    for (std::size_t i = 0; i < 3; ++i) {
        const auto there = must(team[i].record(record));
        CHECK(there.shown(goal::description).text() == "Elke dinsdag naar de Huiskamer");
        CHECK_FALSE(there.in_conflict(goal::description));
        CHECK(there.in_conflict(goal::due));
        const auto rows = must(team[i].conflicts({}));
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].client == id);
        CHECK(rows[0].field == goal::due);
        REQUIRE(rows[0].values.size() == 2);
        CHECK(rows[0].values[0].author_name == "Yilmaz");
        CHECK(rows[0].values[0].value.date() == day("2026-10-01"));
        CHECK(rows[0].values[0].author_role == Role::DistrictNurse);
        CHECK(rows[0].values[1].author_name == "Hendriks");
        CHECK(rows[0].values[1].value.date() == day("2026-08-01"));
        CHECK(must(team[i].client(id)).conflicts == 1);
    }
    const auto rows = must(manager.conflicts(id));
    const auto chosen = must(manager.choose(record, goal::due, rows[0].values[1].op));
    CHECK(must(manager.conflicts({})).empty());
    team.settle();
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(must(team[i].conflicts({})).empty());
        CHECK(must(team[i].record(record)).shown(goal::due).date() == day("2026-08-01"));
        std::set<std::string> dues;
        for (const auto& line : must(team[i].history(record)))
            if (line.field == goal::due) dues.insert(line.value.date()->text() + " " + line.author_name);
        CHECK(dues == std::set<std::string>{"2026-09-01 Founder", "2026-08-01 Hendriks", "2026-10-01 Yilmaz",
                                            "2026-08-01 Founder"});
        CHECK(must(team[i].state_hash()) == must(manager.state_hash()));
    }
    CHECK(manager.choose(record, goal::due, rows[0].values[1].op).code() == Errc::NotInConflict);

    // Choosing is undoable: both values stand again.
    must(manager.undo(chosen.ops.at(0)));
    team.settle();
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(must(team[i].conflicts({})).size() == 1);
}

TEST_CASE("equal concurrent values are no conflict") {
    TestTeam team(5);
    Ledger& b = team.add(Role::DistrictNurse, "Yilmaz");
    const ClientId id = new_client(team[0]);
    meet(team[0], b);
    for (std::size_t i = 0; i < 2; ++i)
        must(team[i].commit(edit(id, Kind::Client, {{client::birth_date, day("1941-03-07")}}, id_cast<RecordId>(id))));
    meet(team[0], b);
    const auto record = must(b.record(id_cast<RecordId>(id)));
    CHECK(record.fields.at(client::birth_date).size() == 2);
    CHECK_FALSE(record.in_conflict(client::birth_date));
    CHECK(must(b.conflicts({})).empty());
    CHECK(must(b.search("07-03-1941", 5)).size() == 1);
}

TEST_CASE("the latest value is shown where the rule says so, and the other stays in history") {
    TestTeam team(6);
    Ledger& b = team.add(Role::DistrictNurse, "Yilmaz");
    meet(team[0], b);
    const auto me = id_cast<RecordId>(b.identity().member);
    must(b.commit(edit({}, Kind::Member, {{care::member::phone, "06 1"}}, me)));
    team.clock.advance_ms(1000);
    must(team[0].commit(edit({}, Kind::Member, {{care::member::phone, "06 2"}}, me)));
    meet(team[0], b);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto record = must(team[i].record(me));
        CHECK(record.shown(care::member::phone).text() == "06 2");
        CHECK(record.fields.at(care::member::phone).size() == 2);
        CHECK(must(team[i].conflicts({})).empty());
    }
}

TEST_CASE("in a set, adding wins over taking out") {
    TestTeam team(7);
    Ledger& b = team.add(Role::DistrictNurse, "Yilmaz");
    const ClientId id = new_client(team[0]);
    namespace moment = care::contact_moment;
    const auto element = [](const char* code, bool present) { return Value(ValueList{Value(code), Value(present)}); };
    const std::string code(care::find_kind(Kind::ContactMoment)->field(moment::triggers)->codes[0]);
    const std::string other(care::find_kind(Kind::ContactMoment)->field(moment::triggers)->codes[1]);
    const auto made = must(team[0].commit(edit(id, Kind::ContactMoment,
                                               {{moment::at, Instant{1'774'000'000'000}},
                                                {moment::text, "Belde"},
                                                {moment::triggers, element(code.c_str(), true)},
                                                {moment::triggers, element(other.c_str(), true)}})));
    const RecordId record = made.records.at(0);
    meet(team[0], b);
    must(team[0].commit(edit(id, Kind::ContactMoment, {{moment::triggers, element(code.c_str(), false)}}, record)));
    must(b.commit(edit(id, Kind::ContactMoment,
                       {{moment::triggers, element(code.c_str(), false)}, {moment::text, "Belde weer"}}, record)));
    must(b.commit(edit(id, Kind::ContactMoment, {{moment::triggers, element(code.c_str(), true)}}, record)));
    meet(team[0], b);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto there = must(team[i].record(record));
        REQUIRE(there.fields.contains(moment::triggers));
        std::set<std::string> now;
        for (const auto& head : there.fields.at(moment::triggers))
            now.insert(std::string(head.value.text()));
        CHECK(now == std::set<std::string>{code, other});
        CHECK_FALSE(there.in_conflict(moment::triggers));
    }
}
