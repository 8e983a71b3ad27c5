#include "app/drafts/instrument_form.h"
#include "app/models/conflicts_model.h"
#include "tests/app/form.h"

using namespace kt;
using app::RecordDraft;
using test::DeskTop;
using test::form;
using test::new_client;
using test::submit;
using test::type;
using test::until;

namespace {

/// The answer that gives the most points.
QString worst_answer(const care::Item& item) {
    if (item.number()) return QString::number(item.most);
    const auto worst = std::max_element(item.choices.begin(), item.choices.end(),
                                        [](const auto& a, const auto& b) { return a.points < b.points; });
    return text::qt(worst->code);
}

} // namespace

TEST_CASE("what was typed is there again after the program has gone, and is gone once it is saved") {
    DeskTop desk;
    desk.found();
    const auto client = new_client(desk);
    {
        const auto draft = form(desk, "goal", client);
        CHECK_FALSE(draft->dirty());
        type(*draft, "description", "Ik wil zelf naar de Huiskamer blijven lo");
        type(*draft, "due", "1-9-20");
        CHECK(draft->dirty());
    }
    desk.start(); // without a word of goodbye to the form
    desk.unlock();
    const auto draft = form(desk, "goal", client);
    CHECK(draft->restored());
    CHECK(draft->field(QStringLiteral("description"))->text() ==
          QStringLiteral("Ik wil zelf naar de Huiskamer blijven lo"));
    CHECK(draft->field(QStringLiteral("due"))->text() == QStringLiteral("1-9-20"));
    type(*draft, "description", "Ik wil zelf naar de Huiskamer blijven lopen");
    type(*draft, "due", "01-09-2027");
    const auto saved = submit(*draft);
    const auto again = form(desk, "goal", client);
    CHECK_FALSE(again->restored());
    CHECK(again->field(QStringLiteral("description"))->text().isEmpty());
    const auto goal = form(desk, "goal", client, saved.record);
    CHECK(goal->field(QStringLiteral("due"))->text() == QStringLiteral("2027-09-01"));
}

TEST_CASE("a wrong field gets its sentences, and nothing is saved until it is mended") {
    DeskTop desk;
    desk.found();
    const auto client = new_client(desk);
    const auto draft = form(desk, "client", client, client);
    type(*draft, "birth_date", "31-02-1938");
    draft->submit();
    CHECK(draft->state() == RecordDraft::State::Failed);
    CHECK_FALSE(draft->field(QStringLiteral("birth_date"))->error().isEmpty());
    CHECK(draft->field(QStringLiteral("birth_date"))->text() == QStringLiteral("31-02-1938"));
    type(*draft, "birth_date", "11-02-1938");
    CHECK(draft->field(QStringLiteral("birth_date"))->error().isEmpty());
    submit(*draft);
    const auto birth = form(desk, "client", client, client);
    CHECK(birth->field(QStringLiteral("birth_date"))->text() == QStringLiteral("1938-02-11"));
}

TEST_CASE("what core refuses stands at its field") {
    DeskTop desk;
    desk.found();
    const auto client = new_client(desk);
    const auto draft = form(desk, "goal", client);
    draft->field(QStringLiteral("description"));
    type(*draft, "target", "2x per week");
    draft->submit();
    REQUIRE(until([&] { return draft->state() == RecordDraft::State::Failed; }));
    CHECK_FALSE(draft->field(QStringLiteral("description"))->error().isEmpty());
}

