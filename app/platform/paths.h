// Where this program keeps its things on this system.
#pragma once

#include <QString>

#include <filesystem>

namespace kt::app {

/// The profile folder when none is given.
[[nodiscard]] std::filesystem::path default_profile();
/// What a person named on the command line or picked on the screen.
[[nodiscard]] std::filesystem::path path_of(const QString& text);
/// The same where a dialog of the system may have given an address: "file:///media/stick".
[[nodiscard]] std::filesystem::path picked_path(const QString& text);
[[nodiscard]] QString text_of(const std::filesystem::path& path);
/// What this device is called when nobody named it.
[[nodiscard]] QString device_name();

} // namespace kt::app
