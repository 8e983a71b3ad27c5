// Epoch keys of the spaces this device may read, and which devices were given them.
#pragma once

#include "core/op/feed.h"
#include "core/store/db.h"

#include <functional>

namespace kt::store {

/// One key of one space.
struct SpaceKey {
    op::Space space;
    std::uint64_t epoch = 0;
    crypto::EpochKey key;
};

// All writing below is done inside the caller's transaction.

/// Keeps a key; false when that space has a key of that epoch already, which then stays.
[[nodiscard]] Result<bool> save_key(const Db& db, const SpaceKey& key, const crypto::Tag8& locator);
/// Throws away every key of a space.
[[nodiscard]] Result<void> drop_keys(const Db& db, const op::Space& space);
/// The keys of a space, newest epoch first.
[[nodiscard]] Result<std::vector<SpaceKey>> keys_of(const Db& db, const op::Space& space);
/// The newest key of a space.
[[nodiscard]] Result<std::optional<SpaceKey>> newest_key(const Db& db, const op::Space& space);
[[nodiscard]] Result<std::optional<SpaceKey>> key_by_locator(const Db& db, const crypto::Tag8& locator);
/// Every key, space by space.
[[nodiscard]] Result<void> each_key(const Db& db, const std::function<Result<bool>(const SpaceKey&)>& visit);
/// The spaces of a dossier that we hold keys of.
[[nodiscard]] Result<std::vector<op::Space>> spaces_of(const Db& db, const ClientId& dossier);

/// Notes that a device was granted a key; folded from grants.
[[nodiscard]] Result<void> save_reader(const Db& db, const op::Space& space, std::uint64_t epoch,
                                       const DeviceId& device);
/// Whether a device was granted any key of the space.
[[nodiscard]] Result<bool> may_read(const Db& db, const op::Space& space, const DeviceId& device);
/// The devices that were granted any key of the space.
[[nodiscard]] Result<std::vector<DeviceId>> readers_of(const Db& db, const op::Space& space);

} // namespace kt::store
