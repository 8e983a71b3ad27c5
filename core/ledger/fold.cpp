#include "core/ledger/fold.h"

#include <algorithm>
#include <compare>
#include <cstring>
#include <tuple>

namespace kt::ledger {

namespace {

constexpr std::uint64_t state_version = 1;
constexpr std::uint8_t array_of_two = 0x82;
constexpr std::uint8_t cbor_false = 0xf4;
constexpr std::uint8_t cbor_true = 0xf5;

bool present(ByteView set_value) {
    return !set_value.empty() && set_value.back() == cbor_true;
}

Value value_or_bytes(ByteView encoded) {
    auto value = decode_value(encoded);
    return value ? *std::move(value) : Value(copy_of(encoded));
}

bool newer(const Head& a, const Head& b) {
    return std::tie(a.at, a.op) > std::tie(b.at, b.op);
}

std::strong_ordering order(ByteView a, ByteView b) {
    const std::size_t common = std::min(a.size(), b.size());
    const int first = common == 0 ? 0 : std::memcmp(a.data(), b.data(), common);
    return first != 0 ? first <=> 0 : a.size() <=> b.size();
}

std::strong_ordering order(ByteView element_a, const op::Ref& a, ByteView element_b, const op::Ref& b) {
    const auto elements = order(element_a, element_b);
    return elements != 0 ? elements : a <=> b;
}

template <class T>
std::uint64_t index_in(const std::vector<T>& sorted, const T& item) {
    return static_cast<std::uint64_t>(std::ranges::lower_bound(sorted, item) - sorted.begin());
}

template <class T>
std::vector<T> sorted_once(std::vector<T> items) {
    std::ranges::sort(items);
    items.erase(std::unique(items.begin(), items.end()), items.end());
    return items;
}

} // namespace

care::Merge merge_of(std::uint16_t kind, std::uint16_t field) {
    const care::KindSpec* spec = care::find_kind(static_cast<care::Kind>(kind));
    if (spec == nullptr) return care::Merge::Ask;
    if (const care::Field* known = spec->field(field)) return known->merge;
    const bool shared = field == care::field_removed || field == care::field_note_on_removal;
    return shared ? care::Merge::Latest : care::Merge::Ask;
}

ByteView element_of(care::Merge merge, ByteView value) {
    if (merge != care::Merge::Set || value.size() < 3 || value.front() != array_of_two) return {};
    if (value.back() != cbor_true && value.back() != cbor_false) return {};
    const ByteView element = value.subspan(1, value.size() - 2);
    return cbor::check(element) ? element : ByteView{};
}

void RecordState::apply(op::RecordSet set, const Stamp& by) {
    if (empty() || std::tie(by.at, by.op) < std::tie(created_.at, created_.op)) created_ = by;
    kind_ = set.kind;
    if (fields_.empty()) fields_.reserve(set.fields.size());
    for (op::FieldSet& field : set.fields)
        apply(std::move(field), by);
}

const RecordState::FieldState* RecordState::find(std::uint16_t field) const {
    const auto at = std::ranges::lower_bound(fields_, field, {}, &FieldState::field);
    return at != fields_.end() && at->field == field ? &*at : nullptr;
}

RecordState::FieldState& RecordState::field(std::uint16_t field) {
    const auto at = std::ranges::lower_bound(fields_, field, {}, &FieldState::field);
    if (at != fields_.end() && at->field == field) return *at;
    return *fields_.insert(at, FieldState{field, {}, {}});
}

void RecordState::apply(op::FieldSet&& set, const Stamp& by) {
    const care::Merge merge = merge_of(kind_, set.field);
    const ByteView element = element_of(merge, set.value);
    FieldState& state = field(set.field);
    const auto replaced_at = [&](const op::Ref& ref) {
        return std::ranges::partition_point(
            state.replaced, [&](const Replaced& one) { return order(one.first, one.second, element, ref) < 0; });
    };
    const auto is_replaced = [&](auto at, const op::Ref& ref) {
        return at != state.replaced.end() && order(at->first, at->second, element, ref) == 0;
    };
    if (merge != care::Merge::Append) {
        for (const op::Ref& ref : set.predecessors) {
            const auto at = replaced_at(ref);
            if (ref == by.op || is_replaced(at, ref)) continue;
            state.replaced.emplace(at, copy_of(element), ref);
            std::erase_if(state.standing,
                          [&](const Standing& one) { return one.op == ref && order(one.element, element) == 0; });
        }
        if (is_replaced(replaced_at(by.op), by.op)) return;
    }
    const auto at = std::ranges::partition_point(state.standing, [&](const Standing& one) {
        const auto place = order(one.element, one.op, element, by.op);
        return place != 0 ? place < 0 : order(one.value, set.value) < 0;
    });
    const bool known = at != state.standing.end() && order(at->element, at->op, element, by.op) == 0 &&
                       order(at->value, set.value) == 0;
    if (!known) state.standing.insert(at, {copy_of(element), by.op, std::move(set.value), by.at, by.author});
}

std::vector<op::Ref> RecordState::standing(std::uint16_t field, ByteView value) const {
    const care::Merge merge = merge_of(kind_, field);
    std::vector<op::Ref> out;
    const FieldState* state = find(field);
    if (merge == care::Merge::Append || state == nullptr) return out;
    const ByteView element = element_of(merge, value);
    for (const Standing& one : state->standing)
        if (order(one.element, element) == 0) out.push_back(one.op);
    return sorted_once(std::move(out));
}

bool RecordState::stands_alone(std::uint16_t field, ByteView value) const {
    const FieldState* state = find(field);
    if (state == nullptr) return false;
    const ByteView element = element_of(merge_of(kind_, field), value);
    std::size_t same = 0;
    for (const Standing& one : state->standing) {
        if (order(one.element, element) != 0) continue;
        if (order(one.value, value) != 0) return false;
        ++same;
    }
    return same != 0;
}

bool RecordState::removed() const {
    const FieldState* state = find(care::field_removed);
    if (state == nullptr || state->standing.empty()) return false;
    const auto newest =
        std::ranges::max_element(state->standing, {}, [](const Standing& one) { return std::tie(one.at, one.op); });
    return value_or_bytes(newest->value) == Value(true);
}

std::vector<std::uint16_t> RecordState::conflicts() const {
    std::vector<std::uint16_t> out;
    for (const FieldState& state : fields_) {
        const auto other = [&](const Standing& one) { return one.value != state.standing.front().value; };
        if (state.standing.size() > 1 && merge_of(kind_, state.field) == care::Merge::Ask &&
            std::ranges::any_of(state.standing, other))
            out.push_back(state.field);
    }
    return out;
}

std::string RecordState::searched_text() const {
    std::string text;
    const care::KindSpec* spec = care::find_kind(static_cast<care::Kind>(kind_));
    if (spec == nullptr) return text;
    for (const FieldState& state : fields_) {
        const care::Field* field = spec->field(state.field);
        if (field == nullptr || !field->searched) continue;
        for (const Standing& one : state.standing) {
            const bool element = field->merge == care::Merge::Set;
            if (element && !present(one.value)) continue;
            auto in = cbor::Reader::open(element ? one.element : one.value);
            auto words = in ? in->text() : Result<std::string_view>(in.error());
            if (words && element) words = words->substr(std::min(words->size(), words->find('\n'))); // below its id
            if (!words || words->empty()) continue;
            if (!text.empty()) text += '\n';
            text += *words;
        }
    }
    return text;
}

Record RecordState::read(const RecordId& id, const op::Space& space) const {
    Record record{id, kind_, space, {}};
    for (const FieldState& state : fields_) {
        const bool is_set = merge_of(kind_, state.field) == care::Merge::Set;
        Register heads;
        for (const Standing& one : state.standing) {
            if (!is_set) {
                heads.push_back({value_or_bytes(one.value), one.op, one.author, one.at});
            } else if (!one.element.empty() && present(one.value)) {
                Head head{value_or_bytes(one.element), one.op, one.author, one.at};
                if (heads.empty() || heads.back().value != head.value)
                    heads.push_back(std::move(head));
                else if (newer(head, heads.back()))
                    heads.back() = std::move(head);
            }
        }
        if (heads.size() > 1) std::ranges::stable_sort(heads, newer);
        if (!heads.empty()) record.fields.emplace_hint(record.fields.end(), state.field, std::move(heads));
    }
    return record;
}

struct RecordState::Tables {
    std::vector<DeviceId> devices;
    std::vector<MemberId> members;
    std::vector<Stamp> ops; ///< sorted by ref

