#include "core/base/value.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

#include <bit>
#include <cmath>
#include <limits>

using namespace kt;

namespace {

double some_double(test::Chance& chance) {
    const std::uint64_t bits = chance.below(std::numeric_limits<std::uint64_t>::max());
    switch (chance.below(4)) {
    case 0: return std::bit_cast<double>(bits);
    case 1: return std::bit_cast<float>(static_cast<std::uint32_t>(bits));
    case 2: return std::ldexp(static_cast<double>(bits % 4096), static_cast<int>(chance.below(60)) - 40);
    default: return static_cast<double>(static_cast<std::int64_t>(bits % 2001) - 1000) / 8;
    }
}

std::string some_text(test::Chance& chance) {
    static const std::vector<std::string> pieces{"a", "Z", "é", "水", "𐅑", " ", "\"", std::string(1, '\0'), "mevr. "};
    std::string out;
    for (std::uint64_t i = chance.below(chance.below(8) == 0 ? 300 : 6); i > 0; --i)
        out += pieces[chance.below(pieces.size())];
    return out;
}

Value some_value(test::Chance& chance, unsigned depth) {
    switch (chance.below(depth == 0 ? 6 : 8)) {
    case 0: return {};
    case 1: return chance.below(2) == 0;
    case 2:
        return static_cast<std::int64_t>(chance.below(std::numeric_limits<std::uint64_t>::max()) >> chance.below(64));
    case 3: return some_double(chance);
    case 4: return some_text(chance);
    case 5: return chance.bytes(chance.below(40));
    case 6: {
        ValueList list;
        for (std::uint64_t i = chance.below(6); i > 0; --i)
            list.push_back(some_value(chance, depth - 1));
        return list;
    }
    default: {
        ValueMap map;
        for (std::uint64_t i = chance.below(6); i > 0; --i)
            map.insert_or_assign(some_text(chance), some_value(chance, depth - 1));
        return map;
    }
    }
}

} // namespace

TEST_CASE("any value has one encoding and comes back from it") {
    test::Chance chance(20261121);
    for (int round = 0; round < 3000; ++round) {
        INFO("round " << round);
        const Value value = some_value(chance, 4);
        const Bytes bytes = encode(value);
        REQUIRE(cbor::check(bytes));
        const auto back = decode_value(bytes);
        REQUIRE(back);
        // Compared by bytes, because NaN is not equal to itself.
        REQUIRE(encode(*back) == bytes);
    }
}

TEST_CASE("changed bytes are either refused or mean a value with exactly these bytes") {
    test::Chance chance(7);
    for (int round = 0; round < 3000; ++round) {
        Bytes bytes = encode(some_value(chance, 3));
        bytes[chance.below(bytes.size())] ^= static_cast<std::uint8_t>(1U << chance.below(8));
        const auto value = decode_value(bytes);
        if (value) REQUIRE(encode(*value) == bytes);
    }
}

TEST_CASE("map keys are written in the order RFC 8949 asks, whatever the map's own order is") {
    const Value value(ValueMap{{"aa", 1}, {"b", 2}, {"", 3}, {"é", 4}, {"ab", 5}, {std::string(24, 'a'), 6}});
    CHECK(cbor::check(encode(value)));
    CHECK(to_hex(encode(ValueMap{{"aa", 1}, {"b", 2}})) == "a26162026261"
                                                           "6101");
}

TEST_CASE("a value answers only what it holds") {
    CHECK(Value().null());
    CHECK_FALSE(Value("").null());
    CHECK(Value(3).text().empty());
    CHECK(Value("3").integer() == std::nullopt);
    CHECK(Value(3).integer() == 3);
    CHECK(Value(LocalDate{20000}).date() == LocalDate{20000});
    CHECK(Value(Instant{-5}).instant() == Instant{-5});
    CHECK(Value(true).get<bool>() != nullptr);
    CHECK(Value(true).integer() == std::nullopt);
    test::Chance chance(1);
    const auto id = chance.id<DeviceId>();
    CHECK(Value(id).id<DeviceId>() == id);
    CHECK(Value(Bytes(15)).id<DeviceId>().none());
    CHECK(Value("x").id<DeviceId>().none());
}

TEST_CASE("days and moments outside the years 1 to 9999 are not dates") {
    CHECK(Value(std::int64_t{LocalDate::first_days}).date().has_value());
    CHECK_FALSE(Value(std::int64_t{LocalDate::first_days} - 1).date());
    CHECK(Value(std::int64_t{LocalDate::last_days}).date().has_value());
    CHECK_FALSE(Value(std::int64_t{LocalDate::last_days} + 1).date());
    CHECK_FALSE(Value(std::numeric_limits<std::int64_t>::max()).date());
    CHECK_FALSE(Value(std::numeric_limits<std::int64_t>::min()).instant());
}
