#include "app/session/session.h"

#include "app/platform/paths.h"
#include "app/session/ending.h"
#include "app/session/password.h"
#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/sentences.h"
#include "app/text/strings.h"
#include "core/exchange/demo.h"
#include "core/ledger/ended.h"
#include "core/ledger/frame_edits.h"
#include "core/vault/keyfile.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace kt::app {

/// The demo team's encrypted profile; gone with this object.
struct Session::Scratch {
    QTemporaryDir folder;
};

Session::Session(std::filesystem::path profile, QObject* parent)
    : QObject(parent), profile_(std::move(profile)), settings_(new Settings(this)), sync_(new SyncTruth(*this)),
      pairing_(new Pairing(*this)), keeping_(new Keeping(*this)), backups_(new Backups(*this)),
      exchange_(new Exchange(*this)) {
    state_ = vault::Vault::exists(profile_) ? State::Locked : State::None;
    connect(desk_.worker(), &Worker::changed, this, &Session::changed, Qt::QueuedConnection);
    connect(settings_, &Settings::languageChanged, this, &Session::profileChanged);
    // A newcomer's own name and role come with the first exchange.
    connect(this, &Session::changed, this, [this](const ledger::Changes& changes) {
        if (!changes.team || !isOpen()) return;
        desk_.ask<Me>(
            this,
            [today = text::local_day(desk_.clock().now())](ledger::Ledger& ledger) { return me_of(ledger, today); },
            [this](const Result<Me>& me) {
                if (!me || *me == me_ || !isOpen()) return;
                become(*me);
                if (!me_.ending.isEmpty()) return leave(State::Ended);
                emit profileChanged();
            });
    });
}

Session::~Session() = default;

void Session::setPlace(Place place) {
    if (place_ == place) return;
    place_ = place;
    emit placeChanged();
}

void Session::setOpenClient(const QString& id) {
    if (open_client_ != id) {
        open_client_ = id;
        // The line in the access log comes before anything that is shown: the worker does one thing after another.
        if (!id.isEmpty()) noteLook(id);
        emit openClientChanged();
    }
    if (!id.isEmpty()) setPlace(Place::Dossier);
}

void Session::noteLook(const QString& id) {
    desk_.ask<ledger::Committed>(
        this,
        [id = text::plain(id)](ledger::Ledger& ledger) -> Result<ledger::Committed> {
            KT_TRY(const auto client, ClientId::parse(id));
            return ledger.note_access(client, "read", "dossier");
        },
        [this, id](const Result<ledger::Committed>& noted) {
            // What is not here cannot be looked at; the page says so. What cannot be logged is not shown.
            if (noted || noted.code() == Errc::NotFound || open_client_ != id) return;
            setOpenClient({});
            setPlace(Place::Clients);
            show(noted.error());
        });
}

QString Session::myRoleLabel() const {
    const auto role = care::find_role(text::plain(me_.role));
    return role ? text::role_label(*role) : QString();
}

int Session::shortestPassword() const {
    return static_cast<int>(vault::shortest_password);
}

void Session::foundTeam(QString password, const QString& team, const QString& name, const QString& role,
                        const QString& organisation) {
    auto secret = std::make_shared<crypto::Password>(take_password(password));
    const ledger::Person me{text::plain(name), care::find_role(text::plain(role)).value_or(care::Role::Other),
                            text::plain(organisation)};
    enter(
        [secret, me, team = text::plain(team), folder = profile_](Worker& worker) {
            auto device = ledger::NewDevice::make(text::plain(device_name()), worker.random());
            return vault::Vault::found(folder, *secret, crypto::KdfCost::Moderate, team, me, std::move(device),
                                       worker.clock(), worker.random());
        },
        QCoreApplication::translate("Session", "Starting the team"));
}

void Session::joinTeam(QString password, const QString& code, const QString& name, const QString& organisation,
                       const QString& address) {
    if (busy() || isOpen()) return;
    clearProblem();
    auto secret = std::make_shared<crypto::Password>(take_password(password));
    pairing_->join(secret, code, name, organisation, address);
}

void Session::enterOpened() {
    desk_.run<Me>(
        this,
        [](Worker& worker) -> Result<Me> {
            if (worker.ledger() == nullptr) return Errc::Locked;
            return me_of(*worker.ledger(), text::local_day(worker.clock().now()));
        },
        [this](const Result<Me>& me) { opened(me); });
}

