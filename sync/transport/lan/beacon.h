// Finding each other on one network, without telling it who we are.
#pragma once

#include "core/base/id.h"
#include "core/crypto/hash.h"
#include "sync/transport/lan/address.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUdpSocket>

namespace kt::lan {

/// What two devices must share to recognise each other's beacon: made from a team or from an invitation.
using BeaconKey = crypto::Secret<16, struct BeaconKeyPurpose>;

/// Shouts "someone with this key listens on port p" every few seconds by IPv4 multicast and broadcast, and hears
/// others. A datagram is 28 bytes: "kt1b", 12 random bytes, port, two zero bytes, then the keyed tag of all before it;
/// so it differs each time and tells a stranger nothing. Lives in the thread of its sockets.
class Beacon : public QObject {
    Q_OBJECT
  public:
    Beacon(BeaconKey key, Random& random, QObject* parent = nullptr);

    /// Starts to listen; heard addresses come as `heard`. Returns whether a socket could be bound.
    bool listen();
    /// Starts to shout that `port` is open here.
    void announce(quint16 port);
    void stop();

    /// The beacon key of a team.
    [[nodiscard]] static BeaconKey of_team(const TeamId& team);
    /// The beacon key of an invitation's pre-shared key.
    [[nodiscard]] static BeaconKey of_invitation(const crypto::Psk& psk);

    static constexpr quint16 udp_port = 47700;
    static constexpr qsizetype datagram_size = 28;

  signals:
    /// Another device with the same key listens here; repeated with each of its beacons.
    void heard(const kt::lan::Address& address);

  private:
    void shout();
    void read();
    [[nodiscard]] QByteArray datagram(quint16 port);
    [[nodiscard]] crypto::Tag8 tag_of(ByteView head) const;

    BeaconKey key_;
    Random& random_;
    QUdpSocket socket_;
    QTimer timer_;
    QSet<QByteArray> own_; // nonces of our latest shouts, which come back to us
    quint16 port_ = 0;
};

} // namespace kt::lan
