#include "core/care/conference.h"

#include "core/care/declare.h"

namespace kt::care::conference {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({starts_at, "starts_at", Wall, Ask, "start"}),
    at_most(1440, {minutes, "minutes", Integer, Latest, "minutesDuration"}),
    {place, "place", Line, Latest},
    {chair, "chair", Reference, Latest, "participant"},
    {secretary, "secretary", Reference, Latest, "participant"},
    {status, "status", Code, Latest, "status", statuses},
    {attendees, "attendees", Reference, Set, "participant"},
    {minutes_approved_on, "minutes_approved_on", Date, Ask},
    {invited, "invited", Reference, Set, "participant"},
    at_most(120, {opening_minutes, "opening_minutes", Integer, Latest}),
    at_most(120, {closing_minutes, "closing_minutes", Integer, Latest}),
});

} // namespace

constinit const KindSpec spec{Kind::Conference, "conference", Compartment::Team, "Appointment", fields};

} // namespace kt::care::conference

namespace kt::care::agenda_item {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    {conference, "conference", Reference, Ask, "appointment"},
    searched({question, "question", Narrative, Ask, "reasonCode.text"}),
    at_most(240, {minutes, "minutes", Integer, Latest, "length"}),
    {position, "position", Integer, Latest},
    {status, "status", Code, Ask, "status", statuses},
    searched({notes, "notes", Narrative, Ask}),
    {client_message, "client_message", Narrative, Ask},
    {next_review, "next_review", Date, Ask},
    {slot, "slot", Code, Latest, "type", slots},
    {client_present, "client_present", Boolean, Latest, "participant"},
});

} // namespace

constinit const KindSpec spec{Kind::AgendaItem, "agenda_item", Compartment::General, "Encounter", fields};

} // namespace kt::care::agenda_item

namespace kt::care::decision {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required(searched({text, "text", Narrative, Ask, "activity.detail.description"})),
    {owner, "owner", Reference, Ask, "activity.detail.performer"},
    {due, "due", Date, Ask, "activity.detail.scheduledPeriod.end"},
    {agenda_item, "agenda_item", Reference, Latest},
});

} // namespace

constinit const KindSpec spec{Kind::Decision, "decision", Compartment::General, "CarePlan", fields};

} // namespace kt::care::decision
