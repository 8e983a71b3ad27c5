// Whose work is mine on a day: my own, and that of those I stand in for.
#pragma once

#include "core/ledger/ledger.h"

namespace kt::app {

/// I come first.
[[nodiscard]] Result<std::vector<MemberId>> whose_work(const ledger::Ledger& ledger, LocalDate today);

} // namespace kt::app
