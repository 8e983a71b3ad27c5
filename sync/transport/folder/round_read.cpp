// What others laid down is taken in, as far as it is what it says.
#include "sync/transport/folder/count.h"
#include "sync/transport/folder/disk.h"
#include "sync/transport/folder/round.h"

#include <algorithm>

namespace kt::folder {
namespace {

/// What can be wrong with a file. Everything else is wrong with the profile, and ends the round.
bool is_of_the_file(Errc code) {
    switch (code) {
    case Errc::BadBundle:
    case Errc::BadNotice:
    case Errc::BundleVersion:
    case Errc::TooLarge:
    case Errc::OtherTeam:
    case Errc::BadSeal:
    case Errc::BadSignature:
    case Errc::CannotOpen:
    case Errc::NoKey:
    case Errc::UnknownDevice:
    case Errc::FeedGap:
    case Errc::FeedForked: return true;
    default: return false;
    }
}

/// Such a file is of no use to anybody, ever.
bool is_spoilt(Errc code) {
    return code == Errc::BadBundle || code == Errc::BadSeal || code == Errc::CannotOpen;
}

/// A file that ends too early may be whole the next time.
bool is_cut(const Error& error) {
    return error.where == errc_name(Errc::CborTruncated);
}

} // namespace

Result<void> Round::look() {
    KT_TRY(files_, files_in(folder_));
    home_ = tag_of(post_.team(), post_.device());
    ours_.insert(home_);
    for (const DeviceId& one : post_.former())
        ours_.insert(tag_of(post_.team(), one));
    KT_TRY(const Value kept, post_.remembered("folder"));
    before_ = memory_from(kept);
    memory_ = before_;
    report_.files = files_.size();
    std::map<std::string, Seen::File> still;
    for (std::size_t i = files_.size(); i-- > 0;) {
        const Found& file = files_[i];
        if (file.copied) ++report_.copies;
        if (file.tag == home_ && file.number > memory_.files) memory_.files = file.number;
        if (file.sort != Sort::Bundle) {
            ++report_.looked_at;
            continue;
        }
        const auto known = seen_.files.find(file.name);
        if (known == seen_.files.end() || known->second.size != file.size) {
            queue_.push_back(i);
            continue;
        }
        ++report_.looked_at;
        if (known->second.head) good_.emplace(i, *known->second.head);
        if (!known->second.head) ++report_.of_others;
        still.insert(*known);
    }
    seen_.files = std::move(still);
    return {};
}

Result<void> Round::take_notice(std::size_t i) {
    const Found& file = files_[i];
    const auto bytes = read_whole(file.path, op::max_notice_bytes);
    if (!bytes) {
        unread_notices_.insert(file.tag);
        if (bytes.code() != Errc::NotFound) report_.faults.push_back({file.name, bytes.code()});
        return {};
    }
    report_.bytes_read += bytes->size();
    const auto team = op::team_of_notice(*bytes);
    if (team && *team != op::team_tag(post_.team())) {
        ++report_.of_others;
        return {};
    }
    auto taken = post_.take_notice(*bytes);
    if (!taken) {
        unread_notices_.insert(file.tag);
        if (!is_of_the_file(taken.code())) return taken.error();
        if (is_cut(taken.error()))
            report_.partial.push_back(file.name);
        else if (taken.code() == Errc::UnknownDevice || taken.code() == Errc::NoKey)
            later_.push_back(i);
        else
            report_.faults.push_back({file.name, taken.code()});
        return {};
    }
    const auto at = notices_.find(taken->device);
    if (at == notices_.end())
        notices_.emplace(taken->device, *taken);
    else if (at->second.number < taken->number)
        at->second = *taken;
    return {};
}

/// Our own notice tells which place this is, wherever the folder lies now; without one, the path does.
void Round::compare_with_memory() {
    const std::string path = folder_.string();
    const auto own = notices_.find(post_.device());
    const auto here = std::ranges::find_if(memory_.places, [&](const Place& one) {
        return own != notices_.end() ? one.id == own->second.place : one.path == path;
    });
    place_ = {};
    if (own != notices_.end() && here != memory_.places.end()) {
        place_ = *here;
        memory_.places.erase(here);
    } else if (own != notices_.end()) {
        place_.id = own->second.place;
    } else {
        place_.id = random_.id<op::PlaceId>();
        if (here != memory_.places.end()) {
            report_.emptied = here->own > 0 && !unread_notices_.contains(home_);
            here->path.clear(); // it may lie elsewhere now
        }
    }
    place_.path = path;
    const auto number_of = [&](const DeviceId& device) {
        const auto at = notices_.find(device);
        return at == notices_.end() ? std::uint64_t{0} : at->second.number;
    };
    if (own != notices_.end() && own->second.number < place_.own) report_.rolled_back.push_back(post_.device());
    for (const auto& [device, greatest] : place_.seen) {
        if (unread_notices_.contains(tag_of(post_.team(), device))) continue;
        if (number_of(device) < greatest) report_.rolled_back.push_back(device);
    }
    for (const auto& [device, notice] : notices_) {
        if (device == post_.device()) {
            memory_.notices = std::max(memory_.notices, notice.number);
            place_.own = std::max(place_.own, notice.number);
            continue;
        }
        auto& greatest = place_.seen[device];
        greatest = std::max(greatest, notice.number);
    }
    memory_.places.push_back(place_);
}

/// Bundles that had to wait are tried again for as long as anything came of it.
Result<bool> Round::next_bundle() {
    if (queue_.empty()) {
        if (!progress_ || waiting_.empty()) {
            report_.waiting = waiting_.size();
            return false;
        }
        progress_ = false;
        queue_ = std::exchange(waiting_, {});
        std::ranges::reverse(queue_);
    }
    const std::size_t i = queue_.back();
    queue_.pop_back();
    KT_CHECK(read_bundle(i));
    return true;
}

Result<void> Round::read_bundle(std::size_t i) {
    const Found& file = files_[i];
    ++report_.read;
    report_.looked_at = std::min(report_.looked_at + 1, report_.files);
    const auto bytes = read_whole(file.path, op::max_bundle_bytes);
    if (!bytes) {
        if (bytes.code() == Errc::NotFound) return {}; // its writer took it away meanwhile
        report_.faults.push_back({file.name, bytes.code()});
        return {};
    }
    report_.bytes_read += bytes->size();
    auto taken = take_bundle(i, *bytes);
    if (taken) return {};
    if (!is_of_the_file(taken.code())) return taken;
    if (is_spoilt(taken.code())) broken_.insert(i);
    if (is_cut(taken.error()))
        report_.partial.push_back(file.name);
    else
        report_.faults.push_back({file.name, taken.code()});
    return {};
}

Result<void> Round::take_bundle(std::size_t i, ByteView bytes) {
    const Found& file = files_[i];
    KT_TRY(const op::BundleHead head, op::read_head(bytes));
    if (head.team != op::team_tag(post_.team())) {
        ++report_.of_others;
        seen_.files[file.name] = {file.size, std::nullopt};
        return {};
    }
    KT_TRY(const ledger::Admitted admitted, post_.admit(bytes));
    if (admitted.waiting) {
        waiting_.push_back(i);
        return {};
    }
    if (admitted.frozen) {
        if (std::ranges::find(report_.frozen, head.device) == report_.frozen.end())
            report_.frozen.push_back(head.device);
        return {};
    }
    progress_ = progress_ || admitted.received > 0 || admitted.readable > 0;
    add(report_, admitted);
    good_[i] = head;
    seen_.files[file.name] = {file.size, head};
    return {};
}

/// Keys that came lately open what was carried: such files are read once more. True when that brought something.
Result<bool> Round::fill_holes() {
    KT_TRY(const auto lacking, post_.missing_bodies(op::max_notice_wanted));
    report_.missing = lacking.size();
    std::set<op::Ref> missing(lacking.begin(), lacking.end());
    const bool other = missing != missing_;
    missing_ = std::move(missing);
    if (missing_.empty() || !other) return false;
    progress_ = true; // those that wait may open now
    for (const auto& [i, head] : good_) {
        const auto first = missing_.lower_bound({head.device, head.first});
        if (first != missing_.end() && first->device == head.device && first->n <= head.last()) queue_.push_back(i);
    }
    std::ranges::reverse(queue_);
    return !queue_.empty();
}

} // namespace kt::folder
