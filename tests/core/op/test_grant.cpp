#include "core/crypto/random.h"
#include "core/op/grant.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;

namespace {

std::vector<op::GrantedKey> some_keys(test::Chance& chance, std::size_t count) {
    std::vector<op::GrantedKey> keys;
    for (std::size_t i = 0; i < count; ++i)
        keys.push_back({{chance.id<ClientId>(), static_cast<care::Compartment>(chance.below(256))},
                        1 + chance.below(op::max_number),
                        crypto::EpochKey::random(chance)});
    return keys;
}

bool same(const op::GrantedKey& a, const op::GrantedKey& b) {
    return a.space == b.space && a.epoch == b.epoch && a.key == b.key;
}

// A grant with one envelope that holds `plain`, for the device "7777...".
struct Forged {
    DeviceId device;
    crypto::BoxKeys box;

    explicit Forged(test::Chance& chance) : device(chance.id<DeviceId>()), box(crypto::BoxKeys::make(chance)) {}
    [[nodiscard]] Errc refusal(ByteView plain) const {
        const Value grant = ValueList{Value(ValueList{Value(device), Value(crypto::seal_to(box.pub, plain))})};
        const auto opened = op::open_grant(grant, device, box);
        REQUIRE_FALSE(opened);
        return opened.code();
    }
};

Bytes plain_with(std::uint64_t version, std::vector<std::tuple<std::uint64_t, std::uint64_t, std::size_t>> keys) {
    cbor::Writer out;
    out.array(2).uint(version).array(keys.size());
    for (const auto& [compartment, epoch, size] : keys)
        out.array(4).bytes(ClientId().view()).uint(compartment).uint(epoch).bytes(Bytes(size));
    return out.take();
}

} // namespace

TEST_CASE("each device of a grant gets every key, and no other device does") {
    REQUIRE(crypto::start());
    test::Chance chance(31);
    for (int round = 0; round < 30; ++round) {
        std::vector<crypto::BoxKeys> boxes;
        std::vector<op::Grantee> devices;
        for (std::uint64_t i = chance.below(5); i > 0; --i) {
            boxes.push_back(crypto::BoxKeys::make(chance));
            devices.push_back({chance.id<DeviceId>(), boxes.back().pub});
        }
        auto keys = some_keys(chance, chance.below(20));
        const Value grant = op::make_grant(devices, keys);
        const auto stored = decode_value(encode(grant));
        REQUIRE(stored);
        std::ranges::sort(keys, {}, &op::GrantedKey::space);
        for (std::size_t i = 0; i < devices.size(); ++i) {
            const auto opened = op::open_grant(*stored, devices[i].device, boxes[i]);
            REQUIRE(opened);
            CHECK(std::ranges::equal(*opened, keys, same));
            const auto stolen = op::open_grant(*stored, devices[i].device, crypto::BoxKeys::make(chance));
            REQUIRE_FALSE(stolen);
            CHECK(stolen.code() == Errc::CannotOpen);
        }
        const auto none = op::open_grant(*stored, chance.id<DeviceId>(), crypto::BoxKeys::make(chance));
        REQUIRE(none);
        CHECK(none->empty());
    }
}

TEST_CASE("the largest grant a reader takes opens, and one key more does not") {
    REQUIRE(crypto::start());
    test::Chance chance(32);
    const auto box = crypto::BoxKeys::make(chance);
    const op::Grantee device{chance.id<DeviceId>(), box.pub};
    auto keys = some_keys(chance, op::max_grant_keys);
    CHECK(op::open_grant(op::make_grant(std::span(&device, 1), keys), device.device, box)->size() == keys.size());
    keys.push_back(std::move(some_keys(chance, 1).front()));
    const auto opened = op::open_grant(op::make_grant(std::span(&device, 1), keys), device.device, box);
    REQUIRE_FALSE(opened);
    CHECK(opened.code() == Errc::TooLarge);
}

TEST_CASE("any changed byte of an envelope is refused") {
    REQUIRE(crypto::start());
    test::Chance chance(33);
    const auto box = crypto::BoxKeys::make(chance);
    const op::Grantee device{chance.id<DeviceId>(), box.pub};
    const Value grant = op::make_grant(std::span(&device, 1), some_keys(chance, 2));
    const auto& pair = *(*grant.get<ValueList>())[0].get<ValueList>();
    const Bytes& envelope = *pair[1].get<Bytes>();
    for (std::size_t i = 0; i < envelope.size(); ++i) {
        Bytes changed = envelope;
        changed[i] = static_cast<std::uint8_t>(changed[i] ^ (1U << chance.below(8)));
        const auto opened = op::open_grant(ValueList{Value(ValueList{pair[0], Value(changed)})}, device.device, box);
        REQUIRE_FALSE(opened);
        CHECK(opened.code() == Errc::CannotOpen);
    }
}

