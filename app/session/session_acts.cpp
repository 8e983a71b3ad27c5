// What buttons do without a form.
#include "app/session/session.h"
#include "app/text/dates.h"
#include "app/text/strings.h"
#include "core/care/conference.h"
#include "core/care/contact.h"
#include "core/care/handover.h"
#include "core/care/task.h"
#include "core/ledger/closing.h"
#include "core/ledger/joining.h"
#include "core/ledger/passing.h"

#include <algorithm>

namespace kt::app {

namespace decision = care::decision;
namespace task = care::task;

void Session::choose(const QString& record, const QString& field, const QString& op) {
    desk_.ask<ledger::Committed>(
        this,
        [record = text::plain(record), field = text::plain(field),
         op = text::plain(op)](ledger::Ledger& ledger) -> Result<ledger::Committed> {
            KT_TRY(const auto id, RecordId::parse(record));
            KT_TRY(const auto chosen, op::Ref::parse(op));
            KT_TRY(const auto found, ledger.record(id));
            const auto* spec = care::find_kind(found.known_kind());
            const auto* known = spec == nullptr ? nullptr : spec->field(field);
            if (known == nullptr) return fail(Errc::UnknownField, field);
            return ledger.choose(id, known->number, chosen);
        },
        [this](const Result<ledger::Committed>& result) { committed(result); });
}

void Session::setTaskStatus(const QString& client, const QString& task_id, const QString& status) {
    make([client = text::plain(client), task_id = text::plain(task_id), status = text::plain(status),
          &clock = desk_.worker()->clock()](ledger::Ledger&) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        KT_TRY(const auto id, RecordId::parse(task_id));
        ledger::RecordChange change{care::Kind::Task, id, {{task::status, Value(status)}}};
        const bool is_done = status == "done";
        change.set.push_back({task::done_on, is_done ? Value(text::local_day(clock.now())) : Value()});
        return ledger::Edit{dossier, {std::move(change)}};
    });
}

void Session::undo() {
    if (last_ops_.empty()) return;
    desk_.ask<ledger::Committed>(
        this,
        [ops = std::exchange(last_ops_, {})](ledger::Ledger& ledger) -> Result<ledger::Committed> {
            ledger::Committed last;
            for (auto op = ops.rbegin(); op != ops.rend(); ++op) {
                KT_TRY(last, ledger.undo(*op));
            }
            return last;
        },
        [this](const Result<ledger::Committed>& result) { committed(result); });
}

void Session::putBack(const QString& record, const QString& field, const QString& op) {
    make([record = text::plain(record), field = text::plain(field),
          op = text::plain(op)](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto id, RecordId::parse(record));
        KT_TRY(const auto ref, op::Ref::parse(op));
        KT_TRY(const auto found, ledger.record(id));
        KT_TRY(const auto lines, ledger.history(id));
        const auto* spec = care::find_kind(found.known_kind());
        const auto* known = spec == nullptr ? nullptr : spec->field(field);
        if (known == nullptr) return fail(Errc::UnknownField, field);
        const auto line = std::ranges::find_if(
            lines, [&](const ledger::HistoryLine& one) { return one.op == ref && one.field == known->number; });
        if (line == lines.end()) return fail(Errc::NotFound, field);
        return ledger::Edit{found.space.dossier,
                            {ledger::RecordChange{spec->kind, id, {{known->number, line->value}}}}};
    });
}

void Session::takeBack(const QString& op) {
    desk_.ask<ledger::Committed>(
        this,
        [op = text::plain(op)](ledger::Ledger& ledger) -> Result<ledger::Committed> {
            KT_TRY(const auto ref, op::Ref::parse(op));
            return ledger.undo(ref);
        },
        [this](const Result<ledger::Committed>& result) { committed(result); });
}

