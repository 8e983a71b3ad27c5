// Dossiers of one person that people joined: what is written in one shows in the other. All writing is done inside the
// caller's transaction.
#pragma once

#include "core/store/db.h"

namespace kt::store {

/// What the record of a client says: that its dossier belongs to another one; nothing takes it back.
[[nodiscard]] Result<void> put_link(const Db& db, const ClientId& from, const std::optional<ClientId>& into);
/// Whether any dossier says so.
[[nodiscard]] Result<bool> any_links(const Db& db);
/// Works out anew which dossiers are part of which. A link counts as soon as the client it leads to is stored here.
/// Gives the dossiers whose rows can be others now: those that moved, and where they were and are.
[[nodiscard]] Result<std::vector<ClientId>> settle_links(const Db& db);
/// The dossier that this one is part of; itself when it is part of no other.
[[nodiscard]] Result<ClientId> root_of(const Db& db, const ClientId& dossier);
/// All dossiers that are one with this one: the one that carries on first, then the others in order of id.
[[nodiscard]] Result<std::vector<ClientId>> family_of(const Db& db, const ClientId& dossier);

} // namespace kt::store
