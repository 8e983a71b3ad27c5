#include "core/care/instruments/instrument.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace kt::care {
namespace {

/// What is known of one item's points.
struct Points {
    double least = 0;
    double most = 0;
    bool answered = false;
};

bool unanswered(const Value& value) {
    const auto* text = value.get<std::string>();
    return value.null() || (text != nullptr && text->empty());
}

std::string code_in(const Value& value) {
    if (const auto* yes = value.get<bool>()) return *yes ? "yes" : "no";
    if (const auto number = value.integer()) return std::to_string(*number);
    return std::string(value.text());
}

Result<double> number_in(const Item& item, const Value& value) {
    double number = std::numeric_limits<double>::quiet_NaN();
    if (const auto integer = value.integer()) number = static_cast<double>(*integer);
    if (const auto* decimal = value.get<double>()) number = *decimal;
    if (const auto* typed = value.get<std::string>()) {
        std::string text = *typed;
        std::ranges::replace(text, ',', '.');
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (problem != std::errc() || end != text.data() + text.size()) return Errc::BadAnswer;
    }
    const bool in_range = number >= item.least && number <= item.most; // false for NaN
    if (!in_range || (item.whole && number != std::floor(number))) return Errc::BadAnswer;
    return number;
}

double banded(const Item& item, double number) {
    double points = 0;
    for (const Band& band : item.bands)
        if (number >= band.from) points = band.points;
    return points;
}

/// The points an item can still give when it is not answered.
Points open_points(const Item& item) {
    Points points{std::numeric_limits<double>::max(), 0, false};
    const auto widen = [&points](double value) {
        points.least = std::min(points.least, value);
        points.most = std::max(points.most, value);
    };
    for (const Choice& choice : item.choices)
        if (choice.counts) widen(choice.points);
    for (const Band& band : item.bands)
        widen(band.points);
    return points;
}

Result<Points> points_of(const Item& item, const Value& value, double& out_of) {
    const double most = open_points(item).most;
    out_of += most;
    if (item.number()) {
        KT_TRY(const double number, number_in(item, value));
        const double points = banded(item, number);
        return Points{points, points, true};
    }
    const auto choice = std::ranges::find(item.choices, code_in(value), &Choice::code);
    if (choice == item.choices.end()) return Errc::BadAnswer;
    if (choice->counts) return Points{choice->points, choice->points, true};
    out_of -= most;
    return Points{0, 0, true};
}

const Outcome* outcome_from(const Instrument& instrument, double level) {
    const Outcome* found = nullptr;
    for (const Outcome& outcome : instrument.outcomes)
        if (level >= outcome.from) found = &outcome;
    return found;
}

/// 2 red, 1 orange, 0 green; each argument is 1 when the question's answer is the bad one.
int snaq_colour(bool loss, bool arm, bool appetite, bool stairs) {
    if (loss || arm) return 2;
    return appetite && stairs ? 1 : 0;
}

/// Follows the tree with the best and the worst answer wherever one is missing; one colour means it is settled.
void decide_snaq(const Instrument& instrument, std::span<const Points> points, Score& out) {
    const auto best = [&points](std::size_t i) { return points[i].least > 0; };
    const auto worst = [&points](std::size_t i) { return points[i].most > 0; };
    const int lowest = snaq_colour(best(0), best(1), best(2), best(3));
    const int highest = snaq_colour(worst(0), worst(1), worst(2), worst(3));
    out.least = lowest;
    out.most = highest;
    out.out_of = instrument.most;
    out.valid = lowest == highest;
    if (!out.valid) return;
    const Outcome* outcome = outcome_from(instrument, lowest);
    out.outcome = outcome->code;
    out.signal = outcome->signal;
}

void conclude(const Instrument& instrument, std::span<const Points> points, Score& out) {
    out.least = points.front().least;
    out.most = points.front().most;
    out.out_of = instrument.most;
    out.valid = points.front().answered;
    if (!out.valid) return;
    const Outcome* outcome = outcome_from(instrument, out.least);
    out.outcome = outcome->code;
    out.signal = outcome->signal;
}

void add_up(const Instrument& instrument, std::span<const Points> points, Score& out) {
    for (const Points& one : points) {
        out.least += one.least;
        out.most += one.most;
    }
    out.valid = out.unanswered.empty();
    if (!out.valid) return;
    out.score = out.least;
    if (const Outcome* outcome = outcome_from(instrument, *out.score); outcome != nullptr) {
        out.outcome = outcome->code;
        out.signal = outcome->signal;
    }
}

} // namespace

bool Instrument::beyond(double sum) const {
    return cut_off && (cut_below ? sum < *cut_off : sum >= *cut_off);
}

const Item* Instrument::item(std::string_view item_id) const {
    const auto at = std::ranges::find(items, item_id, &Item::id);
    return at != items.end() ? &*at : nullptr;
}

std::string_view direction_name(Direction direction) {
    switch (direction) {
    case Direction::HigherIsWorse: return "higher_is_worse";
    case Direction::HigherIsBetter: return "higher_is_better";
    case Direction::Judgement: return "judgement";
    case Direction::Colour: break;
    }
    return "colour";
}

Result<Score> score_of(const Instrument& instrument, const ValueMap& answers) {
    for (const auto& [id, value] : answers)
        if (instrument.item(id) == nullptr) return fail(Errc::BadAnswer, id);
    Score out{std::string(instrument.id), std::string(instrument.version), {}, 0, 0, 0, false, {}, {}, false};
    std::vector<Points> points;
    for (const Item& item : instrument.items) {
        const auto answer = answers.find(std::string(item.id));
        if (answer == answers.end() || unanswered(answer->second)) {
            points.push_back(open_points(item));
            out.out_of += points.back().most;
            out.unanswered.emplace_back(item.id);
            continue;
        }
        const auto one = points_of(item, answer->second, out.out_of);
        if (!one) return fail(one.code(), std::string(item.id));
        points.push_back(*one);
    }
    switch (instrument.rule) {
    case Rule::Snaq: decide_snaq(instrument, points, out); break;
    case Rule::Judgement: conclude(instrument, points, out); break;
    case Rule::Sum: add_up(instrument, points, out); break;
    }
    return out;
}

Result<Score> score_of(std::string_view id, std::string_view version, const ValueMap& answers) {
    const Instrument* instrument = find_instrument(id, version);
    if (instrument == nullptr) return fail(Errc::UnknownInstrument, std::string(id));
    return score_of(*instrument, answers);
}

} // namespace kt::care
