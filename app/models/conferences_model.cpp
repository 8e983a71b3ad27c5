#include "app/models/conferences_model.h"

#include "app/text/dates.h"
#include "app/text/labels.h"
#include "core/care/conference.h"
#include "core/ledger/derive.h"

namespace kt::app {

using text::qt;

namespace {

namespace conference = care::conference;
namespace agenda_item = care::agenda_item;

struct Booked {
    int items = 0;
    int minutes = 0;
};

int number(const ledger::Record& record, std::uint16_t field) {
    return static_cast<int>(record.shown(field).integer().value_or(0));
}

bool sooner(const ConferenceItem& a, const ConferenceItem& b) {
    // Meetings to come in order of date, then those that were, the last one first.
    const bool a_past = a.status == QLatin1String("closed");
    const bool b_past = b.status == QLatin1String("closed");
    if (a_past != b_past) return b_past;
    return a_past ? a.starts_at > b.starts_at : a.starts_at < b.starts_at;
}

} // namespace

ConferenceItem ConferenceItem::of(const ledger::Record& record, int agenda_items, int agenda_minutes) {
    ConferenceItem item;
    item.record_id = qt(record.id.text());
    item.starts_at = qt(record.shown(conference::starts_at).text());
    if (const auto at = WallTime::parse(record.shown(conference::starts_at).text())) item.at = text::wall(*at);
    item.place = qt(record.shown(conference::place).text());
    const auto status = record.shown(conference::status).text();
    item.status = qt(status.empty() ? "planned" : status);
    item.status_label = text::code_label(*conference::spec.field(conference::status), text::plain(item.status));
    item.items = agenda_items;
    item.minutes = number(record, conference::minutes);
    item.planned = agenda_minutes + care::agenda_sum(ledger::facts_of(record).fields, {}).total;
    return item;
}

ConferencesModel::ConferencesModel(QObject* parent) : ListModel(std::make_unique<RowModel<ConferenceItem>>(), parent) {
    connect(this, &ConferencesModel::filterChanged, this, &ListModel::reload);
}

void ConferencesModel::setUpcomingOnly(bool upcoming_only) {
    if (upcoming_only == upcoming_only_) return;
    upcoming_only_ = upcoming_only;
    emit filterChanged();
}

bool ConferencesModel::concerns(const ledger::Changes& changes) const {
    return !changes.dossiers.empty() || changes.team;
}

void ConferencesModel::fetch(const std::string&) {
    query<ConferenceItem>([upcoming = upcoming_only_](ledger::Ledger& ledger) -> Result<ledger::Page<ConferenceItem>> {
        KT_TRY(const auto members, ledger.members());
        KT_TRY(const auto records, ledger.records({}, care::Kind::Conference));
        const auto name = [&members](const Value& who) {
            const auto at = std::find_if(members.begin(), members.end(),
                                         [id = who.id<MemberId>()](const auto& one) { return one.id == id; });
            return at == members.end() ? QString() : qt(at->name);
        };
        std::vector<ConferenceItem> items;
        for (const auto& record : records) {
            KT_TRY(const auto agenda, ledger.agenda(record.id));
            int minutes = 0;
            for (const auto& row : agenda)
                minutes += row.minutes;
            auto item = ConferenceItem::of(record, static_cast<int>(agenda.size()), minutes);
            item.chair_name = name(record.shown(conference::chair));
            item.secretary_name = name(record.shown(conference::secretary));
            if (!upcoming || item.status != QLatin1String("closed")) items.push_back(std::move(item));
        }
        std::stable_sort(items.begin(), items.end(), sooner);
        return whole(std::move(items));
    });
}

} // namespace kt::app
