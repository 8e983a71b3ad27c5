// What must stay: through a restart, a full disk, a rebuild and many random meetings.
#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/contact.h"
#include "core/care/goal.h"
#include "core/care/signal.h"
#include "core/care/task.h"
#include "core/care/team.h"
#include "tests/support/dossier.h"
#include "tests/support/folder.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace kt;
using namespace kt::test;
using care::Kind;
using care::Role;
namespace client = care::client;
namespace contact_moment = care::contact_moment;
namespace goal = care::goal;
namespace signal = care::signal;
namespace task = care::task;

TEST_CASE("pending says what a member has not confirmed, and nothing when all is") {
    TestTeam team(40);
    Ledger& b = team.add(Role::DistrictNurse, "Yilmaz");
    auto rows = must(team[0].pending());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].member_name == "Yilmaz");
    CHECK(rows[0].entries == 2); // the founding and the welcome
    CHECK_FALSE(rows[0].last_contact);
    meet(team[0], b);
    CHECK(must(team[0].pending())[0].entries == 0);
    CHECK(must(team[0].pending())[0].last_contact == team.clock.now());
    const ClientId id = new_client(team[0]); // a grant and the client
    must(team[0].commit(edit(id, Kind::Signal,
                             {{care::signal::text, "Medicijnen te laat gehaald"},
                              {care::signal::source, "apotheek"},
                              {care::signal::observed_at, team.clock.now()}})));
    CHECK(must(team[0].pending())[0].entries == 3);
    (void)team[0].take_changes();
    meet(team[0], b);
    CHECK(must(team[0].pending())[0].entries == 0);
    CHECK(must(b.pending())[0].entries == 0);
    CHECK(team[0].take_changes().acknowledgements);
}

TEST_CASE("an admin may name a member who has no device; nothing is pending for someone who cannot receive") {
    TestTeam team(47);
    Ledger& b = team.add(Role::DistrictNurse, "Yilmaz");
    meet(team[0], b);
    const Edit named = edit({}, Kind::Member, {{care::member::name, "Bakker"}, {care::member::role, "pharmacist"}});
    CHECK(b.commit(named).code() == Errc::NotAllowed);
    must(team[0].commit(named));
    CHECK(must(team[0].members()).size() == 3);
    REQUIRE(must(team[0].pending()).size() == 1);
    CHECK(must(team[0].pending())[0].member_name == "Yilmaz");
}

TEST_CASE("a second sync sends nothing") {
    TestTeam team(41);
    Ledger& b = team.add(Role::DistrictNurse, "Yilmaz");
    new_client(team[0]);
    meet(team[0], b);
    new_client(b);
    meet(team[0], b);
    CHECK(send_all(team[0], b).bundles == 0);
    CHECK(send_all(b, team[0]).bundles == 0);
}

TEST_CASE("drafts stay until they are dropped and are no part of the record") {
    TestTeam team(42);
    const auto before = must(team[0].state_hash());
    must(team[0].keep_draft("goal", "description", Value("Weer naar de")));
    must(team[0].keep_draft("goal", "due", Value("1 aug")));
    must(team[0].keep_draft("goal", "due", std::nullopt));
    CHECK(must(team[0].draft("goal")) == std::map<std::string, Value>{{"description", Value("Weer naar de")}});
    must(team[0].drop_draft("goal"));
    CHECK(must(team[0].draft("goal")).empty());
    CHECK(must(team[0].state_hash()) == before);
}

TEST_CASE("what a commit refuses") {
    TestTeam team(43);
    const ClientId id = new_client(team[0]);
    const auto refused = [&](const Edit& one) {
        const auto before = must(team[0].have());
        const auto result = team[0].commit(one);
        CHECK(must(team[0].have()) == before);
        return result ? Errc::Internal : result.code();
    };
    CHECK(refused({id, {}}) == Errc::NothingToSave);
    CHECK(refused(edit(id, static_cast<Kind>(900), {{1, "x"}})) == Errc::UnknownKind);
    CHECK(refused(edit(id, Kind::Goal, {{900, "x"}})) == Errc::UnknownField);
    CHECK(refused(edit(id, Kind::Goal, {{goal::due, "gisteren"}})) == Errc::BadDate);
    CHECK(refused(edit(id, Kind::Goal, {{goal::description, "x"}}, team.chance.id<RecordId>())) == Errc::NotFound);
    CHECK(refused(edit(team.chance.id<ClientId>(), Kind::Goal, {{goal::description, "x"}})) == Errc::NotFound);
    CHECK(refused(edit({}, Kind::Goal, {{goal::description, "x"}})) == Errc::NotFound);
    CHECK(refused(edit({}, Kind::Team, {{care::team::name, "x"}})) == Errc::NotAllowed);
    CHECK(refused(edit({}, Kind::Device, {{care::device::member, id}})) == Errc::NotAllowed);
    CHECK(refused(edit({}, Kind::Grant, {{1, Value(ValueList{})}})) == Errc::NotAllowed);
    CHECK(refused(edit(id, Kind::Client, {{client::name, "mevrouw G. Willemsen-Otten"}}, id_cast<RecordId>(id))) ==
          Errc::NothingToSave);
    Ledger& b = team.add(Role::DistrictNurse, "Yilmaz");
    meet(team[0], b);
    CHECK(b.welcome({{"X", Role::Other, ""}, "x", {}, {}}).code() == Errc::NotAllowed);
    CHECK(b.commit(edit({}, Kind::Member, {{care::member::admin, true}}, id_cast<RecordId>(b.identity().member)))
              .code() == Errc::NotAllowed);
    (void)must(b.verify());
}

