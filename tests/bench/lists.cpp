#include "core/care/conference.h"
#include "tests/bench/phases.h"
#include "tests/bench/team.h"

#include <array>
#include <cstdio>

namespace kt::bench {

namespace {

constexpr std::size_t records = 6; ///< of each client, besides itself
constexpr std::size_t shown = 50;  ///< rows of a page
constexpr auto typed = std::to_array<std::string_view>({"m", "mol", "molenh"});

/// What each of the acts took, with so many clients.
struct Acts {
    Samples dossier;
    std::array<Samples, typed.size()> search;
    Samples page;
    Samples proposals;
};

/// The same visits after the file was opened, when little is decrypted yet, and then once more.
struct Visits {
    Acts first;
    Acts again;
};

/// All that the page of one client asks for.
void open_dossier(const Ledger& ledger, const ClientId& id) {
    (void)must(ledger.client(id));
    (void)must(ledger.steps(id));
    must_be(must(ledger.records(id, {})).size() > records, "a dossier without its records");
    ledger::TimelineQuery timeline;
    timeline.client = id;
    (void)must(ledger.timeline(timeline));
    ledger::TaskQuery tasks;
    tasks.client = id;
    (void)must(ledger.tasks(tasks));
    (void)must(ledger.conflicts(id));
}

Acts act(const Ledger& ledger, const std::vector<ClientId>& clients, std::size_t visits) {
    Acts out;
    ledger::ClientQuery worklist;
    worklist.order = ledger::ClientOrder::NextDate;
    worklist.limit = shown;
    for (std::size_t i = 0; i < visits; ++i) {
        const Watch opening;
        open_dossier(ledger, clients[i * 7919 % clients.size()]);
        out.dossier.add(opening.spent());
        for (std::size_t prefix = 0; prefix < typed.size(); ++prefix) {
            const Watch searching;
            const auto found = must(ledger.search(typed[prefix], 20));
            out.search[prefix].add(searching.spent());
            must_be(!found.empty(), "nobody of that name");
        }
        const Watch turning;
        const auto page = must(ledger.clients(worklist));
        out.page.add(turning.spent());
        must_be(!page.rows.empty(), "an empty page");
        worklist.after = page.next; // at the end it starts again
        const Watch proposing;
        const auto needs = must(ledger.needs({LocalDate{25'000}, 40}));
        out.proposals.add(proposing.spent());
        must_be(needs.size() == 40, "nobody to talk about");
    }
    return out;
}

/// So many clients of whom someone asked something.
void ask(Ledger& ledger, const std::vector<ClientId>& clients, std::size_t count) {
    for (std::size_t i = 0; i < std::min(count, clients.size()); ++i)
        (void)must(ledger.commit({clients[i * 31 % clients.size()],
                                  {{care::Kind::AgendaItem, {}, {{care::agenda_item::question, "Hoe gaat het?"}}}}}));
}

Visits with(std::size_t clients, const Options& options, Place& place) {
    const Watch making;
    Profile profile = place.found_fast("lists");
    const Filled filled = fill(*profile.ledger, clients, records, records);
    ask(*profile.ledger, filled.clients, 500);
    const double made_ms = making.spent().ms;
    profile.ledger.reset();
    forget_peak();
    const Watch opening;
    place.reopen(profile);
    const double opened_ms = opening.spent().ms;
    Visits out;
    out.first = act(*profile.ledger, filled.clients, options.visits);
    out.again = act(*profile.ledger, filled.clients, options.visits);
    (void)std::printf("%s clients: made in %.1f s, opened in %.1f ms, file of %.1f MB\n", grouped(clients).c_str(),
                      made_ms / 1000, opened_ms, static_cast<double>(std::filesystem::file_size(profile.file)) / 1e6);
    note(peak());
    Place::remove(profile);
    return out;
}

} // namespace

void lists(const Options& options, const std::filesystem::path& folder) {
    Place place(folder);
    const Visits few = with(options.few, options, place);
    const Visits many = with(options.many, options, place);
    const std::string at = " at " + grouped(options.many) + " clients";
    const std::string floor = "the same at " + grouped(options.few);
    const auto compare = [&](const std::string& when, const Acts& ours, const Acts& theirs) {
        print("open a dossier" + at + when, ours.dossier, floor, theirs.dossier);
        for (std::size_t prefix = 0; prefix < typed.size(); ++prefix)
            print("name search '" + std::string(typed[prefix]) + "'" + at + when, ours.search[prefix], floor,
                  theirs.search[prefix]);
        print("next page" + at + when, ours.page, floor, theirs.page);
        print("who to put on an agenda" + at + when, ours.proposals, floor, theirs.proposals);
    };
    compare(", first time", many.first, few.first);
    compare(", again", many.again, few.again);
}

} // namespace kt::bench
