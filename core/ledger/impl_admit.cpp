// What another device wrote comes in: checked as a whole, stored as a whole, folded as far as we may read.
#include "core/ledger/impl.h"
#include "core/store/erased.h"
#include "core/store/oplog.h"

#include <algorithm>

namespace kt::ledger {

namespace {

/// A body that is to be folded.
struct Body {
    op::Ref ref;
    op::Space space;
    ByteView bytes;
};

/// What is here of the feed that came in.
struct Ours {
    store::FeedEnd end;
    std::uint64_t common = 0; ///< the last entry that both have; before the first of the run: none
};

/// Whether both tell the same of what both have. A chain hash stands for all before it: the last in common decides.
Result<bool> agrees(store::Db& db, const op::Verified& run, const Ours& ours) {
    if (ours.common < run.first()) return ours.end.chain == run.previous();
    KT_TRY(const auto entry, store::find_entry(db, {run.feed().device, ours.common}));
    return entry && entry->chain == run.chains()[ours.common - run.first()];
}

/// Whether a body was destroyed here: whoever did not hear of it yet sends it on.
Result<bool> destroyed(const store::Db& db, const Keys& keys, const op::FeedId& feed, const op::Ref& ref,
                       const op::Incoming& incoming) {
    KT_TRY(const bool alone, store::is_erased(db, ref));
    if (alone) return true;
    KT_TRY(const std::uint64_t epoch, store::erased_epoch(db, incoming.space));
    if (epoch == 0) return false;
    KT_TRY(const bool opens, keys.opens(incoming.space, feed, ref.n, incoming.entry));
    return !opens;
}

/// Stores entry i of the run: a new one, or only its body where that was still wanted. Gives whether the body is new.
Result<bool> keep(const store::Db& db, const Keys& keys, const op::Verified& run, std::size_t i, const Ours& ours,
                  Admitted& out) {
    const op::Incoming& incoming = run.entries()[i];
    const op::Ref ref{run.feed().device, run.first() + i};
    bool has_body = !incoming.op_bytes.empty();
    if (has_body) {
        KT_TRY(const bool gone, destroyed(db, keys, run.feed(), ref, incoming));
        has_body = !gone;
    }
    if (ref.n > ours.end.n) {
        store::LogEntry entry{ref.n, incoming.entry, run.chains()[i], std::nullopt, {}};
        if (has_body) {
            entry.space = incoming.space;
            entry.body = incoming.op_bytes;
        }
        KT_CHECK(store::append_entry(db, ref.device, entry));
        if (!has_body) KT_CHECK(store::note_unsure(db, ref));
        ++out.received;
        return has_body;
    }
    if (!has_body) return false;
    KT_TRY(const auto here, store::find_entry(db, ref));
    if (!here || !here->body.empty()) return false;
    KT_CHECK(store::fill_hole(db, ref, incoming.space, incoming.op_bytes));
    KT_CHECK(store::no_longer_wanted(db, ref));
    return true;
}

} // namespace

Result<Admitted> LedgerImpl::admit(ByteView bundle) {
    KT_TRY(const op::BundleHead head, op::read_head(bundle));
    if (head.team != op::team_tag(team())) return Errc::OtherTeam;
    const OpeningRing ring(keys_, place_.identity.device, place_.former, place_.identity.box);
    auto key = head.device == device() ? place_.identity.sign.pub : team_.sign_key(head.device);
    Admitted waiting;
    waiting.waiting = true;
    if (!key) {
        KT_TRY(key, key_of_successor(bundle, head, ring));
    }
    if (!key) return waiting;
    KT_TRY(const bool frozen, store::is_frozen(db_, head.device));
    if (frozen) {
        Admitted out;
        out.frozen = true;
        return out;
    }
    KT_TRY(const store::FeedEnd end, store::feed_end(db_, head.device));
    if (head.first > end.n + 1) return waiting;
    auto opened = op::open(bundle, team(), *key, ring);
    if (!opened && opened.code() == Errc::NoKey) {
        // Its sender did not hear yet that we threw away a key; once it has, these come as holes.
        KT_TRY(const bool erased, store::any_erased(db_));
        if (erased) return waiting;
    }
    KT_TRY(const op::Verified run, std::move(opened));
    // Our own feed has one writer. More of it from elsewhere means that this is a copy of another device.
    if (head.device == device() && head.last() > end.n) return Errc::FeedForked;
    return in_transaction<Admitted>(
        [&](Folding& folding) -> Result<Admitted> { return admit_verified(folding, run, bundle); });
}

/// A restored device is certified by the first entry of its own feed: the signing key is in the bundle that it signs.
/// What is read here unchecked proves itself, by a device whose key is known.
Result<std::optional<crypto::SignPublic>> LedgerImpl::key_of_successor(ByteView bundle, const op::BundleHead& head,
                                                                       const OpeningRing& ring) const {
    std::optional<crypto::SignPublic> none;
    if (head.first != 1) return none;
    KT_TRY(const Bytes body, op::unchecked_first_op(bundle, team(), ring));
    const auto op = op::decode(body);
    if (!op) return none;
    for (const TeamAct& act : acts_in({head.device, 1}, *op))
        if (act.what == ActOf::Succeed && act.device == head.device && team_.sign_key(act.follows))
            return std::optional(act.sign);
    return none;
}

Result<Admitted> LedgerImpl::admit_verified(Folding& folding, const op::Verified& run, ByteView bundle) {
    const DeviceId author = run.feed().device;
    Admitted out;
    Ours ours;
    KT_TRY(ours.end, store::feed_end(db_, author));
    const std::uint64_t last = run.first() + run.entries().size() - 1;
    ours.common = std::min(last, ours.end.n);
    KT_TRY(const bool same, agrees(db_, run, ours));
    if (!same) {
        KT_CHECK(store::freeze(db_, {author, std::max(ours.common, run.first())}, bundle));
        out.frozen = true;
        return out;
    }
    std::vector<Body> bodies;
    for (std::size_t i = 0; i < run.entries().size(); ++i) {
        KT_TRY(const bool readable, keep(db_, keys_, run, i, ours, out));
        if (!readable) continue;
        ++out.readable;
        bodies.push_back({{author, run.first() + i}, run.entries()[i].space, run.entries()[i].op_bytes});
    }
    if (last > ours.end.n) KT_CHECK(store::save_seal(db_, author, run.seal()));
    // What the team space says comes first: it tells who may do what.
    std::stable_partition(bodies.begin(), bodies.end(),
                          [](const Body& body) { return body.space == op::Space::team(); });
    const std::set<DeviceId> known = known_devices();
    for (const Body& body : bodies) {
        KT_TRY(const Taken taken, folding.take(body.ref, body.space, body.bytes));
        if (taken == Taken::Refused) ++out.rejected;
        if (taken == Taken::CutOff) ++out.quarantined;
    }
    if (folding.people_changed()) KT_CHECK(grant_latecomers(folding, known));
    KT_CHECK(follow_access(folding, Align::Give));
    return out;
}

/// Who sends a hole may not have the body, or not know that we hold its key: the tag tells us.
Result<bool> LedgerImpl::look_at_holes() {
    constexpr std::size_t most_tags = 400'000; // some ten milliseconds
    KT_TRY(const auto first, store::unsure_holes(db_, 1));
    if (first.empty()) return false;
    return in_transaction<bool>([&](Folding&) -> Result<bool> {
        KT_TRY(const auto keys, keys_.all());
        const std::size_t most = std::max<std::size_t>(4, most_tags / std::max<std::size_t>(1, keys.size()));
        KT_TRY(const auto holes, store::unsure_holes(db_, most));
        for (const auto& [ref, entry] : holes) {
            const auto found = std::ranges::find_if(keys, [&, at = ref, hole = entry](const HeldKey* key) {
                return op::is_mine(key->made, feed(at.device), at.n, hole);
            });
            KT_TRY(const bool gone, store::is_erased(db_, ref));
            if (found != keys.end() && !gone) KT_CHECK(store::want_body(db_, ref, (*found)->space));
            KT_CHECK(store::no_longer_unsure(db_, ref));
        }
        return holes.size() == most;
    });
}

Result<void> LedgerImpl::acknowledged(const DeviceId& peer, const op::Have& theirs) {
    auto saved = in_transaction<bool>([&](Folding&) -> Result<bool> {
        KT_CHECK(store::save_acknowledged(db_, peer, theirs, clock_.now()));
        return true;
    });
    if (!saved) return saved.error();
    changes_.acknowledgements = true;
    return {};
}

} // namespace kt::ledger
