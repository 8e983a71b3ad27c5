// What an unlocked profile holds.
#pragma once

#include "core/vault/folder.h"
#include "core/vault/keyfile.h"
#include "core/vault/vault.h"

namespace kt::vault {

// Members go in reverse: the ledger closes its files before the lock is let go.
struct Vault::State {
    State(Folder of, Lock held, KeyFile wrapped, crypto::StoreKey plain, std::unique_ptr<ledger::Ledger> opened)
        : folder(std::move(of)), lock(std::move(held)), keys(std::move(wrapped)), key(std::move(plain)),
          ledger(std::move(opened)) {}
    Folder folder;
    Lock lock;
    KeyFile keys;
    crypto::StoreKey key;
    std::unique_ptr<ledger::Ledger> ledger;
};

} // namespace kt::vault
