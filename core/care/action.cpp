#include "core/care/action.h"

#include "core/care/declare.h"

namespace kt::care::action {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required(searched({description, "description", Narrative, Ask, "code.text"})),
    {owner, "owner", Reference, Ask, "performer"},
    {frequency, "frequency", Line, Ask, "occurrenceTiming"},
    {from, "from", Date, Ask, "occurrencePeriod.start"},
    {until, "until", Date, Ask, "occurrencePeriod.end"},
    {goal, "goal", Reference, Ask},
    {funder, "funder", Code, Ask, "insurance", funder_codes},
    {status, "status", Code, Ask, "status", statuses},
    {done_by, "done_by", Line, Ask, "performer.display"},
    {category, "category", Code, Ask, "category", categories},
    {restricts_freedom, "restricts_freedom", Boolean, Ask},
    {client_consents, "client_consents", Boolean, Ask},
    {client_resists, "client_resists", Boolean, Ask},
});

} // namespace

constinit const KindSpec spec{Kind::Action, "action", Compartment::General, "ServiceRequest", fields};

} // namespace kt::care::action
