#include "sync/transport/folder/package.h"

#include "sync/transport/folder/count.h"
#include "sync/transport/folder/memory.h"

#include <algorithm>

namespace kt::folder {
namespace {

constexpr std::string_view package_magic = "kernteam-packet";
constexpr char package_version = '1';
constexpr std::size_t magic_bytes = 16;
constexpr std::size_t piece_head = 5; // what, and four bytes of length

/// As much as is there, up to `most`.
Bytes take_bytes(std::istream& in, std::size_t most) {
    Bytes out(most);
    in.read(reinterpret_cast<char*>(out.data()), static_cast<std::streamsize>(most));
    out.resize(static_cast<std::size_t>(in.gcount()));
    return out;
}

Bytes head_of(Piece what, std::size_t length) {
    Bytes out{static_cast<std::uint8_t>(what)};
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(length >> static_cast<unsigned>(shift)));
    return out;
}

std::uint64_t stored_in(const op::Have& have, const DeviceId& author) {
    const auto at = have.find(author);
    return at == have.end() ? 0 : at->second;
}

} // namespace

// --- reading ---

PackageReader::PackageReader(std::istream& in) : in_(&in), hasher_(std::make_unique<crypto::Hasher>("kt1 package")) {
}

Result<PackageReader> PackageReader::open(std::istream& in) {
    PackageReader out(in);
    const Bytes head = take_bytes(in, magic_bytes + out.team_.size());
    const std::string_view magic(reinterpret_cast<const char*>(head.data()),
                                 std::min(head.size(), package_magic.size()));
    if (magic != package_magic.substr(0, magic.size())) return Errc::NotAPackage;
    if (head.size() < magic_bytes + out.team_.size()) return Errc::PackageDamaged;
    if (static_cast<char>(head[package_magic.size()]) != package_version) return Errc::BundleVersion;
    std::copy_n(head.begin() + magic_bytes, out.team_.size(), out.team_.begin());
    out.hasher_->add(head);
    return out;
}

Result<PackageReader::Part> PackageReader::next() {
    const Bytes head = take_bytes(*in_, piece_head);
    if (head.size() < piece_head) return Errc::PackageDamaged;
    Part out;
    out.what = static_cast<Piece>(head[0]);
    std::size_t length = 0;
    for (std::size_t i = 1; i < piece_head; ++i)
        length = length << 8U | head[i];
    hasher_->add(head);
    if (out.what == Piece::End) {
        const Bytes hash = take_bytes(*in_, crypto::Hash{}.size());
        const bool whole = length == 0 && std::ranges::equal(hash, hasher_->done());
        if (!whole || in_->peek() != std::istream::traits_type::eof()) return Errc::PackageDamaged;
        return out;
    }
    const bool known = out.what == Piece::Bundle || out.what == Piece::Notice;
    if (!known || length == 0 || length > op::max_bundle_bytes) return Errc::PackageDamaged;
    out.bytes = take_bytes(*in_, length);
    if (out.bytes.size() < length) return Errc::PackageDamaged;
    hasher_->add(out.bytes);
    return out;
}

// --- making ---

Packing::Packing(ledger::Post& post, NewFile out, std::optional<MemberId> member)
    : post_(&post), out_(std::move(out)), member_(member), hasher_(std::make_unique<crypto::Hasher>("kt1 package")) {
}

Result<Packing> Packing::begin(ledger::Post& post, const std::filesystem::path& file, std::optional<MemberId> member,
                               bool all) {
    KT_TRY(auto receipts, post.receipts());
    if (member) std::erase_if(receipts, [&](const ledger::Receipt& one) { return one.member != *member; });
    if (member && receipts.empty()) return fail(Errc::NotFound, "member");
    KT_TRY(const op::Have have, post.have());
    KT_TRY(NewFile made, NewFile::make(file));
    Packing out(post, std::move(made), member);
    for (const auto& [author, end] : have) {
        std::uint64_t from = all ? 1 : op::max_number;
        for (const ledger::Receipt& one : receipts)
            if (one.device != author) from = std::min(from, stored_in(one.have, author) + 1);
        if (from <= end) out.feeds_.emplace_back(author, from);
    }
    Bytes head = copy_of(bytes_of(package_magic));
    head.push_back(static_cast<std::uint8_t>(package_version));
    const auto tag = op::team_tag(post.team());
    head.insert(head.end(), tag.begin(), tag.end());
    out.hasher_->add(head);
    out.bytes_ += head.size();
    KT_CHECK(out.out_.write(head));
    return out;
}

