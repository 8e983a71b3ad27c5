#include "core/store/needs.h"

#include "core/store/rowid.h"

#include <algorithm>
#include <set>

namespace kt::store {

namespace {

std::optional<LocalDate> day_in(const Stmt& stmt, int column) {
    const auto day = stmt.maybe_integer(column);
    if (!day || *day == no_date) return std::nullopt;
    return LocalDate{static_cast<std::int32_t>(*day)};
}

#define KT_NEED_COLUMNS                                                                                                \
    "SELECT d.public, c.name, n.last, n.due, n.trigger_on, n.triggers, n.requested, n.first, n.assessed "              \
    "FROM need_row n LEFT JOIN dossier d ON d.id = n.id LEFT JOIN client_row c ON c.id = n.id "

NeedRow need_at(const Stmt& stmt) {
    NeedRow row;
    row.client = stmt.id<ClientId>(0);
    row.client_name = stmt.text(1);
    row.need.last = day_in(stmt, 2);
    row.need.due = day_in(stmt, 3);
    row.need.trigger_on = day_in(stmt, 4);
    row.need.triggers = codes_in(stmt.text(5));
    row.need.requested = stmt.integer(6) != 0;
    row.need.first = stmt.integer(7) != 0;
    row.need.assessed = static_cast<care::StepState>(stmt.integer(8));
    return row;
}

Result<void> take(Stmt& stmt, std::set<ClientId>& seen, std::vector<NeedRow>& out) {
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return {};
        NeedRow row = need_at(stmt);
        if (seen.insert(row.client).second) out.push_back(std::move(row));
    }
}

} // namespace

std::string joined_codes(std::span<const std::string> codes) {
    std::string out;
    for (const std::string& one : codes)
        out += (out.empty() ? "" : ",") + one;
    return out;
}

std::vector<std::string> codes_in(std::string_view joined) {
    std::vector<std::string> out;
    while (!joined.empty()) {
        const auto comma = std::min(joined.find(','), joined.size());
        out.emplace_back(joined.substr(0, comma));
        joined.remove_prefix(std::min(comma + 1, joined.size()));
    }
    return out;
}

Result<void> put_need(const Db& db, const ClientId& client, const care::ConferenceNeed& need) {
    KT_TRY(const std::int64_t id, number_of(db, client));
    if (!need.any()) return db.write("DELETE FROM need_row WHERE id = ?", id);
    return db.write("INSERT INTO need_row(id, last, due, trigger_on, triggers, requested, first, assessed) "
                    "VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET last = excluded.last, "
                    "due = excluded.due, trigger_on = excluded.trigger_on, triggers = excluded.triggers, "
                    "requested = excluded.requested, first = excluded.first, assessed = excluded.assessed "
                    "WHERE (excluded.last, excluded.due, excluded.trigger_on, excluded.triggers, excluded.requested, "
                    "excluded.first, excluded.assessed) IS NOT (last, due, trigger_on, triggers, requested, first, "
                    "assessed)",
                    id, need.last, need.due ? need.due->days : no_date, need.trigger_on, joined_codes(need.triggers),
                    need.requested, need.first, need.assessed);
}

Result<std::vector<NeedRow>> needs(const Db& db, const NeedQuery& query) {
    std::vector<NeedRow> out;
    std::set<ClientId> seen;
    {
        KT_TRY(auto stmt,
               db.prepare(KT_NEED_COLUMNS "WHERE n.trigger_on >= ? ORDER BY n.trigger_on DESC, n.id LIMIT ?"));
        KT_CHECK(take(stmt.bind(std::int64_t{LocalDate::first_days}, query.limit), seen, out));
    }
    {
        KT_TRY(auto stmt, db.prepare(KT_NEED_COLUMNS "WHERE n.requested = 1 ORDER BY n.id LIMIT ?"));
        KT_CHECK(take(stmt.bind(query.limit), seen, out));
    }
    {
        KT_TRY(auto stmt, db.prepare(KT_NEED_COLUMNS "WHERE n.due <= ? ORDER BY n.due, n.id LIMIT ?"));
        KT_CHECK(take(stmt.bind(query.by, query.limit), seen, out));
    }
    KT_TRY(auto stmt, db.prepare(KT_NEED_COLUMNS "WHERE n.first = 1 ORDER BY n.id LIMIT ?"));
    KT_CHECK(take(stmt.bind(query.limit), seen, out));
    return out;
}

} // namespace kt::store
