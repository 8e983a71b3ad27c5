// The six steps as data: state of each, and what is missing for the next.
#pragma once

#include "core/care/codes.h"
#include "core/care/facts.h"
#include "core/care/role.h"

#include <span>

namespace kt::care {

/// The six steps of the handreiking; stable ids, names are the screen's.
enum class Step : std::uint8_t {
    CaseFinding = 1,
    MultiDomainAssessment = 2,
    CareTeam = 3,
    TeamConference = 4,
    CarePlan = 5,
    CareCoordination = 6,
};

enum class StepState : std::uint8_t {
    NotStarted = 0,
    InProgress = 1,
    Done = 2, ///< its gate is passed
};

/// One reason why a step's gate is closed. `code` is stable and snake_case; the sentence is made in `app/text`.
struct Missing {
    std::string code;   ///< "triage_outcome", "domain_answer", "client_priority", ...
    std::string detail; ///< a domain, a role: a code, never client text
    friend bool operator==(const Missing&, const Missing&) = default;
};

struct StepView {
    Step step{};
    StepState state{};
    std::vector<Missing> missing; ///< empty when done
    friend bool operator==(const StepView&, const StepView&) = default;
};

/// All six, and the one the client is in: the first that is not done (the last when all are).
struct StepsView {
    std::vector<StepView> steps;
    Step current = Step::CaseFinding;
    friend bool operator==(const StepsView&, const StepsView&) = default;
};

[[nodiscard]] std::string_view step_name(Step step); ///< "case_finding", ...
[[nodiscard]] std::optional<Step> find_step(std::string_view name);

/// What a team may set for itself; the default is the handreiking's.
struct StepRules {
    std::vector<std::string> domains{domain_codes.begin(), domain_codes.end()}; ///< each must be answered
    /// Who may confirm frailty.
    std::vector<Role> confirming{Role::GeneralPractitioner, Role::PracticeNurse, Role::ElderlyCarePhysician};
    std::vector<std::string_view> core{"gp", "nursing", "social"}; ///< groups of which somebody is in the kernteam
    std::vector<Role> core_extra = {};                             ///< professions that are in it too
    bool consent_before_team = true; ///< a consent that stands (given, not withdrawn) is needed to pass step 2
    friend bool operator==(const StepRules&, const StepRules&) = default;
};

/// The state of the six steps of one dossier from what this device can read of it: its records and, where there are,
/// the conferences of its agenda items. Removed records do not count; the order of the records does not matter. Pure.
[[nodiscard]] StepsView steps_of(std::span<const Facts> dossier, const StepRules& rules = {});

/// What `steps_of` looks at in records of a kind.
enum class Looks : std::uint8_t {
    Nowhere,
    Presence, ///< whether there is one that is not removed
    Values,
};
[[nodiscard]] Looks steps_look_at(Kind kind);

/// Every code a `Missing` can carry, so that each can have its sentence.
[[nodiscard]] std::span<const std::string_view> all_missing_codes();

/// Whether the client has someone to call: a central contact is named and is not removed from the team around the
/// client.
[[nodiscard]] bool has_central_contact(std::span<const Facts> dossier);

} // namespace kt::care
