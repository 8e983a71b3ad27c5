// Who may read what, as this device knows it.
#include "core/ledger/access.h"
#include "core/ledger/impl.h"

#include <algorithm>

namespace kt::ledger {

Result<std::vector<AccessRow>> LedgerImpl::access(const ClientId& dossier) const {
    KT_TRY(const care::AccessFacts facts, access_facts(db_, dossier));
    KT_TRY(const auto spaces, store::spaces_of(db_, dossier));
    KT_TRY(const auto absent, away());
    std::vector<AccessRow> out;
    for (const op::Space& space : spaces) {
        KT_TRY(const HeldKey* newest, keys_.newest(space));
        KT_TRY(const auto holders, store::holders(db_, newest->locator));
        KT_TRY(const auto ever, store::readers_of(db_, space));
        for (const auto& [id, who] : team_.members()) {
            const auto has_one = [&, member = id](const std::vector<DeviceId>& devices) {
                return std::ranges::any_of(devices, [&](const DeviceId& one) {
                    const store::TeamDevice* known = team_.device(one);
                    return known != nullptr && known->member == member;
                });
            };
            AccessRow row{id, space.compartment, {}, has_one(holders), has_one(ever)};
            row.ground = care::ground_of(team_.reader(who, absent, today()), space.compartment, facts, today());
            if (row.ground != care::Ground::None || row.received) out.push_back(row);
        }
    }
    return out;
}

Result<std::vector<ClientId>> LedgerImpl::dossiers_on(const DeviceId& device) const {
    KT_TRY(auto out, store::dossiers_read_by(db_, device));
    std::erase(out, ClientId{});
    return out;
}

} // namespace kt::ledger
