// What leaves for a peer: runs of feeds, with the bodies that it can open.
#include "core/ledger/sending.h"
#include "core/store/oplog.h"

#include <algorithm>

namespace kt::ledger {

namespace {

/// Entries of one feed that fit in a bundle, and the stored bytes they point into.
struct Gathered {
    std::vector<store::LogEntry> entries;
    std::vector<const HeldKey*> keys; ///< nullptr: goes without its body
};

} // namespace

Result<DeviceId> LedgerImpl::peer_of(const crypto::BoxPublic& key) const {
    // Of those with one box key the one that was restored last.
    bool known = false;
    const auto& all = team_.devices();
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        if (one->box != key) continue;
        if (!team_.gone(*one, today())) return one->id;
        known = true;
    }
    if (known) return Errc::PeerUnknown;
    // Before the first sync, those whom the welcome named.
    if (key == place_.founding.box) return place_.founding.device;
    if (!place_.inviter.none() && key == place_.inviter_box) return place_.inviter;
    return Errc::PeerUnknown;
}

Result<DeviceId> LedgerImpl::ended_peer(const crypto::BoxPublic& key) const {
    if (peer_of(key)) return Errc::PeerUnknown;
    const auto& all = team_.devices();
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const auto& one) { return one.box == key; });
    return found == all.rend() ? Result<DeviceId>(Errc::PeerUnknown) : Result<DeviceId>(found->id);
}

Result<op::Have> LedgerImpl::have() const {
    return store::have(db_);
}

Result<std::vector<op::Ref>> LedgerImpl::missing_bodies(std::size_t most) const {
    return store::wanted_bodies(db_, most);
}

/// A body may be left out of the list of a bundle only if the peer can open it then: the grant of its key is in what it
/// has, or earlier in the same feed (a bundle's grants are read before the bodies they open).
Result<bool> LedgerImpl::may_open(const Sending& sending, const op::Ref& ref, const HeldKey& key) const {
    if (comes_with_welcome(key)) return true;
    if (sending.mode == op::Mode::Open && !sending.member) return true;
    auto known = sending.grants.find(key.locator);
    if (known == sending.grants.end()) {
        KT_TRY(const auto grant,
               sending.member ? granted_to(*sending.member, key) : store::granted_in(db_, key.locator, sending.peer));
        known = sending.grants.emplace(key.locator, grant).first;
    }
    if (!known->second) return false;
    if (sending.theirs == nullptr) return true; // who asks has its keys; an open bundle lists all it holds
    const op::Ref& grant = *known->second;
    if (grant.device == ref.device && grant.n < ref.n) return true;
    const auto theirs = sending.theirs->find(grant.device);
    return theirs != sending.theirs->end() && theirs->second >= grant.n;
}

Result<op::Seal> LedgerImpl::seal_at(const DeviceId& author, std::uint64_t n, const crypto::Hash& chain) {
    KT_TRY(const auto known, store::seal_before(db_, author, n));
    if (known && known->n == n) return *known;
    if (author != device()) return fail(Errc::Internal, "seal of another device");
    const op::Seal seal = op::make_seal(place_.identity.sign, feed(author), n, chain);
    KT_CHECK(store::save_seal(db_, author, seal));
    return seal;
}

/// Of entries from `from` on, at most to `most` (rounded up to a sealed entry), as many as fit.
Result<std::optional<Bytes>> LedgerImpl::bundle_of_feed(const Sending& sending, const DeviceId& author,
                                                        std::uint64_t from, std::uint64_t most) {
    const bool own = author == device();
    // A feed of another device ends where its author sealed it.
    std::uint64_t must = from;
    std::uint64_t may = most;
    if (!own) {
        KT_TRY(const auto next, store::seal_after(db_, author, from));
        if (!next) return std::optional<Bytes>{};
        must = next->n;
        KT_TRY(const auto end, store::seal_after(db_, author, most));
        if (end) may = end->n;
        may = std::max(may, must);
    }
    Gathered gathered;
    std::size_t bytes = 0;
    std::set<crypto::Tag8> spaces;
    const auto visit = [&](const store::LogEntry& entry) -> Result<bool> {
        const HeldKey* key = nullptr;
        const op::Ref ref{author, entry.n};
        if (!entry.body.empty() && (sending.wanted == nullptr || sending.wanted->contains(ref))) {
            KT_TRY(key, keys_.of_entry(*entry.space, feed(author), entry.n, entry.entry));
            if (key != nullptr) {
                KT_TRY(const bool can, may_open(sending, ref, *key));
                if (!can) key = nullptr;
            }
        }
        if (key != nullptr) {
            bytes += entry.body.size();
            spaces.insert(key->locator);
        }
        gathered.entries.push_back(entry);
        gathered.keys.push_back(key);
        return entry.n < must || !op::run_is_full(gathered.entries.size(), bytes, spaces.size());
    };
    KT_CHECK(store::each_entry(db_, author, from, may, visit));
    if (gathered.entries.empty()) return std::optional<Bytes>{};
    if (!own) {
        KT_TRY(const auto seal, store::seal_before(db_, author, gathered.entries.back().n));
        if (!seal || seal->n < from) return fail(Errc::StoreDamaged, "seal");
        gathered.entries.resize(static_cast<std::size_t>(seal->n - from + 1));
    }
    op::Run run{feed(author), from, {}, {}, {}};
    if (from > 1) {
        KT_TRY(const auto before, store::find_entry(db_, {author, from - 1}));
        if (!before) return fail(Errc::StoreDamaged, "feed");
        run.previous = before->chain;
    }
    for (std::size_t i = 0; i < gathered.entries.size(); ++i) {
        const store::LogEntry& entry = gathered.entries[i];
        const HeldKey* key = gathered.keys[i];
        run.entries.push_back(
            {entry.entry, key == nullptr ? nullptr : &key->made, key == nullptr ? ByteView{} : ByteView(entry.body)});
    }
    KT_TRY(run.seal, seal_at(author, gathered.entries.back().n, gathered.entries.back().chain));
    return std::optional<Bytes>(op::write_bundle(run, sending.mode, random_));
}

