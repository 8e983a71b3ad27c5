#include "sync/pairing/pairing.h"

namespace kt::pairing {
namespace {

constexpr unsigned most_skipped = 16;

// Nobody without the code gets through the handshake, so that is what its failure means here.
Error of_pairing(const Error& error) {
    return error.code == Errc::HandshakeFailed ? kt::fail(Errc::CodeMismatch) : error;
}

} // namespace

Actions Side::on(const Event& event, Instant now) {
    if (over_) return {};
    now_ = now;
    std::visit(wire::Overloaded{
                   [&](const Connected&) {
                       if (!channel_) connected();
                   },
                   [&](const Received& e) { feed(e.bytes); },
                   [&](const Closed&) {
                       if (!channel_) return;
                       channel_.reset();
                       lost();
                   },
                   [&](const Compared& e) { compared(e.same); },
                   [&](const Admitted& e) { admitted(e.welcome); },
                   [&](const Entered& e) { entered(e.problem); },
                   [&](const Cancelled&) {
                       if (!committed()) fail(Errc::Cancelled, false);
                   },
                   [&](const Tick&) { ticked(); },
               },
               event);
    return std::exchange(actions_, {});
}

void Side::feed(ByteView bytes) {
    if (!channel_) return;
    noise::Fed fed = channel_->feed(bytes);
    if (!fed.send.empty()) act(Send{std::move(fed.send)});
    if (fed.established) established();
    for (wire::Message& message : fed.messages) {
        if (!channel_ || over_) return;
        if (!skipped(message)) heard(message);
    }
    if (!fed.failure || !channel_ || over_) return;
    if (committed())
        close();
    else
        end(of_pairing(*fed.failure), true);
}

void Side::open(noise::Role role, const crypto::BoxSecret& own, std::size_t max_message) {
    noise::Channel::Setup setup;
    setup.role = role;
    setup.purpose = noise::Purpose::Pairing;
    setup.own = crypto::BoxKeys::of(own.clone());
    setup.psk = psk_.clone();
    setup.max_message = max_message;
    channel_.emplace(std::move(setup), random_);
    skipped_ = 0;
    wait(handshake_ms);
    if (Bytes first = channel_->open(); !first.empty()) act(Send{std::move(first)});
}

bool Side::say(const wire::Message& message) {
    if (!channel_) return false;
    auto bytes = channel_->send(message);
    if (!bytes) return false;
    act(Send{*std::move(bytes)});
    return true;
}

void Side::lost() {
    if (!committed()) end(kt::fail(Errc::ConnectionLost), true);
}

void Side::close() {
    if (!channel_) return;
    channel_.reset();
    act(Close{});
}

void Side::fail(Errc code, bool again) {
    say(wire::Bye{std::string(errc_name(code))});
    end(kt::fail(code), again);
}

void Side::end(const Error& error, bool again) {
    close();
    deadline_.reset();
    over_ = !again;
    act(Failed{error, again});
    if (again) restart();
}

void Side::finish() {
    close();
    deadline_.reset();
    over_ = true;
    act(Done{});
}

bool Side::skipped(const wire::Message& message) {
    return std::holds_alternative<wire::Unknown>(message) && ++skipped_ <= most_skipped;
}

void Side::ended_by_other(const wire::Bye& bye) {
    const Errc code = bye.code.empty() ? Errc::Cancelled : errc_named(bye.code).value_or(Errc::Cancelled);
    end(kt::fail(code, "peer"), code != Errc::WordsRefused && code != Errc::CodeExpired);
}

} // namespace kt::pairing
