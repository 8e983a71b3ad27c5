#include "core/crypto/aead.h"

#include <sodium.h>

namespace kt::crypto {
namespace {

constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t mac_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(seal_overhead == nonce_size + mac_size);
static_assert(AeadKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

ByteArray<12> noise_nonce(std::uint64_t n) {
    ByteArray<12> nonce{};
    for (std::size_t i = 0; i < 8; ++i)
        nonce[4 + i] = static_cast<std::uint8_t>(n >> (8 * i));
    return nonce;
}

} // namespace

Bytes seal(const AeadKey& key, ByteView plain, ByteView bound, Random& random) {
    Bytes out(seal_overhead + plain.size());
    random.fill(std::span(out).first(nonce_size));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + nonce_size, nullptr, plain.data(), plain.size(),
                                               bound.data(), bound.size(), nullptr, out.data(), key.view().data());
    return out;
}

Result<SecretBytes> open(const AeadKey& key, ByteView sealed, ByteView bound) {
    if (sealed.size() < seal_overhead) return Errc::CannotOpen;
    SecretBytes out(sealed.size() - seal_overhead);
    const ByteView cipher = sealed.subspan(nonce_size);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out.writable().data(), nullptr, nullptr, cipher.data(),
                                                   cipher.size(), bound.data(), bound.size(), sealed.data(),
                                                   key.view().data()) != 0)
        return Errc::CannotOpen;
    return out;
}

Bytes noise_encrypt(const AeadKey& key, std::uint64_t n, ByteView bound, ByteView plain) {
    Bytes out(plain.size() + crypto_aead_chacha20poly1305_ietf_ABYTES);
    const auto nonce = noise_nonce(n);
    crypto_aead_chacha20poly1305_ietf_encrypt(out.data(), nullptr, plain.data(), plain.size(), bound.data(),
                                              bound.size(), nullptr, nonce.data(), key.view().data());
    return out;
}

Result<Bytes> noise_decrypt(const AeadKey& key, std::uint64_t n, ByteView bound, ByteView cipher) {
    if (cipher.size() < crypto_aead_chacha20poly1305_ietf_ABYTES) return Errc::CannotOpen;
    Bytes out(cipher.size() - crypto_aead_chacha20poly1305_ietf_ABYTES);
    const auto nonce = noise_nonce(n);
    if (crypto_aead_chacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, cipher.data(), cipher.size(),
                                                  bound.data(), bound.size(), nonce.data(), key.view().data()) != 0)
        return Errc::CannotOpen;
    return out;
}

} // namespace kt::crypto
