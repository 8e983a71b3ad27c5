#include "core/care/domains.h"

#include <algorithm>

namespace kt::care {
namespace {

struct RiskPlace {
    std::string_view risk;
    char domain;
};

constexpr auto risk_places = std::to_array<RiskPlace>({
    {"malnutrition", 'S'},
    {"medication", 'S'},
    {"pressure_sore", 'S'},
    {"fall", 'F'},
    {"loneliness", 'M'},
    {"carer_overload", 'M'},
    {"fire", 'M'},
    {"delirium", 'P'},
    {"wandering", 'P'},
});
static_assert(risk_places.size() + 1 == risk_codes.size()); // and `other`

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
    return domain.size() == 1 && own_domains(role).find(domain) != std::string_view::npos;
}

std::vector<std::string_view> risks_of(std::string_view domain) {
    std::vector<std::string_view> out;
    for (const RiskPlace& place : risk_places)
        if (domain == std::string_view(&place.domain, 1)) out.push_back(place.risk);
    out.emplace_back("other");
    return out;
}

std::vector<const OmahaProblem*> problems_of(std::string_view domain) {
    std::vector<const OmahaProblem*> out;
    if (domain.size() != 1) return out;
    for (const OmahaProblem& problem : omaha_problems())
        if (!problem.rare && problem.domains.find(domain) != std::string_view::npos) out.push_back(&problem);
    std::stable_partition(out.begin(), out.end(),
                          [domain](const OmahaProblem* problem) { return problem->domains.substr(0, 1) == domain; });
    return out;
}

} // namespace kt::care
