#include "sync/pairing/pairing.h"

namespace kt::pairing {
namespace {

constexpr std::size_t max_from_newcomer = 16'384; // a request with room for a newer version's

} // namespace

Host::Host(Setup setup, Random& random)
    : Side(random, setup.code, setup.compare), own_(std::move(setup.own)), expires_(setup.expires) {
    restart();
}

void Host::restart() {
    stage_ = Stage::Listening;
    request_.reset();
    greeted_ = agreed_here_ = agreed_there_ = false;
    deadline_ = expires_;
}

void Host::connected() {
    stage_ = Stage::Handshake;
    open(noise::Role::Responder, own_, max_from_newcomer);
}

void Host::established() {
    // Said only now, so that only a holder of the code hears that there was an invitation.
    if (now_ >= expires_ && !newcomer_) return fail(Errc::CodeExpired, false);
    stage_ = Stage::Request;
    say(wire::Hello{});
}

void Host::heard(wire::Message& message) {
    std::visit(wire::Overloaded{
                   [&](const wire::Hello& hello) {
                       if (stage_ != Stage::Request || greeted_) return fail(Errc::BadMessage, true);
                       if (!wire::agreed_version({}, hello)) return fail(Errc::ProtocolVersion, true);
                       greeted_ = true;
                   },
                   [&](const wire::Request& request) {
                       if (stage_ != Stage::Request || !greeted_) return fail(Errc::BadMessage, true);
                       asked(request);
                   },
                   [&](const wire::Confirm&) {
                       if (newcomer_) return; // one who comes back confirms again
                       if (stage_ != Stage::Comparing || agreed_there_) return fail(Errc::BadMessage, true);
                       agreed_there_ = true;
                       both_agree();
                   },
                   [&](const wire::Bye& bye) {
                       if (stage_ == Stage::Welcoming && bye.code.empty()) return finish();
                       ended_by_other(bye);
                   },
                   [&](const auto&) { fail(Errc::BadMessage, true); },
               },
               message);
}

void Host::asked(const wire::Request& request) {
    if (request.box != channel_->remote()) return fail(Errc::BadMessage, true);
    if (newcomer_) return asked_again(request);
    request_ = request;
    stage_ = Stage::Comparing;
    wait(compare_ms);
    if (!compare_) return compared(true);
    act(ShowWords{words_of(channel_->hash()), request});
}

void Host::asked_again(const wire::Request& request) {
    // The code is used; only the newcomer it was used for may come back for its welcome.
    if (request != *newcomer_) return fail(Errc::CodeExpired, true);
    give_welcome();
}

void Host::compared(bool same) {
    if (stage_ != Stage::Comparing || agreed_here_) return;
    if (!same) return fail(Errc::WordsRefused, false);
    agreed_here_ = true;
    say(wire::Confirm{});
    both_agree();
}

void Host::both_agree() {
    if (!agreed_here_ || !agreed_there_) return;
    newcomer_ = request_;
    stage_ = Stage::Admitting;
    deadline_.reset();
    act(Admit{*newcomer_});
}

void Host::admitted(const Result<Bytes>& welcome) {
    if (!newcomer_ || welcome_) return;
    if (!welcome) return fail(welcome.code(), false);
    welcome_ = *welcome;
    if (stage_ == Stage::Admitting) give_welcome();
}

void Host::give_welcome() {
    stage_ = Stage::Admitting;
    deadline_.reset();
    if (!welcome_) return;
    if (!say(wire::Welcome{*welcome_})) return fail(Errc::TooLarge, false);
    stage_ = Stage::Welcoming;
    wait(finish_ms);
}

void Host::ticked() {
    if (!due()) return;
    if (stage_ == Stage::Listening)
        end(kt::fail(Errc::CodeExpired), false);
    else
        fail(Errc::TimedOut, true);
}

} // namespace kt::pairing
