#include "sync/pairing/pairing.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::pairing;

namespace {

constexpr Instant now{1'800'000'000'000};

Code the_code() {
    return Code::from(Bytes(16, 1)).value();
}

crypto::BoxKeys box_of(std::uint8_t fill) {
    return crypto::BoxKeys::of(crypto::BoxSecret::from(Bytes(32, fill)).value());
}

wire::Request request_of(std::uint8_t fill) {
    return {"L. Hendriks", "Buurtzorg", "laptop", {fill}, box_of(fill).pub};
}

// A peer that holds the code and says what it likes, against one machine.
struct Hostile {
    test::Chance chance{3};
    noise::Channel channel;
    Side& side;
    std::vector<Action> seen;
    std::vector<wire::Message> heard;

    static noise::Channel::Setup setup_of(noise::Role role) {
        noise::Channel::Setup setup;
        setup.role = role;
        setup.purpose = noise::Purpose::Pairing;
        setup.own = box_of(5);
        setup.psk = psk_of(the_code());
        return setup;
    }

    Hostile(noise::Role role, Side& against) : channel(setup_of(role), chance), side(against) {
        take(side.on(Connected{}, now));
        if (const Bytes first = channel.open(); !first.empty()) take(side.on(Received{first}, now));
        REQUIRE(channel.established());
    }

    void take(Actions actions) {
        for (Action& action : actions) {
            if (const auto* sent = std::get_if<Send>(&action)) {
                noise::Fed fed = channel.feed(sent->bytes);
                std::ranges::move(fed.messages, std::back_inserter(heard));
                if (!fed.send.empty()) take(side.on(Received{fed.send}, now));
            }
            seen.push_back(std::move(action));
        }
    }

    void say(const wire::Message& message) { take(side.on(Received{channel.send(message).value()}, now)); }

