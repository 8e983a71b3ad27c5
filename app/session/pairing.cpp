#include "app/session/pairing.h"

#include "app/session/network.h"
#include "app/session/session.h"
#include "app/text/qr.h"
#include "app/text/sentences.h"
#include "app/text/strings.h"

namespace kt::app {
namespace {

constexpr std::int64_t minutes_valid = 10;

} // namespace

Pairing::Pairing(Session& session) : QObject(&session), session_(session) {
    timer_.setInterval(1000);
    connect(&timer_, &QTimer::timeout, this, &Pairing::tick);
    connect(&session, &Session::stateChanged, this, [this] {
        if (!session_.isOpen()) begin(Step::Idle);
    });
}

void Pairing::listen(Network& network) {
    // Runs on the worker; the screen hears by queued signals.
    constexpr auto once = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection);
    connect(&network, &Network::words, this, &Pairing::showWords, once);
    connect(&network, &Network::pairing_failed, this, &Pairing::failed, once);
    connect(&network, &Network::pairing_done, this, &Pairing::finished, once);
    connect(&network, &Network::entered, this, &Pairing::entered, once);
}

void Pairing::invite(const QString& role) {
    const auto known = care::find_role(text::plain(role));
    if (!known || !session_.isOpen()) return;
    begin(Step::Waiting);
    expires_ = Instant{session_.desk().clock().now().ms + minutes_valid * 60'000};
    session_.desk().run<Network::Invitation>(
        this,
        [this, role = *known, expires = expires_](Worker& worker) {
            listen(worker.network());
            return worker.network().invite(role, expires);
        },
        [this](const Result<Network::Invitation>& made) {
            if (!made) return failed(made.error(), false);
            code_ = made->code;
            address_ = made->address;
            qr_ = text::qr_rows(made->link);
            timer_.start();
            tick();
            emit changed();
        });
}

void Pairing::join(const std::shared_ptr<crypto::Password>& password, const QString& code, const QString& name,
                   const QString& organisation, const QString& address) {
    begin(Step::Connecting);
    Network::Newcomer newcomer{session_.folder(),    password,          text::plain(code),
                               text::plain(address), text::plain(name), text::plain(organisation)};
    session_.desk().run<void>(
        this,
        [this, newcomer](Worker& worker) {
            listen(worker.network());
            return worker.network().join(newcomer);
        },
        [this](const Result<void>& started) {
            if (!started) failed(started.error(), false);
        });
}

void Pairing::confirmWords() {
    if (step_ != Step::Comparing) return;
    move(Step::Finishing);
    session_.desk().run<void>(
        this,
        [](Worker& worker) -> Result<void> {
            worker.network().compared(true);
            return {};
        },
        [](const Result<void>&) {});
}

void Pairing::refuseWords() {
    if (step_ != Step::Comparing) return;
    session_.desk().run<void>(
        this,
        [](Worker& worker) -> Result<void> {
            worker.network().compared(false);
            return {};
        },
        [](const Result<void>&) {});
}

void Pairing::cancel() {
    session_.desk().run<void>(
        this,
        [](Worker& worker) -> Result<void> {
            worker.network().cancel_pairing();
            return {};
        },
        [](const Result<void>&) {});
    begin(Step::Idle);
}

void Pairing::begin(Step step) {
    timer_.stop();
    code_.clear();
    address_.clear();
    qr_.clear();
    words_.clear();
    other_name_.clear();
    other_organisation_.clear();
    what_.clear();
    advice_.clear();
    seconds_left_ = 0;
    move(step);
}

void Pairing::move(Step step) {
    step_ = step;
    emit changed();
}

void Pairing::showWords(const QStringList& words, const QString& who, const QString& organisation) {
    if (step_ == Step::Idle) return;
    words_ = words;
    other_name_ = who;
    other_organisation_ = organisation;
    move(Step::Comparing);
}

void Pairing::failed(const Error& error, bool again) {
    if (step_ == Step::Idle) return;
    const auto said = text::sentences(error);
    what_ = said.what;
    advice_ = said.advice;
    words_.clear();
    if (!again) timer_.stop();
    move(again ? (code_.isEmpty() ? Step::Connecting : Step::Waiting) : Step::Failed);
}

void Pairing::finished() {
    timer_.stop();
    if (step_ != Step::Idle) move(Step::Done);
}

void Pairing::entered() {
    session_.enterOpened();
}

void Pairing::tick() {
    const auto left = (expires_.ms - session_.desk().clock().now().ms) / 1000;
    seconds_left_ = static_cast<int>(std::max<std::int64_t>(0, left));
    emit secondsLeftChanged();
    if (seconds_left_ == 0) timer_.stop();
}

} // namespace kt::app
