#include "core/care/domains.h"

#include "core/care/frame.h"

#include <algorithm>

namespace kt::care {
namespace {

struct RiskPlace {
    std::string_view risk;
    std::string_view domain; ///< of the default frame
    std::string_view area;   ///< of life
};

constexpr auto risk_places = std::to_array<RiskPlace>({
    {"malnutrition", "S", "S.physical"},
    {"medication", "S", "S.physical"},
    {"pressure_sore", "S", "S.physical"},
    {"fall", "F", "F.daily"},
    {"loneliness", "M", "M.network"},
    {"carer_overload", "M", "M.home"},
    {"fire", "M", "M.housing"},
    {"delirium", "P", "P.mental"},
    {"wandering", "P", "P.mental"},
});
static_assert(risk_places.size() + 1 == risk_codes.size()); // and `other`

/// Problems of an area of life, by our running number; each in one.
struct AreaProblems {
    std::string_view area;
    std::vector<std::uint8_t> numbers;
};

std::span<const AreaProblems> area_problems() {
    static const std::array all{
        AreaProblems{"M.finance", {1}},
        AreaProblems{"M.day", {12, 16}},
        AreaProblems{"M.housing", {2, 3, 4}},
        AreaProblems{"M.home", {7, 8, 13, 14}},
        AreaProblems{"P.mental", {10, 11, 21}},
        AreaProblems{"S.physical", {17, 18, 19, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 34, 42}},
        AreaProblems{"P.substances", {39}},
        AreaProblems{"F.daily", {35, 36, 37, 38}},
        AreaProblems{"M.network", {6}},
        AreaProblems{"M.society", {5, 41}},
        AreaProblems{"M.law", {15}},
        AreaProblems{"P.meaning", {9}},
    };
    return all;
}

const AreaProblems* find_area(std::string_view domain) {
    const auto all = area_problems();
    const auto at = std::ranges::find(all, domain, &AreaProblems::area);
    return at == all.end() ? nullptr : &*at;
}

} // namespace

std::string_view own_domains(Role role) {
    switch (role) {
    case Role::GeneralPractitioner:
    case Role::ElderlyCarePhysician: return "SP";
    case Role::PracticeNurse: return "SPF";
    case Role::DistrictNurse: return "FSC";
    case Role::SocialWorker:
    case Role::WelfareWorker: return "M";
    case Role::CaseManager: return "MP";
    case Role::Pharmacist: return "S";
    case Role::Physiotherapist:
    case Role::OccupationalTherapist: return "F";
    case Role::Psychologist: return "P";
    case Role::Other: break;
    }
    return {};
}

bool is_own_domain(Role role, std::string_view domain) {
    const std::string_view letter = letter_of(domain);
    return !letter.empty() && own_domains(role).find(letter) != std::string_view::npos;
}

std::vector<std::string_view> risks_of(std::string_view domain) {
    std::vector<std::string_view> out;
    for (const RiskPlace& place : risk_places)
        if (domain == place.area || (find_area(domain) == nullptr && letter_of(domain) == place.domain))
            out.push_back(place.risk);
    out.emplace_back("other");
    return out;
}

std::vector<const OmahaProblem*> problems_of(std::string_view domain) {
    std::vector<const OmahaProblem*> out;
    if (const AreaProblems* area = find_area(domain)) {
        for (const std::uint8_t number : area->numbers)
            out.push_back(find_omaha(number));
        return out;
    }
    const std::string_view letter = letter_of(domain);
    if (letter.empty()) return out;
    for (const OmahaProblem& problem : omaha_problems())
        if (!problem.rare && problem.domains.find(letter) != std::string_view::npos) out.push_back(&problem);
    std::stable_partition(out.begin(), out.end(),
                          [letter](const OmahaProblem* problem) { return problem->domains.substr(0, 1) == letter; });
    return out;
}

} // namespace kt::care
