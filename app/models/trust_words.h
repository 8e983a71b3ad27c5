// What is known of whose a device is, in words.
#pragma once

#include "core/ledger/trust.h"

#include <QString>

namespace kt::app {

/// "Woorden vergeleken", "Niet vergeleken", "Woorden klopten niet"; empty for this device and for one that was ended.
[[nodiscard]] QString trust_label(ledger::Trust trust);
/// By whom, how and when: "Vergeleken door jou, tegenover elkaar, za 21 nov 2026. Volgens L. Hendriks klopten de
/// woorden niet, za 21 nov 2026." Empty when nobody said anything.
[[nodiscard]] QString trust_line(const ledger::DeviceTrust& of, const std::vector<ledger::MemberRow>& members);
/// Whether I or a colleague found other words on a device that still counts.
[[nodiscard]] bool is_doubted(const ledger::DeviceTrust& of);

} // namespace kt::app