TEST_CASE("two open forms: an untouched field follows, a touched one becomes a conflict to choose from") {
    DeskTop desk;
    desk.found();
    const auto client = new_client(desk);
    auto first = form(desk, "goal", client);
    type(*first, "description", "Blijven lopen");
    type(*first, "due", "2027-09-01");
    const auto goal = submit(*first).record;

    const auto mine = form(desk, "goal", client, goal);
    const auto other = form(desk, "goal", client, goal);
    mine->field(QStringLiteral("target"));
    mine->field(QStringLiteral("due"))->setText(QStringLiteral("2027-10-01"));
    type(*other, "due", "2027-08-01");
    type(*other, "target", "300 m");
    submit(*other);
    REQUIRE(until([&] { return mine->field(QStringLiteral("due"))->changedElsewhere(); }));
    CHECK(mine->field(QStringLiteral("due"))->text() == QStringLiteral("2027-10-01"));
    CHECK(mine->field(QStringLiteral("target"))->text() == QStringLiteral("300 m"));
    submit(*mine);

    app::ConflictsModel conflicts;
    conflicts.setSession(desk.session.get());
    REQUIRE(until([&] { return conflicts.count() == 1; }));
    app::ConflictValuesModel values;
    values.setSession(desk.session.get());
    values.setRecord(goal);
    values.setField(QStringLiteral("due"));
    REQUIRE(until([&] { return values.count() == 2; }));
    const auto op = values.index(0).data(values.roleNames().key("op")).toString();
    desk.session->choose(goal, QStringLiteral("due"), op);
    REQUIRE(until([&] { return conflicts.count() == 0; }));
}

TEST_CASE("discarding forgets, and the record stays as it was") {
    DeskTop desk;
    desk.found();
    const auto client = new_client(desk);
    {
        const auto draft = form(desk, "client", client, client);
        type(*draft, "phone", "0612345678");
        draft->discard();
        CHECK_FALSE(draft->dirty());
    }
    const auto again = form(desk, "client", client, client);
    CHECK_FALSE(again->restored());
    CHECK(again->field(QStringLiteral("phone"))->text().isEmpty());
}

TEST_CASE("a field the kind does not have is none") {
    DeskTop desk;
    desk.found();
    const auto draft = form(desk, "client");
    CHECK(draft->field(QStringLiteral("no_such_field")) == nullptr);
}

TEST_CASE("the score follows the answers, and is kept with the result") {
    DeskTop desk;
    desk.found();
    const auto client = new_client(desk);
    auto draft = form(desk, "instrument_result", client);
    app::InstrumentForm questions;
    questions.setSession(desk.session.get());
    questions.setInstrument(QStringLiteral("prisma_7"));
    questions.setDraft(draft.get());
    REQUIRE(until([&] { return questions.count() == 7; }));
    CHECK_FALSE(questions.complete());
    const auto* instrument = care::find_instrument("prisma_7");
    for (const auto& item : instrument->items)
        draft->field(QStringLiteral("answers.") + text::qt(item.id))->setText(worst_answer(item));
    CHECK(questions.complete());
    CHECK(questions.score() == QStringLiteral("7"));
    CHECK(questions.signalled());
    type(*draft, "instrument", "prisma_7");
    const auto saved = submit(*draft);
    const auto again = form(desk, "instrument_result", client, saved.record);
    CHECK(again->field(QStringLiteral("answers.") + text::qt(instrument->items[0].id))->text() ==
          worst_answer(instrument->items[0]));
}

TEST_CASE("a megabyte of text is kept and explained at its field") {
    DeskTop desk;
    desk.found();
    const QString client = new_client(desk);
    const auto draft = form(desk, "treatment_directive", client);
    type(*draft, "treatment", "resuscitation");
    type(*draft, "decision", "no");
    const QString much = QStringLiteral("Ik wil niet. ").repeated(80'000);
    draft->field(QStringLiteral("text"))->setText(much);
    draft->submit();
    REQUIRE(until([&] { return draft->state() == RecordDraft::State::Failed; }));
    CHECK(draft->field(QStringLiteral("text"))->text() == much);
    CHECK_FALSE(draft->field(QStringLiteral("text"))->error().isEmpty());
    draft->field(QStringLiteral("text"))->setText(QStringLiteral("Ik wil niet."));
    CHECK_FALSE(submit(*draft).record.isEmpty());
}
