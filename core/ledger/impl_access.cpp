// Who may read what, as this device knows it.
#include "core/care/access_event.h"
#include "core/care/emergency.h"
#include "core/care/team_event.h"
#include "core/ledger/access.h"
#include "core/ledger/impl.h"

#include <algorithm>

namespace kt::ledger {

namespace {

AccessLine access_line(const Team& team, const Record& record, const Head& said) {
    namespace f = care::access_event;
    AccessLine line;
    line.op = said.op;
    line.at = said.at.instant();
    line.member = said.author;
    line.action = said.value.text();
    const auto beside = [&](std::uint16_t field) -> Value {
        const auto found = record.fields.find(field);
        if (found == record.fields.end()) return {};
        for (const Head& head : found->second)
            if (head.op == said.op) return head.value;
        return {};
    };
    line.about = beside(f::about).text();
    if (record.known_kind() == care::Kind::TeamEvent) {
        line.times = std::max<std::int64_t>(1, beside(care::team_event::times).integer().value_or(1));
        line.since = beside(care::team_event::since).instant();
    } else {
        line.ground = beside(f::ground).text();
        line.reason = beside(f::reason).text();
    }
    if (const store::MemberRow* who = team.member(said.author)) {
        line.member_name = who->name;
        line.role = who->role;
        line.organisation = who->organisation;
    }
    if (const store::TeamDevice* device = team.device(said.op.device)) line.device_name = device->name;
    return line;
}

} // namespace

Result<std::vector<AccessRow>> LedgerImpl::access(const ClientId& dossier) const {
    KT_TRY(const care::AccessFacts facts, access_facts(db_, dossier));
    KT_TRY(const auto spaces, store::spaces_of(db_, dossier));
    KT_TRY(const auto absent, away());
    std::vector<AccessRow> out;
    for (const op::Space& space : spaces) {
        KT_TRY(const HeldKey* newest, keys_.newest(space));
        KT_TRY(const auto holders, store::holders(db_, newest->locator));
        KT_TRY(const auto ever, store::readers_of(db_, space));
        for (const auto& [id, who] : team_.members()) {
            const auto has_one = [&, member = id](const std::vector<DeviceId>& devices) {
                return std::ranges::any_of(devices, [&](const DeviceId& one) {
                    const store::TeamDevice* known = team_.device(one);
                    return known != nullptr && known->member == member;
                });
            };
            AccessRow row{id, space.compartment, {}, has_one(holders), has_one(ever)};
            row.ground = care::ground_of(team_.reader(who, absent, today()), space.compartment, facts, today());
            if (row.ground != care::Ground::None || row.received) out.push_back(row);
        }
    }
    return out;
}

Result<std::vector<ClientId>> LedgerImpl::dossiers_on(const DeviceId& device) const {
    KT_TRY(auto out, store::dossiers_read_by(db_, device));
    std::erase(out, ClientId{});
    return out;
}

Result<Committed> LedgerImpl::note_access(const ClientId& dossier, std::string_view action, std::string_view about,
                                          std::string_view reason) {
    namespace f = care::access_event;
    if (action == "emergency" && reason.empty()) return fail(Errc::MissingField, "reason");
    const bool of_team = dossier.none();
    RecordChange line{of_team ? care::Kind::TeamEvent : care::Kind::AccessEvent, {}, {{f::action, Value(action)}}};
    if (!about.empty()) line.set.push_back({f::about, Value(about)});
    if (of_team) return commit({{}, {std::move(line)}});
    if (!reason.empty()) line.set.push_back({f::reason, Value(reason)});
    KT_TRY(const care::Ground ground, my_ground(dossier, care::Compartment::General));
    if (ground != care::Ground::None) line.set.push_back({f::ground, Value(care::ground_name(ground))});
    return commit({dossier, {std::move(line)}});
}

Result<void> LedgerImpl::note_found(std::span<const ClientId> dossiers) {
    for (const ClientId& one : dossiers) {
        LocalDate& last = found_[one];
        if (last == today()) continue;
        KT_CHECK(note_access(one, "search", {}, {}));
        last = today();
    }
    return {};
}

Result<std::vector<AccessLine>> LedgerImpl::access_log(const ClientId& dossier) const {
    namespace f = care::access_event;
    KT_TRY(const auto lines, records(dossier, dossier.none() ? care::Kind::TeamEvent : care::Kind::AccessEvent, true));
    std::vector<AccessLine> out;
    // Each op that says what was done is a line, whatever record it says it of: nothing hides another.
    for (const Record& record : lines) {
        const auto actions = record.fields.find(f::action);
        if (actions == record.fields.end()) continue;
        for (const Head& said : actions->second)
            out.push_back(access_line(team_, record, said));
    }
    namespace opened = care::emergency_access;
    KT_TRY(const auto openings, records(dossier, care::Kind::EmergencyAccess, true));
    for (const Record& record : openings) {
        const auto moments = record.fields.find(opened::at);
        if (moments == record.fields.end()) continue;
        AccessLine line = access_line(team_, record, moments->second.back());
        line.action = "emergency";
        line.ground = care::ground_name(care::Ground::Emergency);
        line.reason = record.shown(opened::reason).text();
        out.push_back(std::move(line));
    }
    std::ranges::sort(out, std::ranges::greater{}, [](const AccessLine& line) { return std::tuple(line.at, line.op); });
    return out;
}

} // namespace kt::ledger
