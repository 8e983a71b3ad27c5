#include "core/vault/backup.h"

#include "core/store/file.h"
#include "core/vault/folder.h"
#include "core/vault/keyfile.h"
#include "core/vault/packed.h"
#include "core/vault/state.h"

namespace kt::vault {

namespace fs = std::filesystem;

// What is half made lies beside the file under names that end so; a later one takes their place.
constexpr std::string_view copy_tail = ".copy";
constexpr std::string_view part_tail = ".part";

struct Backup::State {
    enum class Stage : std::uint8_t { Copy, Check, Pack, Read };

    fs::path file;
    fs::path copy_path;
    fs::path part_path;
    Bytes keys;
    crypto::StoreKey key;
    Instant made;
    std::optional<store::Copy> copy = {};
    std::optional<Packer> packer = {};
    std::optional<PackReader> reader = {};
    Stage stage = Stage::Copy;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        copy.reset();
        packer.reset();
        reader.reset();
        (void)store::remove_if_there(copy_path);
        (void)store::remove_if_there(store::beside(copy_path, "-wal"));
        (void)store::remove_if_there(part_path);
    }

    Result<bool> check() {
        auto opened = store::Db::open(copy_path, key);
        if (!opened) return fail(Errc::BackupDamaged, std::string(errc_name(opened.code())));
        if (!opened->check_integrity()) return fail(Errc::BackupDamaged, "pages");
        return true;
    }

    Result<bool> next() {
        switch (stage) {
        case Stage::Copy: {
            constexpr int pages = 256; // a megabyte
            KT_TRY(const bool more, copy->step(pages));
            if (more) return true;
            copy.reset();
            stage = Stage::Check;
            return true;
        }
        case Stage::Check: {
            KT_CHECK(check());
            KT_TRY(packer, Packer::begin(part_path, made, keys, copy_path));
            stage = Stage::Pack;
            return true;
        }
        case Stage::Pack: {
            KT_TRY(const bool more, packer->step());
            if (more) return true;
            packer.reset();
            KT_TRY(reader, PackReader::open(part_path));
            stage = Stage::Read;
            return true;
        }
        case Stage::Read: {
            KT_TRY(const bool more, reader->step({}));
            if (more) return true;
            reader.reset();
            std::error_code code;
            fs::rename(part_path, file, code);
            if (code) return fail(Errc::Io, "backup");
            KT_CHECK(store::sync_folder_of(file));
            return false;
        }
        }
        return false;
    }
};

Backup::Backup(std::unique_ptr<State> state) : state_(std::move(state)) {
}
Backup::Backup(Backup&&) noexcept = default;
Backup& Backup::operator=(Backup&&) noexcept = default;
Backup::~Backup() = default;

Result<Backup> Backup::begin(Vault& vault, const fs::path& file, Clock& clock) {
    auto state = std::make_unique<State>();
    state->file = file;
    state->copy_path = store::beside(file, copy_tail);
    state->part_path = store::beside(file, part_tail);
    state->keys = encode(vault.state_->keys);
    state->key = vault.state_->key.clone();
    state->made = clock.now();
    for (const fs::path& old : {state->copy_path, store::beside(state->copy_path, "-wal"), state->part_path})
        KT_CHECK(store::remove_if_there(old));
    KT_TRY(auto copy, store::Copy::begin(vault.ledger().store(), state->copy_path, vault.state_->key));
    state->copy.emplace(std::move(copy));
    return Backup(std::move(state));
}

Result<bool> Backup::step() {
    return state_->next();
}

double Backup::part() const {
    switch (state_->stage) {
    case State::Stage::Copy: return state_->copy->part() * 0.5;
    case State::Stage::Check: return 0.5;
    case State::Stage::Pack: return 0.7;
    case State::Stage::Read: return 0.9;
    }
    return 0;
}

Result<Instant> check_backup(const fs::path& file) {
    KT_TRY(auto reader, PackReader::open(file));
    for (;;) {
        KT_TRY(const bool more, reader.step({}));
        if (!more) return reader.made();
    }
}

