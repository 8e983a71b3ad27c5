// Ending the work on a client, and taking it up again.
#pragma once

#include "core/ledger/ledger.h"

namespace kt::ledger {

/// How a dossier is closed.
struct Closing {
    std::string reason; ///< code of the client's closing reason
    LocalDate on;
    /// Tasks are cancelled, goals and actions stopped; else they stay as they are. When the client died they always
    /// end.
    bool cancel_open = true;
};

/// What is still open about a client.
struct OpenPoints {
    std::size_t tasks = 0;
    std::size_t goals = 0;
    std::size_t actions = 0;
};
[[nodiscard]] Result<OpenPoints> open_points(const Ledger& ledger, const ClientId& client);

/// Closes the dossier with its reason and the day until which it is kept, counted from its last content, ends the plan
/// and what was ready for an emergency, and does with what is open what was asked. Errors: NotFound, MissingField
/// without a reason.
[[nodiscard]] Result<Edit> close_edit(const Ledger& ledger, const ClientId& client, const Closing& closing);

/// Opens it again; what was cancelled stays so. Errors: NotFound.
[[nodiscard]] Result<Edit> reopen_edit(const Ledger& ledger, const ClientId& client);

} // namespace kt::ledger
