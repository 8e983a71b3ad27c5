#include "core/ledger/hearing.h"

#include <algorithm>

namespace kt::ledger {

Result<Readable> readable(const Ledger& ledger, const ClientId& client) {
    KT_TRY(const auto family, ledger.joined_with(client));
    KT_TRY(const auto members, ledger.members());
    Readable out;
    Readable kept;
    for (const ClientId& dossier : family) {
        KT_TRY(const auto rows, ledger.access(dossier));
        std::set<care::Compartment> themes;
        Readable here;
        for (const AccessRow& row : rows) {
            themes.insert(row.theme);
            if (row.ground != care::Ground::None) here[row.member].insert(row.theme);
        }
        for (const MemberRow& member : members)
            for (const care::Compartment theme : themes)
                (here[member.id].contains(theme) ? out : kept)[member.id].insert(theme);
    }
    for (const auto& [member, themes] : kept)
        for (const care::Compartment theme : themes)
            out[member].erase(theme);
    return out;
}

std::vector<care::Compartment> hears(const care::Attendee& who, std::span<const care::Facts> dossier,
                                     const Readable& readable, LocalDate today) {
    auto out = care::may_hear(who, dossier, today);
    const auto mine = readable.find(who.member);
    std::erase_if(out,
                  [&](care::Compartment theme) { return mine == readable.end() || !mine->second.contains(theme); });
    return out;
}

} // namespace kt::ledger
