// Rights of the client: what may not be shared further, and how long what was written is kept.
#pragma once

#include "core/care/retention.h"
#include "core/ledger/ledger.h"

namespace kt::ledger {

/// The last change of content of each class that is kept, of everything this device reads of a dossier.
[[nodiscard]] Result<care::LastChanges> last_changes(const Ledger& ledger, const ClientId& client);

/// Themes under a restriction that stands, with the record that says so.
struct Restricted {
    care::Compartment theme{};
    RecordId record;
    std::optional<LocalDate> from;
};
[[nodiscard]] Result<std::vector<Restricted>> restricted(const Ledger& ledger, const ClientId& client);

/// Grants a case: from now on nobody gets a key of its theme (of every theme this device reads, the safety theme aside,
/// when it names none) who does not read it now. The case is done. Errors: NotFound; NothingToSave when all of them are
/// restricted.
[[nodiscard]] Result<Edit> restrict_edit(const Ledger& ledger, const ClientId& client, const RecordId& rights_case,
                                         LocalDate today);
/// Ends a restriction. Errors: NotFound.
[[nodiscard]] Result<Edit> lift_edit(const Ledger& ledger, const ClientId& client, const RecordId& restriction,
                                     LocalDate today);

} // namespace kt::ledger
