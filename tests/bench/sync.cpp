#include "tests/bench/floor.h"
#include "tests/bench/phases.h"
#include "tests/bench/team.h"

namespace kt::bench {

namespace {

constexpr std::uint64_t newcomer = 7;
constexpr std::size_t per_commit = 10; ///< records written in one sitting

void print_wire(const Sent& sent, const Filled& filled, std::size_t records) {
    note(grouped(sent.bytes) + " bytes in " + grouped(sent.bundles) + " bundles, " +
         decimal(static_cast<double>(sent.bytes) / static_cast<double>(records), 1) + " bytes a record, " +
         grouped(filled.ops) + " ops of at most " + std::to_string(per_commit) + " records");
    note("last round, processor: build, encrypt, sign " + decimal(sent.sending.cpu_ms, 0) +
         " ms; verify, decrypt, fold, store " + decimal(sent.admitting.cpu_ms, 0) + " ms");
}

void care_of_store(const Options& options, Profile& profile, const Samples& floor) {
    Samples rebuild;
    Samples verify;
    for (std::size_t round = 0; round < options.rounds; ++round) {
        const Watch rebuilding;
        must(profile.ledger->rebuild());
        rebuild.add(rebuilding.spent());
        const Watch verifying;
        (void)must(profile.ledger->verify());
        verify.add(verifying.spent());
    }
    print("rebuild of the same profile", rebuild, "bare insert of the same records", floor);
    print("verify of the same profile", verify, "bare insert of the same records", floor);
    note(peak());
}

} // namespace

void first_sync(const Options& options, const std::filesystem::path& folder) {
    Place place(folder);
    Profile sender = place.found_fast("sender");
    const Filled filled = fill(*sender.ledger, options.clients, options.records, per_commit);
    const Bytes welcome = Place::welcome(*sender.ledger, newcomer);
    Samples ours;
    Samples floor;
    Sent sent;
    Profile receiver;
    forget_peak();
    for (std::size_t round = 0; round < options.rounds; ++round) {
        place.reopen(sender);
        if (round > 0) Place::remove(receiver);
        receiver = place.join("receiver", welcome, newcomer);
        sent = send_all(*sender.ledger, *receiver.ledger);
        ours.add(sent.spent());
    }
    const std::string size = grouped(options.clients) + " clients x " + grouped(options.records) + " records";
    must_be(must(sender.ledger->state_hash()) == must(receiver.ledger->state_hash()), "the two profiles differ");
    const std::string most = peak(); // before the floor, which keeps all rows in memory
    sender.ledger.reset();
    receiver.ledger.reset();
    std::vector<BareRow> rows = bare_rows(must(store::Db::open(receiver.file, receiver.key)));
    for (std::size_t round = 0; round < options.rounds; ++round) {
        Profile bare;
        {
            const store::Db db = place.database(bare, "bare");
            make_bare_table(db);
            floor.add(insert_bare(db, rows));
        }
        Place::remove(bare);
    }
    print("first sync of " + size + ", both ends", ours, "bare insert of the same records", floor);
    print_wire(sent, filled, options.clients * options.records);
    note(most);
    rows = {};
    place.reopen(receiver);
    forget_peak();
    care_of_store(options, receiver, floor);
    Place::remove(receiver);
    Place::remove(sender);
}

} // namespace kt::bench
