// What a device keeps of the folders it exchanges through, so that a folder that went back in time is seen.
#pragma once

#include "core/base/value.h"
#include "core/op/notice.h"

namespace kt::folder {

/// One folder, known by what this device laid down there.
struct Place {
    op::PlaceId id;
    std::string path;                       ///< where it was last
    std::uint64_t own = 0;                  ///< number of our last notice there
    std::uint64_t destroyed = 0;            ///< what the profile had destroyed when we last wrote there
    std::map<DeviceId, std::uint64_t> seen; ///< the greatest number of each other device there

    friend bool operator==(const Place&, const Place&) = default;
};

/// Kept encrypted in the profile.
struct Memory {
    std::uint64_t files = 0;   ///< the greatest number this device ever gave to a file, anywhere
    std::uint64_t notices = 0; ///< and to a notice
    std::vector<Place> places; ///< the one used last comes last

    friend bool operator==(const Memory&, const Memory&) = default;
};

[[nodiscard]] Value value_of(const Memory& memory);
/// What cannot be read is left out: it only costs a warning.
[[nodiscard]] Memory memory_from(const Value& value);

} // namespace kt::folder
