// The profile folder: unlock, device keys at rest, and an open ledger for whoever may have one.
#pragma once

#include "core/crypto/password.h"
#include "core/ledger/ledger.h"

#include <filesystem>

namespace kt::vault {

struct BackupKey;

/// An unlocked profile. Holds the lock file; wipes its keys when it goes.
class Vault {
  public:
    Vault(Vault&&) noexcept;
    Vault& operator=(Vault&&) noexcept;
    ~Vault();

    /// Makes a profile with a new team. Errors: ProfileExists, PasswordTooShort, OutOfMemory, DiskFull, Io. Leaves
    /// nothing behind on failure.
    [[nodiscard]] static Result<Vault> found(const std::filesystem::path& folder, const crypto::Password& password,
                                             crypto::KdfCost cost, std::string_view team, const ledger::Person& founder,
                                             ledger::NewDevice device, Clock& clock, Random& random);
    /// Makes a profile in the team of a welcome. Errors: those of `found`, BadMessage, CannotOpen.
    [[nodiscard]] static Result<Vault> join(const std::filesystem::path& folder, const crypto::Password& password,
                                            crypto::KdfCost cost, ledger::NewDevice device, ByteView welcome,
                                            Clock& clock, Random& random);
    /// Opens a profile. Errors: NoProfile, ProfileInUse, WrongPassword, VaultDamaged, StoreDamaged, StoreVersion.
    /// A damaged database is set aside (renamed, never deleted) only by `set_aside`. Missing files of a profile count
    /// as damage.
    [[nodiscard]] static Result<Vault> open(const std::filesystem::path& folder, const crypto::Password& password,
                                            Clock& clock, Random& random);
    /// Whether a profile is there, opened or not.
    [[nodiscard]] static bool exists(const std::filesystem::path& folder);
    /// Whether a recovery code was made for the profile in this folder, as far as can be seen without opening it.
    [[nodiscard]] static bool has_sheet(const std::filesystem::path& folder);
    /// Renames a damaged database and the vault.cbor that belongs to it out of the way, with the day in their names,
    /// and returns the database's; the folder is then free for a new profile. Never deletes. Errors: NoProfile,
    /// ProfileInUse, Io.
    [[nodiscard]] static Result<std::filesystem::path> set_aside(const std::filesystem::path& folder, Clock& clock);

    /// Removes a profile from its folder for good: the wrapped keys first, overwritten, then every file of it, also
    /// what was set aside. Backups elsewhere stay. Errors: NoProfile, ProfileInUse, Io.
    [[nodiscard]] static Result<void> remove(const std::filesystem::path& folder);

    [[nodiscard]] ledger::Ledger& ledger();
    [[nodiscard]] const ledger::Ledger& ledger() const;
    /// Wraps the same store key in a new password; of the database only the log of the team gets a line. Errors:
    /// WrongPassword, PasswordTooShort, and those of a commit.
    [[nodiscard]] Result<void> change_password(const crypto::Password& old_one, const crypto::Password& new_one,
                                               Random& random);
    /// The same without the old one, for who came in by recovery code. Errors: PasswordTooShort.
    [[nodiscard]] Result<void> set_password(const crypto::Password& password, Random& random);
    /// A new recovery code for paper, which opens the profile as the password does; the former one ends.
    [[nodiscard]] Result<crypto::SecretBytes> make_recovery_code(Random& random);
    /// Whether a recovery code was made, for paper.
    [[nodiscard]] bool has_recovery_code() const;
    /// Whether this code opens the profile; changes nothing. Errors: MistypedSheet, WrongSheet.
    [[nodiscard]] Result<void> test_recovery_code(const crypto::SecretBytes& code) const;
    /// Errors: MistypedSheet for a mistyped code, WrongSheet for one of another sheet, and those of `open`.
    [[nodiscard]] static Result<Vault> open_with_recovery_code(const std::filesystem::path& folder,
                                                               const crypto::SecretBytes& code, Clock& clock,
                                                               Random& random);

  private:
    friend struct Entering;
    friend class Backup;
    friend Result<Vault> restore(const std::filesystem::path&, const std::filesystem::path&, const BackupKey&,
                                 std::string_view, Clock&, Random&);
    struct State;
    explicit Vault(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// What is wrong with a folder and what to do, without a password: files present, sizes, lock, versions.
struct Finding {
    /// "ok", "no_profile", "profile_in_use", "vault_missing", "vault_damaged", "store_version", "no_recovery_code",
    /// "database_missing", "empty_database", "cut_database", "set_aside_copy", "older_copy"
    std::string code;
    std::string detail; ///< the file it is about
};
[[nodiscard]] std::vector<Finding> doctor(const std::filesystem::path& folder);

} // namespace kt::vault
