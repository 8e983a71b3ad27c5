#include "app/paper/sheet.h"

namespace kt::paper {

void Sheet::add(Look look, const QString& text, const QString& more, const QString& side) {
    blocks.push_back({look, text, more, side});
}

void Sheet::fact(const QString& name, const QString& words) {
    if (!words.trimmed().isEmpty()) add(Look::Fact, name, words);
}

void Sheet::list(const QString& heading, const QStringList& items) {
    if (items.isEmpty()) return;
    add(Look::Heading, heading);
    for (const QString& item : items)
        add(Look::Item, item);
}

QString Sheet::words() const {
    QStringList lines;
    for (const Block& block : blocks)
        for (const QString& part : {block.text, block.more, block.side})
            if (!part.isEmpty()) lines += part;
    if (!foot.isEmpty()) lines += foot;
    return lines.join(QLatin1Char('\n'));
}

} // namespace kt::paper
