#include "core/care/mda.h"
#include "core/care/team.h"
#include "core/ledger/frame_edits.h"
#include "core/ledger/versions.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::test;
using care::Kind;

namespace {

namespace domain = care::frame_domain;
namespace question = care::frame_question;
namespace rules = care::team_rules;

using Codes = std::vector<std::string>;

void rename(Ledger& ledger, std::string_view code, std::string_view name, bool asked = true) {
    must(ledger.commit(must(ledger::domain_edit(ledger, code, name, asked))));
}

RecordId ask(Ledger& ledger, std::string_view of, const std::string& text) {
    return must(ledger.commit(
                    edit({}, Kind::FrameQuestion, {{question::domain, Value(of)}, {question::text, Value(text)}})))
        .records.front();
}

std::vector<ledger::RuleVersion> versions(const Ledger& ledger) {
    return must(ledger::rule_versions(ledger));
}

} // namespace

TEST_CASE("every change of what the team set is a version, and any of them can be put back") {
    TestTeam team(61);
    Ledger& admin = team[0];
    const care::Frame before = must(ledger::frame_of(admin));
    rename(admin, "S", "Lijf");
    const RecordId eats = ask(admin, "S", "Eet u goed?");
    must(admin.commit(edit({}, Kind::TeamRules,
                           {{rules::conference_months, Value(3)},
                            {rules::core_extra, Value(ValueList{Value("pharmacist"), Value(true)})}})));
    const care::Frame third = must(ledger::frame_of(admin));
    rename(admin, "C", "", false);
    must(admin.commit({{}, {change(Kind::FrameQuestion, {{question::off, Value(true)}}, eats)}}));
    must(admin.commit(edit({}, Kind::FrameDomain, {{domain::code, Value("M.tuin")}, {domain::name, Value("Tuin")}})));
    const RecordId set = *must(ledger::rules_record(admin));
    must(admin.commit({{},
                       {change(Kind::TeamRules,
                               {{rules::conference_months, Value(9)},
                                {rules::core_extra, Value(ValueList{Value("pharmacist"), Value(false)})}},
                               set)}}));
    const care::Frame last = must(ledger::frame_of(admin));
    auto all = versions(admin);
    REQUIRE(all.size() == 7);
    CHECK(all[0].author == admin.identity().member);
    CHECK_FALSE(all[0].author_name.empty());
    REQUIRE(all[6].changes.size() == 2);
    CHECK(all[6].changes[0].before == Value(3));
    CHECK(all[6].changes[0].after == Value(9));
    CHECK(all[1].changes[0].shown.at(question::text) == Value("Eet u goed?"));

    // As it was: looked at without changing anything.
    CHECK(care::frame_of(must(ledger::rules_as_of(admin, all[2].op))) == third);
    CHECK(must(ledger::frame_of(admin)) == last);

    must(admin.commit(must(ledger::put_rules_back(admin, all[2].op))));
    CHECK(must(ledger::frame_of(admin)) == third);
    CHECK(must(admin.rules()).intervals.conference_months == 3);
    CHECK(must(admin.rules()).steps.core_extra == std::vector{care::Role::Pharmacist});
    CHECK(must(admin.rules()).steps.domains == Codes{"S", "F", "M", "P", "C"});
    CHECK(ledger::put_rules_back(admin, all[2].op).code() == Errc::NothingToSave);
    // Putting back is a version itself, and what it put away can come back.
    CHECK(versions(admin).size() == 8);
    must(admin.commit(must(ledger::put_rules_back(admin, all[6].op))));
    CHECK(must(ledger::frame_of(admin)) == last);
    CHECK(must(admin.rules()).intervals.conference_months == 9);
    CHECK(must(admin.rules()).steps.core_extra.empty());
    all = versions(admin);
    CHECK(all.size() == 9);
    CHECK(must(ledger::frame_of(admin)).find("M.tuin") != nullptr);
    CHECK(before.find("M.tuin") == nullptr);
    CHECK(ledger::put_rules_back(admin, {admin.identity().device, 999'999}).code() == Errc::NotFound);
}

TEST_CASE("two admins change the template apart: nothing is dropped, and what they disagree on waits for a choice") {
    TestTeam team(62);
    Ledger& one = team[0];
    Ledger& two = team.add(care::Role::CaseManager, "Schoenmaker");
    team.settle();
    must(one.commit(
        {{}, {change(Kind::Member, {{care::member::admin, Value(true)}}, id_cast<RecordId>(two.identity().member))}}));
    rename(one, "S", "Lichaam");
    team.settle();
    // Apart: the same name, another field of the same domain, a question each, and both a first record of rules.
    rename(one, "S", "Lijf");
    const RecordId eats = ask(one, "S", "Eet u goed?");
    must(one.commit(edit({}, Kind::TeamRules, {{rules::conference_months, Value(3)}})));
    rename(two, "S", "Gezondheid");
    const RecordId sleeps = ask(two, "S", "Slaapt u goed?");
    must(two.commit(edit({}, Kind::TeamRules, {{rules::assessment_months, Value(9)}})));
    must(two.commit(must(ledger::move_domain(two, "C", true))));
    team.settle();
    CHECK(must(one.state_hash()) == must(two.state_hash()));
    for (std::size_t i = 0; i < 2; ++i) {
        const care::Frame frame = must(ledger::frame_of(team[i]));
        CHECK(frame.questions.size() == 2);
        CHECK(frame.asked() == Codes{"S", "F", "M", "C", "P"});
        CHECK(must(team[i].rules()).intervals.conference_months == 3);
        CHECK(must(team[i].rules()).intervals.assessment_months == 9);
        const auto record = must(team[i].record(frame.find("S")->record));
        CHECK(record.in_conflict(domain::name));
        CHECK(record.fields.at(domain::name).size() == 2);
        CHECK(versions(team[i]).size() == 8);
    }
    // Each version is the same to both.
    const auto mine = versions(one);
    const auto theirs = versions(two);
    for (std::size_t i = 0; i < mine.size(); ++i)
        CHECK(mine[i].op == theirs[i].op);
    const auto record = must(ledger::frame_of(one)).find("S")->record;
    must(one.choose(record, domain::name, must(one.record(record)).fields.at(domain::name).back().op));
    CHECK_FALSE(must(one.record(record)).in_conflict(domain::name));
    CHECK(eats != sleeps);
}

TEST_CASE("who is no admin changes nothing of the template; gates follow it on every device") {
    TestTeam team(63);
    Ledger& admin = team[0];
    Ledger& nurse = team.add(care::Role::DistrictNurse, "Hendriks");
    team.settle();
    const ClientId id = must(admin.commit(edit({}, Kind::Client, {{1, Value("G. Willemsen-Otten")}}))).dossier;
    must(admin.commit(edit({}, Kind::FrameDomain, {{domain::code, Value("F.tuin")}, {domain::name, Value("Tuin")}})));
    rename(admin, "C", "", false);
    team.settle();
    CHECK(nurse.commit(must(ledger::domain_edit(nurse, "S", "Lijf", true))).code() == Errc::NotAllowed);
    CHECK(nurse.commit(edit({}, Kind::FrameQuestion, {{question::domain, Value("S")}, {question::text, Value("?")}}))
              .code() == Errc::NotAllowed);
    const auto unanswered = [&](const Ledger& ledger) {
        Codes out;
        const auto steps = must(ledger.steps(id));
        for (const care::Missing& one : steps.steps.at(1).missing)
            if (one.code == "domain_answer") out.push_back(one.detail);
        return out;
    };
    CHECK(unanswered(nurse) == Codes{"S", "F", "M", "P", "F.tuin"});
    must(nurse.commit(edit(
        id, Kind::AssessmentAnswer,
        {{care::assessment_answer::domain, Value("F.tuin")}, {care::assessment_answer::no_problem, Value(true)}})));
    CHECK(unanswered(nurse) == Codes{"S", "F", "M", "P"});
    const auto all = versions(admin);
    must(admin.commit(must(ledger::put_rules_back(admin, all.front().op))));
    team.settle();
    CHECK(unanswered(nurse) == Codes{"S", "F", "M", "P", "C"});
    // The answer is still there, under its code.
    CHECK(must(nurse.records(id, Kind::AssessmentAnswer)).size() == 1);
    CHECK(must(admin.state_hash()) == must(nurse.state_hash()));
}

TEST_CASE("answers to different questions of one domain, given apart, all stay; of one question both wait") {
    TestTeam team(64);
    Ledger& one = team[0];
    Ledger& two = team.add(care::Role::DistrictNurse, "Hendriks");
    team.settle();
    namespace answer = care::assessment_answer;
    const ClientId id = must(one.commit(edit({}, Kind::Client, {{1, Value("G. Willemsen-Otten")}}))).dossier;
    const RecordId record =
        must(one.commit(edit(id, Kind::AssessmentAnswer, {{answer::domain, Value("F")}}))).records.front();
    team.settle();
    const auto say = [&](Ledger& ledger, const care::GivenAnswer& given) {
        must(ledger.commit(
            {id,
             {change(Kind::AssessmentAnswer,
                     {{answer::answers, Value(ValueList{Value(care::element_text(given)), Value(true)})}}, record)}}));
    };
    say(one, {"a", "Kookt u zelf?", "ja"});
    say(two, {"b", "Loopt u buiten?", "nee"});
    say(two, {"a", "Kookt u zelf?", "soms"});
    team.settle();
    const auto found = must(two.record(record));
    CHECK(found.fields.at(answer::answers).size() == 3);
    CHECK(must(one.state_hash()) == must(two.state_hash()));
    const auto hits = must(two.search("buiten", 5));
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().record == record);
}
