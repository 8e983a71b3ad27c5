#include "core/store/tx.h"

namespace kt::store {

Result<Tx> Tx::begin(const Db& db) {
    if (db.in_transaction()) return fail(Errc::Internal, "transaction inside a transaction");
    KT_CHECK(db.write("BEGIN IMMEDIATE"));
    return Tx(db);
}

Tx::~Tx() {
    // Some failures (disk full) have rolled back already; then there is nothing left to undo.
    if (db_ != nullptr && db_->in_transaction()) (void)db_->write("ROLLBACK");
}

Result<void> Tx::commit() {
    const Db* db = std::exchange(db_, nullptr);
    if (db == nullptr || !db->in_transaction()) return fail(Errc::Internal, "no transaction");
    auto done = db->write("COMMIT");
    if (!done && db->in_transaction()) (void)db->write("ROLLBACK");
    return done;
}

} // namespace kt::store
