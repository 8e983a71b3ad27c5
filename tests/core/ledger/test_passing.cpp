#include "core/care/care_plan.h"
#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/contact.h"
#include "core/care/goal.h"
#include "core/care/handover.h"
#include "core/care/task.h"
#include "core/care/team.h"
#include "core/ledger/closing.h"
#include "core/ledger/passing.h"
#include "core/ledger/rights.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::test;
using care::CallWhy;
using care::Kind;
using care::Role;

namespace {

const LocalDate day{20'500};

MemberId me(const Ledger& ledger) {
    return ledger.identity().member;
}

Value ref(const MemberId& member) {
    return Value(id_cast<RecordId>(member));
}

/// A client with `contact` as the central contact and with one open task, one done and one goal of theirs.
ClientId client_of(Ledger& ledger, const std::string& name, const MemberId& contact) {
    const ClientId id = must(ledger.commit(edit({}, Kind::Client, {{care::client::name, Value(name)}}))).dossier;
    namespace t = care::task;
    must(ledger.commit(
        {id,
         {change(Kind::CareTeam, {{care::care_team::central_contact, ref(contact)}}),
          change(Kind::Task,
                 {{t::description, Value("Bel de dochter")}, {t::owner, ref(contact)}, {t::due, Value(day)}}),
          change(Kind::Task, {{t::description, Value("Brief")}, {t::owner, ref(contact)}, {t::status, Value("done")}}),
          change(Kind::Goal, {{care::goal::description, Value("Naar de Huiskamer")},
                              {care::goal::owner, ref(contact)},
                              {care::goal::due, Value(day.plus_days(30))}})}}));
    return id;
}

RecordId offered(Ledger& ledger, const ClientId& client, const ledger::Offer& offer) {
    return must(ledger.commit(must(ledger::offer_edit(ledger, client, offer, day)))).records.back();
}

std::vector<care::Reason> reasons(const Ledger& ledger, const ClientId& client) {
    ledger::AttentionQuery query;
    query.client = client;
    std::vector<care::Reason> out;
    for (const auto& row : must(ledger.attention(query)))
        out.push_back(row.attention.reason);
    return out;
}

bool has(const std::vector<care::Reason>& all, care::Reason one) {
    return std::ranges::count(all, one) != 0;
}

} // namespace

TEST_CASE("a caseload is offered and taken over: contact, open task and goal go along, what is done stays") {
    TestTeam team(41);
    Ledger& giver = team[0];
    Ledger& taker = team.add(Role::CaseManager, "Hendriks");
    team.settle();
    const ClientId id = client_of(giver, "G. Willemsen-Otten", me(giver));
    team.settle();
    auto cases = must(ledger::caseload(giver, me(giver)));
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].open_points == 2);
    CHECK_FALSE(cases[0].offered_to);

    const RecordId handover = offered(giver, id, {me(giver), me(taker), day.plus_days(10), "Sleutel bij de buren"});
    CHECK(must(ledger::caseload(giver, me(giver)))[0].offered_to == me(taker));
    team.settle();
    CHECK(must(taker.call_first(id, day)).why == CallWhy::Named);
    ledger::AttentionQuery mine;
    mine.of = {me(taker)};
    const auto waiting = must(taker.attention(mine));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].attention.reason == care::Reason::HandoverOpen);
    CHECK(waiting[0].attention.waits_for == me(taker));

    CHECK(ledger::accept_edit(giver, id, handover, me(giver), day).code() == Errc::NotAllowed);
    must(taker.commit(must(ledger::accept_edit(taker, id, handover, me(taker), day))));
    team.settle();
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(must(team[i].client(id)).central_contact == me(taker));
        CHECK(must(ledger::caseload(team[i], me(giver))).empty());
        CHECK(must(ledger::caseload(team[i], me(taker)))[0].open_points == 2);
        ledger::TaskQuery tasks;
        tasks.client = id;
        tasks.open_only = false;
        for (const auto& row : must(team[i].tasks(tasks)))
            CHECK(row.owner == (row.status == "done" ? me(giver) : me(taker)));
        CHECK_FALSE(has(reasons(team[i], id), care::Reason::HandoverOpen));
        CHECK(must(team[i].state_hash()) == must(giver.state_hash()));
    }
    CHECK(ledger::accept_edit(taker, id, handover, me(taker), day).code() == Errc::NotAllowed);
}

