#include "app/models/access_log_model.h"

#include "app/paper/log_lines.h"
#include "app/text/dates.h"
#include "app/text/labels.h"

#include <algorithm>
#include <charconv>

namespace kt::app {
namespace {

constexpr std::size_t lines_a_page = 100;
constexpr std::int64_t day_ms = 86'400'000;

/// Lines from `after` on, which says how many came before.
ledger::Page<AccessLogItem> page_of(const std::vector<ledger::AccessLine>& lines, const std::string& after) {
    std::size_t from = 0;
    std::from_chars(after.data(), after.data() + after.size(), from);
    ledger::Page<AccessLogItem> page;
    const std::size_t until = std::min(lines.size(), from + lines_a_page);
    for (std::size_t i = std::min(from, until); i < until; ++i)
        page.rows.push_back(AccessLogItem::of(lines[i]));
    if (until < lines.size()) page.next = std::to_string(until);
    return page;
}

} // namespace

AccessLogItem AccessLogItem::of(const ledger::AccessLine& line) {
    AccessLogItem item;
    item.line_id = text::qt(line.op.text()) + QLatin1Char('/') + text::qt(line.action + line.about);
    item.name = text::qt(line.member_name) + QStringLiteral(", ") + text::role_label(line.role);
    item.organisation = text::qt(line.organisation);
    item.did = paper::log_deed(line);
    item.at = text::moment(line.at);
    if (const auto ground = care::find_ground(line.ground)) item.ground = text::ground_label(*ground);
    item.reason = text::qt(line.reason);
    item.device = text::qt(line.device_name);
    const auto part = ledger::part_of(line);
    item.emergency = part == ledger::LogPart::Emergency || line.action == "unlock_failed";
    return item;
}

AccessLog::AccessLog(QObject* parent) : ListModel(std::make_unique<RowModel<AccessLogItem>>(), parent) {
    connect(this, &AccessLog::targetChanged, this, &ListModel::reload);
    connect(this, &AccessLog::filterChanged, this, &ListModel::reload);
}

void AccessLog::setClient(const QString& client) {
    if (client == client_) return;
    client_ = client;
    noted_ = false;
    emit targetChanged();
}

void AccessLog::setOfTeam(bool of_team) {
    if (of_team == of_team_) return;
    of_team_ = of_team;
    noted_ = false;
    emit targetChanged();
}

void AccessLog::setMember(const QString& member) {
    if (member == member_) return;
    member_ = member;
    emit filterChanged();
}

void AccessLog::setPart(const QString& part) {
    if (part == part_) return;
    part_ = part;
    emit filterChanged();
}

void AccessLog::setDays(int days) {
    if (days == days_) return;
    days_ = days;
    emit filterChanged();
}

bool AccessLog::concerns(const ledger::Changes& changes) const {
    if (of_team_) return changes.team;
    const auto id = ClientId::parse(text::plain(client_));
    return changes.team || (id && std::ranges::binary_search(changes.dossiers, *id));
}

bool AccessLog::askable() const {
    return of_team_ || !client_.isEmpty();
}

void AccessLog::fetch(const std::string& after) {
    ledger::LogQuery asked;
    if (const auto id = ClientId::parse(text::plain(client_)); id && !of_team_) asked.client = *id;
    if (asked.client.none() != of_team_) return;
    if (const auto id = MemberId::parse(text::plain(member_))) asked.member = *id;
    asked.part = ledger::find_log_part(text::plain(part_));
    if (days_ > 0) asked.from = Instant{session()->desk().clock().now().ms - days_ * day_ms};
    query<AccessLogItem>(
        [asked, after,
         first = !std::exchange(noted_, true)](ledger::Ledger& ledger) -> Result<ledger::Page<AccessLogItem>> {
            if (first) KT_CHECK(ledger.note_access(asked.client, "read", "access_log"));
            KT_TRY(const auto lines, ledger::log_of(ledger, asked));
            return page_of(lines, after);
        },
        !after.empty());
}

} // namespace kt::app
