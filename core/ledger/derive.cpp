#include "core/ledger/derive.h"

#include "core/care/care_team.h"
#include "core/care/central_contact.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/contact.h"
#include "core/care/emergency.h"
#include "core/care/signal.h"
#include "core/care/task.h"
#include "core/ledger/fold.h"

#include <algorithm>

namespace kt::ledger {

namespace {

using care::Kind;

/// A member or participant that a field names, as a member and a name.
struct Named {
    MemberId member;
    std::string name;
};

Named person_of(const Value& reference, const FindRecord& find) {
    const auto id = reference.id<RecordId>();
    if (id.none()) return {};
    const Record* participant = find(id);
    if (participant == nullptr) return {id_cast<MemberId>(id), {}};
    return {participant->shown(care::participant::member).id<MemberId>(),
            std::string(participant->shown(care::participant::name).text())};
}

std::optional<LocalDate> day_of(const Value& moment) {
    const auto instant = moment.instant();
    if (!instant) return std::nullopt;
    return utc_day(*instant);
}

void task_rows(const Record& record, const FindRecord& find, RecordRows& out) {
    const std::string_view status = record.shown(care::task::status).text();
    Named owner = person_of(record.shown(care::task::owner), find);
    TaskRow row;
    row.id = record.id;
    row.client = record.space.dossier;
    row.description = record.shown(care::task::description).text();
    row.owner = owner.member;
    row.owner_name = std::move(owner.name);
    row.due = record.shown(care::task::due).date();
    row.status = status.empty() ? "open" : status;
    row.source_kind = record.shown(care::task::source_kind).text();
    out.task_closed = row.status != "open";
    out.task = std::move(row);
}

void signal_rows(const Record& record, RecordRows& out) {
    const std::string_view status = record.shown(care::signal::status).text();
    if (!status.empty() && status != "open") return;
    SignalRow row;
    row.id = record.id;
    row.client = record.space.dossier;
    row.text = record.shown(care::signal::text).text();
    row.source = record.shown(care::signal::source).text();
    row.urgency = record.shown(care::signal::urgency).text();
    row.observed_on = day_of(record.shown(care::signal::observed_at));
    const auto& order = care::signal::urgencies;
    const auto at = std::ranges::find(order, row.urgency);
    const auto rank = at == order.end() ? 2 : order.end() - at - 1;
    out.signal_rank = static_cast<int>(rank);
    out.signal = std::move(row);
}

void agenda_rows(const Record& record, RecordRows& out) {
    AgendaRow row;
    row.id = record.id;
    row.client = record.space.dossier;
    row.question = record.shown(care::agenda_item::question).text();
    const std::string_view status = record.shown(care::agenda_item::status).text();
    row.status = status.empty() ? "open" : status;
    const auto number = [&](std::uint16_t field) {
        return static_cast<int>(std::clamp<std::int64_t>(record.shown(field).integer().value_or(0), 0, 1'000'000));
    };
    row.minutes = record.shown(care::agenda_item::minutes).null()
                      ? care::slot_minutes(record.shown(care::agenda_item::slot).text())
                      : number(care::agenda_item::minutes);
    row.position = number(care::agenda_item::position);
    out.conference = record.shown(care::agenda_item::conference).id<RecordId>();
    if (!out.conference.none()) out.agenda = std::move(row);
}

/// An event that calls for an early review; without a day of its own it was when it was written down.
std::optional<care::TriggerEvent> trigger_of(const Record& record, std::uint16_t triggers, std::uint16_t at) {
    const auto named = record.fields.find(triggers);
    if (named == record.fields.end() || named->second.empty()) return std::nullopt;
    care::TriggerEvent event;
    event.record = record.id;
    event.in_confidence = record.space.compartment == care::Compartment::Safety;
    Instant written = named->second.front().at.instant();
    for (const Head& head : named->second) {
        const auto* pair = head.value.get<ValueList>();
        const Value& code = pair != nullptr && !pair->empty() ? pair->front() : head.value;
        if (!code.text().empty()) event.codes.emplace_back(code.text());
        written = std::min(written, head.at.instant());
    }
    std::ranges::sort(event.codes);
    const auto said = day_of(record.shown(at));
    const auto day = said ? said : day_of(Value(written));
    if (!day) return std::nullopt;
    event.on = *day;
    return event;
}

/// Members the message is meant for who have not read it; who wrote it has.
void message_rows(const Record& record, RecordRows& out) {
    namespace f = care::message;
    const auto elements = [&record](std::uint16_t field) {
        std::vector<MemberId> members;
        if (const auto heads = record.fields.find(field); heads != record.fields.end())
            for (const Head& head : heads->second)
                members.push_back(head.value.id<MemberId>());
        return members;
    };
    const auto read = elements(f::read_by);
    const auto text = record.fields.find(f::text);
    const MemberId author = text == record.fields.end() ? MemberId{} : text->second.back().author;
    for (const MemberId& member : elements(f::to))
        if (!member.none() && member != author && std::ranges::find(read, member) == read.end())
            out.unread.push_back(member);
}

const Record* only_of(const Dossier& dossier, Kind kind) {
    const Record* found = nullptr;
    for (const Record& record : dossier.records)
        if (record.known_kind() == kind && (found == nullptr || record.id < found->id)) found = &record;
    return found;
}

void nearer(std::optional<LocalDate>& nearest, std::optional<LocalDate> day) {
    if (day && (!nearest || *day < *nearest)) nearest = day;
}

/// The nearest of tasks, what asks for attention and the next meeting.
std::optional<LocalDate> next_date_of(const Dossier& dossier, std::span<const care::Attention> attention) {
    std::optional<LocalDate> nearest = dossier.task_due;
    for (const care::Attention& one : attention)
        if (one.reason != care::Reason::NoContact && one.reason != care::Reason::KeepingEnds) nearer(nearest, one.due);
    for (const Record& record : dossier.records) {
        if (record.known_kind() != Kind::AgendaItem) continue;
        const std::string_view status = record.shown(care::agenda_item::status).text();
        if (!status.empty() && status != "open") continue;
        const auto named = record.shown(care::agenda_item::conference).id<RecordId>();
        const auto conference = std::ranges::find(dossier.conferences, named, &Record::id);
        if (conference == dossier.conferences.end()) continue;
        if (conference->shown(care::conference::status).text() == "closed") continue;
        const auto starts = WallTime::parse(conference->shown(care::conference::starts_at).text());
        if (starts) nearer(nearest, starts->date);
    }
    return nearest;
}

} // namespace

RecordRows rows_of(const Record& record, const FindRecord& find) {
    RecordRows out;
    if (record.removed()) return out;
    switch (record.known_kind()) {
    case Kind::Task: task_rows(record, find, out); break;
    case Kind::Signal:
        signal_rows(record, out);
        out.trigger = trigger_of(record, care::signal::triggers, care::signal::observed_at);
        break;
    case Kind::ContactMoment:
        out.trigger = trigger_of(record, care::contact_moment::triggers, care::contact_moment::at);
        break;
    case Kind::AgendaItem: agenda_rows(record, out); break;
    case Kind::Message: message_rows(record, out); break;
    default: break;
    }
    return out;
}

std::optional<EmergencyRow> emergency_row(const Record& record) {
    namespace f = care::emergency_set;
    if (!care::is_agreed(facts_of(record))) return std::nullopt;
    return EmergencyRow{record.id,
                        record.space.dossier,
                        std::string(record.shown(f::name).text()),
                        record.shown(f::birth_date).date(),
                        {}};
}

/// Whoever opened an emergency set does not judge that, whatever name he puts under it.
bool is_own_review(const Record& record, std::uint16_t field) {
    namespace f = care::emergency_access;
    if (record.known_kind() != Kind::EmergencyAccess || (field != f::reviewed_on && field != f::reviewed_by))
        return false;
    const auto opened = record.fields.find(f::at);
    return opened != record.fields.end() && opened->second.back().author == record.fields.at(field).front().author;
}

care::Facts facts_of(const Record& record) {
    care::Facts facts{record.known_kind(), record.id, {}};
    for (const auto& [field, heads] : record.fields) {
        if (is_own_review(record, field)) continue;
        if (merge_of(record.kind, field) != care::Merge::Set) {
            facts.fields.emplace(field, record.shown(field));
            continue;
        }
        ValueList elements;
        for (const Head& head : heads)
            elements.push_back(head.value);
        facts.fields.emplace(field, std::move(elements));
    }
    return facts;
}

care::StepsView steps_of(const Dossier& dossier) {
    return care::steps_of(dossier.facts, dossier.rules.steps);
}

care::Looks row_looks_at(Kind kind) {
    return care::attention_looks_at(kind) ? care::Looks::Values : care::steps_look_at(kind);
}

bool bears_on_client(const op::RecordSet& set, bool anew) {
    const auto kind = static_cast<Kind>(set.kind);
    const auto sets = [&](std::initializer_list<std::uint16_t> fields) {
        return std::ranges::any_of(set.fields,
                                   [&](const op::FieldSet& one) { return std::ranges::count(fields, one.field) != 0; });
    };
    if (kind == Kind::Task) return sets({care::task::status, care::task::due, care::field_removed});
    if (kind == Kind::Signal && sets({care::signal::triggers, care::signal::observed_at})) return true;
    if (kind == Kind::ContactMoment && sets({care::contact_moment::triggers, care::contact_moment::at})) return true;
    switch (row_looks_at(kind)) {
    case care::Looks::Nowhere: return false;
    case care::Looks::Presence: return anew || sets({care::field_removed});
    default: return true;
    }
}

bool only_looks(const op::Op& op) {
    return std::ranges::all_of(op.records, [](const op::RecordSet& set) {
        const auto kind = static_cast<Kind>(set.kind);
        return kind == Kind::AccessEvent || kind == Kind::TeamEvent;
    });
}

std::optional<ClientRows> client_rows_of(const Dossier& dossier) {
    const Record* client = only_of(dossier, Kind::Client);
    if (client == nullptr) return std::nullopt;
    const std::vector<care::Facts>& facts = dossier.facts;
    ClientRows out;
    out.attention = care::attention_of(facts, dossier.triggers, dossier.rules.intervals);
    ClientRow& row = out.client;
    row.id = dossier.id;
    row.name = client->shown(care::client::name).text();
    row.birth_date = client->shown(care::client::birth_date).date();
    row.postcode = client->shown(care::client::postcode).text();
    const care::StepsView steps = care::steps_of(facts, dossier.rules.steps);
    out.need = care::conference_need(facts, steps, dossier.triggers, dossier.rules.intervals);
    row.step = steps.current;
    for (const care::StepView& step : steps.steps)
        if (step.step == steps.current) row.step_state = step.state;
    if (only_of(dossier, Kind::CareTeam) != nullptr) {
        const FindRecord find = [&](const RecordId& id) -> const Record* {
            const auto found = std::ranges::find_if(dossier.records, [&](const Record& one) {
                return one.known_kind() == Kind::Participant && one.id == id;
            });
            return found == dossier.records.end() ? nullptr : &*found;
        };
        Named contact = person_of(Value(care::call_first(facts).person), find);
        row.central_contact = contact.member;
        row.central_contact_name = std::move(contact.name);
    }
    row.next_date = next_date_of(dossier, out.attention);
    row.closed = care::is_closed(facts);
    row.waits_from = care::tasks_wait_from(facts);
    return out;
}

std::string found_by(const Dossier& dossier) {
    std::string words;
    const auto add = [&words](std::string_view text) {
        if (text.empty()) return;
        if (!words.empty()) words += ' ';
        words += text;
    };
    for (const Record& record : dossier.records)
        if (record.known_kind() == Kind::Client)
            for (const std::uint16_t field : {care::client::phone, care::client::gp_phone})
                add(record.shown(field).text());
    for (const std::string& name : dossier.other_names)
        add(name);
    return words;
}

std::vector<std::uint16_t> fields_set(const op::RecordSet& set) {
    std::vector<std::uint16_t> out;
    out.reserve(set.fields.size());
    for (const op::FieldSet& one : set.fields)
        if (out.empty() || out.back() != one.field) out.push_back(one.field);
    return out;
}

} // namespace kt::ledger
