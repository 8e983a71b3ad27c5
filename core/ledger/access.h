// What access to a dossier follows from, as its records say.
#pragma once

#include "core/care/access.h"
#include "core/ledger/record.h"
#include "core/store/db.h"

namespace kt::ledger {

/// Whether records of this kind bear on who may read their dossier.
[[nodiscard]] bool bears_on_access(care::Kind kind);

/// Of records of one dossier, in any order. Of what is in conflict, the answer that gives less.
[[nodiscard]] care::AccessFacts access_facts_of(std::span<const Record> records);

/// Of a dossier and those that are part of it, as stored here.
[[nodiscard]] Result<care::AccessFacts> access_facts(const store::Db& db, const ClientId& dossier);

} // namespace kt::ledger
