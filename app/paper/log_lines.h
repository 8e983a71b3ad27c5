// Lines of the access log as people read them.
#pragma once

#include "core/ledger/access_log.h"

#include <QString>

namespace kt::paper {

/// "keek in het dossier", "schreef: Contactmoment"
[[nodiscard]] QString log_deed(const ledger::AccessLine& line);
/// "Gekeken en gezocht"
[[nodiscard]] QString log_part_label(ledger::LogPart part);

} // namespace kt::paper
