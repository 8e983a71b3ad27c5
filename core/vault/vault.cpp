#include "core/vault/vault.h"

#include "core/store/file.h"
#include "core/vault/attempts.h"
#include "core/vault/state.h"

#include <functional>

namespace kt::vault {

namespace fs = std::filesystem;

namespace {

using MakeLedger = std::function<Result<std::unique_ptr<ledger::Ledger>>(store::Db)>;

/// Removes what a profile in the making has written, unless it is kept.
class Making {
  public:
    explicit Making(Folder folder) : folder_(std::move(folder)) {}
    Making(const Making&) = delete;
    Making& operator=(const Making&) = delete;
    ~Making() {
        if (kept_) return;
        if (begun_)
            for (const fs::path& file : {folder_.keys(), folder_.database(), folder_.journal(), folder_.lock()})
                (void)store::remove_if_there(file);
        std::error_code code;
        if (made_folder_) fs::remove(folder_.path, code); // only when empty
    }

    Result<void> make_folder() {
        std::error_code code;
        if (fs::is_directory(folder_.path, code)) return {};
        made_folder_ = fs::create_directories(folder_.path, code);
        if (code) return fail(code == std::errc::no_space_on_device ? Errc::DiskFull : Errc::Io, "folder");
        fs::permissions(folder_.path, fs::perms::owner_all, code);
        return store::sync_folder_of(folder_.path);
    }
    /// From here on the files in the folder are ours to remove.
    void begin() { begun_ = true; }
    void keep() { kept_ = true; }

  private:
    Folder folder_;
    bool made_folder_ = false;
    bool begun_ = false;
    bool kept_ = false;
};

// A database without vault.cbor: of a start that was killed, or of a profile whose vault.cbor was lost. It is kept.
Result<void> out_of_the_way(const Folder& folder) {
    if (!there(folder.database())) return {};
    for (int i = 1;; ++i) {
        const fs::path aside = folder.path / ("kernteam.db.unfinished-" + std::to_string(i));
        if (there(aside)) continue;
        std::error_code code;
        if (there(folder.journal())) fs::rename(folder.journal(), store::beside(aside, "-wal"), code);
        if (!code) fs::rename(folder.database(), aside, code);
        if (code) return fail(Errc::Io, "database");
        return {};
    }
}

} // namespace

/// The steps shared by the ways into a profile.
struct Entering {
    static Result<Vault> make(const fs::path& path, const crypto::Password& password, crypto::KdfCost cost,
                              Random& random, const MakeLedger& make_ledger) {
        KT_CHECK(check_password(password));
        const Folder folder{path};
        if (there(folder.keys())) return fail(Errc::ProfileExists);
        Making making(folder);
        KT_CHECK(making.make_folder());
        KT_TRY(auto lock, Lock::take(folder));
        if (there(folder.keys())) return fail(Errc::ProfileExists); // made by another while we waited for the lock
        KT_CHECK(out_of_the_way(folder));
        making.begin();
        auto made = fill(folder, std::move(lock), password, cost, random, make_ledger);
        if (made) making.keep();
        return made;
    }

    static Result<Vault> fill(const Folder& folder, Lock lock, const crypto::Password& password, crypto::KdfCost cost,
                              Random& random, const MakeLedger& make_ledger) {
        KeyFile keys;
        keys.cost = cost;
        auto key = crypto::StoreKey::random(random);
        KT_CHECK(wrap_with_password(keys, key, password, random));
        KT_TRY(auto db, store::Db::create(folder.database(), key));
        KT_TRY(auto ledger, make_ledger(std::move(db)));
        // The profile is there from this moment on.
        KT_CHECK(store::write_file(folder.keys(), encode(keys)));
        return Vault(std::make_unique<Vault::State>(folder, std::move(lock), std::move(keys), std::move(key),
                                                    std::move(ledger)));
    }

    static Result<Vault> open(const fs::path& path, Clock& clock, Random& random,
                              const std::function<Result<crypto::StoreKey>(const KeyFile&)>& unwrap) {
        const Folder folder{path};
        if (!there(folder.keys()) && !there(folder.database())) return fail(Errc::NoProfile);
        KT_TRY(auto lock, Lock::take(folder));
        KT_TRY(auto keys, read_keys(folder));
        auto key = unwrap(keys);
        if (!key) {
            if (key.code() == Errc::WrongPassword || key.code() == Errc::WrongSheet) note_attempt(folder, clock.now());
            return key.error();
        }
        auto db = store::Db::open(folder.database(), *key);
        if (!db) return db.code() == Errc::NoProfile ? fail(Errc::StoreDamaged, "missing") : db.error();
        KT_TRY(auto ledger, ledger::Ledger::open(*std::move(db), clock, random));
        tell_attempts(folder, *ledger);
        return Vault(std::make_unique<Vault::State>(folder, std::move(lock), std::move(keys), *std::move(key),
                                                    std::move(ledger)));
    }

