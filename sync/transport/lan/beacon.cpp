#include "sync/transport/lan/beacon.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>

#include <algorithm>

namespace kt::lan {
namespace {

constexpr auto magic = std::to_array<std::uint8_t>({'k', 't', '1', 'b'});
constexpr std::size_t nonce_size = 12;
constexpr std::size_t head_size = magic.size() + nonce_size + 4;
constexpr int shout_every_ms = 3000;
constexpr qsizetype remembered = 16;

const QHostAddress& group() {
    static const QHostAddress address(QStringLiteral("239.255.77.77"));
    return address;
}

ByteView view_of(const QByteArray& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

} // namespace

Beacon::Beacon(BeaconKey key, Random& random, QObject* parent)
    : QObject(parent), key_(std::move(key)), random_(random) {
    timer_.setInterval(shout_every_ms);
    connect(&timer_, &QTimer::timeout, this, &Beacon::shout);
    connect(&socket_, &QUdpSocket::readyRead, this, &Beacon::read);
}

bool Beacon::listen() {
    if (socket_.state() == QAbstractSocket::BoundState) return true;
    if (!socket_.bind(QHostAddress::AnyIPv4, udp_port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint))
        return false;
    for (const QNetworkInterface& net : QNetworkInterface::allInterfaces())
        if (net.flags().testFlag(QNetworkInterface::CanMulticast)) socket_.joinMulticastGroup(group(), net);
    return true;
}

void Beacon::announce(quint16 port) {
    port_ = port;
    shout();
    timer_.start();
}

void Beacon::stop() {
    timer_.stop();
    socket_.close();
}

BeaconKey Beacon::of_team(const TeamId& team) {
    const auto hash = crypto::Hasher("kt1 beacon team").add(team.view()).done();
    return std::move(BeaconKey::from(ByteView(hash).first(BeaconKey::size))).value();
}

BeaconKey Beacon::of_invitation(const crypto::Psk& psk) {
    return crypto::derive<BeaconKey>(psk, "kt1 beacon invitation");
}

crypto::Tag8 Beacon::tag_of(ByteView head) const {
    const auto hash = crypto::Hasher("kt1 beacon", key_.view()).add(head).done();
    crypto::Tag8 tag{};
    std::copy_n(hash.begin(), tag.size(), tag.begin());
    return tag;
}

QByteArray Beacon::datagram(quint16 port) {
    ByteArray<head_size> head{};
    std::copy(magic.begin(), magic.end(), head.begin());
    random_.fill(std::span(head).subspan(magic.size(), nonce_size));
    head[magic.size() + nonce_size] = static_cast<std::uint8_t>(port >> 8U);
    head[magic.size() + nonce_size + 1] = static_cast<std::uint8_t>(port & 0xffU);
    const auto tag = tag_of(head);
    QByteArray out(reinterpret_cast<const char*>(head.data()), static_cast<qsizetype>(head.size()));
    return out.append(reinterpret_cast<const char*>(tag.data()), static_cast<qsizetype>(tag.size()));
}

void Beacon::shout() {
    const QByteArray bytes = datagram(port_);
    if (own_.size() >= remembered) own_.clear();
    own_.insert(bytes);
    socket_.writeDatagram(bytes, group(), udp_port);
    socket_.writeDatagram(bytes, QHostAddress::Broadcast, udp_port);
    socket_.writeDatagram(bytes, QHostAddress::LocalHost, udp_port);
}

void Beacon::read() {
    while (socket_.hasPendingDatagrams()) {
        const QNetworkDatagram packet = socket_.receiveDatagram(datagram_size + 1);
        const QByteArray bytes = packet.data();
        if (bytes.size() != datagram_size || own_.contains(bytes)) continue;
        const ByteView view = view_of(bytes);
        const ByteView head = view.first(head_size);
        if (!std::equal(magic.begin(), magic.end(), head.begin())) continue;
        if (!crypto::equal_secret(tag_of(head), view.subspan(head_size))) continue;
        const auto at = magic.size() + nonce_size;
        emit heard({packet.senderAddress().toString(), static_cast<quint16>(head[at] << 8U | head[at + 1])});
    }
}

} // namespace kt::lan
