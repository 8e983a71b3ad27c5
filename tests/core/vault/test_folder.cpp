#include "core/vault/folder.h"
#include "core/vault/vault.h"
#include "tests/support/folder.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <sys/wait.h>
#include <unistd.h>

using namespace kt;
using namespace kt::vault;
using kt::test::must;
using kt::test::put_contents;
using kt::test::TestFolder;

namespace {

class FixedClock final : public Clock {
  public:
    Instant now() override { return must(Instant::parse("2026-11-21T09:00:00Z")); }
};

bool says(const std::vector<Finding>& findings, std::string_view code) {
    return std::ranges::any_of(findings, [&](const Finding& one) { return one.code == code; });
}

} // namespace

TEST_CASE("a second process is kept out of a profile, and let in when the first ends") {
    const TestFolder folder;
    int ready[2];
    int end[2];
    REQUIRE(pipe(ready) == 0);
    REQUIRE(pipe(end) == 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto lock = Lock::take(Folder{folder.path()});
        char c = lock.ok() ? 'y' : 'n';
        (void)!write(ready[1], &c, 1);
        (void)!read(end[0], &c, 1);
        _exit(0);
    }
    char held = 0;
    REQUIRE(read(ready[0], &held, 1) == 1);
    REQUIRE(held == 'y');
    CHECK(Lock::take(Folder{folder.path()}).code() == Errc::ProfileInUse);
    REQUIRE(write(end[1], "x", 1) == 1);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(Lock::take(Folder{folder.path()}).ok());
    for (const int fd : {ready[0], ready[1], end[0], end[1]})
        close(fd);
}

TEST_CASE("the lock names no process and no person") {
    const TestFolder folder;
    const auto lock = must(Lock::take(Folder{folder.path()}));
    CHECK(test::contents(folder / "lock").empty());
}

TEST_CASE("the doctor names what is wrong with a folder") {
    const TestFolder folder;
    CHECK(says(doctor(folder.path()), "no_profile"));
    CHECK_FALSE(Vault::exists(folder.path()));
    put_contents(folder / "vault.cbor", "rubbish");
    CHECK(Vault::exists(folder.path()));
    CHECK(says(doctor(folder.path()), "vault_damaged"));
    CHECK(says(doctor(folder.path()), "database_missing"));
    put_contents(folder / "kernteam.db", "");
    CHECK(says(doctor(folder.path()), "empty_database"));
    put_contents(folder / "kernteam.db", std::string(5000, 'x'));
    CHECK(says(doctor(folder.path()), "cut_database"));
    std::filesystem::remove(folder / "vault.cbor");
    CHECK(says(doctor(folder.path()), "vault_missing"));
    const auto lock = must(Lock::take(Folder{folder.path()}));
    CHECK(says(doctor(folder.path()), "profile_in_use"));
}

TEST_CASE("a damaged profile is set aside whole, under the day, and never over an earlier one") {
    const TestFolder folder;
    FixedClock clock;
    CHECK(Vault::set_aside(folder.path(), clock).code() == Errc::NoProfile);
    for (const std::string tail : {".aside-2026-11-21", ".aside-2026-11-21-2"}) {
        put_contents(folder / "vault.cbor", "keys" + tail);
        put_contents(folder / "kernteam.db", "pages" + tail);
        put_contents(folder / "kernteam.db-wal", "journal" + tail);
        const auto name = must(Vault::set_aside(folder.path(), clock));
        CHECK(name.filename() == "kernteam.db" + tail);
        CHECK(test::contents(folder / ("kernteam.db" + tail)) == "pages" + tail);
        CHECK(test::contents(folder / ("kernteam.db" + tail + "-wal")) == "journal" + tail);
        CHECK(test::contents(folder / ("vault.cbor" + tail)) == "keys" + tail);
        CHECK_FALSE(Vault::exists(folder.path()));
    }
    CHECK(test::contents(folder / "kernteam.db.aside-2026-11-21") == "pages.aside-2026-11-21");
}

TEST_CASE("a profile in use is not set aside") {
    const TestFolder folder;
    FixedClock clock;
    put_contents(folder / "kernteam.db", "pages");
    const auto lock = must(Lock::take(Folder{folder.path()}));
    CHECK(Vault::set_aside(folder.path(), clock).code() == Errc::ProfileInUse);
    CHECK(test::contents(folder / "kernteam.db") == "pages");
}