namespace {

/// A folder beside the profile in which a backup is unpacked; gone with this object, unless it was moved.
class Unpacked {
  public:
    explicit Unpacked(const fs::path& folder) : path_(store::beside(folder, ".restoring")) {}
    Unpacked(const Unpacked&) = delete;
    Unpacked& operator=(const Unpacked&) = delete;
    ~Unpacked() {
        std::error_code code;
        fs::remove_all(path_, code);
    }
    [[nodiscard]] Folder folder() const { return {path_}; }

    Result<Instant> fill(const fs::path& file) {
        std::error_code code;
        fs::remove_all(path_, code); // of an earlier one that was cut off
        fs::create_directories(path_, code);
        if (code) return fail(code == std::errc::no_space_on_device ? Errc::DiskFull : Errc::Io, "folder");
        fs::permissions(path_, fs::perms::owner_all, code);
        KT_TRY(auto reader, PackReader::open(file));
        KT_TRY(auto out, FileWriter::make(folder().database()));
        for (;;) {
            KT_TRY(const bool more, reader.step([&](ByteView piece) { return out.write(piece); }));
            if (!more) break;
        }
        KT_CHECK(out.close());
        KT_CHECK(store::write_file(folder().keys(), reader.keys()));
        return reader.made();
    }

  private:
    fs::path path_;
};

Result<Vault> open_by(const Folder& folder, const BackupKey& key, Clock& clock, Random& random) {
    if (key.sheet) return Vault::open_with_recovery_code(folder.path, *key.sheet, clock, random);
    return Vault::open(folder.path, key.password, clock, random);
}

} // namespace

Result<BackupFacts> look_into(const fs::path& folder, const fs::path& file, const BackupKey& key, Clock& clock,
                              Random& random) {
    Unpacked unpacked(folder);
    BackupFacts out;
    KT_TRY(out.made, unpacked.fill(file));
    KT_TRY(out.bytes, store::size_of(file));
    KT_TRY(auto vault, open_by(unpacked.folder(), key, clock, random));
    out.team = vault.ledger().team_name();
    KT_TRY(const auto members, vault.ledger().members());
    for (const auto& one : members)
        if (one.me) out.member = one.name;
    ledger::ClientQuery query;
    query.limit = 500;
    for (bool more = true; more;) {
        KT_TRY(const auto page, vault.ledger().clients(query));
        out.clients += page.rows.size();
        query.after = page.next;
        more = !page.next.empty();
    }
    return out;
}

Result<Vault> restore(const fs::path& folder, const fs::path& file, const BackupKey& key, std::string_view device_name,
                      Clock& clock, Random& random) {
    if (key.sheet) KT_CHECK(check_password(key.password));
    Unpacked unpacked(folder);
    KT_CHECK(unpacked.fill(file));
    crypto::StoreKey store_key;
    {
        KT_TRY(auto vault, open_by(unpacked.folder(), key, clock, random));
        KT_CHECK(vault.ledger().store().check_integrity());
        if (key.sheet) KT_CHECK(vault.set_password(key.password, random));
        store_key = vault.state_->key.clone();
    }
    {
        // A new device from its first moment on: nothing is ever written in the feed of the old one.
        KT_TRY(auto db, store::Db::open(unpacked.folder().database(), store_key));
        KT_TRY(const auto ledger, ledger::Ledger::restore(std::move(db), device_name, clock, random));
    }
    const Folder target{folder};
    if (there(target.keys()) || there(target.database())) KT_CHECK(Vault::set_aside(folder, clock));
    std::error_code code;
    fs::create_directories(folder, code);
    if (code) return fail(Errc::Io, "folder");
    fs::permissions(folder, fs::perms::owner_all, code);
    for (const auto& [from, to] : {std::pair{unpacked.folder().database(), target.database()},
                                   std::pair{unpacked.folder().keys(), target.keys()}}) {
        fs::rename(from, to, code); // vault.cbor last: its presence is the profile
        if (code) return fail(Errc::Io, to.filename().string());
    }
    KT_CHECK(store::sync_folder_of(target.keys()));
    if (key.sheet) return Vault::open_with_recovery_code(folder, *key.sheet, clock, random);
    return Vault::open(folder, key.password, clock, random);
}

} // namespace kt::vault
