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
    {domain, "domain", Code, Ask, "category", domain_codes},
    {problem, "problem", Reference, Ask, "addresses"},
    {funder, "funder", Code, Ask, {}, funder_codes},
    searched({evaluation, "evaluation", Narrative, Ask, "note.text"}),
    {evaluated_on, "evaluated_on", Date, Ask, "statusDate"},
    {from, "from", Date, Ask, "startDate"},
});

} // namespace

constinit const KindSpec spec{Kind::Goal, "goal", Compartment::General, "Goal", fields};

} // namespace kt::care::goal
