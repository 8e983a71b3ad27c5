#include "core/crypto/box.h"

#include <sodium.h>

namespace kt::crypto {

BoxKeys BoxKeys::make(Random& random) {
    return of(BoxSecret::random(random));
}

BoxKeys BoxKeys::of(BoxSecret secret) {
    BoxKeys keys;
    keys.secret = std::move(secret);
    crypto_scalarmult_base(keys.pub.data(), keys.secret.view().data());
    return keys;
}

Result<SharedSecret> agree(const BoxSecret& mine, const BoxPublic& theirs) {
    SharedSecret out;
    if (crypto_scalarmult(out.writable().data(), mine.view().data(), theirs.data()) != 0) return Errc::CannotOpen;
    return out;
}

Bytes seal_to(const BoxPublic& to, ByteView plain) {
    Bytes out(plain.size() + crypto_box_SEALBYTES);
    crypto_box_seal(out.data(), plain.data(), plain.size(), to.data());
    return out;
}

Result<SecretBytes> open_sealed(const BoxKeys& keys, ByteView sealed) {
    if (sealed.size() < crypto_box_SEALBYTES) return Errc::CannotOpen;
    SecretBytes out(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(out.writable().data(), sealed.data(), sealed.size(), keys.pub.data(),
                             keys.secret.view().data()) != 0)
        return Errc::CannotOpen;
    return out;
}

} // namespace kt::crypto
