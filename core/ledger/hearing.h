// What somebody may hear about a client in a meeting: never more than a key would be given for.
#pragma once

#include "core/care/sharing.h"
#include "core/ledger/ledger.h"

#include <map>
#include <set>

namespace kt::ledger {

/// The themes each member has a ground to read today, of those that this device reads.
using Readable = std::map<MemberId, std::set<care::Compartment>>;

/// Over all dossiers joined with this one: a theme counts where none of them keeps it from the member.
/// Errors: those of `Ledger::access`.
[[nodiscard]] Result<Readable> readable(const Ledger& ledger, const ClientId& client);

/// Themes somebody may hear about, sorted: those of `care::may_hear`, without what is kept from his devices.
[[nodiscard]] std::vector<care::Compartment> hears(const care::Attendee& who, std::span<const care::Facts> dossier,
                                                   const Readable& readable, LocalDate today);

} // namespace kt::ledger
