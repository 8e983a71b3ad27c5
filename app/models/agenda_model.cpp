#include "app/models/agenda_model.h"

#include "app/text/labels.h"
#include "core/care/conference.h"
#include "core/ledger/derive.h"

namespace kt::app {

using text::qt;

AgendaEntry AgendaEntry::of(const ledger::AgendaRow& row) {
    AgendaEntry item;
    item.record_id = qt(row.id.text());
    item.client_id = qt(row.client.text());
    item.client_name = qt(row.client_name);
    item.question = qt(row.question);
    item.status = qt(row.status);
    const auto& spec = *care::find_kind(care::Kind::AgendaItem);
    item.status_label = text::code_label(*spec.field("status"), row.status);
    item.minutes = row.minutes;
    item.position = row.position;
    return item;
}

AgendaModel::AgendaModel(QObject* parent) : ListModel(std::make_unique<RowModel<AgendaEntry>>(), parent) {
    connect(this, &AgendaModel::filterChanged, this, &ListModel::reload);
}

void AgendaModel::setConference(const QString& conference) {
    if (conference == conference_) return;
    conference_ = conference;
    emit filterChanged();
}

bool AgendaModel::concerns(const ledger::Changes& changes) const {
    return !changes.dossiers.empty() || changes.team;
}

bool AgendaModel::askable() const {
    return !conference_.isEmpty();
}

int AgendaModel::plannedMinutes() const {
    int sum = around_;
    for (const auto& row : rows<AgendaEntry>())
        sum += row.minutes;
    return sum;
}

void AgendaModel::fetch(const std::string&) {
    // Answered before the rows, which tell that there is something new to show.
    session()->desk().ask<int>(
        this,
        [id = text::plain(conference_)](ledger::Ledger& ledger) -> Result<int> {
            KT_TRY(const auto conference, RecordId::parse(id));
            KT_TRY(const auto record, ledger.record(conference));
            return care::agenda_sum(ledger::facts_of(record).fields, {}).total;
        },
        [this](const Result<int>& minutes) { around_ = minutes ? *minutes : 0; });
    query<AgendaEntry>([id = text::plain(conference_)](ledger::Ledger& ledger) -> Result<ledger::Page<AgendaEntry>> {
        KT_TRY(const auto conference, RecordId::parse(id));
        KT_TRY(const auto rows, ledger.agenda(conference));
        return whole_of<AgendaEntry>(rows);
    });
}

} // namespace kt::app
