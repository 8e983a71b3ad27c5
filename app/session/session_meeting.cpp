// What buttons do before, in and after a meeting.
#include "app/session/at_table.h"
#include "app/session/session.h"
#include "app/text/dates.h"
#include "app/text/strings.h"
#include "core/care/conference.h"
#include "core/care/task.h"

#include <QCoreApplication>

#include <algorithm>

namespace kt::app {
namespace {

namespace agenda_item = care::agenda_item;
namespace task = care::task;

constexpr int days_to_answer = 7;
constexpr std::size_t longest_line = 200; // of the question, in a task about it

Result<std::pair<ClientId, RecordId>> ids_of(const std::string& client, const std::string& record) {
    KT_TRY(const auto dossier, ClientId::parse(client));
    KT_TRY(const auto id, RecordId::parse(record));
    return std::pair(dossier, id);
}

std::string one_line(std::string_view text) {
    std::string line(text.substr(0, longest_line));
    while (!line.empty() && line.size() == longest_line && (static_cast<unsigned char>(line.back()) & 0x80) != 0)
        line.pop_back(); // no half letters
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return line;
}

ledger::RecordChange task_for(const AtTable& who, const ledger::Record& item, const std::string& words,
                              LocalDate today) {
    return {care::Kind::Task,
            {},
            {{task::description, Value(words)},
             {task::owner, Value(who.member)},
             {task::due, Value(today.plus_days(days_to_answer))},
             {task::status, Value("open")},
             {task::source, Value(item.id)},
             {task::source_kind, Value("agenda_item")}}};
}

/// Items of the same meeting whose time counts, but this one.
Result<std::vector<ledger::AgendaRow>> others(ledger::Ledger& ledger, const RecordId& item) {
    KT_TRY(const auto record, ledger.record(item));
    KT_TRY(auto rows, ledger.agenda(record.shown(agenda_item::conference).id<RecordId>()));
    std::erase_if(rows, [&item](const ledger::AgendaRow& row) { return row.id == item; });
    return rows;
}

} // namespace

void Session::putOnAgenda(const QString& conference, const QString& client, const QString& request, const QString& slot,
                          const QString& why, const QString& question) {
    make([conference = text::plain(conference), client = text::plain(client), request = text::plain(request),
          slot = text::plain(slot), why = text::plain(why),
          question = text::plain(question)](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto meeting, RecordId::parse(conference));
        KT_TRY(const auto dossier, ClientId::parse(client));
        KT_TRY(const auto rows, ledger.agenda(meeting));
        int last = 0;
        for (const auto& row : rows)
            last = std::max(last, row.position);
        ledger::RecordChange change{care::Kind::AgendaItem, {}, {}};
        change.set = {
            {agenda_item::conference, Value(meeting)}, {agenda_item::position, Value(last + 1)},
            {agenda_item::slot, Value(slot)},          {agenda_item::minutes, Value(care::slot_minutes(slot))},
            {agenda_item::brought_by, Value(why)},     {agenda_item::status, Value("open")}};
        if (!request.empty()) {
            KT_TRY(change.id, RecordId::parse(request));
        } else if (!question.empty()) {
            change.set.push_back({agenda_item::question, Value(question)});
        }
        return ledger::Edit{dossier, {std::move(change)}};
    });
}

void Session::startItem(const QString& client, const QString& item) {
    make([client = text::plain(client), item = text::plain(item),
          &clock = desk_.worker()->clock()](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto ids, ids_of(client, item));
        KT_TRY(const auto rows, others(ledger, ids.second));
        for (const auto& row : rows) {
            KT_TRY(const auto record, ledger.record(row.id));
            if (record.shown(agenda_item::started_at).null() || !record.shown(agenda_item::ended_at).null()) continue;
            KT_TRY(const auto ended,
                   ledger.commit({row.client,
                                  {{care::Kind::AgendaItem, row.id, {{agenda_item::ended_at, Value(clock.now())}}}}}));
        }
        return ledger::Edit{ids.first,
                            {{care::Kind::AgendaItem,
                              ids.second,
                              {{agenda_item::started_at, Value(clock.now())}, {agenda_item::ended_at, Value()}}}}};
    });
}

void Session::endItem(const QString& client, const QString& item) {
    make([client = text::plain(client), item = text::plain(item),
          &clock = desk_.worker()->clock()](ledger::Ledger&) -> Result<ledger::Edit> {
        KT_TRY(const auto ids, ids_of(client, item));
        return ledger::Edit{ids.first,
                            {{care::Kind::AgendaItem, ids.second, {{agenda_item::ended_at, Value(clock.now())}}}}};
    });
}

void Session::setPresent(const QString& client, const QString& item, const QString& member, bool present) {
    make([client = text::plain(client), item = text::plain(item), member = text::plain(member),
          present](ledger::Ledger&) -> Result<ledger::Edit> {
        KT_TRY(const auto ids, ids_of(client, item));
        KT_TRY(const auto who, MemberId::parse(member));
        const Value element(ValueList{Value(who), Value(present)});
        return ledger::Edit{ids.first, {{care::Kind::AgendaItem, ids.second, {{agenda_item::present, element}}}}};
    });
}

void Session::askAbsent(const QString& client, const QString& item) {
    const QString words = QCoreApplication::translate("Agenda", "Say what you think of: %1");
    make([client = text::plain(client), item = text::plain(item), words,
          today = text::local_day(desk_.clock().now())](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto ids, ids_of(client, item));
        KT_TRY(const auto record, ledger.record(ids.second));
        KT_TRY(const auto people, at_table(ledger, record, today));
        const std::string question = one_line(record.shown(agenda_item::question).text());
        ledger::Edit edit{ids.first, {}};
        for (const AtTable& one : people)
            if (!one.present && !one.asked && care::may_stay(one.cover))
                edit.records.push_back(task_for(one, record, text::plain(words.arg(text::qt(question))), today));
        if (edit.records.empty()) return Errc::NothingToSave;
        return edit;
    });
}

} // namespace kt::app
