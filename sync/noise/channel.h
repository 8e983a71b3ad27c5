// An encrypted conversation: bytes from and to a stream, messages from and to a session. Bytes: sync/wire/WIRE.md.
#pragma once

#include "sync/noise/handshake.h"
#include "sync/wire/frame.h"
#include "sync/wire/message.h"

#include <functional>

namespace kt::noise {

/// What a connection is for; said in the clear in its first bytes, so that one listener serves both.
enum class Purpose : std::uint8_t { Pairing = 1, Sync = 2 };

/// The purpose named by the first bytes that an initiator sent; nothing until there are enough of them. Nothing is used
/// up: hand the same bytes to a channel. Errors: BadFrame (not one of ours), ProtocolVersion.
[[nodiscard]] Result<std::optional<Purpose>> purpose_of(ByteView first_bytes);

/// What came of bytes that were fed: act on all of it, in this order.
struct Fed {
    Bytes send;                          ///< goes to the stream, also after a failure
    bool established = false;            ///< the handshake ended just now
    std::vector<wire::Message> messages; ///< whole messages, in order
    std::optional<Error> failure;        ///< the channel is dead; close the stream
};

/// One side of one connection. No I/O. After a failure every call fails.
class Channel {
  public:
    /// Decides whether to talk to the holder of a static key that was just proven; an error ends the handshake.
    using Accept = std::function<Result<void>(const crypto::BoxPublic&)>;

    struct Setup {
        Role role = Role::Initiator;
        Purpose purpose = Purpose::Sync;
        crypto::BoxKeys own;            ///< this device's static keys
        std::optional<crypto::Psk> psk; ///< for pairing, and only for it
        Accept accept;                  ///< empty: anyone (pairing, where the code decides)
        std::size_t max_message = wire::max_message;
    };
    Channel(Setup setup, Random& random);

    /// What an initiator sends first; empty for a responder. Call once.
    [[nodiscard]] Bytes open();
    /// Takes bytes in pieces of any size. A peer that is not accepted is told so by a Bye when it is the initiator, and
    /// hears nothing of who we are when it is the responder.
    /// Failures: HandshakeFailed, ProtocolVersion, FrameTooLarge, BadFrame, those of `accept` and of `wire::decode`.
    [[nodiscard]] Fed feed(ByteView bytes);
    /// The bytes of a message. Errors: HandshakeFailed before `established` or after a failure, TooLarge.
    [[nodiscard]] Result<Bytes> send(const wire::Message& message);

    [[nodiscard]] bool established() const { return established_.has_value(); }
    /// The handshake's hash, once established; what spoken words are made of.
    [[nodiscard]] const crypto::Sha512& hash() const { return established_->hash; }
    /// The other's static key, once established.
    [[nodiscard]] const crypto::BoxPublic& remote() const { return established_->remote; }

  private:
    enum class Stage : std::uint8_t { Preamble, Handshake, Transport, Dead };
    [[nodiscard]] Result<void> take(ByteView record, Fed& fed);
    [[nodiscard]] Result<void> take_preamble(ByteView record);
    [[nodiscard]] Result<void> take_handshake(ByteView record, Fed& fed);
    [[nodiscard]] Result<void> take_transport(ByteView record, Fed& fed);
    [[nodiscard]] Result<void> establish(Fed& fed);
    void die(const Error& error, Fed& fed);

    Role role_;
    Purpose purpose_;
    Accept accept_;
    Stage stage_;
    bool heard_ = false; ///< a transport record was read, so the handshake did not fail for the other
    Handshake handshake_;
    std::optional<Established> established_;
    wire::RecordReader records_;
    wire::Assembler assembler_;
};

} // namespace kt::noise
