// What came of an exchange through files, for people and for scripts.
#pragma once

#include "core/op/notice.h"

#include <optional>
#include <string>

namespace kt::folder {

/// A file that could not be used, and why. It stays where it is unless it is ours.
struct Fault {
    std::string file; ///< `<tag>/<name>`, or the name of a package
    Errc code = Errc::BadBundle;
};

/// Counts are in entries unless said otherwise.
struct Report {
    std::uint64_t received = 0;
    std::uint64_t carried = 0; ///< of which we cannot read
    std::uint64_t rejected = 0;
    std::uint64_t quarantined = 0;
    std::uint64_t filled = 0;  ///< bodies that were lacking and came
    std::uint64_t missing = 0; ///< bodies for us that are lacking still
    std::uint64_t read = 0;    ///< bundles looked into
    std::uint64_t waiting = 0; ///< bundles whose author, or what precedes them, is unknown here
    std::uint64_t written = 0; ///< bundles
    std::uint64_t pruned = 0;  ///< files of ours that everybody has
    std::uint64_t bytes_read = 0;
    std::uint64_t bytes_written = 0;
    std::uint64_t of_others = 0;       ///< files of another team
    std::uint64_t copies = 0;          ///< files under a name that a synchronising program made
    std::vector<std::string> partial;  ///< files that end too early: still being copied, or cut off
    std::vector<Fault> faults;         ///< files that are not what they should be
    std::vector<DeviceId> frozen;      ///< feeds of which two versions are about
    std::vector<DeviceId> rolled_back; ///< devices of which something newer was here before
    bool emptied = false;              ///< what we laid down here was gone
    std::optional<Error> not_written;  ///< why nothing could be written here
    std::size_t files = 0;             ///< there were
    std::size_t looked_at = 0;         ///< of which so many were looked at; for a progress bar
};

} // namespace kt::folder
