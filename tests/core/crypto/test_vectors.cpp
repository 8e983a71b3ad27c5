#include "core/crypto/aead.h"
#include "core/crypto/box.h"
#include "core/crypto/hash.h"
#include "core/crypto/password.h"
#include "core/crypto/random.h"
#include "core/crypto/sign.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::crypto;

namespace {

Bytes hex(std::string_view text) {
    return from_hex(text).value();
}

template <std::size_t N>
ByteArray<N> fixed(std::string_view text) {
    const Bytes bytes = hex(text);
    REQUIRE(bytes.size() == N);
    ByteArray<N> out{};
    std::ranges::copy(bytes, out.begin());
    return out;
}

Bytes counting(std::size_t from, std::size_t count) {
    Bytes out(count);
    for (std::size_t i = 0; i < count; ++i)
        out[i] = static_cast<std::uint8_t>(from + i);
    return out;
}

} // namespace

TEST_CASE("Ed25519 of RFC 8032") {
    for (const std::string& line : test::vector_lines("crypto/ed25519.txt")) {
        const auto fields = test::fields_of(line);
        REQUIRE(fields.size() == 4);
        SignKeys keys{fixed<32>(fields[1]), SignSecret::from(hex(fields[0] + fields[1])).value()};
        const Bytes message = hex(fields[2]);
        const Signature signature = sign(keys, message);
        CHECK(to_hex(signature) == fields[3]);
        CHECK(verify(keys.pub, message, signature));
    }
}

