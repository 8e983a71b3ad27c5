#include "core/base/errc.h"
#include "core/base/id.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace kt;

TEST_CASE("hexadecimal both ways") {
    CHECK(to_hex(Bytes{0x00, 0x9f, 0xff}) == "009fff");
    CHECK(from_hex("009FfF").value() == Bytes{0x00, 0x9f, 0xff});
    CHECK(from_hex("").value().empty());
    for (const char* bad : {"0", "0g", " 00", "0x", "é"})
        CHECK(from_hex(bad).code() == Errc::BadText);
}

TEST_CASE("base32 of RFC 4648, without padding") {
    const std::pair<const char*, const char*> cases[] = {{"", ""},
                                                         {"f", "my"},
                                                         {"fo", "mzxq"},
                                                         {"foo", "mzxw6"},
                                                         {"foob", "mzxw6yq"},
                                                         {"fooba", "mzxw6ytb"},
                                                         {"foobar", "mzxw6ytboi"}};
    for (const auto& [plain, coded] : cases) {
        CHECK(to_base32(bytes_of(plain)) == coded);
        CHECK(text_of(from_base32(coded).value()) == plain);
    }
    CHECK(text_of(from_base32("MzXw6").value()) == "foo");
}

TEST_CASE("base32 has one text for one byte string") {
    for (const char* bad : {"a", "mzxw6y", "mz=", "m1", "m8", "mz xq"})
        CHECK(from_base32(bad).code() == Errc::BadText);
    CHECK(from_base32("mz").code() == Errc::BadText); // left-over bits that are not zero
    test::Chance chance(3);
    for (std::size_t size = 0; size < 40; ++size) {
        const Bytes bytes = chance.bytes(size);
        CHECK(from_base32(to_base32(bytes)).value() == bytes);
    }
}

TEST_CASE("an id is 26 characters and nothing else") {
    test::Chance chance(4);
    const auto id = chance.id<ClientId>();
    CHECK(id.text().size() == 26);
    CHECK(ClientId::parse(id.text()).value() == id);
    CHECK(ClientId().none());
    CHECK_FALSE(id.none());
    CHECK(ClientId::parse(id.text().substr(1)).code() == Errc::BadId);
    CHECK(ClientId::parse(id.text() + "a").code() == Errc::BadId);
    CHECK(ClientId::parse(std::string(26, '7')).code() == Errc::BadId); // more than 16 bytes' worth of bits
    CHECK(ClientId::from(Bytes(17)).code() == Errc::BadId);
    CHECK(id_cast<RecordId>(id).bytes == id.bytes);
}

TEST_CASE("UTF-8 is checked to the letter") {
    for (const char* good : {"", "plain", "één", "€", "𐅑", "\xf4\x8f\xbf\xbf", "\xed\x9f\xbf", "\xee\x80\x80"})
        CHECK(is_utf8(good));
    for (const char* bad : {"\x80", "\xc0\x80", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf",
                            "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xc3", "\xe2\x82", "a\xff"})
        CHECK_FALSE(is_utf8(bad));
}

TEST_CASE("every error code has a name of its own in snake_case and an exit class") {
    std::set<std::string_view> names;
    for (const Errc code : all_errc()) {
        const std::string_view name = errc_name(code);
        INFO(name);
        CHECK(names.insert(name).second);
        CHECK_FALSE(name.empty());
        CHECK(errc_named(name) == code);
        CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos);
        CHECK(name.front() != '_');
        CHECK(name.back() != '_');
        CHECK(name.find("__") == std::string_view::npos);
        CHECK(static_cast<int>(errc_exit(code)) >= 2);
        CHECK(static_cast<int>(errc_exit(code)) <= 7);
    }
    CHECK(names.size() == all_errc().size());
    CHECK_FALSE(errc_named("no_such_code"));
    for (std::size_t i = 0; i < all_errc().size(); ++i)
        CHECK(static_cast<std::size_t>(all_errc()[i]) == i);
}

TEST_CASE("a result holds its value or its error") {
    const auto half = [](int n) -> Result<int> {
        if (n % 2 != 0) return fail(Errc::BadText, "n");
        return n / 2;
    };
    const auto quarter = [&](int n) -> Result<int> {
        KT_TRY(const int once, half(n));
        KT_TRY(const int twice, half(once));
        return twice;
    };
    CHECK(quarter(12).value() == 3);
    CHECK(quarter(6).error() == Error{Errc::BadText, "n"});
    const auto both = [&](int n) -> Result<void> {
        KT_CHECK(half(n));
        return {};
    };
    CHECK(both(2));
    CHECK(both(3).code() == Errc::BadText);
}
