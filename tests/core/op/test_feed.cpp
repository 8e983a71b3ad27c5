#include "core/crypto/random.h"
#include "tests/core/op/fixed.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace kt;

namespace {

std::map<std::string, std::string> golden() {
    std::map<std::string, std::string> out;
    for (const std::string& line : test::vector_lines("feed/golden/feed.txt")) {
        const auto fields = test::fields_of(line);
        out.emplace(fields.at(0), fields.at(1));
    }
    return out;
}

// A claim as the hostile vectors write it: team 16, device 16, key 32, n 8, chain 32, signature 64.
struct Claim {
    op::FeedId feed;
    crypto::SignPublic key{};
    op::Seal seal;

    explicit Claim(ByteView bytes) {
        REQUIRE(bytes.size() == 168);
        const auto take = [&](auto& to) {
            std::copy_n(bytes.begin(), to.size(), to.begin());
            bytes = bytes.subspan(to.size());
        };
        ByteArray<8> n{};
        take(feed.team.bytes);
        take(feed.device.bytes);
        take(key);
        take(n);
        take(seal.chain);
        take(seal.signature);
        for (const std::uint8_t b : n)
            seal.n = (seal.n << 8U) | b;
    }
};

} // namespace

TEST_CASE("entries, chains and seals are those of twenty years ago") {
    REQUIRE(crypto::start());
    const test::Fixed fixed;
    const auto expected = golden();
    std::map<std::string, std::string> found;
    const auto say = [&](const std::string& name, ByteView bytes) { found[name] = to_hex(bytes); };
    const auto writer = fixed.writer();
    say("device id", fixed.device.view());
    say("team tag", op::team_tag(fixed.team));
    say("body key", fixed.medical.keys.body.view());
    say("tag key", fixed.medical.keys.tag.view());
    say("salt key", fixed.medical.keys.salt.view());
    say("own locator", op::own_locator(fixed.medical.keys));
    for (std::size_t i = 0; i < 2; ++i) {
        const std::string n = std::to_string(i + 1);
        say("op hash " + n, writer.entries[i].op_hash);
        say("tag " + n, writer.entries[i].tag);
        say("chain " + n, writer.chains[i]);
    }
    say("seal 2", op::make_seal(fixed.sign, fixed.feed(), 2, writer.chains[1]).signature);
    CHECK(found == expected);
}

TEST_CASE("a seal vouches for one chain of one feed at one place") {
    REQUIRE(crypto::start());
    test::Chance chance(11);
    const op::FeedId feed{chance.id<TeamId>(), chance.id<DeviceId>()};
    const auto keys = crypto::SignKeys::make(chance);
    crypto::Hash hash{};
    chance.fill(hash);
    const op::Seal seal = op::make_seal(keys, feed, 7, hash);
    CHECK(op::check_seal(keys.pub, feed, seal));

    const auto refused = [&](const crypto::SignPublic& pub, const op::FeedId& of, const op::Seal& forged) {
        const auto checked = op::check_seal(pub, of, forged);
        return !checked && checked.code() == Errc::BadSeal;
    };
    CHECK(refused(crypto::SignKeys::make(chance).pub, feed, seal));
    CHECK(refused(keys.pub, {chance.id<TeamId>(), feed.device}, seal));
    CHECK(refused(keys.pub, {feed.team, chance.id<DeviceId>()}, seal));
    CHECK(refused(keys.pub, feed, {8, seal.chain, seal.signature}));
    CHECK(refused(keys.pub, feed, {7, {}, seal.signature}));
    for (std::size_t i = 0; i < seal.signature.size() * 8; ++i) {
        op::Seal changed = seal;
        changed.signature[i / 8] = static_cast<std::uint8_t>(changed.signature[i / 8] ^ (1U << (i % 8)));
        CHECK(refused(keys.pub, feed, changed));
    }
}

