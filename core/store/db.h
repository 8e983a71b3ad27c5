// The only user of SQLCipher: an encrypted database, statements and transactions that clean up after themselves.
#pragma once

#include "core/crypto/secret.h"

#include <filesystem>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace kt::store {

class Stmt;

/// One open encrypted database. Moves only; one thread.
class Db {
  public:
    Db(Db&&) noexcept;
    Db& operator=(Db&&) noexcept;
    ~Db();

    /// Makes a new encrypted file. Errors: ProfileExists when the file is there, DiskFull, Io.
    [[nodiscard]] static Result<Db> create(const std::filesystem::path& file, const crypto::StoreKey& key);
    /// Opens an existing one. Errors: NoProfile, StoreDamaged (also: wrong key, empty or cut file), WrongEngine.
    [[nodiscard]] static Result<Db> open(const std::filesystem::path& file, const crypto::StoreKey& key);
    /// In memory, for tests and for looking around.
    [[nodiscard]] static Result<Db> in_memory();

    /// A statement, prepared once and kept; `sql` is a literal. The same text gives the same statement, reset.
    [[nodiscard]] Result<Stmt> prepare(std::string_view sql) const;
    /// Statements without values or rows (schema, pragmas).
    [[nodiscard]] Result<void> run(std::string_view sql) const;
    /// Reads every page and checks it. Errors: StoreDamaged.
    [[nodiscard]] Result<void> check_integrity() const;

  private:
    struct State;
    explicit Db(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace kt::store
