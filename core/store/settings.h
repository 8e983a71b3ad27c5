// Small things kept under a name: the identity of this device, choices of the person here.
#pragma once

#include "core/base/value.h"
#include "core/crypto/secret.h"
#include "core/store/db.h"

namespace kt::store {

/// Keeps `value` under `name`.
[[nodiscard]] Result<void> save_setting(const Db& db, std::string_view name, ByteView value);
/// The bytes kept under `name`, wiped after use; nothing when there are none.
[[nodiscard]] Result<std::optional<crypto::SecretBytes>> setting(const Db& db, std::string_view name);
[[nodiscard]] Result<void> drop_setting(const Db& db, std::string_view name);

} // namespace kt::store
