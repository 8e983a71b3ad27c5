// Whole files in a folder that others write in too.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>

namespace kt::folder {

/// Errors: TooLarge beyond `most`, NotFound, Io.
[[nodiscard]] Result<Bytes> read_whole(const std::filesystem::path& file, std::size_t most);

/// A file on its way: written beside its place and renamed, so that nobody ever sees half of it under its name. Gone
/// again unless it was finished.
class NewFile {
  public:
    /// Errors: DiskFull, ReadOnly, NoFolder, Io; the same below.
    [[nodiscard]] static Result<NewFile> make(const std::filesystem::path& file);
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&& other) noexcept;
    ~NewFile();
    [[nodiscard]] Result<void> write(ByteView bytes);
    /// On disk under its name, in place of what was there.
    [[nodiscard]] Result<void> finish();

  private:
    NewFile(std::filesystem::path file, int fd) : file_(std::move(file)), fd_(fd) {}
    std::filesystem::path file_;
    int fd_ = -1; ///< -1: finished or never begun
};

/// Such a file of one piece.
[[nodiscard]] Result<void> write_whole(const std::filesystem::path& file, ByteView bytes);

/// A device's folder and the one above it, nothing higher: where the medium is gone nothing is put in its place.
/// Errors: NoFolder; Io where a link or something else stands there; as of a new file.
[[nodiscard]] Result<void> make_home(const std::filesystem::path& home);

/// A file that is gone already is no error. Errors: ReadOnly, Io.
[[nodiscard]] Result<void> remove_file(const std::filesystem::path& file);

/// What a file is called before it is finished.
[[nodiscard]] std::filesystem::path being_written(const std::filesystem::path& file);

/// What the system's error number means for a file here.
[[nodiscard]] Error system_error(int number, const std::filesystem::path& file);

} // namespace kt::folder