Result<std::optional<Bytes>> LedgerImpl::next_bundle(const DeviceId& peer, const op::Have& theirs) {
    KT_TRY(const op::Have ours, have());
    std::vector<DeviceId> order{place_.founding.device};
    const auto add = [&](const DeviceId& id) {
        if (std::ranges::find(order, id) == order.end()) order.push_back(id);
    };
    for (const store::TeamDevice& one : team_.devices()) {
        // Who carries on for another is known by that one's key.
        const auto before = team_.before(one.id);
        std::for_each(before.rbegin(), before.rend(), add);
        add(one.id);
    }
    if (team_.device(device()) == nullptr && device() != order.front()) order.push_back(device());
    const Sending sending{.peer = peer, .theirs = &theirs};
    // Who was restored from a backup comes under the old name, with a feed that nobody knows yet, and lacks what it
    // wrote itself since.
    const bool restored = std::ranges::any_of(theirs, [&](const auto& one) {
        const auto before = team_.before(one.first);
        return (!team_.sign_key(one.first) && one.first != device()) || std::ranges::find(before, peer) != before.end();
    });
    for (const DeviceId& author : order) {
        const auto mine = ours.find(author);
        if (mine == ours.end() || (author == peer && !restored)) continue;
        const auto known = theirs.find(author);
        const std::uint64_t from = known == theirs.end() ? 1 : known->second + 1;
        if (from > mine->second) continue;
        KT_TRY(const bool frozen, store::is_frozen(db_, author));
        if (frozen) continue;
        KT_TRY(auto bundle, bundle_of_feed(sending, author, from, mine->second));
        if (bundle) return bundle;
    }
    return std::optional<Bytes>{};
}

Result<std::vector<Bytes>> LedgerImpl::farewell(const DeviceId& peer, const op::Have& theirs) {
    const store::TeamDevice* gone = team_.device(peer);
    if (gone == nullptr || !team_.gone(*gone, today())) return Errc::PeerUnknown;
    // What was said after its end is under keys that it does not hold.
    KT_TRY(const auto acts, store::acts(db_));
    const std::set<op::Ref> wanted(acts.begin(), acts.end());
    std::map<DeviceId, std::uint64_t> last;
    for (const op::Ref& act : acts)
        last[act.device] = std::max(last[act.device], act.n);
    const Sending sending{peer, &theirs, &wanted, {}};
    std::vector<Bytes> out;
    for (const store::TeamDevice& device : team_.devices()) { // those who let others in come before these
        const DeviceId& author = device.id;
        const std::uint64_t end = author == peer ? 0 : last[author];
        const auto known = theirs.find(author);
        std::uint64_t from = known == theirs.end() ? 1 : known->second + 1;
        while (from <= end) {
            KT_TRY(auto bundle, bundle_of_feed(sending, author, from, end));
            if (!bundle) break;
            KT_TRY(const op::BundleHead head, op::read_head(*bundle));
            from = head.last() + 1;
            out.push_back(std::move(*bundle));
        }
    }
    return out;
}

Result<std::vector<Bytes>> LedgerImpl::bodies_for(const DeviceId& peer, std::span<const op::Ref> wanted) {
    const std::set<op::Ref> refs(wanted.begin(), wanted.end());
    return bundles_of({.peer = peer, .wanted = &refs}, refs);
}

Result<std::vector<Bytes>> LedgerImpl::bundles_of(const Sending& sending, const std::set<op::Ref>& refs) {
    constexpr std::uint64_t widest_gap = 256; // entries between two wanted ones that are sent along as holes
    KT_TRY(const op::Have ours, have());
    std::vector<Bytes> out;
    for (auto at = refs.begin(); at != refs.end();) {
        const op::Ref first = *at;
        const auto end = ours.find(first.device);
        std::uint64_t last = first.n;
        for (++at; at != refs.end() && at->device == first.device && at->n - last <= widest_gap; ++at)
            last = at->n;
        if (end == ours.end() || first.n == 0) continue;
        last = std::min(last, end->second);
        for (std::uint64_t from = first.n; from <= last;) {
            KT_TRY(auto bundle, bundle_of_feed(sending, first.device, from, last));
            if (!bundle) break;
            KT_TRY(const op::BundleHead head, op::read_head(*bundle));
            out.push_back(*std::move(bundle));
            from = head.last() + 1;
        }
    }
    return out;
}

} // namespace kt::ledger
