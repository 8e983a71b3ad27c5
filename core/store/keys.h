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

/// Keeps a key under its locator (`op::own_locator`); false when it is here already. A space can have more than one key
/// of an epoch: two devices made them while apart.
[[nodiscard]] Result<bool> save_key(const Db& db, const SpaceKey& key, const crypto::Tag8& locator);
/// Throws away every key of a space.
[[nodiscard]] Result<void> drop_keys(const Db& db, const op::Space& space);
/// The keys of a space, newest epoch first, then by locator.
[[nodiscard]] Result<std::vector<SpaceKey>> keys_of(const Db& db, const op::Space& space);
/// The key to write with: of the newest epoch, the one with the lowest locator.
[[nodiscard]] Result<std::optional<SpaceKey>> newest_key(const Db& db, const op::Space& space);
[[nodiscard]] Result<std::optional<SpaceKey>> key_by_locator(const Db& db, const crypto::Tag8& locator);
/// Every key, space by space.
[[nodiscard]] Result<void> each_key(const Db& db, const std::function<Result<bool>(const SpaceKey&)>& visit);
/// The spaces of a dossier that we hold keys of.
[[nodiscard]] Result<std::vector<op::Space>> spaces_of(const Db& db, const ClientId& dossier);

/// What one device was given, another can open too: it has the same box key.
[[nodiscard]] Result<void> inherit_reader(const Db& db, const DeviceId& from, const DeviceId& to);
/// Notes that the grant in entry `grant` gave a device the key with this locator, held here or not; the first grant
/// noted stays.
[[nodiscard]] Result<void> save_reader(const Db& db, const crypto::Tag8& locator, const DeviceId& device,
                                       const op::Ref& grant);
/// The entry whose grant gave the device this key.
[[nodiscard]] Result<std::optional<op::Ref>> granted_in(const Db& db, const crypto::Tag8& locator,
                                                        const DeviceId& device);
/// The devices that were granted this key.
[[nodiscard]] Result<std::vector<DeviceId>> holders(const Db& db, const crypto::Tag8& locator);
/// Dossiers of which we hold a key that was granted to this device.
[[nodiscard]] Result<std::vector<ClientId>> dossiers_read_by(const Db& db, const DeviceId& device);
/// Whether a device was granted any key that we hold of the space.
[[nodiscard]] Result<bool> may_read(const Db& db, const op::Space& space, const DeviceId& device);
/// The devices that were granted any key that we hold of the space.
[[nodiscard]] Result<std::vector<DeviceId>> readers_of(const Db& db, const op::Space& space);

// When to look again whether who holds the keys of a dossier still may.

/// From this day on, keys of the dossier may have to be others; nothing: not because of a date.
[[nodiscard]] Result<void> put_recheck(const Db& db, const ClientId& dossier, const std::optional<LocalDate>& from);
/// Nothing when nobody said who may read the dossier.
[[nodiscard]] Result<std::optional<LocalDate>> recheck(const Db& db, const ClientId& dossier);
/// Dossiers to look at by a day, those due first.
[[nodiscard]] Result<std::vector<ClientId>> rechecks_due(const Db& db, LocalDate today, std::size_t most);

} // namespace kt::store