TEST_CASE("hostile seals are refused with the code they were made for") {
    REQUIRE(crypto::start());
    const auto vectors = test::hostile_vectors("feed/hostile");
    CHECK(vectors.size() >= 10);
    for (const auto& vector : vectors) {
        INFO(vector.name);
        const Claim claim(vector.bytes());
        const auto checked = op::check_seal(claim.key, claim.feed, claim.seal);
        REQUIRE_FALSE(checked);
        CHECK(errc_name(checked.code()) == vector.errc);
    }
}

TEST_CASE("an entry depends on everything it stands for") {
    test::Chance chance(12);
    const auto space = test::KnownSpace::make(chance);
    const auto other = test::KnownSpace::make(chance);
    const op::FeedId feed{chance.id<TeamId>(), chance.id<DeviceId>()};
    const Bytes body = op::encode(test::any_op(chance));
    const op::Entry entry = op::make_entry(space.keys, feed, 5, body);
    CHECK(op::make_entry(space.keys, feed, 5, body) == entry);
    CHECK(op::is_mine(space.keys, feed, 5, entry));
    CHECK_FALSE(op::is_mine(other.keys, feed, 5, entry));
    CHECK_FALSE(op::is_mine(space.keys, feed, 6, entry));
    CHECK_FALSE(op::is_mine(space.keys, {feed.team, chance.id<DeviceId>()}, 5, entry));

    Bytes changed = body;
    changed.back() = static_cast<std::uint8_t>(changed.back() ^ 1U);
    const op::FeedId other_team{chance.id<TeamId>(), feed.device};
    const op::FeedId other_device{feed.team, chance.id<DeviceId>()};
    CHECK(op::make_entry(space.keys, feed, 5, changed).op_hash != entry.op_hash);
    CHECK(op::make_entry(space.keys, feed, 6, body).op_hash != entry.op_hash);
    CHECK(op::make_entry(other.keys, feed, 5, body).op_hash != entry.op_hash);
    CHECK(op::make_entry(space.keys, other_team, 5, body).op_hash != entry.op_hash);
    CHECK(op::make_entry(space.keys, other_device, 5, body).op_hash != entry.op_hash);

    const crypto::Hash start{};
    const crypto::Hash hash = op::chain(feed, start, 5, entry);
    op::Entry other_tag = entry;
    other_tag.tag[0] = static_cast<std::uint8_t>(other_tag.tag[0] ^ 1U);
    crypto::Hash other_start{};
    other_start[31] = 1;
    CHECK(op::chain(feed, start, 6, entry) != hash);
    CHECK(op::chain(feed, other_start, 5, entry) != hash);
    CHECK(op::chain(feed, start, 5, other_tag) != hash);
    CHECK(op::chain(other_team, start, 5, entry) != hash);
    CHECK(op::chain(other_device, start, 5, entry) != hash);
}

TEST_CASE("keys of an epoch have nothing in common, and a clone opens what they opened") {
    test::Chance chance(13);
    const auto epoch = crypto::EpochKey::random(chance);
    const auto keys = op::SpaceKeys::of(epoch);
    CHECK(to_hex(keys.body.view()) != to_hex(epoch.view()));
    CHECK(to_hex(keys.body.view()) != to_hex(keys.salt.view()));
    CHECK(to_hex(keys.body.view()).substr(0, 32) != to_hex(keys.tag.view()));
    const auto copy = keys.clone();
    CHECK(copy.body == keys.body);
    CHECK(copy.tag == keys.tag);
    CHECK(copy.salt == keys.salt);
    CHECK(op::own_locator(copy) == op::own_locator(keys));
    CHECK(op::own_locator(op::SpaceKeys::of(crypto::EpochKey::random(chance))) != op::own_locator(keys));
}

TEST_CASE("a device's id belongs to its keys and to no others") {
    test::Chance chance(14);
    const auto sign = crypto::SignKeys::make(chance);
    const Bytes box = chance.bytes(32);
    const auto id = op::device_id(sign.pub, box);
    CHECK(id == op::device_id(sign.pub, box));
    CHECK(id != op::device_id(sign.pub, chance.bytes(32)));
    CHECK(id != op::device_id(crypto::SignKeys::make(chance).pub, box));
}
