// Who is in the team: its people, their devices, and what each may write and read.
#pragma once

#include "core/care/access.h"
#include "core/care/central_contact.h"
#include "core/ledger/standing.h"
#include "core/op/grant.h"
#include "core/store/team.h"

namespace kt::ledger {

/// What is to be done with an op.
enum class Verdict : std::uint8_t {
    Counts,
    NotAllowed, ///< its author may not do this, or not yet
    CutOff,     ///< written by a device after the last entry of it that counts
};

/// People and devices as the team space says, kept in memory, with all that was said about who counts.
class Team {
  public:
    /// This device may write before its certificate has come back to it.
    Team(Founding founding, const DeviceId& self, const MemberId& member)
        : founding_(std::move(founding)), self_(self), self_member_(member), standing_(founding_, {}) {}
    /// Reads people, devices and acts anew.
    [[nodiscard]] Result<void> load(const store::Db& db);
    /// Reads people and devices anew.
    [[nodiscard]] Result<void> load_people(const store::Db& db);
    /// Forgets what was said about who counts, to be told again.
    void forget_acts();
    /// Takes in what an op says about who counts; gives what counted before, or nothing when it says nothing new.
    [[nodiscard]] std::optional<Standing> learn(const op::Ref& ref, const op::Op& op);

    [[nodiscard]] const Founding& founding() const { return founding_; }
    [[nodiscard]] const Standing& standing() const { return standing_; }
    /// nullptr for somebody unknown.
    [[nodiscard]] const store::MemberRow* member(const MemberId& id) const;
    [[nodiscard]] const std::map<MemberId, store::MemberRow>& members() const { return members_; }
    [[nodiscard]] const store::TeamDevice* device(const DeviceId& id) const;
    /// In the order in which they were certified, the founder's first.
    [[nodiscard]] const std::vector<store::TeamDevice>& devices() const { return devices_; }
    /// The signing key of a device that anybody ever certified, whether that counts or not: a device's id is a hash
    /// over its keys. The founder's is known before its own word of it.
    [[nodiscard]] std::optional<crypto::SignPublic> sign_key(const DeviceId& id) const;
    /// Whether a device may do now what admins may.
    [[nodiscard]] bool admin(const DeviceId& id) const { return standing_.admin(id); }

    /// What is to be done with an op that stands as this entry. In dossiers: whoever holds the key may write.
    [[nodiscard]] Verdict verdict(const op::Ref& ref, const op::Space& space, const op::Op& op) const;
    /// A member as one who could be given keys. Errors: none; a member nobody knows has no ground for anything.
    [[nodiscard]] care::Reader reader(const store::MemberRow& member, std::span<const care::Away> away,
                                      LocalDate today) const;
    /// The devices that are given the keys of a theme of a dossier on a day.
    [[nodiscard]] std::vector<op::Grantee> readers(const care::AccessFacts& dossier, care::Compartment theme,
                                                   std::span<const care::Away> away, LocalDate today) const;
    /// Devices restored from a backup of this one, or of one of those: they have its box key.
    [[nodiscard]] std::vector<DeviceId> heirs(const DeviceId& id) const;
    /// Those that it carries on for, the last one first.
    [[nodiscard]] std::vector<DeviceId> before(const DeviceId& id) const;
    /// This device writes from now on as another one of its member.
    void become(const DeviceId& self) { self_ = self; }
    /// Whether a device gets nothing any more: ended, or of a member who has left by this day.
    [[nodiscard]] bool gone(const store::TeamDevice& device, LocalDate today) const;
    /// Every device that is not gone.
    [[nodiscard]] std::vector<op::Grantee> everyone(LocalDate today) const;

  private:
    [[nodiscard]] bool may(const op::Ref& ref, const op::Op& op, const op::RecordSet& set) const;
    void put_standing();

    Founding founding_;
    DeviceId self_;
    MemberId self_member_;
    std::map<MemberId, store::MemberRow> members_;
    std::vector<store::TeamDevice> devices_;
    std::map<DeviceId, std::size_t> index_;
    std::vector<TeamAct> acts_;
    std::map<DeviceId, crypto::SignPublic> sign_keys_;
    Standing standing_;
};

} // namespace kt::ledger
