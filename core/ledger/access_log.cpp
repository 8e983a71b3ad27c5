#include "core/ledger/access_log.h"

#include "core/ledger/access.h"

#include <algorithm>

namespace kt::ledger {
namespace {

using care::Kind;

constexpr std::size_t page_of_timeline = 500;

/// What a change of this kind is in the log; nothing for what has a line of its own or is between devices.
std::optional<std::string_view> action_of(Kind kind) {
    switch (kind) {
    case Kind::Grant:
    case Kind::HaveNotice:
    case Kind::AccessEvent:
    case Kind::TeamEvent:
    case Kind::EmergencyAccess: return std::nullopt;
    case Kind::Client: return "write";
    case Kind::Team:
    case Kind::Member:
    case Kind::Device:
    case Kind::Erasure:
    case Kind::Verification:
    case Kind::Restriction:
    case Kind::RightsCase:
    case Kind::Consent: return "share";
    default: return bears_on_access(kind) ? "share" : "write";
    }
}

/// Who and what wrote, by id.
struct Authors {
    std::map<MemberId, MemberRow> members;
    std::map<DeviceId, std::string> devices;

    static Result<Authors> of(const Ledger& ledger) {
        Authors out;
        KT_TRY(auto members, ledger.members());
        for (MemberRow& one : members)
            out.members.emplace(one.id, std::move(one));
        KT_TRY(auto devices, ledger.devices());
        for (DeviceRow& one : devices)
            out.devices.emplace(one.id, std::move(one.name));
        return out;
    }
};

AccessLine line_of(const TimelineRow& row, std::string_view action, const Authors& authors) {
    AccessLine line;
    line.op = row.op;
    line.at = row.at;
    line.member = row.author;
    line.member_name = row.author_name;
    line.role = row.author_role;
    line.action = action;
    const care::KindSpec* spec = care::find_kind(static_cast<Kind>(row.kind));
    line.about = spec != nullptr ? std::string(spec->name) : std::to_string(row.kind);
    if (const auto who = authors.members.find(row.author); who != authors.members.end())
        line.organisation = who->second.organisation;
    if (const auto device = authors.devices.find(row.op.device); device != authors.devices.end())
        line.device_name = device->second;
    return line;
}

bool asked_for(const AccessLine& line, const LogQuery& query) {
    return (!query.member || line.member == *query.member) && (!query.part || part_of(line) == *query.part) &&
           (!query.from || line.at >= *query.from) && (!query.until || line.at < *query.until);
}

/// Each change is one line per kind that it wrote.
Result<void> add_changes(const Ledger& ledger, const LogQuery& query, std::vector<AccessLine>& out) {
    KT_TRY(const auto authors, Authors::of(ledger));
    TimelineQuery pages{query.client, {}, {}, page_of_timeline};
    do {
        KT_TRY(auto page, ledger.timeline(pages));
        for (const TimelineRow& row : page.rows) {
            if (query.from && row.at < *query.from) return {};
            const auto action = action_of(static_cast<Kind>(row.kind));
            if (!action) continue;
            AccessLine line = line_of(row, *action, authors);
            const bool said = !out.empty() && out.back().op == line.op && out.back().about == line.about;
            if (!said && asked_for(line, query)) out.push_back(std::move(line));
        }
        pages.after = page.next;
    } while (!pages.after.empty());
    return {};
}

} // namespace

std::optional<LogPart> find_log_part(std::string_view name) {
    const auto at = std::ranges::find(log_parts, name);
    if (at == log_parts.end()) return std::nullopt;
    return static_cast<LogPart>(at - log_parts.begin());
}

LogPart part_of(const AccessLine& line) {
    static const std::map<std::string_view, LogPart> parts{
        {"write", LogPart::Writing},
        {"join", LogPart::Writing},
        {"part", LogPart::Writing},
        {"share", LogPart::Sharing},
        {"print", LogPart::Papers},
        {"export", LogPart::Papers},
        {"emergency", LogPart::Emergency},
        {"unlock_failed", LogPart::Unlocking},
        {"password_changed", LogPart::Unlocking},
        {"recovery_sheet_made", LogPart::Unlocking},
    };
    const auto found = parts.find(line.action);
    return found == parts.end() ? LogPart::Looks : found->second;
}

Result<std::vector<AccessLine>> log_of(const Ledger& ledger, const LogQuery& query) {
    std::vector<AccessLine> out;
    KT_CHECK(add_changes(ledger, query, out));
    KT_TRY(auto looks, ledger.access_log(query.client));
    for (AccessLine& line : looks)
        if (asked_for(line, query)) out.push_back(std::move(line));
    std::ranges::sort(out, std::ranges::greater{},
                      [](const AccessLine& line) { return std::tuple(line.at, line.op, line.about); });
    return out;
}

} // namespace kt::ledger
