#include "tests/core/store/open_db.h"

#include <catch2/catch_test_macros.hpp>

#include <openssl/evp.h>

#include <set>

using namespace kt;
using namespace kt::store;
using namespace kt::test;

namespace {

std::set<std::string> names_in(const std::filesystem::path& folder) {
    std::set<std::string> out;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        out.insert(entry.path().filename().string());
    return out;
}

} // namespace

TEST_CASE("a transaction that is not committed leaves nothing") {
    const Db db = must(Db::in_memory());
    {
        auto tx = must(Tx::begin(db));
        must(db.write("INSERT INTO setting(name, value) VALUES(?, ?)", "a", Bytes{1}));
        const auto inner = Tx::begin(db);
        REQUIRE_FALSE(inner);
        CHECK(inner.code() == Errc::Internal);
        CHECK(db.in_transaction());
    }
    CHECK_FALSE(db.in_transaction());
    CHECK(number(db, "SELECT count(*) FROM setting") == 0);
    must(fill(db, 0, 3, 10));
    CHECK(number(db, "SELECT count(*) FROM setting") == 3);
}

TEST_CASE("values come back as they were bound") {
    const Db db = must(Db::in_memory());
    must(db.run("CREATE TABLE t(a, b, c, d, e, f)"));
    const Bytes blob{0, 1, 2, 255};
    const std::string text("é\0x", 4);
    Chance chance(1);
    const auto id = chance.id<RecordId>();
    must(db.write("INSERT INTO t VALUES(?, ?, ?, ?, ?, ?)", INT64_MIN, text, blob, std::optional<std::int64_t>(), id,
                  LocalDate{-5}));
    auto stmt = must(db.prepare("SELECT a, b, c, d, e, f FROM t"));
    REQUIRE(must(stmt.step()));
    CHECK(stmt.integer(0) == INT64_MIN);
    CHECK(stmt.text(1) == text);
    CHECK(copy_of(stmt.blob(2)) == blob);
    CHECK(stmt.null(3));
    CHECK(stmt.maybe_integer(3) == std::nullopt);
    CHECK(stmt.id<RecordId>(4) == id);
    CHECK(stmt.integer(5) == -5);
    CHECK_FALSE(must(stmt.step()));
}

TEST_CASE("the same text gives the same statement, and a fresh one while that is in use") {
    const Db db = must(Db::in_memory());
    must(fill(db, 0, 4, 4));
    const auto before = db.kept().size();
    constexpr std::string_view sql = "SELECT name FROM setting WHERE name >= ? ORDER BY name";
    auto outer = must(db.prepare(sql));
    outer.bind("1");
    REQUIRE(must(outer.step()));
    {
        auto inner = must(db.prepare(sql));
        inner.bind("3");
        REQUIRE(must(inner.step()));
        CHECK(inner.text(0) == "3");
    }
    CHECK(outer.text(0) == "1");
    REQUIRE(must(outer.step()));
    CHECK(outer.text(0) == "2");
    CHECK(db.kept().size() == before + 1);
}

TEST_CASE("a value that was never bound stays no longer than its statement") {
    const Db db = must(Db::in_memory());
    {
        auto stmt = must(db.prepare("SELECT ?"));
        stmt.bind("secret");
        REQUIRE(must(stmt.step()));
    }
    auto stmt = must(db.prepare("SELECT ?"));
    REQUIRE(must(stmt.step()));
    CHECK(stmt.null(0));
    CHECK_FALSE(db.write("SELECT ?", 1, 2).ok()); // more values than places
}

TEST_CASE("the engine is set as the design asks") {
    const TestFolder folder;
    const Db db = must(Db::create(folder / "kernteam.db", a_key()));
    CHECK(word(db, "PRAGMA journal_mode") == "wal");
    CHECK(number(db, "PRAGMA synchronous") == 2);
    CHECK(number(db, "PRAGMA page_size") == 4096);
    CHECK(number(db, "PRAGMA cache_size") == -65536);
    CHECK(number(db, "PRAGMA temp_store") == 2);
    CHECK(number(db, "PRAGMA secure_delete") == 1);
    CHECK(number(db, "PRAGMA trusted_schema") == 0);
    CHECK(word(db, "PRAGMA locking_mode") == "exclusive");
    CHECK(word(db, "PRAGMA cipher_version").starts_with("4.6."));
    CHECK(word(db, "SELECT sqlite_version()") == "3.46.1");
}

TEST_CASE("only the raw key decrypts a page: it was not taken for a passphrase") {
    const TestFolder folder;
    const auto key = a_key();
    must(fill(must(Db::create(folder / "kernteam.db", key)), 0, 1, 1));
    const std::string file = contents(folder / "kernteam.db");
    REQUIRE(file.size() % 4096 == 0);
    REQUIRE(file.size() >= 4096);
    // SQLCipher 4: salt (16), AES-256-CBC, then the initial vector (16) and the authenticator (64) at the page's end.
    constexpr std::size_t reserve = 80;
    const auto* page = reinterpret_cast<const unsigned char*>(file.data());
    Bytes plain(4096);
    EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
    int length = 0;
    REQUIRE(EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr, key.view().data(), page + 4096 - reserve) == 1);
    EVP_CIPHER_CTX_set_padding(context, 0);
    REQUIRE(EVP_DecryptUpdate(context, plain.data(), &length, page + 16, 4096 - 16 - reserve) == 1);
    EVP_CIPHER_CTX_free(context);
    CHECK(plain[0] == 0x10); // page size 4096, big-endian
    CHECK(plain[1] == 0x00);
    CHECK(plain[2] == 2); // WAL
    CHECK(plain[4] == reserve);
    CHECK(text_of(ByteView(plain).first(16)).find("SQLite") == std::string::npos);
}

