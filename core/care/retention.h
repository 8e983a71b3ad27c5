// How long what is written must be kept, and from when that is counted (R07): one declaration for every kind. Pure.
#pragma once

#include "core/base/time.h"
#include "core/care/kind.h"

#include <map>

namespace kt::care {

/// Under which duty something is kept. Numbers are for ever.
enum class Retention : std::uint8_t {
    Treatment = 1, ///< the file of who treats (WGBO, 7:454 BW)
    Support = 2,   ///< the file of the municipality's support (Wmo 2015)
    Log = 3,       ///< the access log (NEN 7513): at least, and at most as long as the dossier
};
inline constexpr auto all_retentions =
    std::to_array<Retention>({Retention::Treatment, Retention::Support, Retention::Log});
[[nodiscard]] std::string_view retention_name(Retention retention); ///< "treatment", "support", "log"
[[nodiscard]] int years_kept(Retention retention);

/// The class of a record, by its kind and the theme it lives in.
[[nodiscard]] Retention retention_of(Kind kind, Compartment theme);

/// Whether setting this field is a change of content, from which the time is counted anew. What people keep up to date
/// about reaching each other, notes of the tool about itself, and that something was hidden, are not.
[[nodiscard]] bool is_content(Kind kind, std::uint16_t field);

/// The last day on which something must be kept whose content changed last on `last`. A last change on 29 February
/// counts to 28 February in years that have no such day.
[[nodiscard]] LocalDate kept_until(Retention retention, LocalDate last);

/// The last change of content of each class in a dossier.
using LastChanges = std::map<Retention, LocalDate>;

/// The last day on which the dossier as a whole is kept: the latest of its classes, the access log aside, which goes
/// with the dossier when it has been kept for its own years. Nothing when nothing was written.
[[nodiscard]] std::optional<LocalDate> dossier_kept_until(const LastChanges& last);

/// Whether what was kept until a day is due for destruction.
[[nodiscard]] constexpr bool keeping_ended(LocalDate until, LocalDate today) {
    return until < today;
}

} // namespace kt::care
