#include "core/care/carer.h"

#include "core/care/declare.h"

namespace kt::care::carer_plan {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    {carer, "carer", Reference, Ask, "subject"},
    {carer_name, "carer_name", Line, Ask},
    searched({tasks, "tasks", Narrative, Ask, "activity.detail.description"}),
    searched({load_text, "load_text", Narrative, Ask, "note.text"}),
    searched({wish, "wish", Narrative, Ask, "description"}),
    {backup, "backup", Line, Ask},
    {agreed_on, "agreed_on", Date, Ask, "period.start"},
});

} // namespace

constinit const KindSpec spec{Kind::CarerPlan, "carer_plan", Compartment::Carer, "CarePlan", fields};

} // namespace kt::care::carer_plan

namespace kt::care::respite {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    {carer_plan, "carer_plan", Reference, Latest, "basedOn"},
    required(searched({text, "text", Narrative, Ask, "code.text"})),
    {funder, "funder", Code, Ask, "insurance", funder_codes},
    {status, "status", Code, Ask, "status", statuses},
    {asked_on, "asked_on", Date, Ask, "authoredOn"},
    {owner, "owner", Reference, Ask, "performer"},
    {provider, "provider", Line, Ask, "performer.display"},
    {frequency, "frequency", Line, Ask, "occurrenceTiming"},
    {from, "from", Date, Ask, "occurrencePeriod.start"},
    {until, "until", Date, Ask, "occurrencePeriod.end"},
});

} // namespace

constinit const KindSpec spec{Kind::Respite, "respite", Compartment::Carer, "ServiceRequest", fields};

} // namespace kt::care::respite
