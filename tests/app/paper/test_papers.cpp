// What each paper says, and to whom.
#include "app/paper/consent_page.h"
#include "app/paper/emergency_card.h"
#include "app/paper/meeting_paper.h"
#include "app/paper/summary.h"
#include "app/paper/transfer_sheet.h"
#include "core/care/acp.h"
#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/consent.h"
#include "core/care/crisis.h"
#include "core/care/goal.h"
#include "core/care/handover.h"
#include "core/care/mda.h"
#include "core/care/team.h"
#include "tests/app/paper/papers.h"

using namespace kt;
using paper::What;
using test::must;

namespace {

QString qs(const char* text) {
    return QString::fromUtf8(text);
}

ClientId willemsen(test::Office& office) {
    ledger::ClientQuery query;
    query.words = "willemsen";
    return must(office.ledger().clients(query)).rows.front().id;
}

} // namespace

TEST_CASE("the consent page tells per person what may and may not be known, in the last word on it") {
    using namespace care;
    test::Office office;
    const auto client = office.client({{client::name, "A. Proef"}});
    const auto say = [&](const char* theme, const char* answer, const char* limits, int day, bool back = false) {
        std::vector<ledger::FieldChange> set{{consent::party_name, "Wijkteam Beekwijk"},
                                             {consent::compartment, theme},
                                             {consent::answer, answer},
                                             {consent::given_on, office.today().plus_days(day)}};
        if (*limits != 0) set.push_back({consent::limits, limits});
        if (back) set.push_back({consent::withdrawn_on, office.today()});
        office.write(client, Kind::Consent, std::move(set));
    };
    say("medical", "no", "", -20);
    say("medical", "yes", "Alleen zien en lopen.", -10);
    say("finance", "no", "Geld gaat niemand aan.", -10);
    say("social", "yes", "", -10, true);
    say("safety", "yes", "GEHEIM", -10);
    const auto page = paper::consent_page(office.dossier(client));
    REQUIRE(page.parties.size() == 1);
    REQUIRE(page.parties.front().may.size() == 1);
    CHECK(page.parties.front().may.front().limits == qs("Alleen zien en lopen."));
    REQUIRE(page.parties.front().may_not.size() == 2);
    const QString words = office.words(What::Consent, client);
    for (const char* said :
         {"Wijkteam Beekwijk", "uw gezondheid", "uw geld", "Geld gaat niemand aan", "trok u terug", "op elke dag"})
        CHECK(words.contains(qs(said)));
    CHECK_FALSE(words.contains(qs("GEHEIM")));
    const auto sheet = must(paper::make(office.ledger(), office.ask(What::Consent, client))).sheet;
    CHECK(must(paper::pdf(sheet, office.today())).pages == 1);
}

TEST_CASE("the emergency card of Mrs Willemsen holds all that is needed on one page") {
    test::Office office;
    office.fill();
    const auto client = willemsen(office);
    const QString words = office.words(What::Emergency, client);
    for (const char* said : {"G. Willemsen-Otten", "11-02-1938", "Niet reanimeren", "Ziekenhuisopname: ja", "Ineke",
                             "Sleutelkastje", "S. Amrani", "0999-100101", "Apotheek Beekwijk", "M. Yilmaz"})
        CHECK(words.contains(qs(said)));
    CHECK_FALSE(words.contains(qs("verbelast"))); // that is about her daughter
    const auto made = must(paper::make(office.ledger(), office.ask(What::Emergency, client)));
    CHECK(must(paper::pdf(made.sheet, office.today())).pages == 1);
}

TEST_CASE("a card without wishes says that nothing was written down, not that there are no limits") {
    test::Office office;
    const auto client = office.client({{care::client::name, "A. Proef"}});
    CHECK(paper::emergency_card(office.dossier(client)).limits.empty());
    CHECK(office.words(What::Emergency, client).contains(qs("Dat betekent niet dat alles gewenst is.")));
}

TEST_CASE("a limit on which people disagree is marked as such, and open choices are counted") {
    using namespace care;
    namespace limit = treatment_directive;
    test::Office office;
    auto& doctor = office.team.add(Role::GeneralPractitioner, "S. Amrani");
    const auto client = office.client({{client::name, "A. Proef"}});
    const auto wish = office.write(client, Kind::TreatmentDirective,
                                   {{limit::treatment, "hospital_admission"}, {limit::decision, "yes"}});
    office.team.settle();
    CHECK_FALSE(office.words(What::Emergency, client).contains(qs("Twee besluiten")));
    must(office.ledger().commit(test::edit(client, Kind::TreatmentDirective, {{limit::decision, "otherwise"}}, wish)));
    must(doctor.commit(test::edit(client, Kind::TreatmentDirective, {{limit::decision, "no"}}, wish)));
    office.team.settle();
    const auto made = must(paper::make(office.ledger(), office.ask(What::Emergency, client)));
    CHECK(made.open_choices == 1);
    CHECK(made.sheet.words().contains(qs("Twee besluiten verschillen: vraag het na voor je handelt.")));
    CHECK(paper::summary(office.dossier(client)).limits.front().alarm);
    // The same of two that were agreed on one day.
    const auto other = office.client({{client::name, "B. Proef"}});
    for (const char* decision : {"yes", "no"})
        office.write(
            other, Kind::TreatmentDirective,
            {{limit::treatment, "antibiotics"}, {limit::decision, decision}, {limit::discussed_on, office.today()}});
    CHECK(office.words(What::Transfer, other).count(qs("Twee besluiten verschillen")) == 2);
}

