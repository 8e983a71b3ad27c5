// The team and its people, devices and keys; all in the team space, without a client's name.
#pragma once

#include "core/care/kind.h"

/// The team itself; one record.
namespace kt::care::team {
inline constexpr std::uint16_t name = 1;

extern const KindSpec spec;
} // namespace kt::care::team

/// A person of the team.
namespace kt::care::member {
inline constexpr std::uint16_t name = 1;
inline constexpr std::uint16_t role = 2;
inline constexpr std::uint16_t organisation = 3;
inline constexpr std::uint16_t phone = 4;
inline constexpr std::uint16_t email = 5;
inline constexpr std::uint16_t reachable = 6; ///< hours, as people say them
inline constexpr std::uint16_t admin = 7;     ///< may certify members and devices
inline constexpr std::uint16_t left_on = 8;   ///< first day without access
inline constexpr std::uint16_t deputy = 9;    ///< a member

extern const KindSpec spec;
} // namespace kt::care::member

/// A member's device with its public keys.
namespace kt::care::device {
inline constexpr std::uint16_t member = 1;
inline constexpr std::uint16_t name = 2;
inline constexpr std::uint16_t sign = 3;
inline constexpr std::uint16_t box = 4;
inline constexpr std::uint16_t revoked_at = 5;
inline constexpr std::uint16_t cut = 6; ///< last entry of its feed that counts
inline constexpr std::uint16_t revoked_why = 7;

extern const KindSpec spec;
} // namespace kt::care::device

/// Epoch keys sealed to devices.
namespace kt::care::grant {
inline constexpr std::uint16_t sealed = 1;
inline constexpr std::uint16_t locators = 2; ///< of the keys inside, so that everyone knows who holds which

extern const KindSpec spec;
} // namespace kt::care::grant

/// What a device has stored, as it says itself.
namespace kt::care::have_notice {
inline constexpr std::uint16_t device = 1;
inline constexpr std::uint16_t have = 2; ///< device to number of entries

extern const KindSpec spec;
} // namespace kt::care::have_notice
