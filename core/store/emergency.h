// The sets that are ready for an emergency, found by birth date. All writing is done inside the caller's transaction.
#pragma once

#include "core/store/db.h"
#include "core/store/rows.h"

namespace kt::store {

/// `row.client` and `row.open_until` are not stored.
[[nodiscard]] Result<void> put_emergency(const Db& db, std::int64_t record, const EmergencyRow& row);
[[nodiscard]] Result<void> drop_emergency(const Db& db, std::int64_t record);
/// Those of clients born on a day; nothing: of whom no birth date is known.
[[nodiscard]] Result<std::vector<EmergencyRow>> emergencies(const Db& db, std::optional<LocalDate> born);

/// Whether one is ready for a client.
[[nodiscard]] Result<bool> emergency_of(const Db& db, const ClientId& client);

} // namespace kt::store
