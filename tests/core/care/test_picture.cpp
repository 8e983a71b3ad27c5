#include "core/care/picture.h"

#include "core/care/instrument_result.h"
#include "core/care/mda.h"
#include "core/care/signal.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::care;

namespace {

RecordId id(std::uint8_t number) {
    RecordId out;
    out.bytes.back() = number;
    return out;
}

Facts problem_of(std::uint8_t number, std::string_view domain, std::optional<int> state = {}) {
    Facts out{Kind::Problem, id(number), {{problem::domain, Value(domain)}}};
    if (state) out.fields[problem::state] = Value(*state);
    return out;
}

Facts answer_of(std::uint8_t number, std::string_view domain, bool nothing, const RecordId& round = {}) {
    Facts out{Kind::AssessmentAnswer, id(number), {{assessment_answer::domain, Value(domain)}}};
    if (nothing)
        out.fields[assessment_answer::no_problem] = Value(true);
    else
        out.fields[assessment_answer::text] = Value("Ziet slecht.");
    if (!round.none()) out.fields[assessment_answer::assessment] = Value(round);
    return out;
}

Facts round_of(std::uint8_t number, int day) {
    return {Kind::Assessment, id(number), {{assessment::started_on, Value(LocalDate{day})}}};
}

Facts result_of(std::uint8_t number, std::string_view instrument, ValueMap answers, int day) {
    return {Kind::InstrumentResult,
            id(number),
            {{instrument_result::instrument, Value(instrument)},
             {instrument_result::version, Value("1")},
             {instrument_result::answers, Value(std::move(answers))},
             {instrument_result::observed_on, Value(LocalDate{day})}}};
}

DomainView view_of(const std::vector<Facts>& dossier, std::string_view domain) {
    const auto picture = picture_of(dossier, StepRules{}.domains);
    return *std::ranges::find(picture, domain, &DomainView::domain);
}

} // namespace

TEST_CASE("a domain shows its problems, the worst status and what is not rated") {
    std::vector<Facts> dossier{problem_of(1, "F", 3), problem_of(2, "F", 2), problem_of(3, "F"), problem_of(4, "S", 5)};
    dossier[3].fields[problem::status] = Value("resolved");
    const auto view = view_of(dossier, "F");
    CHECK(view.answered);
    CHECK(view.problems == 3);
    CHECK(view.unrated == 1);
    CHECK(view.worst_state == 2);
    CHECK_FALSE(view.contradicts());
    CHECK(view_of(dossier, "S").problems == 0);
    CHECK_FALSE(view_of(dossier, "S").answered);
    CHECK(picture_of(dossier, StepRules{}.domains).size() == domain_codes.size());
}

TEST_CASE("no problem and a problem in one domain contradict, and both stay") {
    std::vector<Facts> dossier{answer_of(1, "C", true), problem_of(2, "C", 3)};
    const auto view = view_of(dossier, "C");
    CHECK(view.contradicts());
    CHECK(view.no_problem);
    CHECK(view.problems == 1);
    dossier[1].fields[problem::status] = Value("resolved");
    CHECK_FALSE(view_of(dossier, "C").contradicts());
    dossier[1].fields.erase(problem::status);
    dossier[1].fields[field_removed] = Value(true);
    CHECK_FALSE(view_of(dossier, "C").contradicts());
}

TEST_CASE("a new round asks every domain again, and the answers before it stay where they were") {
    std::vector<Facts> dossier{answer_of(1, "S", true)};
    CHECK(view_of(dossier, "S").answered); // before any round was begun
    dossier.push_back(round_of(10, 100));
    CHECK(rounds_of(dossier).size() == 2);
    CHECK_FALSE(view_of(dossier, "S").answered);
    dossier.push_back(answer_of(2, "S", false, id(10)));
    CHECK(view_of(dossier, "S").answered);
    dossier.push_back(round_of(11, 200));
    CHECK_FALSE(view_of(dossier, "S").answered);
    dossier.push_back(answer_of(3, "S", false, id(11)));
    CHECK(view_of(dossier, "S").answered);
    // Begun by two people on one day, on two devices: one round.
    dossier.push_back(round_of(12, 200));
    CHECK(rounds_of(dossier).size() == 3);
    CHECK(view_of(dossier, "S").answered);
    std::ranges::reverse(dossier);
    CHECK(view_of(dossier, "S").answered);
}