TEST_CASE("undo puts back what an edit replaced, and takes away what it made") {
    TestTeam team(44);
    const ClientId id = new_client(team[0]);
    const auto made = must(
        team[0].commit(edit(id, Kind::Task, {{task::description, "Bellen"}, {task::due, Value(LocalDate{20'600})}})));
    const RecordId record = made.records[0];
    CHECK(must(team[0].tasks({})).size() == 1);
    const auto changed =
        must(team[0].commit(edit(id, Kind::Task, {{task::description, "Mailen"}, {task::note, "x"}}, record)));
    must(team[0].undo(changed.ops[0]));
    CHECK(must(team[0].record(record)).shown(task::description).text() == "Bellen");
    CHECK(must(team[0].record(record)).shown(task::note).null());
    CHECK(team[0].undo(changed.ops[0]).code() == Errc::NothingToSave);
    must(team[0].undo(made.ops[0]));
    CHECK(must(team[0].record(record)).removed());
    CHECK(must(team[0].tasks({})).empty());
    CHECK(must(team[0].records(id, Kind::Task, false)).empty());
    CHECK(must(team[0].records(id, Kind::Task, true)).size() == 1);
    CHECK(team[0].undo({team.chance.id<DeviceId>(), 1}).code() == Errc::NotAllowed);
    CHECK(team[0].undo({team[0].device(), 9'999}).code() == Errc::NotFound);
    (void)must(team[0].verify());
}

TEST_CASE("rows of a dossier that is written in again and again are those of one that is read anew") {
    TestTeam team(46);
    Ledger& ledger = team[0];
    const std::vector<ClientId> clients{new_client(ledger), new_client(ledger), new_client(ledger)};
    std::vector<std::vector<std::pair<Kind, RecordId>>> written(clients.size());
    // Kinds that rows look at by what they say, and kinds that count by being there.
    for (std::size_t i = 0; i < 400; ++i) {
        const std::size_t at = team.chance.below(clients.size());
        auto& records = written[at];
        const auto day = Value(LocalDate{static_cast<std::int32_t>(20'000 + team.chance.below(900))});
        const auto keep = [&](const ledger::Committed& done, Kind kind) {
            records.emplace_back(kind, done.records[0]);
        };
        const std::uint64_t act = team.chance.below(8);
        if (act < 2 && !records.empty()) {
            const auto& [kind, id] = records[team.chance.below(records.size())];
            const bool gone = must(ledger.record(id)).removed();
            must(ledger.commit(edit(clients[at], kind, {{care::field_removed, !gone}}, id)));
        } else if (act < 4) {
            keep(must(ledger.commit(edit(clients[at], Kind::Goal, {{goal::description, "Lopen"}, {goal::due, day}}))),
                 Kind::Goal);
        } else if (act == 4) {
            keep(must(ledger.commit(edit(clients[at], Kind::ContactMoment, {{contact_moment::text, "Gebeld"}}))),
                 Kind::ContactMoment);
        } else if (act == 5) {
            keep(must(ledger.commit(edit(clients[at], Kind::Signal, {{signal::text, "Gevallen"}}))), Kind::Signal);
        } else if (act == 6) {
            keep(must(ledger.commit(edit(clients[at], Kind::Task, {{task::description, "Bellen"}, {task::due, day}}))),
                 Kind::Task);
        } else {
            CHECK(ledger.commit(edit(clients[at], Kind::Goal, {{goal::description, 1}})).code() == Errc::BadValue);
        }
        if (i == 200)
            must(ledger.commit(edit(clients[2], Kind::Client,
                                    {{client::joined_to, Value(id_cast<RecordId>(clients[0]))}},
                                    id_cast<RecordId>(clients[2]))));
        if (i % 25 == 24) (void)must(ledger.verify());
    }
}

TEST_CASE("a restart gives the same, and goes on in the same feed") {
    TestFolder folder;
    must(crypto::start());
    Chance chance(45);
    ManualClock clock;
    const auto key = crypto::StoreKey::random(chance);
    ClientId id;
    crypto::Hash hash{};
    {
        auto ledger =
            must(Ledger::found(must(store::Db::create(folder / "db", key)), "Team", {"Founder", Role::CaseManager, "X"},
                               ledger::NewDevice::make("laptop", chance), clock, chance));
        id = new_client(*ledger);
        hash = must(ledger->state_hash());
    }
    clock.set({1}); // a clock that fell back does not turn logical time
    auto ledger = must(Ledger::open(must(store::Db::open(folder / "db", key)), clock, chance));
    CHECK(must(ledger->state_hash()) == hash);
    CHECK(ledger->team_name() == "Team");
    const auto before = must(ledger->record(id_cast<RecordId>(id))).fields.at(client::name)[0].at;
    must(ledger->commit(edit(id, Kind::Client, {{client::name, "G. Willemsen"}}, id_cast<RecordId>(id))));
    CHECK(must(ledger->record(id_cast<RecordId>(id))).fields.at(client::name)[0].at > before);
    CHECK(must(ledger->verify()).feeds == 1);
}

TEST_CASE("a full disk in the middle of commits leaves all that was confirmed, and nothing half-written") {
    TestFolder folder;
    must(crypto::start());
    Chance chance(46);
    ManualClock clock;
    const auto key = crypto::StoreKey::random(chance);
    std::vector<RecordId> confirmed;
    ClientId id;
    {
        auto db = must(store::Db::create(folder / "db", key));
        must(db.run("PRAGMA max_page_count = 140"));
        auto ledger = must(Ledger::found(std::move(db), "Team", {"Founder", Role::CaseManager, "X"},
                                         ledger::NewDevice::make("laptop", chance), clock, chance));
        id = new_client(*ledger);
        int refused = 0;
        for (int i = 0; i < 400 && refused < 5; ++i) {
            const auto done = ledger->commit(
                edit(id, Kind::Goal, {{goal::description, "Doel " + std::string(2000, 'x') + std::to_string(i)}}));
            if (done) {
                confirmed.push_back(done->records[0]);
            } else {
                CHECK(done.code() == Errc::DiskFull);
                ++refused;
            }
        }
        CHECK(refused == 5);
        CHECK(must(ledger->records(id, Kind::Goal, true)).size() == confirmed.size());
    }
    auto ledger = must(Ledger::open(must(store::Db::open(folder / "db", key)), clock, chance));
    const auto goals = must(ledger->records(id, Kind::Goal, true));
    CHECK(goals.size() == confirmed.size());
    for (const RecordId& record : confirmed)
        CHECK(ledger->record(record));
    (void)must(ledger->verify());
    must(ledger->commit(edit(id, Kind::Goal, {{goal::description, "Weer ruimte"}})));
}

namespace {

/// Random edits and meetings; every value that was confirmed is looked for at the end.
void random_life(std::uint64_t seed) {
    TestTeam team(seed, Role::GeneralPractitioner);
    team.add(Role::DistrictNurse, "B");
    team.add(Role::PracticeNurse, "C");
    team.settle();
    std::vector<std::pair<ClientId, RecordId>> goals;
    std::vector<ClientId> clients;
    std::map<RecordId, std::set<std::string>> said;
    Chance& chance = team.chance;
    for (int step = 0; step < 120; ++step) {
        team.clock.advance_ms(static_cast<std::int64_t>(chance.below(5000)));
        Ledger& at = team[chance.below(team.size())];
        const auto text = "text " + std::to_string(step);
        switch (chance.below(6)) {
        case 0: clients.push_back(new_client(at, text)); break;
        case 1:
            if (const auto mine = must(at.clients({})).rows; !mine.empty()) {
                const ClientId id = mine[chance.below(mine.size())].id;
                const auto made = must(at.commit(edit(id, Kind::Goal, {{goal::description, text}})));
                goals.emplace_back(id, made.records[0]);
                said[made.records[0]].insert(text);
            }
            break;
        case 2:
        case 3:
            if (!goals.empty()) {
                const auto& [id, record] = goals[chance.below(goals.size())];
                if (!at.record(record)) break;
                must(at.commit(edit(id, Kind::Goal, {{goal::description, text}, {goal::target, text}}, record)));
                said[record].insert(text);
            }
            break;
        case 4: {
            const auto conflicts = must(at.conflicts({}));
            if (conflicts.empty()) break;
            const auto& one = conflicts[chance.below(conflicts.size())];
            must(at.choose(one.record, one.field, one.values[chance.below(one.values.size())].op));
            break;
        }
        default: (void)send_all(at, team[chance.below(team.size())]); break;
        }
    }
    team.settle();
    for (std::size_t i = 0; i < team.size(); ++i) {
        CHECK(must(team[i].clients({})).rows.size() == clients.size());
        for (const auto& [record, texts] : said) {
            std::set<std::string> there;
            for (const auto& line : must(team[i].history(record)))
                if (line.field == goal::description) there.insert(std::string(line.value.text()));
            CHECK(there == texts);
        }
        const auto hash = must(team[i].state_hash());
        CHECK(hash == must(team[0].state_hash()));
        (void)must(team[i].verify());
        must(team[i].rebuild());
        CHECK(must(team[i].state_hash()) == hash);
        for (const auto& row : must(team[i].pending()))
            CHECK(row.entries == 0);
    }
}

} // namespace

TEST_CASE("random lives of three devices end in one state, with every value in history, and a rebuild is equal") {
    for (std::uint64_t seed = 100; seed < 112; ++seed)
        random_life(seed);
}
