#include "app/cli/verbs.h"
#include "app/text/dates.h"
#include "app/text/labels.h"

namespace kt::cli {

using text::plain;
using text::qt;

QJsonValue day_json(const std::optional<LocalDate>& day) {
    return day ? QJsonValue(qt(day->text())) : QJsonValue(QJsonValue::Null);
}

Result<ClientId> client_of(const Call& call) {
    KT_TRY(const auto text, call.needed("client"));
    const auto id = ClientId::parse(text);
    if (!id) return fail(Errc::BadId, "--client");
    return *id;
}

namespace {

QJsonObject row_json(const ledger::ClientRow& row, LocalDate today) {
    const bool contact = !row.central_contact_name.empty();
    return {{QStringLiteral("id"), qt(row.id.text())},
            {QStringLiteral("name"), qt(row.name)},
            {QStringLiteral("birth_date"), day_json(row.birth_date)},
            {QStringLiteral("age"),
             row.birth_date ? QJsonValue(age_on(*row.birth_date, today)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("postcode"), qt(row.postcode)},
            {QStringLiteral("step"), qt(care::step_name(row.step))},
            {QStringLiteral("state"), state_name(row.step_state)},
            {QStringLiteral("central_contact"),
             contact ? QJsonValue(qt(row.central_contact_name)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("next_date"), day_json(row.next_date)},
            {QStringLiteral("open_tasks"), static_cast<qint64>(row.open_tasks)},
            {QStringLiteral("conflicts"), static_cast<qint64>(row.conflicts)}};
}

QJsonObject steps_json(const care::StepsView& view) {
    QJsonArray all;
    for (const auto& step : view.steps) {
        QJsonArray missing;
        for (const auto& one : step.missing)
            missing.append(QJsonObject{{QStringLiteral("code"), qt(one.code)},
                                       {QStringLiteral("detail"), qt(one.detail)},
                                       {QStringLiteral("sentence"), text::missing_sentence(one)}});
        all.append(QJsonObject{{QStringLiteral("step"), qt(care::step_name(step.step))},
                               {QStringLiteral("state"), state_name(step.state)},
                               {QStringLiteral("missing"), missing}});
    }
    return {{QStringLiteral("steps"), all}, {QStringLiteral("current"), qt(care::step_name(view.current))}};
}

QString steps_text(const care::StepsView& view) {
    QStringList lines;
    for (const auto& step : view.steps) {
        lines += QStringLiteral("%1. %2: %3")
                     .arg(static_cast<int>(step.step))
                     .arg(text::step_label(step.step), text::state_label(step.state));
        for (const auto& one : step.missing)
            lines += QStringLiteral("   - ") + text::missing_sentence(one);
    }
    return lines.join(QLatin1Char('\n'));
}

Result<ledger::ClientQuery> query_of(const Call& call) {
    ledger::ClientQuery query;
    if (call.has("step")) {
        query.step = care::find_step(call.value("step"));
        if (!query.step) return fail(Errc::BadValue, "--step");
    }
    KT_TRY(const auto limit, call.number("limit", 50, 1, 10'000));
    query.limit = static_cast<std::size_t>(limit);
    query.words = call.value("query");
    query.after = call.value("after");
    return query;
}

} // namespace

QString state_name(care::StepState state) {
    switch (state) {
    case care::StepState::NotStarted: return QStringLiteral("not_started");
    case care::StepState::InProgress: return QStringLiteral("in_progress");
    case care::StepState::Done: break;
    }
    return QStringLiteral("done");
}

Result<Reply> client_add(Call& call) {
    KT_TRY(const auto json, call.input());
    if (!json.isObject()) return fail(Errc::BadJson, "{}");
    const auto& kind = *care::find_kind(care::Kind::Client);
    KT_TRY(auto set, changes_from(kind, json.toObject()));
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto made, ledger->commit({{}, {{care::Kind::Client, {}, std::move(set)}}}));
    const QString id = qt(made.dossier.text());
    return Reply{{{QStringLiteral("id"), id}}, id};
}

Result<Reply> client_list(Call& call) {
    KT_TRY(auto query, query_of(call));
    KT_TRY(auto* ledger, call.open());
    if (call.has("mine")) query.mine = {ledger->identity().member};
    KT_TRY(const auto page, ledger->clients(query));
    QJsonArray all;
    QList<QStringList> rows;
    for (const auto& row : page.rows) {
        all.append(row_json(row, call.today()));
        rows.append({qt(row.name), row.birth_date ? text::short_day(*row.birth_date) : QString(),
                     text::step_label(row.step), text::state_label(row.step_state), qt(row.id.text())});
    }
    const auto next = page.next.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(qt(page.next));
    return Reply{{{QStringLiteral("clients"), all}, {QStringLiteral("next"), next}}, table(rows)};
}

Result<Reply> client_show(Call& call) {
    KT_TRY(const auto id, ClientId::parse(call.words().front()));
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto row, ledger->client(id));
    KT_CHECK(ledger->note_access(id, "read", "dossier"));
    KT_TRY(const auto record, ledger->record(id_cast<RecordId>(id)));
    KT_TRY(const auto names, names_of(*ledger));
    KT_TRY(const auto view, ledger->steps(id));
    auto json = row_json(row, call.today());
    json.insert(QStringLiteral("fields"), to_json(record, names).value(QStringLiteral("fields")));
    json.insert(QStringLiteral("steps"), steps_json(view).value(QStringLiteral("steps")));
    return Reply{json, qt(row.name) + QLatin1Char('\n') + steps_text(view)};
}

Result<Reply> steps(Call& call) {
    KT_TRY(const auto id, ClientId::parse(call.words().front()));
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto row, ledger->client(id));
    KT_TRY(const auto view, ledger->steps(row.id));
    return Reply{steps_json(view), steps_text(view)};
}

} // namespace kt::cli
