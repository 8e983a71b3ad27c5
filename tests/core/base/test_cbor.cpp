#include "core/base/cbor.h"
#include "core/base/value.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <cstdlib>
#include <limits>

using namespace kt;

namespace {

// Reads one item and writes it again, item by item.
void copy_item(cbor::Reader& in, cbor::Writer& out) {
    switch (in.peek().value()) {
    case cbor::Type::Uint: out.uint(in.uint().value()); break;
    case cbor::Type::Negative:
        if (const auto number = in.integer())
            out.integer(*number);
        else
            out.raw(in.raw().value());
        break;
    case cbor::Type::Bytes: out.bytes(in.bytes().value()); break;
    case cbor::Type::Text: out.text(in.text().value()); break;
    case cbor::Type::Bool: out.boolean(in.boolean().value()); break;
    case cbor::Type::Null:
        REQUIRE(in.null());
        out.null();
        break;
    case cbor::Type::Float: out.number(in.number().value()); break;
    case cbor::Type::Array: {
        const std::size_t count = in.array().value();
        out.array(count);
        for (std::size_t i = 0; i < count; ++i)
            copy_item(in, out);
        break;
    }
    case cbor::Type::Map: {
        const std::size_t count = in.map().value();
        out.map(count);
        for (std::size_t i = 0; i < 2 * count; ++i)
            copy_item(in, out);
        break;
    }
    }
}

std::string in_quotes(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

// Diagnostic notation (RFC 8949 §8) of everything but floats.
std::string shown(const Value& value) {
    if (value.null()) return "null";
    if (const auto* v = value.get<bool>()) return *v ? "true" : "false";
    if (const auto* v = value.get<std::int64_t>()) return std::to_string(*v);
    if (const auto* v = value.get<std::string>()) return in_quotes(*v);
    if (const auto* v = value.get<Bytes>()) return "h'" + to_hex(*v) + "'";
    std::string out;
    if (const auto* list = value.get<ValueList>()) {
        for (const Value& item : *list)
            out += (out.empty() ? "" : ", ") + shown(item);
        return "[" + out + "]";
    }
    if (const auto* map = value.get<ValueMap>())
        for (const auto& [key, item] : *map)
            out += (out.empty() ? "" : ", ") + in_quotes(key) + ": " + shown(item);
    return "{" + out + "}";
}

void check_shown(const Value& value, const std::string& diagnostic) {
    const auto* number = value.get<double>();
    if (number == nullptr) {
        CHECK(shown(value) == diagnostic);
        return;
    }
    const double expected = std::strtod(diagnostic.c_str(), nullptr);
    CHECK(std::isnan(*number) == std::isnan(expected));
    CHECK(std::signbit(*number) == std::signbit(expected));
    if (!std::isnan(expected)) CHECK(*number == expected);
}

} // namespace

TEST_CASE("RFC 8949 Appendix A: each item is read and written again, or refused by name") {
    for (const std::string& line : test::vector_lines("cbor/rfc8949_appendix_a.txt")) {
        const auto fields = test::fields_of(line);
        REQUIRE(fields.size() == 3);
        INFO(line);
        const Bytes bytes = from_hex(fields[0]).value();
        const auto checked = cbor::check(bytes);
        const bool well_formed = fields[1] == "ok" || fields[1].starts_with("value:");
        REQUIRE(checked.ok() == well_formed);
        if (!well_formed) {
            CHECK(errc_name(checked.code()) == fields[1]);
            continue;
        }
        auto in = cbor::Reader::open(bytes).value();
        cbor::Writer out;
        copy_item(in, out);
        CHECK(in.end());
        CHECK(to_hex(out.view()) == fields[0]);

        const auto value = decode_value(bytes);
        if (fields[1] != "ok") {
            REQUIRE_FALSE(value);
            CHECK("value:" + std::string(errc_name(value.code())) == fields[1]);
            continue;
        }
        REQUIRE(value);
        check_shown(*value, fields[2]);
        CHECK(to_hex(encode(*value)) == fields[0]);
    }
}

TEST_CASE("hostile CBOR is refused with the code it was made for") {
    const auto vectors = test::hostile_vectors("cbor/hostile");
    CHECK(vectors.size() >= 15);
    for (const auto& vector : vectors) {
        INFO(vector.name);
        const auto checked = cbor::check(vector.bytes());
        REQUIRE_FALSE(checked);
        CHECK(errc_name(checked.code()) == vector.errc);
        CHECK_FALSE(decode_value(vector.bytes()));
    }
}

TEST_CASE("every cut of a good input is refused as cut") {
    const Bytes whole = from_hex("a26161016162830218646378797a").value();
    REQUIRE(cbor::check(whole));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        INFO(size);
        const auto cut = cbor::check(ByteView(whole).first(size));
        REQUIRE_FALSE(cut);
        CHECK(cut.code() == Errc::CborTruncated);
    }
}

TEST_CASE("limits hold before anything is read") {
    const Bytes list = from_hex("83010203").value();
    CHECK(cbor::check(list, {.bytes = 4, .items = 4, .depth = 1}));
    CHECK(cbor::check(list, {.bytes = 3}).code() == Errc::TooLarge);
    CHECK(cbor::check(list, {.items = 3}).code() == Errc::TooLarge);
    CHECK(cbor::check(list, {.depth = 0}).code() == Errc::CborDepth);
    CHECK(cbor::check(from_hex("8180").value(), {.depth = 1}).code() == Errc::CborDepth);
    CHECK(cbor::check(from_hex("00").value(), {.depth = 0}));
}

TEST_CASE("a reader opened with wider limits takes whole items by them") {
    Bytes deep(40, 0x81);
    deep.push_back(0x80);
    auto in = cbor::Reader::open(deep, {.depth = 50}).value();
    CHECK(in.raw().value().size() == deep.size());
    CHECK(in.end());
}

TEST_CASE("the reader consumes nothing when it finds another type") {
    const Bytes bytes = from_hex("8344010203046161f6").value();
    auto in = cbor::Reader::open(bytes).value();
    CHECK(in.map().code() == Errc::CborType);
    CHECK(in.array_of(2).code() == Errc::CborType);
    CHECK(in.array_of(3));
    CHECK(in.text().code() == Errc::CborType);
    CHECK(in.fixed<3>().code() == Errc::CborType);
    CHECK(in.fixed<4>().value() == ByteArray<4>{1, 2, 3, 4});
    CHECK(in.integer().code() == Errc::CborType);
    CHECK(in.text().value() == "a");
    CHECK(in.boolean().code() == Errc::CborType);
    CHECK(in.end().code() == Errc::CborTrailing);
    CHECK(in.null());
    CHECK(in.end());
    CHECK(in.null().code() == Errc::CborTruncated);
    CHECK(in.raw().code() == Errc::CborTruncated);
}

TEST_CASE("whole numbers at every border of their length") {
    using Limit = std::numeric_limits<std::int64_t>;
    for (const std::int64_t n :
         {std::int64_t{0}, std::int64_t{23}, std::int64_t{24}, std::int64_t{255}, std::int64_t{256},
          std::int64_t{65535}, std::int64_t{65536}, std::int64_t{4294967295}, std::int64_t{4294967296}, Limit::max()}) {
        for (const std::int64_t signed_n : {n, -n, -n - 1}) {
            cbor::Writer out;
            out.integer(signed_n);
            REQUIRE(cbor::check(out.view()));
            CHECK(cbor::Reader::open(out.view()).value().integer().value() == signed_n);
        }
    }
}
