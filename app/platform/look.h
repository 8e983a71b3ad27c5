// How the desktop looks.
#pragma once

namespace kt::app {

/// Whether the desktop is set to dark. Qt 6.4 does not tell, so the palette is asked.
[[nodiscard]] bool desktop_is_dark();

} // namespace kt::app
