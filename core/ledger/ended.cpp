#include "core/ledger/ended.h"

#include "core/care/team.h"
#include "core/ledger/device_keys.h"

#include <algorithm>

namespace kt::ledger {

namespace {

std::string name_of(const std::vector<MemberRow>& members, const MemberId& id) {
    const auto found = std::ranges::find(members, id, &MemberRow::id);
    return found == members.end() ? std::string() : found->name;
}

/// What a device record says of its end, when it says so.
std::optional<OwnEnd> end_in(const Record& device, const std::vector<MemberRow>& members) {
    namespace f = care::device;
    const auto said = device.fields.find(f::revoked_at);
    if (said == device.fields.end() || said->second.empty() || said->second.front().value.null()) return std::nullopt;
    const Head& head = said->second.front();
    return OwnEnd{OwnEnd::What::Device,
                  name_of(members, head.author),
                  head.at.instant(),
                  {},
                  std::string(device.shown(f::revoked_why).text())};
}

} // namespace

Result<std::optional<OwnEnd>> own_end(const Ledger& ledger, LocalDate today) {
    KT_TRY(const auto members, ledger.members());
    for (const MemberRow& one : members)
        if (one.me && one.left_on && *one.left_on <= today)
            return std::optional(OwnEnd{OwnEnd::What::Member, {}, {}, one.left_on, {}});
    KT_TRY(const auto devices, ledger.devices());
    const auto mine = std::ranges::find(devices, true, &DeviceRow::this_device);
    // A record that says so without the right to is no end.
    if (mine == devices.end() || !mine->revoked) return std::optional<OwnEnd>{};
    KT_TRY(const auto records, ledger.records({}, care::Kind::Device, true));
    const auto keys = device_keys(records);
    const auto pen = one_pen(mine->id, keys);
    for (const Record& record : records)
        if (pen.contains(id_cast<DeviceId>(record.id)))
            if (auto end = end_in(record, members)) return end;
    for (const auto& [id, known] : keys)
        if (known.follows == mine->id) return std::optional(OwnEnd{OwnEnd::What::CarriedOn, mine->member_name});
    return std::optional<OwnEnd>{};
}

} // namespace kt::ledger
