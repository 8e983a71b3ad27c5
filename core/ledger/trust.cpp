#include "core/ledger/trust.h"

#include "core/care/verification.h"
#include "core/crypto/password.h"
#include "core/ledger/device_keys.h"

#include <algorithm>

namespace kt::ledger {

namespace {

constexpr auto names = std::to_array<std::string_view>({"own", "compared", "different", "not_compared", "ended"});

/// One op that says what came of a comparison.
struct Statement {
    op::Ref op;
    op::LogicalTime at;
    DeviceId about;
    Comparison said;
};

const Head* head_of(const Record& record, std::uint16_t field, const op::Ref& op) {
    const auto found = record.fields.find(field);
    if (found == record.fields.end()) return nullptr;
    const auto at = std::ranges::find(found->second, op, &Head::op);
    return at == found->second.end() ? nullptr : &*at;
}

/// Each op is a statement of its own, whatever record it says it in: nobody puts words over another's.
Result<std::vector<Statement>> statements_of(const Ledger& ledger) {
    namespace f = care::verification;
    KT_TRY(const auto records, ledger.records({}, care::Kind::Verification, true));
    std::vector<Statement> out;
    for (const Record& record : records) {
        const auto outcomes = record.fields.find(f::outcome);
        if (outcomes == record.fields.end()) continue;
        for (const Head& outcome : outcomes->second) {
            const Head* device = head_of(record, f::device, outcome.op);
            if (device == nullptr) continue;
            const Head* how = head_of(record, f::how, outcome.op);
            out.push_back(
                {outcome.op,
                 outcome.at,
                 device->value.id<DeviceId>(),
                 {outcome.author, outcome.value.text() == "same",
                  std::string(how == nullptr ? std::string_view() : how->value.text()), outcome.at.instant()}});
        }
    }
    // The later one counts; of two at once, the one that gives less.
    std::ranges::sort(out, {}, [](const Statement& one) { return std::tuple(one.at, !one.said.same, one.op); });
    return out;
}

Result<std::map<DeviceId, DeviceKeys>> keys_in(const Ledger& ledger) {
    KT_TRY(const auto records, ledger.records({}, care::Kind::Device, true));
    return device_keys(records);
}

/// Whose statements are mine: an administrator could certify a device in my name, so another of mine counts only once
/// the words were compared for it.
std::set<DeviceId> my_pens(const Ledger& ledger, const std::vector<DeviceRow>& devices,
                           const std::vector<Statement>& all, const std::map<DeviceId, DeviceKeys>& keys) {
    const MemberId& me = ledger.identity().member;
    std::set<DeviceId> pens = one_pen(ledger.identity().device, keys);
    for (bool more = true; more;) {
        more = false;
        for (const DeviceRow& device : devices) {
            if (device.member != me || pens.contains(device.id)) continue;
            bool same = false;
            for (const Statement& one : all)
                if (one.about == device.id && one.said.by == me && pens.contains(one.op.device)) same = one.said.same;
            if (same) more = pens.insert(device.id).second;
        }
    }
    return pens;
}

} // namespace

std::string_view trust_name(Trust trust) {
    return names.at(static_cast<std::size_t>(trust));
}

Result<std::vector<DeviceTrust>> trust(const Ledger& ledger) {
    KT_TRY(const auto devices, ledger.devices());
    KT_TRY(const auto all, statements_of(ledger));
    KT_TRY(const auto keys, keys_in(ledger));
    const std::set<DeviceId> pens = my_pens(ledger, devices, all, keys);
    const MemberId& me = ledger.identity().member;
    std::vector<DeviceTrust> out;
    out.reserve(devices.size());
    for (const DeviceRow& device : devices) {
        DeviceTrust row{device.id, device.member};
        std::map<MemberId, Comparison> others;
        for (const Statement& one : all) {
            if (one.about != device.id) continue;
            // Not by a device alone: an administrator could give it to me after a colleague spoke on it.
            if (one.said.by == me && pens.contains(one.op.device))
                row.mine = one.said;
            else if (one.said.by != me)
                others.insert_or_assign(one.said.by, one.said);
        }
        for (auto& [member, said] : others)
            row.colleagues.push_back(std::move(said));
        if (row.mine) row.trust = row.mine->same ? Trust::Compared : Trust::Different;
        if (device.this_device) row.trust = Trust::Own;
        if (device.revoked) row.trust = Trust::Ended;
        out.push_back(std::move(row));
    }
    return out;
}

Result<ByteArray<8>> spoken_bytes(const Ledger& ledger, const DeviceId& other) {
    const DeviceId& self = ledger.identity().device;
    KT_TRY(const auto keys, keys_in(ledger));
    const auto found = keys.find(other);
    if (found == keys.end() || other == self) return fail(Errc::NotFound, "device");
    // What this device signs and opens with, not what others say it does.
    const auto whole = [](const crypto::SignPublic& sign, const crypto::BoxPublic& box) {
        Bytes out = copy_of(sign);
        out.insert(out.end(), box.begin(), box.end());
        return out;
    };
    const Bytes mine = whole(ledger.identity().sign.pub, ledger.identity().box.pub);
    const Bytes theirs = whole(found->second.sign, found->second.box);
    Bytes both = copy_of(ledger.identity().team.bytes);
    for (const Bytes* one : {&std::min(mine, theirs), &std::max(mine, theirs)})
        both.insert(both.end(), one->begin(), one->end());
    KT_TRY(const crypto::Hash hash, crypto::slow_hash("kt1 words of two devices", both));
    ByteArray<8> out{};
    std::ranges::copy_n(hash.begin(), out.size(), out.begin());
    return out;
}

Edit verification_edit(const DeviceId& device, bool same, std::string_view how) {
    namespace f = care::verification;
    RecordChange out{care::Kind::Verification,
                     {},
                     {{f::device, Value(id_cast<RecordId>(device))}, {f::outcome, Value(same ? "same" : "different")}}};
    if (!how.empty()) out.set.push_back({f::how, Value(how)});
    return {{}, {std::move(out)}};
}

Result<bool> note_pairing(Ledger& ledger, const crypto::BoxPublic& host) {
    KT_TRY(const auto devices, ledger.devices());
    KT_TRY(const auto keys, keys_in(ledger));
    for (const DeviceRow& device : devices) {
        const auto known = keys.find(device.id);
        if (device.revoked || device.this_device || known == keys.end() || known->second.box != host) continue;
        KT_CHECK(ledger.commit(verification_edit(device.id, true, "pairing")));
        return true;
    }
    return false;
}

} // namespace kt::ledger
