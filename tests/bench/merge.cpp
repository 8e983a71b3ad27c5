#include "core/care/goal.h"
#include "tests/bench/floor.h"
#include "tests/bench/phases.h"
#include "tests/bench/team.h"

#include <set>

namespace kt::bench {

namespace {

constexpr std::uint64_t newcomer = 11;
constexpr std::size_t per_round = 10; ///< goals of each client that one round edits

using Target = std::pair<ClientId, RecordId>;

void edit(Ledger& ledger, const Target& target, std::uint16_t field, const std::string& text) {
    (void)must(ledger.commit({target.first, {{care::Kind::Goal, target.second, {{field, text}}}}}));
}

/// Both edit each goal once: some in the same field to other words, as many to the same words, the rest in other
/// fields.
void edit_apart(Ledger& a, Ledger& b, const std::vector<Target>& targets, std::size_t conflicts) {
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const std::string text = "anders gezegd, keer " + std::to_string(i);
        edit(a, targets[i], care::goal::description, text);
        if (i < conflicts)
            edit(b, targets[i], care::goal::description, text + " of toch niet");
        else if (i < 2 * conflicts)
            edit(b, targets[i], care::goal::description, text);
        else
            edit(b, targets[i], care::goal::target, text);
    }
}

void must_show(Ledger& ledger, const std::set<RecordId>& expected) {
    const auto rows = must(ledger.conflicts({}));
    must_be(rows.size() == expected.size(), "conflicts shown: " + std::to_string(rows.size()));
    for (const auto& row : rows)
        must_be(expected.contains(row.record) && row.values.size() == 2, "a conflict that is none");
}

} // namespace

void merge(const Options& options, const std::filesystem::path& folder) {
    Place place(folder);
    const std::size_t clients = options.edits / per_round;
    Profile a = place.found_fast("a");
    const Filled filled = fill(*a.ledger, clients, per_round * options.rounds, 10, true);
    Profile b = place.join("b", Place::welcome(*a.ledger, newcomer), newcomer);
    (void)send_all(*a.ledger, *b.ledger);
    (void)send_all(*b.ledger, *a.ledger);
    Samples ours;
    Samples floor;
    Sent to_b;
    Sent to_a;
    std::set<RecordId> expected;
    std::vector<Target> targets;
    forget_peak();
    for (std::size_t round = 0; round < options.rounds; ++round) {
        targets.clear();
        for (std::size_t client = 0; client < clients; ++client)
            for (std::size_t n = 0; n < per_round; ++n)
                targets.emplace_back(filled.clients[client], filled.records[client][round * per_round + n]);
        for (std::size_t i = 0; i < options.conflicts; ++i)
            expected.insert(targets[i].second);
        place.reopen_fast(a); // offline writing is not what is measured here
        place.reopen_fast(b);
        edit_apart(*a.ledger, *b.ledger, targets, options.conflicts);
        place.reopen(a);
        place.reopen(b);
        to_b = send_all(*a.ledger, *b.ledger);
        to_a = send_all(*b.ledger, *a.ledger);
        ours.add(to_b.spent() + to_a.spent());
        must_show(*a.ledger, expected);
        must_show(*b.ledger, expected);
    }
    must_be(must(a.ledger->state_hash()) == must(b.ledger->state_hash()), "the two profiles differ");
    const std::string most = peak();
    b.ledger.reset();
    std::vector<BareRow> rows = bare_rows(must(store::Db::open(b.file, b.key)));
    rows.resize(options.edits);
    for (std::size_t round = 0; round < options.rounds; ++round) {
        Profile bare;
        {
            const store::Db db = place.database(bare, "bare");
            make_bare_table(db);
            (void)insert_bare(db, rows);
            floor.add(update_bare(db, rows, 2));
        }
        Place::remove(bare);
    }
    print("merge of 2 x " + grouped(options.edits) + " offline edits, both ends", ours,
          grouped(2 * options.edits) + " bare row updates", floor);
    note(grouped(options.conflicts) + " conflicts made and " + grouped(options.conflicts) +
         " shown each round, on both devices; none false");
    note(grouped(to_a.bytes + to_b.bytes) + " bytes; last round, processor: send " +
         decimal(to_a.sending.cpu_ms + to_b.sending.cpu_ms, 0) + " ms, take in " +
         decimal(to_a.admitting.cpu_ms + to_b.admitting.cpu_ms, 0) + " ms");
    note(most);
    Place::remove(a);
    Place::remove(b);
}

} // namespace kt::bench
