// kill -9 in the middle of saves: what was acknowledged is there, what is there is whole.
#include "core/store/oplog.h"
#include "core/store/records.h"
#include "core/store/search.h"
#include "tests/core/store/open_db.h"

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kt;
using namespace kt::store;
using namespace kt::test;

namespace {

constexpr DeviceId device{};
constexpr std::uint64_t records = 96; ///< more than are noted before their words are indexed

Result<std::string> word_of(const StoredRecord& record) {
    return "word" + std::string(text_of(record.state));
}

// One save as the ledger makes it: an entry of the feed, its record, its words in the index; all of them tell n.
Result<void> save(const Db& db, std::uint64_t n) {
    KT_TRY(auto tx, Tx::begin(db));
    Chance chance(n);
    LogEntry entry;
    entry.n = n;
    entry.space = op::Space::team();
    entry.body = chance.bytes(50 + chance.below(400));
    KT_CHECK(append_entry(db, device, entry));
    StoredRecord record;
    record.id = Chance(n % records).id<RecordId>();
    record.kind = 30;
    record.state = copy_of(bytes_of(std::to_string(n)));
    KT_TRY(const auto known, find_record(db, record.id));
    if (known) {
        record.row = known->row;
        KT_CHECK(update_record(db, record));
    } else {
        KT_TRY(record.row, insert_record(db, record));
    }
    KT_CHECK(put_texts(db, {{record.row, "word" + std::to_string(n)}}, word_of));
    return tx.commit();
}

// Whether the store holds saves 1 to n and nothing else, for the n it claims.
bool whole(const Db& db, std::uint64_t n) {
    bool good = true;
    std::uint64_t next = 1;
    const std::uint64_t from = n > 80 ? n - 80 : 1;
    (void)each_entry(db, device, from, n + 1, [&](const LogEntry& entry) -> Result<bool> {
        if (next == 1) next = from;
        Chance chance(entry.n);
        good = good && entry.n == next && entry.body == chance.bytes(50 + chance.below(400));
        ++next;
        return true;
    });
    good = good && (n == 0 || next == n + 1);
    for (std::uint64_t last = from; last <= n && good; ++last) {
        if (last + records <= n) continue; // overwritten since
        const auto record = find_record(db, Chance(last % records).id<RecordId>());
        good = record && *record && (*record)->state == copy_of(bytes_of(std::to_string(last)));
        const auto hits = find(db, "word" + std::to_string(last), 2, word_of);
        good = good && hits && !hits->empty();
    }
    return good;
}

// The life of one child: says what it found, then saves and acknowledges until it is killed.
[[noreturn]] void child(const std::filesystem::path& file, int out) {
    const auto say = [&](std::uint64_t n) { (void)!write(out, &n, sizeof n); };
    const auto db = Db::open(file, a_key());
    if (!db || !db->run("PRAGMA wal_autocheckpoint = 30")) _exit(2);
    const auto end = feed_end(*db, device);
    if (!end || !whole(*db, end->n)) _exit(3);
    say(end->n);
    for (std::uint64_t n = end->n + 1;; ++n) {
        if (!save(*db, n)) _exit(4);
        say(n);
    }
}

} // namespace

TEST_CASE("1,000 kills lose no acknowledged save", "[slow]") {
    const TestFolder folder;
    const auto file = folder / "kernteam.db";
    { const Db db = must(Db::create(file, a_key())); }
    Chance chance(11);
    std::uint64_t acknowledged = 0;
    for (int round = 0; round < 1000; ++round) {
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        const pid_t pid = fork();
        if (pid == 0) {
            close(ends[0]);
            child(file, ends[1]);
        }
        close(ends[1]);
        std::uint64_t n = 0;
        std::uint64_t found = UINT64_MAX;
        const std::uint64_t wait_for = 1 + chance.below(12);
        for (std::uint64_t heard = 0; heard < wait_for && read(ends[0], &n, sizeof n) == sizeof n; ++heard)
            if (found == UINT64_MAX) found = n;
        for (volatile std::uint64_t spin = chance.below(300'000); spin > 0;) // somewhere inside the next save
            spin = spin - 1;
        kill(pid, SIGKILL);
        int status = 0;
        REQUIRE(waitpid(pid, &status, 0) == pid);
        INFO("round " << round << ", exit " << (WIFEXITED(status) ? WEXITSTATUS(status) : 0));
        REQUIRE(WIFSIGNALED(status));
        while (read(ends[0], &n, sizeof n) == sizeof n) {
        }
        close(ends[0]);
        REQUIRE(found != UINT64_MAX);
        REQUIRE(found >= acknowledged);     // nothing that was acknowledged is lost
        REQUIRE(found <= acknowledged + 1); // at most the save that was cut after its commit
        acknowledged = n;
    }
    const Db db = must(Db::open(file, a_key()));
    CHECK(db.check_integrity().ok());
    const auto end = must(feed_end(db, device));
    CHECK(end.n >= acknowledged);
    CHECK(whole(db, end.n));
    CHECK(acknowledged > 1000);
}
