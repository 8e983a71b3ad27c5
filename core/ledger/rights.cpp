#include "core/ledger/rights.h"

#include "core/care/rights.h"

#include <algorithm>

namespace kt::ledger {

namespace {

using care::Kind;

LocalDate day_written(const Head& head) {
    constexpr std::int64_t day_ms = 86'400'000;
    return {static_cast<std::int32_t>(head.at.instant().ms / day_ms)};
}

/// Members who read a theme now.
std::vector<MemberId> readers_now(std::span<const AccessRow> rows, care::Compartment theme) {
    std::vector<MemberId> out;
    for (const AccessRow& row : rows)
        if (row.theme == theme && row.ground != care::Ground::None) out.push_back(row.member);
    return out;
}

} // namespace

Result<care::LastChanges> last_changes(const Ledger& ledger, const ClientId& client) {
    care::LastChanges out;
    KT_TRY(const auto all, ledger.records(client, std::nullopt, true));
    for (const Record& record : all) {
        const auto retention = care::retention_of(record.known_kind(), record.space.compartment);
        for (const auto& [field, heads] : record.fields) {
            if (!care::is_content(record.known_kind(), field)) continue;
            for (const Head& head : heads) {
                const LocalDate day = day_written(head);
                const auto [at, first] = out.emplace(retention, day);
                if (!first) at->second = std::max(at->second, day);
            }
        }
    }
    return out;
}

Result<std::vector<Restricted>> restricted(const Ledger& ledger, const ClientId& client) {
    namespace f = care::restriction;
    std::vector<Restricted> out;
    KT_TRY(const auto found, ledger.records(client, Kind::Restriction));
    for (const Record& one : found) {
        const auto theme = care::find_compartment(one.shown(f::theme).text());
        if (theme && !one.shown(f::lifted_on).date()) out.push_back({*theme, one.id, one.shown(f::from).date()});
    }
    return out;
}

Result<Edit> restrict_edit(const Ledger& ledger, const ClientId& client, const RecordId& rights_case, LocalDate today) {
    namespace f = care::restriction;
    namespace c = care::rights_case;
    KT_TRY(const Record asked, ledger.record(rights_case));
    if (asked.known_kind() != Kind::RightsCase) return fail(Errc::NotFound, "rights_case");
    const auto only = care::find_compartment(asked.shown(c::theme).text());
    KT_TRY(const auto standing, restricted(ledger, client));
    KT_TRY(const auto rows, ledger.access(client));
    std::set<care::Compartment> themes;
    for (const AccessRow& row : rows)
        if (row.theme != care::Compartment::Safety && (!only || row.theme == *only)) themes.insert(row.theme);
    Edit edit{client, {}};
    for (const care::Compartment theme : themes) {
        if (std::ranges::find(standing, theme, &Restricted::theme) != standing.end()) continue;
        RecordChange made{Kind::Restriction,
                          {},
                          {{f::theme, Value(care::compartment_name(theme))},
                           {f::from, Value(today)},
                           {f::rights_case, Value(rights_case)}}};
        for (const MemberId& reader : readers_now(rows, theme))
            made.set.push_back({f::readers, Value(ValueList{Value(id_cast<RecordId>(reader)), Value(true)})});
        edit.records.push_back(std::move(made));
    }
    if (edit.records.empty()) return fail(Errc::NothingToSave, "restriction");
    RecordChange done{Kind::RightsCase, rights_case, {{c::done_on, Value(today)}}};
    if (asked.shown(c::decision).null()) {
        done.set.push_back({c::decision, Value("granted")});
        done.set.push_back({c::decided_on, Value(today)});
        done.set.push_back({c::decided_by, Value(id_cast<RecordId>(ledger.identity().member))});
    }
    edit.records.push_back(std::move(done));
    return edit;
}

Result<Edit> lift_edit(const Ledger& ledger, const ClientId& client, const RecordId& restriction, LocalDate today) {
    KT_TRY(const Record found, ledger.record(restriction));
    if (found.known_kind() != Kind::Restriction) return fail(Errc::NotFound, "restriction");
    return Edit{client, {{Kind::Restriction, restriction, {{care::restriction::lifted_on, Value(today)}}}}};
}

} // namespace kt::ledger
