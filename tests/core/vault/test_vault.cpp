#include "core/care/client.h"
#include "core/crypto/random.h"
#include "core/store/file.h"
#include "core/vault/keyfile.h"
#include "core/vault/vault.h"
#include "tests/support/chance.h"
#include "tests/support/clock.h"
#include "tests/support/folder.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <set>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kt;
using namespace kt::vault;
using namespace kt::test;

namespace {

const std::string secret = "vier witte ganzen";

crypto::Password password(std::string_view text) {
    return crypto::Password(bytes_of(text));
}

/// Makes and opens profiles in a folder of the test's own.
struct Profile {
    TestFolder parent;
    std::filesystem::path folder = parent / "profile";
    ManualClock clock;
    Chance chance{1};

    Profile() { must(crypto::start()); }

    Result<Vault> found(std::string_view word, std::string_view team = "Kernteam Noord") {
        return Vault::found(folder, password(word), crypto::KdfCost::Interactive, team,
                            {"Riet Visser", care::Role::CaseManager, "Wijkteam"},
                            ledger::NewDevice::make("laptop", chance), clock, chance);
    }
    Result<Vault> open(std::string_view word) { return Vault::open(folder, password(word), clock, chance); }

    [[nodiscard]] std::set<std::string> names() const {
        std::set<std::string> out;
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            out.insert(entry.path().filename().string());
        return out;
    }
};

Result<ClientId> add_client(Vault& vault, std::string_view name) {
    ledger::Edit edit;
    edit.records.push_back({care::Kind::Client, {}, {{care::client::name, Value(name), {}}}});
    KT_TRY(const auto done, vault.ledger().commit(edit));
    return done.dossier;
}

std::size_t clients_in(Vault& vault) {
    return must(vault.ledger().clients({})).rows.size();
}

} // namespace

TEST_CASE("a profile opens with its password, on one process at a time, and with no other word") {
    Profile profile;
    CHECK(profile.open(secret).code() == Errc::NoProfile);
    CHECK_FALSE(std::filesystem::exists(profile.folder)); // asking makes nothing
    {
        auto vault = must(profile.found(secret));
        CHECK(vault.ledger().team_name() == "Kernteam Noord");
        must(add_client(vault, "Mevrouw Willemsen"));
        CHECK(profile.open(secret).code() == Errc::ProfileInUse);
        CHECK(profile.found(secret).code() == Errc::ProfileExists);
    }
    CHECK(profile.names() == std::set<std::string>{"kernteam.db", "lock", "vault.cbor"});
    CHECK(profile.open("vier witte gansen").code() == Errc::WrongPassword);
    CHECK(profile.open("").code() == Errc::WrongPassword);
    auto vault = must(profile.open(secret));
    CHECK(clients_in(vault) == 1);
    const auto mode = std::filesystem::status(profile.folder).permissions();
    CHECK((mode & std::filesystem::perms::others_all) == std::filesystem::perms::none);
}

TEST_CASE("a profile that cannot be made leaves nothing behind") {
    Profile profile;
    CHECK(profile.found("zeven77").code() == Errc::PasswordTooShort);
    CHECK_FALSE(std::filesystem::exists(profile.folder));
    CHECK_FALSE(profile.found(secret, "").ok()); // a team needs a name: the ledger refuses after the database was made
    CHECK_FALSE(std::filesystem::exists(profile.folder));
    CHECK(Vault::join(profile.folder, password(secret), crypto::KdfCost::Interactive,
                      ledger::NewDevice::make("laptop", profile.chance), bytes_of("no welcome"), profile.clock,
                      profile.chance)
              .ok() == false);
    CHECK_FALSE(std::filesystem::exists(profile.folder));

    std::filesystem::create_directory(profile.folder);
    put_contents(profile.folder / "notes.txt", "mine");
    CHECK_FALSE(profile.found(secret, "").ok());
    CHECK(profile.names() == std::set<std::string>{"notes.txt"}); // a folder that was there stays, and what is in it
    must(profile.found(secret));
}

TEST_CASE("a full disk while a profile is made leaves nothing behind") {
    Profile profile;
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{50'000, 50'000};
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto made = profile.found(secret);
        _exit(!made && made.code() == Errc::DiskFull && !std::filesystem::exists(profile.folder) ? 0 : 1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WEXITSTATUS(status) == 0);
    must(profile.found(secret));
}

TEST_CASE("killed while it is made, a profile is there whole or not at all") {
    Profile profile;
    Chance chance(5);
    for (int round = 0; round < 12; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            (void)profile.found(secret);
            raise(SIGKILL);
        }
        for (volatile std::uint64_t spin = chance.below(60'000'000); spin > 0;)
            spin = spin - 1;
        kill(child, SIGKILL);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        if (Vault::exists(profile.folder)) {
            CHECK(must(profile.open(secret)).ledger().team_name() == "Kernteam Noord");
            std::filesystem::remove_all(profile.folder);
        } else {
            CHECK_FALSE(profile.open(secret).ok());
        }
    }
    if (!Vault::exists(profile.folder)) must(profile.found(secret));
    CHECK(must(profile.open(secret)).ledger().team_name() == "Kernteam Noord");
}

