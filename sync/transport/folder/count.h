// What became of a bundle, in a report.
#pragma once

#include "core/ledger/log.h"
#include "sync/transport/folder/report.h"

namespace kt::folder {

/// Counts what became of a bundle.
inline void add(Report& report, const ledger::Admitted& admitted) {
    report.received += admitted.received;
    if (admitted.readable > admitted.received) report.filled += admitted.readable - admitted.received;
    if (admitted.received > admitted.readable) report.carried += admitted.received - admitted.readable;
    report.rejected += admitted.rejected;
    report.quarantined += admitted.quarantined;
}

} // namespace kt::folder
