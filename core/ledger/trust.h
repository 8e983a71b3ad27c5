// Whether a device is whose it says: the words two people compare, and what each said came of it.
#pragma once

#include "core/ledger/ledger.h"

namespace kt::ledger {

/// What this member makes of a device.
enum class Trust : std::uint8_t {
    Own,         ///< this very device
    Compared,    ///< the words were the same
    Different,   ///< they were not: somebody may stand in between
    NotCompared, ///< with these keys
    Ended,
};
/// `own`, `compared`, ...; the word of scripts.
[[nodiscard]] std::string_view trust_name(Trust trust);

/// What somebody said of one comparison.
struct Comparison {
    MemberId by;
    bool same = false;
    std::string how; ///< code of a verification; empty when it was not said
    Instant at;
};

/// A device and what was said of it.
struct DeviceTrust {
    DeviceId device;
    MemberId member;
    Trust trust = Trust::NotCompared;
    std::optional<Comparison> mine = {};     ///< my last word, on which `trust` rests
    std::vector<Comparison> colleagues = {}; ///< the last word of each other member
};

/// Every device in the order of `Ledger::devices`. Only this member's own word makes trust: said on this device, on one
/// it carries on for, or on another of the member's for which the words were compared here. What colleagues say is
/// shown as theirs.
[[nodiscard]] Result<std::vector<DeviceTrust>> trust(const Ledger& ledger);

/// Eight bytes over the keys of this device and another one of the team, the same on both and on no other pair: people
/// read them to each other as words. Made dear to look for, because who makes keys for both sides could try many.
/// Errors: NotFound, also for this device itself.
[[nodiscard]] Result<ByteArray<8>> spoken_bytes(const Ledger& ledger, const DeviceId& other);

/// Says what came of comparing the words for a device. `how`: a code of a verification, or empty.
[[nodiscard]] Edit verification_edit(const DeviceId& device, bool same, std::string_view how);

/// Says that the words were the same while pairing with the device that has this key. False as long as the team's
/// records, which name the owner of a key, are not here.
[[nodiscard]] Result<bool> note_pairing(Ledger& ledger, const crypto::BoxPublic& host);

} // namespace kt::ledger
