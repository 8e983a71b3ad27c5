#include "core/ledger/device_keys.h"

#include "core/care/team.h"
#include "core/op/grant.h"

namespace kt::ledger {

std::map<DeviceId, DeviceKeys> device_keys(std::span<const Record> devices) {
    namespace f = care::device;
    std::map<DeviceId, DeviceKeys> out;
    for (const Record& record : devices) {
        const auto id = id_cast<DeviceId>(record.id);
        const auto sign = bytes_in<32>(record.shown(f::sign));
        const auto box = bytes_in<32>(record.shown(f::box));
        if (!sign || !box || op::device_id(*sign, *box) != id) continue;
        DeviceKeys keys{*sign, *box};
        if (const auto* proof = record.shown(f::follows).get<Bytes>()) keys.follows = succession_of(*proof, id, *box);
        out.emplace(id, std::move(keys));
    }
    return out;
}

std::set<DeviceId> one_pen(const DeviceId& device, const std::map<DeviceId, DeviceKeys>& keys) {
    std::set<DeviceId> out;
    std::optional<DeviceId> at = device;
    while (at && out.insert(*at).second) {
        const auto known = keys.find(*at);
        at = known == keys.end() ? std::nullopt : known->second.follows;
    }
    return out;
}

} // namespace kt::ledger
