#include "tests/bench/floor.h"

#include "core/store/records.h"
#include "core/store/tx.h"

namespace kt::bench {

namespace {

constexpr std::string_view insert = "INSERT INTO bare(public, state) VALUES(?, ?)";

} // namespace

std::vector<BareRow> bare_rows(const store::Db& db) {
    std::vector<BareRow> rows;
    must(store::each_record(db, [&](const store::StoredRecord& record) -> Result<bool> {
        rows.push_back({record.id, record.state});
        return true;
    }));
    return rows;
}

void make_bare_table(const store::Db& db) {
    must(db.run("CREATE TABLE bare(id INTEGER PRIMARY KEY, public BLOB NOT NULL, state BLOB NOT NULL) STRICT"));
}

Spent insert_bare(const store::Db& db, const std::vector<BareRow>& rows) {
    const Watch watch;
    store::Tx tx = must(store::Tx::begin(db));
    for (const BareRow& row : rows)
        must(db.write(insert, row.id, row.state));
    must(tx.commit());
    return watch.spent();
}

Spent update_bare(const store::Db& db, const std::vector<BareRow>& rows, std::size_t times) {
    const Watch watch;
    store::Tx tx = must(store::Tx::begin(db));
    for (std::size_t time = 0; time < times; ++time) {
        std::int64_t id = 0;
        for (const BareRow& row : rows)
            must(db.write("UPDATE bare SET state = ? WHERE id = ?", row.state, ++id));
    }
    must(tx.commit());
    return watch.spent();
}

Spent save_bare(const store::Db& db, const BareRow& row) {
    const Watch watch;
    must(db.write(insert, row.id, row.state));
    return watch.spent();
}

} // namespace kt::bench
