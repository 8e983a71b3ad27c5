#include "app/models/attention_model.h"

#include "app/models/my_work.h"
#include "app/text/dates.h"
#include "app/text/labels.h"

#include <map>

namespace kt::app {

using text::qt;

namespace {

/// Where a reason is dealt with.
care::Step step_for(care::Reason reason) {
    switch (reason) {
    case care::Reason::WatchUntil: return care::Step::CaseFinding;
    case care::Reason::AssessmentDue: return care::Step::MultiDomainAssessment;
    case care::Reason::NoContact: return care::Step::CareTeam;
    case care::Reason::ConferenceDue:
    case care::Reason::Trigger: return care::Step::TeamConference;
    case care::Reason::ReviewDue:
    case care::Reason::MedicationReview:
    case care::Reason::GoalDue:
    case care::Reason::ReturnReview: return care::Step::CarePlan;
    case care::Reason::ConsentDue: // has a place of its own; the dossier opens on the step the client is in
    case care::Reason::StayEnds:
    case care::Reason::RightDue: // the same
    case care::Reason::KeepingEnds:
    case care::Reason::EmergencyReview:
    case care::Reason::HandoverOpen: break;
    }
    return care::Step::CareCoordination;
}

} // namespace

AttentionItem AttentionItem::of(const ledger::AttentionRow& row, const MemberId& me, LocalDate today) {
    AttentionItem item;
    item.client_id = qt(row.client.text());
    item.client_name = qt(row.client_name);
    item.record_id = qt(row.attention.record.text());
    item.reason = qt(care::reason_name(row.attention.reason));
    item.reason_label = text::reason_label(row.attention.reason);
    item.waits_for_me = row.attention.waits_for == me;
    item.step = static_cast<int>(step_for(row.attention.reason));
    item.late = true;
    if (row.attention.reason == care::Reason::NoContact) return item;
    item.due_text = row.attention.reason == care::Reason::Trigger ? text::day(row.attention.due)
                                                                  : text::due(row.attention.due, today);
    item.late = care::is_overdue(row.attention.due, today);
    return item;
}

AttentionModel::AttentionModel(QObject* parent) : ListModel(std::make_unique<RowModel<AttentionItem>>(), parent) {
    connect(this, &AttentionModel::filterChanged, this, &ListModel::reload);
}

void AttentionModel::setClient(const QString& client) {
    if (client == client_) return;
    client_ = client;
    emit filterChanged();
}

void AttentionModel::setWithinDays(int days) {
    if (days == within_days_) return;
    within_days_ = days;
    emit filterChanged();
}

bool AttentionModel::concerns(const ledger::Changes& changes) const {
    return changes.team || !changes.dossiers.empty();
}

void AttentionModel::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client_));
    if (!client_.isEmpty() && !id) return;
    ledger::AttentionQuery asked;
    if (id) asked.client = *id;
    const auto today = text::local_day(session()->desk().clock().now());
    asked.due_by = today.plus_days(within_days_);
    query<AttentionItem>([asked, today](ledger::Ledger& ledger) mutable -> Result<ledger::Page<AttentionItem>> {
        const auto me = ledger.identity().member;
        if (!asked.client) {
            KT_TRY(asked.of, whose_work(ledger, today));
        }
        KT_TRY(const auto rows, ledger.attention(asked));
        auto page = whole_of<AttentionItem>(rows, me, today);
        std::map<MemberId, QString> names;
        KT_TRY(const auto members, ledger.members());
        for (const auto& member : members)
            names.emplace(member.id, qt(member.name));
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (!page.rows[i].waits_for_me) page.rows[i].waits_for = names[rows[i].attention.waits_for];
        return page;
    });
}

} // namespace kt::app
