// "Herstelblad": the paper that opens a profile when its password is forgotten.
#pragma once

#include "app/paper/sheet.h"
#include "core/base/time.h"
#include "core/crypto/secret.h"

namespace kt::paper {

/// Nothing of it is about a client. Its words are the secret itself: the caller lets go of the sheet at once.
[[nodiscard]] Sheet recovery_sheet(const crypto::SecretBytes& code, const QString& team, LocalDate made_on);

/// Writes the sheet as a PDF that only its owner can read, whole or not at all. Errors: Io.
[[nodiscard]] Result<void> print_recovery_sheet(const crypto::SecretBytes& code, const QString& team, LocalDate made_on,
                                                const QString& file);

/// "herstelblad-2026-11-22.pdf"
[[nodiscard]] QString recovery_file_name(LocalDate made_on);

} // namespace kt::paper
