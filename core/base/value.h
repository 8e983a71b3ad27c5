// What a field can hold.
#pragma once

#include "core/base/bytes.h"
#include "core/base/cbor.h"
#include "core/base/id.h"
#include "core/base/time.h"

#include <map>
#include <variant>

namespace kt {

class Value;
using ValueList = std::vector<Value>;
using ValueMap = std::map<std::string, Value>;

/// The value of one field of one record. Which alternative is meant, and what a number stands for (a date counts days,
/// a moment counts milliseconds), is declared per field in `core/care`. Null means "made empty by a person".
class Value {
  public:
    using Variant = std::variant<std::monostate, bool, std::int64_t, double, std::string, Bytes, ValueList, ValueMap>;

    Value() = default;
    Value(bool v) : v_(v) {}                          // NOLINT(google-explicit-constructor)
    Value(int v) : v_(std::int64_t{v}) {}             // NOLINT(google-explicit-constructor)
    Value(std::int64_t v) : v_(v) {}                  // NOLINT(google-explicit-constructor)
    Value(double v) : v_(v) {}                        // NOLINT(google-explicit-constructor)
    Value(std::string v) : v_(std::move(v)) {}        // NOLINT(google-explicit-constructor)
    Value(std::string_view v) : v_(std::string(v)) {} // NOLINT(google-explicit-constructor)
    Value(const char* v) : v_(std::string(v)) {}      // NOLINT(google-explicit-constructor)
    Value(Bytes v) : v_(std::move(v)) {}              // NOLINT(google-explicit-constructor)
    Value(ValueList v) : v_(std::move(v)) {}          // NOLINT(google-explicit-constructor)
    Value(ValueMap v) : v_(std::move(v)) {}           // NOLINT(google-explicit-constructor)
    Value(LocalDate v) : v_(std::int64_t{v.days}) {}  // NOLINT(google-explicit-constructor)
    Value(Instant v) : v_(v.ms) {}                    // NOLINT(google-explicit-constructor)
    template <class Tag>
    Value(const Id<Tag>& id) : v_(copy_of(id.view())) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool null() const { return std::holds_alternative<std::monostate>(v_); }
    /// The alternative asked for, or nullptr.
    template <class T>
    [[nodiscard]] const T* get() const {
        return std::get_if<T>(&v_);
    }
    /// The text, or an empty one when it holds something else.
    [[nodiscard]] std::string_view text() const;
    /// The number, or nothing when it holds something else.
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    /// The day or moment, or nothing when it holds something else or lies outside the years 1 to 9999.
    [[nodiscard]] std::optional<LocalDate> date() const;
    [[nodiscard]] std::optional<Instant> instant() const;
    /// The id, or the zero id when it holds something else.
    template <class IdType>
    [[nodiscard]] IdType id() const {
        const auto* raw = get<Bytes>();
        if (raw == nullptr) return {};
        auto id = IdType::from(*raw);
        return id ? *id : IdType{};
    }
    [[nodiscard]] const Variant& variant() const { return v_; }

    friend bool operator==(const Value&, const Value&) = default;

  private:
    Variant v_;
};

/// Deterministic CBOR of a value; map keys are texts, sorted as RFC 8949 §4.2.1 asks.
[[nodiscard]] Bytes encode(const Value& value);
void encode(const Value& value, cbor::Writer& out);
/// Reads what `encode` writes. Errors: those of `cbor::check`; CborUnsupported for a map with other keys than texts,
/// TooLarge for a whole number beyond 63 bits.
[[nodiscard]] Result<Value> decode_value(ByteView encoded, cbor::Limits limits = {});
[[nodiscard]] Result<Value> decode_value(cbor::Reader& in);

} // namespace kt
