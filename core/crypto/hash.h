// Hashes and keys made from keys.
#pragma once

#include "core/crypto/secret.h"

#include <memory>

namespace kt::crypto {

using Hash = ByteArray<32>;
using Sha512 = ByteArray<64>;
using Tag8 = ByteArray<8>;

/// BLAKE2b-256 over a domain name and parts, each with its length in front, so that no two inputs collide by joining.
/// `domain` is a constant of the format, such as "kt1 entry".
class Hasher {
  public:
    explicit Hasher(std::string_view domain);
    /// Keyed: the same with `key` as BLAKE2b's key.
    Hasher(std::string_view domain, ByteView key);
    ~Hasher();
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;

    Hasher& add(ByteView part);
    Hasher& add(std::uint64_t number); ///< as eight big-endian bytes
    /// The hash; the hasher is used up.
    [[nodiscard]] Hash done();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// A key for another purpose, made from `key`: BLAKE2b keyed with it, over `label` (a constant of the format).
template <class To, std::size_t N, class From>
[[nodiscard]] To derive(const Secret<N, From>& key, std::string_view label);

/// SipHash-2-4 of (`device`, `n`): eight bytes that only holders of `key` recognise. About 20 ns.
[[nodiscard]] Tag8 short_tag(const TagKey& key, ByteView device, std::uint64_t n);

/// SHA-512, for Noise.
[[nodiscard]] Sha512 sha512(ByteView a, ByteView b = {});
/// HMAC-SHA-512 (RFC 2104) over the concatenation of `a`, `b`, for Noise.
[[nodiscard]] Sha512 hmac_sha512(ByteView key, ByteView a, ByteView b = {});

using ChainKey = Secret<64, struct ChainKeyPurpose>; ///< Noise's chaining key, and each output of its HKDF

/// HKDF of the Noise specification (§4.3) over HMAC-SHA-512: fills two or three outputs.
void noise_hkdf(const ChainKey& chain, ByteView input, std::span<ChainKey> out);

namespace detail {
void derive_into(std::span<std::uint8_t> out, ByteView key, std::string_view label);
}

template <class To, std::size_t N, class From>
To derive(const Secret<N, From>& key, std::string_view label) {
    To out;
    detail::derive_into(out.writable(), key.view(), label);
    return out;
}

} // namespace kt::crypto
