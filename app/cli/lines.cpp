#include "app/cli/lines.h"

namespace kt::cli {

QString table(const QList<QStringList>& rows) {
    QList<qsizetype> widths;
    for (const auto& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= widths.size()) widths.append(0);
            widths[i] = std::max(widths[i], row[i].size());
        }
    QStringList lines;
    for (const auto& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        lines += line.trimmed();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace kt::cli
