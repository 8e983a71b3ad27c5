// Devices that never meet come to the same record through a folder, whatever becomes of its files.
#include "core/care/care_team.h"
#include "core/care/rights.h"
#include "core/care/team.h"
#include "tests/sync/transport/folder/rounds.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::test;
using care::Kind;
using care::Role;
namespace fs = std::filesystem;

TEST_CASE("three devices that never meet converge through one folder", "[folder]") {
    Three t(1);
    const auto one = new_client(t.a);
    const auto from_a = t.go(t.a);
    CHECK(from_a.written > 0);
    CHECK_FALSE(from_a.not_written);
    const auto to_b = t.go(t.b);
    CHECK(to_b.received > 0);
    CHECK(to_b.waiting == 0);
    CHECK(to_b.faults.empty());
    CHECK(readable(t.b, one));
    const auto two = new_client(t.b, "de heer Z. Bos");
    t.settle();
    CHECK(readable(t.a, two));
    CHECK(readable(t.c, one));
    CHECK(same(t.a, t.b));
    CHECK(same(t.b, t.c));
    for (const auto& row : must(t.a.pending()))
        CHECK(row.entries == 0);
}

TEST_CASE("a folder at rest is neither written nor grows, and everybody's bundles go", "[folder]") {
    Three t(2);
    new_client(t.a);
    t.settle();
    for (Ledger* one : {&t.a, &t.b, &t.c}) {
        const auto again = t.go(*one);
        CHECK(again.bytes_written == 0);
        CHECK(again.received == 0);
        CHECK(bundles_of(*one, t.folder.path()).empty());
    }
    // Who has it in mind reads no file twice.
    new_client(t.b);
    (void)t.go(t.b);
    folder::Seen seen;
    CHECK(round(t.team, t.a, t.folder.path(), &seen).read > 0);
    CHECK(round(t.team, t.a, t.folder.path(), &seen).read == 0);
}

TEST_CASE("names in the folder are lower case and say nothing of people", "[folder]") {
    Three t(3);
    new_client(t.a);
    (void)t.go(t.a);
    (void)t.go(t.b);
    const auto files = all_files(t.folder.path());
    REQUIRE(files.size() >= 3);
    for (const auto& file : files) {
        INFO(file);
        CHECK(std::ranges::all_of(
            file, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '.'; }));
        CHECK(file.find(t.a.device().text()) == std::string::npos);
        CHECK(contents(t.folder.path() / file).find("Willemsen") == std::string::npos);
        CHECK(contents(t.folder.path() / file).find("Bakker") == std::string::npos);
    }
}

TEST_CASE("a file that is still being copied is looked at again and harms nothing", "[folder]") {
    Three t(4);
    const auto client = new_client(t.a);
    (void)t.go(t.a);
    const auto file = bundles_of(t.a, t.folder.path()).at(0);
    const std::string whole = contents(file);
    for (const std::size_t length :
         {std::size_t{0}, std::size_t{1}, std::size_t{40}, whole.size() / 2, whole.size() - 1}) {
        put_contents(file, std::string_view(whole).substr(0, length));
        const auto report = t.go(t.b);
        INFO(length);
        CHECK(report.received == 0);
        CHECK(report.faults.empty());
        CHECK(report.partial.size() == 1);
        CHECK(fs::exists(file));
    }
    put_contents(file, whole);
    CHECK(t.go(t.b).received > 0);
    CHECK(readable(t.b, client));
}

TEST_CASE("garbage is named, left where it is, and stops nobody", "[folder]") {
    Three t(5);
    const auto client = new_client(t.a);
    (void)t.go(t.a);
    const auto home = bundles_of(t.a, t.folder.path()).at(0).parent_path();
    const std::string whole = contents(bundles_of(t.a, t.folder.path()).at(0));
    put_contents(home / "77.ktb", "this was a bundle once");
    std::string flipped = whole;
    flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
    put_contents(home / "78.ktb", flipped);
    put_contents(home / "79.ktb", whole + std::string(5000, '\0')); // a copier that reserves room first
    put_contents(home / "holiday.jpg", "not ours at all");
    put_contents(home / ".syncthing.80.ktb.tmp", "half of something");
    put_contents(home / "have.ktn", "!no notice");
    fs::create_directory(home / "81.ktb");
    fs::create_symlink("/etc/passwd", home / "82.ktb");
    fs::resize_file(home / "79.ktb", 3'000'000);
    const auto report = t.go(t.b);
    CHECK(readable(t.b, client));
    std::vector<std::string> named;
    for (const auto& fault : report.faults)
        named.push_back(fault.file.substr(fault.file.find('/') + 1));
    CHECK(named == std::vector<std::string>{"have.ktn", "77.ktb", "78.ktb", "79.ktb"});
    for (const char* name : {"77.ktb", "78.ktb", "79.ktb", "holiday.jpg", ".syncthing.80.ktb.tmp", "82.ktb"})
        CHECK(fs::exists(fs::symlink_status(home / name)));
}

