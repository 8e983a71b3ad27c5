#include "core/care/attention.h"
#include "core/care/care_plan.h"
#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/consent.h"
#include "core/care/goal.h"
#include "core/care/handover.h"
#include "core/care/mda.h"
#include "core/care/signal.h"
#include "core/care/team.h"
#include "core/care/team_rules.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::care;

namespace {

const LocalDate day{20'000};

RecordId record(std::uint8_t number) {
    RecordId out;
    out.bytes.back() = number;
    return out;
}

/// The days on which a reason counts from.
std::vector<LocalDate> due_of(const std::vector<Attention>& all, Reason reason) {
    std::vector<LocalDate> out;
    for (const Attention& one : all)
        if (one.reason == reason) out.push_back(one.due);
    return out;
}

Facts meeting(LocalDate on, std::uint8_t number = 80) {
    return {Kind::Conference, record(number), {{conference::starts_at, WallTime{on, 9 * 60}.text()}}};
}

Facts item(std::string_view status, std::uint8_t number = 40, std::uint8_t conference = 80) {
    return {Kind::AgendaItem,
            record(number),
            {{agenda_item::conference, record(conference)}, {agenda_item::status, status}}};
}

using Days = std::vector<LocalDate>;

} // namespace

TEST_CASE("a client is back in the MDO within the interval, sooner when agreed, and not while on an agenda") {
    std::vector<Facts> dossier{meeting(day), item("discussed")};
    CHECK(due_of(attention_of(dossier, {}), Reason::ConferenceDue) == Days{day.plus_months(6)});
    dossier[1].fields[agenda_item::next_review] = day.plus_days(30);
    CHECK(due_of(attention_of(dossier, {}), Reason::ConferenceDue) == Days{day.plus_days(30)});
    Intervals quick;
    quick.conference_months = 0;
    CHECK(due_of(attention_of(dossier, {}, quick), Reason::ConferenceDue) == Days{day});
    dossier.push_back(item("open", 41, 81));
    CHECK(due_of(attention_of(dossier, {}), Reason::ConferenceDue).empty());
}

TEST_CASE("an event calls for a review until one was held after it; the first of several counts") {
    std::vector<Facts> dossier{meeting(day), item("discussed")};
    const std::vector<TriggerEvent> events{
        {record(1), day.plus_days(9)}, {record(2), day.plus_days(4)}, {record(3), day.plus_days(-1)}};
    const auto found = attention_of(dossier, events);
    CHECK(due_of(found, Reason::Trigger) == Days{day.plus_days(4)});
    dossier.push_back(meeting(day.plus_days(10), 81));
    dossier.push_back(item("discussed", 41, 81));
    CHECK(due_of(attention_of(dossier, events), Reason::Trigger).empty());
    CHECK(due_of(attention_of({}, events), Reason::Trigger).empty()); // before the first MDO a signal waits for triage
}

TEST_CASE("the plan, its medication review, its goals and the MDA come back on their days") {
    std::vector<Facts> dossier{
        {Kind::CarePlan, record(1), {{care_plan::version, 1}, {care_plan::review_on, day}}},
        {Kind::CarePlan,
         record(2),
         {{care_plan::version, 2}, {care_plan::review_on, day.plus_days(5)}, {care_plan::medication_review_on, day}}},
        {Kind::Goal, record(3), {{goal::due, day.plus_days(1)}, {goal::status, "active"}}},
        {Kind::Goal, record(4), {{goal::due, day.plus_days(2)}, {goal::status, "reached"}}},
        {Kind::Assessment, record(5), {{assessment::finished_on, day}}},
        {Kind::Assessment, record(6), {{assessment::finished_on, day.plus_days(-400)}}},
    };
    const auto found = attention_of(dossier, {});
    CHECK(due_of(found, Reason::ReviewDue) == Days{day.plus_days(5)});
    CHECK(due_of(found, Reason::MedicationReview) == Days{day});
    CHECK(due_of(found, Reason::GoalDue) == Days{day.plus_days(1)});
    CHECK(due_of(found, Reason::AssessmentDue) == Days{day.plus_months(12)});
}

TEST_CASE("a consent is looked at again after its interval or at its end; one withdrawn or refused is not") {
    const auto given = [](std::uint8_t number, std::map<std::uint16_t, Value> more) {
        more.emplace(consent::given_on, day);
        return Facts{Kind::Consent, record(number), std::move(more)};
    };
    const std::vector<Facts> dossier{given(1, {}), given(2, {{consent::until, day.plus_days(10)}}),
                                     given(3, {{consent::withdrawn_on, day}}), given(4, {{consent::answer, "no"}})};
    CHECK(due_of(attention_of(dossier, {}), Reason::ConsentDue) == Days{day.plus_days(10), day.plus_months(12)});
}

TEST_CASE("watching ends on its day, and only the last decision counts") {
    std::vector<Facts> dossier{
        {Kind::Triage,
         record(1),
         {{triage::outcome, "watch"}, {triage::decided_on, day}, {triage::watch_until, day.plus_days(60)}}}};
    CHECK(due_of(attention_of(dossier, {}), Reason::WatchUntil) == Days{day.plus_days(60)});
    dossier.push_back({Kind::Triage, record(2), {{triage::outcome, "frail"}, {triage::decided_on, day.plus_days(1)}}});
    CHECK(due_of(attention_of(dossier, {}), Reason::WatchUntil).empty());
}

TEST_CASE(
    "a stay ends on the day expected; coming home asks for a review within a week, until the plan was looked at") {
    std::vector<Facts> dossier{
        {Kind::Stay,
         record(1),
         {{stay::type, "elv_low"}, {stay::from, day}, {stay::expected_until, day.plus_days(9)}}}};
    CHECK(due_of(attention_of(dossier, {}), Reason::StayEnds) == Days{day.plus_days(9)});
    CHECK(tasks_wait_from(dossier) == day);
    dossier[0].fields[stay::until] = day.plus_days(11);
    const auto home = attention_of(dossier, {});
    CHECK(due_of(home, Reason::StayEnds).empty());
    CHECK(due_of(home, Reason::ReturnReview) == Days{day.plus_days(18)});
    CHECK_FALSE(tasks_wait_from(dossier));
    dossier.push_back({Kind::CarePlan, record(2), {{care_plan::evaluated_on, day.plus_days(12)}}});
    CHECK(due_of(attention_of(dossier, {}), Reason::ReturnReview).empty());
}

TEST_CASE("tasks go on during a stay when somebody said so") {
    const std::vector<Facts> dossier{{Kind::Stay, record(1), {{stay::from, day}, {stay::pauses_tasks, false}}}};
    CHECK_FALSE(tasks_wait_from(dossier));
}

TEST_CASE("a handover waits for who receives it until it is answered") {
    std::vector<Facts> dossier{{Kind::Handover, record(1), {{handover::to, record(9)}, {handover::offered_on, day}}}};
    const auto found = attention_of(dossier, {});
    REQUIRE(found.size() == 1);
    CHECK(found[0] == Attention{Reason::HandoverOpen, day.plus_days(7), record(1), id_cast<MemberId>(record(9))});
    dossier[0].fields[handover::effective_on] = day.plus_days(2);
    CHECK(due_of(attention_of(dossier, {}), Reason::HandoverOpen) == Days{day.plus_days(2)});
    dossier[0].fields[handover::status] = "accepted";
    CHECK(attention_of(dossier, {}).empty());
}

TEST_CASE("a team whose contact was taken out asks for a new one") {
    Facts person{Kind::Participant, record(1), {{participant::role, "professional"}}};
    std::vector<Facts> dossier{person, {Kind::CareTeam, record(2), {{care_team::central_contact, record(1)}}}};
    CHECK(due_of(attention_of(dossier, {}), Reason::NoContact).empty());
    dossier[0].fields[field_removed] = true;
    CHECK(due_of(attention_of(dossier, {}), Reason::NoContact).size() == 1);
}

TEST_CASE("nothing is asked of a client whose dossier is closed, nor of what was removed") {
    std::vector<Facts> dossier{{Kind::CarePlan, record(1), {{care_plan::review_on, day}}},
                               {Kind::Client, record(2), {{client::status, "closed"}}}};
    CHECK(attention_of(dossier, {}).empty());
    dossier[1].fields[client::status] = "active";
    CHECK(attention_of(dossier, {}).size() == 1);
    dossier[0].fields[field_removed] = true;
    CHECK(attention_of(dossier, {}).empty());
}

TEST_CASE("the reasons do not depend on the order of the records") {
    test::Chance chance(5);
    std::vector<Facts> dossier;
    const auto some_day = [&] { return day.plus_days(static_cast<int>(chance.below(40))); };
    for (std::uint8_t number = 1; number < 40; ++number) {
        const std::uint8_t other = static_cast<std::uint8_t>(100 + number % 3);
        dossier.push_back(meeting(some_day(), other));
        dossier.push_back(item(chance.below(9) == 0 ? "open" : "discussed", number, other));
        dossier.push_back(
            {Kind::CarePlan,
             record(number),
             {{care_plan::version, static_cast<std::int64_t>(number % 3)}, {care_plan::review_on, some_day()}}});
        dossier.push_back({Kind::Stay, record(number), {{stay::from, some_day()}, {stay::until, some_day()}}});
        dossier.push_back({Kind::Assessment, record(number), {{assessment::finished_on, some_day()}}});
        dossier.push_back({Kind::Goal, record(number), {{goal::due, some_day()}}});
    }
    // One conference has one day.
    std::erase_if(dossier, [&](const Facts& one) {
        return one.kind == Kind::Conference && std::ranges::find_if(dossier, [&](const Facts& other) {
                                                   return other.kind == one.kind && other.id == one.id;
                                               })->fields != one.fields;
    });
    std::vector<TriggerEvent> events{{record(1), some_day()}, {record(2), some_day()}};
    const auto first = attention_of(dossier, events);
    CHECK_FALSE(first.empty());
    for (int round = 0; round < 200; ++round) {
        for (std::size_t i = dossier.size(); i > 1; --i)
            std::swap(dossier[i - 1], dossier[chance.below(i)]);
        std::swap(events[0], events[1]);
        REQUIRE(attention_of(dossier, events) == first);
    }
}

TEST_CASE("every reason has a name of its own") {
    for (std::size_t number = 1; number <= reason_count; ++number) {
        const auto reason = static_cast<Reason>(number);
        CHECK_FALSE(reason_name(reason).empty());
        CHECK(find_reason(reason_name(reason)) == reason);
    }
    CHECK_FALSE(find_reason("nonsense"));
}

TEST_CASE("a team sets its own rules; what it leaves out, or sets to nothing, is as the handreiking has it") {
    CHECK(rules_of({}) == TeamRules{});
    Facts own{Kind::TeamRules, record(1), {}};
    CHECK(rules_of(std::span(&own, 1)) == TeamRules{});
    own.fields = {{team_rules::conference_months, 3},
                  {team_rules::reminder_days, 0},
                  {team_rules::consent_before_team, false},
                  {team_rules::domains, ValueList{Value("S"), Value("C"), Value("unknown")}},
                  {team_rules::confirming_roles, ValueList{Value("case_manager")}}};
    const TeamRules rules = rules_of(std::span(&own, 1));
    CHECK(rules.intervals.conference_months == 3);
    CHECK(rules.intervals.reminder_days == Intervals{}.reminder_days);
    CHECK(rules.intervals.assessment_months == Intervals{}.assessment_months);
    CHECK_FALSE(rules.steps.consent_before_team);
    CHECK(rules.steps.domains == std::vector<std::string>{"S", "C"});
    CHECK(rules.steps.confirming == std::vector{Role::CaseManager});
    own.fields[team_rules::domains] = ValueList{Value("unknown")};
    CHECK(rules_of(std::span(&own, 1)).steps.domains == StepRules{}.domains);
}
