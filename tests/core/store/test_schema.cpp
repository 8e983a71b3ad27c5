#include "core/store/file.h"
#include "core/store/oplog.h"
#include "core/store/records.h"
#include "core/store/schema.h"
#include "core/store/settings.h"
#include "tests/core/store/open_db.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::store;
using namespace kt::test;

namespace {

/// A file as version 0 left it: without the table of wanted bodies, and with a list that no longer exists.
void make_version_0(const std::filesystem::path& file) {
    const Db db = must(Db::create(file, a_key()));
    Chance chance(1);
    auto tx = must(Tx::begin(db));
    must(save_setting(db, "team", bytes_of("Kernteam Noord")));
    LogEntry entry;
    for (entry.n = 1; entry.n <= 20; ++entry.n) {
        entry.space = op::Space{chance.id<ClientId>(), care::Compartment::Social};
        entry.body = chance.bytes(500);
        must(append_entry(db, DeviceId{}, entry));
    }
    StoredRecord record;
    record.id = chance.id<RecordId>();
    record.kind = 30;
    must(insert_record(db, record));
    must(tx.commit());
    must(db.run("DROP TABLE wanted; DROP TABLE task_row; CREATE TABLE task_row(old TEXT); PRAGMA user_version = 0"));
}

} // namespace

TEST_CASE("a version-0 file is brought up on a copy, and kept") {
    const TestFolder folder;
    const auto file = folder / "kernteam.db";
    make_version_0(file);
    const std::string before = contents(file);

    const Db db = must(Db::open(file, a_key()));
    CHECK(must(db.schema_version()) == schema_version_now);
    CHECK(text_of(must(setting(db, "team"))->view()) == "Kernteam Noord");
    CHECK(must(feed_end(db, DeviceId{})).n == 20);
    CHECK(number(db, "SELECT sum(length(body)) FROM feed_entry") == 20 * 500);
    CHECK(number(db, "SELECT count(*) FROM wanted") == 0);
    CHECK(number(db, "SELECT count(*) FROM record") == 0);
    CHECK(number(db, "SELECT count(*) FROM task_row WHERE owner IS NULL") == 0);
    CHECK(must(needs_rebuild(db)));
    must(rebuilt(db));
    CHECK_FALSE(must(needs_rebuild(db)));
    CHECK(db.check_integrity().ok());

    CHECK(contents(folder / "kernteam.db.v0") == before);
    CHECK_FALSE(std::filesystem::exists(folder / "kernteam.db.migrating"));
}

TEST_CASE("a version-1 file is brought up with its log, and its words are indexed anew") {
    const TestFolder folder;
    const auto file = folder / "kernteam.db";
    {
        const Db db = must(Db::create(file, a_key()));
        LogEntry entry;
        entry.n = 1;
        must(append_entry(db, DeviceId{}, entry));
        must(db.run("DROP TABLE text_search; DROP TABLE text_due; DROP TABLE timeline_row;"
                    "CREATE VIRTUAL TABLE text_search USING fts5(words, content='', contentless_delete=1);"
                    "INSERT INTO text_search(rowid, words) VALUES(1, 'gevallen');"
                    "CREATE TABLE timeline_row(dossier INTEGER, part INTEGER); PRAGMA user_version = 1"));
    }
    const Db db = must(Db::open(file, a_key()));
    CHECK(must(db.schema_version()) == schema_version_now);
    CHECK(must(feed_end(db, DeviceId{})).n == 1);
    CHECK(number(db, "SELECT count(*) FROM text_search WHERE text_search MATCH 'gevallen'") == 0);
    CHECK(number(db, "SELECT count(*) FROM text_due") + number(db, "SELECT count(parts) FROM timeline_row") == 0);
    CHECK(must(needs_rebuild(db)));
    CHECK(db.check_integrity().ok());
    CHECK(std::filesystem::exists(folder / "kernteam.db.v1"));
}

TEST_CASE("a version-2 file is brought up with its log and gets the list of what asks for attention") {
    const TestFolder folder;
    const auto file = folder / "kernteam.db";
    {
        const Db db = must(Db::create(file, a_key()));
        LogEntry entry;
        entry.n = 1;
        must(append_entry(db, DeviceId{}, entry));
        must(db.run("DROP TABLE attention_row; DROP TABLE trigger_row; DROP TABLE client_row;"
                    "CREATE TABLE client_row(id INTEGER PRIMARY KEY, name TEXT); PRAGMA user_version = 2"));
    }
    const Db db = must(Db::open(file, a_key()));
    CHECK(must(db.schema_version()) == schema_version_now);
    CHECK(must(feed_end(db, DeviceId{})).n == 1);
    CHECK(number(db, "SELECT count(*) FROM attention_row") + number(db, "SELECT count(closed) FROM client_row") == 0);
    CHECK(must(needs_rebuild(db)));
    CHECK(std::filesystem::exists(folder / "kernteam.db.v2"));
}

TEST_CASE("a fresh database needs no rebuild") {
    CHECK_FALSE(must(needs_rebuild(must(Db::in_memory()))));
}

TEST_CASE("a copy that an interrupted migration left is made anew") {
    const TestFolder folder;
    const auto file = folder / "kernteam.db";
    make_version_0(file);
    put_contents(folder / "kernteam.db.migrating", "half a copy");
    CHECK(must(must(Db::open(file, a_key())).schema_version()) == schema_version_now);
}

TEST_CASE("a migration that cannot be made leaves the file as it was") {
    const TestFolder folder;
    const auto file = folder / "kernteam.db";
    make_version_0(file);
    const std::string before = contents(file);
    std::filesystem::create_directories(folder / "kernteam.db.migrating/in/the/way");
    CHECK_FALSE(Db::open(file, a_key()));
    CHECK(contents(file) == before);
}

TEST_CASE("a file of a newer version is refused and not touched") {
    const TestFolder folder;
    const auto file = folder / "kernteam.db";
    must(must(Db::create(file, a_key())).run("PRAGMA user_version = " + std::to_string(schema_version_now + 1)));
    const std::string before = contents(file);
    const auto opened = Db::open(file, a_key());
    REQUIRE_FALSE(opened);
    CHECK(opened.code() == Errc::StoreVersion);
    CHECK(opened.error().where == std::to_string(schema_version_now + 1));
    CHECK(contents(file) == before);
}

TEST_CASE("what is derived can be thrown away, and what is true stays") {
    const Db db = must(Db::in_memory());
    Chance chance(2);
    auto tx = must(Tx::begin(db));
    LogEntry entry;
    entry.n = 1;
    must(append_entry(db, DeviceId{}, entry));
    StoredRecord record;
    record.id = chance.id<RecordId>();
    must(insert_record(db, record));
    must(drop_derived(db));
    must(tx.commit());
    CHECK(number(db, "SELECT count(*) FROM record") == 0);
    CHECK(must(feed_end(db, DeviceId{})).n == 1);
}
