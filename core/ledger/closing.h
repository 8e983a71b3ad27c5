// Ending the work on a client, and taking it up again.
#pragma once

#include "core/ledger/ledger.h"

namespace kt::ledger {

/// How a dossier is closed.
struct Closing {
    std::string reason; ///< code of the client's closing reason
    LocalDate on;
    bool cancel_open = true; ///< tasks are cancelled, goals and actions stopped; else they stay as they are
};

/// What is still open about a client.
struct OpenPoints {
    std::size_t tasks = 0;
    std::size_t goals = 0;
    std::size_t actions = 0;
};
[[nodiscard]] Result<OpenPoints> open_points(const Ledger& ledger, const ClientId& client);

/// Years that a dossier is kept after its last change (WGBO, domain R07).
inline constexpr int kept_years = 20;

/// Closes the dossier with its reason and the day until which it is kept, ends the plan, and does with what is open
/// what was asked. Errors: NotFound, MissingField without a reason.
[[nodiscard]] Result<Edit> close_edit(const Ledger& ledger, const ClientId& client, const Closing& closing);

/// Opens it again; what was cancelled stays so. Errors: NotFound.
[[nodiscard]] Result<Edit> reopen_edit(const Ledger& ledger, const ClientId& client);

} // namespace kt::ledger
