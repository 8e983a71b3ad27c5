#include "app/models/absences_model.h"

#include "app/text/dates.h"
#include "app/text/labels.h"
#include "core/care/team.h"

#include <map>

namespace kt::app {

using text::qt;

namespace {

using MemberNames = std::map<MemberId, QString>;

AbsenceItem absence_item(const ledger::Record& record, const MemberNames& names, const MemberId& me, LocalDate today) {
    namespace f = care::absence;
    const auto name = [&](std::uint16_t field) {
        const auto at = names.find(record.shown(field).id<MemberId>());
        return at == names.end() ? QString() : at->second;
    };
    AbsenceItem item;
    item.record_id = qt(record.id.text());
    item.member_name = name(f::member);
    item.cover_name = name(f::cover);
    item.note = qt(record.shown(f::note).text());
    if (const auto from = record.shown(f::from).date()) {
        item.from = text::day(*from);
        item.now = *from <= today;
    }
    if (const auto until = record.shown(f::until).date()) item.until = text::day(*until);
    item.for_me = record.shown(f::cover).id<MemberId>() == me;
    return item;
}

} // namespace

AbsencesModel::AbsencesModel(QObject* parent) : ListModel(std::make_unique<RowModel<AbsenceItem>>(), parent) {
    connect(this, &AbsencesModel::filterChanged, this, &ListModel::reload);
}

void AbsencesModel::setMineOnly(bool mine_only) {
    if (mine_only == mine_only_) return;
    mine_only_ = mine_only;
    emit filterChanged();
}

bool AbsencesModel::concerns(const ledger::Changes& changes) const {
    return changes.team;
}

void AbsencesModel::fetch(const std::string&) {
    const auto today = text::local_day(session()->desk().clock().now());
    query<AbsenceItem>([today, mine_only = mine_only_](ledger::Ledger& ledger) -> Result<ledger::Page<AbsenceItem>> {
        KT_TRY(const auto members, ledger.members());
        MemberNames names;
        for (const auto& one : members)
            names.emplace(one.id, qt(one.name));
        KT_TRY(auto records, ledger.records({}, care::Kind::Absence));
        std::erase_if(records, [today](const ledger::Record& one) {
            const auto until = one.shown(care::absence::until).date();
            return until && *until < today;
        });
        std::ranges::stable_sort(records, {}, [](const ledger::Record& one) {
            return one.shown(care::absence::from).date().value_or(LocalDate{0});
        });
        std::vector<AbsenceItem> items;
        for (const auto& one : records) {
            auto item = absence_item(one, names, ledger.identity().member, today);
            if (!mine_only || (item.now && item.for_me)) items.push_back(std::move(item));
        }
        return whole(std::move(items));
    });
}

} // namespace kt::app
