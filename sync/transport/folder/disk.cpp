#include "sync/transport/folder/disk.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace kt::folder {
namespace {

namespace fs = std::filesystem;

class Handle {
  public:
    Handle(const fs::path& path, int flags) : fd_(::open(path.c_str(), flags | O_CLOEXEC)) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (fd_ >= 0) ::close(fd_);
    }
    [[nodiscard]] int get() const { return fd_; }
    [[nodiscard]] bool ok() const { return fd_ >= 0; }

  private:
    int fd_;
};

} // namespace

Error system_error(int number, const fs::path& file) {
    const std::string name = file.filename().string();
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return fail(Errc::DiskFull, name);
    case EROFS:
    case EACCES:
    case EPERM: return fail(Errc::ReadOnly, name);
    case ENOENT:
    case ENOTDIR: return fail(Errc::NoFolder, name);
    default: return fail(Errc::Io, name);
    }
}

fs::path being_written(const fs::path& file) {
    return file.parent_path() / ("." + file.filename().string() + ".tmp");
}

Result<Bytes> read_whole(const fs::path& file, std::size_t most) {
    // Not through a link: it could lead out of the folder.
    const Handle in(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!in.ok()) return fail(errno == ENOENT ? Errc::NotFound : Errc::Io, file.filename().string());
    struct stat about {};
    if (::fstat(in.get(), &about) != 0 || !S_ISREG(about.st_mode)) return fail(Errc::Io, file.filename().string());
    if (about.st_size < 0 || static_cast<std::uint64_t>(about.st_size) > most) return Errc::TooLarge;
    Bytes out(static_cast<std::size_t>(about.st_size));
    std::size_t got = 0;
    while (got < out.size()) {
        const ssize_t done = ::read(in.get(), out.data() + got, out.size() - got);
        if (done < 0 && errno == EINTR) continue;
        if (done < 0) return fail(Errc::Io, file.filename().string());
        if (done == 0) break; // it became shorter meanwhile
        got += static_cast<std::size_t>(done);
    }
    out.resize(got);
    return out;
}

Result<NewFile> NewFile::make(const fs::path& file) {
    // What lies there is left from a crash, or was put there by somebody: a pipe would keep us waiting for ever.
    ::unlink(being_written(file).c_str());
    const int fd = ::open(being_written(file).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (fd < 0) return system_error(errno, file);
    return NewFile(file, fd);
}

NewFile::NewFile(NewFile&& other) noexcept : file_(std::move(other.file_)), fd_(std::exchange(other.fd_, -1)) {
}

NewFile& NewFile::operator=(NewFile&& other) noexcept {
    std::swap(file_, other.file_);
    std::swap(fd_, other.fd_);
    return *this;
}

NewFile::~NewFile() {
    if (fd_ < 0) return;
    ::close(fd_);
    ::unlink(being_written(file_).c_str());
}

Result<void> NewFile::write(ByteView bytes) {
    while (!bytes.empty()) {
        const ssize_t done = ::write(fd_, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return system_error(done < 0 ? errno : ENOSPC, file_);
        bytes = bytes.subspan(static_cast<std::size_t>(done));
    }
    return {};
}

Result<void> NewFile::finish() {
    if (::fsync(fd_) != 0) return system_error(errno, file_);
    if (::rename(being_written(file_).c_str(), file_.c_str()) != 0) return system_error(errno, file_);
    if (::close(std::exchange(fd_, -1)) != 0) return system_error(errno, file_);
    // Some media cannot sync a folder; the file itself is safe then.
    const Handle folder(file_.parent_path().empty() ? fs::path(".") : file_.parent_path(), O_RDONLY | O_DIRECTORY);
    if (folder.ok()) ::fsync(folder.get());
    return {};
}

Result<void> write_whole(const fs::path& file, ByteView bytes) {
    KT_TRY(NewFile out, NewFile::make(file));
    KT_CHECK(out.write(bytes));
    return out.finish();
}

Result<void> make_home(const fs::path& home) {
    const fs::path top = home.parent_path();
    std::error_code code;
    if (!fs::is_directory(top.parent_path(), code)) return fail(Errc::NoFolder, top.parent_path().filename().string());
    for (const fs::path& one : {top, home}) {
        fs::create_directory(one, code);
        if (code) return system_error(code.value(), one);
        if (!fs::is_directory(fs::symlink_status(one, code))) return fail(Errc::Io, one.filename().string());
    }
    return {};
}

Result<void> remove_file(const fs::path& file) {
    if (::unlink(file.c_str()) == 0 || errno == ENOENT) return {};
    return system_error(errno, file);
}

} // namespace kt::folder
