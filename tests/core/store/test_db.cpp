#include "core/store/tx.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::store;
using kt::test::must;

TEST_CASE("a transaction that is not committed leaves nothing") {
    const Db db = must(Db::in_memory());
    {
        auto tx = Tx::begin(db);
        REQUIRE(tx);
        REQUIRE(db.write("INSERT INTO setting(name, value) VALUES(?, ?)", "a", Bytes{1}));
        CHECK_FALSE(Tx::begin(db));
    }
    auto stmt = must(db.prepare("SELECT count(*) FROM setting"));
    REQUIRE(stmt.step().value());
    CHECK(stmt.integer(0) == 0);
}
