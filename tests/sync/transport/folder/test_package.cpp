// One file with all that somebody lacks: whole or not at all, as often as one likes, for one team.
#include "core/care/contact.h"
#include "sync/transport/folder/package.h"
#include "tests/support/vectors.h"
#include "tests/sync/transport/folder/rounds.h"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace kt;
using namespace kt::test;
using care::Role;
namespace fs = std::filesystem;

namespace {

fs::path packed(Ledger& from, const fs::path& file, std::optional<MemberId> member = {}, bool all = false) {
    auto packing = must(folder::Packing::begin(from, file, member, all));
    while (must(packing.step())) {
    }
    return file;
}

Result<folder::Report> open_file(Ledger& at, const fs::path& file) {
    folder::Opening opening(at, file);
    for (;;) {
        KT_TRY(const bool more, opening.step());
        if (!more) return opening.report();
    }
}

bool has(Ledger& at, const ClientId& client) {
    return at.client(client).ok();
}

struct Two {
    TestTeam team;
    Ledger& a;
    Ledger& b;
    TestFolder folder;
    explicit Two(std::uint64_t seed) : team(seed), a(team[0]), b(team.add(Role::CaseManager, "B. Bakker")) {}
};

} // namespace

TEST_CASE("a package brings all that a colleague lacks, and opening it twice is harmless", "[package]") {
    Two t(1);
    const auto client = new_client(t.a);
    const auto file = packed(t.a, t.folder / "for_b.kt1", t.b.identity().member);
    const auto first = must(open_file(t.b, file));
    CHECK(first.received > 0);
    CHECK(first.waiting == 0);
    CHECK(has(t.b, client));
    CHECK(same(t.a, t.b));
    const auto twice = must(open_file(t.b, file));
    CHECK(twice.received == 0);
    CHECK(same(t.a, t.b));
    // Its own package back is a word of what it has.
    const auto back = packed(t.b, t.folder / "for_a.kt1");
    (void)must(open_file(t.a, back));
    for (const auto& row : must(t.a.pending()))
        CHECK(row.entries == 0);
    // So the next one holds next to nothing.
    const auto next = fs::file_size(packed(t.a, t.folder / "next.kt1", t.b.identity().member));
    CHECK(next + 500 < fs::file_size(packed(t.a, t.folder / "all.kt1", t.b.identity().member, true)));
}

TEST_CASE("a package that was cut or changed is refused as a whole", "[package]") {
    Two t(2);
    const auto client = new_client(t.a);
    const std::string whole = contents(packed(t.a, t.folder / "whole.kt1"));
    const auto before = must(t.b.have());
    const auto file = t.folder / "cut.kt1";
    std::vector<std::size_t> lengths{
        0, 1, 15, 16, 23, 24, 25, 29, 30, whole.size() - 1, whole.size() - 32, whole.size() - 37};
    for (std::size_t length = 100; length < whole.size(); length += 97)
        lengths.push_back(length);
    for (const std::size_t length : lengths) {
        put_contents(file, std::string_view(whole).substr(0, length));
        INFO(length);
        const auto opened = open_file(t.b, file);
        REQUIRE_FALSE(opened);
        CHECK(opened.code() == Errc::PackageDamaged);
        CHECK(must(t.b.have()) == before);
    }
    for (std::size_t at = 0; at < whole.size(); at += 61) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 4);
        put_contents(file, changed);
        INFO(at);
        CHECK_FALSE(open_file(t.b, file));
        CHECK(must(t.b.have()) == before);
    }
    put_contents(file, whole + "x");
    CHECK(open_file(t.b, file).code() == Errc::PackageDamaged);
    put_contents(file, whole);
    (void)must(open_file(t.b, file));
    CHECK(has(t.b, client));
}

