#include "core/op/op.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace kt::op {
namespace {

constexpr std::uint64_t op_version = 1;
constexpr std::uint64_t max_kind = std::numeric_limits<std::uint16_t>::max();

bool by_field_and_value(const FieldSet& a, const FieldSet& b) {
    return a.field != b.field ? a.field < b.field : a.value < b.value;
}

void put_in_order(std::vector<Ref>& refs) {
    std::ranges::sort(refs);
    refs.erase(std::unique(refs.begin(), refs.end()), refs.end());
}

void put_in_order(std::vector<FieldSet>& fields) {
    std::ranges::stable_sort(fields, by_field_and_value);
    std::vector<FieldSet> once;
    once.reserve(fields.size());
    for (FieldSet& field : fields) {
        if (!once.empty() && once.back().field == field.field && once.back().value == field.value)
            once.back().predecessors.insert(once.back().predecessors.end(), field.predecessors.begin(),
                                            field.predecessors.end());
        else
            once.push_back(std::move(field));
    }
    for (FieldSet& field : once)
        put_in_order(field.predecessors);
    fields = std::move(once);
}

std::vector<RecordSet> in_order(std::vector<RecordSet> records) {
    std::ranges::stable_sort(records, [](const RecordSet& a, const RecordSet& b) {
        return a.record != b.record ? a.record < b.record : a.kind < b.kind;
    });
    std::vector<RecordSet> once;
    once.reserve(records.size());
    for (RecordSet& record : records) {
        if (!once.empty() && once.back().record == record.record && once.back().kind == record.kind)
            std::ranges::move(record.fields, std::back_inserter(once.back().fields));
        else
            once.push_back(std::move(record));
    }
    for (RecordSet& record : once)
        put_in_order(record.fields);
    return once;
}

std::vector<DeviceId> devices_named(const std::vector<RecordSet>& records) {
    std::vector<DeviceId> devices;
    for (const RecordSet& record : records)
        for (const FieldSet& field : record.fields)
            for (const Ref& ref : field.predecessors)
                if (devices.empty() || devices.back() != ref.device) devices.push_back(ref.device);
    std::ranges::sort(devices);
    devices.erase(std::unique(devices.begin(), devices.end()), devices.end());
    return devices;
}

// Reads an op from bytes that passed `cbor::check`.
class Decoder {
  public:
    explicit Decoder(cbor::Reader in) : in_(in) {}

    Result<Op> op() {
        KT_TRY(const std::size_t parts, in_.array());
        KT_TRY(const std::uint64_t found, in_.uint());
        if (found != op_version) return fail(Errc::BadOp, "version");
        if (parts != 5) return fail(Errc::BadOp, "parts");
        Op op;
        KT_TRY(op.at.value, in_.uint());
        if (op.at.value > max_number) return fail(Errc::BadOp, "time");
        KT_TRY(op.author.bytes, in_.fixed<MemberId::size>());
        KT_CHECK(devices());
        KT_TRY(const std::size_t count, in_.array());
        if (count == 0) return fail(Errc::BadOp, "no records");
        if (count > max_op_records) return fail(Errc::TooLarge, "records");
        op.records.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            KT_TRY(RecordSet record, this->record());
            if (i > 0 && op.records.back().record >= record.record) return fail(Errc::BadOp, "order of records");
            op.records.push_back(std::move(record));
        }
        if (!std::ranges::all_of(used_, [](bool used) { return used; })) return fail(Errc::BadOp, "unused device");
        return op;
    }