TEST_CASE("what of our own was spoilt is laid down again", "[folder]") {
    Three t(6);
    const auto client = new_client(t.a);
    (void)t.go(t.a);
    const auto file = bundles_of(t.a, t.folder.path()).at(0);
    put_contents(file, contents(file).substr(0, 100));
    const auto again = t.go(t.a);
    CHECK(again.written == 1);
    CHECK_FALSE(fs::exists(file)); // under another name, so that nobody mistakes the one for the other
    (void)t.go(t.b);
    CHECK(readable(t.b, client));
}

TEST_CASE("copies that synchronising programs make are read like the file itself", "[folder]") {
    Three t(7);
    const auto client = new_client(t.a);
    (void)t.go(t.a);
    const auto file = bundles_of(t.a, t.folder.path()).at(0);
    const auto home = file.parent_path();
    fs::rename(file, home / "1.sync-conflict-20261122-101112-ABCDEFG.ktb");
    fs::copy_file(home / "have.ktn", home / "have (conflicted copy 2026-11-22 101112).ktn");
    const auto report = t.go(t.b);
    CHECK(report.copies == 2);
    CHECK(report.faults.empty());
    CHECK(readable(t.b, client));
    CHECK(fs::exists(home / "1.sync-conflict-20261122-101112-ABCDEFG.ktb"));
    // It is ours once we may clear it away.
    t.settle();
    CHECK(bundles_of(t.a, t.folder.path()).empty());
}

