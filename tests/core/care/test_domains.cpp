#include "core/care/domains.h"
#include "core/care/frame.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace kt::care;

TEST_CASE("each profession has its own domains, and each domain is somebody's") {
    std::set<char> taken;
    for (const Role role : all_roles())
        for (const char domain : own_domains(role)) {
            CHECK(std::ranges::count(domain_codes, std::string_view(&domain, 1)) == 1);
            taken.insert(domain);
        }
    CHECK(taken.size() == domain_codes.size());
    CHECK(is_own_domain(Role::SocialWorker, "M"));
    CHECK_FALSE(is_own_domain(Role::SocialWorker, "S"));
    CHECK(own_domains(Role::DistrictNurse).front() == 'F');
    CHECK(own_domains(Role::Other).empty());
    CHECK_FALSE(is_own_domain(Role::GeneralPractitioner, ""));
}

TEST_CASE("each risk is offered in one domain, and other in all") {
    std::multiset<std::string_view> offered;
    for (const auto domain : domain_codes) {
        const auto risks = risks_of(domain);
        CHECK(risks.back() == "other");
        offered.insert(risks.begin(), risks.end());
    }
    for (const auto risk : risk_codes)
        CHECK(offered.count(risk) == (risk == "other" ? domain_codes.size() : 1));
    offered.clear();
    for (const auto area : living_areas)
        for (const auto risk : risks_of(area))
            offered.insert(risk);
    for (const auto risk : risk_codes)
        CHECK(offered.count(risk) == (risk == "other" ? living_areas.size() : 1));
}

TEST_CASE("the problems of a domain are those of the crosswalk, its own first and rare ones hidden") {
    std::set<int> offered;
    for (const auto domain : domain_codes)
        for (const OmahaProblem* problem : problems_of(domain)) {
            CHECK_FALSE(problem->rare);
            CHECK(problem->domains.find(domain) != std::string_view::npos);
            offered.insert(problem->number);
        }
    CHECK(offered.size() == 39);
    for (const int hidden : {32, 33, 40})
        CHECK_FALSE(offered.contains(hidden));
    CHECK(problems_of("C").back()->number == 5); // usually social
    CHECK(problems_of("F").front()->number == 25);
    CHECK(problems_of("X").empty());
    CHECK(problems_of("").empty());
}

TEST_CASE("the areas of life have each problem once, and a domain of one's own is like its letter") {
    std::multiset<int> offered;
    for (const auto area : living_areas)
        for (const OmahaProblem* problem : problems_of(area))
            offered.insert(problem->number);
    CHECK(offered.size() == 39);
    CHECK(std::set<int>(offered.begin(), offered.end()).size() == 39);
    CHECK(problems_of("M.tuin") == problems_of("M"));
    CHECK(risks_of("M.tuin") == risks_of("M"));
    CHECK(is_own_domain(Role::SocialWorker, "M.tuin"));
    CHECK_FALSE(is_own_domain(Role::SocialWorker, "S.physical"));
}
