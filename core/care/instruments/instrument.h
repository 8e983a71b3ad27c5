// Screening instruments as data: versioned items, allowed answers, points, cut-off, direction, source. The labels are
// short words of our own; the official form is the one to read out.
#pragma once

#include "core/base/value.h"
#include "core/care/words.h"

#include <optional>
#include <span>

namespace kt::care {

/// One answer that can be chosen.
struct Choice {
    std::string_view code;
    Words label;
    double points = 0;
    bool counts = true; ///< false: "not applicable", left out of the sum
};

/// Points of a number from `from` up to the next band.
struct Band {
    double from = 0;
    double points = 0;
};

/// One question: choices, or a number with bands.
struct Item {
    std::string_view id; ///< snake_case, for ever
    Words label;
    std::span<const Choice> choices = {};
    std::span<const Band> bands = {}; ///< ascending; empty when there are choices
    double most = 0;                  ///< highest number accepted
    bool whole = true;                ///< whole numbers only
    double least = 0;                 ///< lowest number accepted

    [[nodiscard]] bool number() const { return choices.empty(); }
};

enum class Direction : std::uint8_t {
    HigherIsWorse,
    HigherIsBetter,
    Colour,    ///< no sum: a decision with a colour
    Judgement, ///< no sum: what a trained person concludes
};
[[nodiscard]] std::string_view direction_name(Direction direction); ///< "higher_is_worse", ...

enum class Rule : std::uint8_t {
    Sum,       ///< points added up
    Snaq,      ///< the decision tree of SNAQ65+
    Judgement, ///< the one answer is the outcome
};

/// What a score from `from` up is called.
struct Outcome {
    double from = 0;
    std::string_view code;
    Words label;
    bool signal = false; ///< asks for a next step; never a diagnosis
};

/// One version of one instrument. A result names both, so that it is always scored as it was meant.
struct Instrument {
    std::string_view id;
    std::string_view version;
    Words name;
    std::span<const Item> items;
    double least = 0;
    double most = 0;
    std::optional<double> cut_off = {}; ///< a signal from here up, or below it: see `cut_below`
    Direction direction = Direction::HigherIsWorse;
    std::span<const Outcome> outcomes; ///< ascending
    Words source;
    Words licence;
    Rule rule = Rule::Sum;
    bool cut_below = false; ///< the signal lies below the cut-off

    /// Whether a sum lies on the side of the cut-off that asks for a next step; false without a cut-off.
    [[nodiscard]] bool beyond(double sum) const;
    [[nodiscard]] const Item* item(std::string_view item_id) const;
};

/// Every instrument in every version, the usual version of each first.
[[nodiscard]] std::span<const Instrument> all_instruments();
/// By id, however it is spelled (`PRISMA-7`, `prisma_7`); without a version the usual one. nullptr when unknown.
[[nodiscard]] const Instrument* find_instrument(std::string_view id, std::string_view version = {});

/// What stands beside every score.
inline constexpr Words not_a_diagnosis{"Dit is een signaal, geen diagnose.", "This is a signal, not a diagnosis."};

/// What came of the answers.
struct Score {
    std::string instrument;
    std::string version;
    std::optional<double> score; ///< nothing while an answer is missing, and for instruments without a sum
    double least = 0;            ///< lowest and highest sum that the missing answers can still make
    double most = 0;
    double out_of = 0; ///< highest sum possible: lower when items do not apply
    bool valid = false;
    std::vector<std::string> unanswered; ///< items, in order
    std::string outcome;                 ///< code of the outcome; empty while not valid or without one
    bool signal = false;
    friend bool operator==(const Score&, const Score&) = default;
};

/// Scores answers by item: the code of a choice (or yes/no as a boolean, an option number as a number), or a number.
/// Null and empty text are missing answers. Errors: BadAnswer, with the item.
[[nodiscard]] Result<Score> score_of(const Instrument& instrument, const ValueMap& answers);
/// Errors: UnknownInstrument and those of the other `score_of`.
[[nodiscard]] Result<Score> score_of(std::string_view id, std::string_view version, const ValueMap& answers);

} // namespace kt::care
