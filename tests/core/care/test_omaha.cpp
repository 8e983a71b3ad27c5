#include "core/care/codes.h"
#include "core/care/omaha.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace kt::care;

TEST_CASE("42 problems, each in a domain of the default frame and under one name") {
    std::set<std::string_view> names;
    std::uint8_t number = 1;
    for (const OmahaProblem& problem : omaha_problems()) {
        INFO(problem.label.en);
        CHECK(problem.number == number++);
        CHECK(find_omaha(problem.number) == &problem);
        CHECK(names.insert(problem.label.en).second);
        CHECK(names.insert(problem.label.nl).second);
        CHECK_FALSE(problem.domains.empty());
        for (const char domain : problem.domains)
            CHECK(std::ranges::count(domain_codes, std::string_view(&domain, 1)) == 1);
    }
    CHECK(find_omaha(0) == nullptr);
    CHECK(find_omaha(43) == nullptr);
    CHECK(std::ranges::count_if(omaha_problems(), &OmahaProblem::rare) == 3);
}

TEST_CASE("the numbers that decide a compartment are what they are called") {
    CHECK(find_omaha(1)->label.en == "Income");
    CHECK(find_omaha(14)->label.en == "Neglect");
    CHECK(find_omaha(15)->label.en == "Abuse");
}
