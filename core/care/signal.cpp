#include "core/care/signal.h"

#include "core/care/declare.h"
#include "core/care/role.h"

namespace kt::care::signal {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    {observed_at, "observed_at", Moment, Ask, "effectiveDateTime"},
    searched({source, "source", Line, Ask, "performer.display"}),
    required(searched({text, "text", Narrative, Ask, "valueString"})),
    {urgency, "urgency", Code, Ask, "interpretation", urgencies},
    {source_role, "source_role", Code, Latest, {}, role_names},
    {status, "status", Code, Latest, "status", statuses},
    {safety, "safety", Boolean, Ask},
    {triggers, "triggers", Code, Set, {}, trigger_codes},
    {reach, "reach", Line, Latest},
    {closing_reason, "closing_reason", Line, Ask},
    {in_confidence, "in_confidence", Boolean, Ask},
});

} // namespace

constinit const KindSpec spec{Kind::Signal, "signal", Compartment::General, "Observation", fields};

} // namespace kt::care::signal

namespace kt::care::triage {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({outcome, "outcome", Code, Ask, "summary", outcomes}),
    searched({reason, "reason", Narrative, Ask, "description"}),
    {decided_on, "decided_on", Date, Ask, "date"},
    {decided_by, "decided_by", Reference, Ask, "assessor"},
    {client_agreed, "client_agreed", Boolean, Ask},
    {agreed_how, "agreed_how", Code, Ask, {}, agreed_codes},
    {agreed_on, "agreed_on", Date, Ask},
    {watch_until, "watch_until", Date, Ask},
    {decided_role, "decided_role", Code, Ask, {}, role_names},
});

} // namespace

constinit const KindSpec spec{Kind::Triage, "triage", Compartment::General, "ClinicalImpression", fields};

} // namespace kt::care::triage
