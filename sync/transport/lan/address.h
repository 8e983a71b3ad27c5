// Where a device can be reached.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kt::lan {

/// A host and a port as people type them: `192.168.1.7:47701`, `[fe80::1]:47701`, `tablet.local:47701`.
struct Address {
    QString host;
    quint16 port = 0;

    /// Errors: BadAddress. `default_port` stands in when none is given; 0 makes the port compulsory.
    [[nodiscard]] static Result<Address> parse(const QString& text, quint16 default_port = 0);
    [[nodiscard]] QString text() const;
};

/// The port members listen on unless they choose another.
inline constexpr quint16 default_port = 47701;

} // namespace kt::lan
