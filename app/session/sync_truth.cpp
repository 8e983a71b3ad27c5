#include "app/session/sync_truth.h"

#include "app/session/network.h"
#include "app/session/session.h"
#include "app/text/dates.h"
#include "app/text/strings.h"

#include <algorithm>
#include <numeric>

#include <QCoreApplication>

namespace kt::app {
namespace {

struct Seen {
    std::vector<ledger::PendingRow> waiting;
    bool alone = true;
    int conflicts = 0;
};

Result<Seen> look(ledger::Ledger& ledger) {
    Seen seen;
    KT_TRY(auto rows, ledger.pending());
    seen.alone = rows.empty();
    std::erase_if(rows, [](const ledger::PendingRow& row) { return row.entries == 0; });
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.entries > b.entries; });
    seen.waiting = std::move(rows);
    KT_TRY(const auto conflicts, ledger.conflicts({}));
    seen.conflicts = static_cast<int>(conflicts.size());
    return seen;
}

} // namespace

SyncTruth::SyncTruth(Session& session) : QObject(&session), session_(session) {
    connect(&session, &Session::stateChanged, this, [this] {
        refresh();
        if (session_.isOpen() && !session_.demo()) return start();
        setListening({});
    });
    connect(&session, &Session::changed, this, &SyncTruth::refresh);
    connect(&session, &Session::profileChanged, this, &SyncTruth::changed); // other words
}

void SyncTruth::start() {
    session_.desk().run<QString>(
        this,
        [this](Worker& worker) {
            auto& network = worker.network();
            connect(&network, &Network::exchanging, this, &SyncTruth::setExchanging,
                    static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
            connect(&network, &Network::exchange_failed, this, &SyncTruth::failed,
                    static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
            return network.start();
        },
        [this](const Result<QString>& address) {
            if (!address) return session_.show(address.error());
            setListening(*address);
        });
}

void SyncTruth::stop() {
    session_.desk().run<void>(
        this,
        [](Worker& worker) -> Result<void> {
            worker.network().stop();
            return {};
        },
        [this](const Result<void>&) { setListening({}); });
}

void SyncTruth::exchangeWith(const QString& address) {
    session_.desk().run<void>(
        this, [address](Worker& worker) { return worker.network().exchange_with(address); },
        [this](const Result<void>& called) {
            if (!called) session_.show(called.error());
        });
}

void SyncTruth::setListening(const QString& address) {
    if (address == listen_address_) return;
    listen_address_ = address;
    emit listeningChanged();
}

void SyncTruth::setExchanging(bool active) {
    if (active == exchanging_) return;
    exchanging_ = active;
    emit listeningChanged();
    if (!active) refresh();
}

void SyncTruth::failed(const Error& error) {
    session_.show(error);
}

QString SyncTruth::sentence() const {
    if (level_ == Level::Alone) return QCoreApplication::translate("SyncTruth", "No colleague has joined yet");
    if (waiting_.empty()) return QCoreApplication::translate("SyncTruth", "All colleagues have received everything");
    const auto& first = waiting_.front();
    const QString changes = text::changes(first.entries);
    if (waiting_.size() == 1)
        return QCoreApplication::translate("SyncTruth", "%1 not with %2 yet").arg(changes, text::qt(first.member_name));
    return QCoreApplication::translate("SyncTruth", "Not everything is with %1 colleagues yet").arg(waiting_.size());
}

int SyncTruth::waitingChanges() const {
    std::uint64_t most = 0;
    for (const auto& row : waiting_)
        most = std::max(most, row.entries);
    return static_cast<int>(most);
}

void SyncTruth::refresh() {
    if (!session_.isOpen()) {
        waiting_.clear();
        conflicts_ = 0;
        level_ = Level::Alone;
        emit changed();
        return;
    }
    session_.desk().ask<Seen>(this, look, [this](Result<Seen> seen) {
        if (!seen) return;
        waiting_ = std::move(seen->waiting);
        conflicts_ = seen->conflicts;
        level_ = seen->alone ? Level::Alone : waiting_.empty() ? Level::Acknowledged : Level::Waiting;
        emit changed();
    });
}

} // namespace kt::app
