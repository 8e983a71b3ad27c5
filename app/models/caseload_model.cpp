#include "app/models/caseload_model.h"

#include "app/text/dates.h"
#include "app/text/labels.h"
#include "core/ledger/passing.h"

#include <map>

namespace kt::app {

using text::qt;

namespace {

/// What is being offered; the worker's while slices run.
struct Offers {
    std::vector<ClientId> clients;
    ledger::Offer offer;
    std::size_t done = 0;
};

CaseItem case_item(const ledger::CaseRow& row, const std::map<MemberId, QString>& names, LocalDate today) {
    CaseItem item;
    item.client_id = qt(row.client.id.text());
    item.name = qt(row.client.name);
    if (row.client.birth_date) item.age = text::age(*row.client.birth_date, today);
    item.step_label = text::step_label(row.client.step);
    item.open_points = static_cast<int>(row.open_points);
    if (row.offered_to)
        if (const auto name = names.find(*row.offered_to); name != names.end()) item.offered_to = name->second;
    return item;
}

} // namespace

CaseloadModel::CaseloadModel(QObject* parent) : ListModel(std::make_unique<RowModel<CaseItem>>(), parent) {
    connect(this, &CaseloadModel::memberChanged, this, &ListModel::reload);
}

void CaseloadModel::setMember(const QString& member) {
    if (member == member_) return;
    member_ = member;
    emit memberChanged();
}

bool CaseloadModel::concerns(const ledger::Changes& changes) const {
    return !offering_ && (changes.team || !changes.dossiers.empty());
}

void CaseloadModel::fetch(const std::string&) {
    const auto id = MemberId::parse(text::plain(member_));
    if (!member_.isEmpty() && !id) return;
    const auto today = text::local_day(session()->desk().clock().now());
    query<CaseItem>([member = id ? std::optional(*id) : std::nullopt,
                     today](ledger::Ledger& ledger) -> Result<ledger::Page<CaseItem>> {
        KT_TRY(const auto rows, ledger::caseload(ledger, member.value_or(ledger.identity().member)));
        KT_TRY(const auto members, ledger.members());
        std::map<MemberId, QString> names;
        for (const auto& one : members)
            names.emplace(one.id, qt(one.name));
        std::vector<CaseItem> items;
        items.reserve(rows.size());
        for (const auto& row : rows)
            items.push_back(case_item(row, names, today));
        return whole(std::move(items));
    });
}

void CaseloadModel::offer(const QStringList& clients, const QString& to, const QString& day, const QString& note) {
    if (offering_ || session() == nullptr || clients.isEmpty()) return;
    auto offers = std::make_shared<Offers>();
    for (const QString& one : clients)
        if (const auto id = ClientId::parse(text::plain(one))) offers->clients.push_back(*id);
    const auto receiver = MemberId::parse(text::plain(to));
    const auto date = LocalDate::parse(text::plain(day));
    if (!receiver) return session()->show(receiver.error());
    if (!date) return session()->show(date.error());
    const auto giver = MemberId::parse(text::plain(member_));
    offers->offer = {giver ? *giver : MemberId{}, *receiver, *date, text::plain(note)};
    offering_ = true;
    emit offeringChanged();
    session()->desk().slices(
        this,
        [offers](Worker& worker) -> Result<bool> {
            auto* ledger = worker.ledger();
            if (ledger == nullptr) return Errc::Locked;
            if (offers->offer.from.none()) offers->offer.from = ledger->identity().member;
            KT_TRY(const auto edit, ledger::offer_edit(*ledger, offers->clients[offers->done], offers->offer,
                                                       text::local_day(worker.clock().now())));
            KT_CHECK(ledger->commit(edit));
            return ++offers->done < offers->clients.size();
        },
        [this, offers](const Result<void>& result) {
            offering_ = false;
            emit offeringChanged();
            if (!result) session()->show(result.error());
            reload();
            emit offered(static_cast<int>(offers->done));
        });
}

} // namespace kt::app
