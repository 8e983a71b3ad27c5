// The end of this device, in words.
#pragma once

#include "core/ledger/ended.h"

#include <QString>

namespace kt::app {

/// "L. Hendriks heeft dit apparaat uitgesloten, za 21 nov 2026, 10:05: tas gestolen." Never empty.
[[nodiscard]] QString end_words(const ledger::OwnEnd& end);

} // namespace kt::app
