#include "core/ledger/leaving.h"

#include "core/care/team.h"

#include <algorithm>

namespace kt::ledger {

namespace {

using care::Kind;

constexpr std::int64_t ms_per_day = 86'400'000;

Result<DeviceRow> known_device(const Ledger& ledger, const DeviceId& id) {
    KT_TRY(const auto devices, ledger.devices());
    const auto found = std::ranges::find(devices, id, &DeviceRow::id);
    if (found == devices.end()) return fail(Errc::NotFound, "device");
    return *found;
}

RecordChange ended(const DeviceId& device, std::string_view why, Instant now) {
    namespace f = care::device;
    RecordChange out{Kind::Device, id_cast<RecordId>(device), {{f::revoked_at, Value(now)}}};
    if (!why.empty()) out.set.push_back({f::revoked_why, Value(why)});
    return out;
}

} // namespace

Result<Edit> revoke_edit(const Ledger& ledger, const DeviceId& device, std::string_view why, Instant now) {
    KT_TRY(const DeviceRow row, known_device(ledger, device));
    if (row.revoked) return fail(Errc::NothingToSave, "device");
    return Edit{{}, {ended(device, why, now)}};
}

Result<Edit> removal_edit(const Ledger& ledger, const MemberId& member, std::string_view why, Instant now) {
    namespace f = care::member;
    if (why.empty()) return fail(Errc::MissingField, "reason");
    KT_TRY(const auto members, ledger.members());
    const auto found = std::ranges::find(members, member, &MemberRow::id);
    if (found == members.end()) return fail(Errc::NotFound, "member");
    Edit out;
    const LocalDate today{static_cast<std::int32_t>(now.ms / ms_per_day)};
    RecordChange leaves{Kind::Member, id_cast<RecordId>(member), {{f::left_on, Value(today)}}};
    if (found->admin) leaves.set.push_back({f::admin, Value(false)});
    out.records.push_back(std::move(leaves));
    KT_TRY(const auto devices, ledger.devices());
    for (const DeviceRow& device : devices)
        if (device.member == member && !device.revoked) out.records.push_back(ended(device.id, why, now));
    return out;
}

Result<Edit> accept_late_edit(const Ledger& ledger, const DeviceId& device) {
    KT_TRY(const DeviceRow row, known_device(ledger, device));
    if (row.set_apart == 0) return fail(Errc::NotFound, "entries");
    return Edit{{},
                {{Kind::Device,
                  id_cast<RecordId>(device),
                  {{care::device::cut, Value(static_cast<std::int64_t>(row.stored))}}}}};
}

Result<Edit> admin_edit(const Ledger& ledger, const MemberId& member, bool admin) {
    KT_TRY(const auto members, ledger.members());
    if (std::ranges::find(members, member, &MemberRow::id) == members.end()) return fail(Errc::NotFound, "member");
    return Edit{{}, {{Kind::Member, id_cast<RecordId>(member), {{care::member::admin, Value(admin)}}}}};
}

} // namespace kt::ledger
