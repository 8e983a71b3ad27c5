#include "tests/bench/team.h"

#include "core/care/client.h"
#include "core/care/codes.h"
#include "core/care/goal.h"
#include "core/care/task.h"
#include "tests/support/chance.h"

#include <array>

namespace kt::bench {

namespace {

constexpr std::size_t most_bundles = 100'000;
constexpr std::int32_t first_due = 20'500; ///< in the year 2026
constexpr auto given_names = std::to_array<std::string_view>(
    {"Anna", "Bep",  "Cor",  "Dirk", "Elly", "Fien", "Gerrit", "Hennie", "Ida",  "Jan",
     "Kees", "Lies", "Mien", "Nel",  "Otto", "Piet", "Riet",   "Sjaan",  "Toos", "Wim"});
constexpr auto first_parts = std::to_array<std::string_view>({"Bos", "Dijk", "Eik", "Gras", "Heide", "Kerk", "Linden",
                                                              "Molen", "Noorder", "Olden", "Polder", "Ros", "Steen",
                                                              "Terp", "Veen", "Water", "Wester", "Zand", "Zuider"});
constexpr auto last_parts = std::to_array<std::string_view>(
    {"berg", "brink", "daal", "hof", "huis", "kamp", "laar", "man", "meer", "stra", "veld", "wijk", "zicht"});
constexpr std::string_view words = "zelf naar de markt lopen met de rollator, drie keer per week, samen met buurvrouw ";

Value due_of(std::size_t client, std::size_t n) {
    return Value(LocalDate{first_due + static_cast<std::int32_t>((client * 7 + n * 13) % 365)});
}

} // namespace

store::Db Place::database(Profile& profile, const std::string& name) {
    profile.file = folder_ / name;
    profile.key = crypto::StoreKey::random(random_);
    return must(store::Db::create(profile.file, profile.key));
}

Profile Place::found(const std::string& name) {
    Profile made;
    store::Db db = database(made, name);
    made.ledger = must(Ledger::found(std::move(db), "Kernteam", {"Founder", care::Role::CaseManager, "Wijkteam"},
                                     ledger::NewDevice::make("laptop", random_), clock_, random_));
    return made;
}

Profile Place::found_fast(const std::string& name) {
    Profile made;
    store::Db db = database(made, name);
    must(db.run("PRAGMA synchronous = OFF"));
    made.ledger = must(Ledger::found(std::move(db), "Kernteam", {"Founder", care::Role::CaseManager, "Wijkteam"},
                                     ledger::NewDevice::make("laptop", random_), clock_, random_));
    return made;
}

Bytes Place::welcome(Ledger& inviter, std::uint64_t seed) {
    test::Chance chance(seed);
    const auto device = ledger::NewDevice::make("telefoon", chance);
    return must(inviter.welcome(
        {{"Nurse", care::Role::DistrictNurse, "Praktijk"}, device.name, device.sign.pub, device.box.pub}));
}

Profile Place::join(const std::string& name, const Bytes& welcome, std::uint64_t seed) {
    test::Chance chance(seed);
    auto device = ledger::NewDevice::make("telefoon", chance);
    Profile made;
    store::Db db = database(made, name);
    made.ledger = must(Ledger::join(std::move(db), std::move(device), welcome, clock_, random_));
    return made;
}

void Place::reopen(Profile& profile) {
    profile.ledger.reset();
    profile.ledger = must(Ledger::open(must(store::Db::open(profile.file, profile.key)), clock_, random_));
}

void Place::reopen_fast(Profile& profile) {
    profile.ledger.reset();
    store::Db db = must(store::Db::open(profile.file, profile.key));
    must(db.run("PRAGMA synchronous = OFF"));
    profile.ledger = must(Ledger::open(std::move(db), clock_, random_));
}

void Place::remove(Profile& profile) {
    profile.ledger.reset();
    for (const char* ending : {"", "-wal", "-shm"})
        std::filesystem::remove(profile.file.string() + ending);
}

Sent send_all(Ledger& from, Ledger& to) {
    Sent out;
    op::Have theirs = must(to.have());
    const auto admit = [&](const Bytes& bundle) {
        const Watch watch;
        const auto admitted = must(to.admit(bundle));
        out.admitting += watch.spent();
        must_be(!admitted.waiting && !admitted.frozen && admitted.rejected == 0, "a bundle was not taken in");
        ++out.bundles;
        out.bytes += bundle.size();
        must_be(out.bundles < most_bundles, "bundles without end");
    };
    for (bool more = true; more;) {
        const Watch watch;
        const auto bundle = must(from.next_bundle(to.device(), theirs));
        out.sending += watch.spent();
        more = bundle.has_value();
        if (!more) break;
        const auto head = must(op::read_head(*bundle));
        theirs[head.device] = head.last();
        admit(*bundle);
    }
    const Watch asking;
    while (must(to.look_at_holes())) {
    }
    auto missing = must(to.missing_bodies(1000));
    out.admitting += asking.spent();
    while (!missing.empty()) {
        const Watch watch;
        const auto bodies = must(from.bodies_for(to.device(), missing));
        out.sending += watch.spent();
        for (const Bytes& bundle : bodies)
            admit(bundle);
        auto still = must(to.missing_bodies(1000));
        must_be(still != missing, "bodies that do not come");
        missing = std::move(still);
    }
    const Watch confirming;
    must(from.acknowledged(to.device(), must(to.have())));
    out.sending += confirming.spent();
    return out;
}

std::string name_of(std::size_t client) {
    std::string name(given_names[client % given_names.size()]);
    name += ' ';
    name += first_parts[client / 3 % first_parts.size()];
    name += last_parts[client / 7 % last_parts.size()];
    return name;
}

ledger::RecordChange client_record(std::size_t client) {
    return {care::Kind::Client,
            {},
            {{care::client::name, name_of(client)},
             {care::client::birth_date, LocalDate{-12'000 + static_cast<std::int32_t>(client % 5'000)}},
             {care::client::address, "Kerkstraat " + std::to_string(client % 200 + 1)},
             {care::client::postcode, std::to_string(1'000 + client % 9'000) + " AB"},
             {care::client::place, "Noorderveen"},
             {care::client::what_matters, std::string(words) + name_of(client + 1)}}};
}

