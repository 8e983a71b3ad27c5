#include "app/drafts/photo_maker.h"

#include "app/drafts/small_picture.h"
#include "app/text/dates.h"
#include "app/text/sentences.h"
#include "app/text/strings.h"
#include "core/care/mda.h"

#include <QFile>
#include <QUrl>

namespace kt::app {

namespace {

Result<Bytes> picture_in(const QString& file) {
    const QUrl url(file);
    QFile from(url.isLocalFile() ? url.toLocalFile() : file.trimmed());
    if (!from.open(QIODevice::ReadOnly)) return Errc::NoFile;
    return small_picture(from.readAll());
}

} // namespace

void PhotoMaker::setSession(Session* session) {
    if (session == session_) return;
    session_ = session;
    emit sessionChanged();
}

void PhotoMaker::add(const QString& client, const QString& file, const QString& domain, const QString& caption) {
    if (session_ == nullptr || working_) return;
    clear();
    working_ = true;
    emit changed();
    session_->desk().ask<ledger::Committed>(
        this,
        [client = text::plain(client), file, domain = text::plain(domain), caption = text::plain(caption.simplified()),
         today = text::local_day(session_->desk().clock().now())](ledger::Ledger& ledger) -> Result<ledger::Committed> {
            namespace f = care::photo;
            KT_TRY(const auto dossier, ClientId::parse(client));
            KT_TRY(auto picture, picture_in(file));
            ledger::RecordChange made{
                care::Kind::Photo,
                {},
                {{f::domain, Value(domain)}, {f::picture, Value(std::move(picture))}, {f::taken_on, Value(today)}}};
            if (!caption.empty()) made.set.push_back({f::caption, Value(caption)});
            return ledger.commit({dossier, {std::move(made)}});
        },
        [this](const Result<ledger::Committed>& result) { ended(result); });
}

void PhotoMaker::clear() {
    what_.clear();
    advice_.clear();
    emit changed();
}

void PhotoMaker::ended(const Result<ledger::Committed>& result) {
    working_ = false;
    if (!result) {
        const auto said = text::sentences(result.error());
        what_ = said.what;
        advice_ = said.advice;
    } else {
        session_->wrote(*result);
    }
    emit changed();
    if (result) emit added(text::qt(result->records.front().text()));
}

} // namespace kt::app
