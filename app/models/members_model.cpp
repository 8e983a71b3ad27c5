#include "app/models/members_model.h"

#include "app/text/labels.h"

namespace kt::app {

using text::qt;

MemberItem MemberItem::of(const ledger::MemberRow& row) {
    MemberItem item;
    item.member_id = qt(row.id.text());
    item.name = qt(row.name);
    item.role_code = qt(care::role_name(row.role));
    item.role_label = text::role_label(row.role);
    item.organisation = qt(row.organisation);
    item.phone = qt(row.phone);
    item.email = qt(row.email);
    item.reachable = qt(row.reachable);
    item.admin = row.admin;
    item.me = row.me;
    return item;
}

MembersModel::MembersModel(QObject* parent) : ListModel(std::make_unique<RowModel<MemberItem>>(), parent) {
}

bool MembersModel::concerns(const ledger::Changes& changes) const {
    return changes.team;
}

void MembersModel::fetch(const std::string&) {
    query<MemberItem>([](ledger::Ledger& ledger) -> Result<ledger::Page<MemberItem>> {
        KT_TRY(auto rows, ledger.members());
        std::stable_partition(rows.begin(), rows.end(), [](const auto& row) { return row.me; });
        return whole_of<MemberItem>(rows);
    });
}

} // namespace kt::app
