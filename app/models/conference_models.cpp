#include "app/models/conference_models.h"

#include "app/models/record_reader.h"
#include "core/care/conference.h"
#include "core/care/task.h"

#include <set>

namespace kt::app {

namespace {

/// Decisions that a task was made of.
Result<std::set<RecordId>> with_task(ledger::Ledger& ledger, const ClientId& client) {
    std::set<RecordId> made;
    KT_TRY(const auto tasks, ledger.records(client, care::Kind::Task));
    for (const auto& task : tasks)
        made.insert(task.shown(care::task::source).id<RecordId>());
    return made;
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
            items.back().task_made = made.contains(it->id);
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

void DossierAgendaItems::fetch(const std::string&) {
    records<DossierAgendaItem>(care::Kind::AgendaItem);
}

} // namespace kt::app
