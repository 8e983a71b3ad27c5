// What else becomes true in the same commit when a form is saved.
#pragma once

#include "core/ledger/ledger.h"

namespace kt::app {

/// Adds to a form's edit what belongs to it: a new triage marks the client's waiting signals as judged, a new answer or
/// problem of the MDA says in which round it was given, and every answer in which words it was asked; the client's own
/// words live with what they are about and settle the request they answer. All of it or nothing.
[[nodiscard]] Result<void> add_alongside(const ledger::Ledger& ledger, ledger::Edit& edit);

} // namespace kt::app
