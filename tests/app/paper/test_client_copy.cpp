// What the client takes home says nothing in code, and nothing that is somebody else's.
#include "app/paper/call_card.h"
#include "app/paper/client_copy.h"
#include "core/care/action.h"
#include "core/care/care_plan.h"
#include "core/care/care_team.h"
#include "core/care/carer.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/contact.h"
#include "core/care/crisis.h"
#include "core/care/goal.h"
#include "core/care/mda.h"
#include "core/care/signal.h"
#include "tests/app/paper/papers.h"
#include "tests/support/vectors.h"

using namespace kt;
using paper::What;
using test::must;

namespace {

/// Whether a word stands in a text by itself, whatever its case.
bool holds_word(const QString& text, const QString& word) {
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const auto end = at + word.size();
        if ((at == 0 || !text.at(at - 1).isLetterOrNumber()) &&
            (end >= text.size() || !text.at(end).isLetterOrNumber()))
            return true;
    }
    return false;
}

std::string found_in(const QString& words) {
    std::string found;
    for (const auto& word : test::vector_lines("paper/stop_words.txt"))
        if (holds_word(words, text::qt(word))) found += word + " ";
    return found;
}

/// A plan with one text of somebody in one place of it.
ClientId plan_with(test::Office& office, const std::string& field, const std::string& text) {
    using namespace care;
    const auto or_plain = [&](const char* name, const char* plain) { return Value(field == name ? text : plain); };
    const auto client = office.client({{client::name, "A. Proef"},
                                       {client::what_matters, or_plain("matters", "Mijn tuin.")},
                                       {client::what_not, or_plain("not_wanted", "Niet verhuizen.")}});
    office.write(client, Kind::Participant,
                 {{participant::role, "professional"},
                  {participant::name, "L. Hendriks"},
                  {participant::phone, "0999-100103"},
                  {participant::reachable, or_plain("hours", "elke dag")},
                  {participant::tasks, or_plain("tasks", "Komt elke dag.")}});
    const auto goal = office.write(client, Kind::Goal,
                                   {{goal::description, or_plain("goal", "Ik wil lopen.")},
                                    {goal::target, or_plain("target", "Elke dag buiten.")},
                                    {goal::status, "active"}});
    office.write(client, Kind::Goal,
                 {{goal::description, or_plain("reached", "Ik wil slapen.")}, {goal::status, "reached"}});
    office.write(client, Kind::Action,
                 {{action::description, or_plain("action", "Samen lopen")},
                  {action::frequency, or_plain("frequency", "elke dag")},
                  {action::goal, goal},
                  {action::status, "active"}});
    office.write(client, Kind::CrisisPlan, {{crisis_plan::call_first, or_plain("crisis", "L. Hendriks")}});
    return client;
}

} // namespace

TEST_CASE("the copies of forty demo clients hold no code, no abbreviation and no BSN") {
    test::Office office;
    office.fill();
    const auto clients = office.clients();
    REQUIRE(clients.size() == 40);
    for (const auto& row : clients) {
        INFO(row.name);
        const auto bsn = must(office.ledger().record(id_cast<RecordId>(row.id))).shown(care::client::bsn);
        for (const What what : {What::ClientCopy, What::CallCard, What::Consent}) {
            const auto made = must(paper::make(office.ledger(), office.ask(what, row.id)));
            const QString words = made.sheet.words();
            CHECK(words.contains(text::qt(row.name)));
            CHECK_FALSE(paper::holds_number(words, text::qt(bsn.text())));
            // What a client says is not to be shared is quoted; then the word is told to who prints.
            if (what == What::Consent) {
                CHECK(found_in(words).empty() == made.rewrites.empty());
                continue;
            }
            CHECK(found_in(words) == "");
            CHECK(made.rewrites.empty());
        }
    }
}

TEST_CASE("every word of the stop list is found by the check that warns") {
    for (const auto& word : test::vector_lines("paper/stop_words.txt")) {
        INFO(word);
        CHECK_FALSE(paper::rewrites({text::qt("Het gaat om " + word + " en verder.")}).empty());
    }
}

