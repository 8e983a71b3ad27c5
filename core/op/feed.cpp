#include "core/op/feed.h"

namespace kt::op {
namespace {

using crypto::Hasher;

constexpr std::string_view seal_label = "kt1 seal";

Bytes seal_message(const FeedId& feed, std::uint64_t n, const crypto::Hash& chain) {
    Bytes message;
    const auto add = [&](ByteView part) { message.insert(message.end(), part.begin(), part.end()); };
    message.reserve(80);
    add(bytes_of(seal_label));
    add(feed.team.view());
    add(feed.device.view());
    for (unsigned i = 0; i < 8; ++i)
        message.push_back(static_cast<std::uint8_t>(n >> (56U - 8U * i)));
    add(chain);
    return message;
}

} // namespace

SpaceKeys SpaceKeys::of(const crypto::EpochKey& epoch) {
    SpaceKeys keys;
    keys.body = crypto::derive<crypto::AeadKey>(epoch, "kt1 body");
    keys.tag = crypto::derive<crypto::TagKey>(epoch, "kt1 tag");
    keys.salt = crypto::derive<SaltKey>(epoch, "kt1 salt");
    return keys;
}

SpaceKeys SpaceKeys::clone() const {
    return {body.clone(), tag.clone(), salt.clone()};
}

crypto::Hash salt_of(const SpaceKeys& keys, const FeedId& feed, std::uint64_t n) {
    return Hasher("kt1 op salt", keys.salt.view()).add(feed.team.view()).add(feed.device.view()).add(n).done();
}

crypto::Hash hash_of(const crypto::Hash& salt, ByteView op_bytes) {
    return Hasher("kt1 op", salt).add(op_bytes).done();
}

Entry make_entry(const SpaceKeys& keys, const FeedId& feed, std::uint64_t n, ByteView op_bytes) {
    return {hash_of(salt_of(keys, feed, n), op_bytes), crypto::short_tag(keys.tag, feed.device.view(), n)};
}

bool is_mine(const SpaceKeys& keys, const FeedId& feed, std::uint64_t n, const Entry& entry) {
    return crypto::short_tag(keys.tag, feed.device.view(), n) == entry.tag;
}

crypto::Hash chain(const FeedId& feed, const crypto::Hash& previous, std::uint64_t n, const Entry& entry) {
    return Hasher("kt1 entry")
        .add(feed.team.view())
        .add(feed.device.view())
        .add(n)
        .add(previous)
        .add(entry.op_hash)
        .add(entry.tag)
        .done();
}

Seal make_seal(const crypto::SignKeys& keys, const FeedId& feed, std::uint64_t n, const crypto::Hash& chain) {
    return {n, chain, crypto::sign(keys, seal_message(feed, n, chain))};
}

Result<void> check_seal(const crypto::SignPublic& pub, const FeedId& feed, const Seal& seal) {
    if (seal.n == 0 || seal.n > max_number) return Errc::BadSeal;
    if (!crypto::verify(pub, seal_message(feed, seal.n, seal.chain), seal.signature)) return Errc::BadSeal;
    return {};
}

DeviceId device_id(const crypto::SignPublic& sign, ByteView box_public) {
    const crypto::Hash hash = Hasher("kt1 device").add(sign).add(box_public).done();
    return *DeviceId::from(ByteView(hash).first(DeviceId::size));
}

} // namespace kt::op