TEST_CASE("a new password ends the old one and does not encrypt the database again") {
    Profile profile;
    {
        auto vault = must(profile.found(secret));
        for (int i = 0; i < 40; ++i)
            must(add_client(vault, "Mevrouw Willemsen " + std::to_string(i)));
    }
    const std::string before = contents(profile.folder / "kernteam.db");
    {
        auto vault = must(profile.open(secret));
        CHECK(vault.change_password(password("niet de oude"), password("vijf zwarte zwanen"), profile.chance).code() ==
              Errc::WrongPassword);
        CHECK(vault.change_password(password(secret), password("kort"), profile.chance).code() ==
              Errc::PasswordTooShort);
        must(vault.change_password(password(secret), password("vijf zwarte zwanen"), profile.chance));
    }
    const std::string after = contents(profile.folder / "kernteam.db");
    constexpr std::size_t page = 4096;
    REQUIRE(after.size() >= before.size());
    std::size_t same = 0;
    for (std::size_t at = 0; at < before.size(); at += page)
        same += before.compare(at, page, after, at, page) == 0 ? 1U : 0U;
    CHECK(same * 2 > before.size() / page); // the others got the line in the log
    CHECK(profile.open(secret).code() == Errc::WrongPassword);
    auto vault = must(profile.open("vijf zwarte zwanen"));
    std::vector<std::string> told;
    for (const auto& line : must(vault.ledger().access_log({})))
        told.push_back(line.action);
    CHECK(told == std::vector<std::string>{"unlock_failed", "password_changed"});
}

