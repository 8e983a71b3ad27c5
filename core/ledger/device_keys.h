// Keys of devices as their records say them.
#pragma once

#include "core/ledger/record.h"
#include "core/ledger/standing.h"

namespace kt::ledger {

/// What one device signs and opens with.
struct DeviceKeys {
    crypto::SignPublic sign{};
    crypto::BoxPublic box{};
    std::optional<DeviceId> follows = {}; ///< the one it carries on for, which is proved
};

/// Of Device records. Keys under another's name count for nothing: an id is a hash over its keys.
[[nodiscard]] std::map<DeviceId, DeviceKeys> device_keys(std::span<const Record> devices);

/// A device and all it carries on for.
[[nodiscard]] std::set<DeviceId> one_pen(const DeviceId& device, const std::map<DeviceId, DeviceKeys>& keys);

} // namespace kt::ledger
