// The only user of SQLCipher: an encrypted database, and the statements it keeps prepared.
#pragma once

#include "core/crypto/secret.h"
#include "core/store/numbers.h"
#include "core/store/stmt.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace kt::store {

/// One open encrypted database. Moves only; one thread. Nobody else can open the file while it lives.
class Db {
  public:
    Db(Db&&) noexcept;
    Db& operator=(Db&&) noexcept;
    ~Db();

    /// Makes a new encrypted file with an empty schema of this version, readable by its owner only.
    /// Errors: ProfileExists when the file is there, DiskFull, Io, WrongEngine. Leaves no file behind on failure.
    [[nodiscard]] static Result<Db> create(const std::filesystem::path& file, const crypto::StoreKey& key);
    /// Opens an existing one and brings an older schema up to this version (on a copy, checked, then swapped).
    /// Errors: NoProfile, StoreDamaged (also: wrong key, empty or cut file), StoreVersion (written by a newer
    /// version), StoreBusy, WrongEngine.
    [[nodiscard]] static Result<Db> open(const std::filesystem::path& file, const crypto::StoreKey& key);
    /// In memory, unencrypted, with the schema: for tests and for looking around.
    [[nodiscard]] static Result<Db> in_memory();

    /// A statement, prepared once and kept; `sql` is a literal. The same text gives the same statement, reset; a second
    /// one while the first is still in use is prepared for the occasion.
    [[nodiscard]] Result<Stmt> prepare(std::string_view sql) const;
    /// A prepared statement with its values in order, which returns no rows.
    template <class... Values>
    [[nodiscard]] Result<void> write(std::string_view sql, const Values&... values) const;
    /// Statements without values or rows (schema, pragmas), prepared anew.
    [[nodiscard]] Result<void> run(std::string_view sql) const;

    /// The row id of the last insert.
    [[nodiscard]] std::int64_t last_row() const;
    /// Rows changed by the last write.
    [[nodiscard]] std::int64_t changed() const;
    /// Whether a transaction is open.
    [[nodiscard]] bool in_transaction() const;
    /// Reads every page and checks it; outside of a transaction. Errors: DiskFull, Io, StoreDamaged with the first
    /// damaged page or table.
    [[nodiscard]] Result<void> check_integrity() const;

    /// For rowid.h, which keeps here what it has read.
    [[nodiscard]] Numbers<DeviceId>& devices() const;
    [[nodiscard]] Numbers<ClientId>& dossiers() const;

    /// The texts of the statements kept prepared, in no order; tests ask how each will run.
    [[nodiscard]] std::vector<std::string> kept() const;
    /// The version of the schema in the file.
    [[nodiscard]] Result<std::int64_t> schema_version() const;

  private:
    friend struct Opening;
    friend class Copy;
    struct State;
    explicit Db(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// A second encrypted file with what a database holds at one moment, made in steps while that one is in use: what is
/// written to it meanwhile is in the copy too.
class Copy {
  public:
    /// `file` must not be there. Errors: ProfileExists, DiskFull, Io, StoreBusy. The copy has the same key.
    [[nodiscard]] static Result<Copy> begin(const Db& from, const std::filesystem::path& file,
                                            const crypto::StoreKey& key);
    Copy(Copy&&) noexcept;
    Copy& operator=(Copy&&) noexcept;
    ~Copy();
    /// Copies so many pages; true when there are more. After false the file is whole and synced. Errors: DiskFull, Io.
    [[nodiscard]] Result<bool> step(int pages);
    /// 0 to 1.
    [[nodiscard]] double part() const;

  private:
    struct State;
    explicit Copy(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

template <class... Values>
Result<void> Db::write(std::string_view sql, const Values&... values) const {
    KT_TRY(auto stmt, prepare(sql));
    return stmt.lend(values...).run();
}

} // namespace kt::store
