// The profile folder: unlock, device keys at rest, and an open ledger for whoever may have one.
#pragma once

#include "core/crypto/password.h"
#include "core/ledger/ledger.h"

#include <filesystem>

namespace kt::vault {

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
    /// A damaged database is set aside (renamed, never deleted) only by `set_aside`.
    [[nodiscard]] static Result<Vault> open(const std::filesystem::path& folder, const crypto::Password& password,
                                            Clock& clock, Random& random);
    /// Whether a profile is there, opened or not.
    [[nodiscard]] static bool exists(const std::filesystem::path& folder);
    /// Renames a damaged database out of the way, with the day in its name; returns the new name. Never deletes.
    [[nodiscard]] static Result<std::filesystem::path> set_aside(const std::filesystem::path& folder, Clock& clock);

    [[nodiscard]] ledger::Ledger& ledger();
    /// Wraps the same store key in a new password; the database is not touched. Errors: WrongPassword,
    /// PasswordTooShort.
    [[nodiscard]] Result<void> change_password(const crypto::Password& old_one, const crypto::Password& new_one,
                                               Random& random);
    /// A new recovery code for paper, which opens the profile as the password does; the former one ends.
    [[nodiscard]] Result<crypto::SecretBytes> make_recovery_code(Random& random);
    [[nodiscard]] static Result<Vault> open_with_recovery_code(const std::filesystem::path& folder,
                                                               const crypto::SecretBytes& code, Clock& clock,
                                                               Random& random);

  private:
    struct State;
    explicit Vault(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// What is wrong with a folder and what to do, without a password: files present, sizes, lock, versions.
struct Finding {
    std::string code; ///< "ok", "no_profile", "vault_damaged", "empty_database", "in_use", "set_aside_copy", ...
    std::string detail;
};
[[nodiscard]] std::vector<Finding> doctor(const std::filesystem::path& folder);

} // namespace kt::vault
