// Real ledgers that write, meet in part, lose bundles, have wrong clocks and choose; against the oracle.
#include "core/care/client.h"
#include "core/care/goal.h"
#include "core/care/signal.h"
#include "tests/support/oracle.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::test;
using care::Kind;
namespace client = care::client;
namespace goal = care::goal;
namespace signal_kind = care::signal;

namespace {

#ifdef NDEBUG
constexpr int teams = 8;
constexpr int dossiers = 50;
#else
constexpr int teams = 2;
constexpr int dossiers = 12;
#endif

/// Some of what `from` has goes over; the rest is lost on the way.
void send_some(Ledger& from, Ledger& to, Chance& chance) {
    op::Have theirs = must(to.have());
    while (const auto bundle = must(from.next_bundle(to.device(), theirs))) {
        const auto head = must(op::read_head(*bundle));
        theirs[head.device] = head.last();
        if (chance.below(4) == 0) continue;
        const auto admitted = to.admit(*bundle);
        if (!admitted && admitted.code() != Errc::FeedGap && admitted.code() != Errc::NoKey) must(admitted);
        if (admitted) CHECK(admitted->rejected == 0);
    }
    if (chance.below(2) == 0) must(from.acknowledged(to.device(), must(to.have())));
}

// One dossier and everything that was ever written in it.
class Story {
  public:
    explicit Story(TestTeam& team) : team_(team) {
        Ledger& first = team[0];
        ClientId id = start(first, {{Kind::Client, {}, {{client::name, "mevrouw G. Willemsen-Otten"}}}}, 0, {});
        dossier_ = id;
        records_.emplace_back(Kind::Client, id_cast<RecordId>(id));
        (void)start(first,
                    {{Kind::Goal, {}, {{goal::description, "Weer naar de Huiskamer"}, {goal::status, "active"}}}}, 0,
                    id);
        (void)start(first,
                    {{Kind::Signal, {}, {{signal_kind::text, "Valt vaker"}, {signal_kind::source, "buurvrouw"}}}}, 0,
                    id);
        team.settle();
    }

    void step() {
        Chance& chance = team_.chance;
        const std::size_t at = chance.below(team_.size());
        turn_clock();
        switch (chance.below(10)) {
        case 0:
        case 1:
        case 2:
        case 3: write(at); break;
        case 4: choose(at); break;
        default: {
            const std::size_t to = chance.below(team_.size());
            if (to != at) send_some(team_[at], team_[to], chance);
        }
        }
    }

    void check() {
        const Oracle oracle(history_);
        for (std::size_t i = 0; i < team_.size(); ++i) {
            CHECK(must(team_[i].missing_bodies(10)).empty());
            std::size_t conflicts = 0;
            for (const auto& [kind, id] : records_) {
                const ledger::Record there = must(team_[i].record(id));
                const ledger::Record expected = oracle.by_sight(id, static_cast<std::uint16_t>(kind));
                CHECK(there.fields == expected.fields);
                for (const auto& [field, heads] : expected.fields)
                    conflicts += expected.in_conflict(field) ? 1 : 0;
                check_history(i, id);
            }
            CHECK(must(team_[i].conflicts(dossier_)).size() == conflicts);
        }
    }
    [[nodiscard]] bool full() const { return history_.size() > 60; }

  private:
    ClientId start(Ledger& at, std::vector<ledger::RecordChange> records, std::size_t device, const ClientId& dossier) {
        const auto done = must(at.commit({dossier, records}));
        const Kind kind = records[0].kind;
        if (kind != Kind::Client) records_.emplace_back(kind, done.records.at(0));
        note(device, kind, done.records.at(0), records[0].set, done, 0);
        return done.dossier;
    }

    [[nodiscard]] std::uint64_t seen_at(std::size_t device) {
        const op::Have have = must(team_[device].have());
        std::uint64_t seen = 0;
        for (std::size_t i = 0; i < history_.size(); ++i) {
            const op::Ref& ref = history_[i].by.op;
            const auto found = have.find(ref.device);
            if (found != have.end() && found->second >= ref.n) seen |= std::uint64_t{1} << i;
        }
        return seen;
    }

    // What was written: of the fields asked for, those that the record's history names with this op.
    void note(std::size_t device, Kind kind, const RecordId& id, const std::vector<FieldChange>& asked,
              const ledger::Committed& done, std::uint64_t seen) {
        REQUIRE_FALSE(done.ops.empty());
        Write made{
            {id, static_cast<std::uint16_t>(kind), {}}, {done.ops.back(), {}, team_[device].identity().member}, seen};
        for (const auto& line : must(team_[device].history(id)))
            if (line.op == made.by.op) made.set.fields.push_back({line.field, written(asked, line.field), {}});
        REQUIRE_FALSE(made.set.fields.empty());
        const ledger::Record now = must(team_[device].record(id));
        for (const auto& [field, heads] : now.fields)
            for (const ledger::Head& head : heads)
                if (head.op == made.by.op) made.by.at = head.at;
        history_.push_back(std::move(made));
    }
    static Bytes written(const std::vector<FieldChange>& asked, std::uint16_t field) {
        for (const FieldChange& change : asked)
            if (change.field == field) return encode(change.value);
        FAIL("a field was written that nobody asked for");
        return {};
    }

