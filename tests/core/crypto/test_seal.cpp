#include "core/base/id.h"
#include "core/crypto/aead.h"
#include "core/crypto/box.h"
#include "core/crypto/hash.h"
#include "core/crypto/password.h"
#include "core/crypto/random.h"
#include "core/crypto/sign.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::crypto;

namespace {

// Calls `see` with `bytes` changed in each bit once, and cut to each shorter length.
template <class See>
void each_damage(const Bytes& bytes, See see) {
    for (std::size_t i = 0; i < bytes.size() * 8; ++i) {
        Bytes changed = bytes;
        changed[i / 8] ^= static_cast<std::uint8_t>(1U << (i % 8));
        see(changed);
    }
    for (std::size_t size = 0; size < bytes.size(); ++size)
        see(Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)));
}

} // namespace

TEST_CASE("what is sealed opens with the same key and bound bytes only") {
    test::Chance chance(1);
    const auto key = AeadKey::random(chance);
    const auto other = AeadKey::random(chance);
    const Bytes bound = chance.bytes(20);
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{64}, std::size_t{5000}}) {
        const Bytes plain = chance.bytes(size);
        const Bytes sealed = seal(key, plain, bound, chance);
        CHECK(sealed.size() == size + seal_overhead);
        CHECK(copy_of(open(key, sealed, bound).value().view()) == plain);
        CHECK(open(other, sealed, bound).code() == Errc::CannotOpen);
        CHECK(open(key, sealed, {}).code() == Errc::CannotOpen);
        CHECK(seal(key, plain, bound, chance) != sealed);
    }
}

TEST_CASE("any damage keeps a seal shut") {
    test::Chance chance(2);
    const auto key = AeadKey::random(chance);
    const Bytes bound = chance.bytes(8);
    const Bytes plain = chance.bytes(20);
    each_damage(seal(key, plain, bound, chance),
                [&](const Bytes& damaged) { CHECK(open(key, damaged, bound).code() == Errc::CannotOpen); });
    each_damage(noise_encrypt(key, 3, bound, plain),
                [&](const Bytes& damaged) { CHECK(noise_decrypt(key, 3, bound, damaged).code() == Errc::CannotOpen); });
    const Bytes cipher = noise_encrypt(key, 3, bound, plain);
    CHECK(noise_decrypt(key, 3, bound, cipher).value() == plain);
    CHECK(noise_decrypt(key, 4, bound, cipher).code() == Errc::CannotOpen);
}

TEST_CASE("an envelope opens for its owner only") {
    test::Chance chance(3);
    const auto owner = BoxKeys::make(chance);
    const auto other = BoxKeys::make(chance);
    const Bytes plain = chance.bytes(32);
    const Bytes sealed = seal_to(owner.pub, plain);
    CHECK(sealed.size() == plain.size() + 48);
    CHECK(copy_of(open_sealed(owner, sealed).value().view()) == plain);
    CHECK(open_sealed(other, sealed).code() == Errc::CannotOpen);
    CHECK(seal_to(owner.pub, plain) != sealed);
    each_damage(sealed, [&](const Bytes& damaged) { CHECK(open_sealed(owner, damaged).code() == Errc::CannotOpen); });
}

TEST_CASE("both sides of an agreement hold the same secret") {
    test::Chance chance(4);
    const auto a = BoxKeys::make(chance);
    const auto b = BoxKeys::make(chance);
    CHECK(agree(a.secret, b.pub).value() == agree(b.secret, a.pub).value());
    CHECK(BoxKeys::of(a.secret.clone()).pub == a.pub);
}

TEST_CASE("a signature holds for one message and one key") {
    test::Chance chance(5);
    const auto keys = SignKeys::make(chance);
    const auto other = SignKeys::make(chance);
    const Bytes message = chance.bytes(50);
    const Signature signature = sign(keys, message);
    CHECK(verify(keys.pub, message, signature));
    CHECK(verify(other.pub, message, signature).code() == Errc::BadSignature);
    CHECK(verify(keys.pub, ByteView(message).first(49), signature).code() == Errc::BadSignature);
    for (std::size_t i = 0; i < signature.size() * 8; ++i) {
        Signature changed = signature;
        changed[i / 8] ^= static_cast<std::uint8_t>(1U << (i % 8));
        CHECK(verify(keys.pub, message, changed).code() == Errc::BadSignature);
    }
}

TEST_CASE("parts of a hash cannot be shifted into each other") {
    const auto of = [](std::string_view a, std::string_view b) {
        return Hasher("kt1 test").add(bytes_of(a)).add(bytes_of(b)).done();
    };
    CHECK(of("ab", "c") != of("a", "bc"));
    CHECK(of("", "abc") != of("abc", ""));
    CHECK(Hasher("kt1 a").done() != Hasher("kt1 b").done());
    CHECK(Hasher("kt1 a", Bytes(32, 1)).done() != Hasher("kt1 a", Bytes(32, 2)).done());
}

TEST_CASE("a tag depends on key, device and number") {
    test::Chance chance(6);
    const auto key = TagKey::random(chance);
    const auto other = TagKey::random(chance);
    const Bytes device = chance.bytes(16);
    const Tag8 tag = short_tag(key, device, 5);
    CHECK(short_tag(key, device, 5) == tag);
    CHECK(short_tag(key, device, 6) != tag);
    CHECK(short_tag(key, chance.bytes(16), 5) != tag);
    CHECK(short_tag(other, device, 5) != tag);
}

TEST_CASE("a password and its salt make the key") {
    REQUIRE(start());
    const Password password(bytes_of("geheim"));
    const Password other(bytes_of("geheim "));
    const auto key = stretch(password, Salt{1}, KdfCost::Interactive).value();
    CHECK(stretch(password, Salt{1}, KdfCost::Interactive).value() == key);
    CHECK_FALSE(stretch(password, Salt{2}, KdfCost::Interactive).value() == key);
    CHECK_FALSE(stretch(other, Salt{1}, KdfCost::Interactive).value() == key);
}

TEST_CASE("the operating system's bytes are not the same twice") {
    REQUIRE(start());
    SystemRandom random;
    CHECK_FALSE(random.id<DeviceId>() == random.id<DeviceId>());
}
