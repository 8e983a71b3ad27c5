// The log: every feed entry this device holds, its seals, its holes, and who has confirmed what.
#pragma once

#include "core/op/bundle.h"
#include "core/store/db.h"

#include <functional>

namespace kt::store {

/// One entry as it is stored.
struct LogEntry {
    std::uint64_t n = 0;
    op::Entry entry;
    crypto::Hash chain{};           ///< after this entry
    std::optional<op::Space> space; ///< known for entries with a body
    Bytes body;                     ///< empty: a hole
};

/// Where a feed ends here: n = 0 and a zero chain for one that has no entries.
struct FeedEnd {
    std::uint64_t n = 0;
    crypto::Hash chain{};
};

/// Called for each row; false stops, an error stops and is passed on.
template <class... Args>
using Visit = std::function<Result<bool>(Args...)>;

// All writing below is done inside the caller's transaction.

/// Adds entry `entry.n`. Errors: Internal when it is there already, DiskFull, Io.
[[nodiscard]] Result<void> append_entry(const Db& db, const DeviceId& device, const LogEntry& entry);
/// Puts a body in a hole. Errors: NotFound when there is no hole.
[[nodiscard]] Result<void> fill_hole(const Db& db, const op::Ref& ref, const op::Space& space, ByteView body);
/// Makes a hole of an entry; the chain stays whole.
[[nodiscard]] Result<void> erase_body(const Db& db, const op::Ref& ref);

[[nodiscard]] Result<std::optional<LogEntry>> find_entry(const Db& db, const op::Ref& ref);
/// Entries `first` to `last` of a feed in order.
[[nodiscard]] Result<void> each_entry(const Db& db, const DeviceId& device, std::uint64_t first, std::uint64_t last,
                                      const Visit<const LogEntry&>& visit);
/// All holes, feed by feed.
[[nodiscard]] Result<void> each_hole(const Db& db, const Visit<const op::Ref&, const op::Entry&>& visit);

/// Devices that have a feed here, in order of first sight.
[[nodiscard]] Result<std::vector<DeviceId>> feeds(const Db& db);
[[nodiscard]] Result<FeedEnd> feed_end(const Db& db, const DeviceId& device);
/// How far each feed is stored. Cost: one seek per device.
[[nodiscard]] Result<op::Have> have(const Db& db);

/// Keeps the author's signature over the chain at `seal.n`.
[[nodiscard]] Result<void> save_seal(const Db& db, const DeviceId& device, const op::Seal& seal);
/// The last seal at or before `n`.
[[nodiscard]] Result<std::optional<op::Seal>> seal_before(const Db& db, const DeviceId& device, std::uint64_t n);
/// The first seal at or after `n`.
[[nodiscard]] Result<std::optional<op::Seal>> seal_after(const Db& db, const DeviceId& device, std::uint64_t n);

// Bodies we hold the key of and not the bytes.

/// It was not looked yet whether a key we hold would open this hole.
[[nodiscard]] Result<void> note_unsure(const Db& db, const op::Ref& ref);
/// Some of those holes, feed by feed, with their entries.
[[nodiscard]] Result<std::vector<std::pair<op::Ref, op::Entry>>> unsure_holes(const Db& db, std::size_t most);
[[nodiscard]] Result<void> no_longer_unsure(const Db& db, const op::Ref& ref);
[[nodiscard]] Result<void> want_body(const Db& db, const op::Ref& ref, const op::Space& space);
[[nodiscard]] Result<void> no_longer_wanted(const Db& db, const op::Ref& ref);
[[nodiscard]] Result<std::vector<op::Ref>> wanted_bodies(const Db& db, std::size_t most);

// Entries that are stored and not folded: of a removed device, or not a valid op. `reason` is the name of an Errc.

struct Quarantine {
    op::Ref ref;
    std::string reason;
};
[[nodiscard]] Result<void> quarantine(const Db& db, const op::Ref& ref, std::string_view reason);
[[nodiscard]] Result<void> release(const Db& db, const op::Ref& ref);
[[nodiscard]] Result<bool> is_quarantined(const Db& db, const op::Ref& ref);
[[nodiscard]] Result<std::vector<Quarantine>> quarantined(const Db& db);

// Forks: two different entries n of one feed.

/// Marks the feed as not to be followed and keeps the bundle that proves it.
[[nodiscard]] Result<void> freeze(const Db& db, const op::Ref& from, ByteView bundle);
[[nodiscard]] Result<bool> is_frozen(const Db& db, const DeviceId& device);
[[nodiscard]] Result<std::vector<DeviceId>> frozen_feeds(const Db& db);

// Who has confirmed what.

/// `device` has stored this much; never goes back.
[[nodiscard]] Result<void> save_acknowledged(const Db& db, const DeviceId& device, const op::Have& theirs, Instant at);
[[nodiscard]] Result<op::Have> acknowledged_by(const Db& db, const DeviceId& device);
[[nodiscard]] Result<std::optional<Instant>> last_contact(const Db& db, const DeviceId& device);

} // namespace kt::store