  private:
    Result<void> devices() {
        KT_TRY(const std::size_t count, in_.array());
        if (count > max_op_predecessors) return fail(Errc::TooLarge, "devices");
        devices_.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            DeviceId device;
            KT_TRY(device.bytes, in_.fixed<DeviceId::size>());
            if (i > 0 && devices_.back() >= device) return fail(Errc::BadOp, "order of devices");
            devices_.push_back(device);
        }
        used_.resize(count, false);
        return {};
    }

    Result<RecordSet> record() {
        RecordSet out;
        KT_CHECK(in_.array_of(3));
        KT_TRY(out.record.bytes, in_.fixed<RecordId::size>());
        KT_TRY(out.kind, number16("kind"));
        KT_TRY(const std::size_t count, in_.array());
        if (count == 0) return fail(Errc::BadOp, "no fields");
        if (count > fields_left_) return fail(Errc::TooLarge, "fields");
        fields_left_ -= count;
        out.fields.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            KT_TRY(FieldSet field, this->field());
            if (i > 0 && !by_field_and_value(out.fields.back(), field)) return fail(Errc::BadOp, "order of fields");
            out.fields.push_back(std::move(field));
        }
        return out;
    }

    Result<FieldSet> field() {
        FieldSet out;
        KT_CHECK(in_.array_of(3));
        KT_TRY(out.field, number16("field"));
        KT_TRY(const ByteView value, in_.raw());
        out.value = copy_of(value);
        KT_TRY(const std::size_t count, in_.array());
        if (count > predecessors_left_) return fail(Errc::TooLarge, "predecessors");
        predecessors_left_ -= count;
        out.predecessors.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            KT_TRY(const Ref ref, predecessor());
            if (i > 0 && out.predecessors.back() >= ref) return fail(Errc::BadOp, "order of predecessors");
            out.predecessors.push_back(ref);
        }
        return out;
    }

    Result<Ref> predecessor() {
        KT_CHECK(in_.array_of(2));
        KT_TRY(const std::uint64_t index, in_.uint());
        if (index >= devices_.size()) return fail(Errc::BadOp, "device index");
        Ref ref{devices_[index], 0};
        KT_TRY(ref.n, in_.uint());
        if (ref.n == 0 || ref.n > max_number) return fail(Errc::BadOp, "entry number");
        used_[index] = true;
        return ref;
    }

    Result<std::uint16_t> number16(const char* what) {
        KT_TRY(const std::uint64_t number, in_.uint());
        if (number > max_kind) return fail(Errc::BadOp, what);
        return static_cast<std::uint16_t>(number);
    }

    cbor::Reader in_;
    std::vector<DeviceId> devices_;
    std::vector<bool> used_;
    std::size_t fields_left_ = max_op_fields;
    std::size_t predecessors_left_ = max_op_predecessors;
};

} // namespace

std::string Ref::text() const {
    return device.text() + "-" + std::to_string(n);
}

Result<Ref> Ref::parse(std::string_view text) {
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) return Errc::BadId;
    Ref ref;
    KT_TRY(ref.device, DeviceId::parse(text.substr(0, dash)));
    const std::string_view digits = text.substr(dash + 1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), ref.n);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.front() == '0' || ref.n > max_number)
        return Errc::BadId;
    return ref;
}

LogicalTime next_time(LogicalTime last, Instant now) {
    constexpr auto max_ms = static_cast<std::int64_t>(max_number >> 16U);
    const auto ms = static_cast<std::uint64_t>(std::clamp<std::int64_t>(now.ms, 0, max_ms));
    const std::uint64_t after = last.value < max_number ? last.value + 1 : max_number;
    return {std::max(ms << 16U, after)};
}

Bytes encode(const Op& op) {
    const std::vector<RecordSet> records = in_order(op.records);
    const std::vector<DeviceId> devices = devices_named(records);
    cbor::Writer out;
    out.array(5).uint(op_version).uint(op.at.value).bytes(op.author.view());
    out.array(devices.size());
    for (const DeviceId& device : devices)
        out.bytes(device.view());
    out.array(records.size());
    for (const RecordSet& record : records) {
        out.array(3).bytes(record.record.view()).uint(record.kind).array(record.fields.size());
        for (const FieldSet& field : record.fields) {
            out.array(3).uint(field.field).raw(field.value).array(field.predecessors.size());
            for (const Ref& ref : field.predecessors) {
                const auto index = std::ranges::lower_bound(devices, ref.device) - devices.begin();
                out.array(2).uint(static_cast<std::uint64_t>(index)).uint(ref.n);
            }
        }
    }
    return out.take();
}

Result<Op> decode(ByteView bytes) {
    KT_TRY(cbor::Reader in, cbor::Reader::open(bytes, {.bytes = max_op_bytes, .items = max_op_bytes, .depth = 16}));
    auto op = Decoder(in).op();
    // What passed the check is whole, so a missing or other item means that this is something else than an op.
    if (!op && (op.code() == Errc::CborType || op.code() == Errc::CborTruncated)) return fail(Errc::BadOp, "shape");
    return op;
}

} // namespace kt::op
