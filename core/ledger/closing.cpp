#include "core/ledger/closing.h"

#include "core/care/client.h"
#include "core/ledger/emergency.h"
#include "core/ledger/open_points.h"
#include "core/ledger/rights.h"

#include <algorithm>
#include <iterator>

namespace kt::ledger {

namespace {

using care::Kind;

Result<RecordId> client_record(const Ledger& ledger, const ClientId& client) {
    KT_TRY(const auto found, ledger.records(client, Kind::Client));
    if (found.empty()) return fail(Errc::NotFound, "dossier");
    return found.front().id;
}

} // namespace

Result<OpenPoints> open_points(const Ledger& ledger, const ClientId& client) {
    OpenPoints out;
    KT_TRY(const auto open, open_records(ledger, client));
    for (const OpenRecord& one : open) {
        if (one.owned->kind == Kind::Task) ++out.tasks;
        if (one.owned->kind == Kind::Goal) ++out.goals;
        if (one.owned->kind == Kind::Action) ++out.actions;
    }
    return out;
}

Result<Edit> close_edit(const Ledger& ledger, const ClientId& client, const Closing& closing) {
    namespace f = care::client;
    if (closing.reason.empty()) return fail(Errc::MissingField, "closing_reason");
    KT_TRY(const RecordId record, client_record(ledger, client));
    KT_TRY(const care::LastChanges last, last_changes(ledger, client));
    const LocalDate until =
        care::dossier_kept_until(last).value_or(care::kept_until(care::Retention::Treatment, closing.on));
    Edit edit{client,
              {{Kind::Client,
                record,
                {{f::status, Value("closed")},
                 {f::closing_reason, Value(closing.reason)},
                 {f::closed_on, Value(closing.on)},
                 {f::keep_until, Value(until)}}}}};
    // Who is no longer cared for is not found in an emergency either.
    if (auto unsealed = unseal_edit(ledger, client, closing.on))
        std::ranges::move(unsealed->records, std::back_inserter(edit.records));
    if (!closing.cancel_open && closing.reason != "died") return edit;
    KT_TRY(const auto open, open_records(ledger, client));
    for (const OpenRecord& one : open)
        edit.records.push_back({one.owned->kind, one.record.id, {{one.owned->status, Value(one.owned->ended)}}});
    return edit;
}

Result<Edit> reopen_edit(const Ledger& ledger, const ClientId& client) {
    namespace f = care::client;
    KT_TRY(const RecordId record, client_record(ledger, client));
    return Edit{client,
                {{Kind::Client,
                  record,
                  {{f::status, Value("active")},
                   {f::closing_reason, Value()},
                   {f::closed_on, Value()},
                   {f::keep_until, Value()}}}}};
}

} // namespace kt::ledger
