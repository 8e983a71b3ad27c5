// Two dossiers of one person: found, looked at side by side, made one, and made two again.
#pragma once

#include "core/ledger/ledger.h"

namespace kt::ledger {

/// Clients that could be the same person as this one: the same birth date, and names that agree when accents, case and
/// order of words are left aside. Not those that are joined with it already.
[[nodiscard]] Result<std::vector<ClientRow>> same_person(const Ledger& ledger, const ClientId& client);

/// What a person looks at before two dossiers become one.
struct JoinSide {
    ClientRow client;
    std::string address;
    std::string phone;
    std::map<care::Kind, std::size_t> records; ///< how many of each kind
};
/// Errors: NotFound.
[[nodiscard]] Result<JoinSide> join_side(const Ledger& ledger, const ClientId& client);

/// Makes `from` a part of `into`: nothing is copied or thrown away, and what both say differently about the person
/// stays with each. Errors: NotAllowed when they are one already, NotFound.
[[nodiscard]] Result<Edit> join_edit(const Ledger& ledger, const ClientId& from, const ClientId& into);

/// Takes it back: what was written in the dossier stands by itself again. What was written since stays where it was
/// written. Errors: NotFound when it is part of no other.
[[nodiscard]] Result<Edit> part_edit(const Ledger& ledger, const ClientId& dossier);

} // namespace kt::ledger
