#include "core/care/care_team.h"
#include "core/care/central_contact.h"
#include "core/care/handover.h"
#include "core/care/team.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::care;

namespace {

const LocalDate day{20'000};

RecordId record(std::uint8_t number) {
    RecordId out;
    out.bytes.back() = number;
    return out;
}

MemberId who(std::uint8_t number) {
    return id_cast<MemberId>(record(number));
}

Facts person(std::uint8_t number, std::string_view role = "professional", std::int64_t order = 0) {
    Facts out{Kind::Participant, record(number), {{participant::role, role}, {participant::name, "X"}}};
    if (role == "professional") out.fields[participant::member] = who(static_cast<std::uint8_t>(100 + number));
    if (order > 0) out.fields[participant::call_order] = order;
    return out;
}

Facts around(RecordId contact, std::uint8_t number = 50) {
    return {Kind::CareTeam, record(number), {{care_team::central_contact, contact}}};
}

Facts passed_on(std::uint8_t from, std::uint8_t to, std::string_view status = "offered", int offered = 0) {
    return {Kind::Handover,
            record(static_cast<std::uint8_t>(60 + to)),
            {{handover::from, id_cast<RecordId>(who(from))},
             {handover::to, id_cast<RecordId>(who(to))},
             {handover::status, status},
             {handover::offered_on, day.plus_days(offered)}}};
}

} // namespace

TEST_CASE("who was chosen is called, also by a member's own id") {
    const std::vector<Facts> dossier{person(1), person(2), around(record(2))};
    CHECK(call_first(dossier, {}, day) == CallFirst{record(2), CallWhy::Named, record(2)});
    const std::vector<Facts> by_member{person(1), person(2), around(id_cast<RecordId>(who(102)))};
    CHECK(call_first(by_member, {}, day).why == CallWhy::Named);
}

TEST_CASE("who stands in is called while the one who was chosen is away, and not a day longer") {
    const std::vector<Facts> dossier{person(1), person(2), around(record(2))};
    const std::vector<Away> away{{who(102), day, day.plus_days(6), who(101)}};
    CHECK(call_first(dossier, away, day.plus_days(-1)).why == CallWhy::Named);
    CHECK(call_first(dossier, away, day) == CallFirst{record(1), CallWhy::Cover, record(2)});
    CHECK(call_first(dossier, away, day.plus_days(6)).why == CallWhy::Cover);
    CHECK(call_first(dossier, away, day.plus_days(7)).why == CallWhy::Named);
}

TEST_CASE("who stands in can be away too, and two who stand in for each other end nobody's search") {
    const std::vector<Facts> dossier{person(1), person(2), person(3), around(record(2))};
    std::vector<Away> away{{who(102), day, {}, who(101)}, {who(101), day, {}, who(103)}};
    CHECK(call_first(dossier, away, day).person == record(3));
    away[1].cover = who(102);
    CHECK(call_first(dossier, away, day) == CallFirst{record(3), CallWhy::NextInRow, record(2)});
}

TEST_CASE("somebody without an account can be away, with another who stands in") {
    Facts neighbour = person(4, "volunteer");
    neighbour.fields[participant::away_from] = day;
    neighbour.fields[participant::away_until] = day.plus_days(3);
    neighbour.fields[participant::cover] = record(1);
    const std::vector<Facts> dossier{person(1), neighbour, around(record(4))};
    CHECK(call_first(dossier, {}, day.plus_days(3)) == CallFirst{record(1), CallWhy::Cover, record(4)});
    CHECK(call_first(dossier, {}, day.plus_days(4)).why == CallWhy::Named);
}

TEST_CASE("when the one who was chosen has left, the receiver of the handover is called, answered or not") {
    const std::vector<Away> left{{who(102), day, {}, {}}};
    std::vector<Facts> dossier{person(1), person(2), person(3), around(record(2)), passed_on(102, 103)};
    CHECK(call_first(dossier, left, day.plus_days(-1)).person == record(2));
    CHECK(call_first(dossier, left, day) == CallFirst{record(3), CallWhy::Handover, record(2)});
    dossier.back().fields[handover::status] = "declined";
    CHECK(call_first(dossier, left, day) == CallFirst{record(1), CallWhy::NextInRow, record(2)});
    dossier.push_back(passed_on(102, 101, "accepted", 1));
    CHECK(call_first(dossier, left, day).why == CallWhy::Handover);
}

TEST_CASE("a contact who was taken out is followed by the next in the order of calling, carers last") {
    Facts gone = person(2);
    gone.fields[field_removed] = true;
    const std::vector<Facts> dossier{person(5, "informal_caregiver", 0), person(1, "professional", 3),
                                     person(3, "professional", 2), gone, around(record(2))};
    CHECK(call_first(dossier, {}, day) == CallFirst{record(3), CallWhy::NextInRow, {}});
    CHECK(call_order(dossier) == std::vector{record(3), record(1), record(5)});
}

TEST_CASE("the client is never called as their own contact, and without anybody there is nobody") {
    const std::vector<Facts> alone{person(9, "client")};
    CHECK(call_first(alone, {}, day) == CallFirst{});
    CHECK(call_first({}, {}, day).why == CallWhy::Nobody);
}

TEST_CASE("a member stands in for who is away on that day, each once") {
    const std::vector<Away> away{{who(102), day, day, who(101)},
                                 {who(102), day.plus_days(-1), {}, who(101)},
                                 {who(103), day.plus_days(5), {}, who(101)}};
    CHECK(stands_in_for(away, who(101), day) == std::vector{who(102)});
    CHECK(stands_in_for(away, who(101), day.plus_days(5)) == std::vector{who(102), who(103)});
    CHECK(stands_in_for(away, who(103), day).empty());
    CHECK(stands_in_for(away, {}, day).empty());
}

TEST_CASE("an absence needs a day and a member; a removed one does not count") {
    Facts away{Kind::Absence, record(1), {{absence::member, record(102)}, {absence::from, day}}};
    CHECK(away_of(away)->member == who(102));
    away.fields[field_removed] = true;
    CHECK_FALSE(away_of(away));
    CHECK_FALSE(away_of({Kind::Absence, record(1), {{absence::member, record(102)}}}));
}

TEST_CASE("there is somebody to call on every day while one professional is in the team, whatever else is said") {
    test::Chance chance(11);
    for (int round = 0; round < 5'000; ++round) {
        std::vector<Facts> dossier{person(1)};
        std::vector<Away> away;
        const auto some = [&](std::uint64_t most) { return static_cast<std::uint8_t>(1 + chance.below(most)); };
        for (std::uint8_t number = 2; number < 2 + chance.below(5); ++number) {
            Facts one = person(number, chance.below(3) == 0 ? "volunteer" : "professional",
                               static_cast<std::int64_t>(chance.below(4)));
            if (chance.below(3) == 0) one.fields[field_removed] = true;
            if (chance.below(3) == 0) one.fields[participant::until] = day.plus_days(static_cast<int>(chance.below(9)));
            if (chance.below(3) == 0) one.fields[participant::cover] = record(some(6));
            dossier.push_back(std::move(one));
        }
        for (std::uint64_t i = 0; i < chance.below(4); ++i)
            away.push_back({who(static_cast<std::uint8_t>(100 + some(6))),
                            day.plus_days(static_cast<int>(chance.below(9))),
                            {},
                            who(static_cast<std::uint8_t>(100 + some(6)))});
        for (std::uint64_t i = 0; i < chance.below(3); ++i)
            dossier.push_back(around(chance.below(2) == 0 ? record(some(7)) : id_cast<RecordId>(who(102)),
                                     static_cast<std::uint8_t>(50 + i)));
        for (std::uint64_t i = 0; i < chance.below(3); ++i)
            dossier.push_back(passed_on(static_cast<std::uint8_t>(100 + some(6)),
                                        static_cast<std::uint8_t>(100 + some(6)),
                                        chance.below(2) == 0 ? "offered" : "declined", static_cast<int>(i)));
        const LocalDate on = day.plus_days(static_cast<int>(chance.below(12)));
        const CallFirst call = call_first(dossier, away, on);
        REQUIRE_FALSE(call.person.none());
        // The order in which records came decides nothing.
        for (std::size_t i = dossier.size(); i > 1; --i)
            std::swap(dossier[i - 1], dossier[chance.below(i)]);
        REQUIRE(call_first(dossier, away, on) == call);
    }
}
