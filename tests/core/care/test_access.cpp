// Who may know what: the whole table, and what no table shows.
#include "core/care/access.h"
#include "tests/support/chance.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace kt;
using namespace kt::care;

namespace {

constexpr LocalDate today{20'700};
constexpr std::string_view letters = "?GMNSFACXE"; // in the order of the compartments

MemberId member(std::uint8_t number) {
    MemberId id;
    id.bytes[0] = number;
    return id;
}

const MemberId me = member(1);
const MemberId opener = member(2);
const MemberId colleague = member(3);
const MemberId absent = member(4);

AccessFacts with_team() {
    return {opener, false, {{colleague, {}, {}, opener}, {absent, {}, {}, opener}}};
}

Permission said(Compartment theme, bool yes) {
    return {me, {}, theme, yes, {}, colleague};
}

AccessFacts with_all(AccessFacts facts, bool yes) {
    for (std::uint8_t theme = 1; theme <= 8; ++theme)
        facts.permissions.push_back(said(static_cast<Compartment>(theme), yes));
    return facts;
}

AccessFacts situation(const std::string& name) {
    AccessFacts facts = with_team();
    if (name == "opened") facts.opened_by = me;
    if (name == "no_team") facts.seats.clear();
    if (name == "seated" || name == "refused" || name == "left") facts.seats.push_back({me, {}, {}, colleague});
    if (name == "refused") return with_all(facts, false);
    if (name == "consent") return with_all(facts, true);
    if (name == "yes_to_medical") facts.permissions.push_back(said(Compartment::Medical, true));
    if (name == "emergency") facts.emergency = true;
    if (name == "named") facts.safety.push_back({me, {}, {}, colleague});
    return facts;
}

Reader reader(Role role, const std::string& name) {
    Reader out{me, role, "Thuiszorg"};
    if (name == "stands_in") out.stands_in_for.push_back(absent);
    if (name == "left") out.left_on = today;
    return out;
}

} // namespace

TEST_CASE("the table of roles, situations, themes and acts") {
    std::size_t cells = 0;
    for (const std::string& line : test::vector_lines("access/table.txt")) {
        std::istringstream words(line);
        std::string role_word;
        std::string name;
        std::string reads;
        std::string shares;
        words >> role_word >> name >> reads >> shares;
        INFO(line);
        const auto role = find_role(role_word);
        REQUIRE(role);
        const AccessFacts facts = situation(name);
        const Reader who = reader(*role, name);
        for (std::uint8_t number = 1; number <= 9; ++number) {
            const auto theme = static_cast<Compartment>(number);
            INFO(compartment_name(theme));
            const Ground ground = ground_of(who, theme, facts, today);
            const bool read = reads.find(letters[number]) != std::string::npos;
            const bool share = shares.find(letters[number]) != std::string::npos;
            const bool safety = theme == Compartment::Safety;
            CHECK(may(Act::Read, *role, theme, ground) == read);
            CHECK(may(Act::Write, *role, theme, ground) == read);
            CHECK(may(Act::Print, *role, theme, ground) == (read && !safety));
            CHECK(may(Act::Export, *role, theme, ground) == (read && !safety && ground != Ground::Emergency));
            CHECK(may(Act::Share, *role, theme, ground) == share);
            cells += 5;
        }
    }
    CHECK(cells == 12U * 11U * 9U * 5U);
}

TEST_CASE("nobody helps himself") {
    AccessFacts facts = with_team();
    facts.permissions.push_back({me, {}, Compartment::Medical, true, {}, me});
    facts.seats.push_back({me, {}, {}, me});
    CHECK(ground_of({me, Role::SocialWorker, "Wijkteam"}, Compartment::Medical, facts, today) == Ground::None);
    CHECK(ground_of({me, Role::SocialWorker, "Wijkteam"}, Compartment::General, facts, today) == Ground::None);
    // Who treats takes a seat on the treatment relation.
    CHECK(ground_of({me, Role::DistrictNurse, "Thuiszorg"}, Compartment::Nursing, facts, today) == Ground::Treatment);
    facts.permissions.back().recorded_by = colleague;
    CHECK(ground_of({me, Role::SocialWorker, "Wijkteam"}, Compartment::Medical, facts, today) == Ground::Consent);
}

TEST_CASE("a consent for an organisation is for its people, and no other's") {
    AccessFacts facts = with_team();
    facts.permissions.push_back({{}, "gemeente Beekwijk", Compartment::Social, true, {}, colleague});
    CHECK(ground_of({me, Role::SocialWorker, "Gemeente Beekwijk"}, Compartment::Social, facts, today) ==
          Ground::Consent);
    CHECK(ground_of({me, Role::SocialWorker, "Gemeente"}, Compartment::Social, facts, today) == Ground::None);
    CHECK(ground_of({me, Role::SocialWorker, ""}, Compartment::Social, facts, today) == Ground::None);
}

TEST_CASE("dates begin and end access, and say when to look again") {
    AccessFacts facts = with_team();
    facts.permissions.push_back({me, {}, Compartment::Social, true, LocalDate{today.days + 3}, colleague});
    facts.seats.push_back({member(7), LocalDate{today.days + 2}, LocalDate{today.days + 9}, colleague});
    const Reader social{me, Role::SocialWorker, "Wijkteam"};
    const Reader nurse{member(7), Role::DistrictNurse, "Thuiszorg"};
    CHECK(ground_of(social, Compartment::Social, facts, LocalDate{today.days + 3}) == Ground::Consent);
    CHECK(ground_of(social, Compartment::Social, facts, LocalDate{today.days + 4}) == Ground::None);
    CHECK(ground_of(nurse, Compartment::Nursing, facts, LocalDate{today.days + 1}) == Ground::None);
    CHECK(ground_of(nurse, Compartment::Nursing, facts, LocalDate{today.days + 2}) == Ground::Treatment);
    CHECK(ground_of(nurse, Compartment::Nursing, facts, LocalDate{today.days + 10}) == Ground::None);
    std::vector<std::int32_t> days;
    for (auto day = access_changes_after(facts, today); day; day = access_changes_after(facts, *day))
        days.push_back(day->days - today.days);
    CHECK(days == std::vector<std::int32_t>{2, 4, 10});
    CHECK_FALSE(access_changes_after(with_team(), today));
}

TEST_CASE("between two days on which nothing changes nobody's ground does, whatever was recorded") {
    test::Chance chance(7);
    for (int round = 0; round < 2'000; ++round) {
        AccessFacts facts{member(static_cast<std::uint8_t>(chance.below(5))), chance.below(4) == 0};
        const auto day = [&]() -> std::optional<LocalDate> {
            if (chance.below(2) == 0) return std::nullopt;
            return LocalDate{today.days + static_cast<std::int32_t>(chance.below(20)) - 10};
        };
        const auto someone = [&] { return member(static_cast<std::uint8_t>(1 + chance.below(4))); };
        for (std::uint64_t i = chance.below(4); i > 0; --i)
            facts.seats.push_back({someone(), day(), day(), someone()});
        for (std::uint64_t i = chance.below(4); i > 0; --i)
            facts.permissions.push_back(
                {someone(), {}, static_cast<Compartment>(1 + chance.below(8)), chance.below(3) != 0, day(), someone()});
        const auto next = access_changes_after(facts, today);
        const Reader who{someone(), all_roles()[chance.below(all_roles().size())], "Praktijk"};
        for (std::int32_t later = 0; later < 25; ++later) {
            if (next && today.days + later >= next->days) break;
            for (std::uint8_t theme = 1; theme <= 9; ++theme)
                CHECK(ground_of(who, static_cast<Compartment>(theme), facts, LocalDate{today.days + later}) ==
                      ground_of(who, static_cast<Compartment>(theme), facts, today));
        }
    }
}
