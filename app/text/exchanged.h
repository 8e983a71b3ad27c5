// What came of an exchange through files, as people are told.
#pragma once

#include "sync/transport/folder/report.h"

#include <QStringList>

namespace kt::text {

/// "12 changes received, 1 file written, 3 cleared away."
[[nodiscard]] QString exchanged(const folder::Report& report);
/// What is out of the ordinary and what it means, one sentence each; none when all is well.
[[nodiscard]] QStringList noticed(const folder::Report& report);

} // namespace kt::text
