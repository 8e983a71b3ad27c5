#include "sync/transport/lan/listen.h"

#include <QNetworkInterface>

namespace kt::lan {

Result<Address> listen(QTcpServer& server, const Address& address) {
    QHostAddress host;
    if (address.host.isEmpty() || address.host == QLatin1String("*"))
        host = QHostAddress::Any;
    else if (address.host == QLatin1String("localhost"))
        host = QHostAddress::LocalHost;
    else if (!host.setAddress(address.host))
        return fail(Errc::BadAddress, address.host.toStdString());
    if (!server.listen(host, address.port)) return fail(Errc::ListenFailed, address.text().toStdString());
    return Address{server.serverAddress().toString(), server.serverPort()};
}

Address reachable(const Address& open) {
    const auto all = QNetworkInterface::allAddresses();
    for (const auto& one : all) {
        const bool usable = one.protocol() == QAbstractSocket::IPv4Protocol && !one.isLoopback() && !one.isLinkLocal();
        if (usable) return {one.toString(), open.port};
    }
    return open;
}

} // namespace kt::lan
