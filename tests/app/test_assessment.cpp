// Step 2: my part first, rounds, contradictions, and problems carried on to the meeting and the plan.
#include "app/models/assessment_models.h"
#include "app/models/offer_models.h"
#include "app/models/picture_models.h"
#include "core/care/conference.h"
#include "core/care/goal.h"
#include "core/care/mda.h"
#include "tests/app/form.h"

using namespace kt;
using test::cell;
using test::DeskTop;
using test::form;
using test::new_client;
using test::submit;
using test::type;
using test::until;

namespace {

std::vector<ledger::Record> all(DeskTop& desk, const QString& client, care::Kind kind) {
    auto found = desk.ask<std::vector<ledger::Record>>([id = text::plain(client), kind](ledger::Ledger& ledger) {
        return ledger.records(*ClientId::parse(id), kind);
    });
    REQUIRE(found);
    return *std::move(found);
}

QString problem(DeskTop& desk, const QString& client, const char* domain, const char* label, const char* state = "",
                bool matters = false) {
    const auto draft = form(desk, "problem", client);
    type(*draft, "domain", domain);
    type(*draft, "label", label);
    type(*draft, "state", state);
    if (matters) type(*draft, "client_priority", "true");
    return submit(*draft).record;
}

void answer(DeskTop& desk, const QString& client, const char* domain, const char* words) {
    const auto draft = form(desk, "assessment_answer", client);
    type(*draft, "domain", domain);
    type(*draft, *words == 0 ? "no_problem" : "text", *words == 0 ? "true" : words);
    submit(*draft);
}

template <class List>
void settle(List& list, DeskTop& desk, const QString& client) {
    list.classBegin();
    list.setSession(desk.session.get());
    list.setClient(client);
    list.componentComplete();
    REQUIRE(until([&] { return list.state() == app::ListModel::State::Ready && !list.reading(); }));
}

void act(DeskTop& desk, const std::function<void()>& work) {
    QSignalSpy done(desk.session.get(), &app::Session::done);
    work();
    REQUIRE(until([&] { return !done.isEmpty(); }));
}

} // namespace

TEST_CASE("my own domains come first, and a contradiction is told") {
    DeskTop desk;
    desk.found(); // as a practice nurse
    const auto client = new_client(desk);
    answer(desk, client, "C", "");
    problem(desk, client, "C", "Zicht", "2");
    app::DossierAnswers list;
    settle(list, desk, client);
    REQUIRE(list.count() == 5);
    QString order;
    for (int row = 0; row < 5; ++row)
        order += cell(list, row, "domain").toString();
    CHECK(order == QStringLiteral("SPFMC"));
    CHECK(cell(list, 0, "mine").toBool());
    CHECK_FALSE(cell(list, 3, "mine").toBool());
    CHECK(cell(list, 4, "contradicts").toBool());
    CHECK(cell(list, 4, "problemNames").toStringList() == QStringList{QStringLiteral("Zicht")});
    CHECK(list.answeredCount() == 1);
    app::AssessmentPicture picture;
    settle(picture, desk, client);
    CHECK(picture.levels().last() == QStringLiteral("conflict"));
    CHECK(picture.amounts().last() == 3);
    CHECK(picture.spoken().contains(picture.figures().last()));
    app::AssessmentPeople people;
    settle(people, desk, client);
    REQUIRE(people.count() == 1);
    CHECK(cell(people, 0, "name").toString().contains(QStringLiteral("T. Bos")));
}

TEST_CASE("problems become one question and a goal each, typed once and linked, what matters most first") {
    DeskTop desk;
    desk.found();
    const auto client = new_client(desk);
    problem(desk, client, "S", "Medicatie");
    const auto walk = problem(desk, client, "F", "Fysieke activiteit", "3", true);
    app::DossierProblems list;
    settle(list, desk, client);
    CHECK(list.loose() == 2);
    CHECK(cell(list, 0, "label").toString() == QStringLiteral("Fysieke activiteit"));

    act(desk, [&] { desk.session->carryProblems(client, walk, false, true); });
    auto goals = all(desk, client, care::Kind::Goal);
    REQUIRE(goals.size() == 1);
    CHECK(text::qt(goals.front().shown(care::goal::problem).id<RecordId>().text()) == walk);
    CHECK(goals.front().shown(care::goal::priority).text() == "high");
    CHECK(goals.front().shown(care::goal::domain).text() == "F");
    CHECK(all(desk, client, care::Kind::AgendaItem).empty());

    act(desk, [&] { desk.session->carryProblems(client, {}, true, true); });
    goals = all(desk, client, care::Kind::Goal);
    CHECK(goals.size() == 2); // not a second one for the same problem
    auto items = all(desk, client, care::Kind::AgendaItem);
    REQUIRE(items.size() == 1);
    CHECK(items.front().shown(care::agenda_item::question).text() == "Fysieke activiteit\nMedicatie");
    REQUIRE(until([&] { return list.loose() == 0; }));
    CHECK(cell(list, 0, "asked").toBool());
    CHECK(cell(list, 0, "goalMade").toBool());

    problem(desk, client, "M", "Sociaal contact");
    act(desk, [&] { desk.session->carryProblems(client, {}, true, false); });
    items = all(desk, client, care::Kind::AgendaItem);
    REQUIRE(items.size() == 1); // the same open item
    CHECK(items.front().shown(care::agenda_item::question).text() == "Fysieke activiteit\nMedicatie\nSociaal contact");
}

