// What somebody of the team lacks is laid down; what everybody has goes.
#include "sync/transport/folder/disk.h"
#include "sync/transport/folder/round.h"

#include <algorithm>

namespace kt::folder {
namespace {

std::uint64_t stored_of(const op::Have& have, const DeviceId& author) {
    const auto at = have.find(author);
    return at == have.end() ? 0 : at->second;
}

/// Those of a medium, not of the profile: reading goes on.
bool is_of_the_medium(Errc code) {
    return code == Errc::DiskFull || code == Errc::ReadOnly || code == Errc::NoFolder || code == Errc::Io;
}

} // namespace

bool Round::is_mine(const Found& file) const {
    return ours_.contains(file.tag);
}

/// The first entry of a feed that somebody lacks.
std::uint64_t Round::lacking_from(const DeviceId& author) const {
    std::uint64_t from = op::max_number;
    for (const ledger::Receipt& one : receipts_)
        if (one.device != author) from = std::min(from, stored_of(one.have, author) + 1);
    return from;
}

bool Round::wanted_in(const op::BundleHead& head) const {
    return std::ranges::any_of(receipts_, [&](const ledger::Receipt& one) {
        const auto notice = notices_.find(one.device);
        return notice != notices_.end() && std::ranges::any_of(notice->second.wanted, [&](const op::Ref& ref) {
                   return ref.device == head.device && ref.n >= head.first && ref.n <= head.last();
               });
    });
}

void Round::drop(const Found& file) {
    const auto gone = remove_file(file.path);
    if (!gone) {
        report_.not_written = gone.error();
        return;
    }
    seen_.files.erase(file.name);
    ++report_.pruned;
}

/// Only what lies in our own folder, under names that we give.
Result<void> Round::tidy() {
    for (const std::size_t i : std::exchange(later_, {})) // their authors came in with the bundles
        KT_CHECK(take_notice(i));
    KT_TRY(receipts_, post_.receipts());
    // What was destroyed since may lie in what we laid down: all of that goes, and is laid down without it.
    KT_TRY(const std::uint64_t destroyed, post_.destroyed());
    const bool anew = destroyed != place_.destroyed;
    for (std::size_t i = 0; i < files_.size() && !report_.not_written; ++i) {
        const Found& file = files_[i];
        if (!is_mine(file)) continue;
        const bool named = file.number > 0;
        if (file.sort == Sort::Unfinished || (named && broken_.contains(i))) drop(file);
        const auto good = good_.find(i);
        if (good == good_.end()) continue;
        const bool needed = lacking_from(good->second.device) <= good->second.last() || wanted_in(good->second);
        if (needed && !anew) continue;
        drop(file);
        good_.erase(good);
    }
    if (!report_.not_written) memory_.places.back().destroyed = destroyed;
    KT_TRY(const op::Have have, post_.have());
    for (const auto& one : have)
        if (one.first != post_.device()) authors_.push_back(one.first);
    authors_.push_back(post_.device());
    return {};
}

std::vector<Round::Ours> Round::mine_of(const DeviceId& author) const {
    std::vector<Ours> out;
    for (const auto& [i, head] : good_)
        if (head.device == author && files_[i].tag == home_) out.push_back({i, head});
    std::ranges::sort(out, {}, [](const Ours& one) { return one.head.first; });
    return out;
}

/// Finds the next gap in what lies here of a feed, and puts it in `at_`; false when there is none up to `end`. Our own
/// feed we lay down whole, whatever others carry of it; of theirs only what nobody else laid down.
Result<bool> Round::plan(const DeviceId& author, std::uint64_t end) {
    const bool own = author == post_.device();
    at_ = std::max(at_, lacking_from(author));
    std::vector<op::BundleHead> there;
    for (const auto& [i, head] : good_)
        if (head.device == author && (!own || files_[i].tag == home_) && !std::ranges::count(replaced_, i))
            there.push_back(head);
    std::ranges::sort(there, {}, &op::BundleHead::first);
    for (const op::BundleHead& head : there)
        if (head.first <= at_) at_ = std::max(at_, head.last() + 1);
    if (at_ > end || !own || !replaced_.empty()) return at_ <= end;
    // Many small files at the end become one, so that their number grows with the bytes and not with the days.
    constexpr std::size_t many = 8;
    constexpr std::uint64_t small = std::uint64_t{48} << 10U;
    std::uint64_t first = at_;
    auto mine = mine_of(author);
    for (auto one = mine.rbegin(); one != mine.rend(); ++one) {
        if (one->head.last() + 1 != first || files_[one->file].size > small) break;
        first = one->head.first;
        replaced_.push_back(one->file);
    }
    if (replaced_.size() < many)
        replaced_.clear();
    else
        at_ = first;
    return true;
}

/// One bundle; false when all is laid down, or nothing can be.
Result<bool> Round::write_next() {
    if (authors_.empty() || report_.not_written) return false;
    const DeviceId author = authors_.back();
    KT_TRY(const op::Have have, post_.have());
    const std::uint64_t end = stored_of(have, author);
    KT_TRY(const bool more, plan(author, end));
    std::optional<Bytes> bundle;
    if (more) {
        KT_TRY(bundle, post_.bundle_for_all(author, at_, end));
    }
    if (!bundle) {
        for (const std::size_t i : std::exchange(replaced_, {}))
            if (!more) drop(files_[i]);
        at_ = 0;
        authors_.pop_back();
        return true;
    }
    KT_TRY(const op::BundleHead head, op::read_head(*bundle));
    KT_CHECK(put(*bundle));
    at_ = head.last() + 1;
    return true;
}

Result<void> Round::put(ByteView bundle) {
    const std::string name = bundle_name(++memory_.files);
    // The number is used up before the file is there: a name never means two things.
    KT_CHECK(keep_memory());
    before_ = memory_;
    KT_CHECK(put_file(name, bundle));
    if (!report_.not_written) ++report_.written;
    return {};
}

Result<void> Round::put_file(const std::string& name, ByteView bytes) {
    const auto home = home_of(folder_, home_);
    auto done = make_home(home);
    if (done) done = write_whole(home / name, bytes);
    if (done) {
        report_.bytes_written += bytes.size();
        return {};
    }
    if (!is_of_the_medium(done.code())) return done;
    report_.not_written = done.error();
    return {};
}

/// Bodies that others ask for and that lie nowhere here.
Result<void> Round::answer() {
    std::set<op::Ref> wanted;
    for (const ledger::Receipt& one : receipts_)
        if (const auto notice = notices_.find(one.device); notice != notices_.end())
            wanted.insert(notice->second.wanted.begin(), notice->second.wanted.end());
    if (wanted.empty() || report_.not_written) return {};
    for (const auto& [i, head] : good_) {
        if (!wanted_in(head)) continue;
        const auto bytes = read_whole(files_[i].path, op::max_bundle_bytes);
        if (!bytes) continue;
        const auto there = post_.bodies_in(*bytes);
        if (!there) continue;
        for (const op::Ref& ref : *there)
            wanted.erase(ref);
    }
    const std::vector<op::Ref> left(wanted.begin(), wanted.end());
    KT_TRY(const auto bundles, post_.bodies_for_all(left));
    for (const Bytes& bundle : bundles)
        if (!report_.not_written) KT_CHECK(put(bundle));
    return {};
}

/// Our word of what we have, when it is not what lies here already.
Result<void> Round::tell() {
    if (report_.not_written) return {};
    KT_TRY(op::Have have, post_.have());
    std::erase_if(have, [](const auto& one) { return one.second == 0; });
    const std::vector<op::Ref> wanted(missing_.begin(), missing_.end());
    const auto own = notices_.find(post_.device());
    if (own != notices_.end() && own->second.have == have && own->second.wanted == wanted &&
        own->second.number >= place_.own)
        return {};
    op::Notice notice;
    notice.number = memory_.notices + 1;
    notice.place = place_.id;
    KT_TRY(const Bytes bytes, post_.write_notice(notice));
    KT_CHECK(put_file(std::string(notice_name), bytes));
    if (report_.not_written) return {};
    memory_.notices = notice.number;
    memory_.places.back().own = notice.number;
    return {};
}

} // namespace kt::folder
