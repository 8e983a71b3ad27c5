// Answers for people: lines and small tables.
#pragma once

#include "app/text/strings.h"

#include <QCoreApplication>
#include <QStringList>

namespace kt::cli {

/// A text of the command line in the language in use.
[[nodiscard]] inline QString said(const char* text) {
    return QCoreApplication::translate("Cli", text);
}
/// Rows of cells under each other; the last column is not padded.
[[nodiscard]] QString table(const QList<QStringList>& rows);

} // namespace kt::cli
