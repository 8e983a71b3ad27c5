// The names in a profile folder, and the lock that keeps a second process out.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace kt::vault {

/// Where the things of a profile lie.
struct Folder {
    std::filesystem::path path;

    [[nodiscard]] std::filesystem::path keys() const { return path / "vault.cbor"; }
    [[nodiscard]] std::filesystem::path database() const { return path / "kernteam.db"; }
    [[nodiscard]] std::filesystem::path journal() const { return path / "kernteam.db-wal"; }
    [[nodiscard]] std::filesystem::path lock() const { return path / "lock"; }
    [[nodiscard]] std::filesystem::path attempts() const { return path / "attempts"; }
};

/// Whether anything lies there; what cannot be looked at counts as not there.
[[nodiscard]] bool there(const std::filesystem::path& path);

/// Held by the one process that has the profile open; the system lets go of it when that process ends, however it ends.
class Lock {
  public:
    /// Errors: ProfileInUse, NoProfile when the folder is not there, DiskFull, Io.
    [[nodiscard]] static Result<Lock> take(const Folder& folder);
    Lock(Lock&& other) noexcept;
    Lock& operator=(Lock&& other) noexcept;
    ~Lock();

  private:
    explicit Lock(int fd) : fd_(fd) {}
    int fd_;
};

} // namespace kt::vault
