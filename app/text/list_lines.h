// What is said of single lines of a list that is brought in.
#pragma once

#include "core/base/errc.h"

#include <QString>

namespace kt::text {

/// That a line cannot be used, and why. `column`: as it stands in the file, or empty for the whole line.
[[nodiscard]] QString line_problem(std::size_t line, std::string_view column, Errc code);
/// That the person on a line could be somebody who is here (`other_line` 0) or on an earlier line.
[[nodiscard]] QString line_like(std::size_t line, std::string_view name, std::string_view other,
                                std::size_t other_line);

} // namespace kt::text
