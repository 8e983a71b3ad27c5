#include "app/session/keeping.h"

#include "app/session/password.h"
#include "app/session/session.h"
#include "app/text/dates.h"
#include "app/text/sentences.h"

namespace kt::app {
namespace {

// Kept encrypted beside the drafts.
constexpr std::string_view form_of_keeping = "keeping";
constexpr std::string_view tested_note = "sheet_tested";
constexpr std::string_view later_note = "sheet_later";
constexpr std::int32_t patience_days = 14;

std::optional<LocalDate> day_in(const std::map<std::string, Value>& notes, std::string_view name) {
    const auto at = notes.find(std::string(name));
    return at == notes.end() ? std::nullopt : at->second.date();
}

} // namespace

Keeping::Keeping(Session& session) : QObject(&session), session_(session) {
    connect(&session, &Session::profileChanged, this, [this] { refresh(); });
    connect(&session, &Session::changed, this, [this](const ledger::Changes& changes) {
        if (changes.team) refresh();
    });
}

QString Keeping::sheetTested() const {
    return facts_.tested ? text::long_day(*facts_.tested) : QString();
}

bool Keeping::sheetDue() const {
    if (!session_.isOpen() || session_.demo() || (facts_.made && facts_.tested)) return false;
    const LocalDate today = text::local_day(session_.desk().clock().now());
    return !facts_.later || facts_.later->days + patience_days <= today.days;
}

bool Keeping::secondAdminDue() const {
    return session_.isOpen() && facts_.admins == 1 && facts_.members >= 2;
}

void Keeping::refresh() {
    if (!session_.isOpen()) {
        facts_ = {};
        clearProblem();
        emit changed();
        return;
    }
    session_.desk().run<Facts>(
        this,
        [](Worker& worker) -> Result<Facts> {
            if (worker.vault() == nullptr) return Errc::Locked;
            Facts facts;
            facts.made = worker.vault()->has_recovery_code();
            KT_TRY(const auto notes, worker.ledger()->draft(form_of_keeping));
            facts.tested = day_in(notes, tested_note);
            facts.later = day_in(notes, later_note);
            const LocalDate today = text::local_day(worker.clock().now());
            KT_TRY(const auto members, worker.ledger()->members());
            for (const auto& one : members) {
                if (one.left_on && *one.left_on <= today) continue;
                ++facts.members;
                facts.admins += one.admin ? 1 : 0;
            }
            return facts;
        },
        [this](const Result<Facts>& facts) {
            if (!facts) return;
            facts_ = *facts;
            emit changed();
        });
}

void Keeping::note(std::string_view what) {
    session_.desk().ask<void>(
        this,
        [what, today = text::local_day(session_.desk().clock().now())](ledger::Ledger& ledger) {
            return ledger.keep_draft(form_of_keeping, what, Value(today));
        },
        [this](const Result<void>& kept) {
            if (!kept) session_.show(kept.error());
            refresh();
        });
}

void Keeping::later() {
    note(later_note);
}

void Keeping::tested() {
    note(tested_note);
}

void Keeping::changePassword(QString old_one, QString fresh) {
    auto before = std::make_shared<crypto::Password>(take_password(old_one));
    auto after = std::make_shared<crypto::Password>(take_password(fresh));
    if (busy_ || !session_.isOpen()) return;
    clearProblem();
    setBusy(true);
    session_.desk().run<void>(
        this,
        [before, after](Worker& worker) -> Result<void> {
            if (worker.vault() == nullptr) return Errc::Locked;
            return worker.vault()->change_password(*before, *after, worker.random());
        },
        [this](const Result<void>& done) {
            setBusy(false);
            if (done) return emit passwordChanged();
            const auto said = text::sentences(done.error());
            what_ = said.what;
            advice_ = said.advice;
            emit problemChanged();
        });
}

void Keeping::clearProblem() {
    if (what_.isEmpty()) return;
    what_.clear();
    advice_.clear();
    emit problemChanged();
}

void Keeping::setBusy(bool busy) {
    if (busy == busy_) return;
    busy_ = busy;
    emit busyChanged();
}

} // namespace kt::app
