#include "core/ledger/folding.h"

#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/ledger/access.h"
#include "core/store/erased.h"
#include "core/store/joined.h"
#include "core/store/oplog.h"

#include <algorithm>
#include <tuple>

namespace kt::ledger {

namespace {

constexpr std::size_t many_slots = 20'000;

template <class E>
constexpr std::uint16_t number(E kind) {
    return static_cast<std::uint16_t>(kind);
}

bool changes_words(const op::RecordSet& set) {
    const care::KindSpec* spec = care::find_kind(static_cast<care::Kind>(set.kind));
    return spec != nullptr && std::ranges::any_of(set.fields, [&](const op::FieldSet& one) {
               const care::Field* field = spec->field(one.field);
               return field != nullptr && (field->searched || one.field == care::field_removed);
           });
}

} // namespace

Result<Record> read_record(const store::StoredRecord& stored) {
    KT_TRY(const RecordState state, RecordState::decode(stored.state));
    return state.read(stored.id, stored.space);
}

Result<std::string> searched_text(const store::StoredRecord& stored) {
    KT_TRY(const RecordState state, RecordState::decode(stored.state));
    return state.removed() ? std::string() : state.searched_text();
}

Result<care::TeamRules> load_rules(const store::Db& db) {
    std::vector<care::Facts> facts;
    const auto take = [&](const store::StoredRecord& stored) -> Result<bool> {
        KT_TRY(const Record record, read_record(stored));
        facts.push_back(facts_of(record));
        return true;
    };
    for (const care::Kind kind : {care::Kind::TeamRules, care::Kind::FrameDomain})
        KT_CHECK(store::each_record_of(db, {}, number(kind), take));
    return care::rules_of(facts);
}

Result<bool> Folding::unwritten(const ClientId& dossier) {
    if (const auto known = unwritten_.find(dossier); known != unwritten_.end()) return known->second;
    KT_TRY(const bool any, store::has_records(c_.db, dossier));
    unwritten_.emplace(dossier, !any);
    return !any;
}

Result<Folding::Slot*> Folding::slot(const Key& key) {
    if (const auto known = slots_.find(key); known != slots_.end()) return &known->second;
    Slot made;
    KT_TRY(const bool none, unwritten(key.space.dossier));
    std::optional<store::StoredRecord> stored;
    if (!none) {
        KT_TRY(stored, store::find_record(c_.db, key.space, key.kind, key.id));
    }
    if (stored) {
        made.row = stored->row;
        KT_TRY(made.state, RecordState::decode(stored->state));
    }
    return &slots_.emplace(key, std::move(made)).first->second;
}

Result<const RecordState*> Folding::find(const op::Space& space, std::uint16_t kind, const RecordId& id) {
    KT_TRY(const Slot* found, slot({space, kind, id}));
    return found->state.empty() ? nullptr : &found->state;
}

Result<void> Folding::learn(const op::Ref& ref, const op::Op& op) {
    const auto before = c_.team.learn(ref, op);
    if (!before) return {};
    KT_CHECK(store::save_act(c_.db, ref));
    rights_changed_ = people_changed_ = true;
    // What somebody did since he no longer counts may have been folded here before that was known.
    constexpr op::LogicalTime ever{op::max_number};
    for (const auto& [id, standing] : before->devices()) {
        const DeviceStanding* after = c_.team.standing().device(id);
        // A restored device has the box key of the one before: nobody reads more or less than he did.
        if (after == nullptr || (after->revoked != standing.revoked && !after->carried_on))
            people_touched_.insert(standing.member);
        KT_TRY(const store::FeedEnd end, store::feed_end(c_.db, id));
        const op::Ref last{id, end.n};
        const Standing& now = c_.team.standing();
        must_fold_again_ = must_fold_again_ || (before->counts(last) && !now.counts(last)) ||
                           (before->admin_at(last, ever) && !now.admin_at(last, ever) && ref.device != id);
    }
    return {};
}

Result<Taken> Folding::take(const op::Ref& ref, const op::Space& space, ByteView body) {
    auto op = op::decode(body);
    if (!op) {
        KT_CHECK(store::quarantine(c_.db, ref, errc_name(op.code())));
        return Taken::Refused;
    }
    if (space == op::Space::team()) KT_CHECK(learn(ref, *op));
    const Verdict verdict = c_.team.verdict(ref, space, *op);
    // A key is knowledge and no right: whoever gave it, what it opened of this bundle stays open.
    if (verdict != Verdict::Counts && space == op::Space::team())
        for (const op::RecordSet& set : op->records)
            if (set.kind == number(care::Kind::Grant)) KT_CHECK(grant(ref, set));
    switch (verdict) {
    case Verdict::NotAllowed:
        KT_CHECK(store::quarantine(c_.db, ref, errc_name(Errc::NotAllowed)));
        return Taken::Refused;
    case Verdict::CutOff: KT_CHECK(store::quarantine(c_.db, ref, errc_name(Errc::Quarantined))); return Taken::CutOff;
    case Verdict::Counts: break;
    }
    KT_CHECK(fold(ref, space, *std::move(op)));
    return Taken::Folded;
}

Result<void> Folding::fold(const op::Ref& ref, const op::Space& space, op::Op op) {
    latest_ = std::max(latest_, op.at);
    Line line{{}, {ref, op.at, op.author, {}}};
    const bool only_looked = only_looks(op); // the access log is a list of its own
    for (op::RecordSet& set : op.records) {
        KT_TRY(Slot * target, slot({space, set.kind, set.record}));
        if (bears_on_client(set, target->state.empty())) rows_due_.insert(space.dossier);
        target->changed = true;
        target->words = target->words || changes_words(set);
        line.slots.push_back(target);
        line.entry.parts.push_back({0, fields_set(set)});
        if (set.kind == number(care::Kind::Client)) {
            clients_changed_.insert(space.dossier);
            if (std::ranges::count(set.fields, care::client::joined_to, &op::FieldSet::field) != 0)
                linked_.insert(space.dossier);
        }
        if (set.kind == number(care::Kind::Participant)) owners_changed_.insert(space.dossier);
        if (bears_on_access(static_cast<care::Kind>(set.kind))) {
            access_touched_.insert(space.dossier);
            access_due_.insert(space.dossier);
        }
        const Stamp by{ref, op.at, op.author};
        if (space == op::Space::team()) {
            target->state.apply(set, by);
            KT_CHECK(team_record(ref, set, target->state));
        } else {
            target->state.apply(std::move(set), by);
        }
    }
    if (!only_looked) lines_.push_back(std::move(line));
    if (space == op::Space::team())
        changes_.team = true;
    else
        dossiers_.insert(space.dossier);
    return {};
}

Result<void> Folding::retry_refused() {
    while (rights_changed_) {
        rights_changed_ = false;
        KT_TRY(const auto refused, store::quarantined(c_.db));
        for (const store::Quarantine& one : refused) {
            if (one.reason != errc_name(Errc::NotAllowed) && one.reason != errc_name(Errc::Quarantined)) continue;
            KT_TRY(const auto entry, store::find_entry(c_.db, one.ref));
            if (!entry || !entry->space) continue;
            auto op = op::decode(entry->body);
            if (!op || c_.team.verdict(one.ref, *entry->space, *op) != Verdict::Counts) continue;
            KT_CHECK(store::release(c_.db, one.ref));
            KT_CHECK(fold(one.ref, *entry->space, *std::move(op)));
        }
    }
    return {};
}

Result<void> Folding::finish() {
    KT_CHECK(retry_refused());
    KT_CHECK(write_states());
    for (const ClientId& dossier : owners_changed_)
        KT_CHECK(write_task_owners(dossier));
    KT_CHECK(write_clients());
    for (const ClientId& dossier : access_due_)
        KT_CHECK(store::put_recheck(c_.db, dossier, LocalDate{}));
    access_due_.clear();
    KT_CHECK(write_people());
    changes_.dossiers.insert(changes_.dossiers.end(), dossiers_.begin(), dossiers_.end());
    KT_CHECK(want_holes());
    slots_.clear();
    unwritten_.clear();
    dossiers_.clear();
    rows_due_.clear();
    owners_changed_.clear();
    linked_.clear();
    clients_changed_.clear();
    return {};
}

Result<void> Folding::pause() {
    if (slots_.size() < many_slots) return {};
    KT_CHECK(write_states());
    slots_.clear();
    unwritten_.clear();
    return {};
}

/// Keys come in the order in which their spaces were first written, and so do holes: the next match is near the last.
Result<void> Folding::want_holes() {
    if (new_keys_.empty()) return {};
    std::size_t next = 0;
    const auto visit = [&](const op::Ref& ref, const op::Entry& entry) -> Result<bool> {
        for (std::size_t i = 0; i < new_keys_.size(); ++i) {
            const std::size_t at = (next + i) % new_keys_.size();
            const HeldKey& key = *new_keys_[at];
            if (crypto::short_tag(key.made.tag, ref.device.view(), ref.n) != entry.tag) continue;
            KT_TRY(const bool gone, store::is_erased(c_.db, ref));
            if (!gone) KT_CHECK(store::want_body(c_.db, ref, key.space));
            next = at;
            break;
        }
        return true;
    };
    KT_CHECK(store::each_hole(c_.db, visit));
    new_keys_.clear();
    return {};
}

} // namespace kt::ledger
