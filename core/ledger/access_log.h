// All that was done with a dossier or in the team, as the law asks to be shown: looks, what was written, papers, who
// was let in, emergencies.
#pragma once

#include "core/ledger/ledger.h"

namespace kt::ledger {

/// What sort of thing a line tells. Of a change: `write`; of a change that bears on who may read: `share`.
enum class LogPart : std::uint8_t { Looks, Writing, Papers, Sharing, Emergency, Unlocking };
inline constexpr auto log_parts =
    std::to_array<std::string_view>({"looks", "writing", "papers", "sharing", "emergency", "unlocking"});
[[nodiscard]] std::optional<LogPart> find_log_part(std::string_view name);
[[nodiscard]] LogPart part_of(const AccessLine& line);

/// Which lines. Of a zero client: the log of the team.
struct LogQuery {
    ClientId client;
    std::optional<MemberId> member = {};
    std::optional<LogPart> part = {};
    std::optional<Instant> from = {};
    std::optional<Instant> until = {}; ///< the first moment after it
};

/// The lines, the last one first: looks as they were written down, and each change that this device can read as a line
/// of its own, with `write` or `share` for action and the name of its kind for subject. What devices exchange among
/// themselves (keys, what they have) is left out. Cost: reads the whole timeline of the dossier from `from` on.
[[nodiscard]] Result<std::vector<AccessLine>> log_of(const Ledger& ledger, const LogQuery& query);

} // namespace kt::ledger
