// What was destroyed here: so that no bundle, grant or rebuild brings it back. All writing is done inside the caller's
// transaction.
#pragma once

#include "core/op/op.h"
#include "core/store/oplog.h"

namespace kt::store {

/// Every key of this space up to `epoch` is thrown away for good; never goes back.
[[nodiscard]] Result<void> note_erased(const Db& db, const op::Space& space, std::uint64_t epoch);
/// 0 when nothing of the space was.
[[nodiscard]] Result<std::uint64_t> erased_epoch(const Db& db, const op::Space& space);
/// The body of this entry is thrown away for good.
[[nodiscard]] Result<void> note_erased(const Db& db, const op::Ref& entry);
[[nodiscard]] Result<bool> is_erased(const Db& db, const op::Ref& entry);
/// A number that is another one as soon as more was destroyed here.
[[nodiscard]] Result<std::uint64_t> count_erased(const Db& db);
/// The body of this entry outlives the key it was written under; `salt` is that of its hash.
[[nodiscard]] Result<void> note_kept(const Db& db, const op::Ref& entry, const crypto::Hash& salt);
/// Nothing for any other entry.
[[nodiscard]] Result<std::optional<crypto::Hash>> kept_salt(const Db& db, const op::Ref& entry);
/// Whether anything was destroyed here.
[[nodiscard]] Result<bool> any_erased(const Db& db);

/// Entries of a space that have their body. Cost: reads the whole log's index.
[[nodiscard]] Result<void> each_body_of(const Db& db, const op::Space& space,
                                        const Visit<const op::Ref&, const op::Entry&>& visit);
/// Throws away the keys of a space up to an epoch.
[[nodiscard]] Result<void> drop_keys(const Db& db, const op::Space& space, std::uint64_t epoch);
/// Of bodies of a space that were waited for it must be looked again whether a key opens them.
[[nodiscard]] Result<void> doubt_wanted(const Db& db, const op::Space& space);
/// Moves what the journal holds into the file, where what was deleted is overwritten, and empties it. Outside of a
/// transaction.
[[nodiscard]] Result<void> empty_journal(const Db& db);

} // namespace kt::store
