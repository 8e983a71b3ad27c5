// Ending devices and memberships: the edits of an administrator, or of a member about an own device.
#pragma once

#include "core/ledger/ledger.h"

namespace kt::ledger {

/// Ends a device that was lost or is used no more: what it wrote as far as it is known here counts, what comes later is
/// set apart. New keys follow with the commit. Errors: NotFound; NothingToSave when it was ended before.
[[nodiscard]] Result<Edit> revoke_edit(const Ledger& ledger, const DeviceId& device, std::string_view why, Instant now);

/// Ends a membership as of today with every device of it. What the member wrote stays, with name and role. Errors:
/// NotFound, MissingField without a reason.
[[nodiscard]] Result<Edit> removal_edit(const Ledger& ledger, const MemberId& member, std::string_view why,
                                        Instant now);

/// Lets everything count that came in from an ended device after its end. Errors: NotFound when nothing did.
[[nodiscard]] Result<Edit> accept_late_edit(const Ledger& ledger, const DeviceId& device);

/// Makes a member an administrator, or ends that. Errors: NotFound.
[[nodiscard]] Result<Edit> admin_edit(const Ledger& ledger, const MemberId& member, bool admin);

} // namespace kt::ledger
