#include "core/base/value.h"

#include <algorithm>

namespace kt {
namespace {

struct Encoder {
    cbor::Writer& out;

    void operator()(std::monostate) const { out.null(); }
    void operator()(bool v) const { out.boolean(v); }
    void operator()(std::int64_t v) const { out.integer(v); }
    void operator()(double v) const { out.number(v); }
    void operator()(const std::string& v) const { out.text(v); }
    void operator()(const Bytes& v) const { out.bytes(v); }
    void operator()(const ValueList& v) const {
        out.array(v.size());
        for (const Value& item : v)
            encode(item, out);
    }
    void operator()(const ValueMap& v) const {
        // The length stands in front of a text, so shorter keys sort first.
        std::vector<const ValueMap::value_type*> pairs;
        pairs.reserve(v.size());
        for (const auto& pair : v)
            pairs.push_back(&pair);
        std::ranges::sort(pairs, [](const auto* a, const auto* b) {
            return a->first.size() != b->first.size() ? a->first.size() < b->first.size() : a->first < b->first;
        });
        out.map(v.size());
        for (const auto* pair : pairs) {
            out.text(pair->first);
            encode(pair->second, out);
        }
    }
};

} // namespace

std::string_view Value::text() const {
    const auto* text = get<std::string>();
    return text != nullptr ? std::string_view(*text) : std::string_view();
}

std::optional<std::int64_t> Value::integer() const {
    const auto* number = get<std::int64_t>();
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

std::optional<LocalDate> Value::date() const {
    const auto days = integer();
    if (!days || *days < LocalDate::first_days || *days > LocalDate::last_days) return std::nullopt;
    return LocalDate{static_cast<std::int32_t>(*days)};
}

std::optional<Instant> Value::instant() const {
    const auto ms = integer();
    if (!ms || !Instant{*ms}.in_range()) return std::nullopt;
    return Instant{*ms};
}

void encode(const Value& value, cbor::Writer& out) {
    std::visit(Encoder{out}, value.variant());
}

Bytes encode(const Value& value) {
    cbor::Writer out;
    encode(value, out);
    return out.take();
}

Result<Value> decode_value(cbor::Reader& in) {
    KT_TRY(const cbor::Type type, in.peek());
    switch (type) {
    case cbor::Type::Uint:
    case cbor::Type::Negative: {
        KT_TRY(const std::int64_t v, in.integer());
        return Value(v);
    }
    case cbor::Type::Bytes: {
        KT_TRY(const ByteView v, in.bytes());
        return Value(copy_of(v));
    }
    case cbor::Type::Text: {
        KT_TRY(const std::string_view v, in.text());
        return Value(v);
    }
    case cbor::Type::Bool: {
        KT_TRY(const bool v, in.boolean());
        return Value(v);
    }
    case cbor::Type::Float: {
        KT_TRY(const double v, in.number());
        return Value(v);
    }
    case cbor::Type::Array: {
        KT_TRY(const std::size_t count, in.array());
        ValueList list;
        for (std::size_t i = 0; i < count; ++i) {
            KT_TRY(Value item, decode_value(in));
            list.push_back(std::move(item));
        }
        return Value(std::move(list));
    }
    case cbor::Type::Map: {
        KT_TRY(const std::size_t count, in.map());
        ValueMap map;
        for (std::size_t i = 0; i < count; ++i) {
            const auto key = in.text();
            if (!key) return Errc::CborUnsupported;
            KT_TRY(Value item, decode_value(in));
            map.emplace(std::string(*key), std::move(item));
        }
        return Value(std::move(map));
    }
    case cbor::Type::Null: break;
    }
    KT_CHECK(in.null());
    return Value();
}

Result<Value> decode_value(ByteView encoded, cbor::Limits limits) {
    KT_TRY(cbor::Reader in, cbor::Reader::open(encoded, limits));
    return decode_value(in);
}

} // namespace kt
