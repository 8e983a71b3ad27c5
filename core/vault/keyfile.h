// vault.cbor: the store key, wrapped by the password and, when there is one, by the recovery code.
//
//   map of unsigned keys, deterministic CBOR:
//   0  version            1
//   1  cost of Argon2id   1 interactive, 2 moderate, 3 sensitive
//   2  salt               16 bytes
//   3  by password        72 bytes: nonce, store key, authenticator; bound to keys 0 to 2
//   4  by recovery code   72 bytes, or null; bound to the words "recovery"
//   5  check              32 bytes: BLAKE2b over keys 0 to 4, to tell damage from a wrong password
#pragma once

#include "core/crypto/aead.h"
#include "core/crypto/hash.h"
#include "core/crypto/password.h"

#include <optional>

namespace kt::vault {

inline constexpr std::uint64_t keyfile_version = 1;
inline constexpr std::size_t max_keyfile_bytes = 4096;
inline constexpr std::size_t wrapped_key_bytes = crypto::StoreKey::size + crypto::seal_overhead;
inline constexpr std::size_t shortest_password = 8; ///< characters

/// 128 random bits that open a profile instead of the password.
using RecoveryCode = crypto::Secret<16, struct RecoveryCodePurpose>;

/// The contents of vault.cbor. Nothing in it is secret by itself.
struct KeyFile {
    crypto::KdfCost cost = crypto::KdfCost::Moderate;
    crypto::Salt salt{};
    Bytes by_password;
    std::optional<Bytes> by_recovery;
    friend bool operator==(const KeyFile&, const KeyFile&) = default;
};

[[nodiscard]] Bytes encode(const KeyFile& file);
/// Errors: VaultDamaged, StoreVersion for a newer one.
[[nodiscard]] Result<KeyFile> decode_keyfile(ByteView bytes);

/// Errors: PasswordTooShort.
[[nodiscard]] Result<void> check_password(const crypto::Password& password);
/// Wraps `key` in a password, with a fresh salt; the wrapping by recovery code stays. Errors: OutOfMemory.
[[nodiscard]] Result<void> wrap_with_password(KeyFile& file, const crypto::StoreKey& key,
                                              const crypto::Password& password, Random& random);
/// Errors: WrongPassword, OutOfMemory.
[[nodiscard]] Result<crypto::StoreKey> unwrap_with_password(const KeyFile& file, const crypto::Password& password);

void wrap_with_recovery(KeyFile& file, const crypto::StoreKey& key, const RecoveryCode& code, Random& random);
/// Errors: WrongSheet when it is another code, or none was made.
[[nodiscard]] Result<crypto::StoreKey> unwrap_with_recovery(const KeyFile& file, const RecoveryCode& code);

/// Seven groups of four letters and digits, the last two of which are a check.
[[nodiscard]] crypto::SecretBytes recovery_text(const RecoveryCode& code);
/// Reads either case, with or without blanks and dashes; 0 and 1 are taken for o and l. Errors: MistypedSheet.
[[nodiscard]] Result<RecoveryCode> parse_recovery(ByteView text);

} // namespace kt::vault
