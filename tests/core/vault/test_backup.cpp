#include "core/care/client.h"
#include "core/crypto/random.h"
#include "core/vault/backup.h"
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

crypto::Password word(std::string_view text) {
    return crypto::Password(bytes_of(text));
}

BackupKey by(std::string_view password) {
    return {word(password), std::nullopt};
}

/// One profile and backups of it.
struct Kept {
    TestFolder parent;
    std::filesystem::path folder = parent / "profile";
    std::filesystem::path file = parent / "one.ktbackup";
    ManualClock clock;
    Chance chance{7};
    std::optional<Vault> vault;

    explicit Kept(std::size_t clients = 3) {
        must(crypto::start());
        vault = must(Vault::found(folder, word("vier witte ganzen"), crypto::KdfCost::Interactive, "Kernteam Noord",
                                  {"Riet Visser", care::Role::CaseManager, "Wijkteam"},
                                  ledger::NewDevice::make("laptop", chance), clock, chance));
        for (std::size_t i = 0; i < clients; ++i)
            add("mevrouw Plantwoord-" + std::to_string(i));
    }
    void add(const std::string& name) {
        ledger::Edit edit;
        edit.records.push_back({care::Kind::Client, {}, {{care::client::name, Value(name)}}});
        must(vault->ledger().commit(edit));
    }
    Result<void> back_up(const std::filesystem::path& to) {
        KT_TRY(auto backup, Backup::begin(*vault, to, clock));
        for (;;) {
            KT_TRY(const bool more, backup.step());
            if (!more) return {};
        }
    }
    Result<Vault> restored(const std::filesystem::path& into, const BackupKey& key) {
        return restore(into, file, key, "laptop, restored", clock, chance);
    }
    [[nodiscard]] std::set<std::string> names() const {
        std::set<std::string> out;
        for (const auto& entry : std::filesystem::directory_iterator(parent.path()))
            out.insert(entry.path().filename().string());
        return out;
    }
};

std::size_t clients_in(Vault& vault) {
    return must(vault.ledger().clients({})).rows.size();
}

} // namespace

TEST_CASE("a backup is one file that holds everything written until its end, and opens elsewhere") {
    Kept kept;
    {
        auto backup = must(Backup::begin(*kept.vault, kept.file, kept.clock));
        CHECK_FALSE(std::filesystem::exists(kept.file)); // until it was read back it does not count
        (void)must(backup.step());
        kept.add("geschreven terwijl het loopt"); // a save does not wait for it
        while (must(backup.step())) {
            CHECK(backup.part() <= 1);
        }
    }
    CHECK(kept.names() == std::set<std::string>{"one.ktbackup", "profile"});
    CHECK(must(check_backup(kept.file)) == kept.clock.now());
    const auto facts =
        must(look_into(kept.parent / "new", kept.file, by("vier witte ganzen"), kept.clock, kept.chance));
    CHECK(facts.team == "Kernteam Noord");
    CHECK(facts.member == "Riet Visser");
    CHECK(facts.clients >= 3);
    CHECK_FALSE(std::filesystem::exists(kept.parent / "new"));
    CHECK_FALSE(std::filesystem::exists(kept.parent / "new.restoring"));

    const DeviceId before = kept.vault->ledger().device();
    auto vault = must(kept.restored(kept.parent / "new", by("vier witte ganzen")));
    CHECK(clients_in(vault) == facts.clients);
    CHECK(vault.ledger().device() != before);
    CHECK(vault.ledger().identity().member == kept.vault->ledger().identity().member);
    must(vault.ledger().verify());
    CHECK(must(kept.vault->ledger().clients({})).rows.size() == 4);
}

TEST_CASE("a backup opens with the password of its day or with the recovery sheet, and with nothing else") {
    Kept kept;
    const std::string code = text_of(must(kept.vault->make_recovery_code(kept.chance)).view());
    must(kept.back_up(kept.file));
    must(kept.vault->change_password(word("vier witte ganzen"), word("vijf zwarte zwanen"), kept.chance));
    CHECK(kept.restored(kept.parent / "a", by("vijf zwarte zwanen")).code() == Errc::WrongPassword);
    CHECK_FALSE(std::filesystem::exists(kept.parent / "a"));
    CHECK(kept.restored(kept.parent / "a", by("vier witte ganzen")).ok());
    BackupKey sheet{word("zes bonte eenden"), crypto::SecretBytes(bytes_of(code))};
    { (void)must(kept.restored(kept.parent / "b", sheet)); }
    CHECK(Vault::open(kept.parent / "b", word("zes bonte eenden"), kept.clock, kept.chance).ok());
    CHECK(
        Vault::open_with_recovery_code(kept.parent / "b", crypto::SecretBytes(bytes_of(code)), kept.clock, kept.chance)
            .ok());
    sheet.password = word("kort");
    CHECK(kept.restored(kept.parent / "c", sheet).code() == Errc::PasswordTooShort);
    CHECK_FALSE(std::filesystem::exists(kept.parent / "c"));
}

