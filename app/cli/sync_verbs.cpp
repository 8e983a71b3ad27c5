#include "app/cli/verbs.h"
#include "sync/transport/lan/node.h"

#include <QTimer>

namespace kt::cli {

using text::qt;

namespace {

constexpr std::int64_t most_seconds = 7 * 24 * 3600;

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

/// One run of the verb: a node, and what became of its peers.
class Meeting {
  public:
    Meeting(ledger::Ledger& ledger, Call& call) : node_(ledger, call.random()) {
        QObject::connect(&node_, &lan::Node::quiet, &node_, [this](const lan::PeerReport&) { rest(); });
        QObject::connect(&node_, &lan::Node::ended, &node_, [this](const lan::PeerReport& report) { ended(report); });
        QObject::connect(&node_, &lan::Node::idle, &node_, [] { QCoreApplication::quit(); });
    }

    Result<void> connect_to(const std::string& where) {
        KT_TRY(const auto address, lan::Address::parse(qt(where), lan::default_port));
        dialled_ = true;
        node_.connect_to(address);
        return {};
    }
    Result<lan::Address> listen(const std::string& where) {
        KT_TRY(const auto address, lan::Address::parse(qt(where), lan::default_port));
        KT_TRY(auto open, node_.listen(address));
        node_.discover();
        return open;
    }
    void end_after(std::int64_t seconds) {
        limited_ = true;
        QTimer::singleShot(static_cast<int>(seconds) * 1000, &node_, [this] { finish(); });
    }

    Result<Reply> reply() {
        QJsonArray peers;
        session::Counts all;
        QStringList lines;
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
        return Reply{json,
                     said(QT_TRANSLATE_NOOP("Cli", "%1 changes sent, %2 received.")).arg(all.sent).arg(all.received)};
    }

  private:
    void rest() {
        // Who was called only for this goes; who listens waits for the other to say goodbye.
        if (dialled_) finish();
    }
    void ended(const lan::PeerReport& report) {
        reports_.push_back(report);
        const bool served = report.device && !report.error;
        if (dialled_ || (limited_ && served)) finish();
    }
    void finish() {
        // Not inside a handler of a link that this may close.
        QTimer::singleShot(0, &node_, [this] {
            node_.finish();
            if (node_.open_links().empty()) QCoreApplication::quit();
        });
    }

    lan::Node node_;
    std::vector<lan::PeerReport> reports_;
    bool dialled_ = false;
    bool limited_ = false;
};

} // namespace

Result<Reply> sync(Call& call) {
    if (call.has("connect") == call.has("listen")) return fail(Errc::Usage, "--connect | --listen");
    KT_TRY(const auto seconds, call.number("seconds", 0, 1, most_seconds));
    KT_TRY(auto* ledger, call.open());
    Meeting meeting(*ledger, call);
    if (call.has("connect")) {
        KT_CHECK(meeting.connect_to(call.value("connect")));
    } else {
        KT_TRY(const auto open, meeting.listen(call.value("listen")));
        call.tell({{{QStringLiteral("listening"), open.text()}},
                   said(QT_TRANSLATE_NOOP("Cli", "Waiting for other devices at %1.")).arg(open.text())});
    }
    if (seconds > 0) meeting.end_after(seconds);
    QCoreApplication::exec();
    return meeting.reply();
}

} // namespace kt::cli
