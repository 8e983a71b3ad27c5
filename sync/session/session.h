// One exchange between two devices that know each other: what each lacks goes over, and what is stored is acknowledged.
// A state machine: messages in, messages out; no clock, no socket.
#pragma once

#include "core/ledger/log.h"
#include "sync/wire/message.h"

#include <optional>
#include <set>

namespace kt::session {

/// What was exchanged with one peer, in entries; the numbers of `kernteam-cli sync`.
struct Counts {
    std::uint64_t sent = 0;     ///< entries sent that the peer lacked
    std::uint64_t received = 0; ///< entries stored here
    std::uint64_t carried = 0;  ///< of which we cannot read
    std::uint64_t waiting =
        0; ///< bundles that could not be stored yet: their author or what precedes them is unknown here
    std::uint64_t rejected = 0;
    std::uint64_t quarantined = 0;
    std::uint64_t bytes_sent = 0;
    std::uint64_t bytes_received = 0;
};

/// What the transport must do after a call, in this order.
struct Actions {
    std::vector<wire::Message> send;
    bool more = false;          ///< call `step` again as soon as the transport can take more
    bool quiet = false;         ///< nothing is left to send, receive or acknowledge; either side may close
    bool close = false;         ///< close the connection after sending
    std::optional<Error> error; ///< why, when it was not a goodbye
};

/// The exchange with one peer over an authenticated channel. One thread, that of the log.
/// Each call does at most one bundle's work (design §2 rule 6).
class Session {
  public:
    /// What the two are to each other.
    enum class With : std::uint8_t {
        Member,
        Ended, ///< the other was ended: it is told so and hears nothing else, and nothing of it is taken
    };
    Session(ledger::Log& log, const DeviceId& peer, With with = With::Member) : log_(log), peer_(peer), with_(with) {}

    /// The channel is up: says hello.
    [[nodiscard]] Actions start();
    /// A message arrived.
    [[nodiscard]] Actions on(const wire::Message& message);
    /// Sends the next piece, or asks for missing bodies, or says it is done. Also to be called when something was
    /// committed or admitted here while the session is open.
    [[nodiscard]] Actions step();

    [[nodiscard]] const Counts& counts() const { return counts_; }
    [[nodiscard]] const DeviceId& peer() const { return peer_; }
    /// Entries that were to go over, both ways, when the two said hello; for a progress bar.
    [[nodiscard]] std::uint64_t expected() const { return expected_; }
    [[nodiscard]] bool quiet() const;

  private:
    [[nodiscard]] Actions hello(const wire::Hello& message);
    [[nodiscard]] Actions bundle(const wire::Bundle& message);
    [[nodiscard]] Actions ack(const op::Have& have);
    [[nodiscard]] Actions want(const wire::Want& message);
    [[nodiscard]] Actions done(const wire::Done& message);
    [[nodiscard]] Actions bye(const wire::Bye& message);
    [[nodiscard]] Actions farewell(const wire::Hello& message);
    [[nodiscard]] static Actions fail(const Error& error);
    [[nodiscard]] Result<std::optional<Bytes>> next_to_send();
    [[nodiscard]] Result<std::vector<op::Ref>> to_ask();

    // Bundles on their way that the peer has not answered; beyond this the sender waits, so that none is flooded.
    static constexpr unsigned window = 8;
    static constexpr std::size_t most_wanted = 4096;

    ledger::Log& log_;
    DeviceId peer_;
    With with_;
    Counts counts_;
    op::Have theirs_;         // what the peer has, counting what is on its way to it
    std::vector<Bytes> owed_; // bodies it asked for, last first
    std::set<op::Ref> asked_; // bodies we asked for, so that nobody asks for ever
    std::uint64_t expected_ = 0;
    std::uint64_t bundles_sent_ = 0;
    std::uint64_t bundles_received_ = 0;
    // A Done names how many bundles its sender has received. Both are at rest when each one's last Done counts all that
    // the other sent; a request always goes out before the Done that follows it, so none can be cut off by a goodbye.
    std::optional<std::uint64_t> said_;  // what our last Done counted
    std::optional<std::uint64_t> heard_; // what the peer's last Done counted
    unsigned in_flight_ = 0;
    bool greeted_ = false;
    bool asking_ = false; // a Want is out and its answer has not ended
};

} // namespace kt::session
