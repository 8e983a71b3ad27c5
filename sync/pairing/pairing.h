// How a newcomer's device joins a team: an inviter (host) and a newcomer (guest), each a state machine over one stream.
// Events in, actions out; no I/O, no clock. The course of it: README.md.
#pragma once

#include "sync/noise/channel.h"
#include "sync/pairing/code.h"
#include "sync/pairing/words.h"

namespace kt::pairing {

// --- what happens ---
struct Connected {}; ///< a stream is open; one at a time, the caller closes others
struct Received {
    Bytes bytes; ///< from the stream, in pieces of any size
};
struct Closed {}; ///< the stream ended; not after our own Close
struct Compared {
    bool same = false; ///< what a person said of the words
};
/// Host: the ledger's answer to Admit.
struct Admitted {
    Result<Bytes> welcome;
};
/// Guest: how it went with the welcome of Joined.
struct Entered {
    std::optional<Errc> problem;
};
struct Cancelled {}; ///< a person stops it
struct Tick {};      ///< time went by; due at `deadline`
using Event = std::variant<Connected, Received, Closed, Compared, Admitted, Entered, Cancelled, Tick>;

// --- what to do about it, in order ---
struct Send {
    Bytes bytes;
};
/// Both people read these aloud, then Compared is due.
struct ShowWords {
    Words words;
    std::optional<wire::Request> who; ///< host: who asks, in their own words
};
/// Host: certify this newcomer and make its welcome, then Admitted is due. Its box key is proven, its names are not.
struct Admit {
    wire::Request request;
};
/// Guest: enter the team with this, then Entered is due.
struct Joined {
    Bytes welcome;
    crypto::BoxPublic host{}; ///< whose words were the same
};
struct Done {}; ///< both sides know it worked; the machine is over
/// It did not work.
struct Failed {
    Error error;
    bool again = false; ///< the machine goes on: the host keeps listening, the guest may connect once more
};
struct Close {}; ///< close the stream, after what was sent
using Action = std::variant<Send, ShowWords, Admit, Joined, Done, Failed, Close>;
using Actions = std::vector<Action>;

inline constexpr std::int64_t handshake_ms = 30'000; ///< from the stream's opening until the request is there
inline constexpr std::int64_t compare_ms = 300'000;  ///< for people to read five words to each other
inline constexpr std::int64_t finish_ms = 60'000;    ///< for the newcomer to enter and say so

/// What both sides have in common.
class Side {
  public:
    virtual ~Side() = default;
    Side(const Side&) = delete;
    Side& operator=(const Side&) = delete;

    /// Takes one event. Events that do not fit the moment (a second click, a late timer) do nothing.
    [[nodiscard]] Actions on(const Event& event, Instant now);
    /// Whether it ended, well or badly; every event then does nothing.
    [[nodiscard]] bool over() const { return over_; }
    /// When a Tick is due, if ever.
    [[nodiscard]] std::optional<Instant> deadline() const { return deadline_; }

  protected:
    Side(Random& random, const Code& code, bool compare) : random_(random), psk_(psk_of(code)), compare_(compare) {}

    virtual void connected() = 0;
    virtual void established() = 0;
    virtual void heard(wire::Message& message) = 0;
    virtual void restart() = 0; ///< back to before any connection
    virtual void compared(bool same) = 0;
    virtual void admitted(const Result<Bytes>&) {}
    virtual void entered(std::optional<Errc>) {}
    virtual void ticked() = 0;
    /// Whether the other has nothing more to say that matters.
    [[nodiscard]] virtual bool committed() const { return false; }

    void open(noise::Role role, const crypto::BoxSecret& own, std::size_t max_message);
    /// False when it cannot be sent.
    bool say(const wire::Message& message);
    void act(Action action) { actions_.push_back(std::move(action)); }
    /// Tells the other when that is still possible, closes the stream, and says so to the caller.
    void fail(Errc code, bool again);
    /// As `fail`, when the other knows already.
    void end(const Error& error, bool again);
    void lost();
    void close();
    void finish();
    void wait(std::int64_t ms) { deadline_ = Instant{now_.ms + ms}; }
    [[nodiscard]] bool due() const { return deadline_ && now_ >= *deadline_; }
    /// Skips a message of a newer version, a few times. False: it is not one, or one too many.
    [[nodiscard]] bool skipped(const wire::Message& message);
    void ended_by_other(const wire::Bye& bye);

    Random& random_;
    crypto::Psk psk_;
    bool compare_; ///< false: the words are taken for the same without asking
    std::optional<noise::Channel> channel_;
    std::optional<Instant> deadline_;
    Instant now_;

  private:
    void feed(ByteView bytes);

    Actions actions_;
    unsigned skipped_ = 0;
    bool over_ = false;
};

/// The inviter. Serves one newcomer, over as many connections as that takes.
class Host final : public Side {
  public:
    struct Setup {
        Code code;
        crypto::BoxSecret own; ///< of this device's box keys
        Instant expires;       ///< nobody can begin after this
        bool compare = true;
    };
    Host(Setup setup, Random& random);

  private:
    enum class Stage : std::uint8_t { Listening, Handshake, Request, Comparing, Admitting, Welcoming };
    void connected() override;
    void established() override;
    void heard(wire::Message& message) override;
    void restart() override;
    void compared(bool same) override;
    void admitted(const Result<Bytes>& welcome) override;
    void ticked() override;
    void asked(const wire::Request& request);
    void asked_again(const wire::Request& request);
    void both_agree();
    void give_welcome();

    crypto::BoxSecret own_;
    Instant expires_;
    Stage stage_ = Stage::Listening;
    std::optional<wire::Request> request_;  ///< of this connection
    std::optional<wire::Request> newcomer_; ///< both sides agreed on it: the code is used
    std::optional<Bytes> welcome_;          ///< the newcomer's
    bool greeted_ = false;
    bool agreed_here_ = false;
    bool agreed_there_ = false;
};

/// The newcomer.
class Guest final : public Side {
  public:
    struct Setup {
        Code code;
        crypto::BoxSecret own; ///< of the new device's box keys
        wire::Request request; ///< `box` must belong to `own`
        bool compare = true;
    };
    Guest(Setup setup, Random& random);

  private:
    enum class Stage : std::uint8_t { Ready, Handshake, Comparing, Entering };
    void connected() override;
    void established() override;
    void heard(wire::Message& message) override;
    void restart() override;
    void compared(bool same) override;
    void entered(std::optional<Errc> problem) override;
    void ticked() override;
    [[nodiscard]] bool committed() const override { return stage_ == Stage::Entering; }
    void greeted(const wire::Hello& hello);
    void agree();

    crypto::BoxSecret own_;
    wire::Request request_;
    Stage stage_ = Stage::Ready;
    bool agreed_ = false;
    std::optional<crypto::BoxPublic> trusted_; ///< the host whose words were the same
};

} // namespace kt::pairing
