#include "sync/noise/channel.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::noise;

namespace {

crypto::BoxKeys keys_of(std::uint8_t seed) {
    return crypto::BoxKeys::of(crypto::BoxSecret::from(Bytes(32, seed)).value());
}

Channel::Setup setup_of(Role role, std::uint8_t seed, Purpose purpose = Purpose::Sync) {
    Channel::Setup setup;
    setup.role = role;
    setup.purpose = purpose;
    setup.own = keys_of(seed);
    return setup;
}

struct Ends {
    test::Chance chance{1};
    Channel initiator;
    Channel responder;

    explicit Ends(Channel::Setup a = setup_of(Role::Initiator, 1), Channel::Setup b = setup_of(Role::Responder, 2))
        : initiator(std::move(a), chance), responder(std::move(b), chance) {}

    // Runs the whole handshake and returns what each end got last.
    std::pair<Fed, Fed> shake() {
        Fed b = responder.feed(initiator.open());
        Fed a = initiator.feed(b.send);
        if (!a.send.empty()) b = responder.feed(a.send);
        return {std::move(a), std::move(b)};
    }
};

} // namespace

TEST_CASE("two ends meet, know each other's key and share a hash") {
    Ends ends;
    const auto [a, b] = ends.shake();
    CHECK(a.established);
    CHECK(b.established);
    CHECK(b.send.empty());
    CHECK(ends.initiator.hash() == ends.responder.hash());
    CHECK(ends.initiator.remote() == keys_of(2).pub);
    CHECK(ends.responder.remote() == keys_of(1).pub);
}

