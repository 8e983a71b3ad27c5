// What in a paper for the client is not plain, or must not be on paper at all.
#pragma once

#include "core/care/plain.h"

#include <QStringList>

namespace kt::paper {

/// A text that asks to be rewritten, and what stands in its way.
struct Rewrite {
    QString text; ///< its beginning
    std::vector<care::Jargon> jargon;
};

/// Each text in which people wrote jargon or abbreviations, in their order.
[[nodiscard]] std::vector<Rewrite> rewrites(const QStringList& written);
/// "“valrisico”: schrijf liever “kans om te vallen”", a line per word.
[[nodiscard]] QStringList rewrite_lines(const std::vector<Rewrite>& found);
/// Whether this number stands in the text, with blanks, dots or dashes between its digits or without.
[[nodiscard]] bool holds_number(const QString& words, const QString& number);

} // namespace kt::paper
