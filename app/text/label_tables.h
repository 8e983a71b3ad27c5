// The long tables of labels; English, to be translated in their own context.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace kt::text {

/// A code, `kind/field`, or `code/detail`, and its words.
struct Text {
    std::string_view key;
    const char* text;
};

[[nodiscard]] std::span<const Text> field_texts();
[[nodiscard]] std::span<const Text> code_texts();
[[nodiscard]] std::span<const Text> missing_texts();

/// nullptr when the table has no such key.
[[nodiscard]] inline const char* find_text(std::span<const Text> table, std::string_view key) {
    const auto found = std::find_if(table.begin(), table.end(), [key](const Text& one) { return one.key == key; });
    return found == table.end() ? nullptr : found->text;
}

} // namespace kt::text