TEST_CASE("what people wrote stands in the copy as they wrote it, and each word to rewrite is told") {
    for (const auto& line : test::vector_lines("paper/hostile_plans.txt")) {
        INFO(line);
        const auto parts = test::fields_of(line);
        REQUIRE(parts.size() == 3);
        test::Office office;
        const auto client = plan_with(office, parts[0], parts[1]);
        const auto made = must(paper::make(office.ledger(), office.ask(What::ClientCopy, client)));
        CHECK(made.sheet.words().contains(text::qt(parts[1])));
        std::string told;
        for (const auto& one : made.rewrites)
            for (const auto& word : one.jargon)
                told += word.word + ";";
        for (const auto& word : test::fields_of(parts[2], ';'))
            CHECK(told.find(word + ";") != std::string::npos);
        // Without that text there is nothing to tell: our own words are plain.
        test::Office plain;
        const auto other = must(paper::make(plain.ledger(), plain.ask(What::ClientCopy, plan_with(plain, "", ""))));
        CHECK(other.rewrites.empty());
        CHECK(found_in(other.sheet.words()) == "");
    }
}

TEST_CASE("a copy says nothing of safety, of a carer's own plan, or of what members say among themselves") {
    using namespace care;
    test::Office office;
    const auto client = plan_with(office, "", "");
    const auto secret = [](const char* where) { return Value(std::string("GEHEIM ") + where); };
    office.write(client, Kind::Signal, {{signal::text, secret("melding")}, {signal::source, "buur"}});
    office.write(client, Kind::Signal, {{signal::text, secret("veilig")}, {signal::safety, true}});
    const auto abuse = office.write(
        client, Kind::Problem, {{problem::label, secret("probleem")}, {problem::code, 15}, {problem::domain, "M"}});
    const auto hidden = office.write(
        client, Kind::Goal, {{goal::description, secret("doel")}, {goal::problem, abuse}, {goal::status, "active"}});
    office.write(client, Kind::Action,
                 {{action::description, secret("actie")}, {action::goal, hidden}, {action::status, "active"}});
    office.write(client, Kind::CarerPlan,
                 {{carer_plan::carer_name, secret("mantel")}, {carer_plan::tasks, secret("x")}});
    office.write(client, Kind::Respite, {{respite::text, secret("respijt")}});
    office.write(client, Kind::ContactMoment, {{contact_moment::text, secret("contact")}});
    office.write(client, Kind::Message, {{message::text, secret("bericht")}});
    office.write(client, Kind::CareTeam, {{care_team::note, secret("team")}});
    const auto item = office.write(client, Kind::AgendaItem,
                                   {{agenda_item::question, secret("vraag")}, {agenda_item::notes, secret("notitie")}});
    office.write(client, Kind::Preparation,
                 {{preparation::agenda_item, item},
                  {preparation::member, office.ledger().identity().member},
                  {preparation::text, secret("vooraf")}});
    office.write(client, Kind::CrisisPlan,
                 {{crisis_plan::key_box, secret("sleutel")}, {crisis_plan::signs, secret("s")}});
    CHECK(office.dossier(client).in_confidence.size() == 2);
    for (const What what : {What::ClientCopy, What::CallCard, What::Consent})
        CHECK_FALSE(office.words(what, client).contains(QStringLiteral("GEHEIM")));
    CHECK(office.words(What::ClientCopy, client).contains(QStringLiteral("Ik wil lopen.")));
    // The safety compartment is on no paper at all.
    for (const What what : {What::Emergency, What::Summary, What::Transfer}) {
        const QString words = office.words(what, client);
        for (const char* where : {"GEHEIM veilig", "GEHEIM probleem", "GEHEIM mantel", "GEHEIM respijt"})
            CHECK_FALSE(words.contains(QString::fromLatin1(where)));
    }
    CHECK_FALSE(office.words(What::Transfer, client).contains(QStringLiteral("GEHEIM doel")));
}

TEST_CASE("no paper carries the client's BSN, however it was typed and wherever") {
    using namespace care;
    for (const char* typed : {"999990019", "9999.90.019", "9999 90 019", "bsn:999990019.", "9999-90019"}) {
        INFO(typed);
        test::Office office;
        const auto client = office.client({{client::name, "A. Proef"},
                                           {client::bsn, "999990019"},
                                           {client::what_matters, std::string("Mijn nummer is ") + typed}});
        for (const What what : paper::all_papers())
            if (!paper::of_meeting(what) && !paper::of_team(what) && what != What::Consent && what != What::CallCard &&
                what != What::Message && what != What::Emergency && what != What::AccessLog)
                CHECK(paper::make(office.ledger(), office.ask(what, client)).code() == Errc::PaperHoldsBsn);
        CHECK(paper::make(office.ledger(), office.ask(What::CallCard, client)));
    }
}

