// The forms of a BSN and a postcode.
#pragma once

#include "core/base/result.h"

namespace kt::care {

/// The nine digits of a BSN typed with or without blanks, dots and leading zero. Errors: BadBsn unless it passes the
/// eleven test and is not all zeros (R09).
[[nodiscard]] Result<std::string> check_bsn(std::string_view typed);
/// All but the last three digits hidden; what a screen shows until someone asks for more (R10).
[[nodiscard]] std::string mask_bsn(std::string_view bsn);
/// `1234 AB`, from any mix of case and blanks. Errors: BadValue.
[[nodiscard]] Result<std::string> normal_postcode(std::string_view typed);

} // namespace kt::care
