#include "core/care/role.h"

#include <algorithm>

namespace kt::care {
namespace {

using enum Compartment;

constexpr auto roles =
    std::to_array<Role>({Role::GeneralPractitioner, Role::PracticeNurse, Role::DistrictNurse, Role::SocialWorker,
                         Role::CaseManager, Role::ElderlyCarePhysician, Role::Pharmacist, Role::Physiotherapist,
                         Role::OccupationalTherapist, Role::Psychologist, Role::WelfareWorker, Role::Other});
static_assert(roles.size() == role_names.size());

// Money is no matter of treatment, but the nurse and the case manager arrange help that costs the client money.
constexpr auto treating = std::to_array<Compartment>({General, Medical, Nursing, Social, Acp, Carer});
constexpr auto arranging = std::to_array<Compartment>({General, Medical, Nursing, Social, Finance, Acp, Carer});
constexpr auto advising = std::to_array<Compartment>({General, Medical, Nursing});
constexpr auto social_work = std::to_array<Compartment>({General, Social, Finance, Carer});
constexpr auto welfare = std::to_array<Compartment>({General, Social, Carer});
constexpr auto least = std::to_array<Compartment>({General});

} // namespace

std::span<const Role> all_roles() {
    return roles;
}

std::string_view role_name(Role role) {
    const auto at = std::ranges::find(roles, role);
    return at != roles.end() ? role_names.at(static_cast<std::size_t>(at - roles.begin())) : std::string_view();
}

std::optional<Role> find_role(std::string_view name) {
    const auto at = std::ranges::find(role_names, name);
    if (at == role_names.end()) return std::nullopt;
    return roles.at(static_cast<std::size_t>(at - role_names.begin()));
}

std::span<const Compartment> default_compartments(Role role) {
    switch (role) {
    case Role::GeneralPractitioner:
    case Role::PracticeNurse:
    case Role::ElderlyCarePhysician: return treating;
    case Role::DistrictNurse:
    case Role::CaseManager: return arranging;
    case Role::Pharmacist:
    case Role::Physiotherapist:
    case Role::OccupationalTherapist:
    case Role::Psychologist: return advising;
    case Role::SocialWorker: return social_work;
    case Role::WelfareWorker: return welfare;
    case Role::Other: break;
    }
    return least;
}

bool may_know_bsn(Role role) {
    return role != Role::WelfareWorker && role != Role::Other;
}

} // namespace kt::care
