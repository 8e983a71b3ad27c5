#include "core/store/file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kt::store {

namespace {

Error system_error(std::string where) {
    const int code = errno;
    if (code == ENOSPC || code == EDQUOT || code == EFBIG) return {Errc::DiskFull, std::move(where)};
    if (code == ENOENT) return {Errc::NoProfile, std::move(where)};
    if (code == EEXIST) return {Errc::ProfileExists, std::move(where)};
    return {Errc::Io, std::move(where)};
}

/// An open file that closes itself.
class Handle {
  public:
    Handle(const std::filesystem::path& file, int flags) : fd_(::open(file.c_str(), flags | O_CLOEXEC, 0600)) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (fd_ >= 0) ::close(fd_);
    }
    [[nodiscard]] bool ok() const { return fd_ >= 0; }
    [[nodiscard]] int get() const { return fd_; }

  private:
    int fd_;
};

Result<void> write_all(int fd, ByteView bytes) {
    while (!bytes.empty()) {
        const ssize_t done = ::write(fd, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return system_error("write");
        bytes = bytes.subspan(static_cast<std::size_t>(done));
    }
    if (::fsync(fd) != 0) return system_error("sync");
    return {};
}

Result<void> write_new(const std::filesystem::path& file, ByteView bytes) {
    const Handle out(file, O_WRONLY | O_CREAT | O_TRUNC);
    if (!out.ok()) return system_error(file.filename().string());
    return write_all(out.get(), bytes);
}

} // namespace

std::filesystem::path beside(const std::filesystem::path& file, std::string_view tail) {
    std::filesystem::path out = file;
    out += tail;
    return out;
}

Result<void> make_empty(const std::filesystem::path& file) {
    const Handle made(file, O_WRONLY | O_CREAT | O_EXCL);
    if (!made.ok()) return system_error(file.filename().string());
    return {};
}

Result<std::uint64_t> size_of(const std::filesystem::path& file) {
    std::error_code code;
    if (!std::filesystem::exists(file, code)) return fail(Errc::NoProfile, file.filename().string());
    const auto size = std::filesystem::file_size(file, code);
    if (code) return fail(Errc::Io, file.filename().string());
    return std::uint64_t{size};
}

Result<Bytes> read_file(const std::filesystem::path& file, std::size_t most) {
    const Handle in(file, O_RDONLY);
    if (!in.ok()) return system_error(file.filename().string());
    Bytes out;
    for (;;) {
        const std::size_t have = out.size();
        out.resize(have + 65'536);
        const ssize_t got = ::read(in.get(), out.data() + have, 65'536);
        if (got < 0) return system_error(file.filename().string());
        out.resize(have + static_cast<std::size_t>(got));
        if (out.size() > most) return fail(Errc::TooLarge, file.filename().string());
        if (got == 0) return out;
    }
}

Result<void> write_file(const std::filesystem::path& file, ByteView bytes) {
    const auto fresh = beside(file, ".new");
    auto done = write_new(fresh, bytes);
    if (done && ::rename(fresh.c_str(), file.c_str()) != 0) done = system_error(file.filename().string());
    if (!done) {
        ::unlink(fresh.c_str());
        return done;
    }
    return sync_folder_of(file);
}

Result<void> swap_in(const std::filesystem::path& fresh, const std::filesystem::path& file,
                     const std::filesystem::path& kept) {
    {
        const Handle data(fresh, O_RDONLY);
        if (!data.ok() || ::fsync(data.get()) != 0) return system_error(fresh.filename().string());
    }
    KT_CHECK(remove_if_there(kept)); // of an earlier try that was cut short
    if (::link(file.c_str(), kept.c_str()) != 0) return system_error(kept.filename().string());
    if (::rename(fresh.c_str(), file.c_str()) != 0) return system_error(file.filename().string());
    return sync_folder_of(file);
}

Result<void> sync_folder_of(const std::filesystem::path& file) {
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    const Handle handle(folder, O_RDONLY | O_DIRECTORY);
    if (!handle.ok() || ::fsync(handle.get()) != 0) return fail(Errc::Io, "folder");
    return {};
}

Result<void> remove_if_there(const std::filesystem::path& file) {
    if (::unlink(file.c_str()) != 0 && errno != ENOENT) return system_error(file.filename().string());
    return {};
}

} // namespace kt::store
