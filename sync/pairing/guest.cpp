#include "sync/pairing/pairing.h"

namespace kt::pairing {

Guest::Guest(Setup setup, Random& random)
    : Side(random, setup.code, setup.compare), own_(std::move(setup.own)), request_(std::move(setup.request)) {
}

void Guest::restart() {
    stage_ = Stage::Ready;
    agreed_ = false;
}

void Guest::connected() {
    stage_ = Stage::Handshake;
    open(noise::Role::Initiator, own_, wire::max_message);
}

void Guest::established() {
    // The host speaks first: whether the codes are the same is known only then.
}

void Guest::heard(wire::Message& message) {
    if (committed()) return;
    std::visit(wire::Overloaded{
                   [&](const wire::Hello& hello) {
                       if (stage_ != Stage::Handshake) return fail(Errc::BadMessage, true);
                       greeted(hello);
                   },
                   [&](const wire::Confirm&) {
                       if (stage_ != Stage::Comparing) fail(Errc::BadMessage, true);
                   },
                   [&](wire::Welcome& welcome) {
                       const bool trusted = agreed_ || trusted_ == channel_->remote();
                       if (stage_ != Stage::Comparing || !trusted) return fail(Errc::BadMessage, true);
                       stage_ = Stage::Entering;
                       deadline_.reset();
                       act(Joined{std::move(welcome.bytes), channel_->remote()});
                   },
                   [&](const wire::Bye& bye) { ended_by_other(bye); },
                   [&](const auto&) { fail(Errc::BadMessage, true); },
               },
               message);
}

void Guest::greeted(const wire::Hello& hello) {
    if (!wire::agreed_version({}, hello)) return fail(Errc::ProtocolVersion, false);
    say(wire::Hello{});
    say(request_);
    stage_ = Stage::Comparing;
    wait(compare_ms);
    if (!compare_) return agree();
    act(ShowWords{words_of(channel_->hash()), std::nullopt});
}

void Guest::compared(bool same) {
    if (stage_ != Stage::Comparing || agreed_) return;
    if (!same) return fail(Errc::WordsRefused, false);
    agree();
}

void Guest::agree() {
    agreed_ = true;
    trusted_ = channel_->remote();
    say(wire::Confirm{});
}

void Guest::entered(std::optional<Errc> problem) {
    if (stage_ != Stage::Entering) return;
    if (problem) return fail(*problem, false);
    say(wire::Bye{});
    finish();
}

void Guest::ticked() {
    if (due()) fail(Errc::TimedOut, true);
}

} // namespace kt::pairing
