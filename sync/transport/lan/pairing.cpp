#include "sync/transport/lan/pairing.h"

#include "sync/transport/lan/listen.h"

#include <algorithm>

namespace kt::lan {

Pairing::Pairing(Clock& clock, Random& random, QObject* parent) : QObject(parent), clock_(clock), random_(random) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, [this] { feed(pairing::Tick{}); });
}

Pairing::~Pairing() {
    if (socket_) socket_->disconnect(this);
}

void Pairing::feed(const pairing::Event& event) {
    perform(side_->on(event, clock_.now()));
    if (const auto due = side_->deadline())
        timer_.start(static_cast<int>(std::clamp<std::int64_t>(due->ms - clock_.now().ms, 0, 3'600'000)));
    else
        timer_.stop();
}

void Pairing::use(std::unique_ptr<QTcpSocket> socket) {
    socket_ = std::move(socket);
    connect(socket_.get(), &QTcpSocket::readyRead, this, &Pairing::read);
    connect(socket_.get(), &QTcpSocket::connected, this, [this] { feed(pairing::Connected{}); });
    connect(socket_.get(), &QTcpSocket::disconnected, this, [this] {
        read();
        if (!socket_) return;
        let_go();
        feed(pairing::Closed{});
        if (!over()) idle();
    });
    connect(socket_.get(), &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::RemoteHostClosedError || !socket_) return; // `disconnected` follows
        const Address peer{socket_->peerName(), socket_->peerPort()};
        let_go();
        emit failed(Error{Errc::Unreachable, peer.text().toStdString()}, false);
    });
    if (socket_->state() == QAbstractSocket::ConnectedState) feed(pairing::Connected{});
}

void Pairing::read() {
    while (socket_ && socket_->bytesAvailable() > 0) {
        const QByteArray bytes = socket_->readAll();
        const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.constData());
        feed(pairing::Received{Bytes(data, data + bytes.size())});
    }
}

void Pairing::let_go() {
    if (!socket_) return;
    socket_->disconnect(this);
    QTcpSocket* leaving = socket_.release();
    leaving->disconnectFromHost(); // what was written still goes out
    if (leaving->state() == QAbstractSocket::UnconnectedState)
        leaving->deleteLater();
    else
        QObject::connect(leaving, &QTcpSocket::disconnected, leaving, &QObject::deleteLater);
}

void Pairing::perform(const pairing::Actions& actions) {
    for (const pairing::Action& action : actions) {
        if (const auto* send = std::get_if<pairing::Send>(&action)) {
            if (socket_)
                socket_->write(reinterpret_cast<const char*>(send->bytes.data()),
                               static_cast<qint64>(send->bytes.size()));
        } else if (std::holds_alternative<pairing::Close>(action)) {
            let_go();
            if (!over()) idle();
        } else if (const auto* show = std::get_if<pairing::ShowWords>(&action)) {
            emit words(show->words, show->who);
        } else if (const auto* bad = std::get_if<pairing::Failed>(&action)) {
            emit failed(bad->error, bad->again);
        } else if (std::holds_alternative<pairing::Done>(action)) {
            emit done();
        } else {
            act(action);
        }
    }
}

PairingHost::PairingHost(pairing::Host::Setup setup, Clock& clock, Random& random, QObject* parent)
    : Pairing(clock, random, parent) {
    beacon_key_ = Beacon::of_invitation(pairing::psk_of(setup.code));
    begin(std::make_unique<pairing::Host>(std::move(setup), random));
    connect(&server_, &QTcpServer::newConnection, this, &PairingHost::accept);
}

Result<Address> PairingHost::listen(const Address& address) {
    KT_TRY(Address open, lan::listen(server_, address));
    beacon_ = std::make_unique<Beacon>(std::move(beacon_key_), random());
    if (beacon_->listen()) beacon_->announce(open.port);
    return open;
}

void PairingHost::accept() {
    while (server_.hasPendingConnections()) {
        std::unique_ptr<QTcpSocket> socket(server_.nextPendingConnection());
        if (busy() || over()) continue; // one at a time
        socket->setParent(nullptr);
        use(std::move(socket));
    }
}

void PairingHost::act(const pairing::Action& action) {
    if (const auto* ask = std::get_if<pairing::Admit>(&action)) emit admit(ask->request);
}

PairingGuest::PairingGuest(pairing::Guest::Setup setup, Clock& clock, Random& random, QObject* parent)
    : Pairing(clock, random, parent) {
    beacon_key_ = Beacon::of_invitation(pairing::psk_of(setup.code));
    begin(std::make_unique<pairing::Guest>(std::move(setup), random));
    search_.setSingleShot(true);
    connect(&search_, &QTimer::timeout, this, [this] {
        if (!busy()) emit failed(Error{Errc::Unreachable, {}}, false);
    });
}

void PairingGuest::connect_to(const Address& address) {
    auto socket = std::make_unique<QTcpSocket>();
    QTcpSocket* raw = socket.get();
    use(std::move(socket));
    raw->connectToHost(address.host, address.port);
}

void PairingGuest::discover() {
    if (!beacon_) {
        beacon_ = std::make_unique<Beacon>(std::move(beacon_key_), random());
        connect(beacon_.get(), &Beacon::heard, this, [this](const Address& address) {
            if (!busy() && !over()) connect_to(address);
        });
    }
    if (!beacon_->listen()) {
        emit failed(Error{Errc::ListenFailed, {}}, false);
        return;
    }
    search_.start(search_ms);
}

void PairingGuest::act(const pairing::Action& action) {
    if (const auto* joined = std::get_if<pairing::Joined>(&action)) emit welcomed(joined->welcome, joined->host);
}

void PairingGuest::idle() {
    if (beacon_) search_.start(search_ms); // the next beacon is the next try
}

} // namespace kt::lan