TEST_CASE("a medium that writes names in capitals is read all the same", "[folder]") {
    Three t(8);
    const auto client = new_client(t.a);
    (void)t.go(t.a);
    const TestFolder stick;
    for (const auto& name : all_files(t.folder.path())) {
        std::string upper = name;
        std::ranges::transform(upper, upper.begin(),
                               [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        fs::create_directories((stick.path() / upper).parent_path());
        fs::copy_file(t.folder.path() / name, stick.path() / upper);
    }
    const auto report = round(t.team, t.b, stick.path());
    CHECK(report.faults.empty());
    CHECK(report.copies == 0);
    CHECK(readable(t.b, client));
    // Its writer knows its own files under these names too.
    CHECK(round(t.team, t.a, stick.path()).written == 0);
}

TEST_CASE("a folder that was emptied is filled again for who lacks it", "[folder]") {
    Three t(9);
    const auto client = new_client(t.a);
    (void)t.go(t.a);
    (void)t.go(t.b);
    const auto before = all_files(t.folder.path());
    fs::remove_all(t.folder.path() / "kt1");
    const auto again = t.go(t.a);
    CHECK(again.emptied);
    CHECK(again.written > 0);
    for (const auto& file : bundles_of(t.a, t.folder.path()))
        CHECK(std::ranges::count(before, fs::relative(file, t.folder.path()).string()) == 0);
    (void)t.go(t.c);
    CHECK(readable(t.c, client));
    t.settle();
    CHECK_FALSE(t.go(t.a).emptied);
}

TEST_CASE("a folder that went back in time is seen and nothing is lost", "[folder]") {
    Three t(10);
    new_client(t.a);
    t.settle();
    const TestFolder old;
    fs::copy(t.folder.path(), old.path(), fs::copy_options::recursive);
    const auto later = new_client(t.b);
    (void)t.go(t.b);
    (void)t.go(t.a);
    fs::remove_all(t.folder.path() / "kt1");
    fs::copy(old.path(), t.folder.path(), fs::copy_options::recursive);
    const auto seen = t.go(t.a);
    CHECK(std::ranges::count(seen.rolled_back, t.b.device()) == 1);
    CHECK(std::ranges::count(seen.rolled_back, t.a.device()) == 1);
    t.settle();
    CHECK(readable(t.c, later));
    CHECK(t.go(t.a).rolled_back.empty());
    CHECK(same(t.a, t.c));
}

TEST_CASE("two sticks and a folder on disk are told apart", "[folder]") {
    Three t(11);
    const auto one = new_client(t.a);
    const TestFolder other;
    (void)t.go(t.a);
    const auto first = round(t.team, t.a, other.path());
    CHECK_FALSE(first.emptied);
    CHECK(first.rolled_back.empty());
    CHECK(first.written > 0);
    (void)round(t.team, t.b, other.path());
    CHECK(readable(t.b, one));
    // A stick that turns up under the name of another is no folder that went back.
    const TestFolder mount;
    fs::remove(mount.path());
    fs::copy(t.folder.path(), mount.path(), fs::copy_options::recursive);
    const auto moved = round(t.team, t.a, mount.path());
    CHECK_FALSE(moved.emptied);
    CHECK(moved.rolled_back.empty());
}

TEST_CASE("what one device heard elsewhere goes on through the folder", "[folder]") {
    Three t(12);
    const auto client = new_client(t.a);
    meet(t.a, t.b); // on one network; only b sees the folder
    (void)t.go(t.b);
    (void)t.go(t.c);
    CHECK(readable(t.c, client));
    // The author comes later and need not lay down what everybody has.
    (void)t.go(t.b);
    (void)t.go(t.c);
    CHECK(t.go(t.a).written <= 1);
    t.settle();
    CHECK(all_files(t.folder.path()).size() == 3); // one word of each
}

TEST_CASE("many small changes become few files", "[folder]") {
    Three t(13);
    for (int i = 0; i < 60; ++i) {
        new_client(t.a, "client " + std::to_string(i));
        (void)t.go(t.a);
        CHECK(bundles_of(t.a, t.folder.path()).size() <= 9);
    }
    (void)t.go(t.b);
    CHECK(same(t.a, t.b));
}

TEST_CASE("two teams use one folder and see nothing of each other", "[folder]") {
    Three t(14);
    TestTeam other(15);
    Ledger& theirs = other.add(Role::CaseManager, "D. Smit");
    const auto ours = new_client(t.a);
    const auto other_client = new_client(other[0]);
    (void)t.go(t.a);
    (void)round(other, other[0], t.folder.path());
    const auto b = t.go(t.b);
    const auto d = round(other, theirs, t.folder.path());
    CHECK(b.of_others > 0);
    CHECK(b.faults.empty());
    CHECK(d.faults.empty());
    CHECK(readable(t.b, ours));
    CHECK_FALSE(readable(t.b, other_client));
    CHECK(readable(theirs, other_client));
}

TEST_CASE("clocks decide nothing in the folder", "[folder]") {
    Three t(16);
    const auto client = new_client(t.a);
    (void)t.go(t.a);
    for (const auto& file : all_files(t.folder.path()))
        fs::last_write_time(t.folder.path() / file, fs::file_time_type::min());
    t.team.clock.advance_ms(std::int64_t{-400} * 86'400'000);
    (void)t.go(t.b);
    CHECK(readable(t.b, client));
    t.settle();
    CHECK(same(t.a, t.b));
    CHECK(bundles_of(t.a, t.folder.path()).empty());
}

TEST_CASE("a removed device's files are set aside from its cut on", "[folder]") {
    Three t(17);
    new_client(t.a);
    t.settle();
    must(t.a.commit(edit({}, Kind::Device,
                         {{care::device::revoked_at, Value(t.team.clock.now())}, {care::device::revoked_why, "lost"}},
                         id_cast<RecordId>(t.b.device()))));
    const auto after = new_client(t.b, "after the cut");
    (void)t.go(t.a); // b has not heard yet, and neither has c
    (void)t.go(t.c);
    (void)t.go(t.b);
    const auto at_a = t.go(t.a);
    const auto at_c = t.go(t.c);
    CHECK(at_a.quarantined > 0);
    CHECK(at_c.quarantined > 0);
    CHECK_FALSE(readable(t.a, after));
    CHECK_FALSE(readable(t.c, after));
    // It is not waited for any more.
    (void)t.go(t.a);
    CHECK(bundles_of(t.a, t.folder.path()).empty());
}

TEST_CASE("a removed member opens nothing of what is laid down afterwards", "[folder]") {
    Three t(18);
    const auto before = new_client(t.a);
    t.settle();
    CHECK(readable(t.b, before));
    const MemberId gone = t.b.identity().member;
    must(t.a.commit(edit({}, Kind::Member, {{care::member::left_on, LocalDate{20'000}}}, id_cast<RecordId>(gone))));
    must(t.a.commit(edit({}, Kind::Device,
                         {{care::device::revoked_at, Value(t.team.clock.now())}, {care::device::revoked_why, "left"}},
                         id_cast<RecordId>(t.b.device()))));
    (void)t.go(t.a);
    (void)t.go(t.c);
    const auto after = new_client(t.c, "after the removal");
    (void)t.go(t.c);
    (void)t.go(t.a);
    const auto report = t.go(t.b);
    CHECK(readable(t.a, after));
    CHECK_FALSE(readable(t.b, after));
    CHECK(report.missing == 0); // nor does it think that it should
}

TEST_CASE("a write that was cut off leaves no half file", "[folder]") {
    Three t(19);
    const auto client = new_client(t.a);
    (void)t.go(t.a);
    const auto home = bundles_of(t.a, t.folder.path()).at(0).parent_path();
    put_contents(home / ".9.ktb.tmp", "half");
    put_contents(home / ".have.ktn.tmp", "half");
    (void)t.go(t.b);
    CHECK(fs::exists(home / ".9.ktb.tmp")); // only its writer clears up
    (void)t.go(t.a);
    CHECK_FALSE(fs::exists(home / ".9.ktb.tmp"));
    CHECK_FALSE(fs::exists(home / ".have.ktn.tmp"));
    CHECK(readable(t.b, client));
}

TEST_CASE("a folder that is not there is said so", "[folder]") {
    Three t(20);
    folder::Seen seen;
    folder::Round gone(t.a, t.folder.path() / "no stick", seen, t.team.chance);
    const auto step = gone.step();
    REQUIRE_FALSE(step);
    CHECK(step.code() == Errc::NoFolder);
}

TEST_CASE("what was destroyed goes from the folder too, from each device's own files", "[folder]") {
    Three t(21);
    const auto secret = new_client(t.a, "Kwartelstaartje, G.");
    const auto other = new_client(t.a, "De Vries, H.");
    // c stays away, so that the files stay.
    (void)t.go(t.a);
    (void)t.go(t.b);
    (void)t.go(t.a);
    const auto before = bundles_of(t.a, t.folder.path());
    REQUIRE_FALSE(before.empty());
    namespace f = care::rights_case;
    must(t.a.commit(
        edit(secret, Kind::RightsCase,
             {{f::right, Value("destruction")}, {f::asked_on, LocalDate{20'400}}, {f::decision, Value("granted")}})));
    const RecordId erasure = must(t.a.ask_erasure({secret, {}, {}, "asked_by_client"})).records.at(0);
    (void)t.go(t.a);
    (void)t.go(t.b);
    must(t.b.agree_erasure(erasure));
    (void)t.go(t.b);
    (void)t.go(t.a);
    CHECK_FALSE(readable(t.a, secret));
    for (const auto& file : before)
        CHECK_FALSE(fs::exists(file));
    (void)t.go(t.c);
    CHECK(readable(t.c, other));
    CHECK_FALSE(readable(t.c, secret));
    t.settle();
    CHECK(t.go(t.a).bytes_written == 0);
}

TEST_CASE("bodies that lie nowhere are asked for, and who has them lays them down", "[folder]") {
    Three t(22);
    Ledger& late = t.team.add(Role::SocialWorker, "M. Yilmaz");
    const auto client = new_client(t.a);
    t.settle();
    (void)t.go(late);
    t.settle();
    CHECK(bundles_of(t.a, t.folder.path()).empty());
    CHECK_FALSE(readable(late, client));
    // A seat around the client gives the keys; the history went from the folder long ago.
    namespace f = care::participant;
    must(t.a.commit(edit(client, Kind::Participant,
                         {{f::role, "professional"}, {f::name, "M. Yilmaz"}, {f::member, late.identity().member}})));
    (void)t.go(t.a);
    const auto asks = t.go(late);
    CHECK(asks.missing > 0);
    (void)t.go(t.a);
    const auto filled = t.go(late);
    CHECK(filled.filled > 0);
    CHECK(filled.missing == 0);
    CHECK(readable(late, client));
    // Asked and answered once: nothing of it stays.
    for (int i = 0; i < 3; ++i) {
        (void)t.go(late);
        t.settle();
    }
    CHECK(all_files(t.folder.path()).size() == 4);
}
