// Choosing between values that stand, and taking back what one wrote; both are edits like any other.
#include "core/ledger/impl.h"
#include "core/store/lists.h"
#include "core/store/oplog.h"

#include <algorithm>

namespace kt::ledger {

namespace {

/// What a field held before an op: one set of values per op needed to put them back side by side.
using Restored = std::vector<Bytes>;

const op::RecordSet* set_of(const op::Op& op, const RecordId& record, std::uint16_t kind) {
    const auto found = std::ranges::find_if(
        op.records, [&](const op::RecordSet& set) { return set.record == record && set.kind == kind; });
    return found == op.records.end() ? nullptr : &*found;
}

Result<op::Op> stored_op(const store::Db& db, const op::Ref& ref) {
    KT_TRY(const auto entry, store::find_entry(db, ref));
    if (!entry || entry->body.empty()) return fail(Errc::NotFound, "op");
    return op::decode(entry->body);
}

/// The values that `set` replaced.
Result<Restored> values_before(const store::Db& db, const op::RecordSet& record, const op::FieldSet& set) {
    Restored values;
    for (const op::Ref& ref : set.predecessors) {
        KT_TRY(const op::Op op, stored_op(db, ref));
        const op::RecordSet* there = set_of(op, record.record, record.kind);
        if (there == nullptr) continue;
        for (const op::FieldSet& field : there->fields)
            if (field.field == set.field && std::ranges::find(values, field.value) == values.end())
                values.push_back(field.value);
    }
    if (values.empty()) values.push_back(encode(Value{}));
    return values;
}

Bytes inverse_element(ByteView value) {
    Bytes out = copy_of(value);
    out.back() ^= 1U; // false and true differ in the last bit
    return out;
}

} // namespace

Result<Committed> LedgerImpl::choose(const RecordId& id, std::uint16_t field, const op::Ref& chosen) {
    KT_TRY(const auto found, store::find_record(db_, id));
    if (!found) return fail(Errc::NotFound, "record");
    KT_TRY(const RecordState state, RecordState::decode(found->state));
    const Record record = state.read(id, found->space);
    if (!record.in_conflict(field)) return Errc::NotInConflict;
    const Register& heads = record.fields.at(field);
    const auto head = std::ranges::find(heads, chosen, &Head::op);
    if (head == heads.end()) return fail(Errc::NotFound, "value");
    Bytes value = encode(head->value);
    std::vector<op::Ref> all = state.standing(field, value);
    op::RecordSet set{id, found->kind, {}};
    set.fields.push_back({field, std::move(value), std::move(all)});
    return commit_planned({{found->space, {std::move(set)}}}, found->space.dossier, {id});
}

Result<Committed> LedgerImpl::undo(const op::Ref& ref) {
    if (ref.device != place_.identity.device) return Errc::NotAllowed;
    KT_TRY(const auto entry, store::find_entry(db_, ref));
    if (!entry || !entry->space || entry->body.empty()) return fail(Errc::NotFound, "op");
    KT_TRY(const op::Op op, op::decode(entry->body));
    std::vector<Planned> ops;
    std::vector<RecordId> ids;
    const auto put = [&](std::size_t which, const op::RecordSet& set, op::FieldSet field) {
        while (ops.size() <= which)
            ops.push_back({*entry->space, {}});
        auto& records = ops[which].records;
        if (records.empty() || records.back().record != set.record) records.push_back({set.record, set.kind, {}});
        records.back().fields.push_back(std::move(field));
    };
    for (const op::RecordSet& set : op.records) {
        KT_TRY(const auto found, store::find_record(db_, *entry->space, set.kind, set.record));
        if (!found) return fail(Errc::NotFound, "record");
        KT_TRY(const RecordState state, RecordState::decode(found->state));
        ids.push_back(set.record);
        if (state.created().op == ref) {
            const Bytes yes = encode(Value(true));
            put(0, set, {care::field_removed, yes, state.standing(care::field_removed, yes)});
            continue;
        }
        for (const op::FieldSet& field : set.fields) {
            const care::Merge merge = merge_of(set.kind, field.field);
            const auto standing = state.standing(field.field, field.value);
            if (merge == care::Merge::Append || std::ranges::find(standing, ref) == standing.end()) continue;
            if (!element_of(merge, field.value).empty()) {
                put(0, set, {field.field, inverse_element(field.value), {ref}});
                continue;
            }
            KT_TRY(const Restored values, values_before(db_, set, field));
            for (std::size_t i = 0; i < values.size(); ++i)
                put(i, set, {field.field, values[i], {ref}});
        }
    }
    std::erase_if(ops, [](const Planned& planned) { return planned.records.empty(); });
    if (ops.empty()) return Errc::NothingToSave;
    return commit_planned(std::move(ops), entry->space->dossier, std::move(ids));
}

} // namespace kt::ledger
