// Whether a text for the client is plain Dutch.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kt::care {

/// A word that many people do not know, and what to write for it (empty: write it out).
struct Jargon {
    std::string word; ///< as it stands in the text
    std::string_view plain;
    friend bool operator==(const Jargon&, const Jargon&) = default;
};

/// What a look at a text found.
struct PlainReport {
    int lines = 0;              ///< with something on them
    int longest = 0;            ///< words in the longest sentence
    std::vector<Jargon> jargon; ///< each word once, in the order of the text
    [[nodiscard]] bool plain() const { return jargon.empty() && longest <= longest_sentence && lines <= most_lines; }
    static constexpr int longest_sentence = 15;
    static constexpr int most_lines = 3;
};

/// Looks for words and abbreviations of the stop list, for other abbreviations in capitals, and for long sentences.
[[nodiscard]] PlainReport check_plain(std::string_view text);

} // namespace kt::care
