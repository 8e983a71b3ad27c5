#include "core/op/op.h"
#include "tests/core/op/fixed.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace kt;

namespace {

template <class T>
void shuffle(std::vector<T>& list, test::Chance& chance) {
    for (std::size_t i = list.size(); i > 1; --i)
        std::swap(list[i - 1], list[chance.below(i)]);
}

std::string golden(const std::string& name) {
    std::string hex;
    for (const std::string& line : test::vector_lines("op/golden/" + name + ".hex"))
        hex += line;
    return hex;
}

Bytes with_value_of_depth(unsigned depth) {
    op::Op op = test::full_op();
    Bytes nested(depth, 0x81);
    nested.push_back(0x01);
    op.records[0].fields[1].value = nested;
    return op::encode(op);
}

} // namespace

TEST_CASE("any op comes back from its encoding, and its encoding from it") {
    test::Chance chance(1);
    for (int i = 0; i < 5'000; ++i) {
        const op::Op op = test::any_op(chance);
        const Bytes bytes = op::encode(op);
        const auto back = op::decode(bytes);
        REQUIRE(back);
        CHECK(*back == op);
        CHECK(op::encode(*back) == bytes);
    }
}

TEST_CASE("an op has one encoding, in whatever order its parts stand") {
    test::Chance chance(2);
    for (int i = 0; i < 1'000; ++i) {
        const op::Op op = test::any_op(chance);
        op::Op mixed = op;
        shuffle(mixed.records, chance);
        for (op::RecordSet& record : mixed.records) {
            shuffle(record.fields, chance);
            for (op::FieldSet& field : record.fields) {
                shuffle(field.predecessors, chance);
                if (!field.predecessors.empty()) field.predecessors.push_back(field.predecessors.front());
            }
        }
        op::RecordSet again = mixed.records.front();
        mixed.records.push_back(std::move(again));
        CHECK(op::encode(mixed) == op::encode(op));
    }
}

TEST_CASE("a field given the same value twice keeps the predecessors of both") {
    op::Op op = test::full_op();
    const op::Ref first = op.records[0].fields[0].predecessors.front();
    op::Op twice = op;
    twice.records[0].fields.push_back(twice.records[0].fields[0]);
    twice.records[0].fields[0].predecessors.erase(twice.records[0].fields[0].predecessors.begin());
    twice.records[0].fields.back().predecessors = {first};
    CHECK(op::encode(twice) == op::encode(op));
}

TEST_CASE("no changed byte of an op passes for another encoding of the same op") {
    const op::Op op = test::full_op();
    const Bytes bytes = op::encode(op);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        for (unsigned to = 0; to < 256; ++to) {
            Bytes changed = bytes;
            changed[i] = static_cast<std::uint8_t>(to);
            if (changed == bytes) continue;
            const auto back = op::decode(changed);
            if (!back) continue;
            CHECK(*back != op);
            CHECK(op::encode(*back) == changed);
        }
    }
}

TEST_CASE("every cut of an op is refused") {
    const Bytes bytes = op::encode(test::full_op());
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(op::decode(ByteView(bytes).first(size)));
}

