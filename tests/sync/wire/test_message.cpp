#include "core/base/cbor.h"
#include "sync/wire/frame.h"
#include "sync/wire/message.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::wire;

namespace {

op::Have some_have(test::Chance& chance, std::uint64_t most) {
    op::Have have;
    for (std::uint64_t i = chance.below(most + 1); i > 0; --i)
        have[chance.id<DeviceId>()] = 1 + (chance.below(1ULL << 40U) >> chance.below(40));
    return have;
}

std::string some_name(test::Chance& chance) {
    static const std::vector<std::string> names{"L. Hendriks", "Zoë", "Mw. van der Ven-de Wit", "水"};
    return names[chance.below(names.size())];
}

Message some_message(test::Chance& chance) {
    switch (chance.below(9)) {
    case 0: {
        Hello m{1, 1 + chance.below(5), {}, some_have(chance, 20), chance.below(256)};
        chance.fill(m.team);
        return m;
    }
    case 1: return Ack{some_have(chance, 20)};
    case 2: return Bundle{chance.bytes(chance.below(2000))};
    case 3: {
        Want m;
        for (std::uint64_t i = chance.below(20); i > 0; --i)
            m.entries.push_back({chance.id<DeviceId>(), 1 + chance.below(1000)});
        return m;
    }
    case 4: return Done{chance.below(9), chance.below(999), chance.below(9), chance.below(9)};
    case 5: return Bye{chance.below(2) == 0 ? "" : "other_team"};
    case 6: {
        Request m{some_name(chance), some_name(chance), some_name(chance), {}, {}};
        chance.fill(m.sign);
        chance.fill(m.box);
        return m;
    }
    case 7: return Confirm{};
    default: return Welcome{chance.bytes(chance.below(2000))};
    }
}

} // namespace

TEST_CASE("every message comes back from its bytes, which are its only ones") {
    test::Chance chance(11);
    for (int round = 0; round < 2000; ++round) {
        const Message message = some_message(chance);
        const Bytes bytes = encode(message);
        REQUIRE(cbor::check(bytes));
        REQUIRE(decode(bytes).value() == message);
    }
}

TEST_CASE("changed bytes are refused or mean a message with exactly these bytes") {
    test::Chance chance(12);
    for (int round = 0; round < 3000; ++round) {
        Bytes bytes = encode(some_message(chance));
        bytes[chance.below(bytes.size())] ^= static_cast<std::uint8_t>(1U << chance.below(8));
        const auto message = decode(bytes);
        // Items that a newer version added are ignored, so only messages of known length must be equal.
        if (message && !std::holds_alternative<Unknown>(*message)) {
            const Bytes again = encode(*message);
            auto in = cbor::Reader::open(bytes).value();
            auto same = cbor::Reader::open(again).value();
            if (in.array().value() == same.array().value()) REQUIRE(again == bytes);
        }
    }
}

TEST_CASE("a message of a newer version is skipped, and its new items are ignored") {
    CHECK(decode(from_hex("82186401").value()).value() == Message(Unknown{100}));
    CHECK(decode(from_hex("8311f5a0").value()).value() == Message(Confirm{}));
    CHECK(decode(from_hex("8306606161").value()).value() == Message(Bye{""}));
}

TEST_CASE("names are cut at a whole character") {
    std::string name;
    while (name.size() < 199)
        name += "a";
    name += "é"; // would end at 201
    const auto back = decode(encode(Request{name, "o", "d", {}, {}})).value();
    CHECK(std::get<Request>(back).member == std::string(199, 'a'));
}

TEST_CASE("limits on what a peer may ask us to hold") {
    op::Have have;
    test::Chance chance(13);
    while (have.size() <= max_devices)
        have[chance.id<DeviceId>()] = 1;
    CHECK(decode(encode(Ack{have})).code() == Errc::TooLarge);
    have.erase(have.begin());
    CHECK(decode(encode(Ack{have})));
    CHECK(decode(encode(Want{std::vector<op::Ref>(max_wanted + 1, {chance.id<DeviceId>(), 1})})).code() ==
          Errc::TooLarge);
    CHECK(decode(encode(Bundle{Bytes(op::max_bundle_bytes)})));
    CHECK(decode(encode(Bundle{Bytes(op::max_bundle_bytes + 1)})).code() == Errc::TooLarge);
    CHECK(encode(Bundle{Bytes(op::max_bundle_bytes)}).size() <= max_message);
}

TEST_CASE("what nobody has is not said") {
    test::Chance chance(14);
    CHECK(encode(Ack{{{chance.id<DeviceId>(), 0}}}) == encode(Ack{}));
}

TEST_CASE("the highest common version is spoken, or none") {
    const auto range = [](std::uint64_t oldest, std::uint64_t newest) { return Hello{oldest, newest, {}, {}, 0}; };
    CHECK(agreed_version(range(1, 3), range(2, 5)).value() == 3);
    CHECK(agreed_version(range(1, 1), range(1, 1)).value() == 1);
    CHECK(agreed_version(range(1, 2), range(3, 5)).code() == Errc::ProtocolVersion);
    CHECK(agreed_version(range(4, 5), range(1, 3)).code() == Errc::ProtocolVersion);
}
