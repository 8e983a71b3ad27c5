// What an admin does to the frame of the MDA, as edits.
#pragma once

#include "core/care/frame.h"
#include "core/ledger/ledger.h"

namespace kt::ledger {

/// The frame in force.
[[nodiscard]] Result<care::Frame> frame_of(const Ledger& ledger);

/// The record of the team's rules: the one that is edited; nothing while there is none.
[[nodiscard]] Result<std::optional<RecordId>> rules_record(const Ledger& ledger);
/// Renames a domain (empty: the usual name) and says whether it is asked. Makes a record where there is none.
[[nodiscard]] Result<Edit> domain_edit(const Ledger& ledger, std::string_view code, std::string_view name, bool asked);
/// Moves a domain up or down among those that are asked and those that are not. NothingToSave at the end of the list.
[[nodiscard]] Result<Edit> move_domain(const Ledger& ledger, std::string_view code, bool up);
/// The same of a question within its domain.
[[nodiscard]] Result<Edit> move_question(const Ledger& ledger, const RecordId& question, bool up);

} // namespace kt::ledger