ledger::RecordChange goal_form(std::size_t client, std::size_t n) {
    return {care::Kind::Goal,
            {},
            {{care::goal::description, std::string(words) + name_of(client + n)},
             {care::goal::target, "binnen " + std::to_string(n % 12 + 1) + " weken"},
             {care::goal::due, due_of(client, n)},
             {care::goal::priority, care::goal::priorities[n % care::goal::priorities.size()]},
             {care::goal::status, care::goal::statuses[n % care::goal::statuses.size()]},
             {care::goal::domain, care::domain_codes[n % care::domain_codes.size()]}}};
}

ledger::RecordChange form(std::size_t client, std::size_t n) {
    if (n % 4 != 3) return goal_form(client, n);
    return {care::Kind::Task,
            {},
            {{care::task::description, "bellen met " + name_of(client + n)},
             {care::task::due, due_of(client, n)},
             {care::task::status, "open"},
             {care::task::source_kind, "goal"},
             {care::task::done_on, due_of(client, n + 1)},
             {care::task::note, std::string(words) + name_of(client + n + 1)}}};
}

Filled fill(Ledger& ledger, std::size_t clients, std::size_t records, std::size_t per_commit, bool only_goals) {
    Filled out;
    for (std::size_t client = 0; client < clients; ++client) {
        ledger::Edit edit{{}, {client_record(client)}};
        std::vector<RecordId> ids;
        for (std::size_t n = 0; n < records || !edit.records.empty(); ++n) {
            if (n < records) edit.records.push_back(only_goals ? goal_form(client, n) : form(client, n));
            if (n + 1 < records && (n + 1) % per_commit != 0) continue;
            const bool made_client = edit.dossier.none();
            const auto done = must(ledger.commit(edit));
            ids.insert(ids.end(), done.records.begin() + (made_client ? 1 : 0), done.records.end());
            out.ops += done.ops.size();
            edit = {done.dossier, {}};
        }
        out.clients.push_back(edit.dossier);
        out.records.push_back(std::move(ids));
    }
    return out;
}

} // namespace kt::bench
