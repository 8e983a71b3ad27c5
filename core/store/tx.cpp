#include "core/store/tx.h"

namespace kt::store {

namespace {

// Some failures (disk full) have rolled back already; then there is nothing left to undo.
void roll_back(const Db& db) {
    if (db.in_transaction()) (void)db.write("ROLLBACK");
    db.devices().forget();
    db.dossiers().forget();
}

} // namespace

Result<Tx> Tx::begin(const Db& db) {
    if (db.in_transaction()) return fail(Errc::Internal, "transaction inside a transaction");
    KT_CHECK(db.write("BEGIN IMMEDIATE"));
    return Tx(db);
}

Tx::~Tx() {
    if (db_ != nullptr) roll_back(*db_);
}

Result<void> Tx::commit() {
    const Db* db = std::exchange(db_, nullptr);
    if (db == nullptr) return fail(Errc::Internal, "no transaction");
    auto done = db->in_transaction() ? db->write("COMMIT") : fail(Errc::Internal, "no transaction");
    if (!done) roll_back(*db);
    return done;
}

} // namespace kt::store
