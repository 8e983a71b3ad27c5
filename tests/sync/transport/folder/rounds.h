// Rounds of several devices through one folder.
#pragma once

#include "core/care/client.h"
#include "sync/transport/folder/round.h"
#include "tests/support/dossier.h"
#include "tests/support/folder.h"
#include "tests/support/team.h"

#include <algorithm>

namespace kt::test {

/// One whole round of a device that keeps nothing in mind from earlier ones.
inline folder::Report round(TestTeam& team, Ledger& at, const std::filesystem::path& path,
                            folder::Seen* seen = nullptr) {
    folder::Seen none;
    folder::Round made(at, path, seen == nullptr ? none : *seen, team.chance);
    while (must(made.step())) {
    }
    return made.report();
}

/// Every file under a folder, relative to it, in order.
inline std::vector<std::string> all_files(const std::filesystem::path& folder) {
    std::vector<std::string> out;
    for (const auto& one : std::filesystem::recursive_directory_iterator(folder))
        if (one.is_regular_file()) out.push_back(std::filesystem::relative(one.path(), folder).string());
    std::ranges::sort(out);
    return out;
}

/// The bundles that a device laid down there.
inline std::vector<std::filesystem::path> bundles_of(Ledger& device, const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> out;
    const auto home = folder::home_of(folder, folder::tag_of(device.team(), device.device()));
    if (!std::filesystem::exists(home)) return out;
    for (const auto& one : std::filesystem::directory_iterator(home))
        if (one.path().extension() == ".ktb") out.push_back(one.path());
    std::ranges::sort(out);
    return out;
}

inline bool same(Ledger& a, Ledger& b) {
    return must(a.state_hash()) == must(b.state_hash());
}

/// A founder and two case managers, who were let in and never met since.
struct Three {
    TestTeam team;
    Ledger& a;
    Ledger& b;
    Ledger& c;
    TestFolder folder;

    explicit Three(std::uint64_t seed)
        : team(seed), a(team[0]), b(team.add(care::Role::CaseManager, "B. Bakker")),
          c(team.add(care::Role::CaseManager, "C. Visser")) {}
    folder::Report go(Ledger& at) { return round(team, at, folder.path()); }
    /// Until nobody has anything to say; then all folders are at rest.
    void settle() {
        for (int i = 0; i < 4; ++i)
            for (Ledger* one : {&a, &b, &c})
                (void)go(*one);
    }
};

inline bool readable(Ledger& at, const ClientId& client) {
    return at.client(client).ok();
}

} // namespace kt::test
