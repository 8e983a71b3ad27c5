// Exchanging with members over the local network, for as long as a verb runs.
#pragma once

#include "app/cli/verbs.h"
#include "sync/transport/lan/node.h"

#include <QElapsedTimer>

namespace kt::cli {

/// A node, and what became of its peers.
class Meeting {
  public:
    Meeting(ledger::Ledger& ledger, Call& call);

    /// Exchanges once with the device at an address; where nobody answers yet, tries again for `patience` seconds.
    /// Errors: BadAddress.
    [[nodiscard]] Result<void> connect_to(const std::string& where, int patience = 0);
    /// Listens, and shouts that it does. Errors: BadAddress, ListenFailed.
    [[nodiscard]] Result<lan::Address> listen(const std::string& where);
    /// Exchanges once with whoever of the team is heard.
    void find();
    /// Ends after so many seconds, or when the first member has said goodbye.
    void end_after(std::int64_t seconds);
    /// Runs until the end.
    void run();
    /// What came of it: the counts, and the problem of the only peer that was called.
    [[nodiscard]] Result<Reply> reply() const;

  private:
    void rest();
    void ended(const lan::PeerReport& report);
    void finish();

    lan::Node node_;
    std::vector<lan::PeerReport> reports_;
    std::optional<lan::Address> dialled_;
    QElapsedTimer since_;
    qint64 patience_ms_ = 0;
    bool once_ = false; ///< one exchange is enough
};

} // namespace kt::cli
