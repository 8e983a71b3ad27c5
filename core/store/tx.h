// A transaction that undoes itself unless it is committed.
#pragma once

#include "core/store/db.h"

namespace kt::store {

/// All that is written while it lives, or nothing. The Db must outlive it.
class Tx {
  public:
    /// Begins at once as a writer. Errors: Internal when one is open already, StoreBusy.
    [[nodiscard]] static Result<Tx> begin(const Db& db);
    Tx(Tx&& other) noexcept : db_(std::exchange(other.db_, nullptr)) {}
    Tx& operator=(Tx&&) = delete;
    ~Tx();

    /// Makes it durable: when this returns, neither a kill nor a power cut loses it. After a failure everything is as
    /// it was before `begin`.
    [[nodiscard]] Result<void> commit();

  private:
    explicit Tx(const Db& db) : db_(&db) {}
    const Db* db_;
};

} // namespace kt::store