    [[nodiscard]] std::uint64_t op_index(const op::Ref& ref) const {
        return static_cast<std::uint64_t>(std::ranges::lower_bound(ops, ref, {}, &Stamp::op) - ops.begin());
    }
};

Bytes RecordState::encode() const {
    Tables t;
    t.ops.push_back(created_);
    for (const FieldState& state : fields_) {
        for (const Standing& one : state.standing)
            if (t.ops.back().op != one.op) t.ops.push_back({one.op, one.at, one.author});
        for (const auto& [element, ref] : state.replaced)
            t.devices.push_back(ref.device);
    }
    std::ranges::sort(t.ops, {}, &Stamp::op);
    t.ops.erase(std::unique(t.ops.begin(), t.ops.end(), [](auto& a, auto& b) { return a.op == b.op; }), t.ops.end());
    for (const Stamp& stamp : t.ops) {
        t.devices.push_back(stamp.op.device);
        t.members.push_back(stamp.author);
    }
    t.devices = sorted_once(std::move(t.devices));
    t.members = sorted_once(std::move(t.members));

    cbor::Writer out;
    out.array(7).uint(state_version).array(t.devices.size());
    for (const DeviceId& device : t.devices)
        out.bytes(device.view());
    out.array(t.members.size());
    for (const MemberId& member : t.members)
        out.bytes(member.view());
    out.array(t.ops.size() * 4);
    for (const Stamp& stamp : t.ops)
        out.uint(index_in(t.devices, stamp.op.device))
            .uint(stamp.op.n)
            .uint(stamp.at.value)
            .uint(index_in(t.members, stamp.author));
    out.uint(t.op_index(created_.op)).uint(kind_).array(fields_.size() * 3);
    for (const FieldState& state : fields_) {
        out.uint(state.field).array(state.standing.size() * 2);
        for (const Standing& one : state.standing)
            out.uint(t.op_index(one.op)).bytes(one.value);
        out.array(state.replaced.size() * 3);
        for (const auto& [element, ref] : state.replaced)
            out.bytes(element).uint(index_in(t.devices, ref.device)).uint(ref.n);
    }
    return out.take();
}

namespace {

template <class IdType>
Result<std::vector<IdType>> read_ids(cbor::Reader& in) {
    KT_TRY(const std::size_t count, in.array());
    std::vector<IdType> ids(count);
    for (IdType& id : ids) {
        KT_TRY(id.bytes, in.fixed<IdType::size>());
    }
    return ids;
}

/// An item of a table; nullptr when there is none with that index.
template <class T>
Result<const T*> read_item(cbor::Reader& in, const std::vector<T>& table) {
    KT_TRY(const std::uint64_t index, in.uint());
    if (index >= table.size()) return Errc::StoreDamaged;
    return &table[index];
}

Result<std::uint16_t> read_short(cbor::Reader& in) {
    KT_TRY(const std::uint64_t number, in.uint());
    if (number > 0xffffU) return Errc::StoreDamaged;
    return static_cast<std::uint16_t>(number);
}

} // namespace

Result<void> RecordState::decode_field(cbor::Reader& in, const Tables& tables, RecordState& out) {
    KT_TRY(const std::uint16_t field, read_short(in));
    const care::Merge merge = merge_of(out.kind_, field);
    FieldState& state = out.field(field);
    KT_TRY(const std::size_t values, in.array());
    state.standing.reserve(values / 2);
    for (std::size_t i = 0; i < values / 2; ++i) {
        KT_TRY(const Stamp* stamp, read_item(in, tables.ops));
        KT_TRY(const ByteView value, in.bytes());
        state.standing.push_back(
            {copy_of(element_of(merge, value)), stamp->op, copy_of(value), stamp->at, stamp->author});
    }
    KT_TRY(const std::size_t replaced, in.array());
    for (std::size_t i = 0; i < replaced / 3; ++i) {
        KT_TRY(const ByteView element, in.bytes());
        KT_TRY(const DeviceId* device, read_item(in, tables.devices));
        KT_TRY(const std::uint64_t n, in.uint());
        state.replaced.emplace_back(copy_of(element), op::Ref{*device, n});
    }
    return {};
}

Result<RecordState> RecordState::decode(ByteView blob) {
    const auto read = [&]() -> Result<RecordState> {
        KT_TRY(cbor::Reader in,
               cbor::Reader::open(blob, {.bytes = std::size_t{1} << 30U, .items = std::size_t{1} << 26U}));
        KT_CHECK(in.array_of(7));
        KT_TRY(const std::uint64_t version, in.uint());
        if (version != state_version) return Errc::StoreDamaged;
        Tables tables;
        KT_TRY(tables.devices, read_ids<DeviceId>(in));
        KT_TRY(tables.members, read_ids<MemberId>(in));
        KT_TRY(const std::size_t ops, in.array());
        for (std::size_t i = 0; i < ops / 4; ++i) {
            KT_TRY(const DeviceId* device, read_item(in, tables.devices));
            KT_TRY(const std::uint64_t n, in.uint());
            KT_TRY(const std::uint64_t at, in.uint());
            KT_TRY(const MemberId* member, read_item(in, tables.members));
            tables.ops.push_back({{*device, n}, {at}, *member});
        }
        RecordState out;
        KT_TRY(const Stamp* created, read_item(in, tables.ops));
        out.created_ = *created;
        KT_TRY(out.kind_, read_short(in));
        KT_TRY(const std::size_t fields, in.array());
        for (std::size_t i = 0; i < fields / 3; ++i)
            KT_CHECK(decode_field(in, tables, out));
        return out;
    };
    auto state = read();
    if (!state) return fail(Errc::StoreDamaged, "record state");
    return state;
}

} // namespace kt::ledger
