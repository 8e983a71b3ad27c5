// What buttons do about rights of the client.
#include "app/session/session.h"
#include "app/text/dates.h"
#include "app/text/strings.h"
#include "core/care/rights.h"
#include "core/ledger/rights.h"

#include <algorithm>

namespace kt::app {

namespace {

/// Once a theme is gone, what the client asked is done.
Result<void> close_case(ledger::Ledger& ledger, const ledger::ErasureRow& erasure, LocalDate today) {
    namespace f = care::rights_case;
    if (erasure.dossier.none() || !ledger.client(erasure.dossier)) return {};
    KT_TRY(const auto cases, ledger.records(erasure.dossier, care::Kind::RightsCase));
    ledger::Edit edit{erasure.dossier, {}};
    for (const auto& one : cases) {
        const bool granted = one.shown(f::decision).text() == "granted" || one.shown(f::decision).text() == "partly";
        const auto theme = care::find_compartment(one.shown(f::theme).text());
        if (one.shown(f::right).text() == "destruction" && granted && one.shown(f::done_on).null() &&
            (!theme || *theme == erasure.theme))
            edit.records.push_back({care::Kind::RightsCase, one.id, {{f::done_on, Value(today)}}});
    }
    if (!edit.records.empty()) KT_CHECK(ledger.commit(edit));
    return {};
}

} // namespace

bool Session::knowsBsn() const {
    const auto role = care::find_role(text::plain(me_.role));
    return role && care::may_know_bsn(*role);
}

void Session::showBsn(const QString& client, const QString& purpose) {
    desk_.ask<bool>(
        this,
        [client = text::plain(client), purpose = text::plain(purpose)](ledger::Ledger& ledger) -> Result<bool> {
            KT_TRY(const auto id, ClientId::parse(client));
            KT_CHECK(ledger.note_access(id, "read", "bsn", purpose));
            return true;
        },
        [this, client](const Result<bool>& result) {
            if (!result) return show(result.error());
            emit bsnShown(client);
        });
}

void Session::restrictFurther(const QString& client, const QString& rights_case) {
    make([client = text::plain(client), which = text::plain(rights_case),
          &clock = desk_.worker()->clock()](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        KT_TRY(const auto id, RecordId::parse(which));
        return ledger::restrict_edit(ledger, dossier, id, text::local_day(clock.now()));
    });
}

void Session::liftRestriction(const QString& client, const QString& restriction) {
    make([client = text::plain(client), which = text::plain(restriction),
          &clock = desk_.worker()->clock()](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        KT_TRY(const auto id, RecordId::parse(which));
        return ledger::lift_edit(ledger, dossier, id, text::local_day(clock.now()));
    });
}

void Session::askErasure(const QString& client, const QString& theme, const QString& record, const QString& why) {
    desk_.ask<ledger::Committed>(
        this,
        [client = text::plain(client), theme = text::plain(theme), record = text::plain(record),
         why = text::plain(why)](ledger::Ledger& ledger) -> Result<ledger::Committed> {
            ledger::ErasureRequest request;
            KT_TRY(request.dossier, ClientId::parse(client));
            request.theme = care::find_compartment(theme);
            if (!record.empty()) {
                KT_TRY(request.record, RecordId::parse(record));
            }
            request.why = why;
            return ledger.ask_erasure(request);
        },
        [this](const Result<ledger::Committed>& result) {
            if (!result) return show(result.error());
            emit done();
        });
}

void Session::agreeErasure(const QString& erasure) {
    desk_.ask<bool>(
        this,
        [which = text::plain(erasure), &clock = desk_.worker()->clock()](ledger::Ledger& ledger) -> Result<bool> {
            KT_TRY(const auto id, RecordId::parse(which));
            KT_CHECK(ledger.agree_erasure(id));
            KT_TRY(const auto rows, ledger.erasures());
            const auto row = std::find_if(rows.begin(), rows.end(), [&id](const auto& one) { return one.id == id; });
            if (row != rows.end() && row->counts) KT_CHECK(close_case(ledger, *row, text::local_day(clock.now())));
            return true;
        },
        [this](const Result<bool>& result) {
            if (!result) return show(result.error());
            last_ops_.clear(); // an erasure is not taken back
            emit done();
        });
}

} // namespace kt::app
