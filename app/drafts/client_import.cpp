#include "app/drafts/client_import.h"

#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/list_lines.h"
#include "app/text/sentences.h"
#include "app/text/strings.h"

#include <QCoreApplication>
#include <QUrl>

namespace kt::app {

using text::qt;

namespace {

constexpr std::size_t read_at_once = 100;
constexpr std::size_t saved_at_once = 10; // each is a commit on disk
constexpr qsizetype shown_lines = 100;

std::filesystem::path path_of(const QString& file) {
    const QUrl url(file);
    return text::plain(url.isLocalFile() ? url.toLocalFile() : file.trimmed());
}

} // namespace

/// What the worker holds of one list; the screen reads it only while no slice is under way.
struct ClientImport::Work {
    std::filesystem::path file;
    exchange::ClientList list;
    std::optional<exchange::Duplicates> duplicates;
    std::size_t looked_at = 0;
    exchange::ImportReport report;
    exchange::ListScan scan;
};

ClientImport::~ClientImport() {
    cancel();
}

void ClientImport::setSession(Session* session) {
    if (session == session_) return;
    if (session_ != nullptr) disconnect(session_, nullptr, this, nullptr);
    session_ = session;
    if (session_ != nullptr)
        connect(session_, &Session::stateChanged, this, [this] {
            if (!session_->isOpen()) clear();
        });
    emit sessionChanged();
}

void ClientImport::read(const QString& file) {
    if (session_ == nullptr || state_ == State::Reading || state_ == State::Saving) return;
    clear();
    auto work = std::make_shared<Work>();
    work->file = path_of(file);
    work_ = work;
    state_ = State::Reading;
    emit changed();
    session_->desk().slices(
        this,
        [work, tell = teller()](Worker& worker) -> Result<bool> {
            if (worker.ledger() == nullptr) return Errc::Locked;
            if (!work->duplicates) {
                KT_TRY(work->list, exchange::read_client_file(work->file, text::local_day(worker.clock().now())));
                work->duplicates.emplace(work->list);
            }
            KT_TRY(const bool more, work->duplicates->step(*worker.ledger(), read_at_once));
            work->looked_at += read_at_once;
            tell(work->looked_at, work->list.clients.size());
            return more;
        },
        [this, work](const Result<void>& result) { ended(work, State::Ready, result); });
}

void ClientImport::start(bool all) {
    if (session_ == nullptr || state_ != State::Ready) return;
    work_->scan = {rows_->marks(), text::plain(QCoreApplication::translate("Lists", "List scan")),
                   text::plain(QCoreApplication::translate("Lists", "Have a closer look: marked in the list scan.")),
                   session_->desk().clock().now()};
    state_ = State::Saving;
    emit changed();
    session_->desk().slices(
        this,
        [work = work_, all, tell = teller()](Worker& worker) -> Result<bool> {
            if (worker.ledger() == nullptr) return Errc::Locked;
            KT_CHECK(
                exchange::import_clients(work->list, *worker.ledger(), !all, saved_at_once, work->report, work->scan));
            tell(work->report.next, work->list.clients.size());
            return !work->report.done(work->list);
        },
        [this, work = work_](const Result<void>& result) { ended(work, State::Done, result); });
}

void ClientImport::cancel() {
    if (session_ != nullptr && (state_ == State::Reading || state_ == State::Saving)) session_->desk().cancel();
}

void ClientImport::clear() {
    cancel();
    work_.reset();
    state_ = State::Empty;
    readable_ = alike_ = unreadable_ = imported_ = skipped_ = signalled_ = marked_skipped_ = 0;
    rows_->show(nullptr, {});
    columns_.clear();
    ignored_.clear();
    lines_.clear();
    what_.clear();
    advice_.clear();
    progress_ = -1;
    emit progressChanged();
    emit changed();
}

void ClientImport::ended(const std::shared_ptr<Work>& work, State next, const Result<void>& result) {
    if (work != work_) return;
    const bool saving = state_ == State::Saving;
    if (!result && !saving) {
        clear();
        if (result.code() == Errc::Cancelled) return;
    } else {
        state_ = next;
        show(*work);
        if (!saving)
            rows_->show(std::shared_ptr<const exchange::ClientList>(work, &work->list),
                        text::local_day(session_->desk().clock().now()));
    }
    if (!result) {
        const auto said = text::sentences(result.error());
        what_ = said.what;
        advice_ = said.advice;
    }
    advance(-1);
    emit changed();
}

void ClientImport::show(const Work& work) {
    const auto& list = work.list;
    readable_ = static_cast<int>(list.clients.size());
    unreadable_ = static_cast<int>(list.problems.size() + work.report.problems.size());
    imported_ = static_cast<int>(work.report.imported.size());
    skipped_ = static_cast<int>(work.report.skipped);
    signalled_ = static_cast<int>(work.report.signalled);
    marked_skipped_ = static_cast<int>(work.report.marked_skipped);
    QStringList columns;
    for (const auto& [header, field] : list.columns)
        columns += qt(header);
    columns_ = columns.join(QStringLiteral(", "));
    QStringList ignored;
    for (const auto& header : list.ignored)
        ignored += qt(header);
    ignored_ = ignored.join(QStringLiteral(", "));
    lines_.clear();
    for (const auto* problems : {&work.report.problems, &list.problems})
        for (const auto& one : *problems)
            if (lines_.size() < shown_lines) lines_ += text::line_problem(one.line, one.column, one.code);
    alike_ = 0;
    for (const auto& line : list.clients) {
        if (line.suggestions.empty()) continue;
        ++alike_;
        const auto& one = line.suggestions.front();
        if (lines_.size() < shown_lines) lines_ += text::line_like(line.line, line.name(), one.name, one.other_line);
    }
}

std::function<void(std::size_t, std::size_t)> ClientImport::teller() {
    // Called on the worker: the session outlives that, this may be gone by then.
    return [session = session_, self = QPointer<ClientImport>(this), work = work_.get()](std::size_t done,
                                                                                         std::size_t all) {
        if (all == 0) return;
        const double part = std::min(1.0, static_cast<double>(done) / static_cast<double>(all));
        QMetaObject::invokeMethod(
            session,
            [self, work, part] {
                if (self && self->work_.get() == work) self->advance(part);
            },
            Qt::QueuedConnection);
    };
}

void ClientImport::advance(double part) {
    progress_ = part;
    emit progressChanged();
}

} // namespace kt::app