TEST_CASE("the bytes of an op are those of twenty years ago") {
    CHECK(to_hex(op::encode(test::full_op())) == golden("full"));
    CHECK(to_hex(test::Fixed::small_op(1'000, "Valt vaker sinds het nieuwe bed")) == golden("small"));
    const auto back = op::decode(from_hex(golden("full")).value());
    REQUIRE(back);
    CHECK(*back == test::full_op());
}

TEST_CASE("hostile ops are refused with the code they were made for") {
    const auto vectors = test::hostile_vectors("op/hostile");
    CHECK(vectors.size() >= 20);
    for (const auto& vector : vectors) {
        INFO(vector.name);
        const auto op = op::decode(vector.bytes());
        REQUIRE_FALSE(op);
        CHECK(errc_name(op.code()) == vector.errc);
    }
}

TEST_CASE("an op of a newer version is named as such") {
    Bytes bytes = op::encode(test::full_op());
    REQUIRE(bytes[1] == 1);
    bytes[1] = 2;
    CHECK(op::decode(bytes).error() == fail(Errc::BadOp, "version"));
    bytes = from_hex("8202f6").value();
    CHECK(op::decode(bytes).error() == fail(Errc::BadOp, "version"));
}

TEST_CASE("the limits of an op hold, and what lies within them passes") {
    const auto refusal = [](const op::Op& op) {
        const auto back = op::decode(op::encode(op));
        return back ? Errc::Internal : back.code();
    };
    CHECK(op::decode(with_value_of_depth(op::max_value_depth)));
    CHECK(op::decode(with_value_of_depth(op::max_value_depth + 1)).code() == Errc::CborDepth);

    test::Chance chance(3);
    op::Op records{{1}, {}, {}};
    for (std::size_t i = 0; i < op::max_op_records; ++i)
        records.records.push_back({chance.id<RecordId>(), 16, {{1, encode(Value(1)), {}}}});
    CHECK(op::decode(op::encode(records)));
    records.records.push_back({chance.id<RecordId>(), 16, {{1, encode(Value(1)), {}}}});
    CHECK(refusal(records) == Errc::TooLarge);

    op::Op fields{{1}, {}, {{chance.id<RecordId>(), 16, {}}}};
    for (std::size_t i = 0; i < op::max_op_fields; ++i)
        fields.records[0].fields.push_back({static_cast<std::uint16_t>(i), encode(Value(1)), {}});
    CHECK(op::decode(op::encode(fields)));
    fields.records.push_back({chance.id<RecordId>(), 16, {{1, encode(Value(1)), {}}}});
    CHECK(refusal(fields) == Errc::TooLarge);

    op::Op seen{{1}, {}, {{chance.id<RecordId>(), 16, {{1, encode(Value(1)), {}}}}}};
    const auto device = chance.id<DeviceId>();
    for (std::size_t i = 0; i < op::max_op_predecessors; ++i)
        seen.records[0].fields[0].predecessors.push_back({device, i + 1});
    CHECK(op::decode(op::encode(seen)));
    seen.records[0].fields[0].predecessors.push_back({device, op::max_number});
    CHECK(refusal(seen) == Errc::TooLarge);

    op::Op large{{1}, {}, {{chance.id<RecordId>(), 16, {{1, encode(Value(Bytes(op::max_op_bytes))), {}}}}}};
    CHECK(refusal(large) == Errc::TooLarge);
}

TEST_CASE("a ref has one text") {
    const op::Ref ref{test::counted<DeviceId>(0x50), 70'000};
    CHECK(ref.text() == "kbiveu2ukvlfowczljnvyxk6l4-70000");
    CHECK(op::Ref::parse(ref.text()).value() == ref);
    CHECK(op::Ref::parse(ref.device.text() + "-9223372036854775807").value().n == op::max_number);
    for (const char* tail : {"", "-", "-0", "-07", "-1 ", "- 1", "--1", "-+1", "-0x1", "-1-2", "-9223372036854775808",
                             "-99999999999999999999"})
        CHECK(op::Ref::parse(ref.device.text() + tail).code() == Errc::BadId);
    CHECK(op::Ref::parse("-1").code() == Errc::BadId);
    CHECK(op::Ref::parse("kbivev-1").code() == Errc::BadId);
}

TEST_CASE("logical time only goes forward, whatever the clock does") {
    const auto at = [](std::int64_t ms, std::uint64_t count = 0) {
        return op::LogicalTime{(static_cast<std::uint64_t>(ms) << 16U) + count};
    };
    CHECK(op::next_time({}, {1'000}) == at(1'000));
    CHECK(op::next_time(at(1'000), {1'001}) == at(1'001));
    CHECK(op::next_time(at(1'000), {1'000}) == at(1'000, 1));
    CHECK(op::next_time(at(1'000, 5), {999}) == at(1'000, 6));
    CHECK(op::next_time(at(1'000, 0xffff), {1'000}) == at(1'001));
    CHECK(op::next_time(at(1'000), {-5'000'000'000'000}) == at(1'000, 1));
    CHECK(op::next_time({}, {-1}).value == 1);
    constexpr auto never = std::numeric_limits<std::int64_t>::max();
    CHECK(op::next_time({}, {never}) == at(static_cast<std::int64_t>(op::max_number >> 16U)));
    CHECK(op::next_time({op::max_number}, {0}).value == op::max_number);
    CHECK(op::next_time({std::numeric_limits<std::uint64_t>::max()}, {never}).value == op::max_number);
    CHECK(op::next_time(at(1'000, 9), {2'000}).instant().ms == 2'000);

    test::Chance chance(4);
    op::LogicalTime last;
    for (int i = 0; i < 10'000; ++i) {
        const Instant now{static_cast<std::int64_t>(chance.below(std::uint64_t{1} << 43U)) - (std::int64_t{1} << 40U)};
        const op::LogicalTime next = op::next_time(last, now);
        CHECK(next > last);
        CHECK(next.instant() >= now);
        last = next;
    }
}
