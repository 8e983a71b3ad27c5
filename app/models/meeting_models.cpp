#include "app/models/meeting_models.h"

#include "app/models/record_reader.h"
#include "app/session/at_table.h"
#include "core/care/conference.h"
#include "core/care/mda.h"
#include "core/ledger/hearing.h"

namespace kt::app {

namespace {

namespace note = care::preparation;
namespace planned = care::conference;

QString themes_text(const std::vector<care::Compartment>& themes) {
    QStringList names;
    for (const care::Compartment one : themes)
        names += text::compartment_label(one);
    return names.join(QStringLiteral(", "));
}

bool withholds(const AtTable& one, care::Compartment theme) {
    return std::find(one.withheld.begin(), one.withheld.end(), theme) != one.withheld.end();
}

/// Themes of the client's problems that I may not hear of.
Result<std::vector<care::Compartment>> withheld_from_me(ledger::Ledger& ledger, const ClientId& client,
                                                        LocalDate today) {
    KT_TRY(const auto members, ledger.members());
    KT_TRY(const auto dossier, facts_in(ledger, client, {care::Kind::Participant, care::Kind::Consent}));
    KT_TRY(auto themes, talked_about(ledger, client));
    KT_TRY(const auto readable, ledger::readable(ledger, client));
    for (const auto& one : members) {
        if (!one.me) continue;
        const care::Attendee me{one.id, one.role, one.organisation};
        const auto heard = ledger::hears(me, dossier, readable, today);
        // Of a client whom I treat and am not around yet, that is said of the whole, above the page.
        if (heard.empty() && care::treats(one.role)) return std::vector<care::Compartment>();
        std::erase_if(themes, [&heard](care::Compartment theme) {
            return std::find(heard.begin(), heard.end(), theme) != heard.end();
        });
    }
    return themes;
}

/// The problems that I may hear of, each with who at the table may not.
Result<std::vector<MeetingProblemItem>> meeting_problems(ledger::Ledger& ledger, const ClientId& client,
                                                         const std::optional<RecordId>& item, const Names& names) {
    KT_TRY(const auto hidden, withheld_from_me(ledger, client, names.today));
    std::vector<AtTable> people;
    if (item) {
        KT_TRY(const auto record, ledger.record(*item));
        KT_TRY(people, at_table(ledger, record, names.today));
    }
    KT_TRY(const auto found, ledger.records(client, care::Kind::Problem));
    std::vector<MeetingProblemItem> items;
    for (const auto& record : found) {
        const auto theme = record.space.compartment;
        const bool left_out = theme == care::Compartment::Safety ||
                              record.shown(care::problem::status).text() == "resolved" ||
                              std::find(hidden.begin(), hidden.end(), theme) != hidden.end();
        if (left_out) continue;
        MeetingProblemItem row;
        static_cast<ProblemItem&>(row) = ProblemItem::of(record, names);
        QStringList without;
        for (const AtTable& one : people)
            if (care::may_stay(one.cover) && withholds(one, theme)) without += text::qt(one.name);
        row.not_for = without.join(QStringLiteral(", "));
        items.push_back(std::move(row));
    }
    return items;
}

Result<bool> prepared(ledger::Ledger& ledger, const ledger::AgendaRow& row, const MemberId& me) {
    KT_TRY(const auto notes, ledger.records(row.client, care::Kind::Preparation));
    return std::any_of(notes.begin(), notes.end(), [&](const ledger::Record& one) {
        return one.shown(note::agenda_item).id<RecordId>() == row.id && one.shown(note::member).id<MemberId>() == me &&
               !one.shown(note::prepared_on).null();
    });
}

bool expects(const ledger::Record& meeting, const MemberId& me) {
    const auto invited = members_in(meeting, planned::invited);
    return invited.empty() || std::find(invited.begin(), invited.end(), me) != invited.end() ||
           meeting.shown(planned::chair).id<MemberId>() == me || meeting.shown(planned::secretary).id<MemberId>() == me;
}

} // namespace

ItemPeople::ItemPeople(QObject* parent) : DossierList(std::make_unique<RowModel<AtTableItem>>(), parent) {
    connect(this, &ItemPeople::itemChanged, this, &ListModel::reload);
}

void ItemPeople::setItem(const QString& item) {
    if (item == item_) return;
    item_ = item;
    emit itemChanged();
}

bool ItemPeople::askable() const {
    return DossierList::askable() && !item_.isEmpty();
}

void ItemPeople::fetch(const std::string&) {
    query<AtTableItem>([id = text::plain(item_), today = text::local_day(session()->desk().clock().now())](
                           ledger::Ledger& ledger) -> Result<ledger::Page<AtTableItem>> {
        KT_TRY(const auto item, RecordId::parse(id));
        KT_TRY(const auto record, ledger.record(item));
        KT_TRY(const auto people, at_table(ledger, record, today));
        std::vector<AtTableItem> rows;
        rows.reserve(people.size());
        for (const AtTable& one : people)
            rows.push_back({text::qt(one.member.text()), text::qt(one.name), text::role_label(one.role), one.present,
                            one.asked, care::may_stay(one.cover), themes_text(one.withheld)});
        return whole(std::move(rows));
    });
}

PreparationItem PreparationItem::of(const ledger::Record& record, const Names& names) {
    const RecordReader read(record, names);
    PreparationItem item;
    item.take(read);
    item.member_name = read.member(note::member);
    item.text = read.text(note::text);
    item.prepared_on = read.day(note::prepared_on);
    item.mine = read.who(note::member) == names.me;
    return item;
}

ItemPreparations::ItemPreparations(QObject* parent)
    : DossierList(std::make_unique<RowModel<PreparationItem>>(), parent) {
    connect(this, &ItemPreparations::itemChanged, this, &ListModel::reload);
}

void ItemPreparations::setItem(const QString& item) {
    if (item == item_) return;
    item_ = item;
    emit itemChanged();
}

QString ItemPreparations::mine() const {
    for (const auto& row : rows<PreparationItem>())
        if (row.mine) return row.record_id;
    return {};
}

bool ItemPreparations::askable() const {
    return DossierList::askable() && !item_.isEmpty();
}

void ItemPreparations::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<PreparationItem>([id = *id, of_item = text::plain(item_), &clock = session()->desk().worker()->clock()](
                               ledger::Ledger& ledger) -> Result<ledger::Page<PreparationItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(const auto item, RecordId::parse(of_item));
        KT_TRY(const auto found, ledger.records(id, care::Kind::Preparation));
        std::vector<PreparationItem> rows;
        for (const auto& record : found)
            if (record.shown(note::agenda_item).id<RecordId>() == item)
                rows.push_back(PreparationItem::of(record, names));
        std::stable_sort(rows.begin(), rows.end(),
                         [](const PreparationItem& a, const PreparationItem& b) { return a.mine && !b.mine; });
        return whole(std::move(rows));
    });
}

