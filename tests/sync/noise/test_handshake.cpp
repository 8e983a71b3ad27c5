#include "sync/noise/handshake.h"
#include "tests/support/chance.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <map>

using namespace kt;
using namespace kt::noise;

namespace {

// Chance that always gives the bytes it was made with.
class Fixed final : public Random {
  public:
    explicit Fixed(Bytes bytes) : bytes_(std::move(bytes)) {}
    void fill(std::span<std::uint8_t> out) override {
        REQUIRE(out.size() == bytes_.size());
        std::ranges::copy(bytes_, out.begin());
    }

  private:
    Bytes bytes_;
};

struct Vector {
    std::map<std::string, std::string> values;
    std::vector<std::pair<Bytes, Bytes>> messages; // payload, message

    [[nodiscard]] Bytes bytes(const std::string& name) const { return from_hex(values.at(name)).value(); }
};

Vector read_vector(const std::string& path) {
    Vector out;
    for (const std::string& line : test::vector_lines(path)) {
        const auto fields = test::fields_of(line);
        if (fields[0] == "message")
            out.messages.emplace_back(from_hex(fields.at(1)).value(), from_hex(fields.at(2)).value());
        else
            out.values[fields[0]] = fields.at(1);
    }
    return out;
}

Handshake side_of(const Vector& vector, Role role) {
    const std::string who = role == Role::Initiator ? "init_" : "resp_";
    Fixed ephemeral(vector.bytes(who + "ephemeral"));
    Handshake::Setup setup;
    setup.role = role;
    setup.own = crypto::BoxKeys::of(crypto::BoxSecret::from(vector.bytes(who + "static")).value());
    setup.prologue = vector.bytes(who + "prologue");
    if (vector.values.contains("psk")) setup.psk = crypto::Psk::from(vector.bytes("psk")).value();
    return {std::move(setup), ephemeral};
}

struct Pair {
    Handshake initiator;
    Handshake responder;
};

Pair make_pair(test::Chance& chance, std::optional<crypto::Psk> one = {}, std::optional<crypto::Psk> two = {},
               Bytes prologue = {1}) {
    const auto make = [&](Role role, std::optional<crypto::Psk> psk, Bytes start) {
        return Handshake({role, crypto::BoxKeys::make(chance), std::move(psk), std::move(start)}, chance);
    };
    return {make(Role::Initiator, std::move(one), {1}), make(Role::Responder, std::move(two), std::move(prologue))};
}

// Runs the first `count` messages; each side writes what the other reads.
void run(Pair& pair, int count) {
    for (int i = 0; i < count; ++i) {
        Handshake& from = i % 2 == 0 ? pair.initiator : pair.responder;
        Handshake& to = i % 2 == 0 ? pair.responder : pair.initiator;
        REQUIRE(to.read(from.write().value()));
    }
}

void check_dead(Handshake& handshake) {
    CHECK(handshake.read(Bytes(96)).code() == Errc::HandshakeFailed);
    CHECK(handshake.write().code() == Errc::HandshakeFailed);
    CHECK(handshake.finish().code() == Errc::HandshakeFailed);
}

} // namespace

TEST_CASE("the public Noise vectors, byte for byte") {
    for (const char* name : {"xx_cacophony", "xx_snow", "xxpsk3_cacophony"}) {
        INFO(name);
        const Vector vector = read_vector("noise/" + std::string(name) + ".txt");
        REQUIRE(vector.messages.size() >= 5);
        Handshake initiator = side_of(vector, Role::Initiator);
        Handshake responder = side_of(vector, Role::Responder);
        for (std::size_t i = 0; i < 3; ++i) {
            const auto& [payload, message] = vector.messages[i];
            Handshake& from = i % 2 == 0 ? initiator : responder;
            Handshake& to = i % 2 == 0 ? responder : initiator;
            REQUIRE(from.write(payload).value() == message);
            REQUIRE(to.read(message).value() == payload);
        }
        auto a = initiator.finish().value();
        auto b = responder.finish().value();
        CHECK(a.hash == b.hash);
        if (vector.values.contains("handshake_hash")) CHECK(to_hex(a.hash) == vector.values.at("handshake_hash"));
        CHECK(a.remote == crypto::BoxKeys::of(crypto::BoxSecret::from(vector.bytes("resp_static")).value()).pub);
        CHECK(b.remote == crypto::BoxKeys::of(crypto::BoxSecret::from(vector.bytes("init_static")).value()).pub);
        for (std::size_t i = 3; i < vector.messages.size(); ++i) {
            const auto& [payload, message] = vector.messages[i];
            // The fourth message is the responder's.
            Established& from = i % 2 == 0 ? a : b;
            Established& to = i % 2 == 0 ? b : a;
            REQUIRE(from.send.encrypt(payload).value() == message);
            REQUIRE(to.receive.decrypt(message).value() == payload);
        }
    }
}

