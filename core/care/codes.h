// Codes that several kinds share.
#pragma once

#include <array>
#include <string_view>

namespace kt::care {

/// The domains of the default frame: somatic, functional, social, psychological, communicative.
inline constexpr auto domain_codes = std::to_array<std::string_view>({"S", "F", "M", "P", "C"});
/// Who pays: insurer, long-term care office, municipality, the client, another.
inline constexpr auto funder_codes = std::to_array<std::string_view>({"zvw", "wlz", "wmo", "own", "other"});
/// How a person agreed.
inline constexpr auto agreed_codes = std::to_array<std::string_view>({"spoken", "written", "gesture"});
/// Who agreed.
inline constexpr auto agreeing_codes = std::to_array<std::string_view>({"client", "representative"});
inline constexpr auto risk_codes =
    std::to_array<std::string_view>({"fall", "malnutrition", "medication", "delirium", "loneliness", "carer_overload",
                                     "wandering", "pressure_sore", "fire", "other"});
/// Events that call for a review before its date (domain §1.4).
inline constexpr auto trigger_codes = std::to_array<std::string_view>(
    {"fall", "admission", "discharge", "delirium", "unplanned_gp_contacts", "carer_drop_out", "bereavement",
     "new_diagnosis", "weight_loss", "crisis_stay", "wlz_indication"});
inline constexpr auto gender_codes = std::to_array<std::string_view>({"female", "male", "other", "unknown"});

} // namespace kt::care
