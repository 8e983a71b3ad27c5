// A proposal where two people changed one text at the same time; a person decides, so nothing of either side is lost.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kt::care {

enum class TextSide : std::uint8_t { Same, Left, Right };

/// A stretch of the proposal and where it comes from.
struct TextPart {
    std::string text;
    TextSide side = TextSide::Same;
    bool contested = false; ///< the other side says something else in this place
    friend bool operator==(const TextPart&, const TextPart&) = default;
};

struct TextProposal {
    std::vector<TextPart> parts;
    bool settled = true; ///< nothing is contested
    [[nodiscard]] std::string text() const;
};

/// Joins what `left` and `right` changed in `base`: by sentences and lines, and by words within a sentence that both
/// changed. Where they contradict each other, both stay, left before right. Every word that either side added is in it.
[[nodiscard]] TextProposal three_way(std::string_view base, std::string_view left, std::string_view right);

} // namespace kt::care
