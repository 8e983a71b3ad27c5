#include "core/crypto/hash.h"

#include <sodium.h>

namespace kt::crypto {
namespace {

ByteArray<8> big_endian(std::uint64_t number) {
    ByteArray<8> out{};
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<std::uint8_t>(number >> (56 - 8 * i));
    return out;
}

void hmac_into(std::span<std::uint8_t> out, ByteView key, ByteView a, ByteView b) {
    crypto_auth_hmacsha512_state state;
    crypto_auth_hmacsha512_init(&state, key.data(), key.size());
    crypto_auth_hmacsha512_update(&state, a.data(), a.size());
    crypto_auth_hmacsha512_update(&state, b.data(), b.size());
    crypto_auth_hmacsha512_final(&state, out.data());
    sodium_memzero(&state, sizeof(state));
}

} // namespace

struct Hasher::State {
    crypto_generichash_state blake;
};

Hasher::Hasher(std::string_view domain) : Hasher(domain, {}) {
}

Hasher::Hasher(std::string_view domain, ByteView key) : state_(std::make_unique<State>()) {
    crypto_generichash_init(&state_->blake, key.data(), key.size(), std::tuple_size_v<Hash>);
    add(bytes_of(domain));
}

Hasher::~Hasher() {
    sodium_memzero(state_.get(), sizeof(State));
}

Hasher& Hasher::add(ByteView part) {
    const auto length = big_endian(part.size());
    crypto_generichash_update(&state_->blake, length.data(), length.size());
    crypto_generichash_update(&state_->blake, part.data(), part.size());
    return *this;
}

Hasher& Hasher::add(std::uint64_t number) {
    const auto eight = big_endian(number);
    crypto_generichash_update(&state_->blake, eight.data(), eight.size());
    return *this;
}

Hash Hasher::done() {
    Hash out{};
    crypto_generichash_final(&state_->blake, out.data(), out.size());
    return out;
}

Tag8 short_tag(const TagKey& key, ByteView device, std::uint64_t n) {
    ByteArray<24> input{};
    const auto eight = big_endian(n);
    for (std::size_t i = 0; i < 16 && i < device.size(); ++i)
        input[i] = device[i];
    for (std::size_t i = 0; i < eight.size(); ++i)
        input[16 + i] = eight[i];
    Tag8 out{};
    static_assert(crypto_shorthash_siphash24_KEYBYTES == TagKey::size);
    crypto_shorthash_siphash24(out.data(), input.data(), input.size(), key.view().data());
    return out;
}

Sha512 sha512(ByteView a, ByteView b) {
    crypto_hash_sha512_state state;
    crypto_hash_sha512_init(&state);
    crypto_hash_sha512_update(&state, a.data(), a.size());
    crypto_hash_sha512_update(&state, b.data(), b.size());
    Sha512 out{};
    crypto_hash_sha512_final(&state, out.data());
    sodium_memzero(&state, sizeof(state));
    return out;
}

Sha512 hmac_sha512(ByteView key, ByteView a, ByteView b) {
    Sha512 out{};
    hmac_into(out, key, a, b);
    return out;
}

void noise_hkdf(const ChainKey& chain, ByteView input, std::span<ChainKey> out) {
    ChainKey temp;
    hmac_into(temp.writable(), chain.view(), input, {});
    ByteView last;
    std::uint8_t counter = 0;
    for (ChainKey& key : out) {
        ++counter;
        hmac_into(key.writable(), temp.view(), last, {&counter, 1});
        last = key.view();
    }
}

void detail::derive_into(std::span<std::uint8_t> out, ByteView key, std::string_view label) {
    const ByteView text = bytes_of(label);
    crypto_generichash(out.data(), out.size(), text.data(), text.size(), key.data(), key.size());
}

} // namespace kt::crypto
