#include "app/paper/plain_words.h"

#include "app/paper/words.h"
#include "app/text/strings.h"

#include <algorithm>

namespace kt::paper {

using text::qt;

namespace {

constexpr qsizetype shown_letters = 60;

QString beginning(const QString& text) {
    const QString line = text.simplified();
    return line.size() <= shown_letters ? line : line.left(shown_letters) + QChar(0x2026);
}

bool between_digits(QChar c) {
    return c.isSpace() || c == QLatin1Char('.') || c == QLatin1Char('-') || c == QLatin1Char('/');
}

} // namespace

std::vector<Rewrite> rewrites(const QStringList& written) {
    std::vector<Rewrite> out;
    for (const QString& one : written) {
        auto report = care::check_plain(text::plain(one));
        if (!report.jargon.empty()) out.push_back({beginning(one), std::move(report.jargon)});
    }
    return out;
}

QStringList rewrite_lines(const std::vector<Rewrite>& found) {
    QStringList out;
    for (const Rewrite& one : found)
        for (const care::Jargon& word : one.jargon) {
            const QString line =
                word.plain.empty()
                    ? said(QT_TRANSLATE_NOOP("Paper", "“%1” in “%2”: write it out.")).arg(qt(word.word), one.text)
                    : said(QT_TRANSLATE_NOOP("Paper", "“%1” in “%2”: rather write “%3”."))
                          .arg(qt(word.word), one.text, qt(word.plain));
            if (!out.contains(line)) out += line;
        }
    return out;
}

bool holds_number(const QString& words, const QString& number) {
    if (number.isEmpty()) return false;
    QString digits;
    std::vector<qsizetype> from; // of each digit, its place in the words
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words.at(i);
        if (c.isDigit())
            digits += QChar(QLatin1Char(static_cast<char>('0' + c.digitValue())));
        else if (!between_digits(c))
            digits += QLatin1Char('|');
        else
            continue;
        from.push_back(i);
    }
    const auto digit_at = [&words](qsizetype i) { return i >= 0 && i < words.size() && words.at(i).isDigit(); };
    for (auto at = digits.indexOf(number); at >= 0; at = digits.indexOf(number, at + 1)) {
        // A part of a longer number, such as a telephone's, is another number.
        const auto first = from.at(static_cast<std::size_t>(at));
        const auto last = from.at(static_cast<std::size_t>(at + number.size() - 1));
        if (!digit_at(first - 1) && !digit_at(last + 1)) return true;
    }
    return false;
}

} // namespace kt::paper
