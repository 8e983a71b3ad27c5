#include "core/store/drafts.h"

namespace kt::store {

Result<void> save_draft(const Db& db, std::string_view form, std::string_view field, const Value& value) {
    return db.write("INSERT INTO draft(form, field, value) VALUES(?, ?, ?) ON CONFLICT(form, field) DO UPDATE SET "
                    "value = excluded.value",
                    form, field, encode(value));
}

Result<void> drop_draft_field(const Db& db, std::string_view form, std::string_view field) {
    return db.write("DELETE FROM draft WHERE form = ? AND field = ?", form, field);
}

Result<void> drop_draft(const Db& db, std::string_view form) {
    return db.write("DELETE FROM draft WHERE form = ?", form);
}

Result<std::map<std::string, Value>> draft(const Db& db, std::string_view form) {
    KT_TRY(auto stmt, db.prepare("SELECT field, value FROM draft WHERE form = ?"));
    stmt.bind(form);
    std::map<std::string, Value> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        auto value = decode_value(stmt.blob(1));
        if (!value) return fail(Errc::StoreDamaged, "draft");
        out.insert_or_assign(std::string(stmt.text(0)), *std::move(value));
    }
}

Result<std::vector<std::string>> drafts(const Db& db) {
    KT_TRY(auto stmt, db.prepare("SELECT DISTINCT form FROM draft"));
    std::vector<std::string> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        out.emplace_back(stmt.text(0));
    }
}

} // namespace kt::store
