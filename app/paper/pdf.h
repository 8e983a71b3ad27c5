// A sheet as a PDF file.
#pragma once

#include "app/paper/sheet.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <QByteArray>

namespace kt::paper {

struct Pdf {
    QByteArray bytes;
    std::size_t pages = 0;
};

/// The same sheet and day give the same bytes. Needs a QGuiApplication; any thread. Errors: TooLarge.
[[nodiscard]] Result<Pdf> pdf(const Sheet& sheet, LocalDate made_on);

} // namespace kt::paper
