#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/need.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::care;

namespace {

const LocalDate day{20'000};

RecordId id(std::uint8_t number) {
    RecordId out;
    out.bytes.back() = number;
    return out;
}

Facts meeting(std::uint8_t number, LocalDate on, std::string_view status) {
    return {Kind::Conference,
            id(number),
            {{conference::starts_at, WallTime{on, 600, "Europe/Amsterdam"}.text()}, {conference::status, status}}};
}

Facts item(std::uint8_t number, std::uint8_t of_meeting, std::string_view status) {
    Facts out{Kind::AgendaItem, id(number), {{agenda_item::status, status}}};
    if (of_meeting != 0) out.fields[agenda_item::conference] = id(of_meeting);
    return out;
}

StepsView at(Step current) {
    StepsView view;
    view.current = current;
    view.steps = {{Step::MultiDomainAssessment,
                   current > Step::MultiDomainAssessment ? StepState::Done : StepState::InProgress,
                   {}}};
    return view;
}

ConferenceNeed need(const std::vector<Facts>& dossier, Step current = Step::CareCoordination,
                    const std::vector<TriggerEvent>& triggers = {}) {
    return conference_need(dossier, at(current), triggers);
}

} // namespace

TEST_CASE("a client comes back within the interval, or on the day that was agreed") {
    std::vector<Facts> dossier{meeting(1, day, "closed"), item(2, 1, "discussed")};
    CHECK(need(dossier).last == day);
    CHECK(need(dossier).due == day.plus_months(6));
    CHECK(main_reason(need(dossier), day.plus_months(6)) == "due");
    CHECK(usual_slot(need(dossier), day.plus_months(6)) == "review");
    dossier[1].fields[agenda_item::next_review] = day.plus_days(30);
    CHECK(need(dossier).due == day.plus_days(30));
    dossier[1].fields[agenda_item::next_review] = day.plus_months(9); // later than the interval allows
    CHECK(need(dossier).due == day.plus_months(6));
}

TEST_CASE("who is on an agenda or whose dossier is closed needs nothing") {
    std::vector<Facts> dossier{meeting(1, day, "closed"), item(2, 1, "discussed"), meeting(3, day, "planned"),
                               item(4, 3, "open")};
    CHECK_FALSE(need(dossier, Step::CareCoordination, {{RecordId{}, day.plus_days(1), {"fall"}}}).any());
    dossier[3].fields[field_removed] = true;
    CHECK(need(dossier).any());
    dossier.push_back({Kind::Client, id(9), {{client::status, "closed"}}});
    CHECK_FALSE(need(dossier).any());
}

TEST_CASE("what happened since the last time calls for a place; what happened before does not") {
    const std::vector<Facts> dossier{meeting(1, day, "closed"), item(2, 1, "discussed")};
    const auto with = [&](std::vector<TriggerEvent> triggers) {
        return need(dossier, Step::CareCoordination, triggers);
    };
    CHECK_FALSE(with({{RecordId{}, day, {"fall"}}}).trigger_on);
    const auto found = with({{RecordId{}, day.plus_days(9), {"fall"}},
                             {RecordId{}, day.plus_days(3), {"delirium"}},
                             {RecordId{}, day.plus_days(9), {"admission"}}});
    CHECK(found.trigger_on == day.plus_days(9));
    CHECK(found.triggers == std::vector<std::string>{"admission", "fall"});
    CHECK(main_reason(found, day.plus_days(10)) == "trigger");
    // Before there is a team nobody can meet.
    CHECK_FALSE(need({}, Step::MultiDomainAssessment, {{RecordId{}, day, {"fall"}}}).any());
}

TEST_CASE("a question without a meeting, one left over and one put off all wait") {
    CHECK(need({item(2, 0, "open")}).requested);
    CHECK(need({item(2, 0, "")}).requested);
    CHECK(need({meeting(1, day, "closed"), item(2, 1, "open")}).requested);
    std::vector<Facts> dossier{meeting(1, day, "closed"), item(2, 1, "deferred")};
    CHECK(need(dossier).requested);
    dossier.push_back(meeting(3, day.plus_days(20), "closed"));
    dossier.push_back(item(4, 3, "discussed"));
    CHECK_FALSE(need(dossier).requested);
    CHECK(main_reason(need({item(2, 0, "open")}), day) == "request");
}

TEST_CASE("a team that has never talked about its client does so soon, with the longest slot") {
    const auto first = need({}, Step::TeamConference);
    CHECK(first.first);
    CHECK(first.assessed == StepState::Done);
    CHECK(main_reason(first, day) == "first_time");
    CHECK(usual_slot(first, day) == "new");
    CHECK_FALSE(need({}, Step::CareTeam).any());
}

TEST_CASE("the order of records and triggers does not matter") {
    test::Chance chance(73);
    for (int round = 0; round < 300; ++round) {
        std::vector<Facts> dossier;
        std::vector<TriggerEvent> triggers;
        for (std::uint8_t i = 1; i <= 4; ++i) {
            dossier.push_back(meeting(i, day.plus_days(static_cast<int>(chance.below(300))),
                                      conference::statuses.at(chance.below(3))));
            Facts one = item(static_cast<std::uint8_t>(10 + i), static_cast<std::uint8_t>(chance.below(6)),
                             agenda_item::statuses.at(chance.below(3)));
            if (chance.below(2) == 0)
                one.fields[agenda_item::next_review] = day.plus_days(static_cast<int>(chance.below(500)));
            dossier.push_back(std::move(one));
            triggers.push_back({RecordId{},
                                day.plus_days(static_cast<int>(chance.below(300))),
                                {std::string(trigger_codes.at(chance.below(trigger_codes.size())))}});
        }
        const auto expected = need(dossier, Step::CarePlan, triggers);
        for (std::size_t i = dossier.size(); i > 1; --i)
            std::swap(dossier[i - 1], dossier[chance.below(i)]);
        std::ranges::reverse(triggers);
        REQUIRE(need(dossier, Step::CarePlan, triggers) == expected);
        if (expected.trigger_on && expected.last) CHECK(*expected.trigger_on > *expected.last);
        if (expected.due && expected.last) CHECK(*expected.due <= expected.last->plus_months(6));
    }
}