TEST_CASE("a handshake fails at any changed, cut or lengthened message and stays failed") {
    for (const bool with_psk : {false, true}) {
        for (int at = 0; at < 3; ++at) {
            std::size_t size = 1;
            for (std::size_t i = 0; i < size + 2; ++i) {
                test::Chance chance(9);
                const auto psk = [&] {
                    return with_psk ? std::optional(crypto::Psk::from(Bytes(32, 5)).value()) : std::nullopt;
                };
                Pair pair = make_pair(chance, psk(), psk());
                run(pair, at);
                Handshake& from = at % 2 == 0 ? pair.initiator : pair.responder;
                Handshake& to = at % 2 == 0 ? pair.responder : pair.initiator;
                Bytes message = from.write().value();
                size = message.size();
                if (i < size)
                    message[i] ^= 0x01;
                else if (i == size)
                    message.pop_back();
                else
                    message.push_back(0);
                INFO("message " << at << " byte " << i);
                const auto read = to.read(message);
                if (at == 0 && !with_psk && i != size) {
                    // Nothing is encrypted yet, so the damage shows in the next message.
                    const Bytes answer = to.write().value();
                    CHECK(from.read(answer).code() == Errc::HandshakeFailed);
                    check_dead(from);
                } else {
                    CHECK(read.code() == Errc::HandshakeFailed);
                    check_dead(to);
                }
            }
        }
    }
}

TEST_CASE("another key, prologue or pattern ends the handshake") {
    test::Chance chance(10);
    const auto psk = [](std::uint8_t fill) { return std::optional(crypto::Psk::from(Bytes(32, fill)).value()); };
    SECTION("another pre-shared key is found at the third message") {
        Pair pair = make_pair(chance, psk(1), psk(2));
        run(pair, 2);
        CHECK(pair.responder.read(pair.initiator.write().value()).code() == Errc::HandshakeFailed);
        check_dead(pair.responder);
    }
    SECTION("another prologue is found at the second") {
        Pair pair = make_pair(chance, {}, {}, {2});
        run(pair, 1);
        CHECK(pair.initiator.read(pair.responder.write().value()).code() == Errc::HandshakeFailed);
    }
    SECTION("a pattern without the key is found at the first") {
        Pair pair = make_pair(chance, {}, psk(1));
        CHECK(pair.responder.read(pair.initiator.write().value()).code() == Errc::HandshakeFailed);
    }
}

TEST_CASE("out of turn is out of the handshake") {
    test::Chance chance(11);
    Pair pair = make_pair(chance);
    SECTION("the responder does not begin") {
        CHECK(pair.responder.write().code() == Errc::HandshakeFailed);
        check_dead(pair.responder);
    }
    SECTION("nobody writes twice") {
        CHECK(pair.initiator.write());
        CHECK(pair.initiator.write().code() == Errc::HandshakeFailed);
        check_dead(pair.initiator);
    }
    SECTION("nobody finishes early or twice") {
        run(pair, 3);
        CHECK(pair.initiator.finish());
        CHECK(pair.initiator.finish().code() == Errc::HandshakeFailed);
        Pair early = make_pair(chance);
        run(early, 2);
        CHECK(early.initiator.finish().code() == Errc::HandshakeFailed);
    }
    SECTION("its own words are not an answer") {
        const Bytes first = pair.initiator.write().value();
        CHECK(pair.initiator.read(first).code() == Errc::HandshakeFailed);
    }
}

TEST_CASE("a key of low order is refused") {
    test::Chance chance(12);
    Pair pair = make_pair(chance);
    run(pair, 0);
    CHECK(pair.responder.read(Bytes(32, 0))); // only the key itself arrives here
    CHECK(pair.responder.write().code() == Errc::HandshakeFailed);
    check_dead(pair.responder);
}

TEST_CASE("no nonce is used twice, and the last one never") {
    const auto key = [] { return crypto::AeadKey::from(Bytes(32, 3)).value(); };
    Cipher cipher(key(), std::numeric_limits<std::uint64_t>::max() - 1);
    Cipher other(key(), std::numeric_limits<std::uint64_t>::max() - 1);
    const Bytes message = cipher.encrypt(Bytes{1, 2, 3}).value();
    CHECK(cipher.encrypt(Bytes{1}).code() == Errc::HandshakeFailed);
    CHECK(other.decrypt(message).value() == Bytes{1, 2, 3});
    CHECK(other.decrypt(message).code() == Errc::HandshakeFailed);
    Cipher fresh(key());
    CHECK(fresh.encrypt(Bytes{1}).value() != fresh.encrypt(Bytes{1}).value());
    CHECK(fresh.encrypt(Bytes(max_message)).code() == Errc::TooLarge);
    CHECK(fresh.encrypt(Bytes(max_message - 16)).value().size() == max_message);
}
