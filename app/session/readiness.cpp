#include "app/session/readiness.h"

#include "app/paper/emergency_card.h"
#include "app/text/dates.h"

namespace kt::app {

Readiness::Readiness(Worker& worker) : QObject(&worker), worker_(worker) {
    connect(&worker, &Worker::changed, this, &Readiness::look);
    connect(&worker, &Worker::closing, this, [this] { due_.clear(); });
}

void Readiness::look(const ledger::Changes& changes) {
    const bool idle = due_.empty();
    due_.insert(changes.dossiers.begin(), changes.dossiers.end());
    if (idle && !due_.empty()) worker_.run([this] { return next(); });
}

bool Readiness::next() {
    if (due_.empty() || worker_.ledger() == nullptr) return false;
    const ClientId client = *due_.begin();
    due_.erase(client);
    ledger::Ledger& ledger = *worker_.ledger();
    // Where it does not succeed now it is tried at the next change; the screen shows a set that is behind.
    const auto edit = paper::renewal(ledger, client, text::local_day(worker_.clock().now()));
    if (edit && *edit && ledger.commit(**edit)) worker_.publish();
    return !due_.empty();
}

} // namespace kt::app
