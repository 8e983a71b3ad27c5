// Step 5, advance care planning: what the client wants and does not want when it comes to it, and who decides then.
#pragma once

#include "core/care/kind.h"

/// What is to be done about one treatment.
namespace kt::care::treatment_directive {
inline constexpr std::uint16_t treatment = 1;
inline constexpr std::uint16_t other_treatment = 2; ///< in words, of treatment "other"
inline constexpr std::uint16_t decision = 3;
inline constexpr std::uint16_t text = 4; ///< in which case, how
inline constexpr std::uint16_t discussed_with = 5;
inline constexpr std::uint16_t discussed_on = 6;
inline constexpr std::uint16_t discussed_by = 7;
inline constexpr std::uint16_t withdrawn_on = 8;
inline constexpr auto treatments = std::to_array<std::string_view>(
    {"resuscitation", "ventilation", "intensive_care", "hospital_admission", "blood_product", "antibiotics", "other"});
inline constexpr auto decisions = std::to_array<std::string_view>({"yes", "no", "otherwise"});

extern const KindSpec spec;
} // namespace kt::care::treatment_directive

/// Wishes for the last phase of life, and who speaks for the client.
namespace kt::care::advance_care {
inline constexpr std::uint16_t wishes = 1;
inline constexpr std::uint16_t place_of_death = 2;
inline constexpr std::uint16_t place_text = 3;
inline constexpr std::uint16_t representative = 4; ///< name
inline constexpr std::uint16_t representative_kind = 5;
inline constexpr std::uint16_t representative_phone = 6;
inline constexpr std::uint16_t discussed_with = 7;
inline constexpr std::uint16_t discussed_on = 8;
inline constexpr std::uint16_t discussed_by = 9;
inline constexpr std::uint16_t will = 10; ///< which written wills there are, and where they lie
inline constexpr auto places =
    std::to_array<std::string_view>({"home", "hospice", "nursing_home", "hospital", "no_preference", "not_known"});
/// In the order in which the law asks them (R23).
inline constexpr auto representative_kinds = std::to_array<std::string_view>(
    {"curator", "mentor", "written_proxy", "partner", "parent", "child", "sibling", "other"});

extern const KindSpec spec;
} // namespace kt::care::advance_care

/// Whether the client can decide on one matter.
namespace kt::care::capacity {
inline constexpr std::uint16_t about = 1;
inline constexpr std::uint16_t judgement = 2;
inline constexpr std::uint16_t assessed_by = 3;
inline constexpr std::uint16_t assessed_on = 4;
inline constexpr std::uint16_t text = 5;
inline constexpr auto judgements = std::to_array<std::string_view>({"capable", "incapable", "not_judged"});

extern const KindSpec spec;
} // namespace kt::care::capacity

namespace kt::care {

/// One directive, as far as it decides which of them stand.
struct Directive {
    RecordId id;
    std::string treatment; ///< a code; of "other" the words
    std::string decision;
    std::optional<LocalDate> discussed_on;
    bool withdrawn = false;
    friend bool operator==(const Directive&, const Directive&) = default;
};

/// The directives that stand: of each treatment those discussed last, in the order of the treatments; more than one
/// when two of one day say something else, so that nobody has to guess which counts. Without a day is before any day.
[[nodiscard]] std::vector<Directive> standing_directives(std::vector<Directive> all);

} // namespace kt::care
