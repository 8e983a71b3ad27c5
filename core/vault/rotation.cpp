// Which backups are kept.
#include "core/vault/backup.h"
#include "core/vault/state.h"

#include <algorithm>
#include <set>

namespace kt::vault {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view begins = "kernteam-";
constexpr std::string_view ends = ".ktbackup";

std::string tag_of(const Vault& vault) {
    // Of team and member, so that the backups of a restored device are in one row with those before.
    const auto& me = vault.ledger().identity();
    const crypto::Hash hash = crypto::Hasher("kt1 backup name").add(me.team.view()).add(me.member.view()).done();
    return to_hex(ByteView(hash).first(3));
}

} // namespace

std::string backup_name(const Vault& vault, LocalDate day) {
    return std::string(begins) + day.text() + "-" + tag_of(vault) + std::string(ends);
}

std::vector<KeptBackup> backups_in(const fs::path& folder, const Vault& vault) {
    const std::string tail = "-" + tag_of(vault) + std::string(ends);
    std::vector<KeptBackup> out;
    std::error_code code;
    for (const auto& entry : fs::directory_iterator(folder, code)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(begins) || !name.ends_with(tail)) continue;
        const auto day =
            LocalDate::parse(std::string_view(name).substr(begins.size(), name.size() - begins.size() - tail.size()));
        if (day) out.push_back({entry.path(), *day});
    }
    std::ranges::sort(out, std::greater{}, &KeptBackup::day);
    return out;
}

std::vector<KeptBackup> out_of_rotation(std::vector<KeptBackup> all) {
    constexpr std::size_t days = 7;
    constexpr std::size_t weeks = 4;
    constexpr std::int32_t days_in_week = 7;
    std::ranges::sort(all, std::greater{}, &KeptBackup::day);
    std::set<std::int32_t> seen_days;
    std::set<std::int32_t> seen_weeks;
    std::vector<KeptBackup> out;
    for (KeptBackup& one : all) {
        if (seen_days.size() < days && seen_days.insert(one.day.days).second) continue;
        // Weeks begin on a Monday: day 0 was a Thursday.
        const std::int32_t week = (one.day.days + 3) / days_in_week;
        if (!seen_days.contains(one.day.days) && seen_weeks.size() < weeks && seen_weeks.insert(week).second) continue;
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace kt::vault
