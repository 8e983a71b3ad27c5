// Who people of a kernteam are.
#pragma once

#include "core/care/kind.h"

namespace kt::care {

/// A member's profession. Names are promised to scripts; numbers to the format.
enum class Role : std::uint8_t {
    GeneralPractitioner = 1,
    PracticeNurse = 2,
    DistrictNurse = 3,
    SocialWorker = 4,
    CaseManager = 5,
    ElderlyCarePhysician = 6,
    Pharmacist = 7,
    Physiotherapist = 8,
    OccupationalTherapist = 9,
    Psychologist = 10,
    WelfareWorker = 11,
    Other = 99,
};

/// Names of the roles, in the order of `all_roles`; the codes of a profession.
inline constexpr auto role_names =
    std::to_array<std::string_view>({"general_practitioner", "practice_nurse", "district_nurse", "social_worker",
                                     "case_manager", "elderly_care_physician", "pharmacist", "physiotherapist",
                                     "occupational_therapist", "psychologist", "welfare_worker", "other"});
[[nodiscard]] std::span<const Role> all_roles();
/// `general_practitioner`, ...
[[nodiscard]] std::string_view role_name(Role role);
[[nodiscard]] std::optional<Role> find_role(std::string_view name);

/// The compartments a member of this role gets the keys of when no consent of the client says otherwise.
/// Treatment relation for those who treat; the minimal preset for the social domain; Safety for nobody.
[[nodiscard]] std::span<const Compartment> default_compartments(Role role);
/// Whether a member of this role works with the BSN: care providers and the municipality's Wmo staff do, volunteers of
/// welfare and others do not (R10).
[[nodiscard]] bool may_know_bsn(Role role);

} // namespace kt::care