TEST_CASE("a new round asks again, remembers what was found, and compares") {
    DeskTop desk;
    desk.found();
    const auto client = new_client(desk);
    answer(desk, client, "F", "Loopt met de rollator.");
    const auto walk = problem(desk, client, "F", "Fysieke activiteit", "3");
    const auto pills = problem(desk, client, "S", "Medicatie", "3");
    const auto contact = problem(desk, client, "M", "Sociaal contact", "4");
    app::ProblemChanges changes;
    settle(changes, desk, client);
    CHECK(changes.count() == 0);
    act(desk, [&] { desk.session->startRound(client); });
    CHECK(all(desk, client, care::Kind::Assessment).size() == 1);

    const auto rate = [&](const QString& record, const char* field, const char* value) {
        const auto draft = form(desk, "problem", client, record);
        type(*draft, field, value);
        submit(*draft);
    };
    rate(walk, "state", "4");
    rate(pills, "state", "2");
    rate(contact, "status", "resolved");
    problem(desk, client, "P", "Rouw", "3");
    REQUIRE(until([&] { return changes.count() == 4; }));
    QStringList found;
    for (int row = 0; row < 4; ++row)
        found += cell(changes, row, "label").toString() + QLatin1Char(' ') + cell(changes, row, "change").toString();
    found.sort();
    CHECK(found.join(QLatin1Char(',')).toStdString() ==
          "Fysieke activiteit better,Medicatie worse,Rouw new,Sociaal contact gone");

    app::DossierAnswers answers;
    settle(answers, desk, client);
    const int row = 2; // F, for a practice nurse
    CHECK(cell(answers, row, "domain").toString() == QStringLiteral("F"));
    CHECK(cell(answers, row, "before").toString() == QStringLiteral("Loopt met de rollator."));
    CHECK(cell(answers, row, "recordId").toString().isEmpty());
    answer(desk, client, "F", "Loopt nu buiten.");
    REQUIRE(until([&] { return cell(answers, row, "text").toString() == QStringLiteral("Loopt nu buiten."); }));
}

TEST_CASE("the problems of a domain are offered, and all others by their name") {
    DeskTop desk;
    desk.found();
    app::OmahaModel offer;
    offer.classBegin();
    offer.setSession(desk.session.get());
    offer.setDomain(QStringLiteral("C"));
    offer.componentComplete();
    REQUIRE(until([&] { return offer.count() == 5; }));
    offer.setWords(QStringLiteral("zwangerschap"));
    REQUIRE(until([&] { return offer.count() == 1; }));
    CHECK(cell(offer, 0, "number").toInt() == 32);
}

TEST_CASE("a megabyte of text is refused at its field, and every letter of it stays") {
    DeskTop desk;
    desk.found();
    const auto client = new_client(desk);
    const auto draft = form(desk, "assessment_answer", client);
    type(*draft, "domain", "S");
    const QString much(1'000'000, QLatin1Char('x'));
    draft->field(QStringLiteral("text"))->setText(much);
    draft->submit();
    REQUIRE(until([&] { return draft->state() == app::RecordDraft::State::Failed; }));
    CHECK_FALSE(draft->field(QStringLiteral("text"))->error().isEmpty());
    CHECK(draft->field(QStringLiteral("text"))->text() == much);
    CHECK(all(desk, client, care::Kind::AssessmentAnswer).empty());
    draft->field(QStringLiteral("text"))->setText(QStringLiteral("Kort."));
    submit(*draft);
    CHECK(all(desk, client, care::Kind::AssessmentAnswer).size() == 1);
}
