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
    return utc_day(clock_.now());
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
    KT_CHECK(name_cuts(change, set, state ? &*state : nullptr));
    const auto after = shown_after(*spec, before ? &*before : nullptr, change);
    KT_CHECK(care::check_record(change.kind, after, today()));
    if (!change.id && spec->compartment != care::Compartment::Team)
        space.compartment = care::compartment_of(change.kind, after);
    if (set.record.none()) set.record = new_record(space.dossier, random_);
    ids.push_back(set.record);
    if (!set.fields.empty()) planned_in(ops, space).records.push_back(std::move(set));
    return {};
}

/// Who takes a right away says how far what was done counts: as far as is known here.
Result<void> LedgerImpl::name_cuts(const RecordChange& change, op::RecordSet& set, const RecordState* state) const {
    const auto sets = [&](std::uint16_t field, const Value& value) {
        const Bytes bytes = encode(value);
        set.fields.push_back({field, bytes, state == nullptr ? std::vector<op::Ref>{} : state->standing(field, bytes)});
    };
    const auto value_of = [&](std::uint16_t field) -> const Value* {
        const auto found = std::ranges::find(change.set, field, &FieldChange::field);
        return found == change.set.end() ? nullptr : &found->value;
    };
    if (change.kind != Kind::Device && change.kind != Kind::Member) return {};
    KT_TRY(const op::Have known, have());
    if (change.kind == Kind::Device) {
        const Value* revoked = value_of(care::device::revoked_at);
        if (revoked == nullptr || revoked->null() || value_of(care::device::cut) != nullptr) return {};
        const auto id = id_cast<DeviceId>(set.record);
        const store::TeamDevice* device = team_.device(id);
        const bool other_left = device != nullptr && std::ranges::any_of(team_.devices(), [&](const auto& one) {
                                    return one.member == device->member && one.id != id && !one.revoked;
                                });
        if (device != nullptr && !other_left && team_.standing().is_last_admin(device->member)) return Errc::LastAdmin;
        const auto end = known.find(id);
        sets(care::device::cut, static_cast<std::int64_t>(end == known.end() ? 0 : end->second));
    }
    if (change.kind == Kind::Member) {
        const Value* admin = value_of(care::member::admin);
        if (admin == nullptr || *admin == Value(true) || value_of(care::member::cuts) != nullptr) return {};
        if (team_.standing().is_last_admin(id_cast<MemberId>(set.record))) return Errc::LastAdmin;
        op::Have theirs;
        for (const store::TeamDevice& one : team_.devices())
            if (const auto end = known.find(one.id); one.member == id_cast<MemberId>(set.record) && end != known.end())
                theirs.insert(*end);
        if (!theirs.empty()) sets(care::member::cuts, op::have_value(theirs));
    }
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
    // Somebody who cannot read whom it is about does not make keys for it.
    if (in_dossier && !new_client) {
        KT_TRY(const HeldKey* general, keys_.newest({dossier, care::Compartment::General}));
        for (const Planned& planned : ops) {
            KT_TRY(const HeldKey* known, keys_.newest(planned.space));
            if (general == nullptr && known == nullptr) return fail(Errc::NotFound, "dossier");
        }
    }
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
    KT_CHECK(follow_access(folding, Align::Renew));
    return refs;
}

Result<op::Ref> LedgerImpl::append(Folding& folding, const Planned& planned, const HeldKey* key) {
    const Identity& me = place_.identity;
    if (key == nullptr && planned.space == op::Space::team()) {
        KT_TRY(key, keys_.newest(planned.space));
    } else if (key == nullptr) {
        KT_TRY(key, key_to_write(planned.space));
    }
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
    KT_TRY(const Taken taken, folding.take(ref, planned.space, bytes));
    if (taken != Taken::Folded) return Errc::NotAllowed;
    return ref;
}

} // namespace kt::ledger
