// Keys from what a person can remember or read from paper.
#pragma once

#include "core/crypto/hash.h"
#include "core/crypto/secret.h"

namespace kt::crypto {

/// How hard guessing is made; the numbers are libsodium's names for Argon2id limits and are stored in the vault.
enum class KdfCost : std::uint8_t { Interactive = 1, Moderate = 2, Sensitive = 3 };

using Salt = ByteArray<16>;

/// Argon2id. Errors: OutOfMemory. Cost: 0.06 s and 64 MB (interactive) to seconds and 1 GB (sensitive).
[[nodiscard]] Result<WrapKey> stretch(const Password& password, const Salt& salt, KdfCost cost);

/// A hash over what is no secret that takes 0.06 s and 64 MB (Argon2id at interactive cost), for the same answer
/// everywhere and always: of which people compare a few bytes, so that looking for others with these bytes is dear.
/// `domain` is a constant of the format. Errors: OutOfMemory.
[[nodiscard]] Result<Hash> slow_hash(std::string_view domain, ByteView data);

} // namespace kt::crypto
