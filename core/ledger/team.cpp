#include "core/ledger/team.h"

#include "core/care/team.h"
#include "core/store/oplog.h"

#include <algorithm>

namespace kt::ledger {

namespace {

/// Whether a record sets nothing but these fields.
bool only(const op::RecordSet& set, std::initializer_list<std::uint16_t> fields) {
    return std::ranges::all_of(
        set.fields, [&](const op::FieldSet& field) { return std::ranges::find(fields, field.field) != fields.end(); });
}

bool sets_no(const op::RecordSet& set, std::uint16_t field, const Value& value) {
    const auto found = std::ranges::find(set.fields, field, &op::FieldSet::field);
    return found == set.fields.end() || found->value == encode(value);
}

} // namespace

Result<void> Team::load(const store::Db& db) {
    KT_TRY(const auto refs, store::acts(db));
    acts_.clear();
    sign_keys_.clear();
    for (const op::Ref& ref : refs) {
        KT_TRY(const auto entry, store::find_entry(db, ref));
        const auto op = entry ? op::decode(entry->body) : Result<op::Op>(Errc::BadOp);
        if (!op) continue;
        for (TeamAct& act : acts_in(ref, *op)) {
            if (act.what == ActOf::Certify || act.what == ActOf::Succeed) sign_keys_.emplace(act.device, act.sign);
            acts_.push_back(std::move(act));
        }
    }
    standing_ = Standing(founding_, acts_);
    return load_people(db);
}

Result<void> Team::load_people(const store::Db& db) {
    KT_TRY(const auto members, store::members(db));
    members_.clear();
    for (const store::MemberRow& row : members)
        members_.emplace(row.id, row);
    KT_TRY(devices_, store::devices(db));
    std::stable_partition(devices_.begin(), devices_.end(),
                          [&](const store::TeamDevice& device) { return device.id == founding_.device; });
    index_.clear();
    for (std::size_t i = 0; i < devices_.size(); ++i)
        index_.emplace(devices_[i].id, i);
    put_standing();
    return {};
}

void Team::put_standing() {
    for (auto& [id, row] : members_)
        row.admin = standing_.admin(id);
    for (store::TeamDevice& device : devices_) {
        const DeviceStanding* known = standing_.device(device.id);
        device.revoked = known == nullptr || known->revoked;
        device.last_counted = known == nullptr ? std::optional<std::uint64_t>(0) : known->cut;
    }
}

void Team::forget_acts() {
    acts_.clear();
    sign_keys_.clear();
    standing_ = Standing(founding_, {});
}

std::optional<Standing> Team::learn(const op::Ref& ref, const op::Op& op) {
    auto acts = acts_in(ref, op);
    if (acts.empty() || std::ranges::find(acts_, ref, &TeamAct::ref) != acts_.end()) return std::nullopt;
    for (TeamAct& act : acts) {
        if (act.what == ActOf::Certify || act.what == ActOf::Succeed) sign_keys_.emplace(act.device, act.sign);
        acts_.push_back(std::move(act));
    }
    Standing before = std::exchange(standing_, Standing(founding_, acts_));
    put_standing();
    return before;
}

const store::MemberRow* Team::member(const MemberId& id) const {
    const auto found = members_.find(id);
    return found == members_.end() ? nullptr : &found->second;
}

const store::TeamDevice* Team::device(const DeviceId& id) const {
    const auto found = index_.find(id);
    return found == index_.end() ? nullptr : &devices_[found->second];
}

std::optional<crypto::SignPublic> Team::sign_key(const DeviceId& id) const {
    if (const auto known = sign_keys_.find(id); known != sign_keys_.end()) return known->second;
    if (id == founding_.device) return founding_.sign;
    return std::nullopt;
}

Verdict Team::verdict(const op::Ref& ref, const op::Space& space, const op::Op& op) const {
    const DeviceStanding* known = standing_.device(ref.device);
    if (known != nullptr      ? known->member != op.author
        : ref.device == self_ ? op.author != self_member_
                              : ref.device != founding_.device)
        return Verdict::NotAllowed;
    if (known != nullptr && !standing_.counts(ref)) return Verdict::CutOff;
    const bool all = std::ranges::all_of(op.records, [&](const op::RecordSet& set) {
        const care::KindSpec* spec = care::find_kind(static_cast<care::Kind>(set.kind));
        if (spec == nullptr) return true;
        const bool of_team = spec->compartment == care::Compartment::Team;
        if (of_team != (space == op::Space::team())) return false;
        return !of_team || may(ref, op, set);
    });
    return all ? Verdict::Counts : Verdict::NotAllowed;
}

bool Team::may(const op::Ref& ref, const op::Op& op, const op::RecordSet& set) const {
    using namespace care;
    const bool admin_then = standing_.admin_at(ref, op.at);
    switch (static_cast<Kind>(set.kind)) {
    case Kind::Team:
    case Kind::TeamRules:
    case Kind::FrameDomain:
    case Kind::FrameQuestion: return admin_then;
    case Kind::Member:
        // Of oneself: how one is reached, that one leaves, and that one is no admin any more.
        return admin_then ||
               (set.record == id_cast<RecordId>(op.author) && sets_no(set, member::admin, false) &&
                only(set, {member::name, member::organisation, member::phone, member::email, member::reachable,
                           member::deputy, member::left_on, member::admin, member::cuts}));
    case Kind::Device: {
        if (admin_then) return true;
        const DeviceStanding* known = standing_.device(id_cast<DeviceId>(set.record));
        // A restored device says itself who it is; that it may is proved.
        if (known != nullptr && known->follows && set.record == id_cast<RecordId>(ref.device) && ref.n == 1)
            return true;
        return known != nullptr && known->member == op.author &&
               (only(set, {care::device::name}) ||
                only(set, {care::device::revoked_at, care::device::revoked_why, care::device::cut}));
    }
    case Kind::HaveNotice: return set.record == id_cast<RecordId>(ref.device);
    default: return true;
    }
}

care::Reader Team::reader(const store::MemberRow& who, std::span<const care::Away> away, LocalDate today) const {
    return {who.id, who.role, who.organisation, care::stands_in_for(away, who.id, today), who.left_on};
}

std::vector<op::Grantee> Team::readers(const care::AccessFacts& dossier, care::Compartment theme,
                                       std::span<const care::Away> away, LocalDate today) const {
    std::map<MemberId, bool> reads;
    for (const auto& [id, row] : members_)
        reads.emplace(id, care::ground_of(reader(row, away, today), theme, dossier, today) != care::Ground::None);
    std::vector<op::Grantee> out;
    for (const store::TeamDevice& device : devices_) {
        const auto who = reads.find(device.member);
        if (who != reads.end() && who->second && !device.revoked) out.push_back({device.id, device.box});
    }
    return out;
}

std::vector<DeviceId> Team::heirs(const DeviceId& id) const {
    std::vector<DeviceId> out;
    const auto& all = standing_.devices();
    for (const auto& [device, standing] : all) {
        // As long as the chain goes on; nobody can follow oneself.
        std::size_t steps = 0;
        for (auto at = standing.follows; at && steps <= all.size(); ++steps) {
            if (*at == id) out.push_back(device);
            const DeviceStanding* before = standing_.device(*at);
            at = before == nullptr ? std::nullopt : before->follows;
        }
    }
    return out;
}

std::vector<DeviceId> Team::before(const DeviceId& id) const {
    std::vector<DeviceId> out;
    for (const DeviceStanding* at = standing_.device(id); at != nullptr && at->follows && out.size() < 1'000;
         at = standing_.device(*at->follows))
        out.push_back(*at->follows);
    return out;
}

bool Team::gone(const store::TeamDevice& one, LocalDate today) const {
    const store::MemberRow* who = member(one.member);
    return one.revoked || (who != nullptr && who->left_on && *who->left_on <= today);
}

std::vector<op::Grantee> Team::everyone(LocalDate today) const {
    std::vector<op::Grantee> out;
    for (const store::TeamDevice& one : devices_)
        if (!gone(one, today) && members_.contains(one.member)) out.push_back({one.id, one.box});
    return out;
}

} // namespace kt::ledger
