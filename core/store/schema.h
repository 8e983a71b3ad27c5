// The tables, and the way from older versions to this one.
#pragma once

#include "core/store/db.h"

namespace kt::store {

inline constexpr std::int64_t schema_version_now = 9;

/// Makes all tables of this version in an empty database and stamps it, in one transaction.
[[nodiscard]] Result<void> make_schema(const Db& db);

/// Brings the tables from `version` to this version, in one transaction: what is true is kept, what is derived is
/// made anew and empty, and `needs_rebuild` says so. Errors: StoreVersion for a newer one.
[[nodiscard]] Result<void> migrate(const Db& db, std::int64_t version);

/// Whether the derived tables are empty after a migration and must be folded again from the log.
[[nodiscard]] Result<bool> needs_rebuild(const Db& db);
/// The derived tables are whole again; in the transaction that made them so.
[[nodiscard]] Result<void> rebuilt(const Db& db);

/// Throws away every row that can be derived from the log. The caller has a transaction.
[[nodiscard]] Result<void> drop_derived(const Db& db);

} // namespace kt::store
