// What a device says to all of its team when nobody is at the other end: what it has stored and what it lacks.
// FORMAT.md.
#pragma once

#include "core/op/bundle.h"

namespace kt::op {

inline constexpr std::size_t max_notice_bytes = std::size_t{512} << 10U; ///< readers refuse more
inline constexpr std::size_t max_notice_devices = 4096;
inline constexpr std::size_t max_notice_wanted = 2048;

using PlaceId = Id<struct PlaceTag>; ///< one folder or one relay, as one device calls it

/// The word of one device, in one place. Of two the one with the greater number is the later, whatever the clocks say.
struct Notice {
    DeviceId device;
    std::uint64_t number = 1; ///< counts what this device said, from 1
    Instant at;               ///< by the clock of that device
    PlaceId place;
    Have have;
    std::vector<Ref> wanted; ///< bodies it holds the key of and not the bytes; ascending, each once
};

/// Signed by the device and sealed under a key of the team space, padded. The caller keeps to the limits.
[[nodiscard]] Bytes write_notice(const Notice& notice, const TeamId& team, const crypto::SignKeys& signer,
                                 const SpaceKeys& keys, Random& random);

/// The team that a notice is of. Errors: BadNotice, BundleVersion, TooLarge.
[[nodiscard]] Result<crypto::Tag8> team_of_notice(ByteView notice);

/// A notice that was opened and not yet checked: whose it is says only which key must have signed it.
struct SignedNotice {
    Notice notice;
    Bytes said; ///< what was signed
    crypto::Signature signature{};
};
/// Errors: BadNotice, BundleVersion, TooLarge, OtherTeam, CannotOpen for another key.
[[nodiscard]] Result<SignedNotice> open_notice(ByteView notice, const TeamId& team, const SpaceKeys& keys);
/// Errors: BadSignature.
[[nodiscard]] Result<void> check_notice(const SignedNotice& opened, const TeamId& team,
                                        const crypto::SignPublic& author);

} // namespace kt::op