TEST_CASE("an envelope whose contents are not a grant's is refused, although it opens") {
    REQUIRE(crypto::start());
    test::Chance chance(34);
    const Forged forged(chance);
    CHECK(forged.refusal({}) == Errc::BadValue);
    CHECK(forged.refusal(Bytes{0xff}) == Errc::BadValue);
    CHECK(forged.refusal(plain_with(2, {{1, 1, 32}})) == Errc::BadValue);
    CHECK(forged.refusal(plain_with(1, {{256, 1, 32}})) == Errc::BadValue);
    CHECK(forged.refusal(plain_with(1, {{1, 0, 32}})) == Errc::BadValue);
    CHECK(forged.refusal(plain_with(1, {{1, std::uint64_t{1} << 63U, 32}})) == Errc::BadValue);
    CHECK(forged.refusal(plain_with(1, {{1, 1, 31}})) == Errc::BadValue);
    CHECK(forged.refusal(plain_with(1, {{1, 1, 32}, {1, 1, 32}})) == Errc::BadValue);
    CHECK(forged.refusal(plain_with(1, {{2, 1, 32}, {1, 1, 32}})) == Errc::BadValue);
    Bytes long_tail = plain_with(1, {});
    long_tail.push_back(0);
    CHECK(forged.refusal(long_tail) == Errc::BadValue);
    CHECK(forged.refusal(Bytes(200'000)) == Errc::TooLarge);
}

TEST_CASE("values that are no grant are refused before anything is opened") {
    test::Chance chance(35);
    const auto mine = chance.id<DeviceId>();
    const auto box = crypto::BoxKeys::make(chance);
    const auto refusal = [&](const Value& value) {
        const auto opened = op::open_grant(value, mine, box);
        REQUIRE_FALSE(opened);
        return opened.code();
    };
    const Value pair = ValueList{Value(mine), Value(Bytes(80))};
    CHECK(refusal({}) == Errc::BadValue);
    CHECK(refusal(Bytes(80)) == Errc::BadValue);
    CHECK(refusal(ValueList{Value(1)}) == Errc::BadValue);
    CHECK(refusal(ValueList{Value(ValueList{Value(mine)})}) == Errc::BadValue);
    CHECK(refusal(ValueList{Value(ValueList{Value(Bytes(15)), Value(Bytes(80))})}) == Errc::BadValue);
    CHECK(refusal(ValueList{pair, pair}) == Errc::BadValue);
    CHECK(refusal(ValueList{pair}) == Errc::CannotOpen);
    CHECK(refusal(ValueList(op::max_grant_devices + 1, pair)) == Errc::TooLarge);
}

TEST_CASE("a have notice says how far each feed is stored") {
    test::Chance chance(36);
    op::Have have;
    for (int i = 0; i < 20; ++i)
        have.emplace(chance.id<DeviceId>(), 1 + chance.below(op::max_number));
    const auto stored = decode_value(encode(op::have_value(have)));
    REQUIRE(stored);
    CHECK(op::have_from(*stored).value() == have);
    CHECK(op::have_from(ValueMap{}).value().empty());

    const std::string name = chance.id<DeviceId>().text();
    CHECK(op::have_from(Value(1)).code() == Errc::BadValue);
    CHECK(op::have_from(ValueMap{{name, Value(0)}}).code() == Errc::BadValue);
    CHECK(op::have_from(ValueMap{{name, Value("3")}}).code() == Errc::BadValue);
    CHECK(op::have_from(ValueMap{{name + "a", Value(3)}}).code() == Errc::BadValue);
    std::string shouted = name;
    for (char& c : shouted)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    CHECK(op::have_from(ValueMap{{shouted, Value(3)}}).code() == Errc::BadValue);
    ValueMap many;
    while (many.size() <= op::max_have_devices)
        many.emplace(chance.id<DeviceId>().text(), Value(1));
    CHECK(op::have_from(many).code() == Errc::TooLarge);
}