void Session::unlock(QString password) {
    auto secret = std::make_shared<crypto::Password>(take_password(password));
    enter([secret, folder = profile_](
              Worker& worker) { return vault::Vault::open(folder, *secret, worker.clock(), worker.random()); },
          QCoreApplication::translate("Session", "Unlocking"));
}

void Session::unlockBySheet(QString code, QString fresh) {
    auto sheet = std::make_shared<crypto::SecretBytes>(take_password(code));
    auto secret = std::make_shared<crypto::Password>(take_password(fresh));
    enter(
        [sheet, secret, folder = profile_](Worker& worker) -> Result<vault::Vault> {
            KT_CHECK(vault::check_password(*secret)); // before the code is used for nothing
            KT_TRY(auto vault, vault::Vault::open_with_recovery_code(folder, *sheet, worker.clock(), worker.random()));
            KT_CHECK(vault.set_password(*secret, worker.random()));
            return vault;
        },
        QCoreApplication::translate("Session", "Unlocking"));
}

void Session::restoreBackup(const std::filesystem::path& file, const std::shared_ptr<const vault::BackupKey>& key) {
    if (busy()) return;
    if (isOpen()) lock();
    enter([file, key, folder = profile_, name = text::plain(device_name())](
              Worker& worker) { return vault::restore(folder, file, *key, name, worker.clock(), worker.random()); },
          QCoreApplication::translate("Session", "Restoring the backup"));
}

bool Session::sheetMade() const {
    return state_ == State::Locked && vault::Vault::has_sheet(profile_);
}

void Session::lock() {
    leave(vault::Vault::exists(profile_) ? State::Locked : State::None);
}

void Session::leave(State state) {
    ending_ = state == State::Ended ? me_.ending : QString();
    desk_.forget();
    desk_.run<void>(
        this,
        [](Worker& worker) -> Result<void> {
            worker.close();
            return {};
        },
        [](const Result<void>&) {});
    me_ = {};
    words_.say({});
    last_ops_.clear();
    setOpenClient({});
    setPlace(Place::Today);
    end();
    if (scratch_) {
        // The worker still holds files of it; they go when it has let go of them.
        auto gone = std::shared_ptr<Scratch>(std::move(scratch_));
        desk_.run<void>(
            this, [](Worker&) -> Result<void> { return {}; }, [gone](const Result<void>&) {});
    }
    setState(state);
    emit profileChanged();
}

void Session::lookAround() {
    if (busy() || isOpen()) return;
    scratch_ = std::make_unique<Scratch>();
    if (!scratch_->folder.isValid()) {
        scratch_.reset();
        return show(fail(Errc::Io));
    }
    enter(
        [folder = path_of(scratch_->folder.filePath(QStringLiteral("profile")))](Worker& worker) {
            std::array<std::uint8_t, 32> letters{}; // a password nobody knows
            worker.random().fill(letters);
            const crypto::Password password{ByteView(letters)};
            crypto::wipe(letters);
            const ledger::Person me{"L. Hendriks", care::Role::DistrictNurse, "Thuiszorg Beekwijk"};
            auto device = ledger::NewDevice::make(text::plain(device_name()), worker.random());
            return vault::Vault::found(folder, password, crypto::KdfCost::Interactive, "Kernteam Beekwijk", me,
                                       std::move(device), worker.clock(), worker.random());
        },
        QCoreApplication::translate("Session", "Preparing the demo team"));
}

void Session::enter(std::function<Result<vault::Vault>(Worker&)> make, const QString& task) {
    if (busy() || isOpen()) return;
    clearProblem();
    begin(task, false);
    desk_.run<Me>(
        this,
        [make = std::move(make)](Worker& worker) -> Result<Me> {
            KT_TRY(auto vault, make(worker));
            worker.put(std::move(vault));
            return me_of(*worker.ledger(), text::local_day(worker.clock().now()));
        },
        [this](const Result<Me>& me) { opened(me); });
}

void Session::opened(const Result<Me>& me) {
    end();
    if (!me) {
        scratch_.reset();
        return show(me.error());
    }
    become(*me);
    if (!me_.ending.isEmpty()) return leave(State::Ended);
    if (scratch_) return fill();
    setState(State::Open);
    emit profileChanged();
    renewKeys();
}