TEST_CASE("another key, a missing, empty, cut or foreign file is named and left as it is") {
    const TestFolder folder;
    const auto file = folder / "kernteam.db";
    CHECK(Db::open(file, a_key()).code() == Errc::NoProfile);
    CHECK_FALSE(std::filesystem::exists(file));
    must(fill(must(Db::create(file, a_key())), 0, 100, 1000));
    const std::string good = contents(file);

    CHECK(Db::create(file, a_key()).code() == Errc::ProfileExists);
    CHECK(Db::open(file, a_key(2)).code() == Errc::StoreDamaged);
    CHECK(contents(file) == good);
    CHECK(number(must(Db::open(file, a_key())), "SELECT count(*) FROM setting") == 100);

    put_contents(file, "");
    CHECK(Db::open(file, a_key()).code() == Errc::StoreDamaged);
    CHECK(contents(file).empty());
    put_contents(file, good.substr(0, good.size() / 8192 * 4096));
    CHECK(Db::open(file, a_key()).code() == Errc::StoreDamaged);
    put_contents(file, good.substr(0, good.size() - 100));
    CHECK(Db::open(file, a_key()).code() == Errc::StoreDamaged);
    put_contents(file, "SQLite format 3" + std::string(4096 - 15, '\0'));
    CHECK(Db::open(file, a_key()).code() == Errc::StoreDamaged);
    for (const std::size_t at : {std::size_t{3}, std::size_t{100}, std::size_t{4090}}) { // salt, text, authenticator
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 1);
        put_contents(file, bad);
        CHECK(Db::open(file, a_key()).code() == Errc::StoreDamaged);
    }
    put_contents(file, good);
    CHECK(number(must(Db::open(file, a_key())), "SELECT count(*) FROM setting") == 100);
}

TEST_CASE("a flipped bit in any later page is found and the page named") {
    const TestFolder folder;
    const auto file = folder / "kernteam.db";
    must(fill(must(Db::create(file, a_key())), 0, 300, 1000));
    const std::string good = contents(file);
    Chance chance(5);
    for (int round = 0; round < 8; ++round) {
        std::string bad = good;
        const std::size_t page = 2 + chance.below(good.size() / 4096 - 1);
        const std::size_t at = (page - 1) * 4096 + chance.below(4096);
        bad[at] = static_cast<char>(bad[at] ^ (1 << chance.below(8)));
        put_contents(file, bad);
        const auto db = Db::open(file, a_key());
        if (!db) { // the schema itself was hit
            CHECK(db.code() == Errc::StoreDamaged);
            continue;
        }
        const auto checked = db->check_integrity();
        REQUIRE_FALSE(checked);
        CHECK(checked.code() == Errc::StoreDamaged);
        CHECK(checked.error().where.find("page " + std::to_string(page)) != std::string::npos);
    }
    put_contents(file, good);
    CHECK(must(Db::open(file, a_key())).check_integrity().ok());
}

TEST_CASE("a damaged page that is touched is damage, not a wrong statement") {
    const TestFolder folder;
    const auto file = folder / "kernteam.db";
    must(fill(must(Db::create(file, a_key())), 0, 300, 1000));
    std::string bad = contents(file);
    for (std::size_t page = bad.size() / 4096 / 2; page < bad.size() / 4096; ++page)
        bad[page * 4096 + 7] = static_cast<char>(bad[page * 4096 + 7] ^ 1);
    put_contents(file, bad);
    const Db db = must(Db::open(file, a_key()));
    auto stmt = must(db.prepare("SELECT sum(length(value)) FROM setting"));
    const auto stepped = stmt.step();
    REQUIRE_FALSE(stepped);
    CHECK(stepped.code() == Errc::StoreDamaged);
}

TEST_CASE("a file that is open is nobody else's, and no shared memory lies beside it") {
    const TestFolder folder;
    const auto file = folder / "kernteam.db";
    const Db db = must(Db::create(file, a_key()));
    must(fill(db, 0, 10, 10));
    CHECK(Db::open(file, a_key()).code() == Errc::StoreBusy);
    CHECK(names_in(folder.path()) == std::set<std::string>{"kernteam.db", "kernteam.db-wal"});
    const auto mode = std::filesystem::status(file).permissions();
    CHECK((mode & (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) ==
          std::filesystem::perms::none);
}

TEST_CASE("a database that is closed is one file") {
    const TestFolder folder;
    must(fill(must(Db::create(folder / "kernteam.db", a_key())), 0, 10, 10));
    CHECK(names_in(folder.path()) == std::set<std::string>{"kernteam.db"});
}

TEST_CASE("a database that cannot be made leaves nothing behind") {
    const TestFolder folder;
    CHECK_FALSE(Db::create(folder / "no/such/kernteam.db", a_key()));
    std::filesystem::create_directory(folder / "kernteam.db-wal"); // the journal cannot be made
    CHECK_FALSE(Db::create(folder / "kernteam.db", a_key()));
    CHECK_FALSE(std::filesystem::exists(folder / "kernteam.db"));
}
