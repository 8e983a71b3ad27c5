// The file of a backup, written and read in pieces. Bytes: backup.h.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/hash.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace kt::vault {

/// A file that is written from its beginning to its end.
class FileWriter {
  public:
    /// A new file that only its owner can read. Errors: ProfileExists, DiskFull, Io.
    [[nodiscard]] static Result<FileWriter> make(const std::filesystem::path& file);
    FileWriter(FileWriter&&) noexcept;
    FileWriter& operator=(FileWriter&&) noexcept;
    ~FileWriter();
    /// Errors: DiskFull, Io.
    [[nodiscard]] Result<void> write(ByteView bytes);
    /// Synced when it returns. Errors: DiskFull, Io.
    [[nodiscard]] Result<void> close();

  private:
    explicit FileWriter(int fd) : fd_(fd) {}
    int fd_;
};

/// Writes one backup file.
class Packer {
  public:
    [[nodiscard]] static Result<Packer> begin(const std::filesystem::path& file, Instant made, ByteView keys,
                                              const std::filesystem::path& database);
    Packer(Packer&&) noexcept;
    Packer& operator=(Packer&&) noexcept;
    ~Packer();
    /// One piece; true while there are more. Errors: DiskFull, Io.
    [[nodiscard]] Result<bool> step();

  private:
    struct State;
    explicit Packer(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// Reads one. Nothing of it is to be believed before the last step.
class PackReader {
  public:
    using Take = std::function<Result<void>(ByteView)>;

    /// Errors: NoFile, NotABackup, BackupDamaged when its size is not what it says.
    [[nodiscard]] static Result<PackReader> open(const std::filesystem::path& file);
    PackReader(PackReader&&) noexcept;
    PackReader& operator=(PackReader&&) noexcept;
    ~PackReader();
    /// Hands a piece of the database to `take`, if there is one; false after the last, when the whole file was found
    /// right. Errors: BackupDamaged, Io, and those of `take`.
    [[nodiscard]] Result<bool> step(const Take& take);
    [[nodiscard]] Instant made() const;
    [[nodiscard]] ByteView keys() const;

  private:
    struct State;
    explicit PackReader(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace kt::vault