void Session::makeTask(const QString& client, const QString& decision_id) {
    make([client = text::plain(client),
          decision_id = text::plain(decision_id)](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        KT_TRY(const auto id, RecordId::parse(decision_id));
        KT_TRY(const auto found, ledger.record(id));
        std::string line(found.shown(decision::text).text());
        std::replace_if(
            line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
        ledger::RecordChange made{care::Kind::Task, {}, {}};
        made.set = {{task::description, Value(line)},
                    {task::owner, found.shown(decision::owner)},
                    {task::due, found.shown(decision::due)},
                    {task::status, Value("open")},
                    {task::source, Value(id)},
                    {task::source_kind, Value("decision")}};
        std::erase_if(made.set, [](const ledger::FieldChange& one) { return one.value.null(); });
        return ledger::Edit{dossier, {std::move(made)}};
    });
}

void Session::acceptHandover(const QString& client, const QString& handover) {
    make([client = text::plain(client), handover = text::plain(handover),
          &clock = desk_.worker()->clock()](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        KT_TRY(const auto id, RecordId::parse(handover));
        return ledger::accept_edit(ledger, dossier, id, ledger.identity().member, text::local_day(clock.now()));
    });
}

void Session::declineHandover(const QString& client, const QString& handover, const QString& why) {
    make([client = text::plain(client), handover = text::plain(handover), why = text::plain(why),
          &clock = desk_.worker()->clock()](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        KT_TRY(const auto id, RecordId::parse(handover));
        return ledger::decline_edit(ledger, dossier, id, ledger.identity().member, why, text::local_day(clock.now()));
    });
}

void Session::clientTold(const QString& client, const QString& handover) {
    make([client = text::plain(client), handover = text::plain(handover),
          &clock = desk_.worker()->clock()](ledger::Ledger&) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        KT_TRY(const auto id, RecordId::parse(handover));
        const Value today(text::local_day(clock.now()));
        return ledger::Edit{dossier, {{care::Kind::Handover, id, {{care::handover::client_informed_on, today}}}}};
    });
}

void Session::readMessages(const QString& client) {
    const auto dossier = ClientId::parse(text::plain(client));
    if (!dossier) return;
    desk_.ask<bool>(
        this,
        [dossier = *dossier](ledger::Ledger& ledger) -> Result<bool> {
            constexpr std::size_t most = 200;
            KT_TRY(const auto rows, ledger.unread(most));
            const ValueList me{Value(id_cast<RecordId>(ledger.identity().member)), Value(true)};
            ledger::Edit edit{dossier, {}};
            for (const auto& row : rows)
                if (row.client == dossier)
                    edit.records.push_back({care::Kind::Message, row.id, {{care::message::read_by, Value(me)}}});
            if (!edit.records.empty()) KT_CHECK(ledger.commit(edit));
            return !edit.records.empty();
        },
        [this](const Result<bool>& result) {
            if (!result) show(result.error());
        });
}

void Session::joinDossiers(const QString& from, const QString& into) {
    make([from = text::plain(from), into = text::plain(into)](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto part, ClientId::parse(from));
        KT_TRY(const auto whole, ClientId::parse(into));
        return ledger::join_edit(ledger, part, whole);
    });
}

void Session::partDossier(const QString& dossier) {
    make([dossier = text::plain(dossier)](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto id, ClientId::parse(dossier));
        return ledger::part_edit(ledger, id);
    });
}

void Session::closeDossier(const QString& client, const QString& reason, const QString& day, bool cancel) {
    make([client = text::plain(client), reason = text::plain(reason), day = text::plain(day),
          cancel](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        KT_TRY(const auto on, LocalDate::parse(day));
        return ledger::close_edit(ledger, dossier, {reason, on, cancel});
    });
}

void Session::reopenDossier(const QString& client) {
    make([client = text::plain(client)](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        return ledger::reopen_edit(ledger, dossier);
    });
}

void Session::make(std::function<Result<ledger::Edit>(ledger::Ledger&)> edit) {
    desk_.ask<ledger::Committed>(
        this,
        [edit = std::move(edit)](ledger::Ledger& ledger) -> Result<ledger::Committed> {
            KT_TRY(const auto wanted, edit(ledger));
            return ledger.commit(wanted);
        },
        [this](const Result<ledger::Committed>& result) { committed(result); });
}

void Session::committed(const Result<ledger::Committed>& result) {
    if (!result) return show(result.error());
    wrote(*result);
    emit done();
}

} // namespace kt::app
