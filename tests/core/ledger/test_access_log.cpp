// Who looked, wrote and shared: lines in the dossier and in the team, on every device, and nobody takes one out.
#include "core/care/access_event.h"
#include "core/care/team.h"
#include "core/ledger/access_log.h"
#include "tests/support/dossier.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>

using namespace kt;
using namespace kt::test;
using care::Kind;
using care::Role;

namespace {

std::size_t timeline_lines(Ledger& at, const ClientId& client) {
    ledger::TimelineQuery query;
    query.client = client;
    return must(at.timeline(query)).rows.size();
}

} // namespace

TEST_CASE("who looked stands in the log of the dossier, on every device, and can be added to and not changed") {
    TestTeam team(69, Role::GeneralPractitioner);
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    team.settle();
    const ClientId id = new_client(team[0]);
    team.settle();
    const auto pending = must(nurse.pending());
    const auto before = timeline_lines(nurse, id);
    must(nurse.note_access(id, "read", "dossier"));
    team.clock.advance_ms(60'000);
    must(team[0].note_access(id, "print", "emergency_card"));
    CHECK(team[0].note_access(id, "emergency", "dossier").code() == Errc::MissingField);
    CHECK(team[0].note_access(id, "peek", "dossier").code() == Errc::BadValue);
    CHECK(team[0].note_access(team.chance.id<ClientId>(), "read", "dossier").code() == Errc::NotFound);
    CHECK(must(nurse.pending()).at(0).entries == pending.at(0).entries);
    team.settle();
    for (std::size_t i = 0; i < team.size(); ++i) {
        const auto lines = must(team[i].access_log(id));
        REQUIRE(lines.size() == 2);
        CHECK(lines[0].action == "print");
        CHECK(lines[0].ground == "opened");
        CHECK(lines[1].action == "read");
        CHECK(lines[1].about == "dossier");
        CHECK(lines[1].ground == "treatment");
        CHECK(lines[1].member_name == "Hendriks");
        CHECK(lines[1].role == Role::DistrictNurse);
        CHECK(lines[1].device_name == "phone of Hendriks");
        CHECK(timeline_lines(team[i], id) == before);
    }
    // Whoever tries to change a line or take it out adds a line of his own.
    team.clock.advance_ms(60'000);
    const auto records = must(nurse.records(id, Kind::AccessEvent, true));
    for (const ledger::Record& record : records)
        must(nurse.commit(edit(id, Kind::AccessEvent,
                               {{care::access_event::action, "search"}, {care::field_removed, true}}, record.id)));
    team.settle();
    const auto lines = must(team[0].access_log(id));
    std::vector<std::string> actions;
    for (const auto& line : lines)
        actions.push_back(line.member_name + " " + line.action);
    CHECK(actions == std::vector<std::string>{"Hendriks search", "Hendriks search", "Founder print", "Hendriks read"});
    CHECK(must(team[0].state_hash()) == must(nurse.state_hash()));
    (void)must(team[0].verify());
}

TEST_CASE("the whole log tells what was written, shared and looked at, by part, person and time") {
    TestTeam team(75, Role::GeneralPractitioner);
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    team.settle();
    const ClientId id = new_client(team[0]);
    team.settle();
    team.clock.advance_ms(60'000);
    must(nurse.note_access(id, "read", "dossier"));
    team.clock.advance_ms(60'000);
    finding(nurse, id, "valt");
    team.clock.advance_ms(60'000);
    const Instant noon = team.clock.now();
    consent(team[0], id, nurse.identity().member, "medical");
    must(team[0].note_access(id, "print", "summary"));
    team.settle();
    using ledger::LogPart;
    for (std::size_t i = 0; i < team.size(); ++i) {
        const auto told = [&](ledger::LogQuery query) {
            query.client = id;
            std::vector<std::string> out;
            for (const auto& line : must(ledger::log_of(team[i], query)))
                out.push_back(line.member_name + " " + line.action + " " + line.about);
            return out;
        };
        using Lines = std::vector<std::string>;
        CHECK(told({}) == Lines{"Founder print summary", "Founder share consent", "Hendriks write assessment_answer",
                                "Hendriks read dossier", "Founder write client"});
        CHECK(told({{}, {}, LogPart::Sharing, {}, {}}) == Lines{"Founder share consent"});
        CHECK(told({{}, {}, LogPart::Papers, {}, {}}) == Lines{"Founder print summary"});
        CHECK(told({{}, {}, LogPart::Looks, {}, {}}) == Lines{"Hendriks read dossier"});
        CHECK(told({{}, nurse.identity().member, {}, {}, {}}).size() == 2);
        CHECK(told({{}, {}, {}, noon, {}}).size() == 2);
        CHECK(told({{}, {}, {}, {}, noon}).size() == 3);
    }
    // What a search found stands there before it is shown, once a day.
    const std::vector<ClientId> found{id};
    must(nurse.note_found(found));
    must(nurse.note_found(found));
    const auto searches = [&] {
        return std::ranges::count(must(nurse.access_log(id)), "search", &ledger::AccessLine::action);
    };
    CHECK(searches() == 1);
    team.clock.advance_ms(std::int64_t{24} * 3'600'000);
    must(nurse.note_found(found));
    CHECK(searches() == 2);
}

TEST_CASE("the log of the team tells who came, went and was given a right, and nothing of devices among themselves") {
    TestTeam team(76, Role::GeneralPractitioner);
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    team.settle();
    const ClientId id = new_client(team[0]);
    finding(team[0], id, "valt");
    team.settle();
    must(team[0].commit(
        edit({}, Kind::Member, {{care::member::admin, true}}, id_cast<RecordId>(nurse.identity().member))));
    must(nurse.note_access({}, "read", "access_log"));
    team.settle();
    for (std::size_t i = 0; i < team.size(); ++i) {
        std::map<std::string, int> said;
        for (const auto& line : must(ledger::log_of(team[i], {})))
            ++said[line.member_name + " " + line.action + " " + line.about];
        CHECK(said["Hendriks read access_log"] == 1);
        CHECK(said["Founder share member"] >= 3); // the founder, the nurse, her right
        CHECK(said["Founder share device"] >= 2);
        for (const auto& [line, times] : said)
            CHECK((line.find("grant") == std::string::npos && line.find("have_notice") == std::string::npos));
    }
}