    static Result<KeyFile> read_keys(const Folder& folder) {
        const auto bytes = store::read_file(folder.keys(), max_keyfile_bytes);
        if (!bytes && bytes.code() == Errc::Io) return bytes.error();
        if (!bytes) return fail(Errc::VaultDamaged, bytes.code() == Errc::NoProfile ? "missing" : "size");
        return decode_keyfile(*bytes);
    }

    // The new file is written before the old one is forgotten: a cut leaves one of both.
    static Result<void> replace_keys(Vault::State& state, KeyFile keys) {
        KT_CHECK(store::write_file(state.folder.keys(), encode(keys)));
        state.keys = std::move(keys);
        return {};
    }
};

Vault::Vault(std::unique_ptr<State> state) : state_(std::move(state)) {
}
Vault::Vault(Vault&&) noexcept = default;
Vault& Vault::operator=(Vault&&) noexcept = default;
Vault::~Vault() = default;

Result<Vault> Vault::found(const fs::path& folder, const crypto::Password& password, crypto::KdfCost cost,
                           std::string_view team, const ledger::Person& founder, ledger::NewDevice device, Clock& clock,
                           Random& random) {
    return Entering::make(folder, password, cost, random, [&](store::Db db) {
        return ledger::Ledger::found(std::move(db), team, founder, std::move(device), clock, random);
    });
}

Result<Vault> Vault::join(const fs::path& folder, const crypto::Password& password, crypto::KdfCost cost,
                          ledger::NewDevice device, ByteView welcome, Clock& clock, Random& random) {
    return Entering::make(folder, password, cost, random, [&](store::Db db) {
        return ledger::Ledger::join(std::move(db), std::move(device), welcome, clock, random);
    });
}

Result<Vault> Vault::open(const fs::path& folder, const crypto::Password& password, Clock& clock, Random& random) {
    return Entering::open(folder, clock, random,
                          [&](const KeyFile& keys) { return unwrap_with_password(keys, password); });
}

Result<Vault> Vault::open_with_recovery_code(const fs::path& folder, const crypto::SecretBytes& code, Clock& clock,
                                             Random& random) {
    return Entering::open(folder, clock, random, [&](const KeyFile& keys) -> Result<crypto::StoreKey> {
        KT_TRY(const RecoveryCode parsed, parse_recovery(code.view()));
        return unwrap_with_recovery(keys, parsed);
    });
}

ledger::Ledger& Vault::ledger() {
    return *state_->ledger;
}

const ledger::Ledger& Vault::ledger() const {
    return *state_->ledger;
}

Result<void> Vault::change_password(const crypto::Password& old_one, const crypto::Password& new_one, Random& random) {
    KT_CHECK(check_password(new_one));
    KT_CHECK(unwrap_with_password(state_->keys, old_one));
    KT_CHECK(state_->ledger->note_access({}, "password_changed", {}));
    KeyFile keys = state_->keys;
    KT_CHECK(wrap_with_password(keys, state_->key, new_one, random));
    return Entering::replace_keys(*state_, std::move(keys));
}

Result<void> Vault::set_password(const crypto::Password& password, Random& random) {
    KT_CHECK(check_password(password));
    KT_CHECK(state_->ledger->note_access({}, "password_changed", {}));
    KeyFile keys = state_->keys;
    KT_CHECK(wrap_with_password(keys, state_->key, password, random));
    return Entering::replace_keys(*state_, std::move(keys));
}

bool Vault::has_recovery_code() const {
    return state_->keys.by_recovery.has_value();
}

Result<void> Vault::test_recovery_code(const crypto::SecretBytes& code) const {
    KT_TRY(const RecoveryCode parsed, parse_recovery(code.view()));
    KT_TRY(const crypto::StoreKey key, unwrap_with_recovery(state_->keys, parsed));
    if (!(key == state_->key)) return fail(Errc::WrongSheet);
    return {};
}

Result<crypto::SecretBytes> Vault::make_recovery_code(Random& random) {
    const auto code = RecoveryCode::random(random);
    KT_CHECK(state_->ledger->note_access({}, "recovery_sheet_made", {}));
    KeyFile keys = state_->keys;
    wrap_with_recovery(keys, state_->key, code, random);
    KT_CHECK(Entering::replace_keys(*state_, std::move(keys)));
    return recovery_text(code);
}

} // namespace kt::vault
