// Who counts in the team, given everything said about it: pure, and the same for the same acts in any order.
#pragma once

#include "core/ledger/welcome.h"
#include "core/op/op.h"

#include <map>
#include <set>

namespace kt::ledger {

/// The bytes in a value when there are exactly N of them.
template <std::size_t N>
std::optional<ByteArray<N>> bytes_in(const Value& value) {
    const auto* raw = value.get<Bytes>();
    if (raw == nullptr || raw->size() != N) return std::nullopt;
    ByteArray<N> out{};
    std::copy(raw->begin(), raw->end(), out.begin());
    return out;
}

/// What an op says about the standing of a member or a device.
enum class ActOf : std::uint8_t {
    Certify, ///< this device belongs to this member
    Promote, ///< this member is an admin
    Demote,  ///< this member is no admin any more
    Revoke,  ///< this device counts no further than `cut`
    Restore, ///< this device counts again
    Accept,  ///< of a revoked device, entries up to `cut` count after all
    Succeed, ///< this device, restored from a backup of `follows`, writes on in its place
};

/// FORMAT of a device's `follows`: the signing key of the device before, and its signature over a label and the new id.
/// Both devices have one box key, so that the id of the one before follows: a backup holds what it proves this with.
[[nodiscard]] Bytes prove_succession(const crypto::SignKeys& before, const DeviceId& device);
/// The device before, when the proof holds for this device.
[[nodiscard]] std::optional<DeviceId> succession_of(ByteView proof, const DeviceId& device,
                                                    const crypto::BoxPublic& box);

/// One act, as an op in the team space says it; whether it counts is for `Standing` to say.
struct TeamAct {
    ActOf what{};
    op::Ref ref;
    op::LogicalTime at;
    MemberId author;
    MemberId member = {};                        ///< whom it is about: Certify, Promote, Demote
    DeviceId device = {};                        ///< Certify, Succeed, Revoke, Restore, Accept
    DeviceId follows = {};                       ///< Succeed
    crypto::SignPublic sign{};                   ///< Certify, Succeed
    crypto::BoxPublic box{};                     ///< Certify, Succeed
    std::optional<std::uint64_t> cut = {};       ///< Revoke, Accept; a Revoke without one cuts nothing off
    std::map<DeviceId, std::uint64_t> cuts = {}; ///< Demote: how far each device's acts as admin count
    std::vector<op::Ref> replaces = {};          ///< Promote, Restore: the acts they take back
    friend bool operator==(const TeamAct&, const TeamAct&) = default;
};

/// The acts in an op of the team space. What is malformed is none.
[[nodiscard]] std::vector<TeamAct> acts_in(const op::Ref& ref, const op::Op& op);

/// How far a device counts.
struct DeviceStanding {
    MemberId member;
    std::optional<std::uint64_t> cut = {}; ///< the last entry that counts; without one, all
    bool revoked = false;                  ///< ended, or another carries on for it
    bool carried_on = false;               ///< by a device restored from its backup; all it wrote counts
    std::optional<DeviceId> follows = {};  ///< the device it carries on for
    friend bool operator==(const DeviceStanding&, const DeviceStanding&) = default;
};

/// What follows from all acts known.
///
/// An act counts when its device did and its author was an admin at that entry. What takes away (Demote, Revoke) names
/// how far its target counts, so no clock decides; what takes away concurrently is looked at in order of seniority:
/// the founder, then who became an admin first. So of two admins who remove each other the senior stays, the removed
/// one's concurrent additions do not count, and nothing can leave a team without an admin who has a device.
/// A restored device counts as long as nobody ended the one it follows: who ends a lost device ends its backups too.
class Standing {
  public:
    Standing() = default;
    /// Acts come in any order, each once.
    Standing(const Founding& founding, std::vector<TeamAct> acts);

    [[nodiscard]] const std::map<DeviceId, DeviceStanding>& devices() const { return devices_; }
    /// nullptr for one that nobody with the right to do so certified.
    [[nodiscard]] const DeviceStanding* device(const DeviceId& id) const;
    /// Whether entry `ref` counts at all. The founder's device counts before its own word of it.
    [[nodiscard]] bool counts(const op::Ref& ref) const;
    /// Whether what entry `ref`, written at `at`, does as an admin counts.
    [[nodiscard]] bool admin_at(const op::Ref& ref, op::LogicalTime at) const;
    /// Whether this member is an admin now.
    [[nodiscard]] bool admin(const MemberId& member) const;
    /// Whether a device may do now what admins may.
    [[nodiscard]] bool admin(const DeviceId& device) const;
    /// Whether taking this away would leave nobody who could let anyone in.
    [[nodiscard]] bool is_last_admin(const MemberId& member) const;

    friend bool operator==(const Standing&, const Standing&) = default;

  private:
    struct Demotion {
        op::LogicalTime at;
        std::map<DeviceId, std::uint64_t> cuts;
        friend bool operator==(const Demotion&, const Demotion&) = default;
    };
    using Acts = std::vector<TeamAct>;

    void add_up(const Acts& acts);
    bool succeed(const TeamAct& act);
    void take_away(const Acts& acts);
    [[nodiscard]] bool may_act(const TeamAct& act) const;
    [[nodiscard]] bool taken_back(const TeamAct& act, const Acts& acts) const;
    [[nodiscard]] bool anybody_left() const;

    DeviceId founder_device_;
    MemberId founder_;
    std::map<DeviceId, DeviceStanding> devices_;
    std::set<MemberId> promoted_;
    std::map<MemberId, std::vector<Demotion>> demoted_;
    std::map<DeviceId, std::vector<std::uint64_t>> cut_off_; ///< of each revocation that counts
};

} // namespace kt::ledger