TEST_CASE("declined, the giver stays the contact; a second offer takes the place of the first") {
    TestTeam team(42);
    Ledger& giver = team[0];
    Ledger& first = team.add(Role::CaseManager, "Hendriks");
    Ledger& second = team.add(Role::SocialWorker, "Yilmaz");
    team.settle();
    const ClientId id = client_of(giver, "G. Willemsen-Otten", me(giver));
    const RecordId one = offered(giver, id, {me(giver), me(first), day, ""});
    const RecordId other = offered(giver, id, {me(giver), me(second), day, ""});
    team.settle();
    CHECK(must(giver.record(one)).shown(care::handover::status).text() == "withdrawn");
    CHECK(ledger::accept_edit(first, id, one, me(first), day).code() == Errc::NotAllowed);
    must(second.commit(must(ledger::decline_edit(second, id, other, me(second), "Te veel cliënten", day))));
    team.settle();
    CHECK(must(giver.client(id)).central_contact == me(giver));
    CHECK_FALSE(has(reasons(giver, id), care::Reason::HandoverOpen));
    CHECK(ledger::offer_edit(giver, id, {me(giver), me(giver), day, ""}, day).code() == Errc::NotAllowed);
    CHECK(ledger::offer_edit(giver, id, {me(giver), team.chance.id<MemberId>(), day, ""}, day).code() ==
          Errc::NotFound);
}

TEST_CASE("from the day somebody has left the receiver is called, before any answer; nobody is without a contact") {
    TestTeam team(43);
    Ledger& giver = team[0];
    Ledger& taker = team.add(Role::CaseManager, "Hendriks");
    team.settle();
    const ClientId id = client_of(giver, "G. Willemsen-Otten", me(giver));
    (void)offered(giver, id, {me(giver), me(taker), day.plus_days(10), ""});
    must(giver.commit(
        edit({}, Kind::Member, {{care::member::left_on, Value(day.plus_days(10))}}, id_cast<RecordId>(me(giver)))));
    team.settle();
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(must(team[i].call_first(id, day.plus_days(9))).person == id_cast<RecordId>(me(giver)));
        const auto after = must(team[i].call_first(id, day.plus_days(10)));
        CHECK(after.why == CallWhy::Handover);
        CHECK(after.person == id_cast<RecordId>(me(taker)));
    }
}

TEST_CASE("two receivers who answer apart leave one contact that both see, and one choice for a person") {
    TestTeam team(44);
    Ledger& giver = team[0];
    Ledger& taker = team.add(Role::CaseManager, "Hendriks");
    Ledger& third = team.add(Role::DistrictNurse, "Yilmaz");
    team.settle();
    const ClientId id = client_of(giver, "G. Willemsen-Otten", me(giver));
    const RecordId handover = offered(giver, id, {me(giver), me(taker), day, ""});
    team.settle();
    must(taker.commit(must(ledger::accept_edit(taker, id, handover, me(taker), day))));
    const RecordId care_team = must(third.records(id, Kind::CareTeam)).at(0).id;
    must(third.commit(edit(id, Kind::CareTeam, {{care::care_team::central_contact, ref(me(third))}}, care_team)));
    team.settle();
    const auto contact = must(giver.call_first(id, day)).person;
    CHECK_FALSE(contact.none());
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(must(team[i].call_first(id, day)).person == contact);
        CHECK(must(team[i].client(id)).conflicts == 1);
        CHECK(must(team[i].state_hash()) == must(giver.state_hash()));
    }
}

