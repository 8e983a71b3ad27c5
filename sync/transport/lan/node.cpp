#include "sync/transport/lan/node.h"

#include "sync/transport/lan/listen.h"

#include <algorithm>

namespace kt::lan {

Node::Node(ledger::Log& log, Random& random, QObject* parent) : QObject(parent), log_(log), random_(random) {
    uptime_.start();
    connect(&server_, &QTcpServer::newConnection, this, &Node::accept);
}

Node::~Node() {
    stop();
}

Result<Address> Node::listen(const Address& address) {
    return lan::listen(server_, address);
}

void Node::discover() {
    if (!beacon_) {
        beacon_ = std::make_unique<Beacon>(Beacon::of_team(log_.team()), random_);
        connect(beacon_.get(), &Beacon::heard, this, &Node::heard);
    }
    if (!beacon_->listen()) return;
    if (server_.isListening()) beacon_->announce(server_.serverPort());
}

void Node::heard(const Address& address) {
    const QString text = address.text();
    const auto known = known_.constFind(text);
    const auto peer_is = [&](const Link* link) { return known != known_.cend() && link->peer() == *known; };
    const bool linked = std::any_of(links_.keyBegin(), links_.keyEnd(),
                                    [&](Link* link) { return links_.value(link) == text || peer_is(link); });
    if (linked || links_.size() >= most_links) return;
    if (dialled_.contains(text) && uptime_.elapsed() - dialled_.value(text) < redial_ms) return;
    connect_to(address);
}

void Node::connect_to(const Address& address) {
    dialled_.insert(address.text(), uptime_.elapsed());
    auto socket = std::make_unique<QTcpSocket>();
    QTcpSocket* raw = socket.get();
    adopt(std::move(socket), Link::Side::Initiator, address.text());
    raw->connectToHost(address.host, address.port);
}

void Node::accept() {
    while (server_.hasPendingConnections()) {
        std::unique_ptr<QTcpSocket> socket(server_.nextPendingConnection());
        if (links_.size() >= most_links || finishing_) continue; // dropped: it will try again
        socket->setParent(nullptr);
        adopt(std::move(socket), Link::Side::Responder, {});
    }
}

void Node::adopt(std::unique_ptr<QTcpSocket> socket, Link::Side side, const QString& dialled) {
    auto* link = new Link(std::move(socket), side, log_, random_, this);
    links_.insert(link, dialled);
    connect(link, &Link::ready, this, [this, link](const DeviceId& peer) { settle(link, peer); });
    connect(link, &Link::progress, this, [this, link] {
        emit progress();
        for (auto it = links_.keyBegin(); it != links_.keyEnd(); ++it)
            if (*it != link) (*it)->poke();
    });
    connect(link, &Link::became_quiet, this, [this, link] { emit quiet(report_of(link, {})); });
    connect(link, &Link::closed, this, [this, link](const std::optional<Error>& error) {
        const PeerReport report = report_of(link, error);
        links_.remove(link);
        emit ended(report);
        if (finishing_ && links_.isEmpty()) emit idle();
    });
}

bool Node::began_by_smaller(const Link* link, const DeviceId& peer) const {
    const bool ours = link->side() == Link::Side::Initiator;
    return ours == (log_.device() < peer);
}

void Node::settle(Link* link, const DeviceId& peer) {
    const QString dialled = links_.value(link);
    if (!dialled.isEmpty()) known_.insert(dialled, peer);
    Link* other = nullptr;
    for (auto it = links_.keyBegin(); it != links_.keyEnd(); ++it)
        if (*it != link && (*it)->peer() == peer) other = *it;
    if (other != nullptr) {
        // Both ends decide alike, so exactly one of the two links stays.
        Link* loser = began_by_smaller(link, peer) && !began_by_smaller(other, peer) ? other : link;
        loser->finish();
        if (loser == link) return;
    }
    emit ready(peer);
}

void Node::poke() {
    const auto links = links_.keys();
    for (Link* link : links)
        link->poke();
}

void Node::finish() {
    finishing_ = true;
    server_.close();
    if (beacon_) beacon_->stop();
    const auto links = links_.keys();
    if (links.isEmpty()) QMetaObject::invokeMethod(this, &Node::idle, Qt::QueuedConnection);
    for (Link* link : links)
        link->finish();
}

void Node::stop() {
    server_.close();
    if (beacon_) beacon_->stop();
    const auto links = links_.keys();
    links_.clear();
    for (Link* link : links) {
        link->disconnect(this);
        delete link;
    }
}

PeerReport Node::report_of(Link* link, const std::optional<Error>& error) const {
    const QString dialled = links_.value(link);
    return {link->peer(), dialled.isEmpty() ? link->remote_address() : dialled, link->counts(), link->expected(),
            error};
}

bool Node::busy() const {
    return std::any_of(links_.keyBegin(), links_.keyEnd(),
                       [](const Link* link) { return link->peer() && !link->quiet(); });
}

std::vector<PeerReport> Node::open_links() const {
    std::vector<PeerReport> out;
    for (auto it = links_.keyBegin(); it != links_.keyEnd(); ++it)
        out.push_back(report_of(*it, {}));
    return out;
}

} // namespace kt::lan
