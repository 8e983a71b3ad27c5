// How files lie in a shared folder, and which of them are there.
#pragma once

#include "core/op/notice.h"

#include <filesystem>
#include <set>
#include <vector>

namespace kt::folder {

/// The name of a device's own folder: lower case, and says nothing to who does not know the team.
[[nodiscard]] std::string tag_of(const TeamId& team, const DeviceId& device);
/// `<folder>/kt1/<tag>`
[[nodiscard]] std::filesystem::path home_of(const std::filesystem::path& folder, const std::string& tag);
/// `<number>.ktb`
[[nodiscard]] std::string bundle_name(std::uint64_t number);
inline constexpr std::string_view notice_name = "have.ktn";

enum class Sort : std::uint8_t {
    Bundle,
    Notice,
    Unfinished, ///< what a writer here left behind when it was stopped
};

/// A file as its name and place tell of it.
struct Found {
    std::filesystem::path path;
    std::string name; ///< `<tag>/<file>`, as it is written there
    std::string tag;  ///< of the device whose folder it lies in, in lower case
    Sort sort = Sort::Bundle;
    std::uint64_t number = 0; ///< of a bundle under the name its writer gave it; else 0
    std::uint64_t size = 0;
    bool copied = false; ///< under a name that no device gives: a copy that a synchronising program made
};

/// All there is, in order of folder and number. Names count without regard to case; links and what no device makes are
/// passed over. Errors: NoFolder, TooLarge for more than a hundred thousand files, Io.
[[nodiscard]] Result<std::vector<Found>> files_in(const std::filesystem::path& folder);

} // namespace kt::folder
