// Step 1: what a save brings with it, results that nobody here knows, and results over time.
#include "app/drafts/instrument_form.h"
#include "app/models/course_model.h"
#include "app/models/finding_models.h"
#include "core/care/instrument_result.h"
#include "core/care/signal.h"
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

std::vector<ledger::Record> records(DeskTop& desk, const QString& client, care::Kind kind) {
    auto found = desk.ask<std::vector<ledger::Record>>([id = text::plain(client), kind](ledger::Ledger& ledger) {
        return ledger.records(*ClientId::parse(id), kind);
    });
    REQUIRE(found);
    return *std::move(found);
}

void signal(DeskTop& desk, const QString& client, const char* words) {
    const auto draft = form(desk, "signal", client);
    type(*draft, "text", words);
    submit(*draft);
}

std::size_t waiting(DeskTop& desk) {
    const auto open =
        desk.ask<std::vector<ledger::SignalRow>>([](ledger::Ledger& ledger) { return ledger.open_signals(10); });
    REQUIRE(open);
    return open->size();
}

void result(DeskTop& desk, const QString& client, const char* instrument, const char* version, ValueMap answers,
            LocalDate on) {
    namespace f = care::instrument_result;
    ledger::Edit edit{*ClientId::parse(text::plain(client)),
                      {{care::Kind::InstrumentResult,
                        {},
                        {{f::instrument, Value(instrument)},
                         {f::version, Value(version)},
                         {f::answers, Value(std::move(answers))},
                         {f::observed_on, Value(on)}}}}};
    REQUIRE(desk.ask<ledger::Committed>([edit](ledger::Ledger& ledger) { return ledger.commit(edit); }));
}

template <class List>
void settle(List& list, DeskTop& desk, const QString& client) {
    list.classBegin();
    list.setSession(desk.session.get());
    list.setClient(client);
    list.componentComplete();
    REQUIRE(until([&] { return list.state() == app::ListModel::State::Ready && !list.reading(); }));
}

LocalDate day(const char* iso) {
    return *LocalDate::parse(iso);
}

} // namespace

TEST_CASE("a new triage judges what waits in the same commit, and a change of an old one does not") {
    DeskTop desk;
    desk.found();
    const auto client = new_client(desk);
    signal(desk, client, "Haalt medicijnen te laat op");
    signal(desk, client, "Valt vaker");
    REQUIRE(waiting(desk) == 2);
    const auto triage = form(desk, "triage", client);
    type(*triage, "outcome", "watch");
    const auto saved = submit(*triage);
    CHECK(waiting(desk) == 0);
    for (const auto& one : records(desk, client, care::Kind::Signal))
        CHECK(one.shown(care::signal::status).text() == "triaged");

    signal(desk, client, "Weer gevallen");
    const auto again = form(desk, "triage", client, saved.record);
    type(*again, "reason", "Toch nog even aankijken.");
    submit(*again);
    CHECK(waiting(desk) == 1);

    const auto next = form(desk, "triage", client);
    type(*next, "outcome", "frail");
    submit(*next);
    REQUIRE(waiting(desk) == 0);
    desk.session->undo(); // all of it or nothing
    REQUIRE(until([&] { return waiting(desk) == 1; }));
    CHECK(records(desk, client, care::Kind::Triage).size() == 1);
}

TEST_CASE("a signal about somebody who is not here makes the client in the same save") {
    DeskTop desk;
    desk.found();
    const auto draft = form(desk, "signal");
    draft->setNewClient(QStringLiteral("  Vos, J. "));
    type(*draft, "text", "Zit de hele dag in het donker.");
    const auto saved = submit(*draft);
    REQUIRE_FALSE(saved.client.isEmpty());
    const auto found = records(desk, saved.client, care::Kind::Signal);
    REQUIRE(found.size() == 1);
    CHECK(text::qt(found.front().id.text()) == saved.record);
    CHECK(records(desk, saved.client, care::Kind::Client).size() == 1);
}

