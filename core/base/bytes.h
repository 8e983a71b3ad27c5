// Byte strings and their two text forms.
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kt {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;
template <std::size_t N>
using ByteArray = std::array<std::uint8_t, N>;

/// The bytes of a text, not copied.
[[nodiscard]] ByteView bytes_of(std::string_view text);
/// The text whose bytes these are, copied and not checked.
[[nodiscard]] std::string text_of(ByteView bytes);
[[nodiscard]] Bytes copy_of(ByteView bytes);

/// Lowercase hexadecimal.
[[nodiscard]] std::string to_hex(ByteView bytes);
/// Errors: BadText for an odd length or another character.
[[nodiscard]] Result<Bytes> from_hex(std::string_view text);

/// Lowercase base32 (RFC 4648 alphabet a-z2-7) without padding.
[[nodiscard]] std::string to_base32(ByteView bytes);
/// Reads either case; errors: BadText for another character, an impossible length or non-zero left-over bits.
[[nodiscard]] Result<Bytes> from_base32(std::string_view text);

/// Whether `text` is well-formed UTF-8 (no overlong forms, no surrogates).
[[nodiscard]] bool is_utf8(std::string_view text);

} // namespace kt
