// Who is around a client, and what the client lets whom know: the edits, which keys follow.
#pragma once

#include "core/ledger/ledger.h"

namespace kt::ledger {

/// A member as one of the people around a client.
[[nodiscard]] RecordChange as_participant(const MemberRow& who);

/// Puts a member in the team around a client. Errors: NotFound; NothingToSave when the member is in it.
[[nodiscard]] Result<Edit> seat_edit(const Ledger& ledger, const ClientId& client, const MemberId& member);
/// Takes a member out of it. Errors: NotFound when the member is not in it.
[[nodiscard]] Result<Edit> unseat_edit(const Ledger& ledger, const ClientId& client, const MemberId& member);

/// A client's yes or no.
struct Said {
    MemberId party; ///< zero: `organisation`
    std::string organisation;
    std::vector<care::Compartment> themes;
    bool yes = true;
    std::string purpose;
    std::string how;                     ///< code of how it was given
    std::string doctor_role = {};        ///< as what a doctor speaks to a party that does not treat
    std::optional<LocalDate> until = {}; ///< the last day
    LocalDate on;
};
/// Records it, theme by theme. Errors: MissingField without a party or a theme.
[[nodiscard]] Result<Edit> consent_edit(const Said& said, const ClientId& client);

/// Takes back what stands for a party: of these themes, or of every one when none is named. With every theme the client
/// said no to this party at all, whatever ground it has besides a consent. Errors: MissingField without a party.
[[nodiscard]] Result<Edit> withdraw_edit(const Ledger& ledger, const ClientId& client, const Said& said);

} // namespace kt::ledger
