#include "core/care/team.h"

#include "core/care/codes.h"
#include "core/care/declare.h"
#include "core/care/frame.h"
#include "core/care/role.h"

namespace kt::care::team {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({name, "name", Line, Latest, "name"}),
});

} // namespace

constinit const KindSpec spec{Kind::Team, "team", Compartment::Team, "Organization", fields};

} // namespace kt::care::team

namespace kt::care::member {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({name, "name", Line, Latest, "practitioner.display"}),
    required({role, "role", Code, Latest, "code", role_names}),
    {organisation, "organisation", Line, Latest, "organization.display"},
    {phone, "phone", Line, Latest, "telecom"},
    {email, "email", Line, Latest, "telecom"},
    {reachable, "reachable", Line, Latest, "availabilityExceptions"},
    {admin, "admin", Boolean, Latest},
    {left_on, "left_on", Date, Latest, "period.end"},
    {deputy, "deputy", Reference, Latest},
    {cuts, "cuts", Map, Latest},
});

} // namespace

constinit const KindSpec spec{Kind::Member, "member", Compartment::Team, "PractitionerRole", fields};

} // namespace kt::care::member

namespace kt::care::absence {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({member, "member", Reference, Latest, "practitioner"}),
    required({from, "from", Date, Ask, "notAvailable.during.start"}),
    {until, "until", Date, Ask, "notAvailable.during.end"},
    {cover, "cover", Reference, Ask},
    {note, "note", Line, Latest, "notAvailable.description"},
});

} // namespace

constinit const KindSpec spec{Kind::Absence, "absence", Compartment::Team, "PractitionerRole", fields};

} // namespace kt::care::absence

namespace kt::care::team_rules {
namespace {

using namespace declare;

constexpr std::size_t most_months = 60;
constexpr std::size_t most_days = 90;
constexpr std::size_t most_name = frame_domain::most_name;

constexpr auto fields = std::to_array<Field>({
    at_most(most_months, {conference_months, "conference_months", Integer, Ask}),
    at_most(most_months, {medication_review_months, "medication_review_months", Integer, Ask}),
    at_most(most_months, {assessment_months, "assessment_months", Integer, Ask}),
    at_most(most_months, {consent_months, "consent_months", Integer, Ask}),
    at_most(most_days, {reminder_days, "reminder_days", Integer, Ask}),
    at_most(most_days, {return_review_days, "return_review_days", Integer, Ask}),
    {consent_before_team, "consent_before_team", Boolean, Ask},
    {domains, "domains", Code, Set, {}, domain_codes},
    {confirming_roles, "confirming_roles", Code, Set, {}, role_names},
    {note, "note", Narrative, Ask},
    {frame, "frame", Code, Ask, {}, ready_frames},
    at_most(most_name, {12, "step_1", Line, Ask}),
    at_most(most_name, {13, "step_2", Line, Ask}),
    at_most(most_name, {14, "step_3", Line, Ask}),
    at_most(most_name, {15, "step_4", Line, Ask}),
    at_most(most_name, {16, "step_5", Line, Ask}),
    at_most(most_name, {17, "step_6", Line, Ask}),
    {core_extra, "core_extra", Code, Set, {}, role_names},
    {core_without, "core_without", Code, Set, {}, core_groups},
    {put_back_to, "put_back_to", Moment, Latest},
});

} // namespace

constinit const KindSpec spec{Kind::TeamRules, "team_rules", Compartment::Team, "Basic", fields};

} // namespace kt::care::team_rules

namespace kt::care::device {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({member, "member", Reference, Latest, "owner"}),
    {name, "name", Line, Latest, "deviceName.name"},
    {sign, "sign", Bytes, Latest},
    {box, "box", Bytes, Latest},
    {revoked_at, "revoked_at", Moment, Latest},
    {cut, "cut", Integer, Latest},
    {revoked_why, "revoked_why", Line, Latest, "statusReason"},
    {follows, "follows", Bytes, Latest},
});

} // namespace

constinit const KindSpec spec{Kind::Device, "device", Compartment::Team, "Device", fields};

} // namespace kt::care::device

namespace kt::care::grant {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    {sealed, "sealed", List, Append},
    {locators, "locators", List, Append},
});

} // namespace

constinit const KindSpec spec{Kind::Grant, "grant", Compartment::Team, "Basic", fields};

} // namespace kt::care::grant

namespace kt::care::have_notice {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({device, "device", Reference, Latest}),
    {have, "have", Map, Latest},
});

} // namespace

constinit const KindSpec spec{Kind::HaveNotice, "have_notice", Compartment::Team, "Basic", fields};

} // namespace kt::care::have_notice
