#include "sync/noise/handshake.h"

#include <algorithm>
#include <limits>

namespace kt::noise {
namespace {

constexpr std::string_view name_xx = "Noise_XX_25519_ChaChaPoly_SHA512";
constexpr std::string_view name_xxpsk3 = "Noise_XXpsk3_25519_ChaChaPoly_SHA512";
constexpr std::size_t authenticator = 16;
constexpr std::uint64_t last_nonce = std::numeric_limits<std::uint64_t>::max(); // reserved by Noise

// Noise takes the first 32 bytes of each 64-byte output as a cipher key.
crypto::AeadKey cipher_key(const crypto::ChainKey& output) {
    crypto::AeadKey key;
    std::ranges::copy(output.view().first(crypto::AeadKey::size), key.writable().begin());
    return key;
}

Result<crypto::BoxPublic> take_key(ByteView& rest) {
    crypto::BoxPublic key{};
    if (rest.size() < key.size()) return Errc::HandshakeFailed;
    std::ranges::copy(rest.first(key.size()), key.begin());
    rest = rest.subspan(key.size());
    return key;
}

} // namespace

Result<Bytes> Cipher::encrypt(ByteView plain, ByteView bound) {
    if (plain.size() > max_message - authenticator) return Errc::TooLarge;
    if (n_ == last_nonce) return Errc::HandshakeFailed;
    return crypto::noise_encrypt(key_, n_++, bound, plain);
}

Result<Bytes> Cipher::decrypt(ByteView cipher, ByteView bound) {
    if (n_ == last_nonce) return Errc::HandshakeFailed;
    KT_TRY(Bytes plain, crypto::noise_decrypt(key_, n_, bound, cipher));
    ++n_;
    return plain;
}

Symmetric::Symmetric(std::string_view protocol_name) {
    // Both names fit the hash, so they are padded rather than hashed.
    std::ranges::copy(bytes_of(protocol_name), hash_.begin());
    std::ranges::copy(hash_, chain_.writable().begin());
}

void Symmetric::mix_hash(ByteView data) {
    hash_ = crypto::sha512(hash_, data);
}

void Symmetric::mix_key(ByteView input) {
    std::array<crypto::ChainKey, 2> out;
    crypto::noise_hkdf(chain_, input, out);
    chain_ = std::move(out[0]);
    cipher_.emplace(cipher_key(out[1]));
}

void Symmetric::mix_key_and_hash(ByteView input) {
    std::array<crypto::ChainKey, 3> out;
    crypto::noise_hkdf(chain_, input, out);
    chain_ = std::move(out[0]);
    mix_hash(out[1].view());
    cipher_.emplace(cipher_key(out[2]));
}

Result<Bytes> Symmetric::encrypt_and_hash(ByteView plain) {
    if (!cipher_) {
        mix_hash(plain);
        return copy_of(plain);
    }
    KT_TRY(Bytes cipher, cipher_->encrypt(plain, hash_));
    mix_hash(cipher);
    return cipher;
}

Result<Bytes> Symmetric::decrypt_and_hash(ByteView cipher) {
    if (!cipher_) {
        mix_hash(cipher);
        return copy_of(cipher);
    }
    KT_TRY(Bytes plain, cipher_->decrypt(cipher, hash_));
    mix_hash(cipher);
    return plain;
}

std::pair<Cipher, Cipher> Symmetric::split() const {
    std::array<crypto::ChainKey, 2> out;
    crypto::noise_hkdf(chain_, {}, out);
    return {Cipher(cipher_key(out[0])), Cipher(cipher_key(out[1]))};
}

Handshake::Handshake(Setup setup, Random& random)
    : setup_(std::move(setup)), ephemeral_(crypto::BoxKeys::make(random)),
      symmetric_(setup_.psk ? name_xxpsk3 : name_xx) {
    symmetric_.mix_hash(setup_.prologue);
}

std::span<const Handshake::Token> Handshake::tokens() const {
    static constexpr std::array first{Token::E};
    static constexpr std::array second{Token::E, Token::EE, Token::S, Token::ES};
    static constexpr std::array third{Token::S, Token::SE, Token::Psk};
    switch (step_) {
    case 0: return first;
    case 1: return second;
    case 2: return std::span(third).first(setup_.psk ? 3 : 2);
    default: return {};
    }
}

Errc Handshake::broken() {
    broken_ = true;
    return Errc::HandshakeFailed;
}

void Handshake::mix_ephemeral(const crypto::BoxPublic& key) {
    symmetric_.mix_hash(key);
    if (setup_.psk) symmetric_.mix_key(key);
}

Result<void> Handshake::mix_shared(Token token) {
    if (token == Token::Psk) {
        symmetric_.mix_key_and_hash(setup_.psk->view());
        return {};
    }
    // The first letter is the initiator's key, the second the responder's.
    const bool my_static = token == (initiator() ? Token::SE : Token::ES);
    const bool their_static = token == (initiator() ? Token::ES : Token::SE);
    const auto& theirs = their_static ? remote_static_ : remote_ephemeral_;
    if (!theirs) return Errc::HandshakeFailed;
    KT_TRY(const auto shared, crypto::agree(my_static ? setup_.own.secret : ephemeral_.secret, *theirs));
    symmetric_.mix_key(shared.view());
    return {};
}

Result<void> Handshake::write_token(Token token, Bytes& out) {
    if (token == Token::E) {
        out.insert(out.end(), ephemeral_.pub.begin(), ephemeral_.pub.end());
        mix_ephemeral(ephemeral_.pub);
        return {};
    }
    if (token != Token::S) return mix_shared(token);
    KT_TRY(const Bytes hidden, symmetric_.encrypt_and_hash(setup_.own.pub));
    out.insert(out.end(), hidden.begin(), hidden.end());
    return {};
}

Result<void> Handshake::read_token(Token token, ByteView& rest) {
    if (token == Token::E) {
        KT_TRY(remote_ephemeral_, take_key(rest));
        mix_ephemeral(*remote_ephemeral_);
        return {};
    }
    if (token != Token::S) return mix_shared(token);
    const std::size_t size = crypto::BoxPublic().size() + (symmetric_.keyed() ? authenticator : 0);
    if (rest.size() < size) return Errc::HandshakeFailed;
    KT_TRY(const Bytes key, symmetric_.decrypt_and_hash(rest.first(size)));
    ByteView view = key;
    KT_TRY(remote_static_, take_key(view));
    rest = rest.subspan(size);
    return {};
}

Result<Bytes> Handshake::write(ByteView payload) {
    if (broken_ || finished() || !my_turn()) return broken();
    Bytes out;
    for (const Token token : tokens())
        if (!write_token(token, out)) return broken();
    const auto body = symmetric_.encrypt_and_hash(payload);
    if (!body || out.size() + body->size() > max_message) return broken();
    out.insert(out.end(), body->begin(), body->end());
    ++step_;
    return out;
}

Result<Bytes> Handshake::read(ByteView message) {
    if (broken_ || finished() || my_turn() || message.size() > max_message) return broken();
    for (const Token token : tokens())
        if (!read_token(token, message)) return broken();
    auto payload = symmetric_.decrypt_and_hash(message);
    if (!payload) return broken();
    ++step_;
    return payload;
}

Result<Established> Handshake::finish() {
    if (broken_ || !finished() || !remote_static_) return broken();
    broken_ = true; // used up
    auto [first, second] = symmetric_.split();
    if (initiator()) return Established{std::move(first), std::move(second), symmetric_.hash(), *remote_static_};
    return Established{std::move(second), std::move(first), symmetric_.hash(), *remote_static_};
}

} // namespace kt::noise