TEST_CASE("messages of all sizes arrive whole, in order, however the stream is cut") {
    Ends ends;
    (void)ends.shake();
    std::vector<wire::Message> sent;
    Bytes stream;
    for (const std::size_t size : {0U, 1U, 1000U, 65'518U, 65'530U, 300'000U, 1U << 21U}) {
        sent.emplace_back(wire::Bundle{ends.chance.bytes(size)});
        const Bytes bytes = ends.initiator.send(sent.back()).value();
        stream.insert(stream.end(), bytes.begin(), bytes.end());
    }
    sent.emplace_back(wire::Bye{});
    const Bytes bye = ends.initiator.send(sent.back()).value();
    stream.insert(stream.end(), bye.begin(), bye.end());
    std::vector<wire::Message> got;
    for (std::size_t at = 0; at < stream.size();) {
        const std::size_t size = std::min<std::size_t>(1 + ends.chance.below(100'000), stream.size() - at);
        Fed fed = ends.responder.feed(ByteView(stream).subspan(at, size));
        REQUIRE_FALSE(fed.failure);
        std::ranges::move(fed.messages, std::back_inserter(got));
        at += size;
    }
    CHECK(got == sent);
}

TEST_CASE("handshake bytes may arrive one by one") {
    Ends ends;
    const auto drip = [](Channel& to, ByteView bytes) {
        Bytes answer;
        for (const std::uint8_t byte : bytes) {
            const Fed fed = to.feed({&byte, 1});
            REQUIRE_FALSE(fed.failure);
            answer.insert(answer.end(), fed.send.begin(), fed.send.end());
        }
        return answer;
    };
    const Bytes second = drip(ends.responder, ends.initiator.open());
    const Bytes third = drip(ends.initiator, second);
    CHECK(drip(ends.responder, third).empty());
    CHECK(ends.responder.established());
}

TEST_CASE("nothing said is readable on the wire") {
    Ends ends;
    (void)ends.shake();
    const std::string planted = "mevrouw Willemsen";
    const Bytes bytes = ends.initiator.send(wire::Welcome{copy_of(bytes_of(planted))}).value();
    CHECK(text_of(bytes).find(planted) == std::string::npos);
}

TEST_CASE("a changed, repeated, dropped or swapped record ends the channel") {
    Ends ends;
    (void)ends.shake();
    Bytes first = ends.initiator.send(wire::Ack{}).value();
    const Bytes second = ends.initiator.send(wire::Bye{}).value();
    Fed fed;
    SECTION("changed") {
        first.back() ^= 1;
        fed = ends.responder.feed(first);
    }
    SECTION("repeated") {
        CHECK(ends.responder.feed(first).messages.size() == 1);
        fed = ends.responder.feed(first);
    }
    SECTION("dropped") {
        fed = ends.responder.feed(second);
    }
    SECTION("sent back") {
        fed = ends.initiator.feed(first);
    }
    REQUIRE(fed.failure);
    CHECK(fed.failure->code == Errc::BadFrame);
    CHECK(fed.messages.empty());
    CHECK(fed.send.empty());
}

TEST_CASE("a dead channel stays dead") {
    Ends ends;
    (void)ends.shake();
    CHECK(ends.responder.feed(Bytes{0, 2, 1, 1}).failure);
    CHECK(ends.responder.feed(ends.initiator.send(wire::Ack{}).value()).failure);
    CHECK(ends.responder.send(wire::Ack{}).code() == Errc::HandshakeFailed);
}

TEST_CASE("nothing is sent before the handshake is done") {
    Ends ends;
    CHECK(ends.initiator.send(wire::Ack{}).code() == Errc::HandshakeFailed);
    CHECK(ends.responder.send(wire::Ack{}).code() == Errc::HandshakeFailed);
}

TEST_CASE("an initiator that does not accept the responder shows no key of its own") {
    auto a = setup_of(Role::Initiator, 1);
    a.accept = [](const crypto::BoxPublic& key) -> Result<void> {
        CHECK(key == keys_of(2).pub);
        return Errc::PeerUnknown;
    };
    Ends ends(std::move(a));
    const auto [fed_a, fed_b] = ends.shake();
    REQUIRE(fed_a.failure);
    CHECK(fed_a.failure->code == Errc::PeerUnknown);
    CHECK(to_hex(fed_a.send) == "000101"); // a refusal and nothing else
    REQUIRE(fed_b.failure);
    CHECK(fed_b.failure->code == Errc::HandshakeFailed);
    CHECK_FALSE(ends.responder.established());
}

TEST_CASE("a responder that does not accept the initiator says so in private") {
    auto b = setup_of(Role::Responder, 2);
    b.accept = [](const crypto::BoxPublic& key) -> Result<void> {
        CHECK(key == keys_of(1).pub);
        return Errc::PeerUnknown;
    };
    Ends ends(setup_of(Role::Initiator, 1), std::move(b));
    const auto [fed_a, fed_b] = ends.shake();
    REQUIRE(fed_b.failure);
    CHECK(fed_b.failure->code == Errc::PeerUnknown);
    CHECK_FALSE(fed_b.established);
    const Fed told = ends.initiator.feed(fed_b.send);
    CHECK(told.messages == std::vector<wire::Message>{wire::Bye{"peer_unknown"}});
}

TEST_CASE("both ends hear why a handshake did not happen") {
    SECTION("other codes") {
        auto a = setup_of(Role::Initiator, 1, Purpose::Pairing);
        auto b = setup_of(Role::Responder, 2, Purpose::Pairing);
        a.psk = crypto::Psk::from(Bytes(32, 1)).value();
        b.psk = crypto::Psk::from(Bytes(32, 2)).value();
        Ends ends(std::move(a), std::move(b));
        const auto [fed_a, fed_b] = ends.shake();
        REQUIRE(fed_b.failure);
        CHECK(fed_b.failure->code == Errc::HandshakeFailed);
        const Fed told = ends.initiator.feed(fed_b.send);
        REQUIRE(told.failure);
        CHECK(told.failure->code == Errc::HandshakeFailed);
        CHECK(told.send.empty());
    }
    SECTION("other version") {
        Ends ends;
        Bytes first = ends.initiator.open();
        first[5] = 9;
        const Fed fed = ends.responder.feed(first);
        REQUIRE(fed.failure);
        CHECK(fed.failure->code == Errc::ProtocolVersion);
        const Fed told = ends.initiator.feed(fed.send);
        REQUIRE(told.failure);
        CHECK(told.failure->code == Errc::ProtocolVersion);
    }
    SECTION("other purpose") {
        Ends ends(setup_of(Role::Initiator, 1, Purpose::Pairing));
        const Fed fed = ends.responder.feed(ends.initiator.open());
        REQUIRE(fed.failure);
        CHECK(fed.failure->code == Errc::HandshakeFailed);
    }
}

TEST_CASE("a refusal is no longer believed once the other has spoken") {
    Ends ends;
    (void)ends.shake();
    CHECK_FALSE(ends.initiator.feed(ends.responder.send(wire::Ack{}).value()).failure);
    const Fed fed = ends.initiator.feed(Bytes{0, 1, 1});
    REQUIRE(fed.failure);
    CHECK(fed.failure->code == Errc::BadFrame);
}

TEST_CASE("strangers are refused at their first bytes") {
    test::Chance chance(4);
    for (const char* text : {"GET / HTTP/1.1\r\n\r\n", "SSH-2.0-x\r\n", "\xff\xff\xff\xff\xff\xff"}) {
        Ends ends;
        const Fed fed = ends.responder.feed(bytes_of(text));
        REQUIRE(fed.failure);
        CHECK((fed.failure->code == Errc::BadFrame || fed.failure->code == Errc::FrameTooLarge));
    }
    for (int round = 0; round < 200; ++round) {
        Ends ends;
        Bytes noise = ends.initiator.open();
        noise.resize(6); // a true preamble, then anything
        const Bytes rest = chance.bytes(600);
        noise.insert(noise.end(), rest.begin(), rest.end());
        const Fed fed = ends.responder.feed(noise);
        CHECK_FALSE(ends.responder.established());
        CHECK(fed.messages.empty());
    }
}

TEST_CASE("a message beyond this channel's limit is refused") {
    auto b = setup_of(Role::Responder, 2);
    b.max_message = 1000;
    Ends ends(setup_of(Role::Initiator, 1), std::move(b));
    (void)ends.shake();
    const Fed fed = ends.responder.feed(ends.initiator.send(wire::Bundle{Bytes(1000)}).value());
    REQUIRE(fed.failure);
    CHECK(fed.failure->code == Errc::FrameTooLarge);
}

TEST_CASE("a listener sees what a connection is for") {
    for (const Purpose purpose : {Purpose::Pairing, Purpose::Sync}) {
        Ends ends(setup_of(Role::Initiator, 1, purpose));
        const Bytes first = ends.initiator.open();
        CHECK(purpose_of(first).value() == purpose);
        for (std::size_t size = 0; size < 6; ++size)
            CHECK_FALSE(purpose_of(ByteView(first).first(size)).value().has_value());
        Bytes other = first;
        other[5] = 2;
        CHECK(purpose_of(other).code() == Errc::ProtocolVersion);
        other = first;
        other[4] = 3;
        CHECK(purpose_of(other).code() == Errc::BadFrame);
    }
    CHECK_FALSE(purpose_of(bytes_of("GET / HTTP/1.1")));
}
