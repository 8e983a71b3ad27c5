// What is left somewhere for whoever of the team comes, and what others left.
#include "core/ledger/sending.h"
#include "core/store/drafts.h"
#include "core/store/oplog.h"

#include <algorithm>

namespace kt::ledger {

namespace {

constexpr std::string_view exchange_form = "exchange";

} // namespace

/// Who left, or was replaced by a restored device, does not come to read any more.
Result<std::vector<Receipt>> LedgerImpl::receipts() const {
    std::vector<Receipt> out;
    for (const store::TeamDevice& one : team_.devices()) {
        const store::MemberRow* who = team_.member(one.member);
        const bool left = who == nullptr || (who->left_on && *who->left_on <= today());
        if (left || one.revoked || one.id == device() || !team_.heirs(one.id).empty()) continue;
        KT_TRY(auto have, store::acknowledged_by(db_, one.id));
        out.push_back({one.id, one.member, std::move(have)});
    }
    return out;
}

/// Where one of the devices of a member was given the key.
Result<std::optional<op::Ref>> LedgerImpl::granted_to(const MemberId& member, const HeldKey& key) const {
    for (const store::TeamDevice& one : team_.devices()) {
        if (one.member != member || one.revoked) continue;
        KT_TRY(const auto granted, store::granted_in(db_, key.locator, one.id));
        if (granted) return granted;
    }
    return std::optional<op::Ref>{};
}

Result<std::optional<Bytes>> LedgerImpl::bundle_for_all(const DeviceId& author, std::uint64_t from,
                                                        std::uint64_t most) {
    KT_TRY(const bool frozen, store::is_frozen(db_, author));
    if (frozen) return std::optional<Bytes>{};
    return bundle_of_feed({.mode = op::Mode::Open}, author, from, most);
}

Result<std::optional<Bytes>> LedgerImpl::bundle_for(const MemberId& member, const DeviceId& author, std::uint64_t from,
                                                    std::uint64_t most) {
    KT_TRY(const bool frozen, store::is_frozen(db_, author));
    if (frozen) return std::optional<Bytes>{};
    return bundle_of_feed({.mode = op::Mode::Open, .member = member}, author, from, most);
}

Result<std::vector<Bytes>> LedgerImpl::bodies_for_all(std::span<const op::Ref> wanted) {
    std::set<op::Ref> here;
    for (const op::Ref& ref : wanted) {
        KT_TRY(const auto entry, store::find_entry(db_, ref));
        if (entry && !entry->body.empty()) here.insert(ref);
    }
    return bundles_of({.wanted = &here, .mode = op::Mode::Open}, here);
}

Result<std::vector<op::Ref>> LedgerImpl::bodies_in(ByteView bundle) const {
    KT_TRY(const op::BundleHead head, op::read_head(bundle));
    const auto key = head.device == device() ? place_.identity.sign.pub : team_.sign_key(head.device);
    if (!key) return Errc::UnknownDevice;
    const OpeningRing ring(keys_, place_.identity.device, place_.former, place_.identity.box);
    KT_TRY(const op::Verified run, op::open(bundle, team(), *key, ring));
    std::vector<op::Ref> out;
    for (std::size_t i = 0; i < run.entries().size(); ++i)
        if (!run.entries()[i].op_bytes.empty()) out.push_back({head.device, head.first + i});
    return out;
}

Result<Bytes> LedgerImpl::write_notice(op::Notice notice) {
    KT_TRY(const HeldKey* key, keys_.newest(op::Space::team()));
    if (key == nullptr) return Errc::NoKey;
    notice.device = device();
    notice.at = clock_.now();
    KT_TRY(notice.have, have());
    KT_TRY(notice.wanted, missing_bodies(op::max_notice_wanted));
    std::ranges::sort(notice.wanted);
    std::erase_if(notice.have, [](const auto& one) { return one.second == 0; });
    return op::write_notice(notice, team(), place_.identity.sign, key->made, random_);
}

/// What was heard before changes nothing, so that who looks often writes nothing.
Result<void> LedgerImpl::believe(const op::Notice& notice) {
    const Instant at{std::min(notice.at.ms, clock_.now().ms)};
    // Of feeds that nobody here knows there is nothing to note, however many a notice names.
    KT_TRY(const op::Have ours, have());
    op::Have theirs = notice.have;
    std::erase_if(theirs, [&](const auto& one) { return !ours.contains(one.first); });
    KT_TRY(const op::Have known, store::acknowledged_by(db_, notice.device));
    KT_TRY(const auto contact, store::last_contact(db_, notice.device));
    const bool news = std::ranges::any_of(theirs, [&](const auto& one) {
        const auto before = known.find(one.first);
        return before == known.end() || before->second < one.second;
    });
    if (!news && contact && at <= *contact) return {};
    auto saved = in_transaction<bool>([&](Folding&) -> Result<bool> {
        KT_CHECK(store::save_acknowledged(db_, notice.device, theirs, at));
        return true;
    });
    if (!saved) return saved.error();
    changes_.acknowledgements = true;
    return {};
}

Result<op::Notice> LedgerImpl::take_notice(ByteView notice) {
    KT_TRY(const auto keys, keys_.of(op::Space::team()));
    for (const HeldKey* key : keys) {
        auto opened = op::open_notice(notice, team(), key->made);
        if (!opened && opened.code() == Errc::CannotOpen) continue;
        if (!opened) return opened.error();
        const DeviceId& author = opened->notice.device;
        const auto sign = author == device() ? place_.identity.sign.pub : team_.sign_key(author);
        if (!sign) return Errc::UnknownDevice;
        KT_CHECK(op::check_notice(*opened, team(), *sign));
        const store::TeamDevice* known = team_.device(author);
        if (author == device() || (known != nullptr && known->revoked)) return std::move(opened->notice);
        KT_CHECK(believe(opened->notice));
        return std::move(opened->notice);
    }
    return Errc::NoKey;
}

Result<Value> LedgerImpl::remembered(std::string_view way) const {
    KT_TRY(const auto kept, store::draft(db_, exchange_form));
    const auto at = kept.find(std::string(way));
    return at == kept.end() ? Value() : at->second;
}

Result<void> LedgerImpl::remember(std::string_view way, const Value& what) {
    return store::save_draft(db_, exchange_form, way, what);
}

} // namespace kt::ledger
