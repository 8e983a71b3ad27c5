// Who should come on the next agenda: the rows say what the dossiers say, and a rebuild gives the same.
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/contact.h"
#include "core/care/signal.h"
#include "core/ledger/derive.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::test;
using care::Kind;

namespace {

const LocalDate day{20'500};
const ledger::NeedQuery everyone{LocalDate{LocalDate::last_days}, 10'000};

Instant at(LocalDate on) {
    return Instant{std::int64_t{on.days} * 86'400'000 + 43'200'000};
}

RecordId meet_on(Ledger& ledger, LocalDate on, std::string_view status) {
    namespace f = care::conference;
    return must(
               ledger.commit(edit({}, Kind::Conference,
                                  {{f::starts_at, WallTime{on, 600, "Europe/Amsterdam"}.text()}, {f::status, status}})))
        .records.at(0);
}

RecordId put_on(Ledger& ledger, const ClientId& client, const std::optional<RecordId>& meeting,
                std::string_view status) {
    namespace f = care::agenda_item;
    std::vector<FieldChange> set{{f::question, "Hoe gaat het?"}, {f::status, status}};
    if (meeting) set.push_back({f::conference, *meeting});
    return must(ledger.commit(edit(client, Kind::AgendaItem, std::move(set)))).records.at(0);
}

ClientId add(Ledger& ledger, std::string_view name) {
    return must(ledger.commit(edit({}, Kind::Client, {{care::client::name, name}}))).dossier;
}

/// By client, so that two lists can be compared.
std::vector<std::pair<ClientId, care::ConferenceNeed>> sorted(const std::vector<ledger::NeedRow>& rows) {
    std::vector<std::pair<ClientId, care::ConferenceNeed>> out;
    for (const auto& row : rows)
        out.emplace_back(row.client, row.need);
    std::ranges::sort(out, {}, &std::pair<ClientId, care::ConferenceNeed>::first);
    return out;
}

} // namespace

TEST_CASE("needs come by trigger, request and date, and go when the client is on an agenda") {
    TestTeam team(48);
    Ledger& ledger = team[0];
    const RecordId held = meet_on(ledger, day, "closed");
    const ClientId due = add(ledger, "A");
    put_on(ledger, due, held, "discussed");
    const ClientId fell = add(ledger, "B");
    put_on(ledger, fell, held, "discussed");
    namespace contact = care::contact_moment;
    const auto moment = must(ledger.commit(edit(fell, Kind::ContactMoment,
                                                {{contact::text, "Gevallen"},
                                                 {contact::at, at(day.plus_days(9))},
                                                 {contact::triggers, ValueList{"fall", true}}})))
                            .records.at(0);
    const ClientId asked = add(ledger, "C");
    const RecordId request = put_on(ledger, asked, {}, "open");
    add(ledger, "D");

    auto rows = must(ledger.needs({day.plus_months(6), 40}));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].client == fell);
    CHECK(rows[0].client_name == "B");
    CHECK(rows[0].need.trigger_on == day.plus_days(9));
    CHECK(rows[0].need.triggers == std::vector<std::string>{"fall"});
    CHECK(rows[1].client == asked);
    CHECK(rows[2].client == due);
    CHECK(rows[2].need.due == day.plus_months(6));
    CHECK(must(ledger.needs({day.plus_days(1), 40})).size() == 2); // nobody is due yet

    const RecordId next = meet_on(ledger, day.plus_months(6), "planned");
    put_on(ledger, due, next, "open");
    must(ledger.commit(edit(asked, Kind::AgendaItem, {{care::agenda_item::conference, next}}, request)));
    rows = must(ledger.needs({day.plus_months(6), 40}));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].client == fell);
    must(ledger.commit(edit(fell, Kind::ContactMoment, {{contact::triggers, ValueList{"fall", false}}}, moment)));
    CHECK_FALSE(must(ledger.needs(everyone)).at(0).need.trigger_on);
    must(ledger.commit(edit({}, Kind::Conference, {{care::conference::status, "closed"}}, next)));
    CHECK(must(ledger.needs(everyone)).size() == 3); // what was not talked about waits again
    const auto before = sorted(must(ledger.needs(everyone)));
    must(ledger.rebuild());
    CHECK(sorted(must(ledger.needs(everyone))) == before);
}

TEST_CASE("what is said in confidence about safety is no reason that a meeting is shown") {
    TestTeam team(49);
    const ClientId id = add(team[0], "A");
    put_on(team[0], id, meet_on(team[0], day, "closed"), "discussed");
    namespace signal = care::signal;
    must(team[0].commit(edit(id, Kind::Signal,
                             {{signal::text, "Blauwe plekken"},
                              {signal::safety, true},
                              {signal::observed_at, at(day.plus_days(3))},
                              {signal::triggers, ValueList{"fall", true}}})));
    CHECK_FALSE(must(team[0].needs(everyone)).at(0).need.trigger_on);
}

TEST_CASE("after any work the needs are those of the dossiers, here, after a rebuild and on another device") {
    TestTeam team(50);
    Ledger& a = team[0];
    Ledger& b = team.add(care::Role::CaseManager, "Yilmaz");
    meet(a, b);
    std::vector<ClientId> clients;
    std::vector<RecordId> meetings;
    std::vector<std::pair<ClientId, RecordId>> items;
    for (int i = 0; i < 6; ++i)
        clients.push_back(add(a, "Client " + std::to_string(i)));
    meet(a, b);
    for (int step = 0; step < 150; ++step) {
        Ledger& at_work = team[team.chance.below(2)];
        const ClientId client = clients.at(team.chance.below(clients.size()));
        const LocalDate on = day.plus_days(static_cast<int>(team.chance.below(400)));
        switch (team.chance.below(5)) {
        case 0: meetings.push_back(meet_on(at_work, on, care::conference::statuses.at(team.chance.below(3)))); break;
        case 1: {
            const bool named = !meetings.empty() && team.chance.below(4) != 0;
            const auto meeting = named ? std::optional(meetings.at(team.chance.below(meetings.size()))) : std::nullopt;
            items.emplace_back(client,
                               put_on(at_work, client, meeting, care::agenda_item::statuses.at(team.chance.below(3))));
            break;
        }
        case 2: {
            if (items.empty()) break;
            const auto& [dossier, item] = items.at(team.chance.below(items.size()));
            // It may not have come here yet, or be so already.
            static_cast<void>(at_work.commit(
                edit(dossier, Kind::AgendaItem,
                     {{care::agenda_item::status, care::agenda_item::statuses.at(team.chance.below(3))}}, item)));
            break;
        }
        case 3:
            must(at_work.commit(edit(client, Kind::ContactMoment,
                                     {{care::contact_moment::text, "Bezoek"},
                                      {care::contact_moment::at, at(on)},
                                      {care::contact_moment::triggers, ValueList{"admission", true}}})));
            break;
        default: meet(a, b); break;
        }
    }
    meet(a, b);
    const auto here = sorted(must(a.needs(everyone)));
    CHECK_FALSE(here.empty());
    CHECK(sorted(must(b.needs(everyone))) == here);
    must(a.rebuild());
    CHECK(sorted(must(a.needs(everyone))) == here);
    (void)must(b.verify());
}
