// Ed25519 signatures.
#pragma once

#include "core/crypto/secret.h"

namespace kt::crypto {

using SignPublic = ByteArray<32>;
using Signature = ByteArray<64>;
using SignSecret = Secret<64, struct SignSecretPurpose>;

/// A device's signing key pair.
struct SignKeys {
    SignPublic pub{};
    SignSecret secret;

    [[nodiscard]] static SignKeys make(Random& random);
};

/// Signs `message`. Cost: about 14 µs.
[[nodiscard]] Signature sign(const SignKeys& keys, ByteView message);
/// Errors: BadSignature. Cost: about 40 µs.
[[nodiscard]] Result<void> verify(const SignPublic& pub, ByteView message, const Signature& signature);

} // namespace kt::crypto
