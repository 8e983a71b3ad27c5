#include "app/cli/meeting.h"

#include <QTimer>

namespace kt::cli {

using text::qt;

namespace {

constexpr int retry_ms = 250;

QJsonObject counts_json(const session::Counts& counts) {
    const auto number = [](std::uint64_t value) { return QJsonValue(static_cast<qint64>(value)); };
    return {{QStringLiteral("sent"), number(counts.sent)},
            {QStringLiteral("received"), number(counts.received)},
            {QStringLiteral("carried"), number(counts.carried)},
            {QStringLiteral("waiting"), number(counts.waiting)},
            {QStringLiteral("rejected"), number(counts.rejected)},
            {QStringLiteral("quarantined"), number(counts.quarantined)}};
}

QJsonObject peer_json(const lan::PeerReport& report) {
    auto json = counts_json(report.counts);
    json.insert(QStringLiteral("device"),
                report.device ? QJsonValue(qt(report.device->text())) : QJsonValue(QJsonValue::Null));
    json.insert(QStringLiteral("address"), report.address);
    if (report.error) json.insert(QStringLiteral("error"), qt(errc_name(report.error->code)));
    return json;
}

} // namespace

Meeting::Meeting(ledger::Ledger& ledger, Call& call) : node_(ledger, call.random()) {
    since_.start();
    QObject::connect(&node_, &lan::Node::quiet, &node_, [this](const lan::PeerReport&) { rest(); });
    QObject::connect(&node_, &lan::Node::ended, &node_, [this](const lan::PeerReport& report) { ended(report); });
    QObject::connect(&node_, &lan::Node::idle, &node_, [] { QCoreApplication::quit(); });
}

Result<void> Meeting::connect_to(const std::string& where, int patience) {
    KT_TRY(dialled_, lan::Address::parse(qt(where), lan::default_port));
    patience_ms_ = qint64{patience} * 1000;
    node_.connect_to(*dialled_);
    return {};
}

Result<lan::Address> Meeting::listen(const std::string& where) {
    KT_TRY(const auto address, lan::Address::parse(qt(where), lan::default_port));
    KT_TRY(auto open, node_.listen(address));
    node_.discover();
    return open;
}

void Meeting::find() {
    once_ = true;
    node_.discover();
}

void Meeting::end_after(std::int64_t seconds) {
    once_ = true;
    QTimer::singleShot(static_cast<int>(seconds) * 1000, &node_, [this] { finish(); });
}

void Meeting::run() {
    QCoreApplication::exec();
}

Result<Reply> Meeting::reply() const {
    QJsonArray peers;
    session::Counts all;
    for (const auto& report : reports_) {
        peers.append(peer_json(report));
        all.sent += report.counts.sent;
        all.received += report.counts.received;
        all.carried += report.counts.carried;
        all.waiting += report.counts.waiting;
        all.rejected += report.counts.rejected;
        all.quarantined += report.counts.quarantined;
    }
    if (dialled_ && !reports_.empty() && reports_.front().error) return *reports_.front().error;
    auto json = counts_json(all);
    json.insert(QStringLiteral("peers"), peers);
    return Reply{json, said(QT_TRANSLATE_NOOP("Cli", "%1 changes sent, %2 received.")).arg(all.sent).arg(all.received)};
}

// Who called goes when all is said; who listens waits for the other to say goodbye.
void Meeting::rest() {
    if (dialled_) finish();
}

void Meeting::ended(const lan::PeerReport& report) {
    // Nobody there yet, or the one who is there is still busy with something else.
    if (dialled_ && report.error && !report.device && since_.elapsed() < patience_ms_) {
        QTimer::singleShot(retry_ms, &node_, [this] { node_.connect_to(*dialled_); });
        return;
    }
    reports_.push_back(report);
    const bool served = report.device && !report.error;
    if (dialled_ || (once_ && served)) finish();
}

void Meeting::finish() {
    // Not inside a handler of a link that this may close.
    QTimer::singleShot(0, &node_, [this] {
        node_.finish();
        if (node_.open_links().empty()) QCoreApplication::quit();
    });
}

} // namespace kt::cli
