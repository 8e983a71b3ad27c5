#include "core/store/clients.h"
#include "core/store/drafts.h"
#include "core/store/file.h"
#include "core/store/lists.h"
#include "core/store/oplog.h"
#include "core/store/records.h"
#include "core/store/search.h"
#include "core/store/settings.h"
#include "tests/core/store/open_db.h"

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kt;
using namespace kt::store;
using namespace kt::test;

namespace {

/// Runs `act` in a process of its own that may write files of at most `bytes`; its answer is the exit status.
template <class Act>
int in_child(std::size_t bytes, Act act) {
    const pid_t child = fork();
    if (child == 0) {
        if (bytes != 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{bytes, bytes};
            setrlimit(RLIMIT_FSIZE, &limit);
        }
        _exit(act());
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

bool planted_in(const std::filesystem::path& folder, std::span<const std::string> words) {
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string text = contents(entry.path());
        for (const std::string& word : words)
            if (text.find(word) != std::string::npos) return true;
    }
    return false;
}

Result<std::string> said(const StoredRecord& record) {
    return text_of(record.state);
}

// Puts the words in every table that can hold a person's words.
Result<void> plant(const Db& db, std::span<const std::string> words) {
    Chance chance(3);
    for (int round = 0; round < 50; ++round)
        for (const std::string& word : words) {
            KT_TRY(auto tx, Tx::begin(db));
            ClientRow client;
            client.id = chance.id<ClientId>();
            client.name = word;
            KT_CHECK(put_client(db, client));
            KT_CHECK(index_client(db, client.id, word, std::nullopt, word, word));
            StoredRecord record;
            record.id = chance.id<RecordId>();
            record.kind = 19;
            record.space = {client.id, care::Compartment::General};
            record.state = copy_of(bytes_of(word));
            KT_TRY(const std::int64_t row, insert_record(db, record));
            KT_CHECK(put_texts(db, {{row, word}}, said));
            SignalRow signal;
            signal.text = word;
            KT_CHECK(put_signal(db, row, signal, 1));
            KT_CHECK(save_draft(db, word, word, Value(word)));
            KT_CHECK(save_setting(db, word, bytes_of(word)));
            LogEntry entry;
            KT_TRY(const FeedEnd end, feed_end(db, DeviceId{}));
            entry.n = end.n + 1;
            entry.space = record.space;
            entry.body = copy_of(bytes_of(word));
            KT_CHECK(append_entry(db, DeviceId{}, entry));
            KT_CHECK(tx.commit());
        }
    return {};
}

const std::array<std::string, 3> words = {"Zonnebloemstraat", "dwarslaesie", "wandelstokhouder"};

} // namespace

TEST_CASE("a full disk is named and leaves what was saved before") {
    const TestFolder folder;
    const auto file = folder / "kernteam.db";
    must(fill(must(Db::create(file, a_key())), 0, 50, 1000));
    enum Answer { Full = 0, WentOn, OtherCode, NotOpened, OldLost, InTransaction };
    const int answer = in_child(400'000, [&]() -> int {
        const auto db = Db::open(file, a_key());
        if (!db) return NotOpened;
        if (!fill(*db, 50, 60, 1000)) return OtherCode; // still fits
        const auto filled = fill(*db, 1000, 3000, 1000);
        if (filled) return WentOn;
        if (filled.code() != Errc::DiskFull) return OtherCode;
        if (db->in_transaction()) return InTransaction;
        auto stmt = db->prepare("SELECT count(*) FROM setting");
        if (!stmt || !stmt->step() || stmt->integer(0) != 60) return OldLost;
        return Full;
    });
    CHECK(answer == Full);
    const Db db = must(Db::open(file, a_key()));
    CHECK(number(db, "SELECT count(*) FROM setting") == 60);
    must(db.check_integrity());
    must(fill(db, 60, 70, 1000)); // there is room again
}

TEST_CASE("a database that may not grow says so and keeps what it has") {
    const Db db = must(Db::in_memory());
    must(fill(db, 0, 50, 1000));
    must(db.run("PRAGMA max_page_count = 120"));
    const auto filled = fill(db, 1000, 3000, 1000);
    REQUIRE_FALSE(filled);
    CHECK(filled.code() == Errc::DiskFull);
    CHECK_FALSE(db.in_transaction());
    CHECK(number(db, "SELECT count(*) FROM setting") == 50);
}

TEST_CASE("a file is replaced whole or not at all") {
    const TestFolder folder;
    const auto file = folder / "vault.cbor";
    must(write_file(file, bytes_of("first")));
    const int answer = in_child(1000, [&]() -> int {
        const auto written = write_file(file, Bytes(5000, 1));
        return !written && written.code() == Errc::DiskFull ? 0 : 1;
    });
    CHECK(answer == 0);
    CHECK(contents(file) == "first");
    CHECK_FALSE(std::filesystem::exists(folder / "vault.cbor.new"));
    CHECK(read_file(file, 3).code() == Errc::TooLarge);
    CHECK(must(read_file(file, 5)) == copy_of(bytes_of("first")));
    CHECK(read_file(folder / "none", 5).code() == Errc::NoProfile);
}

TEST_CASE("planted words are in no file: open, killed, and closed") {
    const TestFolder folder;
    const auto file = folder / "kernteam.db";
    {
        const Db db = must(Db::create(file, a_key()));
        must(plant(db, words));
        CHECK(std::filesystem::file_size(folder / "kernteam.db-wal") > 0);
        CHECK_FALSE(planted_in(folder.path(), words));
        CHECK(must(find(db, "dwarslaesie", 5, said)).size() == 5); // they are there for who has the key
    }
    CHECK_FALSE(planted_in(folder.path(), words));

    const pid_t child = fork();
    if (child == 0) {
        const auto db = Db::open(file, a_key());
        const std::array<std::string, 1> other = {"waarzeggerij"};
        if (db && plant(*db, other)) raise(SIGKILL);
        _exit(1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    CHECK(std::filesystem::file_size(folder / "kernteam.db-wal") > 0);
    const std::array<std::string, 1> other = {"waarzeggerij"};
    CHECK_FALSE(planted_in(folder.path(), other));
    const Db db = must(Db::open(file, a_key()));
    CHECK_FALSE(must(find(db, "waarzeggerij", 5, said)).empty());
    CHECK_FALSE(planted_in(folder.path(), other));
}

TEST_CASE("a great sort opens no file") {
    const TestFolder folder;
    const Db db = must(Db::create(folder / "kernteam.db", a_key()));
    must(fill(db, 0, 20'000, 400));
    const auto files = [] {
        std::vector<std::string> out;
        for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
            std::error_code code;
            const auto target = std::filesystem::read_symlink(entry.path(), code);
            if (!code && target.string().find("/") == 0) out.push_back(target.string());
        }
        std::ranges::sort(out);
        return out;
    };
    const auto before = files();
    auto stmt = must(db.prepare("SELECT value FROM setting ORDER BY value"));
    REQUIRE(must(stmt.step()));
    CHECK(files() == before);
}
