#include "core/care/doctor_role.h"

#include "core/care/consent.h"
#include "core/care/sharing.h"

#include <algorithm>

namespace kt::care {
namespace {

using enum Compartment;

struct Preset {
    std::string_view role;
    std::span<const Compartment> themes;
};

constexpr auto for_referrer = std::to_array<Compartment>({General});
constexpr auto for_expert = std::to_array<Compartment>({Nursing, General});
constexpr auto for_informant = std::to_array<Compartment>({Medical, General});

constexpr auto presets =
    std::to_array<Preset>({{"referrer", for_referrer}, {"expert", for_expert}, {"informant", for_informant}});
static_assert(presets.size() == consent::doctor_roles.size());

} // namespace

std::span<const Compartment> least_for_doctor(std::string_view role) {
    const auto found = std::ranges::find(presets, role, &Preset::role);
    return found == presets.end() ? std::span<const Compartment>() : found->themes;
}

std::vector<Compartment> beyond_doctor(std::string_view role, std::span<const Compartment> themes) {
    const auto least = least_for_doctor(role);
    std::vector<Compartment> out;
    if (least.empty()) return out;
    std::ranges::copy_if(themes, std::back_inserter(out),
                         [&](Compartment one) { return std::ranges::find(least, one) == least.end(); });
    return out;
}

bool asks_doctor_role(std::optional<Role> party, std::span<const Compartment> themes) {
    if (party && treats(*party)) return false;
    return themes.empty() || std::ranges::any_of(themes, [](Compartment one) { return one == Medical || one == Acp; });
}

} // namespace kt::care
