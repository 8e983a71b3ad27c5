// Deterministic CBOR (RFC 8949 §4.2.1): one value has exactly one encoding, and every other one is refused.
// Left out on purpose: tags, indefinite lengths, `undefined` and other simple values.
#pragma once

#include "core/base/bytes.h"

namespace kt::cbor {

/// What outside bytes may ask of us; checked before anything is allocated.
struct Limits {
    std::size_t bytes = std::size_t{4} << 20U; ///< length of the whole input
    std::size_t items = 1'000'000;             ///< data items, counted over all levels
    unsigned depth = 16;                       ///< arrays and maps inside each other
};

enum class Type : std::uint8_t { Uint, Negative, Bytes, Text, Array, Map, Bool, Null, Float };

/// Appends items in their only encoding. The caller gives array and map lengths first and map keys in
/// bytewise order of their encoding; `encode(Value)` sorts for those who cannot.
class Writer {
  public:
    Writer& uint(std::uint64_t value);
    Writer& integer(std::int64_t value);
    Writer& bytes(ByteView value);
    Writer& text(std::string_view value);
    Writer& array(std::size_t count);
    Writer& map(std::size_t pairs);
    Writer& boolean(bool value);
    Writer& null();
    /// The shortest of half, single and double that keeps the value; any NaN becomes 0x7e00.
    Writer& number(double value);
    /// One or more items that are encoded already.
    Writer& raw(ByteView encoded);

    [[nodiscard]] ByteView view() const { return out_; }
    [[nodiscard]] Bytes take() { return std::move(out_); }

  private:
    void head(unsigned major, std::uint64_t argument);
    Bytes out_;
};

/// Whether `input` is exactly one item in deterministic encoding within `limits`.
/// Errors: TooLarge, CborTruncated, CborTrailing, CborNotCanonical, CborUnsupported, CborDepth, CborUtf8,
/// CborDuplicateKey. Memory: none. Cost: one pass.
[[nodiscard]] Result<void> check(ByteView input, Limits limits = {});

/// Reads items one after another from bytes that passed `check`. Views point into the input.
/// Each call either consumes one item (or one array or map head) or returns CborType and consumes nothing;
/// at the end of the input it returns CborTruncated.
class Reader {
  public:
    /// Errors: those of `check`.
    [[nodiscard]] static Result<Reader> open(ByteView input, Limits limits = {});

    [[nodiscard]] Result<Type> peek() const;
    [[nodiscard]] Result<std::uint64_t> uint();
    /// A whole number that fits; TooLarge otherwise.
    [[nodiscard]] Result<std::int64_t> integer();
    [[nodiscard]] Result<ByteView> bytes();
    /// Exactly `N` bytes; CborType for another length.
    template <std::size_t N>
    [[nodiscard]] Result<ByteArray<N>> fixed();
    [[nodiscard]] Result<std::string_view> text();
    [[nodiscard]] Result<std::size_t> array();
    /// An array of exactly `count` items; CborType for another length.
    [[nodiscard]] Result<void> array_of(std::size_t count);
    [[nodiscard]] Result<std::size_t> map();
    [[nodiscard]] Result<bool> boolean();
    [[nodiscard]] Result<void> null();
    [[nodiscard]] Result<double> number();
    /// One whole item, whatever it is, as its encoding.
    [[nodiscard]] Result<ByteView> raw();
    /// CborTrailing unless all was read.
    [[nodiscard]] Result<void> end() const;

  private:
    struct Head;
    explicit Reader(ByteView input) : rest_(input) {}
    /// Takes the head of an item of this type; when it is false nothing was taken, and `refusal` says why.
    [[nodiscard]] bool expect(Type type, Head& head);
    [[nodiscard]] Errc refusal() const;
    ByteView rest_;
};

template <std::size_t N>
Result<ByteArray<N>> Reader::fixed() {
    const ByteView before = rest_;
    KT_TRY(const ByteView view, bytes());
    if (view.size() != N) {
        rest_ = before;
        return Errc::CborType;
    }
    ByteArray<N> out{};
    for (std::size_t i = 0; i < N; ++i)
        out[i] = view[i];
    return out;
}

} // namespace kt::cbor