TEST_CASE("a longer number that holds the digits of a BSN is another number") {
    const QString bsn = QStringLiteral("999990019");
    for (const char* text :
         {"999990019", "kamer 12 999990019", "9 9 9 9 9 0 0 1 9", "(999990019)", "9999.90.019, 3 hoog"})
        CHECK(paper::holds_number(QString::fromUtf8(text), bsn));
    for (const char* text : {"0999-990019", "bel 0999 990019", "9999900191", "99999001", "9999900x19", ""})
        CHECK_FALSE(paper::holds_number(QString::fromUtf8(text), bsn));
}

TEST_CASE("who is called first stands first, and family only with a number it agreed to give") {
    using namespace care;
    test::Office office;
    const auto client = office.client({{client::name, "A. Proef"}});
    const auto person = [&](const char* name, const char* role, int order, bool may) {
        return office.write(client, Kind::Participant,
                            {{participant::role, role},
                             {participant::name, name},
                             {participant::phone, std::string("0999-10000") + std::to_string(order)},
                             {participant::may_be_called, may},
                             {participant::call_order, order}});
    };
    person("Marga", "informal_caregiver", 1, false);
    person("Ineke", "informal_caregiver", 2, true);
    const auto nurse = person("L. Hendriks", "professional", 3, false);
    office.write(client, Kind::CareTeam, {{care_team::central_contact, nurse}});
    const auto copy = paper::client_copy(office.dossier(client));
    REQUIRE(copy.call.size() == 3);
    CHECK(copy.call.at(0).name == QStringLiteral("L. Hendriks"));
    CHECK(copy.call.at(1).name == QStringLiteral("Marga"));
    CHECK(copy.call.at(1).phone.isEmpty());
    const auto card = paper::call_card(office.dossier(client));
    REQUIRE(card.call.size() == 2);
    CHECK(card.call.at(1).name == QStringLiteral("Ineke"));
    const QString words = office.words(What::CallCard, client) + office.words(What::ClientCopy, client);
    CHECK_FALSE(words.contains(QStringLiteral("0999-100001")));
}

TEST_CASE("a copy tells goals by priority with their actions, and what is over or stopped is left out") {
    using namespace care;
    test::Office office;
    const auto client = office.client({{client::name, "A. Proef"}});
    const auto aim = [&](const char* words, const char* priority, const char* status) {
        return office.write(client, Kind::Goal,
                            {{goal::description, words}, {goal::priority, priority}, {goal::status, status}});
    };
    aim("laag", "low", "active");
    const auto high = aim("hoog", "high", "active");
    aim("gestopt", "high", "stopped");
    aim("gelukt", "high", "reached");
    office.write(client, Kind::Action,
                 {{action::description, "loopt"}, {action::goal, high}, {action::status, "active"}});
    office.write(client, Kind::Action,
                 {{action::description, "klaar"}, {action::goal, high}, {action::status, "done"}});
    office.write(client, Kind::Action, {{action::description, "los"}, {action::status, "planned"}});
    office.write(client, Kind::CarePlan,
                 {{care_plan::review_on, office.today().plus_days(30)},
                  {care_plan::medication_review_on, office.today().plus_days(-1)}});
    const auto copy = paper::client_copy(office.dossier(client));
    REQUIRE(copy.goals.size() == 2);
    CHECK(copy.goals.at(0).wish == QStringLiteral("hoog"));
    REQUIRE(copy.goals.at(0).actions.size() == 1);
    CHECK(copy.goals.at(0).actions.at(0).what == QStringLiteral("loopt"));
    REQUIRE(copy.other_actions.size() == 1);
    CHECK(copy.reached == QStringList{QStringLiteral("gelukt")});
    CHECK(copy.dates.size() == 1);
    CHECK_FALSE(copy.agreed);
    const auto sheet = paper::sheet_of(copy);
    CHECK(sheet.points >= 14);
    CHECK(sheet.least >= 14);
}
