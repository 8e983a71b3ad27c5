#include "core/care/frame.h"

#include "core/care/begun.h"
#include "core/care/care_team.h"
#include "core/care/mda.h"
#include "core/care/team.h"
#include "core/care/team_rules.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::care;

namespace {

RecordId record(std::uint8_t number) {
    RecordId out;
    out.bytes.back() = number;
    return out;
}

Facts domain(std::uint8_t number, std::string_view code, std::map<std::uint16_t, Value> more) {
    more.emplace(frame_domain::code, Value(code));
    return {Kind::FrameDomain, record(number), std::move(more)};
}

Facts question(std::uint8_t number, std::string_view of, std::string_view text, int rank) {
    return {Kind::FrameQuestion,
            record(number),
            {{frame_question::domain, Value(of)},
             {frame_question::text, Value(text)},
             {frame_question::rank, Value(rank)}}};
}

Facts rules(std::uint8_t number, std::map<std::uint16_t, Value> fields) {
    return {Kind::TeamRules, record(number), std::move(fields)};
}

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("a frame of which the team says nothing is the default one") {
    const Frame frame = frame_of({});
    CHECK(frame.ready == "sfmpc");
    CHECK(frame.asked() == Codes{"S", "F", "M", "P", "C"});
    CHECK(frame.questions.empty());
    const std::array other{rules(1, {{team_rules::frame, Value("living_areas")}})};
    CHECK(frame_of(other).asked() == Codes(living_areas.begin(), living_areas.end()));
    const std::array unknown{rules(1, {{team_rules::frame, Value("of a newer version")}})};
    CHECK(frame_of(unknown).asked() == Codes{"S", "F", "M", "P", "C"});
}

TEST_CASE("a team renames, moves, leaves out and adds domains, in whatever order the records come") {
    std::vector<Facts> all{domain(1, "S", {{frame_domain::name, Value("Lijf")}}),
                           domain(2, "C", {{frame_domain::off, Value(true)}}),
                           domain(3, "F", {{frame_domain::rank, Value(5)}}),
                           domain(4, "M.tuin", {{frame_domain::name, Value("Huis en tuin")}}),
                           domain(5, "nonsense", {{frame_domain::name, Value("?")}}),
                           domain(6, "M.finance", {}), // of another frame
                           question(11, "S", "Slaapt u goed?", 20),
                           question(12, "S", "Eet u goed?", 10)};
    all.push_back(question(13, "S", "Weggehaald", 30));
    all.back().fields[frame_question::off] = true;
    const Frame first = frame_of(all);
    CHECK(first.asked() == Codes{"F", "S", "M", "P", "M.tuin"});
    REQUIRE(first.find("S") != nullptr);
    CHECK(first.find("S")->name == "Lijf");
    CHECK(first.find("M.tuin")->own);
    CHECK_FALSE(first.find("C")->in_force);
    CHECK(first.find("M.finance") == nullptr);
    const auto asked = first.questions_of("S");
    REQUIRE(asked.size() == 2);
    CHECK(asked.front().text == "Eet u goed?");
    CHECK(first.questions.size() == 3); // what is off can be seen and put on again
    for (int turn = 0; turn < 40; ++turn) {
        std::rotate(all.begin(), all.begin() + 1 + turn % 5, all.end());
        std::swap(all[0], all[static_cast<std::size_t>(turn) % all.size()]);
        REQUIRE(frame_of(all) == first);
    }
}

TEST_CASE("what two admins made apart of one domain is one domain, and no field of it is dropped") {
    const std::array apart{domain(2, "S", {{frame_domain::rank, Value(900)}, {frame_domain::name, Value("Twee")}}),
                           domain(1, "S", {{frame_domain::name, Value("Een")}}),
                           rules(4, {{team_rules::conference_months, Value(3)}}),
                           rules(3, {{team_rules::assessment_months, Value(9)}})};
    const Frame frame = frame_of(apart);
    CHECK(frame.domains.size() == 5);
    CHECK(frame.find("S")->name == "Een");
    CHECK(frame.asked().back() == "S");
    CHECK(frame.find("S")->record == record(1));
    const TeamRules both = rules_of(apart);
    CHECK(both.intervals.conference_months == 3);
    CHECK(both.intervals.assessment_months == 9);
}

TEST_CASE("a frame in which nothing is left asks everything") {
    std::vector<Facts> all;
    for (std::uint8_t i = 0; i < domain_codes.size(); ++i)
        all.push_back(domain(i, domain_codes.at(i), {{frame_domain::off, Value(true)}}));
    CHECK(frame_of(all).asked() == Codes{"S", "F", "M", "P", "C"});
}

TEST_CASE("gates, names and the core team follow what the team set") {
    const std::array set{rules(1, {{team_rules::step_1 + 1, Value("Huisbezoek")},
                                   {team_rules::core_extra, ValueList{Value("pharmacist"), Value("nonsense")}},
                                   {team_rules::core_without, ValueList{Value("gp")}}}),
                         domain(2, "C", {{frame_domain::off, Value(true)}}), domain(3, "F.tuin", {})};
    const TeamRules found = rules_of(set);
    CHECK(found.step_names.at(1) == "Huisbezoek");
    CHECK(found.step_names.at(0).empty());
    CHECK(found.steps.domains == Codes{"S", "F", "M", "P", "F.tuin"});
    CHECK(found.steps.core == std::vector<std::string_view>{"nursing", "social"});
    CHECK(found.steps.core_extra == std::vector{Role::Pharmacist});

    std::vector<Facts> dossier{
        {Kind::Participant, record(30), {{participant::profession, Value("district_nurse")}}},
        {Kind::AssessmentAnswer,
         record(31),
         {{assessment_answer::domain, Value("F.tuin")},
          {assessment_answer::answers, ValueList{Value(element_text({"q", "Is er een tuin?", "yes"}))}}}}};
    const auto missing = [&](Step step) {
        Codes out;
        const auto view = steps_of(dossier, found.steps);
        for (const Missing& one : view.steps.at(static_cast<std::size_t>(step) - 1).missing)
            out.push_back(one.code + "/" + one.detail);
        return out;
    };
    CHECK(missing(Step::MultiDomainAssessment) == Codes{"domain_answer/S", "domain_answer/F", "domain_answer/M",
                                                        "domain_answer/P", "client_priority/", "sharing_consent/"});
    CHECK(missing(Step::CareTeam) == Codes{"core_role/social", "core_role/pharmacist", "central_contact/"});
    dossier.push_back({Kind::CareTeam,
                       record(32),
                       {{care_team::absent_reasons, ValueMap{{"pharmacist", Value("komt later")}}},
                        {care_team::social_absent_reason, Value("geen")}}});
    CHECK(missing(Step::CareTeam) == Codes{"central_contact/"});
}

TEST_CASE("a domain's code is a letter, alone or with a name of the team's own") {
    for (const auto* good : {"S", "M.finance", "P.k3x_9", "C.a"}) {
        CHECK(is_domain_code(good));
        CHECK(check_value(*find_kind(Kind::Goal)->field("domain"), Value(good)).ok());
    }
    for (const auto* bad : {"", "X", "S.", "S.A", "Sx", "S.a b", "X.a", ".a", "S..", "S.\xc3\xa9"}) {
        CHECK_FALSE(is_domain_code(bad));
        CHECK_FALSE(check_value(*find_kind(Kind::Goal)->field("domain"), Value(bad)).ok());
    }
    CHECK_FALSE(is_domain_code("S." + std::string(60, 'a')));
    CHECK(is_domain_code(own_domain_code("F", record(7).text())));
    CHECK(letter_of("F.tuin") == "F");
    CHECK(letter_of("Ftuin").empty());
}

TEST_CASE("an answer keeps the words it was asked in, and lines of its own") {
    const GivenAnswer one{"abc", "Rookt u?", "Ja,\neen pakje\nper week"};
    CHECK(answer_in(element_text(one)) == one);
    CHECK(answer_in(element_text({"abc", "", ""})) == GivenAnswer{"abc", "", ""});
    for (const auto* bad : {"", "abc", "abc\nlabel", "\nlabel\ntext"})
        CHECK_FALSE(answer_in(bad));
    CHECK(answers_in(Value("no list")).empty());
    CHECK(answers_in(ValueList{Value("b\nB?\n2"), Value("bad"), Value("a\nA?\n1")}) ==
          std::vector<GivenAnswer>{{"a", "A?", "1"}, {"b", "B?", "2"}});
}

TEST_CASE("what two people typed apart in one field of a form stands together") {
    const auto fields =
        typed_fields(ValueList{Value(element_text(TypedField{"text", "Valt vaak"})),
                               Value(element_text(TypedField{"text", "Bang om te vallen"})),
                               Value(element_text(TypedField{"strength", "Kookt\nzelf"})), Value("bad")});
    CHECK(fields ==
          std::map<std::string, std::string>{{"text", "Bang om te vallen\nValt vaak"}, {"strength", "Kookt\nzelf"}});
    CHECK(together({"b", "a", "b"}) == "a\nb");
    CHECK(compartment_of(Kind::BegunForm, {{begun_form::compartment, Value("nursing")}}) == Compartment::Nursing);
    CHECK(compartment_of(Kind::BegunForm, {{begun_form::compartment, Value("team")}}) == Compartment::General);
}
