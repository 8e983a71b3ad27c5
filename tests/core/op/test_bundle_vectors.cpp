#include "core/crypto/random.h"
#include "tests/core/op/fixed.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;

namespace {

Bytes golden(const std::string& name) {
    std::string hex;
    for (const std::string& line : test::vector_lines("bundle/golden/" + name + ".hex"))
        hex += line;
    return from_hex(hex).value();
}

void check_golden(const std::string& name, std::uint64_t first) {
    REQUIRE(crypto::start());
    const test::Fixed fixed;
    const auto writer = fixed.writer();
    const auto opened = op::open(golden(name), fixed.team, fixed.sign.pub, fixed.ring());
    REQUIRE(opened);
    CHECK(opened->first() == first);
    CHECK(opened->previous() == writer.chain_at(first - 1));
    REQUIRE(opened->entries().size() == 7 - first);
    for (std::uint64_t n = first; n <= 6; ++n) {
        INFO(n);
        const op::Incoming& entry = opened->entries()[n - first];
        CHECK(entry.entry == writer.entries[n - 1]);
        const bool closed = writer.spaces[n - 1]->space == fixed.closed.space;
        CHECK(entry.op_bytes == (closed ? Bytes() : writer.bodies[n - 1]));
        if (!closed) CHECK(entry.space == writer.spaces[n - 1]->space);
    }
    CHECK(opened->chains().back() == writer.chain_at(6));
}

} // namespace

TEST_CASE("an open bundle of twenty years ago opens") {
    check_golden("open", 1);
}

TEST_CASE("a session's bundle of twenty years ago opens") {
    check_golden("session", 2);
}

TEST_CASE("hostile bundles are refused with the code they were made for") {
    REQUIRE(crypto::start());
    const test::Fixed fixed;
    const auto vectors = test::hostile_vectors("bundle/hostile");
    CHECK(vectors.size() >= 80);
    for (const auto& vector : vectors) {
        INFO(vector.name);
        const auto opened = op::open(vector.bytes(), fixed.team, fixed.sign.pub, fixed.ring());
        REQUIRE_FALSE(opened);
        CHECK(errc_name(opened.code()) == vector.errc);
    }
}
