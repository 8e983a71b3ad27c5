#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/goal.h"
#include "core/care/signal.h"
#include "core/care/task.h"
#include "core/ledger/joining.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::test;
using care::Kind;
using care::Role;

namespace {

const LocalDate day{20'500};

ClientId client(Ledger& ledger, const std::string& name) {
    return must(ledger.commit(edit(
                    {}, Kind::Client,
                    {{care::client::name, Value(name)}, {care::client::birth_date, Value(day.plus_days(-32'000))}})))
        .dossier;
}

RecordId task(Ledger& ledger, const ClientId& id, const std::string& words, int due) {
    return must(ledger.commit(
                    edit(id, Kind::Task,
                         {{care::task::description, Value(words)}, {care::task::due, Value(day.plus_days(due))}})))
        .records.at(0);
}

void join(Ledger& ledger, const ClientId& from, const ClientId& into) {
    must(ledger.commit(must(ledger::join_edit(ledger, from, into))));
}

std::vector<std::string> names(const Ledger& ledger) {
    std::vector<std::string> out;
    for (const auto& row : must(ledger.clients({})).rows)
        out.push_back(row.name);
    return out;
}

} // namespace

TEST_CASE("two dossiers joined are one in every list, and two again when it is taken back") {
    TestTeam team(61);
    Ledger& a = team[0];
    Ledger& b = team.add(Role::CaseManager, "Hendriks");
    team.settle();
    const ClientId one = client(a, "G. Willemsen-Otten");
    const ClientId other = client(a, "Geertje Otten");
    task(a, one, "Bel de dochter", 9);
    const RecordId theirs = task(a, other, "Bel de huisarts", 2);
    must(a.commit(
        edit(other, Kind::Signal,
             {{care::signal::source, Value("Apotheek")}, {care::signal::text, Value("Haalt medicijnen te laat op")}})));
    team.settle();
    const auto before = must(a.state_hash());
    join(a, other, one);
    team.settle();

    for (std::size_t i = 0; i < 2; ++i) {
        Ledger& ledger = team[i];
        CHECK(names(ledger) == std::vector<std::string>{"G. Willemsen-Otten"});
        CHECK(must(ledger.joined_with(other)) == std::vector{one, other});
        const auto row = must(ledger.client(other));
        CHECK(row.id == one);
        CHECK(row.open_tasks == 2);
        CHECK(row.next_date == day.plus_days(2));
        ledger::TaskQuery tasks;
        tasks.client = one;
        const auto list = must(ledger.tasks(tasks));
        REQUIRE(list.size() == 2);
        CHECK(list[0].description == "Bel de huisarts");
        CHECK(list[0].client == one);
        CHECK(list[0].client_name == "G. Willemsen-Otten");
        CHECK(must(ledger.tasks({})).size() == 2);
        CHECK(must(ledger.records(one, Kind::Task)).size() == 2);
        CHECK(must(ledger.records(one, Kind::Client)).size() == 1);
        CHECK(must(ledger.open_signals(9)).at(0).client == one);
        CHECK(must(ledger.timeline({one, Kind::Task, "", 50})).rows.size() == 2);
        // By either name, and by words of either.
        CHECK(must(ledger.search("geertje", 9)).at(0).client == one);
        CHECK(must(ledger.search("medicijnen", 9)).at(0).client_name == "G. Willemsen-Otten");
        CHECK(must(ledger.steps(other)).steps.at(0).state == care::StepState::InProgress);
        CHECK(must(ledger.state_hash()) == must(a.state_hash()));
    }
    // What is new goes to the one that carries on; what was there is changed where it stands.
    const RecordId made = task(b, other, "Nieuw", 1);
    CHECK(must(b.record(made)).space.dossier == one);
    (void)b.take_changes();
    must(b.commit(edit(one, Kind::Task, {{care::task::status, Value("done")}}, theirs)));
    const auto changed = b.take_changes().dossiers; // who looks at either sees it
    CHECK(std::ranges::count(changed, one) + std::ranges::count(changed, other) == 2);
    CHECK(must(b.record(theirs)).space.dossier == other);
    CHECK(must(b.client(one)).open_tasks == 2);
    const auto joined = must(b.state_hash());
    must(b.rebuild());
    CHECK(must(b.state_hash()) == joined);
    CHECK(must(b.verify()).feeds > 0);
    must(b.commit(edit(one, Kind::Task, {{care::task::status, Value("open")}}, theirs)));
    must(b.commit(edit(one, Kind::Task, {{care::field_removed, Value(true)}}, made)));

    must(b.commit(must(ledger::part_edit(b, other))));
    team.settle();
    CHECK(names(a) == std::vector<std::string>{"G. Willemsen-Otten", "Geertje Otten"});
    CHECK(must(a.client(other)).open_tasks == 1);
    CHECK(must(a.tasks({})).size() == 2);
    CHECK(must(a.open_signals(9)).at(0).client == other);
    CHECK(must(a.state_hash()) == must(b.state_hash()));
    CHECK(must(a.search("geertje", 9)).at(0).client == other);
    (void)before;
}

TEST_CASE("two people who join the same two the other way about end with one dossier, the same everywhere") {
    TestTeam team(62);
    Ledger& a = team[0];
    Ledger& b = team.add(Role::CaseManager, "Hendriks");
    team.settle();
    const ClientId one = client(a, "G. Willemsen-Otten");
    const ClientId other = client(a, "Geertje Otten");
    team.settle();
    join(a, other, one);
    join(b, one, other);
    team.settle();
    CHECK(names(a).size() == 1);
    CHECK(names(a) == names(b));
    CHECK(must(a.state_hash()) == must(b.state_hash()));
    must(a.commit(must(ledger::part_edit(a, one))));
    must(a.commit(must(ledger::part_edit(a, other))));
    team.settle();
    CHECK(names(b).size() == 2);
}

TEST_CASE("a dossier joined to one that is not here stays what it is, and follows when the other arrives") {
    TestTeam team(63);
    Ledger& a = team[0];
    Ledger& b = team.add(Role::CaseManager, "Hendriks");
    team.settle();
    const ClientId one = client(a, "G. Willemsen-Otten");
    team.settle();
    const ClientId other = client(b, "Geertje Otten"); // not at a's yet
    must(a.commit(
        edit(one, Kind::Client, {{care::client::joined_to, Value(id_cast<RecordId>(other))}}, id_cast<RecordId>(one))));
    CHECK(names(a) == std::vector<std::string>{"G. Willemsen-Otten"});
    team.settle();
    CHECK(names(a) == std::vector<std::string>{"Geertje Otten"});
    CHECK(must(a.state_hash()) == must(b.state_hash()));
}

TEST_CASE("a dossier is not joined to itself, to nobody, or twice") {
    TestTeam team(64);
    const ClientId one = client(team[0], "G. Willemsen-Otten");
    const ClientId other = client(team[0], "Geertje Otten");
    CHECK(ledger::join_edit(team[0], one, one).code() == Errc::NotAllowed);
    CHECK(ledger::join_edit(team[0], one, team.chance.id<ClientId>()).code() == Errc::NotFound);
    join(team[0], other, one);
    CHECK(ledger::join_edit(team[0], other, one).code() == Errc::NotAllowed);
    CHECK(ledger::part_edit(team[0], one).code() == Errc::NotFound);
}

TEST_CASE("who could be the same person is named by birth date and name, also when joined before") {
    TestTeam team(65);
    Ledger& ledger = team[0];
    const ClientId one = client(ledger, "G. Willemsen-Otten");
    const ClientId other = client(ledger, "Willemsen Otten, G.");
    (void)client(ledger, "H. Bakker");
    const auto alike = must(ledger::same_person(ledger, one));
    REQUIRE(alike.size() == 1);
    CHECK(alike[0].id == other);
    join(ledger, other, one);
    CHECK(must(ledger::same_person(ledger, one)).empty());
}
