#include "core/op/op.h"
#include "tests/core/op/sample.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;

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
