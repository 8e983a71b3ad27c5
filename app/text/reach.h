// Who can be called, in words.
#pragma once

#include "core/care/central_contact.h"

#include <QString>

namespace kt::text {

/// "L. Hendriks (waarneming)"
[[nodiscard]] QString covering(const QString& name);
/// "afwezig tot en met za 21 nov 2026", or only "afwezig".
[[nodiscard]] QString away_text(std::optional<LocalDate> until);
/// Why this person is called and not the one who was chosen; empty when it is that one. `named`: who was chosen, may be
/// empty.
[[nodiscard]] QString call_note(care::CallWhy why, const QString& named);

} // namespace kt::text
