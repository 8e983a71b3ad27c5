#include "core/ledger/team.h"

#include "core/care/team.h"

#include <algorithm>

namespace kt::ledger {

namespace {

/// Whether a record sets nothing but these fields.
bool only(const op::RecordSet& set, std::initializer_list<std::uint16_t> fields) {
    return std::ranges::all_of(
        set.fields, [&](const op::FieldSet& field) { return std::ranges::find(fields, field.field) != fields.end(); });
}

} // namespace

Result<void> Team::load(const store::Db& db) {
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
    return {};
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
    if (const store::TeamDevice* known = device(id)) return known->sign;
    if (id == founding_.device) return founding_.sign;
    return std::nullopt;
}

bool Team::admin(const DeviceId& id) const {
    if (id == founding_.device) return true;
    const store::TeamDevice* known = device(id);
    const store::MemberRow* who = known == nullptr ? nullptr : member(known->member);
    return who != nullptr && who->admin && !known->revoked;
}

bool Team::may(const DeviceId& author, const op::Space& space, const op::Op& op) const {
    const store::TeamDevice* known = device(author);
    if (known != nullptr  ? known->member != op.author
        : author == self_ ? op.author != self_member_
                          : author != founding_.device)
        return false;
    return std::ranges::all_of(op.records, [&](const op::RecordSet& set) {
        const care::KindSpec* spec = care::find_kind(static_cast<care::Kind>(set.kind));
        if (spec == nullptr) return true;
        const bool of_team = spec->compartment == care::Compartment::Team;
        if (of_team != (space == op::Space::team())) return false;
        return !of_team || may(author, op.author, set);
    });
}

bool Team::may(const DeviceId& author, const MemberId& writer, const op::RecordSet& set) const {
    using namespace care;
    switch (static_cast<Kind>(set.kind)) {
    case Kind::Team:
    case Kind::TeamRules:
    case Kind::FrameDomain:
    case Kind::FrameQuestion: return admin(author);
    case Kind::Member:
        return admin(author) || (set.record == id_cast<RecordId>(writer) &&
                                 only(set, {member::name, member::organisation, member::phone, member::email,
                                            member::reachable, member::deputy}));
    case Kind::Device: {
        if (admin(author)) return true;
        const store::TeamDevice* known = device(id_cast<DeviceId>(set.record));
        return known != nullptr && known->member == writer && only(set, {care::device::name});
    }
    case Kind::HaveNotice: return set.record == id_cast<RecordId>(author);
    default: return true;
    }
}

bool Team::reads(care::Role role, care::Compartment compartment) {
    if (compartment == care::Compartment::Team) return true;
    const auto compartments = care::default_compartments(role);
    return std::ranges::find(compartments, compartment) != compartments.end();
}

std::vector<op::Grantee> Team::who_reads(const op::Space& space) const {
    std::vector<op::Grantee> out;
    for (const store::TeamDevice& device : devices_) {
        const store::MemberRow* who = member(device.member);
        if (who != nullptr && !device.revoked && reads(who->role, space.compartment))
            out.push_back({device.id, device.box});
    }
    return out;
}

} // namespace kt::ledger
