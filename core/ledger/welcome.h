// What a newcomer's device is handed: where it belongs, whom it may trust, and the keys of the team space.
#pragma once

#include "core/base/cbor.h"
#include "core/base/id.h"
#include "core/crypto/box.h"
#include "core/crypto/sign.h"

namespace kt::ledger {

/// The device that started a team, and what makes its keys the root of trust: the team's id is a hash over them.
struct Founding {
    DeviceId device;
    crypto::SignPublic sign{};
    crypto::BoxPublic box{};
    ByteArray<16> nonce{};
};

/// The id of the team that this device founded.
[[nodiscard]] TeamId team_id(const Founding& founding);
/// An id as it is written: as many bytes as it has. Errors: those of the reader.
template <class IdType>
[[nodiscard]] Result<IdType> read_id(cbor::Reader& in) {
    IdType id;
    KT_TRY(id.bytes, in.fixed<IdType::size>());
    return id;
}
/// The four items device, sign, box, nonce. Errors: those of the reader.
[[nodiscard]] Result<Founding> read_founding(cbor::Reader& in);

/// An epoch key of the team space.
struct TeamEpoch {
    std::uint64_t epoch = 1;
    crypto::EpochKey key;
};

/// A newcomer's place in a team.
struct Welcome {
    TeamId team;
    std::string team_name;
    MemberId member;
    DeviceId device; ///< the newcomer's
    Founding founder;
    DeviceId inviter; ///< whom the newcomer syncs with first
    crypto::BoxPublic inviter_box{};
    std::vector<TeamEpoch> keys;
};

/// FORMAT: `seal_to` the newcomer's box key over the deterministic CBOR
///   [1, team, name, member, device, founder, sign, box, nonce, inviter, box, [[epoch, key]...]]
[[nodiscard]] Bytes write_welcome(const Welcome& welcome, const crypto::BoxPublic& newcomer);
/// Errors: CannotOpen when it is for another device or was altered; BadMessage when it does not hold together: keys
/// that do not give the founder's id, a founder that does not give the team's id.
[[nodiscard]] Result<Welcome> open_welcome(ByteView sealed, const crypto::BoxKeys& mine);

} // namespace kt::ledger
