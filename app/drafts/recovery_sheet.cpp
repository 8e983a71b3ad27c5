#include "app/drafts/recovery_sheet.h"

#include "app/paper/recovery_sheet.h"
#include "app/session/password.h"
#include "app/text/dates.h"
#include "app/text/sentences.h"
#include "app/text/strings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace kt::app {

RecoverySheet::~RecoverySheet() {
    forget();
}

void RecoverySheet::setSession(Session* session) {
    if (session == session_) return;
    session_ = session;
    if (session_ != nullptr)
        connect(session_, &Session::stateChanged, this, [this] {
            if (!session_->isOpen()) clear();
        });
    emit sessionChanged();
}

void RecoverySheet::make() {
    if (session_ == nullptr || !session_->isOpen() || state_ == State::Working) return;
    clear();
    state_ = State::Working;
    emit changed();
    session_->desk().run<crypto::SecretBytes>(
        this,
        [](Worker& worker) -> Result<crypto::SecretBytes> {
            if (worker.vault() == nullptr) return Errc::Locked;
            return worker.vault()->make_recovery_code(worker.random());
        },
        [this](Result<crypto::SecretBytes> made) {
            if (!made) return answer(made.error(), State::Idle);
            code_ = std::make_shared<const crypto::SecretBytes>(*std::move(made));
            shown_ = QString::fromLatin1(reinterpret_cast<const char*>(code_->view().data()),
                                         static_cast<qsizetype>(code_->size()))
                         .toUpper();
            const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
            const LocalDate today = text::local_day(session_->desk().clock().now());
            proposed_ = (documents.exists() ? documents : QDir::home()).filePath(paper::recovery_file_name(today));
            answer({}, State::Shown);
            session_->keeping()->refresh();
        });
}

void RecoverySheet::save(const QString& file) {
    if (!code_ || state_ != State::Shown || file.trimmed().isEmpty()) return;
    const QUrl url(file);
    const QString path = QFileInfo(url.isLocalFile() ? url.toLocalFile() : file.trimmed()).absoluteFilePath();
    session_->desk().run<void>(
        this,
        [code = code_, path, team = session_->teamName()](Worker& worker) {
            return paper::print_recovery_sheet(*code, team, text::local_day(worker.clock().now()), path);
        },
        [this, path](const Result<void>& written) {
            if (written) file_ = path;
            answer(written, State::Shown);
        });
}

void RecoverySheet::test(QString typed) {
    auto code = std::make_shared<crypto::SecretBytes>(take_password(typed));
    if (session_ == nullptr || !session_->isOpen() || state_ == State::Working) return;
    const State before = state_;
    session_->desk().run<void>(
        this,
        [code](Worker& worker) -> Result<void> {
            if (worker.vault() == nullptr) return Errc::Locked;
            return worker.vault()->test_recovery_code(*code);
        },
        [this, before](const Result<void>& right) {
            if (!right) return answer(right, before);
            forget();
            session_->keeping()->tested();
            answer(right, State::Tried);
        });
}

void RecoverySheet::answer(const Result<void>& result, State good) {
    const auto said = result ? text::Sentences{} : text::sentences(result.error());
    what_ = said.what;
    advice_ = said.advice;
    state_ = good;
    emit changed();
}

void RecoverySheet::forget() {
    code_.reset();
    // Ours alone once the screen has let go of it; its copy is wiped by who frees it.
    if (shown_.isDetached())
        crypto::wipe(
            {reinterpret_cast<std::uint8_t*>(shown_.data()), static_cast<std::size_t>(shown_.size()) * sizeof(QChar)});
    shown_.clear();
}

void RecoverySheet::clear() {
    forget();
    proposed_.clear();
    file_.clear();
    answer({}, State::Idle);
}

} // namespace kt::app
