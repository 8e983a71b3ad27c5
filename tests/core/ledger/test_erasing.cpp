// Erasure: two people destroy, every device that hears of it obeys, the proof stays, and nothing comes back.
#include "core/care/client.h"
#include "core/care/consent.h"
#include "core/care/contact.h"
#include "core/care/erasure.h"
#include "core/care/mda.h"
#include "core/care/rights.h"
#include "core/care/team.h"
#include "core/ledger/access_log.h"
#include "core/ledger/rights.h"
#include "core/store/file.h"
#include "tests/support/dossier.h"
#include "tests/support/folder.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace kt;
using namespace kt::test;
using care::Compartment;
using care::Kind;
using care::Role;
using ledger::ErasureRequest;

namespace {

constexpr std::string_view planted = "Kwartelstaartje";

RecordId case_of(Ledger& at, const ClientId& client, std::string_view theme = {}, const RecordId& record = {},
                 std::string_view decision = "granted") {
    namespace f = care::rights_case;
    std::vector<FieldChange> set{{f::right, Value("destruction")}, {f::asked_on, LocalDate{20'400}}};
    if (!decision.empty()) set.push_back({f::decision, Value(decision)});
    if (decision == "partly") set.push_back({f::refusal_reason, Value("legal_duty")});
    if (!theme.empty()) set.push_back({f::theme, Value(theme)});
    if (!record.none()) set.push_back({f::record, Value(record)});
    return must(at.commit(edit(client, Kind::RightsCase, set))).records.at(0);
}

bool reads(Ledger& at, const RecordId& record) {
    return at.record(record).ok();
}

std::size_t found(Ledger& at, std::string_view word) {
    return must(at.search(word, 10)).size();
}

const ledger::ErasureRow& only(const std::vector<ledger::ErasureRow>& rows) {
    REQUIRE(rows.size() == 1);
    return rows.front();
}

/// Every text and blob of every table of an open database, as one.
std::string everything_in(const store::Db& db) {
    std::vector<std::string> tables;
    auto names =
        must(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"));
    while (must(names.step()))
        tables.emplace_back(names.text(0));
    std::string all;
    for (const std::string& table : tables) {
        std::vector<std::string> columns;
        auto info = must(db.prepare("SELECT name FROM pragma_table_info('" + table + "')"));
        while (must(info.step()))
            columns.emplace_back(info.text(0));
        for (const std::string& column : columns) {
            auto rows = must(db.prepare("SELECT CAST(" + column + " AS BLOB) FROM " + table));
            while (must(rows.step())) {
                const ByteView bytes = rows.blob(0);
                all.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
                all += '\n';
            }
        }
    }
    return all;
}

} // namespace

TEST_CASE("a dossier that two people destroy is gone on every device, and stays gone") {
    TestTeam team(70, Role::GeneralPractitioner);
    Ledger& gp = team[0];
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    Ledger& away = team.add(Role::PracticeNurse, "Bos");
    const ClientId id = new_client(gp, "Kwartelstaartje, G.");
    const ClientId other = new_client(gp, "mevrouw De Vries");
    const RecordId note = finding(gp, id, "Kwartelstaartje ziet slecht");
    const RecordId kept = finding(gp, other, "hoort goed");
    team.settle();
    CHECK(reads(away, note));
    must(nurse.keep_draft("contact_moment/" + id.text() + "/new/", "text", Value("Kwartelstaartje was boos")));
    must(nurse.keep_draft("contact_moment/" + other.text() + "/new/", "text", Value("alles goed")));
    case_of(gp, id);
    meet(gp, nurse);

    const RecordId erasure = must(gp.ask_erasure({id, {}, {}, "asked_by_client"})).records.at(0);
    CHECK(reads(gp, note)); // nobody destroys alone
    CHECK_FALSE(only(must(gp.erasures())).counts);
    CHECK(gp.agree_erasure(erasure).code() == Errc::NothingToSave);
    meet(gp, nurse);
    CHECK(reads(nurse, note));
    must(nurse.agree_erasure(erasure));
    CHECK_FALSE(reads(nurse, note));
    CHECK(nurse.client(id).code() == Errc::NotFound);
    CHECK(found(nurse, planted) == 0);
    CHECK(must(nurse.draft("contact_moment/" + id.text() + "/new/")).empty());
    CHECK(must(nurse.draft("contact_moment/" + other.text() + "/new/")).size() == 1);
    CHECK(reads(nurse, kept));
    meet(gp, nurse);
    CHECK_FALSE(reads(gp, note));

    // Who did not hear goes on writing; it brings nothing back to who obeyed, and the rest still comes through.
    const RecordId late = finding(away, id, "Kwartelstaartje valt vaak");
    const RecordId elsewhere = finding(away, other, "loopt goed");
    (void)must(nurse.admit(*must(away.next_bundle(nurse.device(), must(nurse.have())))));
    CHECK_FALSE(reads(nurse, late));
    CHECK(found(nurse, planted) == 0);
    (void)send_all(nurse, away);
    CHECK_FALSE(reads(away, note));
    CHECK_FALSE(reads(away, late));
    CHECK(found(away, planted) == 0);
    team.settle();
    team.settle();
    for (std::size_t i = 0; i < team.size(); ++i) {
        INFO(i);
        CHECK(team[i].client(id).code() == Errc::NotFound);
        CHECK(must(team[i].records(id, {}, true)).empty());
        CHECK(reads(team[i], elsewhere));
        CHECK(reads(team[i], kept));
        CHECK(must(team[i].verify()).holes > 0);
        must(team[i].rebuild());
        CHECK(found(team[i], planted) == 0);
        CHECK(must(team[i].missing_bodies(10)).empty());
        const auto rows = must(team[i].erasures());
        const auto& proof = only(rows);
        CHECK(proof.counts);
        CHECK(proof.why == "asked_by_client");
        CHECK(proof.part == "dossier");
        CHECK(proof.confirmed.size() == 3);
        CHECK(proof.waiting.empty());
        CHECK(proof.bodies > 0);
    }
    CHECK(must(gp.have()) == must(away.have()));
    CHECK(must(gp.state_hash()) == must(away.state_hash()));
}

TEST_CASE("planted words are nowhere in a profile that obeyed, not even for who has its key") {
    const TestFolder folder;
    const auto file = folder / "kernteam.db";
    crypto::StoreKey key;
    key.writable()[0] = 42;
    TestTeam team(71, Role::GeneralPractitioner);
    Ledger& gp = team[0];
    {
        Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks", must(store::Db::create(file, key)));
        const ClientId id = new_client(gp, "Kwartelstaartje, G.");
        for (int i = 0; i < 40; ++i)
            finding(gp, id, "Kwartelstaartje nummer " + std::to_string(i));
        case_of(gp, id);
        team.settle();
        must(nurse.keep_draft("task/" + id.text() + "/new/", "description", Value("Kwartelstaartje bellen")));
        CHECK(found(nurse, planted) > 0);
        const RecordId erasure = must(gp.ask_erasure({id, {}, {}, "asked_by_client"})).records.at(0);
        team.settle();
        must(nurse.agree_erasure(erasure));
        // The journal is empty: what was deleted left it for the file, where it was overwritten.
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            if (entry.path().string().ends_with("-wal")) CHECK(entry.file_size() == 0);
        team.settle();
    }
    team.drop(1);
    const store::Db db = must(store::Db::open(file, key));
    const std::string all = everything_in(db);
    CHECK(all.size() > 1000);
    CHECK(all.find("wartelstaartje") == std::string::npos);
    CHECK(all.find("kwartelstaartje") == std::string::npos); // as search folds it
    // What was deleted was overwritten, also in pages that are free now.
    auto secure = must(db.prepare("PRAGMA secure_delete"));
    REQUIRE(must(secure.step()));
    CHECK(secure.integer(0) == 1);
}

TEST_CASE("who looked in a dossier that was destroyed can still be told, and by no word of the client") {
    TestTeam team(74, Role::GeneralPractitioner);
    Ledger& gp = team[0];
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    const ClientId id = new_client(gp, "Kwartelstaartje, G.");
    finding(gp, id, "Kwartelstaartje ziet slecht");
    team.settle();
    must(nurse.note_access(id, "read", "dossier"));
    must(gp.note_access(id, "print", "summary"));
    team.settle();
    case_of(gp, id);
    must(gp.ask_erasure({id, {}, {}, "asked_by_client"}));
    team.settle();
    must(nurse.agree_erasure(only(must(nurse.erasures())).id));
    team.settle();
    team.settle();
    for (std::size_t i = 0; i < team.size(); ++i) {
        INFO(i);
        must(team[i].rebuild());
        std::vector<std::string> lines;
        for (const auto& line : must(ledger::log_of(team[i], {id})))
            lines.push_back(line.member_name + " " + line.action + " " + line.about);
        std::ranges::sort(lines);
        CHECK(lines == std::vector<std::string>{"Founder print summary", "Hendriks read dossier"});
        CHECK(everything_in(team[i].store()).find("wartelstaartje") == std::string::npos);
        (void)must(team[i].verify());
    }
    CHECK(must(gp.state_hash()) == must(nurse.state_hash()));
    // Who comes later cannot be told, and is none the worse for it.
    Ledger& later = team.add(Role::PracticeNurse, "Bos");
    team.settle();
    CHECK(must(ledger::log_of(later, {id})).empty());
    (void)must(later.verify());
}

TEST_CASE("one theme is destroyed, the others and what is written later stay") {
    TestTeam team(72, Role::GeneralPractitioner);
    Ledger& gp = team[0];
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    Ledger& away = team.add(Role::PracticeNurse, "Bos");
    const ClientId id = new_client(gp, "Kwartelstaartje, G.");
    const RecordId medical = finding(gp, id, "Kwartelstaartje medisch", "S");
    const RecordId nursing = finding(gp, id, "loopt met stok", "F");
    team.settle();
    case_of(gp, id, "medical");
    const RecordId erasure = must(gp.ask_erasure({id, Compartment::Medical, {}, "asked_by_client"})).records.at(0);
    meet(gp, nurse);
    must(nurse.agree_erasure(erasure));
    // Apart from it: a device that did not hear makes a new key of the theme, and writes.
    must(away.commit(edit(id, Kind::Consent,
                          {{care::consent::party_name, "De Linde"},
                           {care::consent::compartment, "medical"},
                           {care::consent::answer, "no"},
                           {care::consent::given_how, "spoken"},
                           {care::consent::given_on, LocalDate{20'500}}})));
    const RecordId apart = finding(away, id, "Kwartelstaartje apart", "S");
    const RecordId after = finding(nurse, id, "nieuwe bril", "S"); // the theme goes on
    team.settle();
    team.settle();
    for (std::size_t i = 0; i < team.size(); ++i) {
        INFO(i);
        CHECK_FALSE(reads(team[i], medical));
        CHECK_FALSE(reads(team[i], apart));
        CHECK(reads(team[i], nursing));
        CHECK(reads(team[i], after));
        CHECK(found(team[i], "medisch") == 0);
        CHECK(must(team[i].verify()).holes > 0);
        CHECK(only(must(team[i].erasures())).theme == Compartment::Medical);
    }
    CHECK(must(gp.state_hash()) == must(away.state_hash()));
}

TEST_CASE("one record is destroyed with all it ever said, and what was saved with it is said again") {
    TestTeam team(73, Role::GeneralPractitioner);
    Ledger& gp = team[0];
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    Ledger& away = team.add(Role::PracticeNurse, "Bos");
    const ClientId id = new_client(gp, "Kwartelstaartje, G.");
    namespace f = care::contact_moment;
    const auto made = must(gp.commit({id,
                                      {change(Kind::ContactMoment, {{f::text, "Kwartelstaartje drinkt"},
                                                                    {f::told_by, "de buurvrouw"},
                                                                    {f::in_confidence, true}}),
                                       change(Kind::ContactMoment, {{f::text, "was vrolijk"}})}}))
                          .records;
    must(gp.commit(edit(id, Kind::ContactMoment, {{f::text, "Kwartelstaartje drinkt veel"}}, made[0])));
    team.settle();
    CHECK(nurse.ask_erasure({id, {}, made[1], "third_party"}).code() == Errc::NotAllowed); // nobody else said that
    const RecordId erasure = must(nurse.ask_erasure({id, {}, made[0], "third_party"})).records.at(0);
    meet(gp, nurse);
    CHECK(must(gp.erasures()).at(0).dossier == id); // asked for where the dossier is looked at
    must(gp.agree_erasure(erasure));
    CHECK(must(gp.erasures()).at(0).dossier == id);
    // A newcomer and a device that did not hear yet meet before the newcomer hears.
    Ledger& fresh = team.add(Role::DistrictNurse, "Smit");
    (void)send_all(away, fresh);
    team.settle();
    team.settle();
    for (std::size_t i = 0; i < team.size(); ++i) {
        INFO(i);
        CHECK_FALSE(reads(team[i], made[0]));
        CHECK(found(team[i], planted) == 1); // the name of the client
        CHECK(must(team[i].record(made[1])).shown(f::text) == Value("was vrolijk"));
        CHECK(must(team[i].verify()).holes > 0);
        CHECK(must(team[i].missing_bodies(10)).empty());
    }
}

TEST_CASE("who has no right destroys nothing, alone or with another who has none") {
    TestTeam team(74, Role::GeneralPractitioner);
    Ledger& gp = team[0];
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    Ledger& social = team.add(Role::SocialWorker, "Yilmaz");
    const ClientId id = new_client(gp, "Kwartelstaartje, G.");
    const RecordId note = finding(gp, id, "ziet slecht");
    team.settle();
    // Without a case that was granted nothing is asked.
    CHECK(nurse.ask_erasure({id, {}, {}, "asked_by_client"}).code() == Errc::NotAllowed);
    CHECK(nurse.ask_erasure({id, {}, {}, "keeping_ended"}).code() == Errc::NotAllowed);
    CHECK(nurse.ask_erasure({id, {}, note, "third_party"}).code() == Errc::NotAllowed);
    case_of(nurse, id, {}, {}, "");
    CHECK(nurse.ask_erasure({id, {}, {}, "asked_by_client"}).code() == Errc::NotAllowed);
    CHECK(nurse.ask_erasure({id, Compartment::General, {}, "asked_by_client"}).code() == Errc::NotAllowed);
    // A program that was changed writes the erasure all the same, and two who are no admins stand for it.
    namespace f = care::erasure;
    const Value scope = ledger::scope_value({{{{id, Compartment::Medical}, 5}}, {}});
    const RecordId forged =
        must(nurse.commit(edit({}, Kind::Erasure, {{f::scope, scope}, {f::agreed, ledger::scope_hash(scope)}})))
            .records.at(0);
    team.settle();
    must(social.agree_erasure(forged));
    team.settle();
    for (std::size_t i = 0; i < 2; ++i)
        CHECK(reads(team[i], note));
    // An admin who agrees to one scope has not agreed to another under the same name.
    const Value wider = ledger::scope_value({{{{id, Compartment::Medical}, 5}, {{id, Compartment::General}, 5}}, {}});
    must(nurse.commit(edit({}, Kind::Erasure, {{f::scope, wider}}, forged)));
    team.settle();
    CHECK_FALSE(must(gp.erasures()).front().counts);
    must(gp.commit(edit({}, Kind::Erasure, {{f::agreed, ledger::scope_hash(scope)}}, forged)));
    team.settle();
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK_FALSE(reads(team[i], note));
        CHECK(must(team[i].client(id)).name == "Kwartelstaartje, G."); // the wider scope never counted
    }
}

TEST_CASE("saying that one obeyed, or more of it, destroys nothing") {
    TestTeam team(75, Role::GeneralPractitioner);
    Ledger& gp = team[0];
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    const ClientId id = new_client(gp, "Kwartelstaartje, G.");
    finding(gp, id, "ziet slecht");
    team.settle();
    namespace f = care::erasure;
    for (const Value& scope : {Value(ValueList{}), Value(ValueList{Value(1), Value(2)}),
                               ledger::scope_value({{{{ClientId{}, Compartment::Team}, 5}}, {}}),
                               Value(ValueList{Value(ValueList{}), Value(ValueList{})})}) {
        must(nurse.commit(
            edit({}, Kind::Erasure, {{f::scope, scope}, {f::agreed, ledger::scope_hash(scope)}, {f::confirmed, 3}})));
        team.settle();
        const auto rows = must(gp.erasures());
        for (const auto& row : rows)
            (void)gp.agree_erasure(row.id);
        team.settle();
    }
    CHECK(must(nurse.client(id)).name == "Kwartelstaartje, G.");
    CHECK(must(gp.verify()).records > 0);
    CHECK(must(nurse.members()).size() == 2);
}
