#include "core/ledger/access.h"

#include "core/care/care_team.h"
#include "core/care/consent.h"
#include "core/care/emergency.h"
#include "core/care/handover.h"
#include "core/care/rights.h"
#include "core/care/safety_reader.h"
#include "core/ledger/fold.h"
#include "core/ledger/folding.h"
#include "core/store/joined.h"
#include "core/store/records.h"

#include <algorithm>

namespace kt::ledger {

namespace {

using care::Kind;

constexpr auto bearing =
    std::to_array<Kind>({Kind::Client, Kind::Participant, Kind::CareTeam, Kind::Consent, Kind::Handover,
                         Kind::SafetyReader, Kind::Restriction, Kind::EmergencySet});

/// Who wrote the standing values of a field; `about` when that is one of them.
MemberId written_by(const Record& record, std::initializer_list<std::uint16_t> fields, const MemberId& about) {
    MemberId out;
    for (const std::uint16_t field : fields) {
        const auto found = record.fields.find(field);
        if (found == record.fields.end()) continue;
        for (const Head& head : found->second) {
            if (head.author == about) return about;
            out = head.author;
        }
    }
    return out;
}

/// Whether any of the values that stand in a field passes.
template <class Test>
bool any_head(const Record& record, std::uint16_t field, Test test) {
    const auto found = record.fields.find(field);
    return found != record.fields.end() &&
           std::ranges::any_of(found->second, [&](const Head& head) { return test(head.value); });
}

std::optional<LocalDate> earliest(const Record& record, std::uint16_t field) {
    std::optional<LocalDate> out;
    (void)any_head(record, field, [&](const Value& value) {
        if (const auto day = value.date(); day && (!out || *day < *out)) out = day;
        return false;
    });
    return out;
}

void add_participant(const Record& record, care::AccessFacts& out) {
    namespace f = care::participant;
    const auto member = record.shown(f::member).id<MemberId>();
    if (member.none()) return;
    out.seats.push_back(
        {member, record.shown(f::from).date(), earliest(record, f::until), written_by(record, {f::member}, member)});
}

void add_consent(const Record& record, care::AccessFacts& out) {
    namespace f = care::consent;
    const auto theme = care::find_compartment(record.shown(f::compartment).text());
    if (!theme) return;
    care::Permission one;
    one.party = record.shown(f::party).id<MemberId>();
    one.organisation = record.shown(f::party_name).text();
    one.theme = *theme;
    one.yes = !any_head(record, f::answer, [](const Value& value) { return value.text() == "no"; }) &&
              !any_head(record, f::withdrawn_on, [](const Value& value) { return value.date().has_value(); });
    one.until = earliest(record, f::until);
    one.recorded_by = written_by(record, {f::party, f::party_name, f::compartment, f::answer, f::until}, one.party);
    out.permissions.push_back(std::move(one));
}

void add_handover(const Record& record, care::AccessFacts& out) {
    namespace f = care::handover;
    const std::string_view status = record.shown(f::status).text();
    const auto to = record.shown(f::to).id<MemberId>();
    if (to.none() || status == "declined" || status == "withdrawn") return;
    out.seats.push_back({to, {}, {}, written_by(record, {f::to}, to)});
}

void add_safety_reader(const Record& record, care::AccessFacts& out) {
    namespace f = care::safety_reader;
    const auto member = record.shown(f::member).id<MemberId>();
    if (member.none() || written_by(record, {f::member}, member) == member) return;
    if (!record.removed()) out.safety.push_back({member, {}, earliest(record, f::until), {}});
    // Who names a reader reads.
    out.safety.push_back({written_by(record, {f::member}, member), {}, {}, {}});
}

/// Counts only in the theme it is about, and is lifted only by who reads it: nobody helps himself or another.
void add_restriction(const Record& record, care::AccessFacts& out) {
    namespace f = care::restriction;
    const auto theme = care::find_compartment(record.shown(f::theme).text());
    if (!theme || *theme != record.space.compartment || *theme == care::Compartment::Safety) return;
    care::ClosedCircle one{*theme, {}};
    if (const auto named = record.fields.find(f::readers); named != record.fields.end())
        for (const Head& head : named->second)
            one.readers.push_back(head.value.id<MemberId>());
    if (const auto said = record.fields.find(f::theme); said != record.fields.end())
        for (const Head& head : said->second)
            one.readers.push_back(head.author);
    if (const auto lifted = record.fields.find(f::lifted_on); lifted != record.fields.end())
        for (const Head& head : lifted->second)
            if (head.value.date() && std::ranges::find(one.readers, head.author) != one.readers.end()) return;
    out.closed.push_back(std::move(one));
}

} // namespace

bool bears_on_access(Kind kind) {
    return kind != Kind::Client && std::ranges::find(bearing, kind) != bearing.end();
}

care::AccessFacts access_facts_of(std::span<const Record> records) {
    care::AccessFacts out;
    for (const Record& record : records) {
        if (record.removed() && record.known_kind() != Kind::SafetyReader) continue;
        switch (record.known_kind()) {
        case Kind::Participant: add_participant(record, out); break;
        case Kind::Consent: add_consent(record, out); break;
        case Kind::Handover: add_handover(record, out); break;
        case Kind::SafetyReader: add_safety_reader(record, out); break;
        case Kind::Restriction: add_restriction(record, out); break;
        case Kind::EmergencySet: out.emergency = out.emergency || care::is_agreed(facts_of(record)); break;
        case Kind::CareTeam:
            out.formed = out.formed || record.shown(care::care_team::formed_on).date().has_value();
            if (const auto contact = record.shown(care::care_team::central_contact).id<MemberId>(); !contact.none())
                out.contacts.push_back(contact);
            break;
        default: break;
        }
    }
    return out;
}

Result<care::AccessFacts> access_facts(const store::Db& db, const ClientId& dossier) {
    KT_TRY(const ClientId root, store::root_of(db, dossier));
    KT_TRY(const auto family, store::family_of(db, root));
    std::vector<Record> records;
    MemberId opened_by;
    for (const ClientId& one : family) {
        for (const Kind kind : bearing) {
            KT_CHECK(store::each_record_of(db, one, static_cast<std::uint16_t>(kind),
                                           [&](const store::StoredRecord& stored) -> Result<bool> {
                                               KT_TRY(const RecordState state, RecordState::decode(stored.state));
                                               if (kind == Kind::Client && one == dossier)
                                                   opened_by = state.created().author;
                                               if (kind != Kind::Client)
                                                   records.push_back(state.read(stored.id, stored.space));
                                               return true;
                                           }));
        }
    }
    care::AccessFacts out = access_facts_of(records);
    out.opened_by = opened_by;
    return out;
}

} // namespace kt::ledger
