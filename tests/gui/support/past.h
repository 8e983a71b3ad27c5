// What happened before a journey begins, written straight into the record.
#pragma once

#include "tests/gui/support/program.h"

namespace kt::gui {

/// Commits one record and gives its id.
RecordId write(Program& program, const ClientId& client, care::Kind kind, std::vector<ledger::FieldChange> set);
/// A client by name, with nothing known yet.
ClientId new_client(Program& program, const std::string& name);
/// Takes a client through steps 1 to 3: frail, every domain answered, consent, a team with `me` in it.
void bring_to_conference(Program& program, const ClientId& client);
/// A meeting that was held on this day.
RecordId held_meeting(Program& program, LocalDate on);

} // namespace kt::gui
