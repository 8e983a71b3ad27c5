#include "core/crypto/sign.h"

#include <sodium.h>

namespace kt::crypto {

SignKeys SignKeys::make(Random& random) {
    const auto seed = Secret<crypto_sign_SEEDBYTES, struct SeedPurpose>::random(random);
    SignKeys keys;
    crypto_sign_seed_keypair(keys.pub.data(), keys.secret.writable().data(), seed.view().data());
    return keys;
}

Signature sign(const SignKeys& keys, ByteView message) {
    Signature out{};
    crypto_sign_detached(out.data(), nullptr, message.data(), message.size(), keys.secret.view().data());
    return out;
}

Result<void> verify(const SignPublic& pub, ByteView message, const Signature& signature) {
    if (crypto_sign_verify_detached(signature.data(), message.data(), message.size(), pub.data()) != 0)
        return Errc::BadSignature;
    return {};
}

} // namespace kt::crypto
