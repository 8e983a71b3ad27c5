// Opening a port.
#pragma once

#include "sync/transport/lan/address.h"

#include <QTcpServer>

namespace kt::lan {

/// Opens `server` on an address a person gave: an IP address, `localhost`, or `*` for all; port 0 takes a free one.
/// Returns what it listens on. Errors: BadAddress, ListenFailed.
[[nodiscard]] Result<Address> listen(QTcpServer& server, const Address& address);

/// The address another device on the network can use for a server that is open on all of them: the first of this
/// device's own, or `open` when it has none.
[[nodiscard]] Address reachable(const Address& open);

} // namespace kt::lan
