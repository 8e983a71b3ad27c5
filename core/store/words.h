// The index of words of records: tells where a word may stand; what stands there the states say.
#pragma once

#include "core/store/search.h"

namespace kt::store {

/// Whether each of the folded words begins a word of the text.
[[nodiscard]] bool says(std::string_view text, const std::vector<std::string>& words);

/// Calls `look(first, last)` for stretches of rows between `first` and `last` that hold every record whose text matches
/// the expression, and others; in order of row. False stops.
[[nodiscard]] Result<void> each_candidate(const Db& db, const std::string& expression, std::int64_t first,
                                          std::int64_t last,
                                          const std::function<Result<bool>(std::int64_t, std::int64_t)>& look);

} // namespace kt::store
