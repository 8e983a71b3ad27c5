#include "core/ledger/standing.h"

#include "core/care/team.h"
#include "core/op/grant.h"

#include <algorithm>

namespace kt::ledger {

namespace {

constexpr std::uint64_t everything = op::max_number;

std::optional<std::uint64_t> number_in(const Value& value) {
    const auto number = value.integer();
    if (!number || *number < 0) return std::nullopt;
    return static_cast<std::uint64_t>(*number);
}

/// The fields of a record that an op sets, decoded.
struct Said {
    std::map<std::uint16_t, Value> values;
    std::map<std::uint16_t, std::vector<op::Ref>> replaces;

    explicit Said(const op::RecordSet& set) {
        for (const op::FieldSet& field : set.fields) {
            if (auto value = decode_value(field.value)) values.insert_or_assign(field.field, *std::move(value));
            replaces.insert_or_assign(field.field, field.predecessors);
        }
    }
    [[nodiscard]] const Value* find(std::uint16_t field) const {
        const auto at = values.find(field);
        return at == values.end() ? nullptr : &at->second;
    }
};

void device_acts(const TeamAct& by, const op::RecordSet& set, std::vector<TeamAct>& out) {
    namespace f = care::device;
    const Said said(set);
    TeamAct act = by;
    act.device = id_cast<DeviceId>(set.record);
    const Value* sign = said.find(f::sign);
    const Value* box = said.find(f::box);
    const Value* member = said.find(f::member);
    if (sign != nullptr && box != nullptr && member != nullptr) {
        const auto sign_key = bytes_in<32>(*sign);
        const auto box_key = bytes_in<32>(*box);
        act.member = member->id<MemberId>();
        // Keys under another's name count for nothing.
        if (sign_key && box_key && op::device_id(*sign_key, *box_key) == act.device && !act.member.none()) {
            act.what = ActOf::Certify;
            act.sign = *sign_key;
            act.box = *box_key;
            if (const Value* proof = said.find(f::follows); proof == nullptr) {
                out.push_back(act);
            } else if (const auto* raw = proof->get<Bytes>(); raw != nullptr) {
                const auto before = succession_of(*raw, act.device, act.box);
                act.what = ActOf::Succeed;
                act.follows = before.value_or(DeviceId{});
                if (before && act.ref == op::Ref{act.device, 1} && act.author == act.member) out.push_back(act);
            }
        }
    }
    const Value* cut = said.find(f::cut);
    act.cut = cut == nullptr ? std::nullopt : number_in(*cut);
    const Value* revoked = said.find(f::revoked_at);
    if (revoked != nullptr && revoked->null()) {
        act.what = ActOf::Restore;
        act.replaces = said.replaces.at(f::revoked_at);
        out.push_back(act);
    } else if (revoked != nullptr) {
        act.what = ActOf::Revoke;
        out.push_back(act);
    } else if (act.cut) {
        act.what = ActOf::Accept;
        out.push_back(act);
    }
}

void member_acts(const TeamAct& by, const op::RecordSet& set, std::vector<TeamAct>& out) {
    namespace f = care::member;
    const Said said(set);
    const Value* admin = said.find(f::admin);
    if (admin == nullptr) return;
    TeamAct act = by;
    act.member = id_cast<MemberId>(set.record);
    act.what = *admin == Value(true) ? ActOf::Promote : ActOf::Demote;
    act.replaces = said.replaces.at(f::admin);
    if (const Value* cuts = said.find(f::cuts); cuts != nullptr && act.what == ActOf::Demote) {
        if (const auto have = op::have_from(*cuts)) act.cuts = *have;
    }
    out.push_back(std::move(act));
}

} // namespace

namespace {

Bytes said_of_successor(const DeviceId& device) {
    Bytes out = copy_of(bytes_of("kt1 successor"));
    out.insert(out.end(), device.bytes.begin(), device.bytes.end());
    return out;
}

} // namespace

Bytes prove_succession(const crypto::SignKeys& before, const DeviceId& device) {
    const Bytes said = said_of_successor(device);
    const crypto::Signature signature = crypto::sign(before, said);
    Bytes out = copy_of(before.pub);
    out.insert(out.end(), signature.begin(), signature.end());
    return out;
}

std::optional<DeviceId> succession_of(ByteView proof, const DeviceId& device, const crypto::BoxPublic& box) {
    crypto::SignPublic sign{};
    crypto::Signature signature{};
    if (proof.size() != sign.size() + signature.size()) return std::nullopt;
    std::ranges::copy(proof.first(sign.size()), sign.begin());
    std::ranges::copy(proof.subspan(sign.size()), signature.begin());
    const Bytes said = said_of_successor(device);
    if (!crypto::verify(sign, said, signature)) return std::nullopt;
    return op::device_id(sign, box);
}

std::vector<TeamAct> acts_in(const op::Ref& ref, const op::Op& op) {
    std::vector<TeamAct> out;
    TeamAct by;
    by.ref = ref;
    by.at = op.at;
    by.author = op.author;
    for (const op::RecordSet& set : op.records) {
        if (set.kind == static_cast<std::uint16_t>(care::Kind::Device)) device_acts(by, set, out);
        if (set.kind == static_cast<std::uint16_t>(care::Kind::Member)) member_acts(by, set, out);
    }
    return out;
}

Standing::Standing(const Founding& founding, std::vector<TeamAct> acts) : founder_device_(founding.device) {
    std::ranges::sort(acts, {},
                      [](const TeamAct& act) { return std::tuple(act.ref, act.what, act.device, act.member); });
    for (const TeamAct& act : acts)
        if (act.what == ActOf::Certify && act.ref.device == founder_device_ && act.device == founder_device_ &&
            act.ref.n == 1)
            founder_ = act.member;
    take_away(acts);
}

const DeviceStanding* Standing::device(const DeviceId& id) const {
    const auto found = devices_.find(id);
    return found == devices_.end() ? nullptr : &found->second;
}

bool Standing::counts(const op::Ref& ref) const {
    const DeviceStanding* known = device(ref.device);
    if (known == nullptr) return ref.device == founder_device_;
    return !known->cut || ref.n <= *known->cut;
}

bool Standing::admin_at(const op::Ref& ref, op::LogicalTime at) const {
    if (!counts(ref)) return false;
    const DeviceStanding* known = device(ref.device);
    const MemberId who = known == nullptr ? founder_ : known->member;
    if (who != founder_ && !promoted_.contains(who)) return false;
    const auto demoted = demoted_.find(who);
    if (demoted == demoted_.end()) return true;
    return std::ranges::all_of(demoted->second, [&](const Demotion& one) {
        if (one.cuts.empty()) return at < one.at;
        const auto cut = one.cuts.find(ref.device);
        return cut != one.cuts.end() && ref.n <= cut->second;
    });
}

bool Standing::admin(const MemberId& member) const {
    return (member == founder_ || promoted_.contains(member)) && !demoted_.contains(member);
}

bool Standing::admin(const DeviceId& id) const {
    const DeviceStanding* known = device(id);
    if (known == nullptr) return id == founder_device_ && admin(founder_);
    return !known->revoked && admin(known->member);
}

bool Standing::anybody_left() const {
    return std::ranges::any_of(devices_, [&](const auto& one) { return admin(one.first); });
}

bool Standing::is_last_admin(const MemberId& member) const {
    return admin(member) && std::ranges::none_of(devices_, [&](const auto& one) {
               return one.second.member != member && admin(one.first);
           });
}

bool Standing::may_act(const TeamAct& act) const {
    const DeviceStanding* known = device(act.ref.device);
    if (known != nullptr && known->member != act.author) return false;
    if (admin_at(act.ref, act.at)) return true;
    // Oneself: an own device that was lost, and giving up being an admin.
    if (known == nullptr || !counts(act.ref)) return false;
    if (act.what == ActOf::Demote) return act.member == act.author;
    const DeviceStanding* target = device(act.device);
    return act.what == ActOf::Revoke && target != nullptr && target->member == act.author;
}

/// Puts a restored device in the place of the one it follows; false when that changes nothing.
bool Standing::succeed(const TeamAct& act) {
    const auto before = devices_.find(act.follows);
    if (before == devices_.end() || before->second.member != act.member) return false;
    if (cut_off_.contains(act.follows) || devices_.contains(act.device)) return false;
    DeviceStanding& one = devices_[act.device];
    one.member = act.member;
    one.follows = act.follows;
    if (const auto cut = cut_off_.find(act.device); cut != cut_off_.end()) {
        one.revoked = true;
        one.cut = *std::ranges::min_element(cut->second);
        if (*one.cut == everything) one.cut.reset();
    }
    before->second.revoked = before->second.carried_on = true;
    return true;
}

/// Adds what certifies, promotes and accepts, as long as that brings in somebody whose acts count now.
void Standing::add_up(const Acts& acts) {
    devices_.clear();
    promoted_.clear();
    std::map<DeviceId, std::uint64_t> accepted;
    for (bool more = true; more;) {
        more = false;
        for (const TeamAct& act : acts) {
            if (act.what == ActOf::Succeed) {
                more = succeed(act) || more;
                continue;
            }
            if (!may_act(act)) continue;
            if (act.what == ActOf::Certify && !devices_.contains(act.device)) {
                DeviceStanding& one = devices_[act.device];
                one.member = act.member;
                if (const auto cut = cut_off_.find(act.device); cut != cut_off_.end()) {
                    one.revoked = true;
                    one.cut = *std::ranges::min_element(cut->second);
                    if (*one.cut == everything) one.cut.reset();
                }
                more = true;
            } else if (act.what == ActOf::Promote) {
                more = promoted_.insert(act.member).second || more;
            } else if (act.what == ActOf::Accept) {
                std::uint64_t& most = accepted[act.device];
                if (act.cut && *act.cut > most) {
                    most = *act.cut;
                    more = true;
                }
            }
            if (const auto late = accepted.find(act.device); late != accepted.end()) {
                const auto known = devices_.find(act.device);
                if (known != devices_.end() && known->second.cut && *known->second.cut < late->second)
                    known->second.cut = late->second;
            }
        }
    }
}

bool Standing::taken_back(const TeamAct& act, const Acts& acts) const {
    const ActOf by = act.what == ActOf::Demote ? ActOf::Promote : ActOf::Restore;
    return std::ranges::any_of(acts, [&](const TeamAct& one) {
        return one.what == by && one.member == act.member && (by == ActOf::Promote || one.device == act.device) &&
               std::ranges::find(one.replaces, act.ref) != one.replaces.end() && may_act(one);
    });
}

void Standing::take_away(const Acts& acts) {
    std::map<MemberId, std::pair<op::LogicalTime, op::Ref>> since;
    Acts negatives;
    for (const TeamAct& act : acts) {
        if (act.what == ActOf::Demote || act.what == ActOf::Revoke) negatives.push_back(act);
        if (act.what != ActOf::Promote) continue;
        const std::pair when{act.at, act.ref};
        const auto [known, first] = since.emplace(act.member, when);
        if (!first) known->second = std::min(known->second, when);
    }
    const auto seniority = [&](const TeamAct& act) {
        const auto found = since.find(act.author);
        const bool never = found == since.end();
        return std::tuple(act.author != founder_, never, never ? op::LogicalTime{} : found->second.first,
                          never ? op::Ref{} : found->second.second, act.at, act.ref, act.device);
    };
    std::ranges::sort(negatives, {}, seniority);
    add_up(acts);
    for (const TeamAct& act : negatives) {
        if (!may_act(act)) continue;
        const Standing before = *this;
        if (act.what == ActOf::Demote)
            demoted_[act.member].push_back({act.at, act.cuts});
        else
            cut_off_[act.device].push_back(act.cut.value_or(everything));
        add_up(acts);
        // Who takes it back must be somebody who still counts when it holds.
        if (taken_back(act, acts) || !anybody_left()) *this = before;
    }
}

} // namespace kt::ledger
