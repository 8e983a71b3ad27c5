// The same journey in a place without any network.
#pragma once

#include <QString>

namespace kt::gui {

/// Runs these cases of this program by itself, where nothing can be reached but this process itself. Where this machine
/// cannot make such a place, it says so and runs them with the network there is.
void without_network(const QString& cases);

} // namespace kt::gui
