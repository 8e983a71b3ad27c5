// Values of the team space that are formats of their own: epoch keys in envelopes, and what a device has. Bytes:
// FORMAT.md.
#pragma once

#include "core/crypto/box.h"
#include "core/op/bundle.h"

namespace kt::op {

inline constexpr std::size_t max_grant_devices = 1'024; ///< envelopes in one grant
inline constexpr std::size_t max_grant_keys = 2'048;    ///< keys in one envelope
inline constexpr std::size_t max_have_devices = 4'096;  ///< feeds in one have notice

/// A device that is given keys.
struct Grantee {
    DeviceId device;
    crypto::BoxPublic box{};
};

/// The key of one epoch of one space.
struct GrantedKey {
    Space space;
    std::uint64_t epoch = 0; ///< counted from 1
    crypto::EpochKey key;
};

/// The `sealed` value of a Grant: one envelope per device, each with all of `keys`. The caller keeps to the limits and
/// to `max_op_bytes` (an envelope is about 57 bytes a key and 51 more); what is beyond them no reader opens.
[[nodiscard]] Value make_grant(std::span<const Grantee> devices, std::span<const GrantedKey> keys);
/// The keys that a grant gives to this device; none when it is not for it. Keys of compartments of a newer version are
/// among them. Errors: BadValue, TooLarge, CannotOpen for an envelope that is ours by name and does not open.
[[nodiscard]] Result<std::vector<GrantedKey>> open_grant(const Value& sealed, const DeviceId& mine,
                                                         const crypto::BoxKeys& keys);

/// The `have` value of a HaveNotice: how far each feed is stored.
[[nodiscard]] Value have_value(const Have& have);
/// Errors: BadValue, TooLarge.
[[nodiscard]] Result<Have> have_from(const Value& value);

} // namespace kt::op