    void turn_clock() {
        constexpr std::int64_t day = 86'400'000;
        Chance& chance = team_.chance;
        switch (chance.below(12)) {
        case 0: team_.clock.advance_ms(-day * static_cast<std::int64_t>(chance.below(400))); break;
        case 1: team_.clock.advance_ms(day * static_cast<std::int64_t>(chance.below(400))); break;
        case 2:
        case 3: break; // it stands still
        default: team_.clock.advance_ms(static_cast<std::int64_t>(chance.below(100'000)));
        }
    }

    void write(std::size_t at) {
        Chance& chance = team_.chance;
        const auto& [kind, id] = records_[chance.below(records_.size())];
        std::vector<FieldChange> set;
        const Value word = "word " + std::to_string(chance.below(3));
        if (kind == Kind::Client)
            set = {{client::phone, word}, {client::what_matters, word}};
        else if (kind == Kind::Goal)
            set = {{goal::description, word},
                   {goal::due, LocalDate{20'000 + static_cast<std::int32_t>(chance.below(3))}},
                   {goal::status, chance.below(2) == 0 ? "reached" : "stopped"}};
        else
            set = {{signal_kind::reach, word},
                   {signal_kind::triggers, ValueList{Value(care::signal::spec.field(signal_kind::triggers)->codes[0]),
                                                     Value(chance.below(3) != 0)}}};
        while (set.size() > 1 && chance.below(2) == 0)
            set.erase(set.begin() + static_cast<std::ptrdiff_t>(chance.below(set.size())));
        const std::uint64_t seen = seen_at(at);
        const auto done = team_[at].commit(edit(dossier_, kind, set, id));
        if (!done && done.code() == Errc::NothingToSave) return;
        note(at, kind, id, set, must(done), seen);
    }

    void choose(std::size_t at) {
        const auto rows = must(team_[at].conflicts(dossier_));
        if (rows.empty()) return;
        const auto& row = rows[team_.chance.below(rows.size())];
        const auto& value = row.values[team_.chance.below(row.values.size())];
        const std::uint64_t seen = seen_at(at);
        const auto done = must(team_[at].choose(row.record, row.field, value.op));
        note(at, static_cast<Kind>(row.kind), row.record, {{row.field, value.value}}, done, seen);
        CHECK_FALSE(must(team_[at].record(row.record)).in_conflict(row.field));
    }

    // Nothing that was ever saved is missing anywhere.
    void check_history(std::size_t device, const RecordId& id) {
        std::vector<std::pair<op::Ref, std::uint16_t>> expected;
        for (const Write& write : history_)
            if (write.set.record == id)
                for (const op::FieldSet& set : write.set.fields)
                    expected.emplace_back(write.by.op, set.field);
        std::vector<std::pair<op::Ref, std::uint16_t>> found;
        for (const auto& line : must(team_[device].history(id)))
            found.emplace_back(line.op, line.field);
        std::ranges::sort(expected);
        std::ranges::sort(found);
        CHECK(found == expected);
    }

    TestTeam& team_;
    ClientId dossier_;
    std::vector<std::pair<Kind, RecordId>> records_;
    History history_;
};

} // namespace

TEST_CASE("devices that write apart and meet in part come to one state, which is the oracle's") {
    for (int round = 0; round < teams; ++round) {
        INFO("team " << round);
        TestTeam team(1'000 + static_cast<std::uint64_t>(round));
        (void)team.add(care::Role::CaseManager, "Yilmaz");
        if (round % 2 == 0) (void)team.add(care::Role::CaseManager, "Hendriks");
        team.settle();
        for (int i = 0; i < dossiers; ++i) {
            INFO("dossier " << i);
            Story story(team);
            for (std::uint64_t steps = 5 + team.chance.below(40); steps > 0 && !story.full(); --steps)
                story.step();
            team.settle();
            story.check();
        }
        const crypto::Hash state = must(team[0].state_hash());
        for (std::size_t i = 0; i < team.size(); ++i) {
            CHECK(must(team[i].state_hash()) == state);
            must(team[i].rebuild());
            CHECK(must(team[i].state_hash()) == state);
            (void)must(team[i].verify());
        }
    }
}
