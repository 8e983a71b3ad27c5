#include "core/vault/packed.h"

#include "core/store/file.h"
#include "core/vault/keyfile.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>
#include <utility>

namespace kt::vault {

namespace {

constexpr std::string_view magic = "kernteam-backup1";
constexpr std::size_t piece = std::size_t{1} << 20U;
constexpr std::size_t head_bytes = 16 + 8 + 4 + 8;
constexpr std::string_view hash_domain = "kt1 backup";

Error written_error() {
    return fail(errno == ENOSPC || errno == EDQUOT || errno == EFBIG ? Errc::DiskFull : Errc::Io, "backup");
}

void put(Bytes& out, std::uint64_t number, int bytes) {
    for (int i = bytes - 1; i >= 0; --i)
        out.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
}

std::uint64_t number_at(ByteView bytes, std::size_t from, std::size_t count) {
    std::uint64_t out = 0;
    for (std::size_t i = 0; i < count; ++i)
        out = out << 8U | bytes[from + i];
    return out;
}

} // namespace

Result<FileWriter> FileWriter::make(const std::filesystem::path& file) {
    KT_CHECK(store::make_empty(file));
    const int fd = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
    if (fd < 0) return written_error();
    return FileWriter(fd);
}

FileWriter::FileWriter(FileWriter&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {
}

FileWriter& FileWriter::operator=(FileWriter&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
}

FileWriter::~FileWriter() {
    if (fd_ >= 0) ::close(fd_);
}

Result<void> FileWriter::write(ByteView bytes) {
    while (!bytes.empty()) {
        const ssize_t done = ::write(fd_, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return written_error();
        bytes = bytes.subspan(static_cast<std::size_t>(done));
    }
    return {};
}

Result<void> FileWriter::close() {
    const bool synced = ::fsync(fd_) == 0;
    const bool closed = ::close(std::exchange(fd_, -1)) == 0;
    if (!synced || !closed) return written_error();
    return {};
}

// --- writing ---

struct Packer::State {
    FileWriter out;
    std::ifstream database;
    crypto::Hasher hasher{hash_domain};
    Bytes buffer;
    std::uint64_t left = 0;

    explicit State(FileWriter to) : out(std::move(to)), buffer(piece) {}
};

Packer::Packer(std::unique_ptr<State> state) : state_(std::move(state)) {
}
Packer::Packer(Packer&&) noexcept = default;
Packer& Packer::operator=(Packer&&) noexcept = default;
Packer::~Packer() = default;

Result<Packer> Packer::begin(const std::filesystem::path& file, Instant made, ByteView keys,
                             const std::filesystem::path& database) {
    KT_TRY(auto out, FileWriter::make(file));
    auto state = std::make_unique<State>(std::move(out));
    KT_TRY(state->left, store::size_of(database));
    state->database.open(database, std::ios::binary);
    Bytes head = copy_of(bytes_of(magic));
    put(head, static_cast<std::uint64_t>(made.ms), 8);
    put(head, keys.size(), 4);
    put(head, state->left, 8);
    head.insert(head.end(), keys.begin(), keys.end());
    state->hasher.add(head);
    KT_CHECK(state->out.write(head));
    return Packer(std::move(state));
}

Result<bool> Packer::step() {
    State& s = *state_;
    if (s.left == 0) {
        KT_CHECK(s.out.write(s.hasher.done()));
        KT_CHECK(s.out.close());
        return false;
    }
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(piece, s.left));
    s.database.read(reinterpret_cast<char*>(s.buffer.data()), static_cast<std::streamsize>(size));
    if (!s.database) return fail(Errc::Io, "copy");
    const ByteView view = ByteView(s.buffer).first(size);
    s.hasher.add(view);
    KT_CHECK(s.out.write(view));
    s.left -= size;
    return true;
}

// --- reading ---

struct PackReader::State {
    std::ifstream in;
    crypto::Hasher hasher{hash_domain};
    Bytes buffer;
    Bytes keys;
    Instant made;
    std::uint64_t left = 0;

    State() : buffer(piece) {}
    [[nodiscard]] bool read(std::span<std::uint8_t> to) {
        in.read(reinterpret_cast<char*>(to.data()), static_cast<std::streamsize>(to.size()));
        return static_cast<bool>(in);
    }
};

PackReader::PackReader(std::unique_ptr<State> state) : state_(std::move(state)) {
}
PackReader::PackReader(PackReader&&) noexcept = default;
PackReader& PackReader::operator=(PackReader&&) noexcept = default;
PackReader::~PackReader() = default;

Result<PackReader> PackReader::open(const std::filesystem::path& file) {
    const auto size = store::size_of(file);
    if (!size) return size.code() == Errc::NoProfile ? fail(Errc::NoFile) : size.error();
    auto state = std::make_unique<State>();
    state->in.open(file, std::ios::binary);
    Bytes head(head_bytes);
    if (!state->read(head) || !std::ranges::equal(ByteView(head).first(magic.size()), bytes_of(magic)))
        return Errc::NotABackup;
    state->made.ms = static_cast<std::int64_t>(number_at(head, 16, 8));
    const std::uint64_t keys = number_at(head, 24, 4);
    state->left = number_at(head, 28, 8);
    constexpr std::uint64_t hash_bytes = sizeof(crypto::Hash);
    if (keys > max_keyfile_bytes || state->left > *size || head_bytes + keys + state->left + hash_bytes != *size)
        return fail(Errc::BackupDamaged, "size");
    state->keys.resize(static_cast<std::size_t>(keys));
    if (!state->read(state->keys)) return fail(Errc::Io, "backup");
    head.insert(head.end(), state->keys.begin(), state->keys.end());
    state->hasher.add(head);
    return PackReader(std::move(state));
}

Result<bool> PackReader::step(const Take& take) {
    State& s = *state_;
    if (s.left == 0) {
        crypto::Hash found{};
        if (!s.read(found)) return fail(Errc::Io, "backup");
        if (found != s.hasher.done()) return fail(Errc::BackupDamaged, "check");
        return false;
    }
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(piece, s.left));
    const std::span<std::uint8_t> view = std::span(s.buffer).first(size);
    if (!s.read(view)) return fail(Errc::Io, "backup");
    s.hasher.add(view);
    if (take) KT_CHECK(take(view));
    s.left -= size;
    return true;
}

Instant PackReader::made() const {
    return state_->made;
}

ByteView PackReader::keys() const {
    return state_->keys;
}

} // namespace kt::vault
