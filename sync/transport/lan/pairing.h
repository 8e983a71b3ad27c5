// Pairing over the local network: the sockets and timers around the two state machines of sync/pairing.
#pragma once

#include "sync/pairing/pairing.h"
#include "sync/transport/lan/beacon.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace kt::lan {

/// What inviter and newcomer have in common: one stream at a time, and a machine that says what to do. Lives in one
/// thread, and tells by signals what only its owner can do.
class Pairing : public QObject {
    Q_OBJECT
  public:
    ~Pairing() override;

    /// What people said of the words.
    void compared(bool same) { feed(pairing::Compared{same}); }
    /// A person stops it.
    void cancel() { feed(pairing::Cancelled{}); }

  signals:
    /// Show these words and have them compared; `who` asks, in the newcomer's own words, at the inviter only.
    void words(const kt::pairing::Words& words, const std::optional<kt::wire::Request>& who);
    /// It did not work; with `again` it goes on by itself (another newcomer, another try).
    void failed(const kt::Error& error, bool again);
    /// Both sides know that it worked.
    void done();

  protected:
    Pairing(Clock& clock, Random& random, QObject* parent);

    /// Sets the machine; the first thing a constructor does.
    void begin(std::unique_ptr<pairing::Side> side) { side_ = std::move(side); }
    void feed(const pairing::Event& event);
    void use(std::unique_ptr<QTcpSocket> socket);
    [[nodiscard]] bool busy() const { return socket_ != nullptr; }
    [[nodiscard]] bool over() const { return side_->over(); }
    Random& random() { return random_; }
    virtual void act(const pairing::Action& action) = 0;
    virtual void idle() {} ///< the stream is closed and the machine goes on

  private:
    void perform(const pairing::Actions& actions);
    void read();
    void let_go();

    std::unique_ptr<pairing::Side> side_;
    Clock& clock_;
    Random& random_;
    std::unique_ptr<QTcpSocket> socket_;
    QTimer timer_;
};

/// The inviter's end: listens, and shouts that it does for holders of the code.
class PairingHost : public Pairing {
    Q_OBJECT
  public:
    PairingHost(pairing::Host::Setup setup, Clock& clock, Random& random, QObject* parent = nullptr);

    /// Starts. Returns the address listened on. Errors: BadAddress, ListenFailed.
    [[nodiscard]] Result<Address> listen(const Address& address);
    /// The ledger's answer to `admit`.
    void admitted(Result<Bytes> welcome) { feed(pairing::Admitted{std::move(welcome)}); }

  signals:
    /// Certify this newcomer and answer with `admitted`.
    void admit(const kt::wire::Request& request);

  private:
    void accept();
    void act(const pairing::Action& action) override;

    BeaconKey beacon_key_;
    QTcpServer server_;
    std::unique_ptr<Beacon> beacon_;
};

/// The newcomer's end.
class PairingGuest : public Pairing {
    Q_OBJECT
  public:
    PairingGuest(pairing::Guest::Setup setup, Clock& clock, Random& random, QObject* parent = nullptr);

    /// Connects to the inviter at an address a person gave.
    void connect_to(const Address& address);
    /// Finds the inviter by its beacon; gives up after `search_ms` with Unreachable.
    void discover();
    /// How it went with the welcome.
    void entered(std::optional<Errc> problem) { feed(pairing::Entered{problem}); }

    static constexpr int search_ms = 30'000;

  signals:
    /// Make a profile with this welcome and answer with `entered`.
    /// `host`: the key of the device whose words were the same.
    void welcomed(const kt::Bytes& welcome, const kt::crypto::BoxPublic& host);

  private:
    void act(const pairing::Action& action) override;
    void idle() override;

    BeaconKey beacon_key_;
    std::unique_ptr<Beacon> beacon_;
    QTimer search_;
};

} // namespace kt::lan