TEST_CASE("who tried to unlock and failed stands in the log of the team once it opens, with how often and since when") {
    Profile profile;
    { (void)must(profile.found(secret)); }
    const Instant first = profile.clock.now();
    for (int i = 0; i < 3; ++i) {
        CHECK(profile.open("vier witte gansen").code() == Errc::WrongPassword);
        profile.clock.advance_ms(60'000);
    }
    {
        auto vault = must(profile.open(secret));
        const auto log = must(vault.ledger().access_log({}));
        REQUIRE(log.size() == 1);
        CHECK(log[0].action == "unlock_failed");
        CHECK(log[0].times == 3);
        CHECK(log[0].since == first);
        CHECK(log[0].member_name == "Riet Visser");
        CHECK(log[0].device_name == "laptop");
    }
    CHECK_FALSE(profile.names().contains("attempts"));
    { CHECK(must(must(profile.open(secret)).ledger().access_log({})).size() == 1); }
    // A file that is none of ours counts as nothing, and opening goes on.
    for (const std::string& hostile :
         {std::string(), std::string("\xff\xff"), std::string("\x82\x20\x00", 3), std::string(100'000, 'x')}) {
        put_contents(profile.folder / "attempts", hostile);
        CHECK(must(must(profile.open(secret)).ledger().access_log({})).size() == 1);
    }
}

TEST_CASE("a recovery code opens the profile until a newer one is made") {
    Profile profile;
    std::string first;
    std::string second;
    {
        auto vault = must(profile.found(secret));
        first = text_of(must(vault.make_recovery_code(profile.chance)).view());
        second = text_of(must(vault.make_recovery_code(profile.chance)).view());
    }
    const auto open_with = [&](std::string_view code) {
        return Vault::open_with_recovery_code(profile.folder, crypto::SecretBytes(bytes_of(code)), profile.clock,
                                              profile.chance);
    };
    CHECK(open_with(first).code() == Errc::WrongSheet);
    CHECK(open_with("abcd").code() == Errc::MistypedSheet);
    {
        auto vault = must(open_with(second));
        must(vault.set_password(password("een nieuw begin"), profile.chance));
    }
    CHECK(profile.open(secret).code() == Errc::WrongPassword);
    CHECK(profile.open("een nieuw begin").ok());
    CHECK(open_with(second).ok()); // the paper stays good after a new password
}

TEST_CASE("a sheet can be tried at any time, and trying it changes nothing") {
    Profile profile;
    const auto typed = [](std::string_view code) { return crypto::SecretBytes(bytes_of(code)); };
    CHECK_FALSE(Vault::has_sheet(profile.folder));
    {
        auto vault = must(profile.found(secret));
        CHECK_FALSE(vault.has_recovery_code());
        CHECK(vault.test_recovery_code(typed("aaaa-aaaa-aaaa-aaaa-aaaa-aaaa-aaaa")).code() == Errc::MistypedSheet);
        const std::string former = text_of(must(vault.make_recovery_code(profile.chance)).view());
        CHECK(vault.test_recovery_code(typed(former)).ok());
        const std::string code = text_of(must(vault.make_recovery_code(profile.chance)).view());
        CHECK(vault.has_recovery_code());
        const std::string keys = contents(profile.folder / "vault.cbor");
        const std::string pages = contents(profile.folder / "kernteam.db");
        CHECK(vault.test_recovery_code(typed(code)).ok());
        CHECK(vault.test_recovery_code(typed(former)).code() == Errc::WrongSheet);
        CHECK(vault.test_recovery_code(typed(code.substr(1))).code() == Errc::MistypedSheet);
        CHECK(contents(profile.folder / "vault.cbor") == keys);
        CHECK(contents(profile.folder / "kernteam.db") == pages);
    }
    CHECK(Vault::has_sheet(profile.folder));
}

TEST_CASE("damage is told from a wrong password, and nothing is deleted") {
    Profile profile;
    { (void)must(profile.found(secret)); }
    const std::string keys = contents(profile.folder / "vault.cbor");
    std::string bad = keys;
    bad[bad.size() / 2] = static_cast<char>(bad[bad.size() / 2] ^ 4);
    put_contents(profile.folder / "vault.cbor", bad);
    CHECK(profile.open(secret).code() == Errc::VaultDamaged);
    std::filesystem::remove(profile.folder / "vault.cbor");
    CHECK(profile.open(secret).code() == Errc::VaultDamaged);
    put_contents(profile.folder / "vault.cbor", keys);
    CHECK(profile.open(secret).ok());

    const std::string pages = contents(profile.folder / "kernteam.db");
    put_contents(profile.folder / "kernteam.db", "");
    CHECK(profile.open(secret).code() == Errc::StoreDamaged);
    const auto aside = must(Vault::set_aside(profile.folder, profile.clock));
    CHECK(contents(aside).empty());
    CHECK_FALSE(Vault::exists(profile.folder));
    must(profile.found("een heel ander woord"));
    CHECK(doctor(profile.folder).front().code == "ok");

    std::filesystem::remove(profile.folder / "kernteam.db");
    CHECK(profile.open("een heel ander woord").code() == Errc::StoreDamaged);
    put_contents(profile.folder / "kernteam.db", pages); // of another profile
    CHECK(profile.open("een heel ander woord").code() == Errc::StoreDamaged);
}

TEST_CASE("a database whose vault.cbor was lost is kept when a new profile is made") {
    Profile profile;
    { (void)must(profile.found(secret)); }
    const std::string pages = contents(profile.folder / "kernteam.db");
    std::filesystem::remove(profile.folder / "vault.cbor");
    must(profile.found(secret));
    CHECK(contents(profile.folder / "kernteam.db.unfinished-1") == pages);
}

TEST_CASE("a database of an older version comes up with everything folded again") {
    Profile profile;
    crypto::Hash before{};
    {
        auto vault = must(profile.found(secret));
        must(add_client(vault, "Mevrouw Willemsen"));
        before = must(vault.ledger().state_hash());
    }
    {
        const auto keys = must(decode_keyfile(bytes_of(contents(profile.folder / "vault.cbor"))));
        const auto db =
            must(store::Db::open(profile.folder / "kernteam.db", must(unwrap_with_password(keys, password(secret)))));
        must(db.run("DROP TABLE task_row; PRAGMA user_version = 0"));
    }
    auto vault = must(profile.open(secret));
    CHECK(must(vault.ledger().state_hash()) == before);
    CHECK(clients_in(vault) == 1);
    must(vault.ledger().verify());
    CHECK(profile.names().contains("kernteam.db.v0"));
}

TEST_CASE("planted words, names, password and recovery code are in no file of the profile") {
    Profile profile;
    std::vector<std::string> planted = {secret,     "Zonnebloemstraat", "Riet Visser",
                                        "Wijkteam", "Kernteam Noord",   "laptop"};
    const auto clean = [&] {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(profile.folder)) {
            const std::string text = contents(entry.path());
            for (const std::string& word : planted)
                if (text.find(word) != std::string::npos) return false;
        }
        return true;
    };
    {
        auto vault = must(profile.found(secret));
        planted.push_back(text_of(must(vault.make_recovery_code(profile.chance)).view()));
        must(add_client(vault, "Zonnebloemstraat"));
        must(vault.ledger().keep_draft("client", "name", Value("Zonnebloemstraat")));
        CHECK(profile.names().contains("kernteam.db-wal"));
        CHECK(clean());
    }
    CHECK(clean());
    const pid_t child = fork();
    if (child == 0) {
        auto vault = profile.open(secret);
        if (vault && add_client(*vault, "Zonnebloemstraat")) raise(SIGKILL);
        _exit(1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    CHECK(profile.names().contains("kernteam.db-wal"));
    CHECK(clean());
    auto vault = must(profile.open(secret)); // the lock of the killed one is gone
    CHECK(clients_in(vault) == 2);
    CHECK(clean());
}
