#include "app/models/agenda_model.h"

#include "app/session/at_table.h"
#include "app/text/dates.h"
#include "app/text/explained.h"
#include "app/text/labels.h"
#include "core/care/conference.h"
#include "core/ledger/derive.h"

namespace kt::app {

using text::qt;

namespace {

/// What the meeting must know of this client before it comes to it.
Result<void> look_ahead(ledger::Ledger& ledger, const ledger::AgendaRow& row, LocalDate today, AgendaEntry& entry) {
    KT_TRY(const auto steps, ledger.steps(row.client));
    for (const auto& step : steps.steps)
        if (step.step == care::Step::MultiDomainAssessment) entry.flag = text::assessment_flag(step.state);
    KT_TRY(const auto record, ledger.record(row.id));
    KT_TRY(const auto people, at_table(ledger, record, today));
    QStringList names;
    for (const AtTable& one : people)
        if (!care::may_stay(one.cover)) names += qt(one.name);
    entry.uncovered = names.join(QStringLiteral(", "));
    KT_TRY(const auto notes, ledger.records(row.client, care::Kind::Preparation));
    for (const auto& note : notes) {
        namespace f = care::preparation;
        if (note.shown(f::agenda_item).id<RecordId>() != row.id || note.shown(f::prepared_on).null()) continue;
        ++entry.prepared;
        entry.prepared_by_me = entry.prepared_by_me || note.shown(f::member).id<MemberId>() == ledger.identity().member;
    }
    return {};
}

} // namespace

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
    query<AgendaEntry>([id = text::plain(conference_), today = text::local_day(session()->desk().clock().now())](
                           ledger::Ledger& ledger) -> Result<ledger::Page<AgendaEntry>> {
        KT_TRY(const auto conference, RecordId::parse(id));
        KT_TRY(const auto rows, ledger.agenda(conference));
        std::vector<AgendaEntry> items;
        for (const auto& row : rows) {
            items.push_back(AgendaEntry::of(row));
            KT_CHECK(look_ahead(ledger, row, today, items.back()));
        }
        return whole(std::move(items));
    });
}

} // namespace kt::app
