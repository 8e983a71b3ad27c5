// The words beside a score.
#pragma once

#include "core/care/instruments/instrument.h"

#include <QString>

namespace kt::text {

/// Core's own words in the language in use.
[[nodiscard]] QString in_language(const care::Words& words);
/// "meer punten is slechter"
[[nodiscard]] QString direction_label(care::Direction direction);

/// "afkappunt 4", or "signaal onder 3"; empty where there is none.
[[nodiscard]] QString cut_off_label(const care::Instrument& instrument);

/// The name of an instrument; its id and version where this program does not know it.
[[nodiscard]] QString instrument_label(std::string_view id, std::string_view version);
/// That answers of an instrument which is not known here are kept.
[[nodiscard]] QString kept_sentence();

/// A score as people read it.
struct ScoreWords {
    QString score;   ///< "8", or what it can still become: "3 – 9"; empty for instruments without a sum
    QString range;   ///< "0 – 15"
    QString verdict; ///< what it is called, with the cut-off; empty while an answer is missing
    int missing = 0; ///< questions not answered
    bool signal = false;
    friend bool operator==(const ScoreWords&, const ScoreWords&) = default;
};

/// Wrong answers count as missing.
[[nodiscard]] ScoreWords score_words(const care::Instrument& instrument, const ValueMap& answers);

} // namespace kt::text
