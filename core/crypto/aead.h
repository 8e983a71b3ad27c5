// Authenticated encryption.
#pragma once

#include "core/crypto/secret.h"

namespace kt::crypto {

inline constexpr std::size_t seal_overhead = 24 + 16; ///< nonce and authenticator

/// XChaCha20-Poly1305 with a random nonce in front of the result. `bound` is authenticated, not sent.
[[nodiscard]] Bytes seal(const AeadKey& key, ByteView plain, ByteView bound, Random& random);
/// Errors: CannotOpen for another key, other `bound` bytes or any change.
[[nodiscard]] Result<SecretBytes> open(const AeadKey& key, ByteView sealed, ByteView bound);

/// ChaCha20-Poly1305 (RFC 8439) with Noise's nonce: four zero bytes, then `n` little-endian.
[[nodiscard]] Bytes noise_encrypt(const AeadKey& key, std::uint64_t n, ByteView bound, ByteView plain);
/// Errors: CannotOpen.
[[nodiscard]] Result<Bytes> noise_decrypt(const AeadKey& key, std::uint64_t n, ByteView bound, ByteView cipher);

} // namespace kt::crypto
