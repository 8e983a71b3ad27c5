// The one thread beside the screen's. It owns the vault, the ledger and, while syncing, sessions and sockets.
#pragma once

#include "core/crypto/random.h"
#include "core/vault/vault.h"

#include <QObject>

#include <functional>
#include <optional>

namespace kt::app {

class FolderExchange;
class Network;

/// Lives in the worker's thread; everything but the constructor runs there. No call takes longer than 50 ms, key
/// derivation aside: longer work is a `Slices`.
class Worker : public QObject {
    Q_OBJECT
  public:
    /// One slice of longer work: returns false when there is nothing more to do.
    using Slices = std::function<bool()>;

    Worker();

    /// The open ledger, or nullptr.
    [[nodiscard]] ledger::Ledger* ledger();
    [[nodiscard]] vault::Vault* vault() { return vault_ ? &*vault_ : nullptr; }
    [[nodiscard]] Clock& clock() { return clock_; }
    [[nodiscard]] Random& random() { return random_; }

    /// The sockets; made when they are first asked for.
    [[nodiscard]] Network& network();
    /// The exchange through a folder; made when it is first asked for.
    [[nodiscard]] FolderExchange& folder();
    /// Takes over an opened profile; the former one is closed.
    void put(vault::Vault vault);
    /// The same while no profile is open, without telling anyone to let go of anything.
    void adopt(vault::Vault vault);
    /// Closes the profile; its keys are wiped.
    void close();
    /// Runs `slice` until it is done, letting everything else that is asked go in between.
    void run(Slices slice);
    /// Tells what has changed since the last time, if anything.
    void publish();

  signals:
    void changed(const kt::ledger::Changes& changes);
    void closing(); ///< whoever uses the ledger must let go of it now

  private:
    SystemClock clock_;
    crypto::SystemRandom random_;
    std::optional<vault::Vault> vault_;
    Network* network_ = nullptr;
    FolderExchange* folder_ = nullptr;
    std::uint64_t opened_ = 0; // counts profiles, so that slices of a closed one stop
};

} // namespace kt::app

Q_DECLARE_METATYPE(kt::Error)
Q_DECLARE_METATYPE(kt::ledger::Changes)