TEST_CASE("of two dossiers that are one person's there is one paper, whichever is asked for") {
    using namespace care;
    test::Office office;
    const auto whole = office.client({{client::name, "A. Proef"}});
    const auto part = office.client({{client::name, "A. Proef-Dubbel"}, {client::bsn, "999990019"}});
    office.write(part, Kind::Goal, {{goal::description, "Weer zingen."}, {goal::status, "active"}});
    must(office.ledger().commit(
        test::edit(part, Kind::Client, {{client::joined_to, id_cast<RecordId>(whole)}}, id_cast<RecordId>(part))));
    for (const auto& asked : {whole, part}) {
        const QString words = office.words(What::ClientCopy, asked);
        CHECK(words.contains(qs("Weer zingen.")));
        CHECK_FALSE(words.contains(qs("Dubbel")));
    }
    office.write(whole, Kind::Goal, {{goal::description, "Nummer 999990019"}, {goal::status, "active"}});
    CHECK(paper::make(office.ledger(), office.ask(What::ClientCopy, whole)).code() == Errc::PaperHoldsBsn);
}

TEST_CASE("the summary holds problems, limits, alerts, decisions and who does what") {
    test::Office office;
    office.fill();
    const auto client = willemsen(office);
    const auto made = paper::summary(office.dossier(client));
    REQUIRE(made.limits.size() == 3);
    CHECK(made.limits.front().alarm);
    CHECK(made.limits.front().text == qs("Niet reanimeren"));
    CHECK(made.alerts.size() >= 2);
    CHECK(made.problems.size() == 6);
    REQUIRE(made.decisions.size() == 3);
    CHECK(made.people.front().text.contains(qs("M. Yilmaz")));
    bool drops = false;
    for (const auto& one : made.people)
        drops = drops || (one.text.contains(qs("L. Hendriks")) && one.more.contains(qs("Oogdruppels")));
    CHECK(drops);
}

TEST_CASE("the transfer sheet tells the stay that lasts") {
    using namespace care;
    test::Office office;
    office.fill();
    const auto client = willemsen(office);
    CHECK(office.words(What::Transfer, client).contains(qs("nog geen verblijf")));
    office.write(client, Kind::Stay,
                 {{stay::type, "elv_low"},
                  {stay::place, "Het Hof"},
                  {stay::phone, "0999-555555"},
                  {stay::from, office.today()},
                  {stay::expected_until, office.today().plus_days(9)},
                  {stay::reason, "Na een val."},
                  {stay::home_care_stopped, true}});
    const QString words = office.words(What::Transfer, client);
    for (const char* said : {"Het Hof · 0999-555555", "Na een val.", "Niet reanimeren", "Zelf naar de Huiskamer lopen",
                             "Is gestopt", "Apotheek Beekwijk"})
        CHECK(words.contains(qs(said)));
    CHECK(words.contains(text::long_day(office.today().plus_days(9))));
}

TEST_CASE("what a member gets before a meeting is what this member may know") {
    using namespace care;
    test::Office office;
    office.fill();
    const auto client = willemsen(office);
    const auto conference = must(paper::last_meeting(office.ledger(), client));
    const auto meeting = must(paper::gather_meeting(office.ledger(), conference, client, office.today()));
    const auto of_role = [&](Role role) {
        for (const auto& one : meeting.members)
            if (one.role == role) return paper::meeting_paper(meeting, one.id);
        return paper::MeetingPaper();
    };
    const auto doctor = of_role(Role::GeneralPractitioner);
    REQUIRE(doctor.items.size() == 1);
    CHECK(doctor.items.front().problems.size() == 6);
    CHECK(doctor.items.front().limits.size() == 1);
    CHECK(doctor.items.front().decisions.size() == 3);
    // Nursing yes, medical no, finance no; and no limits of treatment.
    const auto social = of_role(Role::SocialWorker);
    REQUIRE(social.items.size() == 1);
    CHECK(social.items.front().limits.empty());
    const QString words = paper::preread_sheet(social).words();
    CHECK(words.contains(qs("Fysieke activiteit")));
    CHECK_FALSE(words.contains(qs("Urinewegfunctie")));
    CHECK_FALSE(words.contains(qs("reanimeren")));
    // Somebody who is no member of the circle hears nothing.
    const auto stranger = must(office.ledger().commit(
        test::edit({}, Kind::Member, {{member::name, "B. Vreemd"}, {member::role, "welfare_worker"}})));
    const auto again = must(paper::gather_meeting(office.ledger(), conference, client, office.today()));
    const auto none = paper::meeting_paper(again, id_cast<MemberId>(stranger.records.front()));
    CHECK(none.items.empty());
    CHECK(none.left_out == 1);
    CHECK_FALSE(paper::preread_sheet(none).words().contains(qs("Willemsen")));
    CHECK(paper::minutes_sheet(none).words().contains(qs("Eén cliënt staat niet op dit papier")));
}

