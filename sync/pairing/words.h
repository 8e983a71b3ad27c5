// Words that two people read to each other.
#pragma once

#include "core/crypto/hash.h"

#include <array>
#include <string_view>
#include <vector>

namespace kt::pairing {

using Words = std::array<std::string_view, 5>;

extern const std::array<std::string_view, 256> word_list;

/// Five words (40 bits) that only two ends of one handshake share.
[[nodiscard]] Words words_of(const crypto::Sha512& handshake_hash);

/// One word for each byte.
[[nodiscard]] std::vector<std::string_view> words_for(ByteView bytes);

} // namespace kt::pairing
