// What this process leaves behind in memory and on disk: as little as the system lets it.
#pragma once

namespace kt::app {

/// Memory that is freed is overwritten, in this program and every library it uses. True where that is so: with glibc,
/// unless a sanitizer has memory in its own hands.
[[nodiscard]] bool freed_memory_is_wiped();

/// A crash writes no core file, and other programs of the same user cannot read this one's memory.
void keep_memory_to_ourselves();

/// Overwrites what calls that have ended left on the stack of this thread, as far down as they usually go.
void wipe_old_calls();

/// Gives memory that is free back to the system, whatever is in it.
void give_memory_back();

} // namespace kt::app
