#include "sync/pairing/pairing.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

#include <deque>
#include <memory>

using namespace kt;
using namespace kt::pairing;

namespace {
constexpr Instant start{1'800'000'000'000};
constexpr Instant expires{start.ms + 600'000};

Code code_of(std::uint8_t fill) {
    return Code::from(Bytes(16, fill)).value();
}

crypto::BoxKeys box_of(std::uint8_t fill) {
    return crypto::BoxKeys::of(crypto::BoxSecret::from(Bytes(32, fill)).value());
}

wire::Request request_of(std::uint8_t fill) {
    return {"L. Hendriks", "Buurtzorg", "laptop", {fill}, box_of(fill).pub};
}

// What one machine asked its caller to do.
struct Seen {
    std::optional<Words> words;
    std::optional<wire::Request> who;
    std::optional<wire::Request> admit;
    int admits = 0;
    std::optional<Bytes> welcome;
    std::vector<Failed> failures;
    bool done = false;

    [[nodiscard]] std::optional<Errc> failure() const {
        return failures.empty() ? std::nullopt : std::optional(failures.back().error.code);
    }
};

// Two machines and the stream between them. Ledger and people answer at once unless told otherwise.
struct World {
    test::Chance chance{1};
    Host host;
    Guest guest;
    Seen at_host, at_guest;
    Instant now = start;
    bool answer_words = true;
    bool answer_ledger = true;
    std::deque<std::pair<Side*, Event>> queue;
    std::size_t left = 1'000'000; ///< sends that arrive before the stream breaks
    bool open = false;
    std::size_t sends = 0;

    explicit World(Code at_host_code = code_of(1), Code at_guest_code = code_of(1), bool compare = true)
        : host({std::move(at_host_code), box_of(7).secret.clone(), expires, compare}, chance),
          guest({std::move(at_guest_code), box_of(8).secret.clone(), request_of(8), compare}, chance) {}

    // Another newcomer, with the right code, at the same host.
    void replace_guest(std::uint8_t fill) {
        std::destroy_at(&guest);
        std::construct_at(&guest, Guest::Setup{code_of(1), box_of(fill).secret.clone(), request_of(fill), true},
                          chance);
    }

    void give(Side& side, const Event& event) {
        queue.emplace_back(&side, event);
        run();
    }

    void connect() {
        open = true;
        queue.emplace_back(&host, Connected{});
        queue.emplace_back(&guest, Connected{});
        run();
    }

    void run() {
        while (!queue.empty()) {
            auto [side, event] = std::move(queue.front());
            queue.pop_front();
            for (const Action& action : side->on(event, now))
                do_it(*side, action);
        }
    }

    void do_it(Side& side, const Action& action) {
        Side& other = &side == &host ? static_cast<Side&>(guest) : host;
        Seen& seen = &side == &host ? at_host : at_guest;
        std::visit(wire::Overloaded{
                       [&](const Send& a) { send(other, a.bytes); },
                       [&](const ShowWords& a) {
                           seen.words = a.words;
                           seen.who = a.who;
                           if (answer_words) queue.emplace_back(&side, Compared{true});
                       },
                       [&](const Admit& a) {
                           seen.admit = a.request;
                           ++seen.admits;
                           if (answer_ledger) queue.emplace_back(&side, Admitted{Bytes{1, 2, 3}});
                       },
                       [&](const Joined& a) {
                           seen.welcome = a.welcome;
                           if (answer_ledger) queue.emplace_back(&side, Entered{});
                       },
                       [&](const Done&) { seen.done = true; },
                       [&](const Failed& a) { seen.failures.push_back(a); },
                       [&](const Close&) {
                           if (open) queue.emplace_back(&other, Closed{});
                           open = false;
                       },
                   },
                   action);
    }

    void send(Side& other, const Bytes& bytes) {
        if (!open) return;
        ++sends;
        if (left == 0) return break_stream();
        --left;
        queue.emplace_back(&other, Received{bytes});
    }

    void break_stream() {
        open = false;
        queue.emplace_back(&host, Closed{});
        queue.emplace_back(&guest, Closed{});
    }

    void check_joined() const {
        CHECK(at_host.done);
        CHECK(at_guest.done);
        CHECK(at_host.admits == 1);
        CHECK(at_host.admit == request_of(8));
        CHECK(at_guest.welcome == Bytes{1, 2, 3});
        CHECK(host.over());
        CHECK(guest.over());
    }

    void check_nothing_happened() const {
        CHECK_FALSE(at_host.admit);
        CHECK_FALSE(at_guest.welcome);
        CHECK_FALSE(at_host.done);
        CHECK_FALSE(at_guest.done);
    }
};

} // namespace

TEST_CASE("a newcomer joins after both read the same words") {
    World world;
    world.connect();
    world.check_joined();
    CHECK(world.at_host.failures.empty());
    CHECK(world.at_guest.failures.empty());
    REQUIRE(world.at_host.words);
    CHECK(world.at_host.words == world.at_guest.words);
    CHECK(world.at_host.who == request_of(8));
    CHECK_FALSE(world.at_guest.who);
}

TEST_CASE("without the question about words nobody is asked") {
    World world(code_of(1), code_of(1), false);
    world.connect();
    world.check_joined();
    CHECK_FALSE(world.at_host.words);
    CHECK_FALSE(world.at_guest.words);
}

TEST_CASE("nothing is admitted until both have answered") {
    World world;
    world.answer_words = false;
    world.connect();
    REQUIRE(world.at_host.words);
    REQUIRE(world.at_guest.words);
    world.check_nothing_happened();
    SECTION("host first") {
        world.give(world.host, Compared{true});
        world.check_nothing_happened();
        world.give(world.guest, Compared{true});
    }
    SECTION("guest first") {
        world.give(world.guest, Compared{true});
        world.check_nothing_happened();
        world.give(world.host, Compared{true});
    }
    world.check_joined();
}

TEST_CASE("a mistyped code is named on both sides, and the right one works after that") {
    World world(code_of(1), code_of(2));
    world.connect();
    world.check_nothing_happened();
    CHECK(world.at_host.failure() == Errc::CodeMismatch);
    CHECK(world.at_guest.failure() == Errc::CodeMismatch);
    CHECK_FALSE(world.at_guest.words);
    CHECK_FALSE(world.at_host.words);
    REQUIRE(world.at_host.failures.back().again);
    CHECK_FALSE(world.host.over());

    world.replace_guest(8);
    world.connect();
    world.check_joined();
}

TEST_CASE("an expired code is told to who holds it, and to nobody else") {
    SECTION("holder") {
        World world;
        world.now = expires;
        world.connect();
        world.check_nothing_happened();
        CHECK(world.at_host.failure() == Errc::CodeExpired);
        CHECK(world.at_guest.failure() == Errc::CodeExpired);
        CHECK(world.host.over());
        CHECK(world.guest.over());
    }
    SECTION("stranger") {
        World world(code_of(1), code_of(2));
        world.now = expires;
        world.connect();
        CHECK(world.at_guest.failure() == Errc::CodeMismatch);
    }
    SECTION("by the clock alone") {
        World world;
        CHECK(world.host.deadline() == expires);
        world.now = {expires.ms - 1};
        world.give(world.host, Tick{});
        CHECK_FALSE(world.host.over());
        world.now = expires;
        world.give(world.host, Tick{});
        CHECK(world.at_host.failure() == Errc::CodeExpired);
        CHECK(world.host.over());
    }
    SECTION("but not while two people are reading") {
        World world;
        world.answer_words = false;
        world.connect();
        world.now = {expires.ms - 1};
        world.give(world.host, Compared{true});
        world.give(world.guest, Compared{true});
        world.check_joined();
    }
}

TEST_CASE("refused words end it for good on both sides") {
    World world;
    world.answer_words = false;
    world.connect();
    SECTION("by the host") {
        world.give(world.host, Compared{false});
    }
    SECTION("by the guest") {
        world.give(world.guest, Compared{false});
    }
    SECTION("by the guest after the host agreed") {
        world.give(world.host, Compared{true});
        world.give(world.guest, Compared{false});
    }
    world.check_nothing_happened();
    CHECK(world.at_host.failure() == Errc::WordsRefused);
    CHECK(world.at_guest.failure() == Errc::WordsRefused);
    CHECK(world.host.over());
    CHECK(world.guest.over());
}

TEST_CASE("one who stands in between with the code has other words") {
    test::Chance chance(2);
    Host host({code_of(1), box_of(7).secret.clone(), expires, true}, chance);
    Guest guest({code_of(1), box_of(8).secret.clone(), request_of(8), true}, chance);
    // The one in between is a guest to the host and a host to the guest, with the stolen code and keys of its own.
    Host false_host({code_of(1), box_of(5).secret.clone(), expires, false}, chance);
    Guest false_guest({code_of(1), box_of(6).secret.clone(), request_of(6), false}, chance);
    const auto talk = [&](Side& a, Side& b) {
        std::deque<std::pair<Side*, Event>> queue{{&a, Connected{}}, {&b, Connected{}}};
        std::optional<Words> words;
        while (!queue.empty()) {
            auto [side, event] = std::move(queue.front());
            queue.pop_front();
            for (const Action& action : side->on(event, start)) {
                if (const auto* sent = std::get_if<Send>(&action))
                    queue.emplace_back(side == &a ? &b : &a, Received{sent->bytes});
                if (const auto* shown = std::get_if<ShowWords>(&action)) words = shown->words;
                CHECK_FALSE(std::holds_alternative<Admit>(action));
                CHECK_FALSE(std::holds_alternative<Joined>(action));
            }
        }
        return words;
    };
    const auto at_host = talk(host, false_guest);
    const auto at_guest = talk(false_host, guest);
    REQUIRE(at_host);
    REQUIRE(at_guest);
    CHECK(at_host != at_guest);
}

TEST_CASE("a stream that breaks anywhere leaves nothing half done, and once more is enough") {
    World whole;
    whole.connect();
    REQUIRE(whole.sends > 6);
    for (std::size_t at = 0; at < whole.sends; ++at) {
        INFO("broken at send " << at);
        World world;
        world.left = at;
        world.connect();
        CHECK_FALSE(world.open);
        CHECK(world.at_host.admits <= 1);
        // The guest has entered when only its last word was lost; the host cannot know.
        if (world.at_guest.done) {
            CHECK(world.at_host.failure() == Errc::ConnectionLost);
            continue;
        }
        CHECK(world.at_host.failure() == Errc::ConnectionLost);
        CHECK(world.at_guest.failure() == Errc::ConnectionLost);
        CHECK(world.at_host.failures.back().again);
        CHECK(world.at_guest.failures.back().again);
        world.left = 1'000'000;
        world.connect();
        world.check_joined();
    }
}

TEST_CASE("the ledger may answer after the stream is gone") {
    World world;
    world.answer_ledger = false;
    world.connect();
    REQUIRE(world.at_host.admit);
    world.break_stream();
    world.run();
    world.answer_ledger = true;
    SECTION("before the newcomer is back") {
        world.give(world.host, Admitted{Bytes{1, 2, 3}});
        world.connect();
    }
    SECTION("after the newcomer is back") {
        world.connect();
        CHECK_FALSE(world.at_guest.welcome);
        world.give(world.host, Admitted{Bytes{1, 2, 3}});
    }
    world.check_joined();
}

TEST_CASE("a code is for one newcomer") {
    World world;
    world.left = 8; // the stream breaks after the code was used
    world.connect();
    REQUIRE(world.at_host.admits == 1);
    REQUIRE_FALSE(world.at_host.done);
    world.replace_guest(9);
    world.left = 1'000'000;
    world.connect();
    CHECK(world.at_guest.failure() == Errc::CodeExpired);
    CHECK(world.guest.over());
    CHECK(world.at_host.admits == 1);
    CHECK_FALSE(world.at_guest.welcome);

    // And after it all, the machine is over.
    World after;
    after.connect();
    CHECK(after.host.on(Connected{}, start).empty());
}

TEST_CASE("what the ledger says no to is told to the newcomer") {
    World world;
    world.answer_ledger = false;
    world.connect();
    SECTION("at the host") {
        world.give(world.host, Admitted{Errc::NotAllowed});
        CHECK(world.at_host.failure() == Errc::NotAllowed);
        CHECK(world.at_guest.failure() == Errc::NotAllowed);
        CHECK_FALSE(world.at_guest.welcome);
    }
    SECTION("at the guest") {
        world.give(world.host, Admitted{Bytes{1}});
        REQUIRE(world.at_guest.welcome);
        world.give(world.guest, Entered{Errc::CannotOpen});
        CHECK(world.at_guest.failure() == Errc::CannotOpen);
        CHECK(world.at_host.failure() == Errc::CannotOpen);
        CHECK_FALSE(world.at_host.done);
    }
    SECTION("a welcome too large to send") {
        world.give(world.host, Admitted{Bytes(wire::max_message)});
        CHECK(world.at_host.failure() == Errc::TooLarge);
        CHECK(world.at_guest.failure() == Errc::TooLarge);
    }
}

TEST_CASE("a person may stop it") {
    World world;
    world.answer_words = false;
    world.connect();
    SECTION("at the host") {
        world.give(world.host, Cancelled{});
        CHECK(world.host.over());
    }
    SECTION("at the guest") {
        world.give(world.guest, Cancelled{});
        CHECK(world.guest.over());
    }
    CHECK(world.at_host.failure() == Errc::Cancelled);
    CHECK(world.at_guest.failure() == Errc::Cancelled);
    world.check_nothing_happened();
}

TEST_CASE("silence has an end in every step") {
    World world;
    SECTION("a stream without a handshake") {
        (void)world.host.on(Connected{}, world.now);
        (void)world.guest.on(Connected{}, world.now);
        CHECK(world.host.deadline() == Instant{start.ms + handshake_ms});
        world.now = {start.ms + handshake_ms};
    }
    SECTION("words that nobody compares") {
        world.answer_words = false;
        world.connect();
        world.now = {start.ms + compare_ms};
    }
    SECTION("a newcomer that never enters") {
        world.answer_ledger = false;
        world.connect();
        world.give(world.host, Admitted{Bytes{1}});
        CHECK_FALSE(world.guest.deadline());
        world.now = {start.ms + finish_ms};
        world.give(world.host, Tick{});
        CHECK(world.at_host.failure() == Errc::TimedOut);
        return;
    }
    world.give(world.host, Tick{});
    world.give(world.guest, Tick{});
    CHECK(world.at_host.failure() == Errc::TimedOut);
    CHECK_FALSE(world.host.over());
    CHECK(world.host.deadline() == expires);
}

TEST_CASE("events that do not fit the moment do nothing") {
    World world;
    for (const Event& event : {Event(Compared{true}), Event(Admitted{Bytes{1}}), Event(Entered{}), Event(Closed{}),
                               Event(Received{Bytes{1, 2, 3}}), Event(Tick{})}) {
        CHECK(world.host.on(event, start).empty());
        CHECK(world.guest.on(event, start).empty());
    }
    world.answer_words = false;
    world.connect();
    world.give(world.host, Connected{});
    world.give(world.host, Compared{true});
    world.give(world.host, Compared{false}); // the second click
    world.give(world.guest, Compared{true});
    world.check_joined();
}
