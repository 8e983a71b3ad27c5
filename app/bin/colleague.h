// A second member for the pictures, so that there is something to decide and someone to wait for.
#pragma once

#include "core/ledger/ledger.h"

namespace kt::app {

/// Lets a practice nurse into the team of `mine`; both change the same goal of `client` without having met, then meet
/// once. What is written here afterwards has not reached her. Errors: those of Ledger.
[[nodiscard]] Result<void> disagree(ledger::Ledger& mine, const ClientId& client, Clock& clock, Random& random);

} // namespace kt::app
