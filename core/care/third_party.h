// What somebody else than the client said, and whether that was in confidence (R21). Pure.
#pragma once

#include "core/care/facts.h"

namespace kt::care {

/// Whether a record of this kind can be marked so.
[[nodiscard]] bool can_be_told_by_another(Kind kind);
/// Whether it is what somebody else said, by its own mark.
[[nodiscard]] bool told_by_another(const Facts& record);
/// Whether it was said in confidence: then it is in nothing that the client or another outside the team is given.
[[nodiscard]] bool told_in_confidence(const Facts& record);

} // namespace kt::care
