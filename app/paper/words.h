// Words of papers, in the language in use.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace kt::paper {

/// A text marked with `QT_TRANSLATE_NOOP("Paper", ...)`.
[[nodiscard]] inline QString said(const char* text) {
    return QCoreApplication::translate("Paper", text);
}

} // namespace kt::paper
