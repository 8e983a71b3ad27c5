#include "app/models/access_models.h"

#include "app/text/labels.h"

#include <QCoreApplication>

namespace kt::app {

namespace {

/// The rows of one member as a person reads them.
AccessItem access_item(const MemberId& member, std::span<const ledger::AccessRow> rows, const Names& names) {
    AccessItem item;
    item.member_id = text::qt(member.text());
    item.name = names.name_and_role(member);
    std::map<care::Ground, QStringList> by_ground;
    QStringList earlier;
    for (const ledger::AccessRow& row : rows) {
        if (row.member != member) continue;
        const QString theme = text::compartment_label(row.theme);
        if (row.ground != care::Ground::None)
            by_ground[row.ground] += theme;
        else
            earlier += theme;
    }
    QStringList lines;
    for (const auto& [ground, themes] : by_ground)
        lines += themes.join(QStringLiteral(", ")) + QStringLiteral(": ") + text::ground_label(ground);
    item.reads = lines.join(QLatin1Char('\n'));
    item.earlier = earlier.join(QStringLiteral(", "));
    return item;
}

} // namespace

DossierAccess::DossierAccess(QObject* parent) : DossierList(std::make_unique<RowModel<AccessItem>>(), parent) {
}

bool DossierAccess::concerns(const ledger::Changes& changes) const {
    return changes.team || DossierList::concerns(changes);
}

void DossierAccess::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<AccessItem>([id = *id, &clock = session()->desk().worker()->clock()](
                          ledger::Ledger& ledger) -> Result<ledger::Page<AccessItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(const auto rows, ledger.access(id));
        std::vector<MemberId> members;
        for (const ledger::AccessRow& row : rows)
            if (std::ranges::find(members, row.member) == members.end()) members.push_back(row.member);
        std::vector<AccessItem> items;
        items.reserve(members.size());
        for (const MemberId& member : members)
            items.push_back(access_item(member, rows, names));
        // Who reads now comes first.
        std::ranges::sort(items, {}, [](const AccessItem& item) { return std::pair(item.reads.isEmpty(), item.name); });
        return whole(std::move(items));
    });
}

} // namespace kt::app
