// A paper that a journey printed, as it can be read outside the program.
#pragma once

#include "tests/gui/support/person.h"

#include <QDir>

namespace kt::gui {

/// Prints a paper by the dialog of the page one is on, and gives the words of the file. `warned`: what is read before
/// it is saved; may be empty.
[[nodiscard]] QString print(Person& person, const QString& paper, const QDir& folder, const QString& warned = {});

} // namespace kt::gui