    [[nodiscard]] std::optional<Errc> failure() const {
        for (const Action& action : seen)
            if (const auto* failed = std::get_if<Failed>(&action)) return failed->error.code;
        return std::nullopt;
    }
    template <class T>
    [[nodiscard]] bool asked() const {
        return std::ranges::any_of(seen, [](const Action& a) { return std::holds_alternative<T>(a); });
    }
};

struct AgainstHost {
    test::Chance chance{4};
    Host host{{the_code(), box_of(7).secret.clone(), {now.ms + 600'000}, true}, chance};
    Hostile peer{noise::Role::Initiator, host};
};

struct AgainstGuest {
    test::Chance chance{4};
    Guest guest{{the_code(), box_of(8).secret.clone(), request_of(8), true}, chance};
    Hostile peer{noise::Role::Responder, guest};
};

const std::vector<wire::Message>& anything() {
    static const std::vector<wire::Message> all{wire::Hello{}, wire::Ack{},   wire::Bundle{},  wire::Want{},
                                                wire::Done{},  request_of(5), wire::Confirm{}, wire::Welcome{{1}}};
    return all;
}

} // namespace

TEST_CASE("a host takes messages in one order only") {
    for (const wire::Message& message : anything()) {
        if (!std::holds_alternative<wire::Hello>(message)) {
            AgainstHost first;
            first.peer.say(message);
            CHECK(first.peer.failure() == Errc::BadMessage);
        }
        if (!std::holds_alternative<wire::Request>(message)) {
            AgainstHost second;
            second.peer.say(wire::Hello{});
            second.peer.say(message);
            CHECK(second.peer.failure() == Errc::BadMessage);
        }
        if (!std::holds_alternative<wire::Confirm>(message)) {
            AgainstHost third;
            third.peer.say(wire::Hello{});
            third.peer.say(request_of(5));
            CHECK_FALSE(third.peer.failure());
            third.peer.say(message);
            CHECK(third.peer.failure() == Errc::BadMessage);
            CHECK_FALSE(third.peer.asked<Admit>());
        }
    }
}

TEST_CASE("a guest takes messages in one order only") {
    for (const wire::Message& message : anything()) {
        if (!std::holds_alternative<wire::Hello>(message)) {
            AgainstGuest first;
            first.peer.say(message);
            CHECK(first.peer.failure() == Errc::BadMessage);
            CHECK_FALSE(first.peer.asked<Joined>());
        }
        if (!std::holds_alternative<wire::Confirm>(message)) {
            AgainstGuest second;
            second.peer.say(wire::Hello{});
            second.peer.say(message);
            CHECK(second.peer.failure() == Errc::BadMessage);
            CHECK_FALSE(second.peer.asked<Joined>());
        }
    }
}

TEST_CASE("a welcome before this side said that the words are the same is refused") {
    AgainstGuest world;
    world.peer.say(wire::Hello{});
    world.peer.say(wire::Confirm{});
    world.peer.say(wire::Welcome{{1, 2, 3}});
    CHECK(world.peer.failure() == Errc::BadMessage);
    CHECK_FALSE(world.peer.asked<Joined>());
}

TEST_CASE("two confirmations of the newcomer do not stand for the host's own") {
    AgainstHost world;
    world.peer.say(wire::Hello{});
    world.peer.say(request_of(5));
    world.peer.say(wire::Confirm{});
    CHECK_FALSE(world.peer.failure());
    world.peer.say(wire::Confirm{});
    CHECK(world.peer.failure() == Errc::BadMessage);
    CHECK_FALSE(world.peer.asked<Admit>());
}

TEST_CASE("a request for a key that is not the newcomer's own is refused") {
    AgainstHost world;
    world.peer.say(wire::Hello{});
    world.peer.say(request_of(8)); // the handshake proved key 5
    CHECK(world.peer.failure() == Errc::BadMessage);
    CHECK_FALSE(world.peer.asked<ShowWords>());
}

TEST_CASE("another protocol version is named to both") {
    AgainstHost host;
    host.peer.say(wire::Hello{7, 9, {}, {}, 0});
    CHECK(host.peer.failure() == Errc::ProtocolVersion);
    CHECK(host.peer.heard.back() == wire::Message(wire::Bye{"protocol_version"}));
    AgainstGuest guest;
    guest.peer.say(wire::Hello{7, 9, {}, {}, 0});
    CHECK(guest.peer.failure() == Errc::ProtocolVersion);
}

TEST_CASE("a few messages of a newer version are skipped, a flood of them is not") {
    AgainstHost world;
    for (int i = 0; i < 16; ++i)
        world.peer.say(wire::Unknown{99});
    CHECK_FALSE(world.peer.failure());
    world.peer.say(wire::Unknown{99});
    CHECK(world.peer.failure() == Errc::BadMessage);
}

TEST_CASE("a newcomer may not send much") {
    AgainstHost world;
    world.peer.say(wire::Bundle{Bytes(20'000)});
    CHECK(world.peer.failure() == Errc::FrameTooLarge);
}

TEST_CASE("an end with a name we do not know is still an end") {
    AgainstHost host;
    host.peer.say(wire::Bye{"a_code_of_tomorrow"});
    CHECK(host.peer.failure() == Errc::Cancelled);
    CHECK_FALSE(host.host.over());
    AgainstGuest guest;
    guest.peer.say(wire::Bye{});
    CHECK(guest.peer.failure() == Errc::Cancelled);
}

TEST_CASE("garbage at any moment closes the stream and nothing else") {
    test::Chance chance(6);
    for (int round = 0; round < 300; ++round) {
        AgainstHost world;
        if (round % 3 > 0) world.peer.say(wire::Hello{});
        if (round % 3 > 1) world.peer.say(request_of(5));
        world.peer.take(world.host.on(Received{chance.bytes(1 + chance.below(300))}, now));
        world.peer.take(world.host.on(Received{Bytes(70'000, 0x41)}, now));
        CHECK(world.peer.failure());
        CHECK_FALSE(world.peer.asked<Admit>());
        CHECK_FALSE(world.host.over());
    }
}

TEST_CASE("strangers without a handshake do not use up the invitation") {
    test::Chance chance(7);
    Host host{{the_code(), box_of(7).secret.clone(), {now.ms + 600'000}, true}, chance};
    for (int round = 0; round < 100; ++round) {
        (void)host.on(Connected{}, now);
        const Actions actions = host.on(Received{chance.bytes(600)}, now);
        REQUIRE_FALSE(actions.empty());
        REQUIRE(std::holds_alternative<Failed>(actions.back()));
        CHECK(std::get<Failed>(actions.back()).again);
    }
    Hostile peer{noise::Role::Initiator, host};
    peer.say(wire::Hello{});
    peer.say(request_of(5));
    CHECK(peer.asked<ShowWords>());
}
