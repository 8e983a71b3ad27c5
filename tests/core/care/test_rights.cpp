// Rights of the client as cases, and how long what was written is kept: days, around the ends of months and leap years.
#include "core/care/access.h"
#include "core/care/attention.h"
#include "core/care/check.h"
#include "core/care/client.h"
#include "core/care/contact.h"
#include "core/care/retention.h"
#include "core/care/rights.h"
#include "core/care/third_party.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::care;
using kt::test::must;

namespace {

LocalDate day(std::string_view text) {
    return must(LocalDate::parse(text));
}

Facts asked(std::string_view on, std::string_view right = "access") {
    Facts facts{Kind::RightsCase, {}, {{rights_case::right, Value(right)}, {rights_case::asked_on, day(on)}}};
    facts.id.bytes[0] = 7;
    return facts;
}

std::map<std::uint16_t, Value> decided(std::string_view right, std::string_view decision, std::string_view why) {
    std::map<std::uint16_t, Value> out{{rights_case::right, Value(right)},
                                       {rights_case::asked_on, day("2026-03-02")},
                                       {rights_case::decision, Value(decision)}};
    if (!why.empty()) out.emplace(rights_case::refusal_reason, Value(why));
    return out;
}

} // namespace

TEST_CASE("a request is answered within a month, to the last day of a shorter one") {
    CHECK(right_due(day("2026-03-02")) == day("2026-04-02"));
    CHECK(right_due(day("2026-01-31")) == day("2026-02-28"));
    CHECK(right_due(day("2028-01-31")) == day("2028-02-29"));
    CHECK(right_due(day("2028-01-30")) == day("2028-02-29"));
    CHECK(right_due(day("2026-03-31")) == day("2026-04-30"));
    CHECK(right_due(day("2026-12-31")) == day("2027-01-31"));
    CHECK(right_due(day("2028-02-29")) == day("2028-03-29"));
}

TEST_CASE("an extension counts up to two months more, and never shortens the month") {
    CHECK(right_due(day("2026-03-02"), day("2026-05-20")) == day("2026-05-20"));
    CHECK(right_due(day("2026-03-02"), day("2027-01-01")) == day("2026-06-02"));
    CHECK(right_due(day("2026-03-02"), day("2026-03-10")) == day("2026-04-02"));
    CHECK(right_due(day("2026-11-30"), day("2027-03-01")) == day("2027-02-28"));
}

TEST_CASE("a case asks for attention until it is done, refused or withdrawn, also when the dossier is closed") {
    std::vector<Facts> dossier{asked("2026-01-31")};
    const auto due = [&] {
        std::vector<LocalDate> out;
        for (const Attention& one : attention_of(dossier, {}))
            if (one.reason == Reason::RightDue) out.push_back(one.due);
        return out;
    };
    CHECK(due() == std::vector{day("2026-02-28")});
    dossier.push_back({Kind::Client, {}, {{client::status, Value("closed")}}});
    CHECK(due() == std::vector{day("2026-02-28")});
    dossier[0].fields[rights_case::decision] = Value("granted");
    CHECK(due().size() == 1); // granted is not done
    for (const std::string_view end : {"refused", "withdrawn"}) {
        dossier[0].fields[rights_case::decision] = Value(end);
        CHECK(due().empty());
    }
    dossier[0].fields[rights_case::decision] = Value("granted");
    dossier[0].fields[rights_case::done_on] = day("2026-02-10");
    CHECK(due().empty());
}

TEST_CASE("a refusal has a reason, and so has a destruction of less than was asked") {
    const LocalDate today = day("2026-04-01");
    const auto check = [&](std::string_view right, std::string_view decision, std::string_view why) {
        return check_record(Kind::RightsCase, decided(right, decision, why), today).ok();
    };
    CHECK_FALSE(check("destruction", "refused", ""));
    CHECK(check("destruction", "refused", "legal_duty"));
    CHECK(check("destruction", "refused", "interest_of_another"));
    CHECK_FALSE(check("destruction", "partly", ""));
    CHECK(check("destruction", "partly", "legal_duty"));
    CHECK(check("destruction", "granted", ""));
    CHECK_FALSE(check("access", "refused", ""));
    CHECK(check("access", "partly", ""));
    auto early = decided("access", "granted", "");
    early[rights_case::decided_on] = day("2026-03-01");
    CHECK(check_record(Kind::RightsCase, early, today).code() == Errc::EndsBeforeStart);
}

TEST_CASE("every kind has a class, and the log has its own") {
    CHECK(retention_of(Kind::AssessmentAnswer, Compartment::Medical) == Retention::Treatment);
    CHECK(retention_of(Kind::Goal, Compartment::General) == Retention::Treatment);
    CHECK(retention_of(Kind::AssessmentAnswer, Compartment::Social) == Retention::Support);
    CHECK(retention_of(Kind::Respite, Compartment::Carer) == Retention::Support);
    CHECK(retention_of(Kind::AccessEvent, Compartment::General) == Retention::Log);
    CHECK(years_kept(Retention::Treatment) == 20);
    CHECK(years_kept(Retention::Support) == 15);
    CHECK(years_kept(Retention::Log) == 5);
}

