#include "app/bin/player.h"

#include "app/platform/streams.h"
#include "app/text/strings.h"

#include <QCoreApplication>
#include <QDir>

namespace kt::app {
namespace {

constexpr int settle_ms = 700; // lists are read and drawn by then
constexpr QSize wide{1366, 768};
constexpr QSize narrow{360, 640};

} // namespace

Player::Player(Session& session, QQuickWindow& window, QString folder)
    : session_(session), window_(window), folder_(std::move(folder)) {
    if (folder_.isEmpty()) return;
    const std::vector<Scene> places = {{QStringLiteral("vandaag"), Session::Place::Today, false, {}, false},
                                       {QStringLiteral("clienten"), Session::Place::Clients, false, {}, false},
                                       {QStringLiteral("dossier"), Session::Place::Dossier, true, {}, false},
                                       {QStringLiteral("mdo"), Session::Place::Conference, false, {}, false},
                                       {QStringLiteral("team"), Session::Place::Team, false, {}, false},
                                       {QStringLiteral("instellingen"), Session::Place::Settings, false, {}, false}};
    for (const bool dark : {false, true})
        for (const QSize size : {wide, narrow})
            for (auto scene : places) {
                scene.size = size;
                scene.dark = dark;
                scene.name += (size == wide ? QStringLiteral("-breed") : QStringLiteral("-smal")) +
                              (dark ? QStringLiteral("-donker") : QStringLiteral("-licht"));
                scenes_.push_back(scene);
            }
    timer_.setSingleShot(true);
    timer_.setInterval(settle_ms);
    connect(&timer_, &QTimer::timeout, this, &Player::take);
    connect(&session_, &Session::problemChanged, this, [this] {
        if (session_.code().isEmpty()) return;
        print_error(session_.what() + QLatin1Char('\n') + session_.advice());
        QCoreApplication::exit(static_cast<int>(Exit::Refused));
    });
    connect(&session_, &Session::stateChanged, this, [this] {
        if (!session_.isOpen()) return;
        session_.desk().ask<ledger::Page<ledger::ClientRow>>(
            this,
            [](ledger::Ledger& ledger) {
                ledger::ClientQuery query;
                query.words = "Willemsen";
                return ledger.clients(query);
            },
            [this](const Result<ledger::Page<ledger::ClientRow>>& page) {
                if (page) begin(page->rows);
            });
    });
}

void Player::begin(const std::vector<ledger::ClientRow>& clients) {
    if (!clients.empty()) client_ = text::qt(clients.front().id.text());
    if (!QDir().mkpath(folder_)) {
        session_.show(fail(Errc::Io));
        return;
    }
    show();
}

void Player::show() {
    if (at_ == scenes_.size()) {
        print_line(
            QCoreApplication::translate("Main", "%1 pictures of the demo team are in %2.").arg(written_).arg(folder_));
        QCoreApplication::quit();
        return;
    }
    const auto& scene = scenes_[at_];
    window_.resize(scene.size);
    session_.settings()->showAppearance(scene.dark ? Settings::Appearance::Dark : Settings::Appearance::Light);
    if (scene.with_client)
        session_.setOpenClient(client_);
    else
        session_.setPlace(scene.place);
    timer_.start();
}

void Player::take() {
    const auto& scene = scenes_[at_];
    if (window_.grabWindow().save(QDir(folder_).filePath(scene.name + QStringLiteral(".png")))) ++written_;
    ++at_;
    show();
}

} // namespace kt::app
