// What writing and opening a bundle share. Of this room only.
#pragma once

#include "core/crypto/aead.h"
#include "core/op/bundle.h"

namespace kt::op::parts {

inline constexpr std::uint64_t version = 1;
inline constexpr std::size_t entry_bytes = 40;
inline constexpr std::size_t min_open_plain = 256; ///< Mode::Open: no group is smaller before encryption
inline constexpr std::size_t session_block = 32;   ///< Mode::Session: sizes are multiples of this
inline constexpr std::size_t max_plain_depth = 2;  ///< [[offset, op]...]
inline constexpr std::size_t max_bundle_depth = 3; ///< [..., [[locator, offset, sealed]...], ...]
inline constexpr std::size_t bundle_parts = 11;
inline constexpr ByteArray<4> zstd_magic{0x28, 0xb5, 0x2f, 0xfd}; ///< of the one frame format that is read

/// The size that `size` bytes of a group are padded to with zeros.
[[nodiscard]] std::size_t padded(std::size_t size, Mode mode);

/// What a group is bound to by its encryption, so that it opens in its own bundle only.
[[nodiscard]] Bytes group_bound(const BundleHead& head, const crypto::Tag8& locator, std::uint64_t offset);

} // namespace kt::op::parts
