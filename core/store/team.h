// Members and devices of the team as lists. All writing is done inside the caller's transaction.
#pragma once

#include "core/crypto/box.h"
#include "core/crypto/sign.h"
#include "core/op/op.h"
#include "core/store/db.h"
#include "core/store/rows.h"

namespace kt::store {

/// `row.me` is not stored.
[[nodiscard]] Result<void> put_member(const Db& db, const MemberRow& row);
[[nodiscard]] Result<void> drop_member(const Db& db, const MemberId& member);
/// By name.
[[nodiscard]] Result<std::vector<MemberRow>> members(const Db& db);
[[nodiscard]] Result<std::optional<MemberRow>> find_member(const Db& db, const MemberId& member);

/// A certified device: whose it is, its public keys, and how far it counts.
struct TeamDevice {
    DeviceId id;
    MemberId member;
    std::string name;
    crypto::SignPublic sign{};
    crypto::BoxPublic box{};
    bool revoked = false;
    std::optional<std::uint64_t> last_counted; ///< of a revoked device: the last entry that counts
};
[[nodiscard]] Result<void> put_device(const Db& db, const TeamDevice& device);
[[nodiscard]] Result<std::optional<TeamDevice>> find_device(const Db& db, const DeviceId& device);
[[nodiscard]] Result<std::optional<TeamDevice>> device_by_box(const Db& db, const crypto::BoxPublic& box);
/// In order of first sight.
[[nodiscard]] Result<std::vector<TeamDevice>> devices(const Db& db);

/// Notes an entry that says something about who counts in the team.
[[nodiscard]] Result<void> save_act(const Db& db, const op::Ref& ref);
/// All of them, in order of row.
[[nodiscard]] Result<std::vector<op::Ref>> acts(const Db& db);

} // namespace kt::store