TEST_CASE("while a client is away tasks wait; what is due and why is the same after a rebuild") {
    TestTeam team(45);
    Ledger& ledger = team[0];
    const ClientId id = client_of(ledger, "G. Willemsen-Otten", me(ledger));
    namespace s = care::stay;
    const auto stay = must(ledger.commit(
        edit(id, Kind::Stay,
             {{s::type, Value("elv_low")}, {s::from, Value(day)}, {s::expected_until, Value(day.plus_days(9))}})));
    must(ledger.commit(edit(id, Kind::CarePlan,
                            {{care::care_plan::agreed_on, Value(day.plus_days(-90))},
                             {care::care_plan::review_on, Value(day.plus_days(60))}})));
    ledger::TaskQuery tasks;
    tasks.client = id;
    CHECK(must(ledger.tasks(tasks)).at(0).waits_from == day);
    CHECK(must(ledger.client(id)).waits_from == day);
    CHECK(has(reasons(ledger, id), care::Reason::StayEnds));
    must(ledger.commit(edit(id, Kind::Stay, {{s::until, Value(day.plus_days(9))}}, stay.records.at(0))));
    CHECK_FALSE(must(ledger.tasks(tasks)).at(0).waits_from);
    CHECK(has(reasons(ledger, id), care::Reason::ReturnReview));

    // An event after the plan was agreed calls for a review.
    namespace m = care::contact_moment;
    must(ledger.commit(edit(id, Kind::ContactMoment,
                            {{m::text, Value("Gevallen in de gang")},
                             {m::at, Value(Instant{std::int64_t{day.days} * 86'400'000})},
                             {m::triggers, Value(ValueList{Value("fall"), Value(true)})}})));
    CHECK(has(reasons(ledger, id), care::Reason::Trigger));
    const auto before = reasons(ledger, id);
    const auto hash = must(ledger.state_hash());
    must(ledger.rebuild());
    CHECK(reasons(ledger, id) == before);
    CHECK(must(ledger.state_hash()) == hash);
    const auto all = must(ledger.attention_for(std::array{care::Reason::Trigger}, day.plus_days(1), 10));
    REQUIRE(all.size() == 1);
    CHECK(all[0].client == id);
}

TEST_CASE("a closed dossier leaves the worklist with its open points and is found among the closed ones") {
    TestTeam team(46);
    Ledger& ledger = team[0];
    const ClientId id = client_of(ledger, "G. Willemsen-Otten", me(ledger));
    const auto open = must(ledger::open_points(ledger, id));
    CHECK(open.tasks == 1);
    CHECK(open.goals == 1);
    CHECK(ledger::close_edit(ledger, id, {"", day, true}).code() == Errc::MissingField);
    must(ledger.commit(must(ledger::close_edit(ledger, id, {"not_needed", day, true}))));
    CHECK(must(ledger.clients({})).rows.empty());
    ledger::ClientQuery closed;
    closed.closed = true;
    REQUIRE(must(ledger.clients(closed)).rows.size() == 1);
    CHECK(must(ledger.clients(closed)).rows[0].open_tasks == 0);
    // What is left is that it is kept from its last content on, whatever the day it was closed.
    const auto last = must(ledger::last_changes(ledger, id)).at(care::Retention::Treatment);
    const auto until = must(ledger.record(id_cast<RecordId>(id))).shown(care::client::keep_until).date();
    CHECK(until == last.plus_months(240));
    CHECK(reasons(ledger, id) == std::vector{care::Reason::KeepingEnds});
    const auto hash = must(ledger.state_hash());
    must(ledger.rebuild());
    CHECK(must(ledger.state_hash()) == hash);
    must(ledger.commit(must(ledger::reopen_edit(ledger, id))));
    CHECK(must(ledger.clients({})).rows.size() == 1);
    CHECK(must(ledger::open_points(ledger, id)).tasks == 0);
}

TEST_CASE("what is open can stay open when a dossier is closed") {
    TestTeam team(48);
    const ClientId id = client_of(team[0], "G. Willemsen-Otten", me(team[0]));
    must(team[0].commit(must(ledger::close_edit(team[0], id, {"moved_away", day, false}))));
    CHECK(must(ledger::open_points(team[0], id)).tasks == 1);
}

TEST_CASE("an admin sets the rules of the team, and every client's steps and dates follow; a nurse cannot") {
    TestTeam team(47);
    Ledger& admin = team[0];
    Ledger& nurse = team.add(Role::DistrictNurse, "Yilmaz");
    team.settle();
    const ClientId id = client_of(admin, "G. Willemsen-Otten", me(admin));
    namespace r = care::team_rules;
    must(admin.commit(
        edit({}, Kind::TeamRules,
             {{r::conference_months, Value(3)}, {r::domains, Value(ValueList{Value("S"), Value(true)})}})));
    team.settle();
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(must(team[i].rules()).intervals.conference_months == 3);
        CHECK(must(team[i].rules()).steps.domains == std::vector<std::string>{"S"});
        const auto steps = must(team[i].steps(id));
        const auto& missing = steps.steps.at(1).missing;
        CHECK(std::ranges::count(missing, std::string("domain_answer"), &care::Missing::code) == 1);
        CHECK(must(team[i].state_hash()) == must(admin.state_hash()));
    }
    CHECK(nurse.commit(edit({}, Kind::TeamRules, {{r::conference_months, Value(1)}})).code() == Errc::NotAllowed);
}
