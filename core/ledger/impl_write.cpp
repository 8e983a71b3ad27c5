// What a person here wants to be true becomes ops, one per space, in one transaction.
#include "core/care/check.h"
#include "core/care/client.h"
#include "core/care/team.h"
#include "core/ledger/impl.h"
#include "core/store/joined.h"
#include "core/store/oplog.h"

#include <algorithm>

namespace kt::ledger {

namespace {

using care::Kind;

constexpr std::uint16_t number(Kind kind) {
    return static_cast<std::uint16_t>(kind);
}

/// Kinds that are made by `welcome` and by folding only. An admin may name a member who has no device yet.
bool made_elsewhere(Kind kind, bool is_new) {
    if (kind == Kind::Grant || kind == Kind::HaveNotice) return true;
    return is_new && (kind == Kind::Team || kind == Kind::Device);
}

/// The values a record would show after a change, without those that check_record does not look at.
std::map<std::uint16_t, Value> shown_after(const care::KindSpec& spec, const Record* before,
                                           const RecordChange& change) {
    std::map<std::uint16_t, Value> values;
    if (before != nullptr) {
        for (const auto& [field, heads] : before->fields) {
            const care::Field* known = spec.field(field);
            if (known == nullptr || known->merge == care::Merge::Set) continue;
            if (care::check_value(*known, before->shown(field))) values.emplace(field, before->shown(field));
        }
    }
    for (const FieldChange& one : change.set)
        if (const care::Field* known = spec.field(one.field); known != nullptr && known->merge != care::Merge::Set)
            values.insert_or_assign(one.field, one.value);
    return values;
}

/// Chance, behind the beginning of the dossier's id: so the ids of one dossier lie together in every index of ids.
RecordId new_record(const ClientId& dossier, Random& random) {
    constexpr std::size_t shared = 4;
    auto id = random.id<RecordId>();
    if (!dossier.none()) std::copy_n(dossier.bytes.begin(), shared, id.bytes.begin());
    return id;
}

Planned& planned_in(std::vector<Planned>& ops, const op::Space& space) {
    const auto found = std::ranges::find(ops, space, &Planned::space);
    if (found != ops.end()) return *found;
    return ops.emplace_back(Planned{space, {}});
}

} // namespace

LocalDate LedgerImpl::today() const {
    constexpr std::int64_t day_ms = 86'400'000;
    return {static_cast<std::int32_t>(clock_.now().ms / day_ms)};
}

Result<std::optional<store::StoredRecord>> LedgerImpl::stored(const ClientId& dossier, Kind kind,
                                                              const RecordId& id) const {
    const care::KindSpec* spec = care::find_kind(kind);
    if (spec != nullptr && spec->compartment == care::Compartment::Team)
        return store::find_record(db_, op::Space::team(), number(kind), id);
    KT_TRY(const auto family, store::family_of(db_, dossier));
    for (const ClientId& one : family) {
        KT_TRY(const auto spaces, store::spaces_of(db_, one));
        for (const op::Space& space : spaces) {
            KT_TRY(auto found, store::find_record(db_, space, number(kind), id));
            if (found) return found;
        }
    }
    return std::optional<store::StoredRecord>{};
}

Result<void> LedgerImpl::plan(const RecordChange& change, const ClientId& dossier, std::vector<Planned>& ops,
                              std::vector<RecordId>& ids) const {
    const care::KindSpec* spec = care::find_kind(change.kind);
    if (spec == nullptr) return Errc::UnknownKind;
    if (made_elsewhere(change.kind, !change.id)) return fail(Errc::NotAllowed, std::string(spec->name));
    std::optional<RecordState> state;
    std::optional<Record> before;
    op::Space space{dossier, spec->compartment};
    if (spec->compartment == care::Compartment::Team) space = op::Space::team();
    RecordId id = change.kind == Kind::Client ? id_cast<RecordId>(dossier) : RecordId{};
    if (change.id) {
        id = *change.id;
        KT_TRY(const auto found, stored(dossier, change.kind, id));
        if (!found) return fail(Errc::NotFound, std::string(spec->name));
        KT_TRY(state, RecordState::decode(found->state));
        space = found->space;
        before = state->read(id, space);
    }
    op::RecordSet set{id, number(change.kind), {}};
    for (const FieldChange& one : change.set) {
        const care::Field* field = spec->field(one.field);
        if (field == nullptr) return fail(Errc::UnknownField, std::to_string(one.field));
        KT_CHECK(care::check_value(*field, one.value));
        Bytes value = encode(one.value);
        if (!state && one.value.null()) continue;
        const bool anew = field->merge == care::Merge::Append || one.seen || !state;
        if (!anew && state->stands_alone(one.field, value)) continue;
        std::vector<op::Ref> replaced;
        if (one.seen)
            replaced = *one.seen;
        else if (state)
            replaced = state->standing(one.field, value);
        set.fields.push_back({one.field, std::move(value), std::move(replaced)});
    }
    const auto after = shown_after(*spec, before ? &*before : nullptr, change);
    KT_CHECK(care::check_record(change.kind, after, today()));
    if (!change.id && spec->compartment != care::Compartment::Team)
        space.compartment = care::compartment_of(change.kind, after);
    if (set.record.none()) set.record = new_record(space.dossier, random_);
    ids.push_back(set.record);
    if (!set.fields.empty()) planned_in(ops, space).records.push_back(std::move(set));
    return {};
}

Result<Committed> LedgerImpl::commit(const Edit& edit) {
    KT_TRY(ClientId dossier, store::root_of(db_, edit.dossier));
    const bool new_client = std::ranges::any_of(
        edit.records, [](const RecordChange& change) { return change.kind == Kind::Client && !change.id; });
    const bool in_dossier = std::ranges::any_of(edit.records, [](const RecordChange& change) {
        const care::KindSpec* spec = care::find_kind(change.kind);
        return spec != nullptr && spec->compartment != care::Compartment::Team;
    });
    if (new_client && !dossier.none()) return fail(Errc::NotAllowed, "client");
    if (new_client) dossier = random_.id<ClientId>();
    if (in_dossier && !new_client) {
        if (dossier.none()) return fail(Errc::NotFound, "dossier");
        KT_TRY(const auto spaces, store::spaces_of(db_, dossier));
        if (spaces.empty()) return fail(Errc::NotFound, "dossier");
    }
    std::vector<Planned> ops;
    std::vector<RecordId> ids;
    for (const RecordChange& change : edit.records)
        KT_CHECK(plan(change, dossier, ops, ids));
    if (ops.empty()) return Errc::NothingToSave;
    return commit_planned(std::move(ops), in_dossier ? dossier : ClientId{}, std::move(ids));
}

Result<Committed> LedgerImpl::commit_planned(std::vector<Planned> ops, const ClientId& dossier,
                                             std::vector<RecordId> records) {
    Committed done;
    done.records = std::move(records);
    done.dossier = dossier;
    done.changes.team = std::ranges::any_of(ops, [](const Planned& op) { return op.space == op::Space::team(); });
    if (!dossier.none()) done.changes.dossiers.push_back(dossier);
    auto written = in_transaction<std::vector<op::Ref>>(
        [&](Folding& folding) -> Result<std::vector<op::Ref>> { return write(folding, std::move(ops)); });
    if (!written) return written.error();
    done.ops = *std::move(written);
    return done;
}

Result<std::vector<op::Ref>> LedgerImpl::write(Folding& folding, std::vector<Planned> ops) {
    std::ranges::stable_sort(ops, {}, &Planned::space); // the team space first
    KT_CHECK(make_keys(folding, ops));
    std::vector<op::Ref> refs;
    for (const Planned& planned : ops) {
        KT_TRY(const op::Ref ref, append(folding, planned));
        refs.push_back(ref);
    }
    return refs;
}

Result<op::Ref> LedgerImpl::append(Folding& folding, const Planned& planned) {
    const Identity& me = place_.identity;
    KT_TRY(const HeldKey* key, keys_.newest(planned.space));
    if (key == nullptr) return Errc::NoKey;
    last_ = op::next_time(last_, clock_.now());
    const Bytes bytes = op::encode({last_, me.member, planned.records});
    if (bytes.size() > op::max_op_bytes) return Errc::TooLarge;
    KT_TRY(const store::FeedEnd end, store::feed_end(db_, me.device));
    const op::Ref ref{me.device, end.n + 1};
    store::LogEntry entry;
    entry.n = ref.n;
    entry.entry = op::make_entry(key->made, feed(me.device), ref.n, bytes);
    entry.chain = op::chain(feed(me.device), end.chain, ref.n, entry.entry);
    entry.space = planned.space;
    entry.body = bytes;
    KT_CHECK(store::append_entry(db_, me.device, entry));
    saved_last_ = last_;
    KT_TRY(const bool folded, folding.take(ref, planned.space, bytes));
    if (!folded) return Errc::NotAllowed;
    return ref;
}

// --- keys ---

Result<void> LedgerImpl::make_keys(Folding& folding, const std::vector<Planned>& ops) {
    struct Readers {
        std::vector<op::Grantee> devices;
        std::vector<const HeldKey*> keys;
    };
    std::map<care::Compartment, Readers> made;
    for (const Planned& planned : ops) {
        KT_TRY(const HeldKey* known, keys_.newest(planned.space));
        if (known != nullptr) continue;
        KT_TRY(const HeldKey* key, keys_.add({planned.space, 1, crypto::EpochKey::random(random_)}));
        if (key == nullptr) return fail(Errc::Internal, "key");
        Readers& readers = made[planned.space.compartment];
        readers.keys.push_back(key);
        if (!readers.devices.empty()) continue;
        readers.devices = team_.who_reads(planned.space);
        const Identity& me = place_.identity;
        for (const store::TeamDevice& mine : team_.devices())
            if (mine.member == me.member) readers.devices.push_back({mine.id, mine.box});
        readers.devices.push_back({me.device, me.box.pub});
    }
    for (auto& [compartment, readers] : made)
        KT_CHECK(grant(folding, readers.devices, std::move(readers.keys)));
    return {};
}

Result<void> LedgerImpl::grant(Folding& folding, std::span<const op::Grantee> devices,
                               std::vector<const HeldKey*> keys) {
    constexpr std::size_t most_bytes = op::max_op_bytes / 2;
    constexpr std::size_t key_bytes = 64;
    while (!keys.empty() && !devices.empty()) {
        // One grant holds one key of a space and epoch; a second one goes with the next.
        const std::size_t room =
            std::clamp<std::size_t>(most_bytes / key_bytes / devices.size(), 1, op::max_grant_keys);
        std::vector<const HeldKey*> now;
        std::vector<const HeldKey*> later;
        for (const HeldKey* key : keys) {
            const bool twice = !now.empty() && now.back()->space == key->space && now.back()->epoch == key->epoch;
            (now.size() < room && !twice ? now : later).push_back(key);
        }
        std::vector<op::GrantedKey> granted;
        granted.reserve(now.size());
        for (const HeldKey* key : now)
            granted.push_back({key->space, key->epoch, key->key.clone()});
        namespace f = care::grant;
        op::RecordSet record{random_.id<RecordId>(), number(Kind::Grant), {}};
        record.fields.push_back({f::sealed, encode(op::make_grant(devices, granted)), {}});
        record.fields.push_back({f::locators, encode(locators_value(now)), {}});
        KT_CHECK(append(folding, {op::Space::team(), {std::move(record)}}));
        keys = std::move(later);
    }
    return {};
}

std::set<DeviceId> LedgerImpl::known_devices() const {
    std::set<DeviceId> out;
    for (const store::TeamDevice& device : team_.devices())
        out.insert(device.id);
    return out;
}

/// Who makes a key looks after those who come later: a device that its maker did not know of gets it now.
Result<void> LedgerImpl::grant_latecomers(Folding& folding, const std::set<DeviceId>& known) {
    KT_TRY(const auto keys, keys_.all());
    for (const store::TeamDevice& device : team_.devices()) {
        const store::MemberRow* who = team_.member(device.member);
        if (known.contains(device.id) || device.id == place_.identity.device || device.revoked || who == nullptr)
            continue;
        std::vector<const HeldKey*> lacking;
        for (const HeldKey* key : keys) {
            if (key->space == op::Space::team() || !Team::reads(who->role, key->space.compartment)) continue;
            KT_TRY(const auto mine, store::granted_in(db_, key->locator, place_.identity.device));
            if (!mine || mine->device != place_.identity.device) continue;
            KT_TRY(const auto theirs, store::granted_in(db_, key->locator, device.id));
            if (!theirs) lacking.push_back(key);
        }
        const op::Grantee grantee{device.id, device.box};
        KT_CHECK(grant(folding, std::span(&grantee, 1), std::move(lacking)));
    }
    return {};
}

} // namespace kt::ledger
