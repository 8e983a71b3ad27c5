// What a doctor shares with the social domain follows from the role in which he speaks.
#include "core/care/consent.h"
#include "core/care/doctor_role.h"
#include "core/care/sharing.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt::care;
using enum Compartment;

TEST_CASE("each role of a doctor has the least that goes with it, and only an informant gives medical facts") {
    for (const std::string_view role : consent::doctor_roles) {
        INFO(role);
        const auto least = least_for_doctor(role);
        REQUIRE_FALSE(least.empty());
        CHECK(std::ranges::count(least, General) == 1); // for whom it is
        CHECK((std::ranges::count(least, Medical) == 1) == (role == "informant"));
        for (const Compartment never : {Team, Finance, Acp, Carer, Safety, Emergency})
            CHECK(std::ranges::count(least, never) == 0);
        CHECK(beyond_doctor(role, least).empty());
    }
    CHECK(least_for_doctor("").empty());
    CHECK(least_for_doctor("friend").empty());
}

TEST_CASE("what goes beyond the role is named, theme by theme") {
    constexpr auto chosen = std::to_array<Compartment>({General, Medical, Finance});
    CHECK(beyond_doctor("referrer", chosen) == std::vector{Medical, Finance});
    CHECK(beyond_doctor("expert", chosen) == std::vector{Medical, Finance});
    CHECK(beyond_doctor("informant", chosen) == std::vector{Finance});
    CHECK(beyond_doctor("", chosen).empty());
}

TEST_CASE("the role is asked when a doctor's secret goes to somebody who does not treat") {
    constexpr auto medical = std::to_array<Compartment>({General, Medical});
    constexpr auto social = std::to_array<Compartment>({General, Social});
    for (const Role role : all_roles()) {
        CHECK(asks_doctor_role(role, medical) == !treats(role));
        CHECK_FALSE(asks_doctor_role(role, social));
        CHECK(asks_doctor_role(role, {}) == !treats(role));
    }
    CHECK(asks_doctor_role(std::nullopt, medical));
    CHECK_FALSE(asks_doctor_role(std::nullopt, social));
}
