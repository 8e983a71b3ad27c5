#include "core/vault/folder.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace kt::vault {

bool there(const std::filesystem::path& path) {
    std::error_code code;
    return std::filesystem::exists(path, code);
}

Result<Lock> Lock::take(const Folder& folder) {
    Lock lock(::open(folder.lock().c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (lock.fd_ < 0) {
        if (errno == ENOENT) return fail(Errc::NoProfile, "folder");
        return fail(errno == ENOSPC || errno == EDQUOT ? Errc::DiskFull : Errc::Io, "lock");
    }
    if (::flock(lock.fd_, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? fail(Errc::ProfileInUse) : fail(Errc::Io, "lock");
    return lock;
}

Lock::Lock(Lock&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {
}

Lock& Lock::operator=(Lock&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
}

Lock::~Lock() {
    if (fd_ >= 0) ::close(fd_);
}

} // namespace kt::vault
