// What is ready for an emergency (R16): who can open it, what that shows, and what it leaves behind.
#include "core/ledger/emergency.h"

#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/emergency.h"
#include "core/care/goal.h"
#include "core/care/signal.h"
#include "core/care/team.h"
#include "core/ledger/closing.h"
#include "core/op/grant.h"
#include "tests/core/ledger/hand.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::test;
using care::Kind;
using care::Role;
namespace set = care::emergency_set;

namespace {

constexpr LocalDate born{-11'647};
constexpr std::int64_t hour_ms = 3'600'000;

/// A coordinator and a nurse around a client, and outside of that a colleague who treats and one who does not.
struct Night {
    TestTeam team{70};
    Ledger& coordinator = team[0];
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    ClientId client =
        must(coordinator.commit(edit({}, Kind::Client,
                                     {{care::client::name, "Willemsen-Otten, G."}, {care::client::birth_date, born}})))
            .dossier;

    void seat(const MemberId& member) {
        namespace f = care::participant;
        must(coordinator.commit(
            edit(client, Kind::Participant, {{f::role, "professional"}, {f::name, "X"}, {f::member, member}})));
    }
    Ledger& colleague() { return team[2]; }
    Ledger& social() { return team[3]; }

    Night() {
        seat(coordinator.identity().member);
        seat(nurse.identity().member);
        team.add(Role::DistrictNurse, "De Vries");
        team.add(Role::SocialWorker, "Yilmaz");
        team.settle();
    }

    void seal(const std::string& limits, std::string how = "spoken") {
        const ledger::Sealing sealing{
            today(),
            std::move(how),
            "client",
            {{set::name, "Willemsen-Otten, G."}, {set::birth_date, born}, {set::limits, limits}}};
        must(coordinator.commit(must(ledger::seal_edit(coordinator, client, sealing))));
        team.settle();
    }
    [[nodiscard]] LocalDate today() { return utc_day(team.clock.now()); }
    [[nodiscard]] std::string limits_for(Ledger& at) const {
        const auto found = must(ledger::emergency_set(at, client));
        return found ? std::string(found->shown(set::limits).text()) : std::string();
    }
    [[nodiscard]] bool waits_for_review() {
        ledger::AttentionQuery query;
        query.client = client;
        return std::ranges::any_of(must(coordinator.attention(query)), [](const ledger::AttentionRow& row) {
            return row.attention.reason == care::Reason::EmergencyReview;
        });
    }
};

} // namespace

TEST_CASE("who treats opens the emergency set with a reason, for a day, and sees nothing else") {
    Night night;
    Ledger& colleague = night.colleague();
    CHECK(must(colleague.emergencies("willemsen", born)).empty());
    CHECK(colleague.open_emergency(night.client, "Gevallen").code() == Errc::NotFound);

    night.seal("Niet reanimeren");
    CHECK(night.limits_for(night.nurse) == "Niet reanimeren"); // who reads the dossier needs no emergency
    CHECK(night.limits_for(colleague).empty());
    CHECK(colleague.emergencies("wi", born).code() == Errc::MissingField);
    CHECK(must(colleague.emergencies("willemsen", LocalDate{born.days + 1})).empty());
    CHECK(must(colleague.emergencies("jansen", born)).empty());
    const auto found = must(colleague.emergencies("otten", born));
    REQUIRE(found.size() == 1);
    CHECK(found[0].client == night.client);
    CHECK_FALSE(found[0].open_until);
    CHECK(colleague.record(found[0].set).code() == Errc::NotAllowed);
    CHECK(colleague.history(found[0].set).code() == Errc::NotAllowed);

    CHECK(colleague.open_emergency(night.client, "  ").code() == Errc::MissingField);
    CHECK(night.limits_for(colleague).empty());
    must(colleague.open_emergency(night.client, "Gevallen, ligt in de gang"));
    CHECK(night.limits_for(colleague) == "Niet reanimeren");
    CHECK(must(colleague.emergencies("otten", born))[0].open_until ==
          Instant{night.team.clock.now().ms + 24 * hour_ms});
    CHECK(colleague.client(night.client).code() == Errc::NotFound);
    CHECK(must(colleague.search("willemsen", 10)).empty());
    CHECK(must(colleague.records(night.client, Kind::Participant)).empty());

    night.team.clock.advance_ms(24 * hour_ms);
    CHECK(night.limits_for(colleague).empty());
    night.team.clock.advance_ms(-25 * hour_ms); // a clock that is put back opens nothing
    CHECK(night.limits_for(colleague).empty());
    for (std::size_t i = 0; i < night.team.size(); ++i)
        (void)must(night.team[i].verify());
}

TEST_CASE("who only holds the key of the emergency set makes no key of what else is written") {
    Night night;
    night.seal("Niet reanimeren");
    CHECK(night.colleague().note_access(night.client, "read", {}).code() == Errc::NotFound);
    CHECK(night.colleague().commit(edit(night.client, Kind::Goal, {{care::goal::description, "x"}})).code() ==
          Errc::NotFound);

    // A device that does not obey makes keys all the same, newer than any, and leaves itself out of those it gives
    // them to.
    HandDevice hand(night.team, Role::DistrictNurse, "Hand");
    night.team.settle();
    namespace f = care::grant;
    std::vector<op::Grantee> everybody;
    for (std::size_t i = 0; i < night.team.size(); ++i)
        everybody.push_back({night.team[i].device(), night.team[i].box_keys().pub});
    std::vector<crypto::Tag8> locators;
    std::vector<op::GrantedKey> keys;
    for (const auto theme : {care::Compartment::General, care::Compartment::Safety}) {
        keys.push_back({{night.client, theme}, 900, crypto::EpochKey::random(night.team.chance)});
        locators.push_back(op::own_locator(op::SpaceKeys::of(keys.back().key)));
    }
    ValueList named;
    for (const crypto::Tag8& one : locators)
        named.emplace_back(Bytes(one.begin(), one.end()));
    hand.write({{night.team.chance.id<RecordId>(),
                 static_cast<std::uint16_t>(Kind::Grant),
                 {{f::sealed, encode(op::make_grant(everybody, keys)), {}}, {f::locators, encode(Value(named)), {}}}}});
    for (std::size_t i = 0; i < night.team.size(); ++i)
        (void)must(night.team[i].admit(hand.bundle()));
    must(night.coordinator.commit(edit(night.client, Kind::Goal, {{care::goal::description, "weer naar buiten"}})));
    must(night.nurse.commit(
        edit(night.client, Kind::Signal, {{care::signal::text, "blauwe plekken"}, {care::signal::safety, true}})));
    for (Ledger* writer : {&night.coordinator, &night.nurse})
        for (const Bytes& bundle : send_all(*writer, night.social()).sent)
            for (const crypto::Tag8& one : locators)
                CHECK(std::search(bundle.begin(), bundle.end(), one.begin(), one.end()) == bundle.end());
    night.team.settle();
    CHECK(must(night.nurse.records(night.client, Kind::Goal)).size() == 1);
    CHECK(must(night.coordinator.records(night.client, Kind::Signal)).empty());
}

TEST_CASE("who does not treat, or whom the client refused, holds no key of the emergency set") {
    Night night;
    night.seal("Niet reanimeren");
    Ledger& social = night.social();
    CHECK(must(social.emergencies("willemsen", born)).empty());
    CHECK(social.open_emergency(night.client, "Gevallen").code() == Errc::NotFound);
    CHECK(must(social.verify()).holes > 0);
}

TEST_CASE("an emergency is in the log of the dossier and waits for somebody else to look at it") {
    Night night;
    night.seal("Niet reanimeren");
    must(night.colleague().open_emergency(night.client, "Gevallen, ligt in de gang"));
    CHECK_FALSE(night.waits_for_review());
    night.team.settle();
    CHECK(night.waits_for_review());
    const auto log = must(night.coordinator.access_log(night.client));
    const auto line = std::ranges::find(log, "emergency", &ledger::AccessLine::action);
    REQUIRE(line != log.end());
    CHECK(line->member_name == "De Vries");
    CHECK(line->reason == "Gevallen, ligt in de gang");
    CHECK(line->ground == "emergency");

    const RecordId opening = must(night.coordinator.records(night.client, Kind::EmergencyAccess)).at(0).id;
    ledger::EmergencyReview review{opening, "justified", "Ambulance kwam op tijd", night.today()};
    CHECK(ledger::review_edit(night.colleague(), night.client, review).code() == Errc::NotAllowed);
    CHECK(ledger::review_edit(night.nurse, night.client, {opening, "", "", night.today()}).code() ==
          Errc::MissingField);
    // Nor does it count when the words are put there by hand.
    namespace f = care::emergency_access;
    must(night.colleague().commit(edit(night.client, Kind::EmergencyAccess,
                                       {{f::reviewed_on, night.today()},
                                        {f::reviewed_by, night.colleague().identity().member},
                                        {f::outcome, "justified"}},
                                       opening)));
    must(night.colleague().commit(
        edit(night.client, Kind::EmergencyAccess, {{f::reviewed_by, night.nurse.identity().member}}, opening)));
    must(night.colleague().commit(edit(night.client, Kind::EmergencyAccess, {{care::field_removed, true}}, opening)));
    night.team.settle();
    CHECK(night.waits_for_review());
    CHECK(std::ranges::count(must(night.coordinator.access_log(night.client)), "emergency",
                             &ledger::AccessLine::action) == 1);
    must(night.coordinator.commit(edit(night.client, Kind::EmergencyAccess, {{care::field_removed, false}}, opening)));
    night.team.settle();
    must(night.nurse.commit(must(ledger::review_edit(night.nurse, night.client, review))));
    night.team.settle();
    CHECK_FALSE(night.waits_for_review());
    (void)must(night.coordinator.verify());
}

TEST_CASE("an opening waits for somebody to look at it although the dossier was closed meanwhile") {
    Night night;
    night.seal("Niet reanimeren");
    must(night.colleague().open_emergency(night.client, "Gevallen"));
    night.team.settle();
    must(night.coordinator.commit(
        must(ledger::close_edit(night.coordinator, night.client, {"died", night.today(), true}))));
    CHECK(night.waits_for_review());
    const RecordId opening = must(night.coordinator.records(night.client, Kind::EmergencyAccess)).at(0).id;
    must(night.nurse.commit(
        must(ledger::review_edit(night.nurse, night.client, {opening, "justified", "Terecht", night.today()}))));
    night.team.settle();
    CHECK_FALSE(night.waits_for_review());
}

TEST_CASE("closing a dossier ends what was ready for an emergency") {
    Night night;
    night.seal("Niet reanimeren");
    CHECK(must(night.colleague().emergencies("willemsen", born)).size() == 1);
    must(night.coordinator.commit(
        must(ledger::close_edit(night.coordinator, night.client, {"moved_away", night.today(), false}))));
    night.team.settle();
    CHECK(must(night.colleague().emergencies("willemsen", born)).empty());
    CHECK(night.colleague().open_emergency(night.client, "Gevallen").code() == Errc::NotFound);
}

TEST_CASE("a client who takes it back ends it, and agreeing again needs to be said") {
    Night night;
    CHECK(ledger::seal_edit(night.coordinator, night.client, {night.today(), "", "", {{set::name, "W"}}}).code() ==
          Errc::MissingField);
    night.seal("Niet reanimeren");
    night.seal("Niet reanimeren, wel naar het ziekenhuis", "");
    must(night.colleague().open_emergency(night.client, "Gevallen"));
    CHECK(night.limits_for(night.colleague()) == "Niet reanimeren, wel naar het ziekenhuis");
    night.team.clock.advance_ms(25 * hour_ms);

    must(night.coordinator.commit(must(ledger::unseal_edit(night.coordinator, night.client, night.today()))));
    night.team.settle();
    CHECK(must(night.colleague().emergencies("willemsen", born)).empty());
    CHECK(night.colleague().open_emergency(night.client, "Gevallen").code() == Errc::NotFound);
    CHECK(ledger::unseal_edit(night.coordinator, night.client, night.today()).code() == Errc::NotFound);

    // What is written after that is under a key that only the team around the client has.
    const auto held = must(ledger::emergency_set(night.coordinator, night.client));
    must(night.coordinator.commit(edit(night.client, Kind::EmergencySet, {{set::wishes, "geheime wens"}}, held->id)));
    night.team.settle();
    CHECK(must(night.colleague().verify()).holes > 0);
    CHECK(must(ledger::emergency_set(night.nurse, night.client))->shown(set::wishes).text() == "geheime wens");

    night.seal("Niet reanimeren");
    must(night.colleague().open_emergency(night.client, "Gevallen"));
    CHECK(night.limits_for(night.colleague()) == "Niet reanimeren");
}
