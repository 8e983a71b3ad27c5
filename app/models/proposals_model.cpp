#include "app/models/proposals_model.h"

#include "app/text/dates.h"
#include "app/text/explained.h"
#include "app/text/labels.h"
#include "core/care/conference.h"
#include "core/care/need.h"

namespace kt::app {

using text::qt;

namespace {

namespace asked_item = care::agenda_item;

/// The question that waits for a meeting: it has none, or one that closed without it.
Result<void> add_request(ledger::Ledger& ledger, const ClientId& client, ProposalItem& proposal) {
    KT_TRY(const auto items, ledger.records(client, care::Kind::AgendaItem));
    for (const auto& item : items) {
        const auto status = item.shown(asked_item::status).text();
        if (!status.empty() && status != "open") continue;
        const auto named = item.shown(asked_item::conference).id<RecordId>();
        const auto meeting = ledger.record(named);
        if (!named.none() && meeting && meeting->shown(care::conference::status).text() != "closed") continue;
        proposal.request_id = qt(item.id.text());
        proposal.question = qt(item.shown(asked_item::question).text());
        return {};
    }
    return {};
}

} // namespace

ProposalItem ProposalItem::of(const ledger::NeedRow& row, LocalDate by) {
    ProposalItem item;
    item.client_id = qt(row.client.text());
    item.client_name = qt(row.client_name);
    item.reason = text::need_reason(row.need);
    item.reason_code = qt(care::main_reason(row.need, by));
    const auto slot = care::usual_slot(row.need, by);
    item.slot_code = qt(slot);
    item.slot_label = text::code_label(*asked_item::spec.field(asked_item::slot), slot);
    item.minutes = care::slot_minutes(slot);
    item.flag = text::assessment_flag(row.need.assessed);
    item.late = row.need.due && *row.need.due < by;
    return item;
}

ProposalsModel::ProposalsModel(QObject* parent) : ListModel(std::make_unique<RowModel<ProposalItem>>(), parent) {
    connect(this, &ProposalsModel::filterChanged, this, &ListModel::reload);
}

void ProposalsModel::setConference(const QString& conference) {
    if (conference == conference_) return;
    conference_ = conference;
    emit filterChanged();
}

bool ProposalsModel::concerns(const ledger::Changes& changes) const {
    return !changes.dossiers.empty() || changes.team;
}

bool ProposalsModel::askable() const {
    return !conference_.isEmpty();
}

void ProposalsModel::fetch(const std::string&) {
    query<ProposalItem>([id = text::plain(conference_), today = text::local_day(session()->desk().clock().now())](
                            ledger::Ledger& ledger) -> Result<ledger::Page<ProposalItem>> {
        KT_TRY(const auto conference, RecordId::parse(id));
        KT_TRY(const auto meeting, ledger.record(conference));
        const auto at = WallTime::parse(meeting.shown(care::conference::starts_at).text());
        const LocalDate by = at ? at->date : today;
        KT_TRY(const auto rows, ledger.needs({by, 40}));
        std::vector<ProposalItem> items;
        for (const auto& row : rows) {
            items.push_back(ProposalItem::of(row, by));
            if (row.need.requested) KT_CHECK(add_request(ledger, row.client, items.back()));
        }
        return whole(std::move(items));
    });
}

} // namespace kt::app
