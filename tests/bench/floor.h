// The least that must be done: rows of the same bytes in an encrypted database, and nothing else.
#pragma once

#include "core/store/db.h"
#include "tests/bench/measure.h"

namespace kt::bench {

/// A stored record as bytes: its id and its state.
struct BareRow {
    RecordId id;
    Bytes state;
};

/// The records of a profile's database.
[[nodiscard]] std::vector<BareRow> bare_rows(const store::Db& db);
/// A table of id and state, each row found by a number.
void make_bare_table(const store::Db& db);
/// Inserts them in one transaction; what it took.
[[nodiscard]] Spent insert_bare(const store::Db& db, const std::vector<BareRow>& rows);
/// Writes each row's state again, `times` times, in one transaction; what it took.
[[nodiscard]] Spent update_bare(const store::Db& db, const std::vector<BareRow>& rows, std::size_t times);
/// Inserts one row durably; what it took.
[[nodiscard]] Spent save_bare(const store::Db& db, const BareRow& row);

} // namespace kt::bench
