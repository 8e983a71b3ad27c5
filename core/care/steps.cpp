#include "core/care/steps.h"

#include "core/care/care_plan.h"
#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/consent.h"
#include "core/care/frame.h"
#include "core/care/mda.h"
#include "core/care/signal.h"

#include <algorithm>

namespace kt::care {
namespace {

/// The records that count, in an order that does not depend on how they came.
struct Dossier {
    std::span<const Facts> given;
    std::vector<const Facts*> all;

    explicit Dossier(std::span<const Facts> facts) : given(facts) {
        for (const Facts& one : facts)
            if (!yes_in(one, field_removed)) all.push_back(&one);
        std::ranges::sort(
            all, [](const Facts* a, const Facts* b) { return a->kind != b->kind ? a->kind < b->kind : a->id < b->id; });
    }
    [[nodiscard]] std::vector<const Facts*> of(Kind kind) const {
        std::vector<const Facts*> out;
        std::ranges::copy_if(all, std::back_inserter(out), [kind](const Facts* one) { return one->kind == kind; });
        return out;
    }
    template <class Condition>
    [[nodiscard]] bool any(Kind kind, Condition condition) const {
        return std::ranges::any_of(
            all, [kind, &condition](const Facts* one) { return one->kind == kind && condition(*one); });
    }
    [[nodiscard]] bool any(Kind kind) const {
        return any(kind, [](const Facts&) { return true; });
    }
    /// The last by a number or date; among equals the one with the highest id.
    [[nodiscard]] const Facts* newest(Kind kind, std::uint16_t by) const {
        const Facts* best = nullptr;
        for (const Facts* one : of(kind))
            if (best == nullptr ||
                shown_in(*one, by).integer().value_or(0) >= shown_in(*best, by).integer().value_or(0))
                best = one;
        return best;
    }
};

using Out = std::vector<Missing>;

void miss(Out& out, std::string_view code, std::string_view detail = {}) {
    out.push_back({std::string(code), std::string(detail)});
}

// --- step 1 ---

void triage_outcome(const Dossier& dossier, const StepRules&, Out& out) {
    const Facts* triage = dossier.newest(Kind::Triage, triage::decided_on);
    const std::string_view outcome = triage != nullptr ? shown_in(*triage, triage::outcome).text() : std::string_view();
    if (outcome != "frail") miss(out, "triage_outcome", outcome);
}

void triage_decided_by(const Dossier& dossier, const StepRules& rules, Out& out) {
    const Facts* triage = dossier.newest(Kind::Triage, triage::decided_on);
    if (triage == nullptr || (!filled_in(*triage, triage::decided_by) && !filled_in(*triage, triage::decided_role))) {
        miss(out, "triage_decided_by");
        return;
    }
    const auto role = find_role(shown_in(*triage, triage::decided_role).text());
    if (role && std::ranges::find(rules.confirming, *role) == rules.confirming.end())
        miss(out, "triage_decided_by", role_name(*role));
}

void client_agreement(const Dossier& dossier, const StepRules&, Out& out) {
    const Facts* triage = dossier.newest(Kind::Triage, triage::decided_on);
    if (triage == nullptr || !yes_in(*triage, triage::client_agreed)) miss(out, "client_agreement");
}

// --- step 2 ---

bool is_answered(const Facts& answer) {
    return yes_in(answer, assessment_answer::no_problem) || filled_in(answer, assessment_answer::text) ||
           !answers_in(shown_in(answer, assessment_answer::answers)).empty();
}

void domain_answer(const Dossier& dossier, const StepRules& rules, Out& out) {
    for (const std::string_view domain : rules.domains) {
        const bool answered = dossier.any(Kind::AssessmentAnswer, [domain](const Facts& answer) {
            return shown_in(answer, assessment_answer::domain).text() == domain && is_answered(answer);
        });
        const bool named = dossier.any(Kind::Problem, [domain](const Facts& problem) {
            return shown_in(problem, problem::domain).text() == domain;
        });
        if (!answered && !named) miss(out, "domain_answer", domain);
    }
}

void client_priority(const Dossier& dossier, const StepRules&, Out& out) {
    const bool named = dossier.any(Kind::AssessmentAnswer, [](const Facts& answer) {
        return yes_in(answer, assessment_answer::client_priority);
    }) || dossier.any(Kind::Problem, [](const Facts& problem) { return yes_in(problem, problem::client_priority); });
    if (!named) miss(out, "client_priority");
}

// Its end is not looked at: what a gate says may not depend on the day it is asked.
bool stands(const Facts& one) {
    return shown_in(one, consent::answer).text() != "no" && !filled_in(one, consent::withdrawn_on);
}

void sharing_consent(const Dossier& dossier, const StepRules& rules, Out& out) {
    if (!rules.consent_before_team || dossier.any(Kind::Consent, stands)) return;
    miss(out, "sharing_consent", dossier.any(Kind::Consent) ? "none_stands" : "");
}

// --- step 3 ---

struct CoreRole {
    std::string_view name;
    std::vector<Role> roles; ///< one of these is enough
    std::uint16_t absent_reason;
};

bool is_in_team(const Dossier& dossier, std::span<const Role> any_of) {
    return dossier.any(Kind::Participant, [any_of](const Facts& person) {
        const auto role = find_role(shown_in(person, participant::profession).text());
        return role && std::ranges::find(any_of, *role) != any_of.end();
    });
}

void core_role(const Dossier& dossier, const StepRules& rules, Out& out) {
    static const std::array core{
        CoreRole{"gp", {Role::GeneralPractitioner}, care_team::gp_absent_reason},
        CoreRole{"nursing", {Role::DistrictNurse, Role::PracticeNurse}, care_team::nursing_absent_reason},
        CoreRole{"social", {Role::SocialWorker, Role::WelfareWorker}, care_team::social_absent_reason},
    };
    for (const CoreRole& one : core) {
        if (std::ranges::find(rules.core, one.name) == rules.core.end()) continue;
        const bool explained =
            dossier.any(Kind::CareTeam, [&one](const Facts& team) { return filled_in(team, one.absent_reason); });
        if (!is_in_team(dossier, one.roles) && !explained) miss(out, "core_role", one.name);
    }
    for (const Role role : rules.core_extra) {
        const std::string name(role_name(role));
        const bool explained = dossier.any(Kind::CareTeam, [&name](const Facts& team) {
            const auto* reasons = shown_in(team, care_team::absent_reasons).get<ValueMap>();
            return reasons != nullptr && reasons->contains(name);
        });
        if (!is_in_team(dossier, std::span(&role, 1)) && !explained) miss(out, "core_role", name);
    }
}

void central_contact(const Dossier& dossier, const StepRules&, Out& out) {
    if (!has_central_contact(dossier.given)) miss(out, "central_contact");
}

// --- step 4 ---

struct PlanPart {
    std::string_view code;
    bool there;
};

std::array<PlanPart, 3> plan_parts(const Facts& plan) {
    return {PlanPart{"plan_agreement", filled_in(plan, care_plan::agreed_on)},
            PlanPart{"copy_offered", yes_in(plan, care_plan::copy_offered)},
            PlanPart{"review_date", filled_in(plan, care_plan::review_on)}};
}

/// A plan was agreed: what comes on an agenda now is a review of it. A version in the making does not undo that.
bool under_plan(const Dossier& dossier) {
    return dossier.any(Kind::CarePlan,
                       [](const Facts& plan) { return std::ranges::all_of(plan_parts(plan), &PlanPart::there); });
}

void agenda_item_discussed(const Dossier& dossier, const StepRules&, Out& out) {
    const auto status_is = [&dossier](std::string_view status) {
        return dossier.any(Kind::AgendaItem, [status](const Facts& item) {
            const std::string_view own = shown_in(item, agenda_item::status).text();
            return (own.empty() ? "open" : own) == status;
        });
    };
    const bool discussed = status_is("discussed");
    if (status_is("open") && !(discussed && under_plan(dossier)))
        miss(out, "agenda_item", "open");
    else if (!discussed)
        miss(out, "agenda_item");
}

void decision_complete(const Dossier& dossier, const StepRules&, Out& out) {
    if (dossier.any(Kind::Decision, [](const Facts& one) { return !filled_in(one, decision::owner); }))
        miss(out, "decision_owner");
    if (dossier.any(Kind::Decision, [](const Facts& one) { return !filled_in(one, decision::due); }))
        miss(out, "decision_due");
}

void coordinator(const Dossier& dossier, const StepRules&, Out& out) {
    const bool standing = dossier.any(Kind::CareTeam, [](const Facts& team) {
        return filled_in(team, care_team::central_contact) && !yes_in(team, care_team::provisional);
    });
    if (!standing) miss(out, "coordinator");
}

void minutes_approved(const Dossier& dossier, const StepRules&, Out& out) {
    std::size_t held = 0;
    std::size_t approved = 0;
    for (const Facts* meeting : dossier.of(Kind::Conference)) {
        const bool discussed_there = dossier.any(Kind::AgendaItem, [meeting](const Facts& item) {
            return shown_in(item, agenda_item::conference).id<RecordId>() == meeting->id &&
                   shown_in(item, agenda_item::status).text() == "discussed";
        });
        if (!discussed_there) continue;
        ++held;
        if (filled_in(*meeting, conference::minutes_approved_on)) ++approved;
    }
    // Under a plan, the minutes of a review do not take the client back.
    const std::size_t needed = under_plan(dossier) ? std::min<std::size_t>(held, 1) : held;
    if (approved < needed) miss(out, "minutes_approved");
}

// --- step 5 ---

void goal_set(const Dossier& dossier, const StepRules&, Out& out) {
    if (!dossier.any(Kind::Goal)) miss(out, "goal");
}

void plan_agreed(const Dossier& dossier, const StepRules&, Out& out) {
    const Facts* plan = dossier.newest(Kind::CarePlan, care_plan::version);
    if (plan == nullptr) {
        miss(out, "plan_agreement");
        return;
    }
    if (under_plan(dossier)) return;
    for (const PlanPart& part : plan_parts(*plan))
        if (!part.there) miss(out, part.code);
}

// --- step 6 ---

void closing(const Dossier& dossier, const StepRules&, Out& out) {
    const bool closed =
        dossier.any(Kind::Client, [](const Facts& one) { return shown_in(one, client::status).text() == "closed"; });
    if (!closed) miss(out, "closing");
}

/// One requirement of a step's gate.
struct Requirement {
    Step step;
    void (*check)(const Dossier&, const StepRules&, Out&);
};

constexpr auto requirements = std::to_array<Requirement>({
    {Step::CaseFinding, triage_outcome},
    {Step::CaseFinding, triage_decided_by},
    {Step::CaseFinding, client_agreement},
    {Step::MultiDomainAssessment, domain_answer},
    {Step::MultiDomainAssessment, client_priority},
    {Step::MultiDomainAssessment, sharing_consent},
    {Step::CareTeam, core_role},
    {Step::CareTeam, central_contact},
    {Step::TeamConference, agenda_item_discussed},
    {Step::TeamConference, decision_complete},
    {Step::TeamConference, coordinator},
    {Step::TeamConference, minutes_approved},
    {Step::CarePlan, goal_set},
    {Step::CarePlan, plan_agreed},
    {Step::CareCoordination, closing},
});

/// A record of this kind means that work on the step has begun.
struct Begins {
    Step step;
    Kind kind;
};

constexpr auto beginnings = std::to_array<Begins>({
    {Step::CaseFinding, Kind::Signal},
    {Step::CaseFinding, Kind::InstrumentResult},
    {Step::CaseFinding, Kind::Triage},
    {Step::MultiDomainAssessment, Kind::Assessment},
    {Step::MultiDomainAssessment, Kind::AssessmentAnswer},
    {Step::MultiDomainAssessment, Kind::Problem},
    {Step::CareTeam, Kind::CareTeam},
    {Step::CareTeam, Kind::Participant},
    {Step::TeamConference, Kind::AgendaItem},
    {Step::TeamConference, Kind::Decision},
    {Step::CarePlan, Kind::CarePlan},
    {Step::CarePlan, Kind::Goal},
    {Step::CarePlan, Kind::Action},
    {Step::CareCoordination, Kind::ContactMoment},
});

constexpr auto step_names = std::to_array<std::string_view>(
    {"case_finding", "multi_domain_assessment", "care_team", "team_conference", "care_plan", "care_coordination"});

constexpr auto missing_codes = std::to_array<std::string_view>(
    {"triage_outcome", "triage_decided_by", "client_agreement", "domain_answer", "client_priority", "sharing_consent",
     "core_role", "central_contact", "agenda_item", "decision_owner", "decision_due", "coordinator", "minutes_approved",
     "goal", "plan_agreement", "copy_offered", "review_date", "closing"});

} // namespace

std::string_view step_name(Step step) {
    const auto number = static_cast<std::size_t>(step);
    return number >= 1 && number <= step_names.size() ? step_names.at(number - 1) : std::string_view();
}

std::optional<Step> find_step(std::string_view name) {
    const auto at = std::ranges::find(step_names, name);
    if (at == step_names.end()) return std::nullopt;
    return static_cast<Step>(at - step_names.begin() + 1);
}

Looks steps_look_at(Kind kind) {
    switch (kind) {
    case Kind::Conference:
    case Kind::Client:
    case Kind::Participant:
    case Kind::Triage:
    case Kind::AssessmentAnswer:
    case Kind::Problem:
    case Kind::CareTeam:
    case Kind::AgendaItem:
    case Kind::Decision:
    case Kind::CarePlan:
    case Kind::Consent: return Looks::Values;
    case Kind::Signal:
    case Kind::InstrumentResult:
    case Kind::Assessment:
    case Kind::Goal:
    case Kind::Action:
    case Kind::ContactMoment: return Looks::Presence;
    default: return Looks::Nowhere;
    }
}

std::span<const std::string_view> all_missing_codes() {
    return missing_codes;
}

bool has_central_contact(std::span<const Facts> dossier) {
    return std::ranges::any_of(dossier, [dossier](const Facts& team) {
        if (team.kind != Kind::CareTeam || yes_in(team, field_removed)) return false;
        const auto contact = shown_in(team, care_team::central_contact).id<RecordId>();
        if (contact.none()) return false;
        return std::ranges::none_of(dossier, [&contact](const Facts& person) {
            return person.kind == Kind::Participant && person.id == contact && yes_in(person, field_removed);
        });
    });
}

StepsView steps_of(std::span<const Facts> facts, const StepRules& rules) {
    const Dossier dossier(facts);
    StepsView view;
    bool all_done = true;
    for (std::size_t number = 1; number <= step_names.size(); ++number) {
        StepView one{static_cast<Step>(number), StepState::NotStarted, {}};
        for (const Requirement& requirement : requirements)
            if (requirement.step == one.step) requirement.check(dossier, rules, one.missing);
        const bool begun = std::ranges::any_of(
            beginnings, [&](const Begins& begins) { return begins.step == one.step && dossier.any(begins.kind); });
        // Coordination has begun as soon as there is a plan to coordinate.
        const bool reached = one.step == Step::CareCoordination && all_done;
        if (one.missing.empty())
            one.state = StepState::Done;
        else if (begun || reached)
            one.state = StepState::InProgress;
        if (all_done) view.current = one.step;
        all_done = all_done && one.state == StepState::Done;
        view.steps.push_back(std::move(one));
    }
    return view;
}

} // namespace kt::care
