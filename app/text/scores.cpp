#include "app/text/scores.h"

#include "app/text/strings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kt::text {
namespace {

QString score_said(const char* text) {
    return QCoreApplication::translate("Scores", text);
}

bool dutch() {
    return score_said(QT_TRANSLATE_NOOP("Scores", "en")) == QLatin1String("nl");
}

QString number(double value) {
    return QLocale(dutch() ? QLocale::Dutch : QLocale::English).toString(value, 'g', 6);
}

QString span(double least, double most) {
    return score_said(QT_TRANSLATE_NOOP("Scores", "%1 to %2")).arg(number(least), number(most));
}

QString verdict_of(const care::Instrument& instrument, const care::Score& score) {
    const auto at = std::find_if(instrument.outcomes.begin(), instrument.outcomes.end(),
                                 [&](const care::Outcome& one) { return one.code == score.outcome; });
    QString verdict = at == instrument.outcomes.end() ? QString() : in_language(at->label);
    if (instrument.cut_off) {
        const QString cut = cut_off_label(instrument);
        verdict = verdict.isEmpty() ? cut : verdict + QStringLiteral(" (") + cut + QStringLiteral(")");
    }
    return verdict;
}

} // namespace

QString cut_off_label(const care::Instrument& instrument) {
    if (!instrument.cut_off) return {};
    const char* said = instrument.cut_below ? QT_TRANSLATE_NOOP("Scores", "signal below %1")
                                            : QT_TRANSLATE_NOOP("Scores", "cut-off %1");
    return score_said(said).arg(number(*instrument.cut_off));
}

QString in_language(const care::Words& words) {
    return qt(dutch() ? words.nl : words.en);
}

QString direction_label(care::Direction direction) {
    switch (direction) {
    case care::Direction::HigherIsWorse: return score_said(QT_TRANSLATE_NOOP("Scores", "more points is worse"));
    case care::Direction::HigherIsBetter: return score_said(QT_TRANSLATE_NOOP("Scores", "more points is better"));
    case care::Direction::Judgement: return score_said(QT_TRANSLATE_NOOP("Scores", "a judgement, no points"));
    case care::Direction::Colour: break;
    }
    return score_said(QT_TRANSLATE_NOOP("Scores", "a colour, no points"));
}

QString instrument_label(std::string_view id, std::string_view version) {
    if (const auto* known = care::find_instrument(id, version)) return in_language(known->name);
    const auto* other = care::find_instrument(id); // in another version
    const QString name = other != nullptr ? in_language(other->name) : qt(id);
    return version.empty() ? name : score_said(QT_TRANSLATE_NOOP("Scores", "%1, version %2")).arg(name, qt(version));
}

QString kept_sentence() {
    return score_said(
        QT_TRANSLATE_NOOP("Scores", "This Kernteam does not know these questions. The answers are kept."));
}

ScoreWords score_words(const care::Instrument& instrument, const ValueMap& answers) {
    ValueMap good;
    for (const auto& [item, answer] : answers)
        if (care::score_of(instrument, {{item, answer}})) good.emplace(item, answer);
    ScoreWords words;
    words.range = span(instrument.least, instrument.most);
    const auto score = care::score_of(instrument, good);
    if (!score) return words;
    words.missing = static_cast<int>(score->unanswered.size());
    words.signal = score->signal;
    const bool has_sum = instrument.rule == care::Rule::Sum;
    if (score->score)
        words.score = number(*score->score);
    else if (has_sum)
        words.score = span(score->least, score->most);
    if (score->valid) words.verdict = verdict_of(instrument, *score);
    return words;
}

} // namespace kt::text
