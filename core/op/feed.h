// Everything one device ever wrote in a team, as one chain. Bytes: FORMAT.md.
#pragma once

#include "core/crypto/sign.h"
#include "core/op/op.h"

namespace kt::op {

using SaltKey = crypto::Secret<32, struct SaltKeyPurpose>; ///< makes the salts of op hashes

/// What is made from an epoch key once, to read and write its space.
struct SpaceKeys {
    crypto::AeadKey body; ///< encrypts bodies in bundles
    crypto::TagKey tag;   ///< makes tags of entries and locators of groups
    SaltKey salt;         ///< salts op hashes

    [[nodiscard]] static SpaceKeys of(const crypto::EpochKey& epoch);
    [[nodiscard]] SpaceKeys clone() const;
};

/// Entry n of a feed as everyone sees it; 40 bytes. Alone, without a body, it is a hole.
struct Entry {
    crypto::Hash op_hash{};
    crypto::Tag8 tag{};
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// Which feed of which team.
struct FeedId {
    TeamId team;
    DeviceId device;
};

/// What the hash of an op is salted with; tells nothing of the key or of other ops.
[[nodiscard]] crypto::Hash salt_of(const SpaceKeys& keys, const FeedId& feed, std::uint64_t n);
[[nodiscard]] crypto::Hash hash_of(const crypto::Hash& salt, ByteView op_bytes);

/// The entry of `op_bytes` as the n-th of a feed, for holders of the space's keys.
[[nodiscard]] Entry make_entry(const SpaceKeys& keys, const FeedId& feed, std::uint64_t n, ByteView op_bytes);
/// Whether these keys' space wrote entry n: its tag is theirs.
[[nodiscard]] bool is_mine(const SpaceKeys& keys, const FeedId& feed, std::uint64_t n, const Entry& entry);

/// The chain hash after entry n; `previous` is that of n-1, zero before the first.
[[nodiscard]] crypto::Hash chain(const FeedId& feed, const crypto::Hash& previous, std::uint64_t n, const Entry& entry);

/// A device's word that its feed, up to and including n, has this chain hash.
struct Seal {
    std::uint64_t n = 0;
    crypto::Hash chain{};
    crypto::Signature signature{};
};

[[nodiscard]] Seal make_seal(const crypto::SignKeys& keys, const FeedId& feed, std::uint64_t n,
                             const crypto::Hash& chain);
/// Errors: BadSeal.
[[nodiscard]] Result<void> check_seal(const crypto::SignPublic& pub, const FeedId& feed, const Seal& seal);

/// A device's id, made from its public keys, so that keys cannot be put under another's name.
[[nodiscard]] DeviceId device_id(const crypto::SignPublic& sign, ByteView box_public);

} // namespace kt::op
