// Whole files in a folder that others write in too.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>

namespace kt::folder {

/// Errors: TooLarge beyond `most`, NotFound, Io.
[[nodiscard]] Result<Bytes> read_whole(const std::filesystem::path& file, std::size_t most);

/// Writes beside it and renames, so that nobody ever sees half of it under its name; durable when it returns. Leaves
/// nothing behind on failure. Errors: DiskFull, ReadOnly, NoFolder, Io.
[[nodiscard]] Result<void> write_whole(const std::filesystem::path& file, ByteView bytes);

/// The same for folders: errors are told alike.
[[nodiscard]] Result<void> make_folder(const std::filesystem::path& folder);

/// A file that is gone already is no error. Errors: ReadOnly, Io.
[[nodiscard]] Result<void> remove_file(const std::filesystem::path& file);

/// What a file is called while `write_whole` makes it.
[[nodiscard]] std::filesystem::path being_written(const std::filesystem::path& file);

/// Whether the last call of the system on these files failed for want of room, of rights, or else.
[[nodiscard]] Error system_error(int number, const std::filesystem::path& file);

} // namespace kt::folder
