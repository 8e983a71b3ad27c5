// A profile in one file, as encrypted as the profile itself; and out of it again, as another device.
//
//   16 bytes   "kernteam-backup1"
//   8 bytes    when it was made, milliseconds, most significant byte first
//   4 bytes    length of vault.cbor, which follows: password and recovery sheet of that day open it
//   8 bytes    length of the database, which follows: SQLCipher, under the store key of the profile
//   32 bytes   BLAKE2b over all of it in pieces of 1 MiB, to tell damage from a wrong password
#pragma once

#include "core/vault/vault.h"

namespace kt::vault {

/// How a backup is opened: by the password of the day it was made, or by the recovery sheet and a new password.
struct BackupKey {
    crypto::Password password; ///< with a sheet: the new one
    std::optional<crypto::SecretBytes> sheet = {};
};

/// What a backup is of.
struct BackupFacts {
    std::string team;
    std::string member;
    Instant made;
    std::uint64_t bytes = 0;
    std::size_t clients = 0;
};

/// A backup in the making, in steps of some milliseconds while the profile is used. It counts when the last step has
/// opened what was written and read every page of it; until then there is no file of this name.
class Backup {
  public:
    /// Errors: DiskFull, Io.
    [[nodiscard]] static Result<Backup> begin(Vault& vault, const std::filesystem::path& file, Clock& clock);
    Backup(Backup&&) noexcept;
    Backup& operator=(Backup&&) noexcept;
    ~Backup();
    /// True while there is more to do. Errors: DiskFull, Io, BackupDamaged when what was written cannot be read back.
    [[nodiscard]] Result<bool> step();
    /// 0 to 1.
    [[nodiscard]] double part() const;

  private:
    struct State;
    explicit Backup(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// Reads all of the file and tells when it was made; needs no key. Errors: NoFile, NotABackup, BackupDamaged.
[[nodiscard]] Result<Instant> check_backup(const std::filesystem::path& file);

/// Opens a backup beside the profile folder, tells what it is of, and puts it away again. Errors: those of
/// `check_backup` and of `Vault::open`.
[[nodiscard]] Result<BackupFacts> look_into(const std::filesystem::path& folder, const std::filesystem::path& file,
                                            const BackupKey& key, Clock& clock, Random& random);

/// Makes the backup the profile of this folder. What was there is set aside, never deleted; see `Ledger::restore` for
/// what the device is from then on. Errors: those of `look_into`, PasswordTooShort, ProfileInUse; then nothing changed.
[[nodiscard]] Result<Vault> restore(const std::filesystem::path& folder, const std::filesystem::path& file,
                                    const BackupKey& key, std::string_view device_name, Clock& clock, Random& random);

// --- which are kept ---

/// A backup by its day.
struct KeptBackup {
    std::filesystem::path file;
    LocalDate day;
};
/// "kernteam-2026-11-22-abcdef.ktbackup": when, and a tag that tells profiles apart; never who.
[[nodiscard]] std::string backup_name(const Vault& vault, LocalDate day);
/// Backups of this profile in a folder by their names, the newest first.
[[nodiscard]] std::vector<KeptBackup> backups_in(const std::filesystem::path& folder, const Vault& vault);
/// Those that may go: all but the newest of the last seven days that have one, and of the last four weeks before them.
[[nodiscard]] std::vector<KeptBackup> out_of_rotation(std::vector<KeptBackup> all);

} // namespace kt::vault
