#include "app/drafts/paper_maker.h"

#include "app/text/dates.h"
#include "app/text/sentences.h"
#include "app/text/strings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace kt::app {

void PaperMaker::setSession(Session* session) {
    if (session == session_) return;
    if (session_ != nullptr) disconnect(session_, nullptr, this, nullptr);
    session_ = session;
    if (session_ != nullptr)
        connect(session_, &Session::stateChanged, this, [this] {
            if (!session_->isOpen()) clear();
        });
    emit sessionChanged();
}

void PaperMaker::setClient(const QString& client) {
    if (client == client_) return;
    client_ = client;
    clear();
    emit targetChanged();
}

void PaperMaker::setConference(const QString& conference) {
    if (conference == conference_) return;
    conference_ = conference;
    clear();
    emit targetChanged();
}

void PaperMaker::setReader(const QString& reader) {
    if (reader == reader_) return;
    reader_ = reader;
    emit targetChanged();
    look();
}

std::vector<paper::What> PaperMaker::choices() const {
    const bool team = client_.isEmpty() && conference_.isEmpty();
    std::vector<paper::What> out;
    for (const paper::What what : paper::all_papers())
        if (paper::of_team(what) == team && paper::of_meeting(what) == !conference_.isEmpty()) out.push_back(what);
    return out;
}

QStringList PaperMaker::papers() const {
    QStringList out;
    for (const paper::What what : choices())
        out += paper::paper_label(what);
    return out;
}

QStringList PaperMaker::hints() const {
    QStringList out;
    for (const paper::What what : choices())
        out += paper::paper_hint(what);
    return out;
}

Result<paper::Request> PaperMaker::request() const {
    const auto all = choices();
    if (session_ == nullptr || chosen_ < 0 || static_cast<std::size_t>(chosen_) >= all.size()) return Errc::NotFound;
    paper::Request out;
    out.what = all[static_cast<std::size_t>(chosen_)];
    out.today = text::local_day(session_->desk().clock().now());
    if (!client_.isEmpty()) {
        KT_TRY(out.client, ClientId::parse(text::plain(client_)));
    }
    if (!conference_.isEmpty()) {
        KT_TRY(out.conference, RecordId::parse(text::plain(conference_)));
    }
    if (!reader_.isEmpty()) {
        KT_TRY(out.reader, MemberId::parse(text::plain(reader_)));
    }
    return out;
}

void PaperMaker::choose(int index) {
    chosen_ = index;
    look();
}

void PaperMaker::look() {
    const auto wanted = request();
    if (!wanted) return;
    state_ = State::Looking;
    rewrites_.clear();
    open_choices_ = 0;
    file_.clear();
    what_.clear();
    advice_.clear();
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    proposed_ = (documents.exists() ? documents : QDir::home()).filePath(paper::file_name(wanted->what, wanted->today));
    const auto asked = ++asked_;
    emit changed();
    session_->desk().ask<paper::Paper>(
        this, [wanted = *wanted](ledger::Ledger& ledger) { return paper::make(ledger, wanted); },
        [this, asked](const Result<paper::Paper>& made) {
            if (asked != asked_) return;
            if (!made) return fail(made.error());
            rewrites_ = paper::rewrite_lines(made->rewrites);
            open_choices_ = static_cast<int>(made->open_choices);
            state_ = State::Ready;
            emit changed();
        });
}

void PaperMaker::save(const QString& file) {
    const auto wanted = request();
    if (!wanted || state_ != State::Ready || file.trimmed().isEmpty()) return;
    const QUrl url(file);
    const QString path = QFileInfo(url.isLocalFile() ? url.toLocalFile() : file.trimmed()).absoluteFilePath();
    state_ = State::Saving;
    const auto asked = ++asked_;
    emit changed();
    session_->desk().ask<std::size_t>(
        this, [wanted = *wanted, path](ledger::Ledger& ledger) { return paper::print(ledger, wanted, path); },
        [this, asked, path](const Result<std::size_t>& pages) {
            if (asked != asked_) return;
            if (!pages) return fail(pages.error());
            pages_ = static_cast<int>(*pages);
            file_ = path;
            state_ = State::Saved;
            emit changed();
        });
}

void PaperMaker::clear() {
    ++asked_;
    chosen_ = -1;
    state_ = State::None;
    rewrites_.clear();
    open_choices_ = 0;
    proposed_.clear();
    file_.clear();
    what_.clear();
    advice_.clear();
    pages_ = 0;
    emit changed();
}

void PaperMaker::fail(const Error& error) {
    const auto said = text::sentences(error);
    what_ = said.what;
    advice_ = said.advice;
    // A file that could not be written can be tried again elsewhere.
    state_ = state_ == State::Saving ? State::Ready : State::Failed;
    emit changed();
}

} // namespace kt::app
