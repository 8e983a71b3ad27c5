// One TCP connection between two devices of a team: Noise around it, a session inside it.
#pragma once

#include "sync/noise/channel.h"
#include "sync/session/session.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace kt::lan {

/// Carries a session over a socket. Lives in the log's thread; works in slices and never blocks.
class Link : public QObject {
    Q_OBJECT
  public:
    enum class Side : std::uint8_t { Initiator, Responder };

    /// Takes over a socket that is connecting or connected.
    Link(std::unique_ptr<QTcpSocket> socket, Side side, ledger::Log& log, Random& random, QObject* parent = nullptr);
    ~Link() override;

    /// Something was committed or admitted elsewhere: sends it on, if the session is up.
    void poke();
    /// Says goodbye as soon as nothing is left to do; at once when nothing is.
    void finish();
    /// Closes now. `why` is told to the peer and to `closed`.
    void abort(const Error& why);

    [[nodiscard]] Side side() const { return side_; }
    /// The device at the other end; nothing until the handshake is done.
    [[nodiscard]] std::optional<DeviceId> peer() const;
    [[nodiscard]] session::Counts counts() const;
    [[nodiscard]] std::uint64_t expected() const;
    [[nodiscard]] QString remote_address() const;
    [[nodiscard]] bool quiet() const { return session_ && session_->quiet(); }

    static constexpr int handshake_ms = 10'000;      ///< the peer must be known by then
    static constexpr int silence_ms = 30'000;        ///< longest silence while something is under way
    static constexpr qint64 slice_ms = 50;           ///< longest stretch of work at once
    static constexpr qint64 buffered_most = 4 << 20; ///< stop making more while this much waits in the socket

  signals:
    /// The peer proved to be this device.
    void ready(const kt::DeviceId& peer);
    /// Something was said or heard. Never of a poke that found nothing to say.
    void progress();
    /// Nothing is left to do for now.
    void became_quiet();
    /// The end; with an error unless either side said goodbye. The link deletes itself.
    void closed(const std::optional<kt::Error>& error);

  private:
    void begin();
    void read();
    void work();
    void handle(noise::Fed fed);
    void perform(const session::Actions& actions);
    void send(const wire::Message& message);
    void write(ByteView bytes);
    void close(const std::optional<Error>& error);
    void opened();

    std::unique_ptr<QTcpSocket> socket_;
    Side side_;
    ledger::Log& log_;
    noise::Channel channel_;
    std::unique_ptr<session::Session> session_;
    QTimer patience_;
    QTimer soon_;
    std::vector<wire::Message> inbox_; // decrypted and not handled yet
    std::size_t inbox_at_ = 0;
    bool more_ = false;
    bool quiet_ = false; // as last told by `became_quiet`
    bool finishing_ = false;
    bool gone_ = false; // the peer closed the stream
    bool closed_ = false;
};

} // namespace kt::lan
