// All of the local network for one open profile.
#pragma once

#include "sync/transport/lan/beacon.h"
#include "sync/transport/lan/link.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTcpServer>

namespace kt::lan {

/// What became of the exchange with one peer.
struct PeerReport {
    std::optional<DeviceId> device; ///< nothing when it never proved who it is
    QString address;
    session::Counts counts;
    std::uint64_t expected = 0;
    std::optional<Error> error;
};

/// Listens, finds members by beacon, connects by hand, keeps sessions open and feeds them what is new. Lives in the
/// log's thread. At most one link a peer: of two, the one stays that the device with the smaller id began.
class Node : public QObject {
    Q_OBJECT
  public:
    Node(ledger::Log& log, Random& random, QObject* parent = nullptr);
    ~Node() override;

    /// Accepts members here; port 0 takes a free one. Returns the address listened on. Errors: ListenFailed.
    [[nodiscard]] Result<Address> listen(const Address& address);
    /// Shouts that we listen, and connects to members heard. Without an open port it only hears.
    void discover();
    /// Connects to a member by hand; the outcome comes as `ended`.
    void connect_to(const Address& address);
    /// Something was committed here: open sessions send it on.
    void poke();
    /// Lets every session come to rest and say goodbye, then stops listening; `idle` follows.
    void finish();
    /// Closes everything now.
    void stop();

    [[nodiscard]] std::vector<PeerReport> open_links() const;
    /// Whether any session has something under way.
    [[nodiscard]] bool busy() const;

    static constexpr qsizetype most_links = 32;
    static constexpr qint64 redial_ms = 5000;

  signals:
    void ready(const kt::DeviceId& peer);
    /// Something was said or heard on a link.
    void progress();
    /// A link came to rest, or ended.
    void quiet(const kt::lan::PeerReport& report);
    void ended(const kt::lan::PeerReport& report);
    /// No link is open any more after `finish`.
    void idle();

  private:
    void accept();
    void adopt(std::unique_ptr<QTcpSocket> socket, Link::Side side, const QString& dialled);
    void settle(Link* link, const DeviceId& peer);
    void heard(const Address& address);
    [[nodiscard]] PeerReport report_of(Link* link, const std::optional<Error>& error) const;
    [[nodiscard]] bool began_by_smaller(const Link* link, const DeviceId& peer) const;

    ledger::Log& log_;
    Random& random_;
    QTcpServer server_;
    std::unique_ptr<Beacon> beacon_;
    QHash<Link*, QString> links_;    // with the address dialled, empty for those that came in
    QHash<QString, DeviceId> known_; // who answered at an address
    QHash<QString, qint64> dialled_; // when, by `uptime_`
    QElapsedTimer uptime_;
    bool finishing_ = false;
};

} // namespace kt::lan
