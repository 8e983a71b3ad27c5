#include "core/base/cbor.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace kt::cbor {
namespace {

constexpr unsigned major_uint = 0;
constexpr unsigned major_negative = 1;
constexpr unsigned major_bytes = 2;
constexpr unsigned major_text = 3;
constexpr unsigned major_array = 4;
constexpr unsigned major_map = 5;
constexpr unsigned major_simple = 7;

constexpr unsigned info_one_byte = 24;
constexpr unsigned info_half = 25;
constexpr unsigned info_single = 26;
constexpr unsigned info_double = 27;
constexpr unsigned simple_false = 20;
constexpr unsigned simple_true = 21;
constexpr unsigned simple_null = 22;
constexpr std::uint64_t half_nan = 0x7e00;

// The first byte of an item with what follows it.
struct Item {
    unsigned major = 0;
    unsigned info = 0;
    std::uint64_t argument = 0;
    std::size_t head_size = 1;
};

// How reading an item ended; a bare code, since this is done for every item of every op and state.
enum class Read : std::uint8_t { Ok, Truncated, Unsupported };

Read read_item(ByteView in, Item& item) {
    if (in.empty()) return Read::Truncated;
    item.major = in[0] >> 5U;
    item.info = in[0] & 31U;
    if (item.info < info_one_byte) {
        item.argument = item.info;
        item.head_size = 1;
        return Read::Ok;
    }
    if (item.info > info_double) return Read::Unsupported; // reserved, or an indefinite length
    const std::size_t extra = std::size_t{1} << (item.info - info_one_byte);
    if (in.size() < 1 + extra) return Read::Truncated;
    item.argument = 0;
    for (std::size_t i = 1; i <= extra; ++i)
        item.argument = (item.argument << 8U) | in[i];
    item.head_size = 1 + extra;
    return Read::Ok;
}

Errc code_of(Read read) {
    return read == Read::Truncated ? Errc::CborTruncated : Errc::CborUnsupported;
}

bool shortest(const Item& item) {
    switch (item.info) {
    case info_one_byte: return item.argument >= info_one_byte;
    case info_half: return item.argument > 0xff;
    case info_single: return item.argument > 0xffff;
    case info_double: return item.argument > 0xffffffff;
    default: return true;
    }
}

double from_half(std::uint64_t bits) {
    const int exponent = static_cast<int>((bits >> 10U) & 31U);
    const auto mantissa = static_cast<double>(bits & 0x3ffU);
    double value = 0;
    if (exponent == 0)
        value = std::ldexp(mantissa, -24);
    else if (exponent != 31)
        value = std::ldexp(mantissa + 1024, exponent - 25);
    else
        value = mantissa == 0 ? std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
    return (bits & 0x8000U) != 0 ? -value : value;
}

// The half with exactly this value, if there is one. `value` is not NaN.
std::optional<std::uint64_t> to_half(double value) {
    const std::uint64_t sign = std::signbit(value) ? 0x8000 : 0;
    const double size = std::fabs(value);
    if (size == 0) return sign;
    if (std::isinf(size)) return sign | 0x7c00U;
    int exponent = 0;
    std::frexp(size, &exponent); // size = m * 2^exponent with m in [0.5, 1)
    if (exponent > 16) return std::nullopt;
    const int scale = exponent < -13 ? 24 : 11 - exponent; // subnormals share one scale
    const double mantissa = std::ldexp(size, scale);
    if (mantissa != std::floor(mantissa)) return std::nullopt;
    const auto m = static_cast<std::uint64_t>(mantissa);
    if (exponent < -13) return sign | m;
    return sign | (static_cast<std::uint64_t>(exponent + 14) << 10U) | (m - 1024);
}

bool fits_single(double value) {
    if (std::fabs(value) > std::numeric_limits<float>::max()) return std::isinf(value);
    return static_cast<double>(static_cast<float>(value)) == value;
}

double float_of(const Item& item) {
    if (item.info == info_half) return from_half(item.argument);
    if (item.info == info_single) return std::bit_cast<float>(static_cast<std::uint32_t>(item.argument));
    return std::bit_cast<double>(item.argument);
}

Result<void> check_simple(const Item& item) {
    if (item.info == simple_false || item.info == simple_true || item.info == simple_null) return {};
    if (item.info < info_half) return Errc::CborUnsupported;
    const double value = float_of(item);
    if (std::isnan(value))
        return item.info == info_half && item.argument == half_nan ? Result<void>{} : Errc::CborNotCanonical;
    if (item.info == info_half) return {};
    if (to_half(value) || (item.info == info_double && fits_single(value))) return Errc::CborNotCanonical;
    return {};
}

// Walks items; of the first that is wrong, `error` says how.
class Checker {
  public:
    explicit Checker(Limits limits) : limits_(limits), items_left_(limits.items) {}

