#include "core/care/handover.h"

#include "core/care/declare.h"

namespace kt::care::handover {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({from, "from", Reference, Ask, "requester"}),
    required({to, "to", Reference, Ask, "owner"}),
    {effective_on, "effective_on", Date, Ask, "executionPeriod.start"},
    searched({note, "note", Narrative, Ask, "note.text"}),
    {offered_on, "offered_on", Date, Ask, "authoredOn"},
    {status, "status", Code, Ask, "status", statuses},
    {answered_on, "answered_on", Date, Ask},
    {answer, "answer", Narrative, Ask, "statusReason.text"},
    {client_informed_on, "client_informed_on", Date, Ask},
});

} // namespace

constinit const KindSpec spec{Kind::Handover, "handover", Compartment::General, "Task", fields};

} // namespace kt::care::handover

namespace kt::care::stay {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({type, "type", Code, Ask, "class", types}),
    searched({place, "place", Line, Ask, "location.location.display"}),
    required({from, "from", Date, Ask, "period.start"}),
    {expected_until, "expected_until", Date, Ask},
    {until, "until", Date, Ask, "period.end"},
    searched({reason, "reason", Narrative, Ask, "reasonCode.text"}),
    searched({note, "note", Narrative, Ask}),
    {phone, "phone", Line, Latest},
    {carer_informed_on, "carer_informed_on", Date, Ask},
    {home_care_stopped, "home_care_stopped", Boolean, Ask},
    {pauses_tasks, "pauses_tasks", Boolean, Ask},
});

} // namespace

constinit const KindSpec spec{Kind::Stay, "stay", Compartment::General, "Encounter", fields};

} // namespace kt::care::stay
