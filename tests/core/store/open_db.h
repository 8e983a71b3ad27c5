// Databases for tests.
#pragma once

#include "core/store/tx.h"
#include "tests/support/chance.h"
#include "tests/support/folder.h"
#include "tests/support/must.h"

namespace kt::test {

inline crypto::StoreKey a_key(std::uint64_t seed = 1) {
    Chance chance(seed);
    return crypto::StoreKey::random(chance);
}

/// The first column of the first row.
inline std::int64_t number(const store::Db& db, std::string_view sql) {
    auto stmt = must(db.prepare(sql));
    REQUIRE(must(stmt.step()));
    return stmt.integer(0);
}

inline std::string word(const store::Db& db, std::string_view sql) {
    auto stmt = must(db.prepare(sql));
    REQUIRE(must(stmt.step()));
    return std::string(stmt.text(0));
}

/// Settings `from` to `to`, each of `size` bytes, in one transaction.
inline Result<void> fill(const store::Db& db, int from, int to, std::size_t size) {
    KT_TRY(auto tx, store::Tx::begin(db));
    Chance chance(static_cast<std::uint64_t>(from));
    for (int i = from; i < to; ++i)
        KT_CHECK(db.write("INSERT INTO setting(name, value) VALUES(?, ?)", std::to_string(i), chance.bytes(size)));
    return tx.commit();
}

} // namespace kt::test
