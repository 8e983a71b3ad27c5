#include "app/drafts/plain_check.h"

#include "app/text/explained.h"
#include "app/text/strings.h"

namespace kt::app {

void PlainCheck::setText(const QString& text) {
    if (text == text_) return;
    text_ = text;
    constexpr qsizetype looked_at = 20'000; // what is longer is too long for a message anyway
    const auto report = care::check_plain(text::plain(text.left(looked_at)));
    lines_ = report.lines;
    hint_ = text::plain_hint(report);
    emit changed();
}

} // namespace kt::app
