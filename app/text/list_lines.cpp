#include "app/text/list_lines.h"

#include "app/text/sentences.h"
#include "app/text/strings.h"

#include <QCoreApplication>

namespace kt::text {

QString line_problem(std::size_t line, std::string_view column, Errc code) {
    const QString what = sentences(code).what;
    if (column.empty()) return QCoreApplication::translate("Lists", "Line %1: %2").arg(line).arg(what);
    return QCoreApplication::translate("Lists", "Line %1, %2: %3").arg(line).arg(qt(column), what);
}

QString line_like(std::size_t line, std::string_view name, std::string_view other, std::size_t other_line) {
    if (other_line == 0)
        return QCoreApplication::translate("Lists", "Line %1: %2 could be %3, who is here already.")
            .arg(line)
            .arg(qt(name), qt(other));
    return QCoreApplication::translate("Lists", "Line %1: %2 could be %3 of line %4.")
        .arg(line)
        .arg(qt(name), qt(other))
        .arg(other_line);
}

} // namespace kt::text
