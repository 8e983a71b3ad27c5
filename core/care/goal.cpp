#include "core/care/goal.h"

#include "core/care/declare.h"

namespace kt::care::goal {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required(searched({description, "description", Narrative, Ask, "description.text"})),
    searched({target, "target", Narrative, Ask, "target.detailString"}),
    {due, "due", Date, Ask, "target.dueDate"},
    {priority, "priority", Code, Ask, "priority", priorities},
    {owner, "owner", Reference, Ask, "expressedBy"},
    {status, "status", Code, Ask, "lifecycleStatus", statuses},
    formed(Format::Domain, {domain, "domain", Code, Ask, "category", domain_codes}),
    {problem, "problem", Reference, Ask, "addresses"},
    {funder, "funder", Code, Ask, {}, funder_codes},
    searched({evaluation, "evaluation", Narrative, Ask, "note.text"}),
    {evaluated_on, "evaluated_on", Date, Ask, "statusDate"},
    {from, "from", Date, Ask, "startDate"},
    at_most(5, {start_knowledge, "start_knowledge", Integer, Ask}),
    at_most(5, {start_behaviour, "start_behaviour", Integer, Ask}),
    at_most(5, {start_state, "start_state", Integer, Ask}),
});

} // namespace

constinit const KindSpec spec{Kind::Goal, "goal", Compartment::General, "Goal", fields};

} // namespace kt::care::goal

namespace kt::care::goal_evaluation {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({goal, "goal", Reference, Latest, "focus"}),
    required({evaluated_on, "evaluated_on", Date, Ask, "effectiveDateTime"}),
    {outcome, "outcome", Code, Ask, "valueCodeableConcept", outcomes},
    at_most(5, {knowledge, "knowledge", Integer, Ask, "component"}),
    at_most(5, {behaviour, "behaviour", Integer, Ask, "component"}),
    at_most(5, {state, "state", Integer, Ask, "component"}),
    searched({text, "text", Narrative, Ask, "note.text"}),
    {evaluated_with, "evaluated_with", Line, Ask},
    {since, "since", Date, Latest, "effectivePeriod.start"},
});

} // namespace

constinit const KindSpec spec{Kind::GoalEvaluation, "goal_evaluation", Compartment::General, "Observation", fields};

} // namespace kt::care::goal_evaluation
