// Who belongs at the table when a client is talked about.
#pragma once

#include "core/care/sharing.h"
#include "core/ledger/ledger.h"

namespace kt::app {

/// One member, seen from one agenda item.
struct AtTable {
    MemberId member;
    std::string name;
    care::Role role = care::Role::Other;
    care::Cover cover = care::Cover::None;
    bool present = false;                         ///< was there for this client
    bool asked = false;                           ///< was asked afterwards, by a task bound to the item
    std::vector<care::Compartment> withheld = {}; ///< themes with problems of the client that this one may not hear of
};

/// The elements of a Set field of references.
[[nodiscard]] std::vector<MemberId> members_in(const ledger::Record& record, std::uint16_t field);
/// Those invited to the item's meeting, its chair and its secretary; where nobody was invited, the members of the team
/// around the client. Who was present without being invited is told too. By name.
[[nodiscard]] Result<std::vector<AtTable>> at_table(ledger::Ledger& ledger, const ledger::Record& item,
                                                    LocalDate today);
/// Themes in which the client has problems to talk about; safety is not one of them.
[[nodiscard]] Result<std::vector<care::Compartment>> talked_about(ledger::Ledger& ledger, const ClientId& client);
/// Records of one dossier as the rules of care look at them.
[[nodiscard]] Result<std::vector<care::Facts>> facts_in(ledger::Ledger& ledger, const ClientId& client,
                                                        std::initializer_list<care::Kind> kinds);

} // namespace kt::app
