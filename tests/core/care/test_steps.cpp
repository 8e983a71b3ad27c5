#include "core/care/care_plan.h"
#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/consent.h"
#include "core/care/contact.h"
#include "core/care/goal.h"
#include "core/care/mda.h"
#include "core/care/signal.h"
#include "core/care/steps.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace kt;
using namespace kt::care;

namespace {

RecordId id(std::uint8_t number) {
    RecordId out;
    out.bytes.back() = number;
    return out;
}

const LocalDate day{20'000};

Facts facts(std::uint8_t number, Kind kind, std::map<std::uint16_t, Value> fields) {
    return {kind, id(number), std::move(fields)};
}

Facts professional(std::uint8_t number, std::string_view profession) {
    return facts(
        number, Kind::Participant,
        {{participant::role, "professional"}, {participant::name, "X"}, {participant::profession, profession}});
}

/// A dossier that has passed the gates of all steps up to `last`.
std::vector<Facts> passed(Step last) {
    std::vector<Facts> out{facts(1, Kind::Client, {{client::name, "G. Willemsen-Otten"}})};
    const auto add = [&](Step step, Facts one) {
        if (step <= last) out.push_back(std::move(one));
    };
    add(Step::CaseFinding, facts(2, Kind::Signal, {{signal::text, "Haalt medicijnen te laat op"}}));
    add(Step::CaseFinding, facts(3, Kind::Triage,
                                 {{triage::outcome, "frail"},
                                  {triage::decided_on, day},
                                  {triage::decided_by, id(90)},
                                  {triage::decided_role, "general_practitioner"},
                                  {triage::client_agreed, true}}));
    std::uint8_t number = 10;
    for (const std::string_view domain : domain_codes) {
        std::map<std::uint16_t, Value> fields{{assessment_answer::domain, domain}};
        if (domain == "S")
            fields[assessment_answer::no_problem] = true;
        else
            fields[assessment_answer::text] = "Ziet slecht";
        fields[assessment_answer::client_priority] = domain == "F";
        add(Step::MultiDomainAssessment, facts(number++, Kind::AssessmentAnswer, std::move(fields)));
    }
    add(Step::MultiDomainAssessment, facts(20, Kind::Consent, {{consent::compartment, "social"}}));
    add(Step::CareTeam, professional(30, "general_practitioner"));
    add(Step::CareTeam, professional(31, "district_nurse"));
    add(Step::CareTeam, professional(32, "social_worker"));
    add(Step::CareTeam, facts(33, Kind::CareTeam, {{care_team::central_contact, id(32)}}));
    add(Step::TeamConference,
        facts(40, Kind::AgendaItem, {{agenda_item::conference, id(80)}, {agenda_item::status, "discussed"}}));
    add(Step::TeamConference,
        facts(41, Kind::Decision,
              {{decision::text, "Ergotherapie voor de trap"}, {decision::owner, id(31)}, {decision::due, day}}));
    add(Step::CarePlan, facts(50, Kind::Goal, {{goal::description, "Ik wil zelf naar de Huiskamer blijven lopen."}}));
    add(Step::CarePlan, facts(51, Kind::CarePlan,
                              {{care_plan::agreed_on, day},
                               {care_plan::copy_offered, true},
                               {care_plan::review_on, day.plus_days(90)},
                               {care_plan::version, 1}}));
    return out;
}

const StepView& step(const StepsView& view, Step which) {
    return view.steps.at(static_cast<std::size_t>(which) - 1);
}

Facts& with_id(std::vector<Facts>& dossier, std::uint8_t number) {
    return *std::ranges::find(dossier, id(number), &Facts::id);
}

std::vector<Missing> missing(const std::vector<Facts>& dossier, Step which) {
    return step(steps_of(dossier), which).missing;
}

} // namespace

TEST_CASE("the steps are found by name") {
    for (int number = 1; number <= 6; ++number)
        CHECK(find_step(step_name(static_cast<Step>(number))) == static_cast<Step>(number));
    CHECK_FALSE(find_step("step_1"));
    CHECK(step_name(static_cast<Step>(7)).empty());
}

TEST_CASE("a new client is in the first step and nothing has begun") {
    const auto view = steps_of(std::vector{facts(1, Kind::Client, {{client::name, "A"}})});
    REQUIRE(view.steps.size() == 6);
    CHECK(view.current == Step::CaseFinding);
    for (const StepView& one : view.steps) {
        CHECK(one.state == StepState::NotStarted);
        CHECK_FALSE(one.missing.empty());
    }
    CHECK(steps_of({}).current == Step::CaseFinding);
}

TEST_CASE("each passed gate brings the client one step further") {
    for (int number = 1; number <= 5; ++number) {
        const auto last = static_cast<Step>(number);
        const auto view = steps_of(passed(last));
        INFO(step_name(last));
        for (const StepView& one : view.steps) {
            CHECK((one.state == StepState::Done) == (one.step <= last));
            CHECK((one.state == StepState::Done) == one.missing.empty());
        }
        CHECK(view.current == static_cast<Step>(number + 1));
    }
}

TEST_CASE("coordination goes on until the client is closed") {
    auto dossier = passed(Step::CarePlan);
    CHECK(step(steps_of(dossier), Step::CareCoordination).state == StepState::InProgress);
    dossier.front().fields[client::status] = "closed";
    const auto view = steps_of(dossier);
    CHECK(step(view, Step::CareCoordination).state == StepState::Done);
    CHECK(view.current == Step::CareCoordination);
}

TEST_CASE("gate 1: the newest triage says frail, by who may say so, and the client agrees") {
    auto dossier = passed(Step::CaseFinding);
    Facts& triage = with_id(dossier, 3);
    triage.fields[triage::decided_role] = "social_worker";
    CHECK(missing(dossier, Step::CaseFinding) == std::vector<Missing>{{"triage_decided_by", "social_worker"}});
    triage.fields.erase(triage::decided_role);
    CHECK(missing(dossier, Step::CaseFinding).empty());
    triage.fields.erase(triage::decided_by);
    triage.fields.erase(triage::client_agreed);
    CHECK(missing(dossier, Step::CaseFinding) ==
          std::vector<Missing>{{"triage_decided_by", ""}, {"client_agreement", ""}});
    dossier = passed(Step::CaseFinding);
    dossier.push_back(facts(4, Kind::Triage,
                            {{triage::outcome, "watch"},
                             {triage::decided_on, day.plus_days(1)},
                             {triage::decided_by, id(90)},
                             {triage::client_agreed, true}}));
    CHECK(missing(dossier, Step::CaseFinding) == std::vector<Missing>{{"triage_outcome", "watch"}});
    with_id(dossier, 4).fields[field_removed] = true;
    CHECK(missing(dossier, Step::CaseFinding).empty());
}

TEST_CASE("gate 2: every configured domain, one priority, consent") {
    auto dossier = passed(Step::MultiDomainAssessment);
    with_id(dossier, 11).fields.erase(assessment_answer::text);
    CHECK(missing(dossier, Step::MultiDomainAssessment) == std::vector<Missing>{{"domain_answer", "F"}});
    dossier.push_back(facts(60, Kind::Problem, {{problem::domain, "F"}, {problem::label, "Lopen"}}));
    CHECK(missing(dossier, Step::MultiDomainAssessment).empty());
    with_id(dossier, 11).fields.erase(assessment_answer::client_priority);
    CHECK(missing(dossier, Step::MultiDomainAssessment) == std::vector<Missing>{{"client_priority", ""}});
    with_id(dossier, 60).fields[problem::client_priority] = true;
    std::erase_if(dossier, [](const Facts& one) { return one.kind == Kind::Consent; });
    CHECK(missing(dossier, Step::MultiDomainAssessment) == std::vector<Missing>{{"sharing_consent", ""}});
    StepRules rules;
    rules.consent_before_team = false;
    CHECK(step(steps_of(dossier, rules), Step::MultiDomainAssessment).state == StepState::Done);
    rules.domains.push_back("spiritual");
    CHECK(step(steps_of(dossier, rules), Step::MultiDomainAssessment).missing ==
          std::vector<Missing>{{"domain_answer", "spiritual"}});
}

TEST_CASE("gate 2: only a consent that was given and is not withdrawn counts") {
    const auto none = std::vector<Missing>{{"sharing_consent", "none_stands"}};
    auto dossier = passed(Step::MultiDomainAssessment);
    with_id(dossier, 20).fields[consent::answer] = "no";
    CHECK(missing(dossier, Step::MultiDomainAssessment) == none);
    CHECK(steps_of(dossier).current == Step::MultiDomainAssessment);
    with_id(dossier, 20).fields[consent::answer] = "yes";
    CHECK(missing(dossier, Step::MultiDomainAssessment).empty());
    with_id(dossier, 20).fields[consent::withdrawn_on] = day;
    CHECK(missing(dossier, Step::MultiDomainAssessment) == none);
    dossier.push_back(facts(21, Kind::Consent, {{consent::compartment, "nursing"}, {consent::answer, "yes"}}));
    CHECK(missing(dossier, Step::MultiDomainAssessment).empty());
    with_id(dossier, 21).fields[field_removed] = true;
    CHECK(missing(dossier, Step::MultiDomainAssessment) == none);
    with_id(dossier, 20).fields[field_removed] = true;
    CHECK(missing(dossier, Step::MultiDomainAssessment) == std::vector<Missing>{{"sharing_consent", ""}});
}

TEST_CASE("gate 3: the core roles, or why not, and someone to call") {
    auto dossier = passed(Step::CareTeam);
    with_id(dossier, 31).fields[participant::profession] = "pharmacist";
    CHECK(missing(dossier, Step::CareTeam) == std::vector<Missing>{{"core_role", "nursing"}});
    with_id(dossier, 33).fields[care_team::nursing_absent_reason] = "Cliënt wil geen wijkverpleging";
    CHECK(missing(dossier, Step::CareTeam).empty());
    with_id(dossier, 32).fields[field_removed] = true;
    CHECK(missing(dossier, Step::CareTeam) == std::vector<Missing>{{"core_role", "social"}, {"central_contact", ""}});
}

TEST_CASE("the client is never without a central contact unseen") {
    auto dossier = passed(Step::CareTeam);
    CHECK(has_central_contact(dossier));
    with_id(dossier, 33).fields[care_team::central_contact] = id(99); // a member that is no participant
    CHECK(has_central_contact(dossier));
    with_id(dossier, 33).fields[care_team::central_contact] = RecordId{};
    CHECK_FALSE(has_central_contact(dossier));
    with_id(dossier, 33).fields[care_team::central_contact] = Value();
    CHECK_FALSE(has_central_contact(dossier));
    CHECK_FALSE(has_central_contact({}));
}

TEST_CASE("gate 4: items closed, decisions with owner and date, minutes approved") {
    auto dossier = passed(Step::TeamConference);
    with_id(dossier, 41).fields.erase(decision::due);
    CHECK(missing(dossier, Step::TeamConference) == std::vector<Missing>{{"decision_due", ""}});
    with_id(dossier, 41).fields[decision::due] = day;
    dossier.push_back(facts(42, Kind::AgendaItem, {{agenda_item::question, "Kan zij thuis blijven?"}}));
    CHECK(missing(dossier, Step::TeamConference) == std::vector<Missing>{{"agenda_item", "open"}});
    with_id(dossier, 42).fields[agenda_item::status] = "deferred";
    CHECK(missing(dossier, Step::TeamConference).empty());
    with_id(dossier, 40).fields[agenda_item::status] = "deferred";
    CHECK(missing(dossier, Step::TeamConference) == std::vector<Missing>{{"agenda_item", ""}});
    with_id(dossier, 40).fields[agenda_item::status] = "discussed";
    dossier.push_back(facts(80, Kind::Conference, {{conference::starts_at, "2026-03-10T10:00"}}));
    CHECK(missing(dossier, Step::TeamConference) == std::vector<Missing>{{"minutes_approved", ""}});
    with_id(dossier, 80).fields[conference::minutes_approved_on] = day;
    CHECK(missing(dossier, Step::TeamConference).empty());
    with_id(dossier, 33).fields[care_team::provisional] = true;
    CHECK(missing(dossier, Step::TeamConference) == std::vector<Missing>{{"coordinator", ""}});
}

TEST_CASE("a client with a plan stays in coordination while a review is planned and held") {
    auto dossier = passed(Step::CarePlan);
    dossier.push_back(facts(80, Kind::Conference, {{conference::minutes_approved_on, day}}));
    dossier.push_back(facts(81, Kind::Conference, {{conference::starts_at, "2026-09-10T10:00"}}));
    dossier.push_back(facts(42, Kind::AgendaItem,
                            {{agenda_item::conference, id(81)}, {agenda_item::question, "Gaat het traplopen?"}}));
    CHECK(missing(dossier, Step::TeamConference).empty());
    CHECK(steps_of(dossier).current == Step::CareCoordination);
    with_id(dossier, 42).fields[agenda_item::status] = "discussed"; // the minutes are approved tomorrow
    CHECK(steps_of(dossier).current == Step::CareCoordination);

    // The first meeting is not a review: its minutes are waited for, and without a plan every item is.
    with_id(dossier, 80).fields.erase(conference::minutes_approved_on);
    CHECK(missing(dossier, Step::TeamConference) == std::vector<Missing>{{"minutes_approved", ""}});
    with_id(dossier, 80).fields[conference::minutes_approved_on] = day;
    with_id(dossier, 42).fields[agenda_item::status] = "open";
    with_id(dossier, 51).fields.erase(care_plan::agreed_on);
    CHECK(missing(dossier, Step::TeamConference) == std::vector<Missing>{{"agenda_item", "open"}});
    CHECK(steps_of(dossier).current == Step::TeamConference);
}

TEST_CASE("gate 5: a goal, agreement with a date, a copy offered, a review date") {
    auto dossier = passed(Step::CarePlan);
    Facts& plan = with_id(dossier, 51);
    plan.fields.erase(care_plan::agreed_on);
    plan.fields[care_plan::copy_offered] = false;
    CHECK(missing(dossier, Step::CarePlan) == std::vector<Missing>{{"plan_agreement", ""}, {"copy_offered", ""}});
    dossier = passed(Step::CarePlan);
    dossier.push_back(facts(52, Kind::CarePlan, {{care_plan::version, 2}}));
    CHECK(missing(dossier, Step::CarePlan).empty());
    with_id(dossier, 50).fields[field_removed] = true;
    CHECK(missing(dossier, Step::CarePlan) == std::vector<Missing>{{"goal", ""}});
}

TEST_CASE("every code that is missing somewhere is in the list, each once") {
    const auto codes = all_missing_codes();
    CHECK(std::set(codes.begin(), codes.end()).size() == codes.size());
    const auto view = steps_of({});
    for (const StepView& one : view.steps)
        for (const Missing& what : one.missing)
            CHECK(std::ranges::count(codes, what.code) == 1);
}

TEST_CASE("the order of the records does not matter") {
    test::Chance chance(11);
    for (int number = 1; number <= 5; ++number) {
        auto dossier = passed(static_cast<Step>(number));
        dossier.push_back(facts(4, Kind::Triage, {{triage::outcome, "watch"}, {triage::decided_on, day}}));
        dossier.push_back(facts(52, Kind::CarePlan, {{care_plan::version, 1}}));
        const auto expected = steps_of(dossier);
        for (int round = 0; round < 200; ++round) {
            for (std::size_t i = dossier.size(); i > 1; --i)
                std::swap(dossier[i - 1], dossier[chance.below(i)]);
            REQUIRE(steps_of(dossier) == expected);
        }
    }
}

TEST_CASE("more records of the assessment, the team or the plan never reopen a gate") {
    test::Chance chance(12);
    const auto base = passed(Step::CarePlan);
    const auto kinds =
        std::to_array<Kind>({Kind::Signal, Kind::InstrumentResult, Kind::Assessment, Kind::AssessmentAnswer,
                             Kind::Problem, Kind::Consent, Kind::Participant, Kind::CareTeam, Kind::CarePlan,
                             Kind::Goal, Kind::Action, Kind::ContactMoment, Kind::Task, Kind::Message});
    const auto count_done = [](const StepsView& view) {
        return std::ranges::count(view.steps, StepState::Done, &StepView::state);
    };
    for (int round = 0; round < 500; ++round) {
        auto dossier = base;
        for (std::uint64_t i = 1 + chance.below(5); i > 0; --i) {
            Facts extra{kinds[chance.below(kinds.size())], chance.id<RecordId>(), {}};
            for (const Field& field : find_kind(extra.kind)->fields) {
                if (chance.below(2) == 0) continue;
                if (field.type == FieldType::Boolean) extra.fields[field.number] = chance.below(2) == 0;
                if (field.type == FieldType::Date)
                    extra.fields[field.number] = day.plus_days(static_cast<int>(chance.below(99)));
                if (field.type == FieldType::Line || field.type == FieldType::Narrative)
                    extra.fields[field.number] = "x";
                if (field.type == FieldType::Code)
                    extra.fields[field.number] = field.codes[chance.below(field.codes.size())];
            }
            dossier.push_back(std::move(extra));
            REQUIRE(count_done(steps_of(dossier)) == 5);
        }
    }
}

TEST_CASE("only what the steps look at decides them") {
    test::Chance chance(13);
    for (int round = 0; round < 2'000; ++round) {
        const auto whole = passed(static_cast<Step>(1 + chance.below(6)));
        std::vector<Facts> some;
        for (const Facts& one : whole)
            if (chance.below(6) != 0) some.push_back(one);
        for (const KindSpec& spec : all_kinds()) {
            for (std::uint64_t i = chance.below(3); i > 0; --i) {
                Facts extra{spec.kind, chance.id<RecordId>(), {}};
                for (const Field& field : spec.fields) {
                    if (field.type == FieldType::Boolean) extra.fields[field.number] = chance.below(2) == 0;
                    if (field.type == FieldType::Code && chance.below(2) == 0)
                        extra.fields[field.number] = field.codes[chance.below(field.codes.size())];
                    if (field.type == FieldType::Line && chance.below(2) == 0) extra.fields[field.number] = "x";
                }
                some.push_back(std::move(extra));
            }
        }
        std::vector<Facts> looked_at;
        std::set<Kind> present;
        for (const Facts& one : some) {
            const Looks looks = steps_look_at(one.kind);
            if (looks == Looks::Values || (looks == Looks::Presence && present.insert(one.kind).second))
                looked_at.push_back(one);
        }
        REQUIRE(steps_of(looked_at) == steps_of(some));
    }
}