TEST_CASE("any byte of a backup that is changed, and any cut, is found before anything is touched") {
    Kept kept(1);
    must(kept.back_up(kept.file));
    const std::string good = contents(kept.file);
    const auto bad = kept.parent / "bad.ktbackup";
    for (int i = 0; i < 300; ++i) {
        std::string changed = good;
        const auto at = kept.chance.below(changed.size());
        changed[at] = static_cast<char>(changed[at] ^ static_cast<char>(1U << kept.chance.below(8)));
        put_contents(bad, changed);
        const auto checked = check_backup(bad);
        REQUIRE_FALSE(checked);
        CHECK((checked.code() == Errc::BackupDamaged || checked.code() == Errc::NotABackup));
    }
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{10}, std::size_t{40}, good.size() / 2, good.size() - 1}) {
        put_contents(bad, good.substr(0, size));
        CHECK_FALSE(check_backup(bad).ok());
    }
    put_contents(bad, good + "x");
    CHECK(check_backup(bad).code() == Errc::BackupDamaged);
    CHECK(check_backup(kept.parent / "none").code() == Errc::NoFile);
    // Of the profile that is there nothing changes.
    kept.vault.reset();
    const std::string pages = contents(kept.folder / "kernteam.db");
    CHECK(restore(kept.folder, bad, by("vier witte ganzen"), "x", kept.clock, kept.chance).code() ==
          Errc::BackupDamaged);
    CHECK(contents(kept.folder / "kernteam.db") == pages);
}

TEST_CASE("what was in the profile is set aside and never deleted; a profile in use is left alone") {
    Kept kept;
    must(kept.back_up(kept.file));
    kept.add("na de reservekopie");
    CHECK(kept.restored(kept.folder, by("vier witte ganzen")).code() == Errc::ProfileInUse);
    kept.vault.reset();
    auto vault = must(kept.restored(kept.folder, by("vier witte ganzen")));
    CHECK(clients_in(vault) == 3);
    std::size_t aside = 0;
    for (const auto& entry : std::filesystem::directory_iterator(kept.folder))
        if (entry.path().filename().string().find(".aside-") != std::string::npos) ++aside;
    CHECK(aside >= 2);
}

TEST_CASE("no word, name or password is readable in a backup or beside it") {
    Kept kept;
    const std::string code = text_of(must(kept.vault->make_recovery_code(kept.chance)).view());
    auto backup = must(Backup::begin(*kept.vault, kept.file, kept.clock));
    for (bool more = true; more;) { // at every step, what is half made too
        for (const auto& entry : std::filesystem::recursive_directory_iterator(kept.parent.path())) {
            if (!entry.is_regular_file()) continue;
            const std::string all = contents(entry.path());
            for (const std::string& planted : {std::string("Plantwoord"), std::string("Riet Visser"),
                                               std::string("Kernteam Noord"), std::string("witte ganzen"), code})
                CHECK(all.find(planted) == std::string::npos);
            CHECK_FALSE(all.starts_with("SQLite format"));
        }
        more = must(backup.step());
    }
}

TEST_CASE("a full disk leaves no half backup, and the last good one stays") {
    Kept kept(20);
    must(kept.back_up(kept.file));
    const std::string good = contents(kept.file);
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{30'000, 30'000};
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto done = kept.back_up(kept.file);
        _exit(done ? 1 : done.code() == Errc::DiskFull || done.code() == Errc::Io ? 0 : 2);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(contents(kept.file) == good);
    CHECK(kept.names() == std::set<std::string>{"one.ktbackup", "profile"});
}

TEST_CASE("verify finds a changed byte in any page of the database") {
    Kept kept;
    { const auto closed = std::exchange(kept.vault, std::nullopt); }
    const auto file = kept.folder / "kernteam.db";
    const std::string good = contents(file);
    std::size_t found = 0;
    constexpr std::size_t page = 4096;
    const std::size_t pages = good.size() / page;
    for (std::size_t i = 0; i < pages; ++i) {
        std::string changed = good;
        changed[i * page + kept.chance.below(page)] ^= 0x10;
        put_contents(file, changed);
        auto vault = Vault::open(kept.folder, word("vier witte ganzen"), kept.clock, kept.chance);
        const Errc code = vault ? vault->ledger().verify().code() : vault.code();
        INFO("page " << i << ": " << errc_name(code));
        CHECK(errc_exit(code) == Exit::Damaged);
        found += errc_exit(code) == Exit::Damaged ? 1 : 0;
    }
    CHECK(found == pages);
}

TEST_CASE("seven days and four weeks before them are kept") {
    std::vector<KeptBackup> all;
    const LocalDate today = must(LocalDate::parse("2026-11-22")); // a Sunday
    for (int i = 0; i < 60; ++i)
        all.push_back({"f" + std::to_string(i), LocalDate{today.days - i}});
    all.push_back({"same day", today});
    auto gone = out_of_rotation(all);
    std::set<std::string> kept;
    for (const auto& one : all)
        kept.insert(one.file.string());
    for (const auto& one : gone)
        kept.erase(one.file.string());
    CHECK(kept.size() == 11);
    for (int i = 0; i < 7; ++i)
        CHECK(kept.contains("f" + std::to_string(i)));
    for (const int week : {7, 14, 21, 28}) // the Sundays before
        CHECK(kept.contains("f" + std::to_string(week)));
    CHECK(out_of_rotation({}).empty());
    CHECK(out_of_rotation({{"only", today}}).empty());
    // With gaps the newest days that have one count, however old.
    CHECK(out_of_rotation({{"a", LocalDate{today.days - 400}}, {"b", LocalDate{today.days - 300}}}).empty());
}

TEST_CASE("names of backups say when and not who, and those of two profiles are told apart") {
    Kept one;
    Kept other;
    const LocalDate day = must(LocalDate::parse("2026-11-22"));
    const std::string name = backup_name(*one.vault, day);
    CHECK(name.starts_with("kernteam-2026-11-22-"));
    CHECK(name.find("Riet") == std::string::npos);
    must(one.back_up(one.parent / name));
    put_contents(one.parent / "kernteam-2026-11-21-ffffff.ktbackup", "of somebody else");
    put_contents(one.parent / "kernteam-yesterday.ktbackup", "?");
    const auto found = backups_in(one.parent.path(), *one.vault);
    REQUIRE(found.size() == 1);
    CHECK(found[0].day == day);
}
