#include "sync/transport/lan/address.h"

namespace kt::lan {

Result<Address> Address::parse(const QString& text, quint16 fallback) {
    const QString trimmed = text.trimmed();
    QString host = trimmed;
    QString port;
    if (trimmed.startsWith(u'[')) {
        const auto close = trimmed.indexOf(u']');
        if (close < 0) return Errc::BadAddress;
        host = trimmed.mid(1, close - 1);
        const QString rest = trimmed.mid(close + 1);
        if (!rest.isEmpty() && !rest.startsWith(u':')) return Errc::BadAddress;
        port = rest.mid(1);
    } else if (trimmed.count(u':') == 1) {
        host = trimmed.section(u':', 0, 0);
        port = trimmed.section(u':', 1, 1);
        if (port.isEmpty()) return Errc::BadAddress;
    }
    Address address{host, fallback};
    if (!port.isEmpty()) {
        bool ok = false;
        address.port = port.toUShort(&ok);
        if (!ok) return Errc::BadAddress;
    } else if (fallback == 0) {
        return Errc::BadAddress;
    }
    if (address.host.isEmpty() || address.host.size() > 253 || address.host.contains(u' ')) return Errc::BadAddress;
    return address;
}

QString Address::text() const {
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return shown + u':' + QString::number(port);
}

} // namespace kt::lan
