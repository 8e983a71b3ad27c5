#include "sync/transport/lan/link.h"

#include "sync/transport/lan/address.h"

#include <QElapsedTimer>
#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace kt::lan {
namespace {

constexpr qint64 read_most = 1 << 20;

noise::Channel::Setup setup_of(Link::Side side, const ledger::Log& log) {
    noise::Channel::Setup setup;
    setup.role = side == Link::Side::Initiator ? noise::Role::Initiator : noise::Role::Responder;
    setup.own = crypto::BoxKeys::of(log.box_keys().secret.clone());
    setup.accept = [&log](const crypto::BoxPublic& key) -> Result<void> {
        if (log.peer_of(key)) return {};
        KT_CHECK(log.ended_peer(key));
        return {};
    };
    return setup;
}

} // namespace

Link::Link(std::unique_ptr<QTcpSocket> socket, Side side, ledger::Log& log, Random& random, QObject* parent)
    : QObject(parent), socket_(std::move(socket)), side_(side), log_(log), channel_(setup_of(side, log), random) {
    patience_.setSingleShot(true);
    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&patience_, &QTimer::timeout, this, [this] { abort(fail(Errc::TimedOut)); });
    connect(&soon_, &QTimer::timeout, this, &Link::work);
    connect(socket_.get(), &QTcpSocket::connected, this, &Link::begin);
    connect(socket_.get(), &QTcpSocket::readyRead, this, &Link::read);
    connect(socket_.get(), &QTcpSocket::bytesWritten, this, [this] {
        if (more_) soon_.start();
    });
    connect(socket_.get(), &QTcpSocket::disconnected, this, [this] {
        gone_ = true; // what arrived before is still handled, a goodbye above all
        read();
        if (!closed_) soon_.start();
    });
    connect(socket_.get(), &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::RemoteHostClosedError) return; // `disconnected` follows
        close(Error{session_ ? Errc::ConnectionLost : Errc::Unreachable, remote_address().toStdString()});
    });
    patience_.start(handshake_ms);
    if (socket_->state() == QAbstractSocket::ConnectedState)
        QMetaObject::invokeMethod(this, &Link::begin, Qt::QueuedConnection);
}

Link::~Link() {
    if (socket_) socket_->disconnect(this); // a socket says goodbye while it is destroyed, and we are half gone
}

void Link::begin() {
    socket_->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    write(channel_.open());
    read();
}

void Link::read() {
    // Decrypting is cheap beside storing; what was decrypted waits its turn in `inbox_`, and while it is long the
    // socket is left alone, so that the peer feels our pace.
    while (!closed_ && inbox_.size() - inbox_at_ < 16 && socket_->bytesAvailable() > 0) {
        const QByteArray bytes = socket_->read(read_most);
        if (bytes.isEmpty()) break;
        handle(channel_.feed(
            {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())}));
    }
    if (!closed_ && inbox_at_ < inbox_.size()) soon_.start();
}

void Link::handle(noise::Fed fed) {
    write(fed.send);
    if (fed.established) opened();
    if (closed_) return;
    std::ranges::move(fed.messages, std::back_inserter(inbox_));
    if (fed.failure) return close(fed.failure);
    if (session_ && !quiet_) patience_.start(silence_ms);
}

void Link::opened() {
    auto peer = log_.peer_of(channel_.remote());
    if (peer) {
        session_ = std::make_unique<session::Session>(log_, *peer);
        emit ready(*peer);
    } else {
        peer = log_.ended_peer(channel_.remote());
        if (!peer) return abort(peer.error());
        session_ = std::make_unique<session::Session>(log_, *peer, session::Session::With::Ended);
    }
    if (!closed_) perform(session_->start());
}

void Link::work() {
    QElapsedTimer slice;
    slice.start();
    while (!closed_ && slice.elapsed() < slice_ms) {
        if (inbox_at_ < inbox_.size()) {
            const wire::Message message = std::move(inbox_[inbox_at_++]);
            if (inbox_at_ == inbox_.size()) {
                inbox_.clear();
                inbox_at_ = 0;
            }
            if (session_) perform(session_->on(message));
            if (!closed_) emit progress();
        } else if (more_ && socket_->bytesToWrite() < buffered_most) {
            more_ = false;
            const auto actions = session_->step();
            perform(actions);
            if (!closed_ && !actions.send.empty()) emit progress();
        } else {
            break;
        }
    }
    if (closed_) return;
    read();
    if (closed_) return;
    if (inbox_at_ < inbox_.size() || (more_ && !gone_ && socket_->bytesToWrite() < buffered_most))
        soon_.start();
    else if (gone_)
        close(quiet_ ? std::nullopt : std::optional(Error{Errc::ConnectionLost}));
}

void Link::perform(const session::Actions& actions) {
    for (const wire::Message& message : actions.send)
        send(message);
    if (closed_) return;
    more_ = more_ || actions.more;
    if (actions.close) return close(actions.error);
    const bool now_quiet = session_->quiet();
    const bool was_quiet = std::exchange(quiet_, now_quiet);
    if (now_quiet)
        patience_.stop();
    else
        patience_.start(silence_ms);
    if (now_quiet && !was_quiet) emit became_quiet();
    if (now_quiet && finishing_) finish();
    if (more_ && !closed_) soon_.start();
}

void Link::send(const wire::Message& message) {
    auto bytes = channel_.send(message);
    if (!bytes) return abort(bytes.error());
    write(*bytes);
}

void Link::write(ByteView bytes) {
    if (!bytes.empty()) socket_->write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
}

void Link::poke() {
    if (!session_ || closed_) return;
    more_ = true;
    soon_.start();
}

void Link::finish() {
    finishing_ = true;
    if (closed_) return;
    if (!session_ || !session_->quiet()) return; // comes again through `perform`
    send(wire::Bye{});
    close({});
}

void Link::abort(const Error& why) {
    if (closed_) return;
    if (channel_.established()) {
        if (auto bytes = channel_.send(wire::Bye{std::string(errc_name(why.code))})) write(*bytes);
    }
    close(why);
}

void Link::close(const std::optional<Error>& error) {
    if (closed_) return;
    closed_ = true;
    patience_.stop();
    soon_.stop();
    socket_->disconnect(this);
    socket_->disconnectFromHost(); // what was written still goes out
    QTcpSocket* leaving = socket_.release();
    leaving->setParent(nullptr);
    if (leaving->state() == QAbstractSocket::UnconnectedState)
        leaving->deleteLater();
    else
        QObject::connect(leaving, &QTcpSocket::disconnected, leaving, &QObject::deleteLater);
    emit closed(error);
    deleteLater();
}

std::optional<DeviceId> Link::peer() const {
    return session_ ? std::optional(session_->peer()) : std::nullopt;
}

session::Counts Link::counts() const {
    return session_ ? session_->counts() : session::Counts{};
}

std::uint64_t Link::expected() const {
    return session_ ? session_->expected() : 0;
}

QString Link::remote_address() const {
    if (!socket_) return {};
    const QString host = socket_->peerName().isEmpty() ? socket_->peerAddress().toString() : socket_->peerName();
    return Address{host, socket_->peerPort()}.text();
}

} // namespace kt::lan
