#include "app/models/devices_model.h"

#include "app/models/trust_words.h"
#include "app/text/dates.h"

namespace kt::app {

using text::qt;

DeviceItem DeviceItem::of(const ledger::DeviceRow& row, const ledger::DeviceTrust& trust,
                          const std::vector<ledger::MemberRow>& members, Instant now) {
    DeviceItem item;
    item.device_id = qt(row.id.text());
    item.member_id = qt(row.member.text());
    item.member_name = qt(row.member_name);
    item.name = qt(row.name);
    item.this_device = row.this_device;
    item.revoked = row.revoked;
    item.set_apart = static_cast<int>(row.set_apart);
    if (row.last_contact) item.last_contact = text::ago(*row.last_contact, now);
    item.trust_label = kt::app::trust_label(trust.trust);
    item.trust_line = kt::app::trust_line(trust, members);
    item.compared = trust.trust == ledger::Trust::Compared;
    item.doubted = is_doubted(trust);
    return item;
}

DevicesModel::DevicesModel(QObject* parent) : ListModel(std::make_unique<RowModel<DeviceItem>>(), parent) {
    connect(this, &DevicesModel::filterChanged, this, &ListModel::reload);
}

void DevicesModel::setMember(const QString& member) {
    if (member == member_) return;
    member_ = member;
    emit filterChanged();
}

void DevicesModel::setOnlyDoubted(bool only) {
    if (only == only_doubted_) return;
    only_doubted_ = only;
    emit filterChanged();
}

bool DevicesModel::concerns(const ledger::Changes& changes) const {
    return changes.team || changes.acknowledgements;
}

void DevicesModel::fetch(const std::string&) {
    query<DeviceItem>([member = text::plain(member_), only = only_doubted_, now = session()->desk().clock().now()](
                          ledger::Ledger& ledger) -> Result<ledger::Page<DeviceItem>> {
        KT_TRY(const auto rows, ledger.devices());
        KT_TRY(const auto trust, ledger::trust(ledger)); // in the same order
        KT_TRY(const auto members, ledger.members());
        std::vector<DeviceItem> items;
        items.reserve(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!member.empty() && rows[i].member.text() != member) continue;
            if (only && !is_doubted(trust.at(i))) continue;
            items.push_back(DeviceItem::of(rows[i], trust.at(i), members, now));
        }
        return whole(std::move(items));
    });
}

} // namespace kt::app
