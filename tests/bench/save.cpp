#include "tests/bench/floor.h"
#include "tests/bench/phases.h"
#include "tests/bench/team.h"

namespace kt::bench {

void save(const Options& options, const std::filesystem::path& folder) {
    constexpr std::size_t clients = 20;
    constexpr std::size_t warm = 5;
    Place place(folder);
    Profile profile = place.found("saves");
    const Filled filled = fill(*profile.ledger, clients, 10, 10);
    Profile bare;
    {
        const store::Db db = place.database(bare, "bare");
        make_bare_table(db);
        crypto::SystemRandom random;
        BareRow row{random.id<RecordId>(), Bytes(400)};
        Samples ours;
        Samples floor;
        forget_peak();
        for (std::size_t i = 0; i < options.saves + warm; ++i) {
            random.fill(row.state);
            const Spent bare_spent = save_bare(db, row);
            const ledger::Edit edit{filled.clients[i % clients], {goal_form(i % clients, i)}};
            const Watch watch;
            (void)must(profile.ledger->commit(edit));
            const Spent spent = watch.spent();
            if (i < warm) continue;
            floor.add(bare_spent);
            ours.add(spent);
        }
        print("save of one form, durable", ours, "one durable row", floor);
        note("p50 " + decimal(ours.median(), 3) + " ms, p99 " + decimal(ours.at(0.99), 3) + " ms; floor p50 " +
             decimal(floor.median(), 3) + " ms, p99 " + decimal(floor.at(0.99), 3) + " ms; p99 ratio " +
             decimal(ours.at(0.99) / floor.at(0.99), 2));
    }
    note(peak());
    Place::remove(bare);
    Place::remove(profile);
}

} // namespace kt::bench