Result<void> Packing::put(Piece what, ByteView bytes) {
    const Bytes head = head_of(what, bytes.size());
    hasher_->add(head);
    if (!bytes.empty()) hasher_->add(bytes);
    bytes_ += head.size() + bytes.size();
    KT_CHECK(out_.write(head));
    return out_.write(bytes);
}

Result<bool> Packing::step() {
    if (feeds_.empty()) {
        KT_CHECK(close());
        return false;
    }
    auto& [author, from] = feeds_.back();
    KT_TRY(const op::Have have, post_->have());
    const std::uint64_t end = stored_in(have, author);
    std::optional<Bytes> bundle;
    if (from <= end) {
        KT_TRY(bundle,
               member_ ? post_->bundle_for(*member_, author, from, end) : post_->bundle_for_all(author, from, end));
    }
    if (!bundle) {
        feeds_.pop_back();
        return true;
    }
    KT_TRY(const op::BundleHead packed, op::read_head(*bundle));
    KT_CHECK(put(Piece::Bundle, *bundle));
    entries_ += packed.count;
    from = packed.last() + 1;
    return true;
}

/// With our word of what we have, so that the other knows what need not be sent back.
Result<void> Packing::close() {
    KT_TRY(const Value kept, post_->remembered("folder"));
    Memory memory = memory_from(kept);
    op::Notice notice;
    notice.number = ++memory.notices;
    KT_CHECK(post_->remember("folder", value_of(memory)));
    KT_TRY(const Bytes said, post_->write_notice(notice));
    KT_CHECK(put(Piece::Notice, said));
    KT_CHECK(put(Piece::End, {}));
    bytes_ += crypto::Hash{}.size();
    KT_CHECK(out_.write(hasher_->done()));
    return out_.finish();
}

// --- opening ---

Opening::Opening(ledger::Post& post, std::filesystem::path file) : post_(post), file_(std::move(file)) {
}

Result<void> Opening::rewind() {
    reader_.reset();
    in_.close();
    in_.clear();
    in_.open(file_, std::ios::binary);
    if (!in_) return fail(Errc::NoFile, file_.filename().string());
    KT_TRY(reader_, PackageReader::open(in_));
    return {};
}

Result<bool> Opening::step() {
    switch (phase_) {
    case Phase::Begin:
        KT_CHECK(rewind());
        if (reader_->team() != op::team_tag(post_.team())) return Errc::OtherTeam;
        phase_ = Phase::Check;
        return true;
    case Phase::Check: {
        KT_TRY(const auto part, reader_->next());
        if (part.what != Piece::End) {
            ++report_.files;
            return true;
        }
        KT_CHECK(rewind());
        phase_ = Phase::Take;
        return true;
    }
    case Phase::Take: {
        KT_TRY(const auto part, reader_->next());
        if (part.what != Piece::End) KT_CHECK(take(part));
        if (part.what == Piece::End) phase_ = Phase::Holes;
        return true;
    }
    case Phase::Holes: {
        KT_TRY(const bool more, post_.look_at_holes());
        if (!more) KT_CHECK(after_pass());
        return phase_ != Phase::End;
    }
    case Phase::End: break;
    }
    return false;
}

/// What had to wait, and bodies whose key came with the rest, are there on a second reading.
Result<void> Opening::after_pass() {
    KT_TRY(const auto lacking, post_.missing_bodies(op::max_notice_wanted));
    const bool other = lacking.size() != missing_;
    missing_ = report_.missing = lacking.size();
    const bool again = (report_.waiting > 0 && progress_) || (other && missing_ > 0);
    progress_ = false;
    if (!again) {
        phase_ = Phase::End;
        return {};
    }
    report_.waiting = 0;
    report_.frozen.clear();
    KT_CHECK(rewind());
    phase_ = Phase::Take;
    return {};
}

Result<void> Opening::take(const PackageReader::Part& part) {
    ++report_.read;
    report_.looked_at = std::min(report_.looked_at + 1, report_.files);
    report_.bytes_read += part.bytes.size();
    if (part.what == Piece::Notice) {
        const auto said = post_.take_notice(part.bytes);
        if (!said && said.code() != Errc::UnknownDevice && said.code() != Errc::NoKey) return said.error();
        return {};
    }
    KT_TRY(const ledger::Admitted admitted, post_.admit(part.bytes));
    if (admitted.waiting) ++report_.waiting;
    progress_ = progress_ || admitted.received > 0 || admitted.readable > 0;
    add(report_, admitted);
    if (admitted.frozen) {
        KT_TRY(const op::BundleHead head, op::read_head(part.bytes));
        report_.frozen.push_back(head.device);
    }
    return {};
}

} // namespace kt::folder
