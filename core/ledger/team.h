// Who is in the team: its people, their devices, and what each may write and read.
#pragma once

#include "core/ledger/welcome.h"
#include "core/op/grant.h"
#include "core/store/team.h"

#include <map>
#include <set>

namespace kt::ledger {

/// People and devices as the team space says, kept in memory.
class Team {
  public:
    /// This device may write before its certificate has come back to it.
    Team(Founding founding, const DeviceId& self, const MemberId& member)
        : founding_(std::move(founding)), self_(self), self_member_(member) {}
    /// Reads them anew.
    [[nodiscard]] Result<void> load(const store::Db& db);

    [[nodiscard]] const Founding& founding() const { return founding_; }
    /// nullptr for somebody unknown.
    [[nodiscard]] const store::MemberRow* member(const MemberId& id) const;
    [[nodiscard]] const std::map<MemberId, store::MemberRow>& members() const { return members_; }
    [[nodiscard]] const store::TeamDevice* device(const DeviceId& id) const;
    /// In the order in which they were certified, the founder's first.
    [[nodiscard]] const std::vector<store::TeamDevice>& devices() const { return devices_; }
    /// The signing key of a certified device; the founder's is known before its own word of it.
    [[nodiscard]] std::optional<crypto::SignPublic> sign_key(const DeviceId& id) const;
    [[nodiscard]] bool admin(const DeviceId& id) const;

    /// Whether an op in this space may have been written by this device. In dossiers: whoever holds the key.
    [[nodiscard]] bool may(const DeviceId& author, const op::Space& space, const op::Op& op) const;
    /// The devices that are given the keys of a space: of everyone whose role reads its compartment.
    [[nodiscard]] std::vector<op::Grantee> who_reads(const op::Space& space) const;
    /// Whether this person's role reads a compartment.
    [[nodiscard]] static bool reads(care::Role role, care::Compartment compartment);

  private:
    [[nodiscard]] bool may(const DeviceId& author, const MemberId& writer, const op::RecordSet& set) const;

    Founding founding_;
    DeviceId self_;
    MemberId self_member_;
    std::map<MemberId, store::MemberRow> members_;
    std::vector<store::TeamDevice> devices_;
    std::map<DeviceId, std::size_t> index_;
};

} // namespace kt::ledger