    // The length of one item; 0 when it is wrong.
    std::size_t item(ByteView in, unsigned depth) {
        if (items_left_-- == 0) return wrong(Errc::TooLarge);
        Item item;
        if (const Read read = read_item(in, item); read != Read::Ok) return wrong(code_of(read));
        if (item.major == major_simple) {
            const auto checked = check_simple(item);
            return checked ? item.head_size : wrong(checked.error().code);
        }
        if (!shortest(item)) return wrong(Errc::CborNotCanonical);
        switch (item.major) {
        case major_uint:
        case major_negative: return item.head_size;
        case major_bytes:
        case major_text: return string(in, item);
        case major_array:
        case major_map: return container(in, item, depth);
        default: return wrong(Errc::CborUnsupported); // tags
        }
    }
    [[nodiscard]] Errc error() const { return error_; }

  private:
    std::size_t wrong(Errc code) {
        error_ = code;
        return 0;
    }

    std::size_t string(ByteView in, const Item& item) {
        if (item.argument > in.size() - item.head_size) return wrong(Errc::CborTruncated);
        const auto size = static_cast<std::size_t>(item.argument);
        const ByteView body = in.subspan(item.head_size, size);
        if (item.major == major_text && !is_utf8({reinterpret_cast<const char*>(body.data()), body.size()}))
            return wrong(Errc::CborUtf8);
        return item.head_size + size;
    }

    std::size_t container(ByteView in, const Item& head, unsigned depth) {
        if (depth + 1 > limits_.depth) return wrong(Errc::CborDepth);
        // Each item is at least one byte, so a count beyond the rest is a lie told to make us allocate.
        if (head.argument > in.size() - head.head_size) return wrong(Errc::CborTruncated);
        std::size_t at = head.head_size;
        ByteView last_key;
        for (std::uint64_t i = 0; i < head.argument; ++i) {
            const std::size_t size = item(in.subspan(at), depth + 1);
            if (size == 0) return 0;
            if (head.major == major_map) {
                const ByteView key = in.subspan(at, size);
                if (i > 0 && std::ranges::equal(last_key, key)) return wrong(Errc::CborDuplicateKey);
                if (i > 0 && !std::ranges::lexicographical_compare(last_key, key)) return wrong(Errc::CborNotCanonical);
                last_key = key;
                const std::size_t value = item(in.subspan(at + size), depth + 1);
                if (value == 0) return 0;
                at += value;
            }
            at += size;
        }
        return at;
    }

    Limits limits_;
    std::size_t items_left_;
    Errc error_{};
};

Type type_of(const Item& item) {
    switch (item.major) {
    case major_uint: return Type::Uint;
    case major_negative: return Type::Negative;
    case major_bytes: return Type::Bytes;
    case major_text: return Type::Text;
    case major_array: return Type::Array;
    case major_map: return Type::Map;
    default: break;
    }
    if (item.info == simple_null) return Type::Null;
    return item.info < info_one_byte ? Type::Bool : Type::Float;
}

} // namespace

void Writer::head(unsigned major, std::uint64_t argument) {
    const auto first = static_cast<std::uint8_t>(major << 5U);
    const auto put = [&](unsigned info, unsigned size) {
        out_.push_back(static_cast<std::uint8_t>(first | info));
        for (unsigned i = size; i-- > 0;)
            out_.push_back(static_cast<std::uint8_t>(argument >> (8 * i)));
    };
    if (argument < info_one_byte)
        out_.push_back(static_cast<std::uint8_t>(first | argument));
    else if (argument <= 0xff)
        put(info_one_byte, 1);
    else if (argument <= 0xffff)
        put(info_half, 2);
    else if (argument <= 0xffffffff)
        put(info_single, 4);
    else
        put(info_double, 8);
}

Writer& Writer::uint(std::uint64_t value) {
    head(major_uint, value);
    return *this;
}

Writer& Writer::integer(std::int64_t value) {
    if (value >= 0)
        head(major_uint, static_cast<std::uint64_t>(value));
    else
        head(major_negative, static_cast<std::uint64_t>(-(value + 1)));
    return *this;
}

Writer& Writer::bytes(ByteView value) {
    head(major_bytes, value.size());
    return raw(value);
}

Writer& Writer::text(std::string_view value) {
    head(major_text, value.size());
    return raw(bytes_of(value));
}

Writer& Writer::array(std::size_t count) {
    head(major_array, count);
    return *this;
}

Writer& Writer::map(std::size_t pairs) {
    head(major_map, pairs);
    return *this;
}

Writer& Writer::boolean(bool value) {
    head(major_simple, value ? simple_true : simple_false);
    return *this;
}

