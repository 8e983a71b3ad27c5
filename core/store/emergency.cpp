#include "core/store/emergency.h"

#include "core/store/rowid.h"
#include "core/store/whose.h"

namespace kt::store {

namespace {

std::int32_t column_of(std::optional<LocalDate> day) {
    return day ? day->days : static_cast<std::int32_t>(no_date);
}

} // namespace

Result<void> put_emergency(const Db& db, std::int64_t record, const EmergencyRow& row) {
    return db.write("INSERT INTO emergency_row(id, record, birth_date, name) VALUES(?, ?, ?, ?) "
                    "ON CONFLICT(id) DO UPDATE SET birth_date = excluded.birth_date, name = excluded.name",
                    record, row.set, column_of(row.birth_date), row.name);
}

Result<void> drop_emergency(const Db& db, std::int64_t record) {
    return db.write("DELETE FROM emergency_row WHERE id = ?", record);
}

Result<std::vector<EmergencyRow>> emergencies(const Db& db, std::optional<LocalDate> born) {
    KT_TRY(auto stmt, db.prepare("SELECT e.record, d.public, e.name FROM emergency_row e " KT_WHOSE(
                          "e.id") "WHERE e.birth_date = ? ORDER BY e.id"));
    stmt.bind(column_of(born));
    std::vector<EmergencyRow> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        out.push_back({stmt.id<RecordId>(0), stmt.id<ClientId>(1), std::string(stmt.text(2)), born, {}});
    }
}

Result<bool> emergency_of(const Db& db, const ClientId& client) {
    KT_TRY(const auto number, find_number(db, client));
    if (!number) return false;
    KT_TRY(auto stmt, db.prepare("SELECT 1 FROM emergency_row WHERE id BETWEEN ? AND ? LIMIT 1"));
    return stmt.bind(record_row::first(*number), record_row::last(*number)).step();
}

} // namespace kt::store
