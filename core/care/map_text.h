// A map on one line, as history and CSV show it.
#pragma once

#include "core/base/value.h"

namespace kt::care {

/// `item=value; item=value`; a text that could be read as a number, or holds `;` or `"`, stands between quotes.
[[nodiscard]] std::string map_text(const ValueMap& map);
/// Reads what `map_text` writes. Errors: BadValue.
[[nodiscard]] Result<ValueMap> map_from_text(std::string_view text);

} // namespace kt::care
