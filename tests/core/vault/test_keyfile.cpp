#include "core/base/cbor.h"
#include "core/crypto/random.h"
#include "core/vault/keyfile.h"
#include "tests/support/chance.h"
#include "tests/support/must.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::vault;
using kt::test::Chance;
using kt::test::must;

namespace {

crypto::Password password(std::string_view text) {
    return crypto::Password(bytes_of(text));
}

struct Made {
    KeyFile file;
    crypto::StoreKey key;
};

Made make(std::uint64_t seed) {
    must(crypto::start());
    Chance chance(seed);
    Made out{{}, crypto::StoreKey::random(chance)};
    out.file.cost = crypto::KdfCost::Interactive;
    must(wrap_with_password(out.file, out.key, password("vier witte ganzen"), chance));
    return out;
}

} // namespace

TEST_CASE("the right password gives the store key back and another does not") {
    const Made made = make(1);
    CHECK(must(unwrap_with_password(made.file, password("vier witte ganzen"))) == made.key);
    const auto wrong = unwrap_with_password(made.file, password("vier witte gansen"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.code() == Errc::WrongPassword);
}

TEST_CASE("a key file reads back as it was written") {
    Made made = make(2);
    CHECK(must(decode_keyfile(encode(made.file))) == made.file);
    Chance chance(3);
    const auto code = RecoveryCode::random(chance);
    wrap_with_recovery(made.file, made.key, code, chance);
    const Bytes bytes = encode(made.file);
    CHECK(bytes.size() <= max_keyfile_bytes);
    CHECK(must(decode_keyfile(bytes)) == made.file);
    CHECK(must(unwrap_with_recovery(made.file, code)) == made.key);
    CHECK(unwrap_with_recovery(made.file, RecoveryCode::random(chance)).code() == Errc::WrongSheet);
}

TEST_CASE("any changed byte of a key file is damage, never a wrong password") {
    Made made = make(4);
    Chance chance(5);
    wrap_with_recovery(made.file, made.key, RecoveryCode::random(chance), chance);
    const Bytes good = encode(made.file);
    for (std::size_t i = 0; i < good.size(); ++i) {
        Bytes bad = good;
        bad[i] ^= static_cast<std::uint8_t>(1U << chance.below(8));
        const auto read = decode_keyfile(bad);
        REQUIRE_FALSE(read);
        CHECK((read.code() == Errc::VaultDamaged || read.code() == Errc::StoreVersion));
    }
    for (std::size_t length = 0; length < good.size(); ++length)
        CHECK(decode_keyfile(ByteView(good).first(length)).code() == Errc::VaultDamaged);
}

TEST_CASE("a cheaper cost written into the file does not open it") {
    const Made made = make(6);
    KeyFile other = made.file;
    other.cost = crypto::KdfCost::Moderate;
    CHECK(unwrap_with_password(other, password("vier witte ganzen")).code() == Errc::WrongPassword);
}

TEST_CASE("the same password wraps differently each time") {
    Made made = make(7);
    const KeyFile before = made.file;
    Chance chance(8);
    must(wrap_with_password(made.file, made.key, password("vier witte ganzen"), chance));
    CHECK(made.file.salt != before.salt);
    CHECK(made.file.by_password != before.by_password);
    CHECK(must(unwrap_with_password(made.file, password("vier witte ganzen"))) == made.key);
}

TEST_CASE("a password counts in characters and needs eight") {
    CHECK(check_password(password("zeven77")).code() == Errc::PasswordTooShort);
    CHECK(check_password(password("acht8888")).ok());
    CHECK(check_password(password("éééé")).code() == Errc::PasswordTooShort);
    CHECK(check_password(password("éééééééé")).ok());
    CHECK(check_password(password("")).code() == Errc::PasswordTooShort);
}

TEST_CASE("a recovery code reads back however it is typed") {
    must(crypto::start());
    Chance chance(9);
    for (int i = 0; i < 200; ++i) {
        const auto code = RecoveryCode::random(chance);
        const std::string text = text_of(recovery_text(code).view());
        REQUIRE(text.size() == 34);
        CHECK(must(parse_recovery(bytes_of(text))) == code);
        std::string typed;
        for (const char c : text) {
            if (c == '-') continue;
            typed += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
            if (chance.below(3) == 0) typed += ' ';
        }
        for (char& c : typed)
            c = c == 'O' ? '0' : c == 'L' ? '1' : c;
        CHECK(must(parse_recovery(bytes_of(typed))) == code);
    }
}

TEST_CASE("a mistyped recovery code is told from another one") {
    must(crypto::start());
    Chance chance(10);
    int passed = 0;
    constexpr int rounds = 2000;
    for (int i = 0; i < rounds; ++i) {
        std::string text = text_of(recovery_text(RecoveryCode::random(chance)).view());
        const std::size_t at = chance.below(text.size());
        if (text[at] == '-') continue;
        const char other = "abcdefghijklmnopqrstuvwxyz234567"[chance.below(32)];
        if (other == text[at]) continue;
        text[at] = other;
        if (parse_recovery(bytes_of(text))) ++passed;
    }
    CHECK(passed < rounds / 100); // ten bits of check let through one in a thousand
    CHECK(parse_recovery(bytes_of("")).code() == Errc::MistypedSheet);
    CHECK(parse_recovery(bytes_of("abcd")).code() == Errc::MistypedSheet);
    CHECK(parse_recovery(bytes_of("8888-8888-8888-8888-8888-8888-8888")).code() == Errc::MistypedSheet);
    CHECK(parse_recovery(bytes_of(std::string(1000, 'a'))).code() == Errc::MistypedSheet);
}

TEST_CASE("hostile key files are refused with the code they name") {
    must(crypto::start());
    const auto vectors = test::hostile_vectors("vault/hostile");
    CHECK(vectors.size() >= 12);
    for (const auto& vector : vectors) {
        INFO(vector.name);
        const auto read = decode_keyfile(vector.bytes());
        REQUIRE_FALSE(read);
        CHECK(errc_name(read.code()) == vector.errc);
    }
}
