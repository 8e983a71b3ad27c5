#include "app/models/access_models.h"

#include "app/paper/paper.h"
#include "app/text/dates.h"
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

QString deed(const ledger::AccessLine& line) {
    if (line.action == "print") {
        const auto what = paper::find_paper(line.about);
        return QCoreApplication::translate("DossierAccessLog", "printed: %1")
            .arg(what ? paper::paper_label(*what) : text::qt(line.about));
    }
    if (line.action == "export") return QCoreApplication::translate("DossierAccessLog", "took out a copy");
    if (line.action == "emergency") return QCoreApplication::translate("DossierAccessLog", "opened it in an emergency");
    if (line.about == "bsn") return QCoreApplication::translate("DossierAccessLog", "saw the BSN");
    return QCoreApplication::translate("DossierAccessLog", "looked at the dossier");
}

AccessLogItem log_item(const ledger::AccessLine& line) {
    AccessLogItem item;
    item.line_id = text::qt(line.op.text());
    QStringList who{text::qt(line.member_name), text::role_label(line.role), text::qt(line.organisation)};
    who.removeAll(QString());
    item.name = who.join(QStringLiteral(", "));
    item.did = deed(line);
    item.at = text::moment(line.at);
    for (const care::Ground ground :
         {care::Ground::Opened, care::Ground::Treatment, care::Ground::Circle, care::Ground::Consent,
          care::Ground::Named, care::Ground::StandsIn, care::Ground::Emergency})
        if (care::ground_name(ground) == line.ground) item.ground = text::ground_label(ground);
    item.reason = text::qt(line.reason);
    item.emergency = line.action == "emergency";
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

DossierAccessLog::DossierAccessLog(QObject* parent) : DossierList(std::make_unique<RowModel<AccessLogItem>>(), parent) {
    connect(this, &DossierAccessLog::memberChanged, this, &ListModel::reload);
}

void DossierAccessLog::setMember(const QString& member) {
    if (member == member_) return;
    member_ = member;
    emit memberChanged();
}

void DossierAccessLog::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<AccessLogItem>(
        [id = *id, member = text::plain(member_)](ledger::Ledger& ledger) -> Result<ledger::Page<AccessLogItem>> {
            KT_TRY(const auto lines, ledger.access_log(id));
            std::vector<AccessLogItem> items;
            for (const ledger::AccessLine& line : lines)
                if (member.empty() || line.member.text() == member) items.push_back(log_item(line));
            return whole(std::move(items));
        });
}

} // namespace kt::app
