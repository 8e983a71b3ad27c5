// What is ready for an emergency: sealing it, taking it back, and looking at how it was used. The edits, which keys
// follow.
#pragma once

#include "core/ledger/ledger.h"

namespace kt::ledger {

/// That the client agrees, and the words that whoever treats may open.
struct Sealing {
    LocalDate on;
    std::string how; ///< code of how it was agreed; empty keeps what was agreed before
    std::string by;  ///< code of who agreed
    std::vector<FieldChange> words;
};
/// Seals a set, or seals the words of the set anew. Errors: MissingField when nobody agreed yet and `how` is empty;
/// NothingToSave when all is as it was.
[[nodiscard]] Result<Edit> seal_edit(const Ledger& ledger, const ClientId& client, const Sealing& sealing);
/// The client takes it back: those who only treat get no key any more. Errors: NotFound.
[[nodiscard]] Result<Edit> unseal_edit(const Ledger& ledger, const ClientId& client, LocalDate on);

/// What was thought of an opening.
struct EmergencyReview {
    RecordId opening;
    std::string outcome;
    std::string note;
    LocalDate on;
};
/// Errors: NotFound; NotAllowed for one's own opening; MissingField without an outcome.
[[nodiscard]] Result<Edit> review_edit(const Ledger& ledger, const ClientId& client, const EmergencyReview& review);

/// The set of a client, sealed or taken back; nothing when there never was one, or it may not be seen now. Of two,
/// sealed while apart, the one that was agreed last.
[[nodiscard]] Result<std::optional<Record>> emergency_set(const Ledger& ledger, const ClientId& client);

} // namespace kt::ledger
