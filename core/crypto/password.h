// Keys from what a person can remember or read from paper.
#pragma once

#include "core/crypto/secret.h"

namespace kt::crypto {

/// How hard guessing is made; the numbers are libsodium's names for Argon2id limits and are stored in the vault.
enum class KdfCost : std::uint8_t { Interactive = 1, Moderate = 2, Sensitive = 3 };

using Salt = ByteArray<16>;

/// Argon2id. Errors: OutOfMemory. Cost: 0.06 s and 64 MB (interactive) to seconds and 1 GB (sensitive).
[[nodiscard]] Result<WrapKey> stretch(const Password& password, const Salt& salt, KdfCost cost);

} // namespace kt::crypto
