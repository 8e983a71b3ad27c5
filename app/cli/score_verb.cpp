#include "app/cli/verbs.h"
#include "app/text/scores.h"

namespace kt::cli {

using text::plain;
using text::qt;

namespace {

QJsonObject instrument_json(const care::Instrument& one) {
    QJsonArray items;
    for (const auto& item : one.items) {
        QJsonObject entry{{QStringLiteral("id"), qt(item.id)},
                          {QStringLiteral("label"), text::in_language(item.label)}};
        if (item.number()) {
            entry.insert(QStringLiteral("least"), item.least);
            entry.insert(QStringLiteral("most"), item.most);
            entry.insert(QStringLiteral("whole"), item.whole);
        } else {
            QJsonArray values;
            for (const auto& choice : item.choices)
                values.append(QJsonObject{{QStringLiteral("value"), qt(choice.code)},
                                          {QStringLiteral("label"), text::in_language(choice.label)}});
            entry.insert(QStringLiteral("values"), values);
        }
        items.append(entry);
    }
    return {{QStringLiteral("instrument"), qt(one.id)},
            {QStringLiteral("version"), qt(one.version)},
            {QStringLiteral("name"), text::in_language(one.name)},
            {QStringLiteral("items"), items}};
}

Reply list() {
    QJsonArray all;
    QList<QStringList> rows;
    for (const auto& one : care::all_instruments()) {
        all.append(instrument_json(one));
        rows.append({qt(one.id), qt(one.version), text::in_language(one.name)});
    }
    return {{{QStringLiteral("instruments"), all}}, table(rows)};
}

Result<ValueMap> answers_from(const QJsonValue& json) {
    KT_TRY(const auto object, object_with(json, {"answers"}));
    if (!object.value(QStringLiteral("answers")).isObject()) return fail(Errc::BadJson, "answers");
    const auto& field = *care::find_kind(care::Kind::InstrumentResult)->field("answers");
    KT_TRY(const auto value, from_json(field, object.value(QStringLiteral("answers"))));
    const auto* map = value.get<ValueMap>();
    return map == nullptr ? ValueMap{} : *map;
}

QJsonObject score_json(const care::Instrument& one, const care::Score& score) {
    QJsonArray unanswered;
    for (const auto& item : score.unanswered)
        unanswered.append(qt(item));
    QString label;
    for (const auto& outcome : one.outcomes)
        if (outcome.code == score.outcome) label = text::in_language(outcome.label);
    const auto optional = [](const std::optional<double>& number) {
        return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("instrument"), qt(score.instrument)},
            {QStringLiteral("version"), qt(score.version)},
            {QStringLiteral("name"), text::in_language(one.name)},
            {QStringLiteral("score"), optional(score.score)},
            {QStringLiteral("valid"), score.valid},
            {QStringLiteral("range"), QJsonArray{one.least, one.most}},
            {QStringLiteral("span"), QJsonArray{score.least, score.most}},
            {QStringLiteral("out_of"), score.out_of},
            {QStringLiteral("cut_off"), optional(one.cut_off)},
            {QStringLiteral("direction"), qt(care::direction_name(one.direction))},
            {QStringLiteral("outcome"), qt(score.outcome)},
            {QStringLiteral("label"), label},
            {QStringLiteral("signal"), score.signal},
            {QStringLiteral("unanswered"), unanswered},
            {QStringLiteral("source"), text::in_language(one.source)},
            {QStringLiteral("note"), text::in_language(care::not_a_diagnosis)}};
}

} // namespace

Result<Reply> score(Call& call) {
    if (call.has("list")) return list();
    if (call.words().empty()) return fail(Errc::Usage, "INSTRUMENT");
    const auto* one = care::find_instrument(call.words().front(), call.value("version"));
    if (one == nullptr) return fail(Errc::UnknownInstrument, call.words().front());
    KT_TRY(const auto json, call.input());
    KT_TRY(const auto answers, answers_from(json));
    KT_TRY(const auto found, care::score_of(*one, answers));
    const auto words = text::score_words(*one, answers);
    const QString line =
        QStringLiteral("%1: %2 (%3). %4. %5")
            .arg(text::in_language(one->name), words.score, words.range,
                 words.verdict.isEmpty() ? said(QT_TRANSLATE_NOOP("Cli", "not complete")) : words.verdict,
                 text::in_language(care::not_a_diagnosis));
    return Reply{score_json(*one, found), line};
}

} // namespace kt::cli
