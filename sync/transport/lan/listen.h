// Opening a port.
#pragma once

#include "sync/transport/lan/address.h"

#include <QTcpServer>

namespace kt::lan {

/// Opens `server` on an address a person gave: an IP address, `localhost`, or `*` for all; port 0 takes a free one.
/// Returns what it listens on. Errors: BadAddress, ListenFailed.
[[nodiscard]] Result<Address> listen(QTcpServer& server, const Address& address);

} // namespace kt::lan
