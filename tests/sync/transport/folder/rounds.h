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

} // namespace kt::test
