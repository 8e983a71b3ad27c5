#include "app/models/conference_models.h"

#include "app/models/record_reader.h"
#include "core/care/conference.h"
#include "core/care/task.h"

#include <map>

namespace kt::app {

namespace {

/// Decisions that a task was made of, and whether that is done.
Result<std::map<RecordId, bool>> with_task(ledger::Ledger& ledger, const ClientId& client) {
    std::map<RecordId, bool> made;
    KT_TRY(const auto tasks, ledger.records(client, care::Kind::Task));
    for (const auto& task : tasks) {
        const bool done = task.shown(care::task::status).text() == "done";
        auto& known = made.try_emplace(task.shown(care::task::source).id<RecordId>(), done).first->second;
        known = known && done;
    }
    return made;
}

/// Which meeting it is on the agenda of. The meeting may not have arrived here yet.
void add_meeting(ledger::Ledger& ledger, const ledger::Record& record, DossierAgendaItem& item) {
    namespace f = care::conference;
    const auto status = record.shown(care::agenda_item::status).text();
    const bool open = status.empty() || status == "open";
    item.planned = open;
    const auto meeting = ledger.record(record.shown(care::agenda_item::conference).id<RecordId>());
    if (!meeting) return;
    item.planned = open && meeting->shown(f::status).text() != "closed";
    QStringList parts;
    if (const auto at = WallTime::parse(meeting->shown(f::starts_at).text())) parts += text::wall(*at);
    parts += text::qt(meeting->shown(f::place).text());
    parts.removeAll(QString());
    item.meeting = parts.join(QStringLiteral(", "));
}

} // namespace

DecisionItem DecisionItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::decision;
    const RecordReader read(record, names);
    DecisionItem item;
    item.take(read);
    item.text = read.text(f::text);
    item.owner_id = read.reference(f::owner);
    item.owner_name = read.member(f::owner);
    item.due = read.day(f::due);
    item.due_text = read.due(f::due);
    item.late = read.late(f::due);
    item.agenda_item_id = read.reference(f::agenda_item);
    return item;
}

DossierDecisions::DossierDecisions(QObject* parent) : DossierList(std::make_unique<RowModel<DecisionItem>>(), parent) {
}

void DossierDecisions::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<DecisionItem>([id = *id, &clock = session()->desk().worker()->clock()](
                            ledger::Ledger& ledger) -> Result<ledger::Page<DecisionItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(const auto made, with_task(ledger, id));
        KT_TRY(const auto found, ledger.records(id, care::Kind::Decision));
        std::vector<DecisionItem> items;
        for (auto it = found.rbegin(); it != found.rend(); ++it) {
            items.push_back(DecisionItem::of(*it, names));
            const auto task = made.find(it->id);
            items.back().task_made = task != made.end();
            items.back().done = task != made.end() && task->second;
        }
        return whole(std::move(items));
    });
}

DossierAgendaItem DossierAgendaItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::agenda_item;
    const RecordReader read(record, names);
    DossierAgendaItem item;
    item.take(read);
    item.conference_id = read.reference(f::conference);
    item.question = read.text(f::question);
    item.status = read.text(f::status);
    item.status_label = read.label(f::status);
    item.minutes = read.number(f::minutes);
    item.notes = read.text(f::notes);
    item.client_message = read.text(f::client_message);
    item.next_review = read.day(f::next_review);
    return item;
}

DossierAgendaItems::DossierAgendaItems(QObject* parent)
    : DossierList(std::make_unique<RowModel<DossierAgendaItem>>(), parent) {
}

void DossierAgendaItems::setPlannedOnly(bool planned_only) {
    if (planned_only == planned_only_) return;
    planned_only_ = planned_only;
    emit filterChanged();
    reload();
}

void DossierAgendaItems::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<DossierAgendaItem>([id = *id, planned_only = planned_only_, &clock = session()->desk().worker()->clock()](
                                 ledger::Ledger& ledger) -> Result<ledger::Page<DossierAgendaItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(const auto found, ledger.records(id, care::Kind::AgendaItem));
        std::vector<DossierAgendaItem> items;
        for (auto it = found.rbegin(); it != found.rend(); ++it) {
            auto item = DossierAgendaItem::of(*it, names);
            add_meeting(ledger, *it, item);
            if (item.planned || !planned_only) items.push_back(std::move(item));
        }
        return whole(std::move(items));
    });
}

} // namespace kt::app
