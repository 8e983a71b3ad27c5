#include "app/models/members_model.h"

#include "app/models/trust_words.h"
#include "app/text/labels.h"

namespace kt::app {

using text::qt;

MemberItem MemberItem::of(const ledger::MemberRow& row, const std::vector<ledger::DeviceTrust>& devices) {
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
    const ledger::DeviceTrust* least = nullptr;
    for (const ledger::DeviceTrust& one : devices) {
        if (one.member != row.id || one.trust == ledger::Trust::Ended || one.trust == ledger::Trust::Own) continue;
        const auto rank = [](const ledger::DeviceTrust& of) {
            return is_doubted(of) ? 0 : of.trust == ledger::Trust::NotCompared ? 1 : 2;
        };
        if (least == nullptr || rank(one) < rank(*least)) least = &one;
    }
    if (least == nullptr) return item;
    item.compare_device = qt(least->device.text());
    item.doubted = is_doubted(*least);
    item.compared = least->trust == ledger::Trust::Compared && !item.doubted;
    item.trust_label = kt::app::trust_label(item.doubted ? ledger::Trust::Different : least->trust);
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
        KT_TRY(const auto devices, ledger::trust(ledger));
        std::vector<MemberItem> items;
        items.reserve(rows.size());
        for (const auto& row : rows)
            items.push_back(MemberItem::of(row, devices));
        return whole(std::move(items));
    });
}

} // namespace kt::app