TEST_CASE("a package for another team, a file that is none, and one that is not there are told apart", "[package]") {
    Two t(3);
    TestTeam other(4);
    new_client(other[0]);
    (void)other.add(Role::CaseManager, "D. Smit");
    CHECK(open_file(t.b, packed(other[0], t.folder / "theirs.kt1")).code() == Errc::OtherTeam);
    put_contents(t.folder / "holiday.jpg", "\xff\xd8\xff\xe0 a picture of the sea");
    CHECK(open_file(t.b, t.folder / "holiday.jpg").code() == Errc::NotAPackage);
    CHECK(open_file(t.b, t.folder / "nowhere.kt1").code() == Errc::NoFile);
    std::string newer = contents(packed(t.a, t.folder / "newer.kt1"));
    newer[15] = '2';
    put_contents(t.folder / "newer.kt1", newer);
    CHECK(open_file(t.b, t.folder / "newer.kt1").code() == Errc::BundleVersion);
}

TEST_CASE("a package for one member leaves out what that member cannot read", "[package]") {
    Two t(5);
    Ledger& outside = t.team.add(Role::SocialWorker, "M. Yilmaz");
    const auto client = new_client(t.a);
    for (int i = 0; i < 8; ++i) {
        std::string text(6'000, ' ');
        for (char& c : text)
            c = static_cast<char>('a' + t.team.chance.below(26));
        must(t.a.commit(edit(client, care::Kind::ContactMoment, {{care::contact_moment::text, text}})));
    }
    const auto all = packed(t.a, t.folder / "all.kt1", {}, true);
    const auto theirs = packed(t.a, t.folder / "theirs.kt1", outside.identity().member, true);
    CHECK(fs::file_size(theirs) + 20'000 < fs::file_size(all));
    const auto report = must(open_file(outside, theirs));
    CHECK(report.carried > 0);
    CHECK(report.missing == 0);
    CHECK_FALSE(has(outside, client));
    CHECK(must(outside.verify()).entries > 0);
    const auto nobody = folder::Packing::begin(t.a, t.folder / "y.kt1", t.team.chance.id<MemberId>(), false);
    CHECK(nobody.code() == Errc::NotFound);
    CHECK_FALSE(fs::exists(t.folder / "y.kt1"));
}

TEST_CASE("a package that cannot be finished leaves nothing under its name", "[package]") {
    Two t(6);
    new_client(t.a);
    {
        auto packing = must(folder::Packing::begin(t.a, t.folder / "half.kt1", {}, true));
        (void)must(packing.step());
    }
    CHECK(all_files(t.folder.path()).empty());
    CHECK(folder::Packing::begin(t.a, t.folder / "no such folder" / "x.kt1", {}, true).code() == Errc::NoFolder);
}

TEST_CASE("hostile packages are refused with the code they were made for", "[package]") {
    must(crypto::start());
    const auto vectors = hostile_vectors("package/hostile");
    CHECK(vectors.size() >= 8);
    for (const auto& vector : vectors) {
        INFO(vector.name);
        const Bytes bytes = vector.bytes();
        std::istringstream in(std::string(bytes.begin(), bytes.end()));
        const auto read = [&]() -> Result<void> {
            KT_TRY(auto reader, folder::PackageReader::open(in));
            for (;;) {
                KT_TRY(const auto part, reader.next());
                if (part.what == folder::Piece::End) return {};
            }
        }();
        REQUIRE_FALSE(read);
        CHECK(errc_name(read.code()) == vector.errc);
    }
}

TEST_CASE("a package of twenty years ago is read", "[package]") {
    must(crypto::start());
    std::string hex;
    for (const std::string& line : vector_lines("package/golden/two_pieces.hex"))
        hex += line;
    const Bytes bytes = must(from_hex(hex));
    std::istringstream in(std::string(bytes.begin(), bytes.end()));
    auto reader = must(folder::PackageReader::open(in));
    CHECK(text_of(must(reader.next()).bytes) == "abc");
    const auto second = must(reader.next());
    CHECK(second.what == folder::Piece::Notice);
    CHECK(text_of(second.bytes) == "defg");
    CHECK(must(reader.next()).what == folder::Piece::End);
}