MeetingProblems::MeetingProblems(QObject* parent)
    : DossierList(std::make_unique<RowModel<MeetingProblemItem>>(), parent) {
    connect(this, &MeetingProblems::itemChanged, this, &ListModel::reload);
}

void MeetingProblems::setItem(const QString& item) {
    if (item == item_) return;
    item_ = item;
    emit itemChanged();
}

void MeetingProblems::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    session()->desk().ask<QString>(
        this,
        [id = *id,
         today = text::local_day(session()->desk().clock().now())](ledger::Ledger& ledger) -> Result<QString> {
            KT_TRY(const auto themes, withheld_from_me(ledger, id, today));
            return themes_text(themes);
        },
        [this](const Result<QString>& themes) {
            const QString now = themes ? *themes : QString();
            if (std::exchange(hidden_, now) != now) emit hiddenChanged();
        });
    query<MeetingProblemItem>([id = *id, of_item = text::plain(item_), &clock = session()->desk().worker()->clock()](
                                  ledger::Ledger& ledger) -> Result<ledger::Page<MeetingProblemItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        const auto item = RecordId::parse(of_item);
        KT_TRY(auto items, meeting_problems(ledger, id, item ? std::optional(*item) : std::nullopt, names));
        const auto rank = [](const MeetingProblemItem& row) {
            const auto& order = care::problem::priorities;
            return std::find(order.begin(), order.end(), text::plain(row.priority)) - order.begin();
        };
        std::stable_sort(items.begin(), items.end(), [&rank](const MeetingProblemItem& a, const MeetingProblemItem& b) {
            return rank(a) < rank(b);
        });
        return whole(std::move(items));
    });
}

ToPrepareModel::ToPrepareModel(QObject* parent) : ListModel(std::make_unique<RowModel<ToPrepareItem>>(), parent) {
}

bool ToPrepareModel::concerns(const ledger::Changes& changes) const {
    return !changes.dossiers.empty() || changes.team;
}

void ToPrepareModel::fetch(const std::string&) {
    query<ToPrepareItem>([](ledger::Ledger& ledger) -> Result<ledger::Page<ToPrepareItem>> {
        const MemberId me = ledger.identity().member;
        KT_TRY(const auto meetings, ledger.records({}, care::Kind::Conference));
        std::vector<ToPrepareItem> items;
        for (const auto& meeting : meetings) {
            const auto status = meeting.shown(planned::status).text();
            if ((!status.empty() && status != "planned") || !expects(meeting, me)) continue;
            const auto at = WallTime::parse(meeting.shown(planned::starts_at).text());
            KT_TRY(const auto rows, ledger.agenda(meeting.id));
            for (const auto& row : rows) {
                if (row.status != "open") continue;
                KT_TRY(const bool done, prepared(ledger, row, me));
                if (done) continue;
                items.push_back({text::qt(row.id.text()), text::qt(meeting.id.text()), text::qt(row.client_name),
                                 text::qt(row.question), at ? text::wall(*at) : QString(),
                                 text::qt(meeting.shown(planned::starts_at).text())});
            }
        }
        std::stable_sort(items.begin(), items.end(),
                         [](const ToPrepareItem& a, const ToPrepareItem& b) { return a.starts_at < b.starts_at; });
        return whole(std::move(items));
    });
}

} // namespace kt::app
