// What a client has a right to have on paper, and what is on none.
#include "app/paper/dossier_copy.h"
#include "app/paper/emergency_card.h"
#include "core/care/acp.h"
#include "core/care/client.h"
#include "core/care/contact.h"
#include "core/care/emergency.h"
#include "core/care/mda.h"
#include "core/care/rights.h"
#include "core/care/signal.h"
#include "core/ledger/emergency.h"
#include "core/ledger/rights.h"
#include "tests/app/paper/papers.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using care::Kind;
using paper::What;
using test::must;

namespace {

QString qs(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("the copy of the dossier has everything but what others said in confidence, and no BSN") {
    using namespace care;
    test::Office office;
    const auto id = office.client({{client::name, "A. Proef"}, {client::bsn, "999990019"}});
    office.write(id, Kind::ContactMoment, {{contact_moment::text, "Gebeld, alles goed."}});
    office.write(id, Kind::ContactMoment,
                 {{contact_moment::text, "Drinkt te veel."}, {contact_moment::told_by, "de buurvrouw"}});
    office.write(id, Kind::ContactMoment,
                 {{contact_moment::text, "Slaat haar hond."},
                  {contact_moment::told_by, "de overbuurman"},
                  {contact_moment::in_confidence, true}});
    office.write(
        id, Kind::Signal,
        {{signal::text, "Ziet er vermagerd uit."}, {signal::source, "de slager"}, {signal::in_confidence, true}});
    office.write(id, Kind::OwnStatement, {{own_statement::text, "Ik drink twee glazen per dag."}});
    office.write(id, Kind::AssessmentAnswer,
                 {{assessment_answer::domain, "S"}, {assessment_answer::text, "Ziet slecht."}});
    const QString words = office.words(What::DossierCopy, id);
    for (const char* there : {"Gebeld, alles goed.", "Drinkt te veel.", "de buurvrouw", "Ik drink twee glazen per dag.",
                              "Ziet slecht.", "A. Proef"})
        CHECK(words.contains(qs(there)));
    for (const char* absent : {"hond", "overbuurman", "vermagerd", "slager", "999990019"})
        CHECK_FALSE(words.contains(qs(absent)));
    CHECK(office.words(What::ClientCopy, id).contains(qs("Ik drink twee glazen per dag.")));
    for (const What what : paper::all_papers()) {
        if (paper::of_meeting(what) || what == What::Message) continue;
        const QString other = office.words(what, id);
        CHECK_FALSE(other.contains(qs("overbuurman")));
        CHECK_FALSE(other.contains(qs("slager")));
    }
}

TEST_CASE("a theme that is not shared further is on no paper for others, and on those for the client") {
    using namespace care;
    test::Office office;
    const auto id = office.client({{client::name, "A. Proef"}});
    office.write(id, Kind::AssessmentAnswer,
                 {{assessment_answer::domain, "S"}, {assessment_answer::text, "Heeft suikerziekte."}});
    office.write(id, Kind::Problem,
                 {{problem::domain, "S"}, {problem::label, "Suikerziekte"}, {problem::status, "active"}});
    const auto asked = office.write(id, Kind::RightsCase,
                                    {{rights_case::right, "restriction"}, {rights_case::asked_on, office.today()}});
    CHECK(office.words(What::Summary, id).contains(qs("Suikerziekte")));
    must(office.ledger().commit(must(ledger::restrict_edit(office.ledger(), id, asked, office.today()))));
    for (const What what : {What::Summary, What::Transfer, What::Emergency}) {
        const QString words = office.words(what, id);
        CHECK_FALSE(words.contains(qs("uikerziekte")));
        CHECK(words.contains(qs("Op verzoek van de cliënt staat niet alles op dit papier.")));
    }
    CHECK(office.words(What::DossierCopy, id).contains(qs("Heeft suikerziekte.")));
}

TEST_CASE("what is ready for an emergency stays as it is while a part is not shared further") {
    using namespace care;
    test::Office office(Role::GeneralPractitioner);
    const auto id = office.client({{client::name, "A. Proef"}});
    const auto limit = [&](std::string_view treatment) {
        office.write(id, Kind::TreatmentDirective,
                     {{treatment_directive::treatment, treatment}, {treatment_directive::decision, "no"}});
    };
    const auto limits = [&] { return must(ledger::emergency_set(office.ledger(), id))->shown(emergency_set::limits); };
    const auto renewal = [&] { return must(paper::renewal(office.ledger(), id, office.today())); };
    limit("resuscitation");
    auto words = must(paper::words_to_seal(office.ledger(), id, office.today()));
    must(office.ledger().commit(
        must(ledger::seal_edit(office.ledger(), id, {office.today(), "spoken", "client", std::move(words)}))));
    CHECK_FALSE(renewal());
    limit("hospital_admission");
    const auto due = renewal();
    REQUIRE(due);
    must(office.ledger().commit(*due));
    const Value sealed = limits();
    CHECK(QString::fromUtf8(std::string(sealed.text()).c_str()).count(QLatin1Char('\n')) == 1);
    const auto asked = office.write(id, Kind::RightsCase,
                                    {{rights_case::right, "restriction"}, {rights_case::asked_on, office.today()}});
    must(office.ledger().commit(must(ledger::restrict_edit(office.ledger(), id, asked, office.today()))));
    limit("antibiotics");
    CHECK_FALSE(renewal());
    CHECK(limits() == sealed);
    CHECK(paper::words_to_seal(office.ledger(), id, office.today()).code() == Errc::NotAllowed);
}

TEST_CASE("a BSN is in no file name, on no paper, and in no line of the log") {
    using namespace care;
    test::Office office;
    office.fill();
    const auto rows = must(office.ledger().clients({})).rows;
    for (const What what : paper::all_papers()) {
        const QString name = paper::file_name(what, office.today());
        for (const auto& row : rows) {
            CHECK_FALSE(name.contains(QString::fromStdString(row.name)));
            const auto record = must(office.ledger().record(id_cast<RecordId>(row.id)));
            const auto bsn = QString::fromUtf8(std::string(record.shown(client::bsn).text()).c_str());
            if (!bsn.isEmpty()) CHECK_FALSE(name.contains(bsn));
        }
    }
    std::size_t with = 0;
    for (const auto& row : rows) {
        const auto record = must(office.ledger().record(id_cast<RecordId>(row.id)));
        const auto bsn = record.shown(client::bsn).text();
        if (bsn.empty() || with >= 8) continue;
        ++with;
        must(office.ledger().note_access(row.id, "read", "bsn", "controle"));
        for (const auto& line : must(office.ledger().access_log(row.id)))
            CHECK((line.about + line.reason + line.action).find(bsn) == std::string::npos);
        for (const What what : paper::all_papers()) {
            if (paper::of_meeting(what) || what == What::Message) continue;
            const auto made = paper::make(office.ledger(), office.ask(what, row.id));
            if (made)
                CHECK_FALSE(paper::holds_number(made->sheet.words(), QString::fromUtf8(std::string(bsn).c_str())));
        }
    }
    CHECK(with > 0);
}
