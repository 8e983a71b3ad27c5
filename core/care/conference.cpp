#include "core/care/conference.h"

#include "core/care/declare.h"

#include <algorithm>

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
    {slot, "slot", Code, Latest, "type", slot_codes},
    {client_present, "client_present", Boolean, Latest, "participant"},
    {present, "present", Reference, Set, "participant.individual"},
    {started_at, "started_at", Moment, Latest, "period.start"},
    {ended_at, "ended_at", Moment, Latest, "period.end"},
    {brought_by, "brought_by", Code, Latest, "reasonCode", reasons},
});

} // namespace

constinit const KindSpec spec{Kind::AgendaItem, "agenda_item", Compartment::General, "Encounter", fields};

} // namespace kt::care::agenda_item

namespace kt::care::preparation {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({agenda_item, "agenda_item", Reference, Latest, "about"}),
    required({member, "member", Reference, Latest, "sender"}),
    searched({text, "text", Narrative, Ask, "payload.contentString"}),
    {prepared_on, "prepared_on", Date, Latest, "sent"},
});

} // namespace

constinit const KindSpec spec{Kind::Preparation, "preparation", Compartment::General, "Communication", fields};

} // namespace kt::care::preparation

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

namespace kt::care {
namespace {

constexpr int usual_opening = 3;
constexpr int usual_closing = 5;

int minutes_in(const std::map<std::uint16_t, Value>& fields, std::uint16_t number, int otherwise) {
    const auto at = fields.find(number);
    const auto minutes = at != fields.end() ? at->second.integer() : std::nullopt;
    return minutes ? static_cast<int>(*minutes) : otherwise;
}

} // namespace

int slot_minutes(std::string_view slot) {
    if (slot == "new") return 10;
    if (slot == "short") return 4;
    return 6;
}

AgendaSum agenda_sum(const std::map<std::uint16_t, Value>& conference,
                     std::span<const std::map<std::uint16_t, Value>> items) {
    AgendaSum sum;
    for (const auto& item : items) {
        const auto slot = item.find(agenda_item::slot);
        sum.items += minutes_in(item, agenda_item::minutes,
                                slot_minutes(slot != item.end() ? slot->second.text() : std::string_view()));
    }
    sum.opening = minutes_in(conference, conference::opening_minutes, usual_opening);
    sum.closing = minutes_in(conference, conference::closing_minutes, usual_closing);
    sum.total = sum.items + sum.opening + sum.closing;
    const int available = minutes_in(conference, conference::minutes, 0);
    if (available > 0 && sum.total > available) sum.over = sum.total - available;
    return sum;
}

ItemTime item_time(std::optional<Instant> started, std::optional<Instant> ended, int minutes, Instant now) {
    constexpr std::int64_t second = 1000;
    ItemTime time;
    const Instant until = ended.value_or(now);
    if (started) time.spent = std::max<std::int64_t>(0, until.ms - started->ms) / second;
    time.left = std::int64_t{60} * minutes - time.spent;
    time.running = started.has_value() && !ended;
    return time;
}

} // namespace kt::care
