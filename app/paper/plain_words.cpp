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
    for (const QChar c : words) {
        if (c.isDigit())
            digits += QChar(QLatin1Char(static_cast<char>('0' + c.digitValue())));
        else if (!between_digits(c))
            digits += QLatin1Char('|');
    }
    return digits.contains(number);
}

} // namespace kt::paper
