// Files as the store and the vault need them: made once, written whole, swapped in, synced.
#pragma once

#include "core/base/bytes.h"

#include <filesystem>

namespace kt::store {

/// `file` with `tail` after its whole name.
[[nodiscard]] std::filesystem::path beside(const std::filesystem::path& file, std::string_view tail);
/// Makes an empty file that only its owner can read. Errors: ProfileExists, DiskFull, Io.
[[nodiscard]] Result<void> make_empty(const std::filesystem::path& file);
/// Errors: NoProfile when it is not there, Io.
[[nodiscard]] Result<std::uint64_t> size_of(const std::filesystem::path& file);
/// The whole file. Errors: NoProfile when it is not there, TooLarge beyond `most`, Io.
[[nodiscard]] Result<Bytes> read_file(const std::filesystem::path& file, std::size_t most);
/// Replaces `file` by these bytes, all or nothing: a new file, synced, renamed over it, folder synced. On failure
/// nothing is left of the new one. Errors: DiskFull, Io.
[[nodiscard]] Result<void> write_file(const std::filesystem::path& file, ByteView bytes);
/// Puts `fresh` in the place of `file`, which keeps existing as `kept`. Errors: Io.
[[nodiscard]] Result<void> swap_in(const std::filesystem::path& fresh, const std::filesystem::path& file,
                                   const std::filesystem::path& kept);
/// Makes renames and new names in the folder of `file` survive a power cut. Errors: Io.
[[nodiscard]] Result<void> sync_folder_of(const std::filesystem::path& file);
/// Errors: Io.
[[nodiscard]] Result<void> remove_if_there(const std::filesystem::path& file);

} // namespace kt::store
