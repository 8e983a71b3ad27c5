// What somebody who may write in the folder puts there stops nobody, and leads nothing out of it.
#include "tests/sync/transport/folder/rounds.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

using namespace kt;
using namespace kt::test;
namespace fs = std::filesystem;

TEST_CASE("a pipe where a file is to be written keeps nobody waiting", "[folder]") {
    Three t(26);
    const auto client = new_client(t.a);
    (void)t.go(t.a);
    const auto home = bundles_of(t.a, t.folder.path()).at(0).parent_path();
    REQUIRE(::mkfifo((home / ".have.ktn.tmp").c_str(), 0600) == 0);
    (void)new_client(t.a, "De Vries");
    CHECK_FALSE(t.go(t.a).not_written);
    CHECK_FALSE(fs::exists(home / ".have.ktn.tmp"));
    (void)t.go(t.b);
    CHECK(readable(t.b, client));
}

TEST_CASE("nothing is written through a link, and a link fills no disk", "[folder]") {
    Three t(27);
    const TestFolder elsewhere;
    fs::create_directory_symlink(elsewhere.path(), t.folder.path() / "kt1");
    (void)new_client(t.a);
    for (int i = 0; i < 3; ++i)
        CHECK(t.go(t.a).not_written);
    CHECK(fs::is_empty(elsewhere.path()));
}