TEST_CASE("the time is counted from the last change, in whole years, around leap days") {
    CHECK(kept_until(Retention::Treatment, day("2026-03-12")) == day("2046-03-12"));
    CHECK(kept_until(Retention::Treatment, day("2024-02-29")) == day("2044-02-29"));
    CHECK(kept_until(Retention::Support, day("2024-02-29")) == day("2039-02-28"));
    CHECK(kept_until(Retention::Support, day("2025-02-28")) == day("2040-02-28"));
    CHECK(kept_until(Retention::Log, day("2028-02-29")) == day("2033-02-28"));
    CHECK(kept_until(Retention::Treatment, day("2026-12-31")) == day("2046-12-31"));
    const LocalDate until = day("2046-03-12");
    CHECK_FALSE(keeping_ended(until, day("2046-03-11")));
    CHECK_FALSE(keeping_ended(until, until)); // the last day is kept
    CHECK(keeping_ended(until, day("2046-03-13")));
}

TEST_CASE("a dossier is kept as a whole as long as its longest part, the log aside") {
    CHECK_FALSE(dossier_kept_until({}));
    CHECK_FALSE(dossier_kept_until({{Retention::Log, day("2026-01-01")}}));
    CHECK(dossier_kept_until({{Retention::Treatment, day("2020-01-01")}, {Retention::Support, day("2026-06-01")}}) ==
          day("2041-06-01"));
    CHECK(dossier_kept_until({{Retention::Treatment, day("2026-01-01")}, {Retention::Log, day("2045-06-01")}}) ==
          day("2046-01-01"));
}

TEST_CASE("only a change of content makes it longer") {
    CHECK(is_content(Kind::ContactMoment, contact_moment::text));
    CHECK(is_content(Kind::Client, client::what_matters));
    CHECK_FALSE(is_content(Kind::Client, client::phone));
    CHECK_FALSE(is_content(Kind::Client, client::address));
    CHECK_FALSE(is_content(Kind::Client, client::status));
    CHECK_FALSE(is_content(Kind::Client, client::closed_on));
    CHECK_FALSE(is_content(Kind::Client, client::keep_until));
    CHECK_FALSE(is_content(Kind::ContactMoment, field_removed));
    CHECK_FALSE(is_content(Kind::Message, message::read_by));
    CHECK(is_content(Kind::Message, message::text));
    CHECK_FALSE(is_content(Kind::RightsCase, rights_case::words));
    CHECK(is_content(Kind::OwnStatement, own_statement::text));
    CHECK(is_content(static_cast<Kind>(4711), 1)); // of a newer version: rather too long than too early
}

TEST_CASE("a closed dossier that was kept long enough is due for destruction the day after") {
    const std::vector<Facts> dossier{
        {Kind::Client, {}, {{client::status, Value("closed")}, {client::keep_until, day("2046-03-12")}}}};
    const auto all = attention_of(dossier, {});
    REQUIRE(all.size() == 1);
    CHECK(all[0].reason == Reason::KeepingEnds);
    CHECK(all[0].due == day("2046-03-13"));
}

TEST_CASE("what a client asks and says lives with the theme it is about; what is destroyed is said outside of it") {
    const auto of = [](std::string_view right, std::string_view theme) {
        return compartment_of(Kind::RightsCase,
                              {{rights_case::right, Value(right)}, {rights_case::theme, Value(theme)}});
    };
    CHECK(of("correction", "medical") == Compartment::Medical);
    CHECK(of("destruction", "medical") == Compartment::General);
    CHECK(of("destruction", "safety") == Compartment::Safety);
    CHECK(of("access", "") == Compartment::General);
    CHECK(of("access", "team") == Compartment::General);
    CHECK(compartment_of(Kind::OwnStatement, {{own_statement::theme, Value("finance")}}) == Compartment::Finance);
    CHECK(compartment_of(Kind::Restriction, {{restriction::theme, Value("acp")}}) == Compartment::Acp);
}

TEST_CASE("a theme that is not shared further is read by those who read it then, whatever the ground of others") {
    MemberId nurse;
    nurse.bytes[0] = 1;
    MemberId late;
    late.bytes[0] = 2;
    AccessFacts facts;
    facts.seats = {{nurse, {}, {}, nurse}, {late, {}, {}, nurse}};
    facts.permissions = {{late, {}, Compartment::Medical, true, {}, nurse}};
    const LocalDate today = day("2026-04-01");
    const auto ground = [&](const MemberId& who, Compartment theme) {
        return ground_of({who, Role::DistrictNurse, "Thuiszorg"}, theme, facts, today);
    };
    CHECK(ground(nurse, Compartment::Medical) == Ground::Treatment);
    CHECK(ground(late, Compartment::Medical) == Ground::Consent);
    facts.closed = {{Compartment::Medical, {nurse}}};
    CHECK(ground(nurse, Compartment::Medical) == Ground::Treatment);
    CHECK(ground(late, Compartment::Medical) == Ground::None);
    CHECK(ground(late, Compartment::Nursing) == Ground::Treatment);
}

TEST_CASE("what somebody else said is known by its mark") {
    Facts visit{Kind::ContactMoment, {}, {{contact_moment::text, Value("drinkt te veel")}}};
    CHECK_FALSE(told_by_another(visit));
    visit.fields[contact_moment::told_by] = Value("de buurvrouw");
    CHECK(told_by_another(visit));
    CHECK_FALSE(told_in_confidence(visit));
    visit.fields[contact_moment::in_confidence] = Value(true);
    CHECK(told_in_confidence(visit));
    CHECK_FALSE(can_be_told_by_another(Kind::Goal));
}
