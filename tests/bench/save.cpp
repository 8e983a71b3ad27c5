#include "core/care/contact.h"
#include "core/care/task.h"
#include "tests/bench/floor.h"
#include "tests/bench/phases.h"
#include "tests/bench/team.h"

namespace kt::bench {

namespace {

constexpr std::size_t clients = 20;
constexpr std::size_t warm = 5;

/// One of the entries of years: of eight five are contacts, one a task that was done, two are goals.
ledger::RecordChange entry_of_years(std::size_t n) {
    if (n % 8 == 3)
        return {care::Kind::Task,
                {},
                {{care::task::description, "bellen met " + name_of(n)}, {care::task::status, "done"}}};
    if (n % 8 == 1 || n % 8 == 2) return goal_form(0, n);
    return {care::Kind::ContactMoment,
            {},
            {{care::contact_moment::text, "Gebeld met " + name_of(n) + ", het gaat goed."},
             {care::contact_moment::with, name_of(n + 1)}}};
}

void write_years(Ledger& ledger, const ClientId& client, std::size_t entries) {
    constexpr std::size_t at_a_time = 20;
    ledger::Edit edit{client, {}};
    for (std::size_t n = 0; n < entries; ++n) {
        edit.records.push_back(entry_of_years(n));
        if (edit.records.size() < at_a_time && n + 1 < entries) continue;
        (void)must(ledger.commit(edit));
        edit.records.clear();
    }
}

/// Saves forms in turn in the dossiers, each beside one row of the floor.
void save_in(const std::string& what, Profile& profile, const std::vector<ClientId>& dossiers, const store::Db& db,
             std::size_t saves) {
    crypto::SystemRandom random;
    BareRow row{random.id<RecordId>(), Bytes(400)};
    Samples ours;
    Samples floor;
    for (std::size_t i = 0; i < saves + warm; ++i) {
        random.fill(row.state);
        const Spent bare_spent = save_bare(db, row);
        const ledger::Edit edit{dossiers[i % dossiers.size()], {goal_form(i % dossiers.size(), i)}};
        const Watch watch;
        (void)must(profile.ledger->commit(edit));
        const Spent spent = watch.spent();
        if (i < warm) continue;
        floor.add(bare_spent);
        ours.add(spent);
    }
    print(what, ours, "one durable row", floor);
    note("p50 " + decimal(ours.median(), 3) + " ms, p99 " + decimal(ours.at(0.99), 3) + " ms; floor p50 " +
         decimal(floor.median(), 3) + " ms, p99 " + decimal(floor.at(0.99), 3) + " ms; p99 ratio " +
         decimal(ours.at(0.99) / floor.at(0.99), 2));
}

} // namespace

void save(const Options& options, const std::filesystem::path& folder) {
    Place place(folder);
    Profile profile = place.found("saves");
    const Filled filled = fill(*profile.ledger, clients, 10, 10);
    Profile bare;
    {
        const store::Db db = place.database(bare, "bare");
        make_bare_table(db);
        forget_peak();
        save_in("save of one form, durable", profile, filled.clients, db, options.saves);
        write_years(*profile.ledger, filled.clients.front(), options.entries);
        save_in("save of one form in a dossier of " + grouped(options.entries) + " entries", profile,
                {filled.clients.front()}, db, options.saves / 2);
    }
    note(peak());
    Place::remove(bare);
    Place::remove(profile);
}

} // namespace kt::bench