TEST_CASE("the papers about privacy say what the program does, and name no client") {
    test::Office office;
    office.fill();
    const QString words = office.words(What::ProcessingRegister, {});
    // Who reads a theme, how long it is kept, and whom to turn to.
    for (const char* said : {"Register van verwerkingsactiviteiten", "20 jaar na de laatste wijziging",
                             "15 jaar na de laatste wijziging", "alleen wie er met naam voor is aangewezen"})
        CHECK(words.contains(qs(said)));
    const auto members = must(office.ledger().members());
    for (const What what : {What::ProcessingRegister, What::JointAgreement})
        for (const auto& one : members)
            if (!one.left_on) CHECK(office.words(what, {}).contains(QString::fromStdString(one.organisation)));
    CHECK(office.words(What::ImpactAssessment, {}).contains(qs("Kans: ")));
    for (const What what : {What::ProcessingRegister, What::JointAgreement, What::ImpactAssessment}) {
        const QString all = office.words(what, {});
        for (const auto& row : office.clients())
            CHECK_FALSE(all.contains(QString::fromStdString(row.name)));
    }
}

TEST_CASE("minutes say whether they were approved, and carry the decisions with owner and day") {
    using namespace care;
    test::Office office;
    office.fill();
    const auto client = willemsen(office);
    const QString words = office.words(What::Minutes, client);
    for (const char* said : {"Vastgesteld op", "Oogdruppels door de wijkverpleging.", "L. Hendriks", "uiterlijk"})
        CHECK(words.contains(qs(said)));
    const auto conference = must(paper::last_meeting(office.ledger(), client));
    must(office.ledger().commit(
        test::edit({}, Kind::Conference, {{conference::minutes_approved_on, Value()}}, conference)));
    CHECK(office.words(What::Minutes, client).contains(qs("Concept")));
    CHECK(office.words(What::Message, client).contains(qs("Er komt iemand naar de trap kijken")));
    // Who was never talked about has no minutes and no message.
    const auto other = office.client({{client::name, "A. Proef"}});
    CHECK(paper::make(office.ledger(), office.ask(What::Minutes, other)).code() == Errc::NotFound);
    CHECK(paper::make(office.ledger(), office.ask(What::Message, other)).code() == Errc::NotFound);
}

TEST_CASE("the client can read who looked, each person once a day, and why in an emergency") {
    test::Office office;
    const auto client = office.client({{care::client::name, "A. Proef"}});
    CHECK(office.words(What::AccessLog, client).contains(qs("schreef iets in uw dossier")));
    CHECK_FALSE(office.words(What::AccessLog, client).contains(qs("keek in uw dossier")));
    for (int times = 0; times < 3; ++times)
        must(office.ledger().note_access(client, "read", {}));
    must(office.ledger().note_access(client, "print", "summary"));
    must(office.ledger().note_access(client, "emergency", {}, "Lag in de gang"));
    const QString words = office.words(What::AccessLog, client);
    CHECK(words.count(qs("keek in uw dossier, 3 keer")) == 1);
    CHECK(words.contains(qs("zette iets over u op papier")));
    CHECK(words.contains(qs("opende uw noodkaart in een noodgeval")));
    CHECK(words.contains(qs("Lag in de gang")));
    CHECK_FALSE(words.contains(qs("summary")));
}

TEST_CASE("a paper has a name for scripts, words for people, and a file name that names nobody") {
    test::Office office;
    for (const What what : paper::all_papers()) {
        CHECK(paper::find_paper(paper::paper_name(what)) == what);
        CHECK_FALSE(paper::paper_label(what).isEmpty());
        const QString file = paper::file_name(what, office.today());
        CHECK(file.endsWith(text::qt(office.today().text()) + qs(".pdf")));
        CHECK(file == file.toLower());
    }
    CHECK_FALSE(paper::find_paper("letter"));
    CHECK(paper::make(office.ledger(), office.ask(What::Summary, ClientId())).code() == Errc::NotFound);
}
