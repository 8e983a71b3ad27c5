#include "core/store/settings.h"

namespace kt::store {

Result<void> save_setting(const Db& db, std::string_view name, ByteView value) {
    return db.write("INSERT INTO setting(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET "
                    "value = excluded.value",
                    name, value);
}

Result<std::optional<crypto::SecretBytes>> setting(const Db& db, std::string_view name) {
    KT_TRY(auto stmt, db.prepare("SELECT value FROM setting WHERE name = ?"));
    KT_TRY(const bool found, stmt.bind(name).step());
    if (!found) return std::optional<crypto::SecretBytes>{};
    return std::optional<crypto::SecretBytes>(crypto::SecretBytes(stmt.blob(0)));
}

Result<void> drop_setting(const Db& db, std::string_view name) {
    return db.write("DELETE FROM setting WHERE name = ?", name);
}

} // namespace kt::store
