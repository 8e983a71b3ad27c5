#include "app/models/tasks_model.h"

#include "app/models/my_work.h"
#include "app/text/dates.h"
#include "app/text/labels.h"

namespace kt::app {

using text::qt;

TaskItem TaskItem::of(const ledger::TaskRow& row, const MemberId& me, LocalDate today) {
    TaskItem item;
    item.record_id = qt(row.id.text());
    item.client_id = qt(row.client.text());
    item.client_name = qt(row.client_name);
    item.description = qt(row.description);
    item.owner_name = qt(row.owner_name);
    item.mine = row.owner == me;
    if (row.due) {
        item.due = text::day(*row.due);
        item.due_text = text::due(*row.due, today);
        item.late = row.status == "open" && care::is_overdue(*row.due, today, row.waits_from);
    }
    item.waits = row.status == "open" && row.waits_from && *row.waits_from <= today;
    item.status = qt(row.status);
    const auto& spec = *care::find_kind(care::Kind::Task);
    item.status_label = text::code_label(*spec.field("status"), row.status);
    if (const auto* source = care::find_kind(row.source_kind)) item.source_label = text::kind_label(source->kind);
    return item;
}

TasksModel::TasksModel(QObject* parent) : ListModel(std::make_unique<RowModel<TaskItem>>(), parent) {
    connect(this, &TasksModel::filterChanged, this, &ListModel::reload);
}

void TasksModel::setMine(bool mine) {
    if (mine == mine_) return;
    mine_ = mine;
    emit filterChanged();
}

void TasksModel::setClient(const QString& client) {
    if (client == client_) return;
    client_ = client;
    emit filterChanged();
}

void TasksModel::setOpenOnly(bool open_only) {
    if (open_only == open_only_) return;
    open_only_ = open_only;
    emit filterChanged();
}

bool TasksModel::concerns(const ledger::Changes& changes) const {
    return !changes.dossiers.empty();
}

void TasksModel::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client_));
    if (!client_.isEmpty() && !id) return;
    ledger::TaskQuery asked;
    asked.open_only = open_only_;
    if (id) asked.client = *id;
    query<TaskItem>([asked, mine = mine_, today = text::local_day(session()->desk().clock().now())](
                        ledger::Ledger& ledger) mutable -> Result<ledger::Page<TaskItem>> {
        const auto me = ledger.identity().member;
        if (mine) {
            KT_TRY(asked.owners, whose_work(ledger, today));
        }
        KT_TRY(const auto rows, ledger.tasks(asked));
        return whole_of<TaskItem>(rows, me, today);
    });
}

} // namespace kt::app
