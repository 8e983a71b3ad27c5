// X25519: shared secrets and envelopes to one device.
#pragma once

#include "core/crypto/secret.h"

namespace kt::crypto {

using BoxPublic = ByteArray<32>;
using BoxSecret = Secret<32, struct BoxSecretPurpose>;

/// A device's X25519 key pair; also its Noise static key.
struct BoxKeys {
    BoxPublic pub{};
    BoxSecret secret;

    [[nodiscard]] static BoxKeys make(Random& random);
    /// The pair that belongs to a secret.
    [[nodiscard]] static BoxKeys of(BoxSecret secret);
};

/// X25519. Errors: CannotOpen when the other's key is of low order.
[[nodiscard]] Result<SharedSecret> agree(const BoxSecret& mine, const BoxPublic& theirs);

/// An envelope that only the owner of `to` can open; says nothing of the sender. 48 bytes longer than `plain`.
[[nodiscard]] Bytes seal_to(const BoxPublic& to, ByteView plain);
/// Errors: CannotOpen.
[[nodiscard]] Result<SecretBytes> open_sealed(const BoxKeys& keys, ByteView sealed);

} // namespace kt::crypto
