// The folded state of records: one blob each, which only the ledger understands.
#pragma once

#include "core/op/op.h"
#include "core/store/db.h"

#include <functional>

namespace kt::store {

/// A record as it is stored. `row` names it in the lists; see rowid.h.
struct StoredRecord {
    std::int64_t row = 0;
    RecordId id;
    std::uint16_t kind = 0;
    op::Space space;
    op::LogicalTime created; ///< earliest op seen that touched it
    Bytes state;
};

using RecordVisit = std::function<Result<bool>(const StoredRecord&)>; ///< false stops

/// Several records can go by one id when another space (or another kind) uses it too; of those, the first in order of
/// row.
[[nodiscard]] Result<std::optional<StoredRecord>> find_record(const Db& db, const RecordId& id);
[[nodiscard]] Result<std::optional<StoredRecord>> find_record(const Db& db, const op::Space& space, std::uint16_t kind,
                                                              const RecordId& id);
/// Whether any record of a dossier is stored.
[[nodiscard]] Result<bool> has_records(const Db& db, const ClientId& dossier);
/// The record of a row. Errors: StoreDamaged when there is none.
[[nodiscard]] Result<RecordId> record_of(const Db& db, std::int64_t row);
/// Adds records in a transaction of the caller; those of one kind in one dossier, one after another, cost no search.
class NewRecords {
  public:
    explicit NewRecords(const Db& db) : db_(db) {}
    /// Adds a record (its `row` is ignored) and gives its row. Errors: TooLarge for more than 16 million of one kind
    /// in one dossier, DiskFull, Io.
    [[nodiscard]] Result<std::int64_t> add(const StoredRecord& record);

  private:
    const Db& db_;
    std::int64_t last_ = -1; ///< the row of the record added last
};
/// Adds one record.
[[nodiscard]] Result<std::int64_t> insert_record(const Db& db, const StoredRecord& record);
/// Changes state and moment of creation of `record.row`. The caller has a transaction.
[[nodiscard]] Result<void> update_record(const Db& db, const StoredRecord& record);
/// Records of a dossier (the zero id: of the team space) in order of creation.
[[nodiscard]] Result<void> each_record_of(const Db& db, const ClientId& dossier, std::optional<std::uint16_t> kind,
                                          const RecordVisit& visit);
/// Records of rows `first` to `last` in order of row.
[[nodiscard]] Result<void> each_record_in(const Db& db, std::int64_t first, std::int64_t last,
                                          const RecordVisit& visit);
/// Where to go on after a record.
enum class Next : std::uint8_t { Record, Kind };
/// Records of a dossier kind by kind, in order of arrival here; `visit` says whether it wants more of the kind.
[[nodiscard]] Result<void> each_kind_of(const Db& db, const ClientId& dossier,
                                        const std::function<Result<Next>(const StoredRecord&)>& visit);
/// Every record, in order of id: the same order on every device.
[[nodiscard]] Result<void> each_record(const Db& db, const RecordVisit& visit);

} // namespace kt::store
