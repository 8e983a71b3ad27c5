#include "app/bin/player.h"

#include "app/bin/colleague.h"
#include "app/paper/paper.h"
#include "app/platform/streams.h"
#include "app/text/dates.h"
#include "app/text/strings.h"

#include <QCoreApplication>
#include <QDir>

namespace kt::app {
namespace {

constexpr int tick_ms = 10;
constexpr int quiet_ticks = 3; // nothing asked for this long: what is on the screen stays
constexpr qint64 patience_ms = 10'000;
constexpr int most_misses = 5; // then the rest is not worth waiting for
constexpr QSize wide{1280, 800};
constexpr QSize narrow{360, 640};
constexpr int tallest = 2000; // that a narrow picture grows to show the whole page

/// The client whose dossier has most in it, and one that has just been found.
Result<Cast> choose_cast(ledger::Ledger& ledger) {
    ledger::ClientQuery query;
    query.words = "Willemsen";
    KT_TRY(const auto found, ledger.clients(query));
    ledger::ClientQuery first_step;
    first_step.step = care::Step::CaseFinding;
    KT_TRY(const auto early, ledger.clients(first_step));
    if (found.rows.empty() || early.rows.empty()) return Errc::NotFound;
    return Cast{text::qt(found.rows.front().id.text()), text::qt(early.rows.front().id.text())};
}

} // namespace

Player::Player(Session& session, QQuickWindow& window, QString folder)
    : session_(session), window_(window), hands_(window), folder_(std::move(folder)) {
    if (folder_.isEmpty()) return;
    if (!QDir().mkpath(folder_)) {
        print_error(QCoreApplication::translate("Main", "The folder %1 cannot be made.").arg(folder_));
        QMetaObject::invokeMethod(
            this, [] { QCoreApplication::exit(static_cast<int>(Exit::Refused)); }, Qt::QueuedConnection);
        return;
    }
    hands_.still();
    plan(before_the_demo(session_, hands_));
    timer_.setInterval(tick_ms);
    connect(&timer_, &QTimer::timeout, this, &Player::tick);
    timer_.start();
    since_.start();
}

void Player::plan(const std::vector<Stop>& stops) {
    for (const auto& stop : stops) {
        for (const auto& act : stop.acts)
            tasks_.push_back({stop.name, act});
        if (!stop.name.isEmpty()) plan_pictures(stop);
    }
}

void Player::plan_pictures(const Stop& stop) {
    const auto task = [this, name = stop.name](auto act) {
        tasks_.push_back({name, [act] {
                              act();
                              return true;
                          }});
    };
    for (const QSize size : {wide, narrow}) {
        task([this, size] { look(size, false); });
        if (size == narrow && stop.tall)
            task([this] {
                look({narrow.width(), narrow.height() + std::min(hands_.hidden_height(), tallest)}, false);
            });
        task([this, name = stop.name, expected = stop.expected] {
            if (!session_.code().isEmpty() && !expected) complain(name);
            take(name, false);
            look(window_.size(), true);
        });
        task([this, name = stop.name] {
            take(name, true);
            look(window_.size(), false);
        });
    }
    task([this, over = stop.over] {
        if (over) hands_.leave();
        look(wide, false);
    });
}

void Player::look(const QSize& size, bool dark) {
    window_.resize(size);
    hands_.let_go();
    session_.settings()->showAppearance(dark ? Settings::Appearance::Dark : Settings::Appearance::Light);
}

void Player::take(const QString& name, bool dark) {
    const auto width = window_.width();
    const auto file = QStringLiteral("%1-%2-%3.png")
                          .arg(name, QString::number(width), dark ? QStringLiteral("donker") : QStringLiteral("licht"));
    if (!window_.grabWindow().save(QDir(folder_).filePath(file))) return complain(file);
    ++written_;
    print_line(
        QCoreApplication::translate("Main", "%1: %2 by %3, %4")
            .arg(file)
            .arg(width)
            .arg(window_.height())
            .arg(dark ? QCoreApplication::translate("Main", "dark") : QCoreApplication::translate("Main", "light")));
}

void Player::tick() {
    if (!quiet() && since_.elapsed() < patience_ms) {
        quiet_ticks_ = 0;
        return;
    }
    if (++quiet_ticks_ < quiet_ticks && since_.elapsed() < patience_ms) return;
    if (missed_ >= most_misses) return finish();
    if (tasks_.empty()) return in_demo_ ? print() : meet_colleague();
    const auto task = tasks_.front();
    if (!task.act()) {
        if (since_.elapsed() < patience_ms) return;
        complain(task.name);
    }
    tasks_.pop_front();
    quiet_ticks_ = 0;
    since_.restart();
}

void Player::meet_colleague() {
    in_demo_ = true;
    since_.restart();
    session_.desk().ask<Cast>(
        this,
        [worker = session_.desk().worker()](ledger::Ledger& ledger) -> Result<Cast> {
            KT_TRY(auto cast, choose_cast(ledger));
            KT_TRY(const auto client, ClientId::parse(text::plain(cast.client)));
            if (const auto met = disagree(ledger, client, worker->clock(), worker->random()); !met) return met.error();
            return cast;
        },
        [this](const Result<Cast>& found) { cast(found); });
}

void Player::cast(const Result<Cast>& cast) {
    if (cast) {
        client_ = cast->client;
        return plan(through_the_demo(session_, hands_, *cast));
    }
    session_.show(cast.error());
    complain(session_.what());
}

void Player::complain(const QString& name) {
    ++missed_;
    print_error(QCoreApplication::translate("Main", "%1: not reached, or not ready within %2 seconds. %3")
                    .arg(name)
                    .arg(patience_ms / 1000)
                    .arg(session_.what()));
    session_.clearProblem();
}

/// Every paper there is, about one client.
void Player::print() {
    timer_.stop();
    session_.desk().ask<QStringList>(
        this,
        [client = client_, folder = folder_,
         &clock = session_.desk().worker()->clock()](ledger::Ledger& ledger) -> Result<QStringList> {
            KT_TRY(const auto id, ClientId::parse(text::plain(client)));
            QStringList files;
            for (const paper::What what : paper::all_papers()) {
                const QString file = text::qt(paper::paper_name(what)) + QStringLiteral(".pdf");
                KT_CHECK(paper::print(ledger, {what, id, {}, {}, text::local_day(clock.now())},
                                      QDir(folder).filePath(file)));
                files += file;
            }
            return files;
        },
        [this](const Result<QStringList>& files) {
            if (files)
                print_line(files->join(QLatin1Char('\n')));
            else
                session_.show(files.error());
            if (!files) complain(QStringLiteral("PDF"));
            finish();
        });
}

void Player::finish() {
    timer_.stop();
    print_line(
        QCoreApplication::translate("Main", "%1 pictures of the demo team are in %2.").arg(written_).arg(folder_));
    QCoreApplication::exit(missed_ == 0 ? 0 : static_cast<int>(Exit::Refused));
}

} // namespace kt::app
