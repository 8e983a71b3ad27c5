#include "core/base/value.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;

TEST_CASE("a value comes back as it was written") {
    const Value value(
        ValueMap{{"naam", "Geertje"}, {"due", LocalDate::parse("2026-08-01").value()}, {"x", ValueList{1, true, 1.5}}});
    const auto back = decode_value(encode(value));
    REQUIRE(back.ok());
    CHECK(*back == value);
}
