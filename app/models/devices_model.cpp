#include "app/models/devices_model.h"

#include "app/text/dates.h"

namespace kt::app {

using text::qt;

DeviceItem DeviceItem::of(const ledger::DeviceRow& row, Instant now) {
    DeviceItem item;
    item.device_id = qt(row.id.text());
    item.member_id = qt(row.member.text());
    item.member_name = qt(row.member_name);
    item.name = qt(row.name);
    item.this_device = row.this_device;
    item.revoked = row.revoked;
    item.set_apart = static_cast<int>(row.set_apart);
    if (row.last_contact) item.last_contact = text::ago(*row.last_contact, now);
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

bool DevicesModel::concerns(const ledger::Changes& changes) const {
    return changes.team || changes.acknowledgements;
}

void DevicesModel::fetch(const std::string&) {
    query<DeviceItem>([member = text::plain(member_), now = session()->desk().clock().now()](
                          ledger::Ledger& ledger) -> Result<ledger::Page<DeviceItem>> {
        KT_TRY(const auto rows, ledger.devices());
        std::vector<DeviceItem> items;
        for (const auto& row : rows)
            if (member.empty() || row.member.text() == member) items.push_back(DeviceItem::of(row, now));
        return whole(std::move(items));
    });
}

} // namespace kt::app
