// Names as they are sorted and compared.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kt::store {

/// Lower case in Latin, Greek and Cyrillic, accents of Latin and Greek letters taken off, ligatures written out; other
/// characters as they are.
[[nodiscard]] std::string fold(std::string_view text);
/// The words of a folded text: runs of letters and digits. Views of it.
[[nodiscard]] std::vector<std::string_view> words_in(std::string_view folded);
/// The words of a text, folded.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);
/// The key by which Dutch lists order a name: family name without its tussenvoegsels, then the rest.
/// `Jan van der Berg` and `Berg, Jan van der` sort alike.
[[nodiscard]] std::string sort_name(std::string_view name);
/// Whether two names could be one person's: every word of the shorter stands in the longer, initials counting for
/// words, titles and tussenvoegsels left aside.
[[nodiscard]] bool may_be_same(std::string_view a, std::string_view b);

} // namespace kt::store
