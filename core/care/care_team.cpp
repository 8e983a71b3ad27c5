#include "core/care/care_team.h"

#include "core/care/declare.h"

namespace kt::care::care_team {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    {central_contact, "central_contact", Reference, Ask, "participant"},
    {gp_absent_reason, "gp_absent_reason", Line, Ask},
    {nursing_absent_reason, "nursing_absent_reason", Line, Ask},
    {social_absent_reason, "social_absent_reason", Line, Ask},
    {formed_on, "formed_on", Date, Ask, "period.start"},
    searched({note, "note", Narrative, Ask, "note.text"}),
    {provisional, "provisional", Boolean, Latest},
    {absent_reasons, "absent_reasons", Map, Ask},
});

} // namespace

constinit const KindSpec spec{Kind::CareTeam, "care_team", Compartment::General, "CareTeam", fields};

} // namespace kt::care::care_team

namespace kt::care::participant {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({role, "role", Code, Ask, "relationship", roles}),
    required(searched({name, "name", Line, Ask, "name"})),
    {relation, "relation", Line, Latest, "relationship.text"},
    {profession, "profession", Code, Latest, {}, role_names},
    searched({organisation, "organisation", Line, Latest}),
    searched({phone, "phone", Line, Latest, "telecom"}),
    {email, "email", Line, Latest, "telecom"},
    {reachable, "reachable", Line, Latest},
    {deputy, "deputy", Line, Latest},
    {member, "member", Reference, Ask},
    {intensity, "intensity", Code, Ask, {}, intensities},
    {from, "from", Date, Ask, "period.start"},
    {until, "until", Date, Ask, "period.end"},
    {tasks, "tasks", Narrative, Ask},
    {may_be_called, "may_be_called", Boolean, Ask},
    {call_order, "call_order", Integer, Latest},
    {away_from, "away_from", Date, Ask},
    {away_until, "away_until", Date, Ask},
    {cover, "cover", Reference, Ask},
});

} // namespace

constinit const KindSpec spec{Kind::Participant, "participant", Compartment::General, "RelatedPerson", fields};

} // namespace kt::care::participant
