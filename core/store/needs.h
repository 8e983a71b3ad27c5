// Who should come on the agenda of a meeting, and why: read by reason, each from an index of its own.
#pragma once

#include "core/store/db.h"
#include "core/store/rows.h"

namespace kt::store {

/// Codes as one column holds them, and back.
[[nodiscard]] std::string joined_codes(std::span<const std::string> codes);
[[nodiscard]] std::vector<std::string> codes_in(std::string_view joined);

/// Writes why a client should come on an agenda, or that there is no reason. One that is as it was costs no write. The
/// caller has a transaction.
[[nodiscard]] Result<void> put_need(const Db& db, const ClientId& client, const care::ConferenceNeed& need);
/// Those with a trigger, the newest first; then those asked for; those due, the longest ago first; those who come for
/// the first time. Each client once. Cost grows with the limit, not with the number of clients.
[[nodiscard]] Result<std::vector<NeedRow>> needs(const Db& db, const NeedQuery& query);

} // namespace kt::store