TEST_CASE("X25519 of RFC 7748") {
    for (const std::string& line : test::vector_lines("crypto/x25519.txt")) {
        const auto fields = test::fields_of(line);
        REQUIRE(fields.size() == 3);
        const auto secret = BoxSecret::from(hex(fields[0])).value();
        CHECK(to_hex(agree(secret, fixed<32>(fields[1])).value().view()) == fields[2]);
    }
    const auto bob =
        BoxKeys::of(BoxSecret::from(hex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb")).value());
    CHECK(to_hex(bob.pub) == "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
}

TEST_CASE("X25519 a thousand times over, as RFC 7748 asks") {
    ByteArray<32> k{9};
    ByteArray<32> u{9};
    for (int i = 0; i < 1000; ++i) {
        const auto out = agree(BoxSecret::from(k).value(), u).value();
        u = k;
        std::ranges::copy(out.view(), k.begin());
    }
    CHECK(to_hex(k) == "684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51");
}

TEST_CASE("X25519 refuses keys of low order") {
    const auto secret = BoxSecret::from(counting(1, 32)).value();
    for (const char* low : {"0000000000000000000000000000000000000000000000000000000000000000",
                            "0100000000000000000000000000000000000000000000000000000000000000",
                            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"})
        CHECK(agree(secret, fixed<32>(low)).code() == Errc::CannotOpen);
}

TEST_CASE("ChaCha20-Poly1305 of RFC 8439, A.5") {
    const auto key = AeadKey::from(hex("1c9240a5eb55d38af333888604f6b5f0473917c1402b80099dca5cbc207075c0")).value();
    const Bytes bound = hex("f33388860000000000004e91");
    const Bytes cipher = hex("64a0861575861af460f062c79be643bd5e805cfd345cf389f108670ac76c8cb24c6cfc18755d43eea09ee94e3"
                             "82d26b0bdb7b73c321b0100"
                             "d4f03b7f355894cf332f830e710b97ce98c8a84abd0b948114ad176e008d33bd60f982b1ff37c8559797a06ef"
                             "4f0ef61c186324e2b350638"
                             "3606907b6a7c02b0f9f6157b53c867e4b9166c767b804d46a59b5216cde7a4e99040c5a40433225ee282a1b0a"
                             "06c523eaf4534d7f83fa115"
                             "5b0047718cbc546a0d072b04b3564eea1b422273f548271a0bb2316053fa76991955ebd63159434ecebb4e466"
                             "dae5a1073a6727627097a10"
                             "49e617d91d361094fa68f0ff77987130305beaba2eda04df997b714d6c6f2c29a6ad5cb4022b02709beead9d6"
                             "7890cbb22392336fea1851f"
                             "38");
    const std::uint64_t n = 0x0807060504030201; // its nonce, 00000000 0102030405060708, read as Noise counts
    const auto plain = noise_decrypt(key, n, bound, cipher);
    REQUIRE(plain);
    CHECK(text_of(*plain).starts_with("Internet-Drafts are draft documents valid for a maximum of six months"));
    CHECK(noise_encrypt(key, n, bound, *plain) == cipher);
}

TEST_CASE("XChaCha20-Poly1305 of draft-irtf-cfrg-xchacha, A.3.1") {
    const auto key = AeadKey::from(counting(0x80, 32)).value();
    Bytes sealed = counting(0x40, 24);
    const Bytes cipher = hex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4"
                             "eda7e39ae64c6708c54c216"
                             "cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c9"
                             "7637da9768812f615c68b13"
                             "b52ec0875924c1c7987947deafd8780acf49");
    sealed.insert(sealed.end(), cipher.begin(), cipher.end());
    const auto plain = open(key, sealed, hex("50515253c0c1c2c3c4c5c6c7"));
    REQUIRE(plain);
    CHECK(text_of(plain->view()) == "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for "
                                    "the future, sunscreen would be it.");
}

TEST_CASE("BLAKE2b of domain and parts, against Python's hashlib") {
    CHECK(to_hex(Hasher("kt1 test").done()) == "cf8f8698ac91bb4e2e3533b6f00236bd9f40e0859e39fef1bb61c4cb1b996013");
    CHECK(to_hex(Hasher("kt1 test").add(bytes_of("abc")).add(7).add(ByteView()).add(counting(0, 256)).done()) ==
          "5d983ea3d146fa2a2b0249d810e9ad872994340aefeba2395093124b7e37ccad");
    CHECK(to_hex(Hasher("kt1 test", counting(0, 32)).add(bytes_of("abc")).done()) ==
          "2354aad85fa80e29f209fcfc9ae611b07f38f870d4f24b2a785c15465eb1c39d");
    const auto key = EpochKey::from(counting(0, 32)).value();
    CHECK(to_hex(derive<AeadKey>(key, "kt1 label").view()) ==
          "bae61ccc37395e9d9e9542a0d7d0021addbeaf52b7c65d0130a851ddbcfac617");
    CHECK(to_hex(derive<TagKey>(key, "kt1 tag").view()) == "fb35cd1b9498952adc464d915a81dfeb");
}

TEST_CASE("SHA-512 of FIPS 180 and HMAC of RFC 4231, whole and in two parts") {
    CHECK(to_hex(sha512(bytes_of("abc"))) == "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                             "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
    CHECK(sha512(bytes_of("a"), bytes_of("bc")) == sha512(bytes_of("abc")));
    for (const std::string& line : test::vector_lines("crypto/hmac_sha512.txt")) {
        const auto fields = test::fields_of(line);
        REQUIRE(fields.size() == 3);
        const Bytes key = hex(fields[0]);
        const Bytes data = hex(fields[1]);
        CHECK(to_hex(hmac_sha512(key, data)) == fields[2]);
        CHECK(to_hex(hmac_sha512(key, ByteView(data).first(3), ByteView(data).subspan(3))) == fields[2]);
    }
}

TEST_CASE("the short tag is SipHash-2-4 of its reference vectors") {
    const auto key = TagKey::from(counting(0, 16)).value();
    // Input 00..17: the 16 bytes of the device, then n.
    CHECK(to_hex(short_tag(key, counting(0, 16), 0x1011121314151617)) == "94af49f6c650adb8");
}

TEST_CASE("Argon2id agrees with the reference program") {
    REQUIRE(start());
    const Password password(bytes_of("kernteam Willemsen"));
    Salt salt{};
    std::ranges::copy(bytes_of("salt of 16 bytes"), salt.begin());
    // argon2 "salt of 16 bytes" -id -t 2 -m 16 -p 1 -l 32 -r
    CHECK(to_hex(stretch(password, salt, KdfCost::Interactive).value().view()) ==
          "a0ecc7eb05392f00c0a31556105b445e684ff391de81f68403ce9250671a27d4");
}

TEST_CASE("Noise's HKDF is two or three rounds of HMAC") {
    const auto chain = ChainKey::from(counting(1, 64)).value();
    const Bytes input = counting(9, 32);
    std::array<ChainKey, 3> out;
    noise_hkdf(chain, input, out);
    const Sha512 temp = hmac_sha512(chain.view(), input);
    const Sha512 first = hmac_sha512(temp, Bytes{1});
    const Sha512 second = hmac_sha512(temp, first, Bytes{2});
    const Sha512 third = hmac_sha512(temp, second, Bytes{3});
    CHECK(equal_secret(out[0].view(), first));
    CHECK(equal_secret(out[1].view(), second));
    CHECK(equal_secret(out[2].view(), third));
}