TEST_CASE("a signal closed without a triage keeps its reason") {
    DeskTop desk;
    desk.found();
    const auto client = new_client(desk);
    signal(desk, client, "Dubbel ingevoerd");
    const auto id = text::qt(records(desk, client, care::Kind::Signal).front().id.text());
    const auto draft = form(desk, "signal", client, id);
    type(*draft, "status", "closed");
    type(*draft, "closing_reason", "Al bekend");
    submit(*draft);
    CHECK(waiting(desk) == 0);
    app::DossierSignals list;
    settle(list, desk, client);
    CHECK(cell(list, 0, "closingReason").toString() == QStringLiteral("Al bekend"));
    CHECK_FALSE(cell(list, 0, "waiting").toBool());
    list.setWaitingOnly(true);
    REQUIRE(until([&] { return list.count() == 0; }));
}

TEST_CASE("an instrument or a version that nobody here has is kept, shown and explained") {
    DeskTop desk;
    desk.found();
    const auto client = new_client(desk);
    result(desk, client, "gfi", "9", {{"shopping", "dependent"}, {"new_item", 3}}, day("2026-03-01"));
    result(desk, client, "robot_scale", "1", {{"wheels", true}}, day("2026-03-02"));
    app::DossierInstruments list;
    settle(list, desk, client);
    REQUIRE(list.count() == 2);
    for (int row = 0; row < 2; ++row) {
        CHECK_FALSE(cell(list, row, "known").toBool());
        CHECK_FALSE(cell(list, row, "verdict").toString().isEmpty());
        CHECK(cell(list, row, "score").toString().isEmpty());
    }
    CHECK(cell(list, 0, "label").toString().contains(QStringLiteral("robot_scale")));
    CHECK(cell(list, 1, "label").toString().contains(QStringLiteral("Groningen")));

    const auto draft = form(desk, "instrument_result", client, cell(list, 1, "recordId").toString());
    app::InstrumentForm questions;
    questions.classBegin();
    questions.setSession(desk.session.get());
    questions.setDraft(draft.get());
    questions.setInstrument(QStringLiteral("gfi"));
    questions.setVersion(QStringLiteral("9"));
    questions.componentComplete();
    REQUIRE(until([&] { return questions.count() == 2; }));
    CHECK_FALSE(questions.known());
    CHECK(cell(questions, 0, "kept").toString() == QStringLiteral("3"));
    type(*draft, "note", "Van de tablet van Hendriks.");
    submit(*draft); // nothing of the answers is lost by it
    const auto results = records(desk, client, care::Kind::InstrumentResult);
    const auto* answers = results.front().shown(care::instrument_result::answers).get<ValueMap>();
    REQUIRE(answers != nullptr);
    CHECK(*answers == ValueMap{{"shopping", "dependent"}, {"new_item", 3}});
}

TEST_CASE("results over time are in order of their day, and an incomplete one is not drawn") {
    DeskTop desk;
    desk.found();
    const auto client = new_client(desk);
    result(desk, client, "mini_cog", "1", {{"score", 4}}, day("2026-03-11"));
    result(desk, client, "mini_cog", "1", {{"score", 2}}, day("2026-09-07"));
    result(desk, client, "mini_cog", "1", {{"score", 5}}, day("2026-01-01"));
    result(desk, client, "mini_cog", "1", {}, day("2026-10-01"));
    result(desk, client, "gfi", "1", {}, day("2026-10-01"));
    app::InstrumentCourse course;
    course.setInstrument(QStringLiteral("mini_cog"));
    settle(course, desk, client);
    CHECK(course.count() == 4);
    CHECK(course.values() == QList<double>{5, 4, 2});
    REQUIRE(course.places().size() == 3);
    CHECK(course.places().front() == 0);
    CHECK(course.places().back() == 1);
    CHECK(course.cutAt() == 3);
    CHECK(cell(course, 2, "signalled").toBool());
    CHECK_FALSE(cell(course, 1, "signalled").toBool());
    CHECK(course.spoken().contains(cell(course, 2, "day").toString()));
    CHECK(course.spoken().contains(course.direction()));
}
