#include "sync/session/session.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <deque>

using namespace kt;
using namespace kt::test;
using session::Session;

namespace {

// Two sessions on a wire that keeps order; stops when neither has anything to say.
class Talk {
  public:
    Talk(Ledger& a, Ledger& b) : left(a, b.device()), right(b, a.device()) {}

    /// Runs until all is said, or until so many messages went over. Returns how many did.
    std::size_t run(std::size_t most = 100'000) {
        take(left.start(), to_right_, left_more_);
        take(right.start(), to_left_, right_more_);
        return go(most);
    }
    std::size_t go(std::size_t most = 100'000) {
        std::size_t said = 0;
        while (said < most) {
            if (!to_right_.empty())
                said += hear(right, to_right_, to_left_, right_more_);
            else if (!to_left_.empty())
                said += hear(left, to_left_, to_right_, left_more_);
            else if (left_more_)
                poke(left, to_right_, left_more_);
            else if (right_more_)
                poke(right, to_left_, right_more_);
            else
                break;
        }
        return said;
    }
    void poke_left() { left_more_ = true; }

    Session left;
    Session right;
    std::vector<Error> errors;
    std::size_t bundles = 0;

  private:
    using Wire = std::deque<wire::Message>;

    void take(session::Actions actions, Wire& out, bool& more) {
        for (wire::Message& message : actions.send) {
            if (std::holds_alternative<wire::Bundle>(message)) ++bundles;
            out.push_back(std::move(message));
        }
        more = more || actions.more;
        if (actions.error) errors.push_back(*actions.error);
    }
    std::size_t hear(Session& who, Wire& in, Wire& out, bool& more) {
        const wire::Message message = std::move(in.front());
        in.pop_front();
        take(who.on(message), out, more);
        return 1;
    }
    void poke(Session& who, Wire& out, bool& more) {
        more = false;
        take(who.step(), out, more);
    }

    Wire to_right_;
    Wire to_left_;
    bool left_more_ = false;
    bool right_more_ = false;
};

ClientId add_client(Ledger& ledger, const char* name) {
    return must(ledger.commit({{}, {{care::Kind::Client, {}, {{1, Value(name)}}}}})).dossier;
}

} // namespace

TEST_CASE("two devices with different work end with the same and come to rest") {
    TestTeam team(1);
    Ledger& bos = team[0];
    Ledger& hendriks = team.add(care::Role::DistrictNurse, "L. Hendriks");
    Talk first(bos, hendriks);
    first.run();
    add_client(bos, "Willemsen-Otten, G.");
    add_client(hendriks, "Otten, J.");
    Talk talk(bos, hendriks);
    talk.run();
    CHECK(talk.errors.empty());
    CHECK(talk.left.quiet());
    CHECK(talk.right.quiet());
    CHECK(must(bos.state_hash()) == must(hendriks.state_hash()));
    CHECK(talk.left.counts().sent == talk.right.counts().received);
    CHECK(talk.right.counts().sent == talk.left.counts().received);
}

TEST_CASE("a second exchange sends no bundle") {
    TestTeam team(2);
    Ledger& bos = team[0];
    Ledger& hendriks = team.add(care::Role::DistrictNurse, "L. Hendriks");
    add_client(bos, "Willemsen-Otten, G.");
    Talk(bos, hendriks).run();
    Talk again(bos, hendriks);
    again.run();
    CHECK(again.bundles == 0);
    CHECK(again.left.quiet());
}

TEST_CASE("an exchange that is cut off at any message goes on where it was") {
    for (std::size_t cut = 0; cut < 14; ++cut) {
        TestTeam team(3 + cut);
        Ledger& bos = team[0];
        Ledger& hendriks = team.add(care::Role::DistrictNurse, "L. Hendriks");
        add_client(bos, "Willemsen-Otten, G.");
        add_client(bos, "Otten, J.");
        Talk(bos, hendriks).run(cut);
        Talk rest(bos, hendriks);
        rest.run();
        CHECK(rest.errors.empty());
        CHECK(must(bos.state_hash()) == must(hendriks.state_hash()));
    }
}

TEST_CASE("an acknowledgement names only what is stored") {
    TestTeam team(40);
    Ledger& bos = team[0];
    Ledger& hendriks = team.add(care::Role::DistrictNurse, "L. Hendriks");
    add_client(bos, "Willemsen-Otten, G.");
    Session receiver(hendriks, bos.device());
    (void)receiver.start();
    (void)receiver.on(wire::Hello{wire::protocol_oldest, wire::protocol_newest, op::team_tag(bos.team()), {}, 0});
    const auto bundle = must(bos.next_bundle(hendriks.device(), {}));
    REQUIRE(bundle.has_value());
    const auto actions = receiver.on(wire::Bundle{*bundle});
    REQUIRE(actions.send.size() == 1);
    CHECK(std::get<wire::Ack>(actions.send.front()).have == must(hendriks.have()));
}

TEST_CASE("what is written while a session is open goes over as well") {
    TestTeam team(50);
    Ledger& bos = team[0];
    Ledger& hendriks = team.add(care::Role::DistrictNurse, "L. Hendriks");
    Talk talk(bos, hendriks);
    talk.run();
    REQUIRE(talk.left.quiet());
    add_client(bos, "Willemsen-Otten, G.");
    talk.poke_left();
    talk.go();
    CHECK(talk.left.quiet());
    CHECK(must(bos.state_hash()) == must(hendriks.state_hash()));
}

TEST_CASE("a device of another team, another version or without manners is told why and left") {
    TestTeam team(60);
    TestTeam other(61);
    Ledger& bos = team[0];
    const DeviceId peer = other[0].device();
    const auto why = [&](const wire::Message& message) {
        Session session(bos, peer);
        (void)session.start();
        const auto actions = session.on(message);
        CHECK(actions.close);
        REQUIRE(actions.error.has_value());
        return actions.error->code;
    };
    const auto mine = op::team_tag(bos.team());
    CHECK(why(wire::Hello{1, 1, op::team_tag(other[0].team()), {}, 0}) == Errc::OtherTeam);
    CHECK(why(wire::Hello{1000, 1001, mine, {}, 0}) == Errc::ProtocolVersion);
    CHECK(why(wire::Ack{}) == Errc::BadMessage);
    CHECK(why(wire::Bye{"protocol_version"}) == Errc::ProtocolVersion);
    CHECK(why(wire::Bye{"a_code_of_the_future"}) == Errc::ConnectionLost);
}

TEST_CASE("half a bundle is refused and nothing of it is stored") {
    TestTeam team(70);
    Ledger& bos = team[0];
    Ledger& hendriks = team.add(care::Role::DistrictNurse, "L. Hendriks");
    add_client(bos, "Willemsen-Otten, G.");
    const auto bundle = must(bos.next_bundle(hendriks.device(), {}));
    REQUIRE(bundle.has_value());
    const auto before = must(hendriks.have());
    Session receiver(hendriks, bos.device());
    (void)receiver.start();
    (void)receiver.on(wire::Hello{1, 1, op::team_tag(bos.team()), {}, 0});
    const auto actions = receiver.on(wire::Bundle{Bytes(bundle->begin(), bundle->begin() + 100)});
    CHECK(actions.close);
    CHECK(actions.error.has_value());
    CHECK(must(hendriks.have()) == before);
}
