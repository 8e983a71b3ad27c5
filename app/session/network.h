// The worker's sockets: exchange with the team while the profile is open, and pairing.
#pragma once

#include "app/session/worker.h"
#include "sync/transport/lan/node.h"
#include "sync/transport/lan/pairing.h"

#include <QStringList>

namespace kt::app {

/// Lives in the worker's thread, as does everything it owns. Tells the screen by queued signals only.
class Network : public QObject {
    Q_OBJECT
  public:
    explicit Network(Worker& worker);

    // --- exchange ---
    /// Listens on every address of this device and finds members by beacon. Errors: Locked, ListenFailed.
    [[nodiscard]] Result<QString> start();
    void stop();
    /// Errors: Locked, BadAddress.
    [[nodiscard]] Result<void> exchange_with(const QString& address);
    /// Something was written here: open sessions send it on.
    void poke();

    // --- pairing ---
    struct Invitation {
        QString code;
        QString address;
        QString link; ///< both, as a camera reads them
    };
    /// Errors: Locked, ListenFailed.
    [[nodiscard]] Result<Invitation> invite(care::Role role, Instant expires);
    /// What a newcomer says of itself, and where its profile goes.
    struct Newcomer {
        std::filesystem::path folder;
        std::shared_ptr<crypto::Password> password;
        std::string code;
        std::string address; ///< empty: the one in the code, or the inviter is looked for
        std::string name;
        std::string organisation;
    };
    /// Errors: BadCode, BadAddress, ProfileExists, ListenFailed.
    [[nodiscard]] Result<void> join(const Newcomer& newcomer);
    void compared(bool same);
    void cancel_pairing();

  signals:
    /// `done` and `all` in entries; both 0 when nothing is under way.
    void exchanging(bool active);
    void exchange_failed(const kt::Error& error);
    void words(const QStringList& words, const QString& who, const QString& organisation);
    void pairing_failed(const kt::Error& error, bool again);
    void pairing_done();
    /// The welcome was good: the new profile is open.
    void entered();

  private:
    void ensure_node(ledger::Ledger& ledger);
    void watch(lan::Pairing& pairing);
    /// That the words of the inviter were the same, as soon as the team says whose key that is.
    void note_pairing();

    Worker& worker_;
    std::unique_ptr<lan::Node> node_;
    std::unique_ptr<lan::PairingHost> host_;
    std::unique_ptr<lan::PairingGuest> guest_;
    std::optional<ledger::NewDevice> new_device_;
    std::optional<crypto::BoxPublic> paired_;
};

} // namespace kt::app
