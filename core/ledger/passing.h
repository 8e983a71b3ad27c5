// Passing clients from one member to another: who has which, and the edits that offer and take over.
#pragma once

#include "core/ledger/ledger.h"

namespace kt::ledger {

/// One client of a member's caseload.
struct CaseRow {
    ClientRow client;
    std::size_t open_points = 0;        ///< open tasks, goals and actions of the member
    std::optional<MemberId> offered_to; ///< a handover that waits for an answer
};

/// Clients whose central contact in general is this member, by name.
[[nodiscard]] Result<std::vector<CaseRow>> caseload(const Ledger& ledger, const MemberId& member);

/// What is said when a client is offered.
struct Offer {
    MemberId from;
    MemberId to;
    LocalDate effective_on; ///< first day on which the receiver is the contact
    std::string note;
};

/// Offers one client. Who had it stays the contact until the receiver accepts or has to stand in. Errors: NotAllowed
/// when the receiver is the giver, NotFound for somebody who is no member.
[[nodiscard]] Result<Edit> offer_edit(const Ledger& ledger, const ClientId& client, const Offer& offer,
                                      LocalDate today);

/// Takes over: the receiver becomes the central contact and the owner of the giver's open tasks, goals and actions.
/// Errors: NotFound, NotAllowed when it is not offered to `me` or was answered.
[[nodiscard]] Result<Edit> accept_edit(const Ledger& ledger, const ClientId& client, const RecordId& handover,
                                       const MemberId& me, LocalDate today);

/// Declines, with a reason; the giver stays the contact. Errors: as for accepting.
[[nodiscard]] Result<Edit> decline_edit(const Ledger& ledger, const ClientId& client, const RecordId& handover,
                                        const MemberId& me, std::string_view why, LocalDate today);

} // namespace kt::ledger
