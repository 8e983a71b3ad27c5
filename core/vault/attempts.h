// Attempts to unlock that failed: kept beside the profile until it opens, and then written in the log of the team.
#pragma once

#include "core/ledger/ledger.h"
#include "core/vault/folder.h"

namespace kt::vault {

/// Failed attempts, counted; of more than a file holds the first ones go on counting.
struct Attempts {
    std::int64_t times = 0;
    Instant first;
};

/// Adds an attempt. What cannot be written is not counted: who unlocks is told of the password either way.
void note_attempt(const Folder& folder, Instant now);
/// What was counted since the profile last opened; nothing counted for a file that is none of ours.
[[nodiscard]] Attempts attempts_in(const Folder& folder);
/// Writes them as a line of the log, and forgets them. What cannot be written now is counted until it can.
void tell_attempts(const Folder& folder, ledger::Ledger& ledger);

} // namespace kt::vault