/// Consents that ended since, and rights that somebody without the keys took away.
void Session::renewKeys() {
    constexpr std::size_t dossiers_a_slice = 20;
    desk_.slices(
        this,
        [](Worker& worker) -> Result<bool> {
            auto* ledger = worker.ledger();
            return ledger == nullptr ? Result<bool>(false) : ledger->renew_keys(dossiers_a_slice);
        },
        [this](const Result<void>& done) {
            if (!done && done.code() != Errc::Cancelled && isOpen()) show(done.error());
        });
}

void Session::become(const Me& me) {
    me_ = me;
    words_.say(me.words);
}

QStringList Session::domainLabels() const {
    QStringList all;
    for (const QString& one : me_.domains)
        all += text::domain_label(text::plain(one));
    return all;
}

void Session::fill() {
    begin(QCoreApplication::translate("Session", "Preparing the demo team"), true);
    desk_.slices(
        this,
        [this, demo = std::shared_ptr<exchange::Demo>()](Worker& worker) mutable -> Result<bool> {
            if (!demo) {
                exchange::DemoOptions options;
                options.today = text::local_day(worker.clock().now());
                KT_TRY(auto made, exchange::Demo::over(*worker.ledger(), options));
                demo = std::make_shared<exchange::Demo>(std::move(made));
            }
            KT_TRY(const bool more, demo->step());
            const double part = static_cast<double>(demo->done()) / static_cast<double>(demo->all());
            QMetaObject::invokeMethod(
                this, [this, part] { advance(part); }, Qt::QueuedConnection);
            return more;
        },
        [this](const Result<void>& filled) {
            end();
            if (!filled) {
                lock();
                if (filled.code() != Errc::Cancelled) show(filled.error());
                return;
            }
            setState(State::Open);
            emit profileChanged();
        });
}

void Session::cancel() {
    if (cancellable_) desk_.cancel();
}

void Session::clearProblem() {
    if (code_.isEmpty()) return;
    what_.clear();
    advice_.clear();
    code_.clear();
    emit problemChanged();
}

void Session::show(const Error& error) {
    const auto said = text::sentences(error);
    what_ = said.what;
    advice_ = said.advice;
    code_ = text::qt(errc_name(error.code));
    emit problemChanged();
}

void Session::wrote(const ledger::Committed& committed) {
    last_ops_ = committed.ops;
}

void Session::begin(const QString& task, bool cancellable) {
    task_ = task;
    cancellable_ = cancellable;
    emit busyChanged();
    advance(-1);
}

void Session::advance(double progress) {
    if (!busy() && progress >= 0) return;
    progress_ = progress;
    emit progressChanged();
}

void Session::end() {
    if (!busy()) return;
    task_.clear();
    cancellable_ = false;
    emit busyChanged();
    advance(-1);
}

void Session::setState(State state) {
    if (state_ == state) return;
    state_ = state;
    emit stateChanged();
}

Result<Session::Me> Session::me_of(ledger::Ledger& ledger, LocalDate today) {
    Me me;
    me.team = text::qt(ledger.team_name());
    me.id = text::qt(ledger.identity().member.text());
    KT_TRY(const auto members, ledger.members());
    for (const auto& member : members) {
        if (!member.me) continue;
        me.name = text::qt(member.name);
        me.role = text::qt(care::role_name(member.role));
        me.admin = member.admin;
    }
    KT_TRY(const auto end, ledger::own_end(ledger, today));
    if (end) me.ending = end_words(*end);
    KT_TRY(const auto rules, ledger.rules());
    int number = 0;
    for (const std::string& name : rules.step_names)
        if (++number; !name.empty()) me.words.insert(QStringLiteral("step/%1").arg(number), text::qt(name));
    for (const care::Role role : rules.steps.core_extra)
        me.core_extra += text::qt(care::role_name(role));
    KT_TRY(const auto frame, ledger::frame_of(ledger));
    for (const care::FrameDomain& domain : frame.domains)
        if (domain.in_force) me.domains += text::qt(domain.code);
    // Those that are not asked any more keep their names: something may have been answered in them.
    KT_TRY(const auto named, ledger.records({}, care::Kind::FrameDomain, true));
    for (const auto& one : named) {
        const auto code = one.shown(care::frame_domain::code).text();
        const auto* domain = frame.find(code);
        const auto name =
            domain == nullptr ? one.shown(care::frame_domain::name).text() : std::string_view(domain->name);
        if (!name.empty()) me.words.insert(QStringLiteral("domain/") + text::qt(code), text::qt(name));
    }
    return me;
}

} // namespace kt::app
