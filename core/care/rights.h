// Rights of the client as dated cases (R05, R06), what the client adds in own words, and what may not be shared
// further.
#pragma once

#include "core/care/codes.h"
#include "core/care/facts.h"
#include "core/care/kind.h"

/// What a client, or who speaks for the client, asked for by right: until when it must be answered, and how it was.
namespace kt::care::rights_case {
inline constexpr std::uint16_t right = 1;
inline constexpr std::uint16_t asked_on = 2;
inline constexpr std::uint16_t asked_by = 3;
inline constexpr std::uint16_t asked_by_name = 4;
inline constexpr std::uint16_t asked_how = 5;
inline constexpr std::uint16_t words = 6; ///< in the client's own words
inline constexpr std::uint16_t handler = 7;
inline constexpr std::uint16_t theme = 8; ///< nothing: the whole dossier
inline constexpr std::uint16_t record = 9;
inline constexpr std::uint16_t record_kind = 10;
inline constexpr std::uint16_t decision = 11; ///< nothing: not decided yet
inline constexpr std::uint16_t refusal_reason = 12;
inline constexpr std::uint16_t decision_text = 13;
inline constexpr std::uint16_t decided_on = 14;
inline constexpr std::uint16_t decided_by = 15;
inline constexpr std::uint16_t done_on = 16;
inline constexpr std::uint16_t given = 17;          ///< what was given or done
inline constexpr std::uint16_t extended_until = 18; ///< told to the client within the month
inline constexpr auto rights =
    std::to_array<std::string_view>({"access", "copy", "correction", "own_statement", "restriction", "destruction"});
inline constexpr auto askers = std::to_array<std::string_view>({"client", "representative", "relative"});
inline constexpr auto ways = std::to_array<std::string_view>({"spoken", "letter", "e_mail"});
inline constexpr auto decisions = std::to_array<std::string_view>({"granted", "partly", "refused", "withdrawn"});
inline constexpr auto refusal_reasons = std::to_array<std::string_view>(
    {"legal_duty", "interest_of_another", "identity_unclear", "not_in_dossier", "other"});

extern const KindSpec spec;
} // namespace kt::care::rights_case

/// What the client wants to stand in the dossier, in own words, beside what it is about.
namespace kt::care::own_statement {
inline constexpr std::uint16_t text = 1;
inline constexpr std::uint16_t said_on = 2;
inline constexpr std::uint16_t about_kind = 3; ///< name of a kind; nothing: the dossier
inline constexpr std::uint16_t about_record = 4;
inline constexpr std::uint16_t theme = 5; ///< where it lives: as what it is about
inline constexpr std::uint16_t rights_case = 6;

extern const KindSpec spec;
} // namespace kt::care::own_statement

/// A theme that is not shared further: who did not read it when this was decided gets no key, whatever the ground.
namespace kt::care::restriction {
inline constexpr std::uint16_t theme = 1;
inline constexpr std::uint16_t from = 2;
inline constexpr std::uint16_t readers = 3; ///< members who read it on that day, and go on
inline constexpr std::uint16_t rights_case = 4;
inline constexpr std::uint16_t lifted_on = 5;

extern const KindSpec spec;
} // namespace kt::care::restriction

namespace kt::care {

/// The day by which what was asked on `asked` must be answered: a month later (the last day of a shorter month). An
/// extension the client was told of counts up to two months more.
[[nodiscard]] LocalDate right_due(LocalDate asked, std::optional<LocalDate> extended = {});
/// The day by which a case must be answered; nothing when it was done, refused or withdrawn, or has no day.
[[nodiscard]] std::optional<LocalDate> open_right_due(const Facts& rights_case);
/// Whether work on a case has ended.
[[nodiscard]] bool right_settled(const Facts& rights_case);

} // namespace kt::care
