// Folding again, checking everything, and knowing what others lack.
#include "core/ledger/impl.h"
#include "core/store/clients.h"
#include "core/store/lists.h"
#include "core/store/oplog.h"
#include "core/store/schema.h"

#include <algorithm>

namespace kt::ledger {

namespace {

constexpr std::uint64_t to_the_end = (std::uint64_t{1} << 40U) - 1;

/// A day for a hash; 0 for none.
std::uint64_t hashed_day(std::optional<LocalDate> day) {
    return day ? static_cast<std::uint64_t>(day->days + 1'000'000) : 0;
}

} // namespace

Result<void> LedgerImpl::fold_again(Folding& folding) {
    KT_CHECK(store::drop_derived(db_));
    dossiers_.forget();
    team_.forget_acts();
    KT_CHECK(team_.load_people(db_));
    KT_TRY(const auto apart, store::quarantined(db_));
    for (const store::Quarantine& one : apart)
        KT_CHECK(store::release(db_, one.ref));
    // Who counts is known before anything is folded; then what the team says, then the rest.
    enum class Pass : std::uint8_t { Acts, Team, Dossiers };
    KT_TRY(const auto authors, store::feeds(db_));
    for (const Pass pass : {Pass::Acts, Pass::Team, Pass::Dossiers}) {
        for (const DeviceId& author : authors) {
            const auto visit = [&](const store::LogEntry& entry) -> Result<bool> {
                const op::Ref ref{author, entry.n};
                if (entry.body.empty() || (*entry.space == op::Space::team()) == (pass == Pass::Dossiers)) return true;
                if (pass == Pass::Acts) {
                    if (const auto op = op::decode(entry.body)) KT_CHECK(folding.learn(ref, *op));
                    return true;
                }
                KT_CHECK(folding.take(ref, *entry.space, entry.body));
                KT_CHECK(folding.pause());
                return true;
            };
            KT_CHECK(store::each_entry(db_, author, 1, to_the_end, visit));
        }
        folding.acts_known();
    }
    return {};
}

Result<void> LedgerImpl::fold_all() {
    Folding folding(context());
    KT_CHECK(fold_again(folding));
    KT_CHECK(folding.finish());
    changes_.merge(folding.changes());
    return {};
}

Result<void> LedgerImpl::rebuild() {
    auto done = in_transaction<bool>([&](Folding& folding) -> Result<bool> {
        KT_CHECK(fold_again(folding));
        KT_CHECK(note_rebuilt());
        return true;
    });
    if (!done) return done.error();
    return {};
}

Result<void> LedgerImpl::hash_clients(crypto::Hasher& hasher, bool closed) const {
    ClientQuery query;
    query.limit = 500;
    query.closed = closed;
    for (bool more = true; more;) {
        KT_TRY(const auto page, store::clients(db_, query));
        for (const ClientRow& row : page.rows) {
            hasher.add(row.id.view()).add(bytes_of(row.name)).add(bytes_of(row.postcode));
            hasher.add(static_cast<std::uint64_t>(row.step)).add(static_cast<std::uint64_t>(row.step_state));
            hasher.add(row.central_contact.view()).add(bytes_of(row.central_contact_name));
            hasher.add(hashed_day(row.next_date)).add(row.open_tasks).add(row.conflicts);
            hasher.add(hashed_day(row.waits_from));
            AttentionQuery asked;
            asked.client = row.id;
            KT_TRY(const auto reasons, store::attention(db_, asked));
            for (const AttentionRow& one : reasons) {
                hasher.add(static_cast<std::uint64_t>(one.attention.reason)).add(one.attention.record.view());
                hasher.add(hashed_day(one.attention.due)).add(one.attention.waits_for.view());
            }
        }
        query.after = page.next;
        more = !page.next.empty();
    }
    return {};
}

Result<crypto::Hash> LedgerImpl::state_hash() const {
    crypto::Hasher hasher("kt1 state");
    const auto add_space = [&](const op::Space& space) {
        hasher.add(space.dossier.view()).add(static_cast<std::uint64_t>(space.compartment));
    };
    using Seen = std::tuple<RecordId, op::Space, std::uint16_t, Bytes>;
    std::vector<Seen> same_id; // records that share an id come in order of row, which differs per device
    const auto flush = [&] {
        std::ranges::sort(same_id);
        for (const auto& [id, space, kind, state] : same_id) {
            hasher.add(id.view()).add(std::uint64_t{kind}).add(state);
            add_space(space);
        }
        same_id.clear();
    };
    KT_CHECK(store::each_record(db_, [&](const store::StoredRecord& stored) -> Result<bool> {
        if (!same_id.empty() && std::get<0>(same_id.front()) != stored.id) flush();
        same_id.emplace_back(stored.id, stored.space, stored.kind, stored.state);
        return true;
    }));
    flush();
    KT_CHECK(hash_clients(hasher, false));
    KT_CHECK(hash_clients(hasher, true));
    KT_TRY(auto members, store::members(db_));
    std::ranges::sort(members, {}, &MemberRow::id);
    for (const MemberRow& row : members)
        hasher.add(row.id.view()).add(bytes_of(row.name)).add(static_cast<std::uint64_t>(row.role));
    return hasher.done();
}

// --- checking ---

Result<std::uint64_t> LedgerImpl::verify_feed(const DeviceId& author, VerifyReport& report) const {
    const auto sign = author == device() ? place_.identity.sign.pub : team_.sign_key(author);
    if (!sign) return fail(Errc::Tampered, "feed of nobody");
    crypto::Hash chain{};
    std::uint64_t n = 0;
    const auto damaged = [&] { return fail(Errc::Tampered, op::Ref{author, n}.text()); };
    KT_TRY(auto seal, store::seal_after(db_, author, 1));
    const auto visit = [&](const store::LogEntry& entry) -> Result<bool> {
        ++n;
        chain = op::chain(feed(author), chain, n, entry.entry);
        if (entry.n != n || entry.chain != chain) return damaged();
        if (entry.body.empty()) {
            ++report.holes;
        } else {
            if (!entry.space) return damaged();
            KT_TRY(const HeldKey* key, keys_.of_entry(*entry.space, feed(author), n, entry.entry));
            if (key == nullptr) {
                KT_TRY(const auto salt, store::kept_salt(db_, {author, n}));
                if (!salt || op::hash_of(*salt, entry.body) != entry.entry.op_hash) return damaged();
            } else if (op::make_entry(key->made, feed(author), n, entry.body) != entry.entry) {
                return damaged();
            }
        }
        if (seal && seal->n == n) {
            seal->chain = chain;
            if (!op::check_seal(*sign, feed(author), *seal)) return damaged();
            ++report.seals;
            KT_TRY(seal, store::seal_after(db_, author, n + 1));
        }
        return true;
    };
    KT_CHECK(store::each_entry(db_, author, 1, to_the_end, visit));
    return n;
}

Result<VerifyReport> LedgerImpl::verify() {
    KT_CHECK(db_.check_integrity());
    VerifyReport report;
    KT_TRY(const auto authors, store::feeds(db_));
    for (const DeviceId& author : authors) {
        KT_TRY(const std::uint64_t entries, verify_feed(author, report));
        ++report.feeds;
        report.entries += entries;
    }
    KT_CHECK(store::each_record(db_, [&](const store::StoredRecord&) -> Result<bool> {
        ++report.records;
        return true;
    }));
    // The same log folded anew, and not kept: what is derived must be what is there.
    KT_TRY(const crypto::Hash before, state_hash());
    auto compared = [&]() -> Result<bool> {
        KT_TRY(const store::Tx tx, store::Tx::begin(db_));
        Folding folding(context());
        KT_CHECK(fold_again(folding));
        KT_CHECK(folding.finish());
        KT_TRY(const crypto::Hash after, state_hash());
        return before == after;
    }();
    after_rollback();
    if (!compared) return compared.error();
    if (!*compared) return fail(Errc::Tampered, "records");
    return report;
}

// --- who lacks what ---

Result<std::uint64_t> LedgerImpl::pending_of(const MemberId& member, const op::Have& mine) const {
    std::vector<DeviceId> devices;
    op::Have theirs;
    for (const store::TeamDevice& one : team_.devices()) {
        if (one.member != member || one.revoked) continue;
        devices.push_back(one.id);
        KT_TRY(const op::Have acknowledged, store::acknowledged_by(db_, one.id));
        for (const auto& [author, n] : acknowledged)
            theirs[author] = std::max(theirs[author], n);
    }
    std::uint64_t count = 0;
    std::map<crypto::Tag8, bool> readable;
    for (const auto& held : mine) {
        const DeviceId& author = held.first;
        if (std::ranges::find(devices, author) != devices.end()) continue;   // what they wrote, they have
        if (author != device() && team_.device(author) == nullptr) continue; // goes to nobody
        const auto visit = [&](const store::LogEntry& entry) -> Result<bool> {
            if (entry.body.empty()) return true;
            KT_TRY(const HeldKey* key, keys_.of_entry(*entry.space, feed(author), entry.n, entry.entry));
            if (key == nullptr) return true;
            auto known = readable.find(key->locator);
            if (known == readable.end()) {
                bool can = comes_with_welcome(*key);
                for (const DeviceId& one : devices) {
                    KT_TRY(const auto granted, store::granted_in(db_, key->locator, one));
                    can = can || granted;
                }
                known = readable.emplace(key->locator, can).first;
            }
            // That somebody looked is nothing to wait for. Such ops are small.
            constexpr std::size_t longest_look = 512;
            if (known->second && entry.body.size() < longest_look)
                if (const auto op = op::decode(entry.body); op && only_looks(*op)) return true;
            count += known->second ? 1 : 0;
            return true;
        };
        const auto from = theirs.find(author);
        KT_CHECK(store::each_entry(db_, author, from == theirs.end() ? 1 : from->second + 1, held.second, visit));
    }
    return count;
}

Result<std::vector<PendingRow>> LedgerImpl::pending() const {
    KT_TRY(const op::Have mine, have());
    std::vector<PendingRow> rows;
    for (const auto& [id, who] : team_.members()) {
        // Someone without a device cannot receive anything.
        const bool has_device = std::ranges::any_of(team_.devices(), [&, member = id](const store::TeamDevice& one) {
            return one.member == member && !one.revoked;
        });
        if (id == place_.identity.member || !has_device) continue;
        PendingRow row;
        row.member = id;
        row.member_name = who.name;
        KT_TRY(row.entries, pending_of(id, mine));
        for (const store::TeamDevice& one : team_.devices()) {
            if (one.member != id) continue;
            KT_TRY(const auto contact, store::last_contact(db_, one.id));
            if (contact && (!row.last_contact || *row.last_contact < *contact)) row.last_contact = contact;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace kt::ledger