TEST_CASE("problems then and now are new, gone, better, worse or the same") {
    const std::vector<Facts> then{problem_of(1, "S", 3), problem_of(2, "S", 3), problem_of(3, "F", 3),
                                  problem_of(4, "M", 3), problem_of(5, "M"),    problem_of(7, "P", 2)};
    std::vector<Facts> now{problem_of(1, "S", 4), problem_of(2, "S", 2), problem_of(3, "F", 3),
                           problem_of(4, "M", 3), problem_of(5, "M", 3), problem_of(6, "C", 3)};
    now[3].fields[problem::status] = Value("resolved");
    CHECK(compare_problems(then, now) == std::vector<ProblemChange>{{id(1), Change::Better},
                                                                    {id(2), Change::Worse},
                                                                    {id(3), Change::Same},
                                                                    {id(5), Change::Same},
                                                                    {id(6), Change::New},
                                                                    {id(4), Change::Gone},
                                                                    {id(7), Change::Gone}});
    CHECK(compare_problems(now, now).size() == 5);
    for (const auto& one : compare_problems(now, now))
        CHECK(one.change == Change::Same);
    CHECK(change_name(Change::Worse) == "worse");
}

TEST_CASE("behaviour decides where the status is the same, and ratings are never added up") {
    Facts before = problem_of(1, "S", 3);
    before.fields[problem::behaviour] = Value(2);
    before.fields[problem::knowledge] = Value(5);
    Facts after = problem_of(1, "S", 3);
    after.fields[problem::behaviour] = Value(3);
    after.fields[problem::knowledge] = Value(1);
    CHECK(compare_problems(std::vector{before}, std::vector{after}).front().change == Change::Better);
}

TEST_CASE("measurements and signals propose risks, by the newest result only") {
    const ValueMap thin{{"arm", Value(22)}};
    const ValueMap well{{"weight_loss", 0}, {"arm", 30}, {"appetite", false}, {"stairs", false}};
    std::vector<Facts> dossier{result_of(1, "snaq65", thin, 10)};
    REQUIRE(proposed_risks(dossier).size() == 1);
    CHECK(proposed_risks(dossier).front() == RiskProposal{"malnutrition", "snaq65", LocalDate{10}});
    dossier.push_back(result_of(2, "snaq65", well, 20));
    CHECK(proposed_risks(dossier).empty());
    dossier.push_back(result_of(3, "fall_risk", {{"fell", true}, {"worried", false}, {"moving", false}}, 5));
    dossier.push_back(result_of(4, "fall_risk", {{"fell", true}}, 6)); // not complete: no guess
    CHECK(proposed_risks(dossier).empty());
    Facts fell{Kind::Signal, id(5), {{signal::triggers, Value(ValueList{Value("fall"), Value(true)})}}};
    dossier.push_back(fell);
    REQUIRE(proposed_risks(dossier).size() == 1);
    CHECK(proposed_risks(dossier).front().risk == "fall");
    dossier.back().fields[signal::triggers] = Value(ValueList{Value("weight_loss"), Value("fall")});
    CHECK(proposed_risks(dossier).size() == 2);
    dossier.back().fields[signal::status] = Value("closed");
    CHECK(proposed_risks(dossier).empty());
    dossier.push_back(result_of(6, "snaq65", thin, 30));
    dossier.back().fields[instrument_result::version] = Value("9"); // of a newer Kernteam
    CHECK(proposed_risks(dossier).empty());
}