Writer& Writer::null() {
    head(major_simple, simple_null);
    return *this;
}

Writer& Writer::number(double value) {
    const auto put = [&](unsigned info, std::uint64_t bits, unsigned size) {
        out_.push_back(static_cast<std::uint8_t>((major_simple << 5U) | info));
        for (unsigned i = size; i-- > 0;)
            out_.push_back(static_cast<std::uint8_t>(bits >> (8 * i)));
    };
    if (std::isnan(value))
        put(info_half, half_nan, 2);
    else if (const auto half = to_half(value))
        put(info_half, *half, 2);
    else if (fits_single(value))
        put(info_single, std::bit_cast<std::uint32_t>(static_cast<float>(value)), 4);
    else
        put(info_double, std::bit_cast<std::uint64_t>(value), 8);
    return *this;
}

Writer& Writer::raw(ByteView encoded) {
    out_.insert(out_.end(), encoded.begin(), encoded.end());
    return *this;
}

Result<void> check(ByteView input, Limits limits) {
    if (input.size() > limits.bytes) return Errc::TooLarge;
    Checker checker(limits);
    const std::size_t size = checker.item(input, 0);
    if (size == 0) return checker.error();
    if (size != input.size()) return Errc::CborTrailing;
    return {};
}

struct Reader::Head : Item {};

Result<Reader> Reader::open(ByteView input, Limits limits) {
    KT_CHECK(check(input, limits));
    return Reader(input);
}

Result<Type> Reader::peek() const {
    Item item;
    if (const Read read = read_item(rest_, item); read != Read::Ok) return code_of(read);
    return type_of(item);
}

bool Reader::expect(Type type, Head& head) {
    if (read_item(rest_, head) != Read::Ok || type_of(head) != type) return false;
    rest_ = rest_.subspan(head.head_size);
    return true;
}

Errc Reader::refusal() const {
    Item item;
    const Read read = read_item(rest_, item);
    return read == Read::Ok ? Errc::CborType : code_of(read);
}

Result<std::uint64_t> Reader::uint() {
    Head head;
    if (!expect(Type::Uint, head)) return refusal();
    return head.argument;
}

Result<std::int64_t> Reader::integer() {
    Item item;
    if (const Read read = read_item(rest_, item); read != Read::Ok) return code_of(read);
    const Type type = type_of(item);
    if (type != Type::Uint && type != Type::Negative) return Errc::CborType;
    if (item.argument > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return Errc::TooLarge;
    rest_ = rest_.subspan(item.head_size);
    const auto value = static_cast<std::int64_t>(item.argument);
    return type == Type::Uint ? value : -value - 1;
}

Result<ByteView> Reader::bytes() {
    Head head;
    if (!expect(Type::Bytes, head)) return refusal();
    const ByteView view = rest_.first(static_cast<std::size_t>(head.argument));
    rest_ = rest_.subspan(view.size());
    return view;
}

Result<std::string_view> Reader::text() {
    Head head;
    if (!expect(Type::Text, head)) return refusal();
    const ByteView view = rest_.first(static_cast<std::size_t>(head.argument));
    rest_ = rest_.subspan(view.size());
    return std::string_view(reinterpret_cast<const char*>(view.data()), view.size());
}

Result<std::size_t> Reader::array() {
    Head head;
    if (!expect(Type::Array, head)) return refusal();
    return static_cast<std::size_t>(head.argument);
}

Result<void> Reader::array_of(std::size_t count) {
    const ByteView before = rest_;
    KT_TRY(const std::size_t found, array());
    if (found == count) return {};
    rest_ = before;
    return Errc::CborType;
}

Result<std::size_t> Reader::map() {
    Head head;
    if (!expect(Type::Map, head)) return refusal();
    return static_cast<std::size_t>(head.argument);
}

Result<bool> Reader::boolean() {
    Head head;
    if (!expect(Type::Bool, head)) return refusal();
    return head.info == simple_true;
}

Result<void> Reader::null() {
    Head head;
    if (!expect(Type::Null, head)) return refusal();
    return {};
}

Result<double> Reader::number() {
    Head head;
    if (!expect(Type::Float, head)) return refusal();
    return float_of(head);
}

Result<ByteView> Reader::raw() {
    // The input passed `check` within the opener's limits, so this cannot fail but at the end of it.
    constexpr auto all = std::numeric_limits<std::size_t>::max();
    Checker checker({all, all, std::numeric_limits<unsigned>::max()});
    const std::size_t size = checker.item(rest_, 0);
    if (size == 0) return checker.error();
    const ByteView view = rest_.first(size);
    rest_ = rest_.subspan(size);
    return view;
}

Result<void> Reader::end() const {
    if (!rest_.empty()) return Errc::CborTrailing;
    return {};
}

} // namespace kt::cbor
