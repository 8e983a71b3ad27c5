#include "core/crypto/secret.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <new>

using namespace kt;
using namespace kt::crypto;

namespace {

// The block of the heap that is looked at when it is given back.
void* watched = nullptr;
std::size_t watched_size = 0;
bool given_back_empty = false;

void look(void* memory) {
    if (memory == nullptr || memory != watched) return;
    given_back_empty = true;
    for (std::size_t i = 0; i < watched_size; ++i)
        if (static_cast<const volatile std::uint8_t*>(memory)[i] != 0) given_back_empty = false;
    watched = nullptr;
}

void watch(const SecretBytes& secret) {
    watched = const_cast<std::uint8_t*>(secret.view().data());
    watched_size = secret.size();
    given_back_empty = false;
}

using Key = Secret<32, struct TestPurpose>;

bool empty(const volatile unsigned char* memory, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i)
        if (memory[i] != 0) return false;
    return true;
}

} // namespace

void* operator new(std::size_t size) {
    if (void* memory = std::malloc(size > 0 ? size : 1)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
    look(memory);
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    look(memory);
    std::free(memory);
}

TEST_CASE("a secret leaves no bytes where it was") {
    test::Chance chance(1);
    alignas(Key) unsigned char place[sizeof(Key)];
    auto* key = new (place) Key(Key::random(chance));
    REQUIRE_FALSE(empty(place, sizeof(place)));

    SECTION("when it ends") {
        key->~Key();
        CHECK(empty(place, sizeof(place)));
    }
    SECTION("when it is moved into a new one") {
        const Bytes before = copy_of(key->view());
        const Key moved = std::move(*key);
        CHECK(empty(place, sizeof(place)));
        CHECK(copy_of(moved.view()) == before);
        key->~Key();
    }
    SECTION("when it is moved into an old one") {
        const Bytes before = copy_of(key->view());
        Key other = Key::random(chance);
        other = std::move(*key);
        CHECK(empty(place, sizeof(place)));
        CHECK(copy_of(other.view()) == before);
        key->~Key();
    }
    SECTION("but stays when it is moved onto itself or cloned") {
        const Bytes before = copy_of(key->view());
        Key& same = *key;
        *key = std::move(same);
        CHECK(copy_of(key->view()) == before);
        CHECK(key->clone() == *key);
        key->~Key();
    }
}

TEST_CASE("secret bytes on the heap are wiped before they are given back") {
    test::Chance chance(2);
    const Bytes plain = chance.bytes(100);
    SECTION("when they end") {
        {
            const SecretBytes secret{ByteView(plain)};
            watch(secret);
        }
        CHECK(given_back_empty);
    }
    SECTION("when others are moved over them") {
        SecretBytes secret{ByteView(plain)};
        watch(secret);
        secret = SecretBytes(std::size_t{5});
        CHECK(given_back_empty);
        CHECK(secret.size() == 5);
    }
    SECTION("and what was moved from holds nothing") {
        SecretBytes secret{ByteView(plain)};
        const SecretBytes moved = std::move(secret);
        CHECK(secret.size() == 0); // NOLINT(bugprone-use-after-move)
        CHECK(copy_of(moved.view()) == plain);
    }
    SECTION("but stay when moved onto themselves") {
        SecretBytes secret{ByteView(plain)};
        SecretBytes& same = secret;
        secret = std::move(same);
        CHECK(copy_of(secret.view()) == plain);
    }
}

TEST_CASE("a secret takes exactly its own number of bytes") {
    CHECK(Key::from(Bytes(32, 1)));
    CHECK(Key::from(Bytes(31, 1)).code() == Errc::CannotOpen);
    CHECK(Key::from(Bytes(33, 1)).code() == Errc::CannotOpen);
}

TEST_CASE("secrets are compared by length and content") {
    CHECK(equal_secret(Bytes{1, 2}, Bytes{1, 2}));
    CHECK_FALSE(equal_secret(Bytes{1, 2}, Bytes{1, 3}));
    CHECK_FALSE(equal_secret(Bytes{1, 2}, Bytes{1, 2, 0}));
    CHECK(equal_secret({}, {}));
}
