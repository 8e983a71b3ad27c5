#include "core/care/access_event.h"

#include "core/care/declare.h"

namespace kt::care::access_event {
namespace {

using namespace declare;

// Append: a line can be added to and never be replaced.
constexpr auto fields = std::to_array<Field>({
    required({action, "act", Code, Append, "action", actions}),
    {about, "subject", Line, Append, "entity.what.display"},
    {ground, "ground", Code, Append, "purposeOfEvent", grounds},
    {reason, "reason", Line, Append, "outcomeDesc"},
});

} // namespace

constinit const KindSpec spec{Kind::AccessEvent, "access_event", Compartment::General, "AuditEvent", fields};

} // namespace kt::care::access_event
