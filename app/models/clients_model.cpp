#include "app/models/clients_model.h"

#include "app/models/my_work.h"
#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/reach.h"

namespace kt::app {

using text::qt;

ClientItem ClientItem::of(const ledger::ClientRow& row, LocalDate today) {
    ClientItem item;
    item.client_id = qt(row.id.text());
    item.name = qt(row.name);
    if (row.birth_date) {
        item.birth_date = text::short_day(*row.birth_date);
        item.age = text::age(*row.birth_date, today);
    }
    item.postcode = qt(row.postcode);
    item.step = static_cast<int>(row.step);
    item.step_label = text::step_label(row.step);
    item.step_state = static_cast<step_state::State>(row.step_state);
    item.step_state_label = text::state_label(row.step_state);
    item.contact_name = qt(row.central_contact_name);
    if (row.next_date) {
        item.next_date = text::day(*row.next_date);
        item.due_text = text::due(*row.next_date, today);
        item.late = care::is_overdue(*row.next_date, today, row.waits_from);
    }
    item.away = row.waits_from && *row.waits_from <= today;
    item.open_tasks = static_cast<int>(row.open_tasks);
    item.conflicts = static_cast<int>(row.conflicts);
    return item;
}

namespace {

/// While the central contact is away, who stands in is the one to call.
Result<void> name_cover(ClientItem& item, const ledger::Ledger& ledger, const MemberId& contact,
                        std::span<const care::Away> away, LocalDate today) {
    const care::Away* now = care::away_on(away, contact, today);
    if (now == nullptr || now->cover.none() || care::away_on(away, now->cover, today) != nullptr) return {};
    KT_TRY(const auto members, ledger.members());
    const auto cover = std::find_if(members.begin(), members.end(),
                                    [&](const ledger::MemberRow& one) { return one.id == now->cover; });
    if (cover != members.end()) item.contact_name = text::covering(qt(cover->name));
    return {};
}

} // namespace

ClientsModel::ClientsModel(QObject* parent) : ListModel(std::make_unique<RowModel<ClientItem>>(), parent) {
    connect(this, &ClientsModel::filterChanged, this, &ListModel::reload);
}

void ClientsModel::setWords(const QString& words) {
    if (words == words_) return;
    words_ = words;
    emit filterChanged();
}

void ClientsModel::setStep(int step) {
    if (step == step_) return;
    step_ = step;
    emit filterChanged();
}

void ClientsModel::setMine(bool mine) {
    if (mine == mine_) return;
    mine_ = mine;
    emit filterChanged();
}

void ClientsModel::setDueWithinDays(int days) {
    if (days == due_within_days_) return;
    due_within_days_ = days;
    emit filterChanged();
}

void ClientsModel::setClosed(bool closed) {
    if (closed == closed_) return;
    closed_ = closed;
    emit filterChanged();
}

void ClientsModel::setOrder(Order order) {
    if (order == order_) return;
    order_ = order;
    emit filterChanged();
}

bool ClientsModel::concerns(const ledger::Changes& changes) const {
    return !changes.dossiers.empty() || changes.team || changes.conflicts;
}

void ClientsModel::fetch(const std::string& after) {
    ledger::ClientQuery query_for;
    if (step_ >= 1 && step_ <= 6) query_for.step = static_cast<care::Step>(step_);
    query_for.words = text::plain(words_.trimmed());
    query_for.order = order_ == Order::Name ? ledger::ClientOrder::Name : ledger::ClientOrder::NextDate;
    query_for.closed = closed_;
    query_for.after = after;
    // Rows that are on the screen stay there when the list is read again.
    if (after.empty()) query_for.limit = std::max<std::size_t>(query_for.limit, static_cast<std::size_t>(count()));
    const auto today = text::local_day(session()->desk().clock().now());
    if (due_within_days_ >= 0) query_for.due_by = today.plus_days(due_within_days_);
    query<ClientItem>(
        [query_for, today, mine = mine_](ledger::Ledger& ledger) mutable -> Result<ledger::Page<ClientItem>> {
            if (mine) {
                KT_TRY(query_for.mine, whose_work(ledger, today));
            }
            KT_TRY(auto page, ledger.clients(query_for));
            ledger::Page<ClientItem> items{{}, std::move(page.next)};
            KT_TRY(const auto away, ledger.away());
            for (const auto& row : page.rows) {
                items.rows.push_back(ClientItem::of(row, today));
                KT_CHECK(name_cover(items.rows.back(), ledger, row.central_contact, away, today));
            }
            return items;
        },
        !after.empty());
}

} // namespace kt::app
