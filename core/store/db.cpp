#include "core/store/db.h"

#include "core/store/engine.h"
#include "core/store/file.h"
#include "core/store/schema.h"

#include <array>
#include <fstream>
#include <unordered_map>

namespace kt::store {

namespace {

constexpr std::string_view cipher_version = "4.6."; ///< the engine has no macro for it
constexpr std::size_t page_size = 4096;

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

struct Kept {
    sqlite3_stmt* raw = nullptr;
    bool busy = false;
};

} // namespace

struct Db::State {
    sqlite3* raw = nullptr;
    std::unordered_map<std::string, Kept, TextHash, std::equal_to<>> kept;
    Numbers<DeviceId> devices;
    Numbers<ClientId> dossiers;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        for (auto& [sql, one] : kept)
            sqlite3_finalize(one.raw);
        sqlite3_close_v2(raw);
    }
};

/// The steps from a file to an open Db.
struct Opening {
    static Result<Db> raw(const std::string& name, int flags) {
        KT_CHECK(check_engine());
        auto state = std::make_unique<Db::State>();
        const int rc = sqlite3_open_v2(name.c_str(), &state->raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
        if (rc != SQLITE_OK) return engine_error(state->raw, rc, "open");
        sqlite3_extended_result_codes(state->raw, 1);
        sqlite3_db_config(state->raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        return Db(std::move(state));
    }

    // Always 32 bytes as 64 digits: with any other length the engine would take the text for a passphrase.
    static Result<void> give_key(const Db& db, const crypto::StoreKey& key) {
        constexpr std::string_view digits = "0123456789abcdef";
        std::array<std::uint8_t, 2 * crypto::StoreKey::size + 3> text{};
        std::size_t at = 0;
        text[at++] = 'x';
        text[at++] = '\'';
        for (const std::uint8_t b : key.view()) {
            text[at++] = static_cast<std::uint8_t>(digits[b >> 4U]);
            text[at++] = static_cast<std::uint8_t>(digits[b & 15U]);
        }
        text[at++] = '\'';
        const int rc = sqlite3_key_v2(db.state_->raw, "main", text.data(), static_cast<int>(at));
        crypto::wipe(text);
        if (rc != SQLITE_OK) return engine_error(db.state_->raw, rc, "key");
        return {};
    }

    static Result<std::string> pragma(const Db& db, std::string_view sql) {
        KT_TRY(auto stmt, db.prepare(sql));
        KT_TRY(const bool found, stmt.step());
        return found ? std::string(stmt.text(0)) : std::string();
    }

    static Result<void> configure(const Db& db) {
        KT_TRY(const std::string version, pragma(db, "PRAGMA cipher_version"));
        if (!version.starts_with(cipher_version)) return fail(Errc::WrongEngine, "cipher " + version);
        // The first read of a page tells whether the key is right.
        KT_CHECK(db.run("PRAGMA locking_mode = EXCLUSIVE; SELECT count(*) FROM sqlite_schema"));
        KT_CHECK(db.run("PRAGMA journal_mode = WAL"));
        return tune(db);
    }

    static Result<void> tune(const Db& db) {
        return db.run(
            "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;"
            "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
            "PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 16777216; PRAGMA foreign_keys = OFF");
    }

    // A key that was not taken leaves a readable header; a salt that is not the file's means another file is open.
    static Result<void> check_encrypted(const Db& db, const std::filesystem::path& file) {
        std::array<char, 16> head{};
        std::ifstream in(file, std::ios::binary);
        in.read(head.data(), head.size());
        if (!in) return fail(Errc::Io, "database head");
        KT_TRY(const std::string salt, pragma(db, "PRAGMA cipher_salt"));
        const std::string_view first(head.data(), head.size());
        if (first.starts_with("SQLite format") || salt != to_hex(bytes_of(first)))
            return fail(Errc::WrongEngine, "not encrypted");
        return {};
    }

    static Result<Db> keyed(const std::filesystem::path& file, const crypto::StoreKey& key) {
        KT_TRY(Db db, raw(file.string(), SQLITE_OPEN_READWRITE));
        KT_CHECK(give_key(db, key));
        KT_CHECK(configure(db));
        return db;
    }

    static Result<Db> fresh(const std::filesystem::path& file, const crypto::StoreKey& key) {
        KT_TRY(Db db, keyed(file, key));
        KT_CHECK(make_schema(db));
        KT_CHECK(db.run("PRAGMA wal_checkpoint(TRUNCATE)"));
        KT_CHECK(check_encrypted(db, file));
        return db;
    }

    // The old file stays, beside the new one, under the name of its version.
    static Result<Db> brought_up(Db old, const std::filesystem::path& file, const crypto::StoreKey& key,
                                 std::int64_t version) {
        const auto copy = beside(file, ".migrating");
        KT_CHECK(remove_if_there(copy));
        KT_CHECK(old.write("VACUUM INTO ?", copy.string()));
        { Db closing = std::move(old); }
        {
            KT_TRY(const Db fresh_copy, keyed(copy, key));
            KT_CHECK(migrate(fresh_copy, version));
            KT_CHECK(fresh_copy.check_integrity());
            KT_CHECK(fresh_copy.run("PRAGMA wal_checkpoint(TRUNCATE)"));
            KT_CHECK(check_encrypted(fresh_copy, copy));
        }
        KT_CHECK(swap_in(copy, file, beside(file, ".v" + std::to_string(version))));
        return keyed(file, key);
    }
};

Db::Db(std::unique_ptr<State> state) : state_(std::move(state)) {
}
Db::Db(Db&&) noexcept = default;
Db& Db::operator=(Db&&) noexcept = default;
Db::~Db() = default;

Result<Db> Db::create(const std::filesystem::path& file, const crypto::StoreKey& key) {
    KT_CHECK(make_empty(file));
    auto db = Opening::fresh(file, key);
    if (!db) {
        (void)remove_if_there(file);
        (void)remove_if_there(beside(file, "-wal"));
        return db.error();
    }
    KT_CHECK(sync_folder_of(file));
    return db;
}

Result<Db> Db::open(const std::filesystem::path& file, const crypto::StoreKey& key) {
    KT_TRY(const std::uint64_t size, size_of(file));
    if (size == 0) return fail(Errc::StoreDamaged, "empty"); // would open with any key
    const bool has_wal = std::filesystem::exists(beside(file, "-wal"));
    if (size % page_size != 0 && !has_wal) return fail(Errc::StoreDamaged, "cut");
    KT_TRY(Db db, Opening::keyed(file, key));
    KT_CHECK(Opening::check_encrypted(db, file));
    KT_TRY(const std::int64_t version, db.schema_version());
    if (version > schema_version_now) return fail(Errc::StoreVersion, std::to_string(version));
    if (version < schema_version_now) return Opening::brought_up(std::move(db), file, key, version);
    return db;
}

Result<Db> Db::in_memory() {
    KT_TRY(Db db, Opening::raw(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    KT_CHECK(Opening::tune(db));
    KT_CHECK(make_schema(db));
    return db;
}

Result<Stmt> Db::prepare(std::string_view sql) const {
    auto found = state_->kept.find(sql);
    const bool anew = found == state_->kept.end();
    if (!anew && !found->second.busy) {
        found->second.busy = true;
        return Stmt(found->second.raw, &found->second.busy);
    }
    sqlite3_stmt* raw = nullptr;
    const int rc = sqlite3_prepare_v3(state_->raw, sql.data(), static_cast<int>(sql.size()),
                                      anew ? SQLITE_PREPARE_PERSISTENT : 0U, &raw, nullptr);
    if (rc != SQLITE_OK) return engine_error(state_->raw, rc, sqlite3_errmsg(state_->raw));
    if (!anew) return Stmt(raw, nullptr);
    Kept& kept = state_->kept[std::string(sql)];
    kept = {raw, true};
    return Stmt(raw, &kept.busy);
}

Result<void> Db::run(std::string_view sql) const {
    const std::string text(sql);
    const int rc = sqlite3_exec(state_->raw, text.c_str(), nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK) return engine_error(state_->raw, rc, sqlite3_errmsg(state_->raw));
    return {};
}

std::int64_t Db::last_row() const {
    return sqlite3_last_insert_rowid(state_->raw);
}

std::int64_t Db::changed() const {
    return sqlite3_changes64(state_->raw);
}

bool Db::in_transaction() const {
    return sqlite3_get_autocommit(state_->raw) == 0;
}

Numbers<DeviceId>& Db::devices() const {
    return state_->devices;
}

Numbers<ClientId>& Db::dossiers() const {
    return state_->dossiers;
}

std::vector<std::string> Db::kept() const {
    std::vector<std::string> out;
    for (const auto& [sql, one] : state_->kept)
        out.push_back(sql);
    return out;
}

Result<std::int64_t> Db::schema_version() const {
    KT_TRY(auto stmt, prepare("PRAGMA user_version"));
    KT_CHECK(stmt.step());
    return stmt.integer(0);
}

Result<void> Db::check_integrity() const {
    // A page whose move from the journal was cut short is whole in the journal: it must be moved before it is judged.
    if (!in_transaction()) KT_CHECK(run("PRAGMA wal_checkpoint(TRUNCATE)"));
    {
        KT_TRY(auto pages, prepare("PRAGMA cipher_integrity_check"));
        KT_TRY(const bool damaged, pages.step());
        if (damaged) return fail(Errc::StoreDamaged, std::string(pages.text(0)));
    }
    KT_TRY(auto rows, prepare("PRAGMA integrity_check(1)"));
    KT_TRY(const bool said, rows.step());
    if (!said || rows.text(0) != "ok") return fail(Errc::StoreDamaged, std::string(rows.text(0)));
    return {};
}

// --- copying ---

struct Copy::State {
    std::filesystem::path file;
    std::optional<Db> to;
    sqlite3_backup* raw = nullptr;
    bool done = false;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        sqlite3_backup_finish(raw);
        to.reset();
        if (done) return;
        (void)remove_if_there(file);
        (void)remove_if_there(beside(file, "-wal"));
        (void)remove_if_there(beside(file, "-journal"));
    }
};

Copy::Copy(std::unique_ptr<State> state) : state_(std::move(state)) {
}
Copy::Copy(Copy&&) noexcept = default;
Copy& Copy::operator=(Copy&&) noexcept = default;
Copy::~Copy() = default;

Result<Copy> Copy::begin(const Db& from, const std::filesystem::path& file, const crypto::StoreKey& key) {
    KT_CHECK(make_empty(file));
    auto state = std::make_unique<State>();
    state->file = file;
    KT_TRY(Db to, Opening::raw(file.string(), SQLITE_OPEN_READWRITE));
    KT_CHECK(Opening::give_key(to, key));
    KT_CHECK(to.run("PRAGMA synchronous = FULL"));
    state->to.emplace(std::move(to));
    state->raw = sqlite3_backup_init(state->to->state_->raw, "main", from.state_->raw, "main");
    if (state->raw == nullptr)
        return engine_error(state->to->state_->raw, sqlite3_extended_errcode(state->to->state_->raw), "copy");
    return Copy(std::move(state));
}

Result<bool> Copy::step(int pages) {
    const int rc = sqlite3_backup_step(state_->raw, pages);
    if (rc == SQLITE_OK) return true;
    if (rc != SQLITE_DONE) return engine_error(state_->to->state_->raw, rc, "copy");
    const int end = sqlite3_backup_finish(state_->raw);
    state_->raw = nullptr;
    if (end != SQLITE_OK) return engine_error(state_->to->state_->raw, end, "copy");
    state_->to.reset();
    state_->done = true;
    KT_CHECK(sync_folder_of(state_->file));
    return false;
}

double Copy::part() const {
    if (state_->raw == nullptr) return 1;
    const int all = sqlite3_backup_pagecount(state_->raw);
    return all == 0 ? 0 : 1 - static_cast<double>(sqlite3_backup_remaining(state_->raw)) / all;
}

} // namespace kt::store
