#include "core/care/team_event.h"

#include "core/care/declare.h"

namespace kt::care::team_event {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({action, "act", Code, Append, "action", actions}),
    {about, "subject", Line, Append, "entity.what.display"},
    {times, "times", Integer, Append},
    {since, "since", Moment, Append, "period.start"},
});

} // namespace

constinit const KindSpec spec{Kind::TeamEvent, "team_event", Compartment::Team, "AuditEvent", fields};

} // namespace kt::care::team_event
