// The narrow face of the ledger that sync sees: bundles in, bundles out, who has what.
#pragma once

#include "core/crypto/box.h"
#include "core/op/bundle.h"

namespace kt::ledger {

/// What became of an admitted bundle, in entries.
struct Admitted {
    std::uint64_t received = 0;    ///< new entries stored
    std::uint64_t readable = 0;    ///< of which with a body for us
    std::uint64_t rejected = 0;    ///< bodies that are not valid ops or break a rule: named, not folded
    std::uint64_t quarantined = 0; ///< entries of a removed device after its cut
    bool waiting = false;          ///< nothing was stored: entries before it, or word of its device, must come first
    bool frozen = false;           ///< the feed is forked; the proof is kept
};

/// What sync needs of a profile. One thread. Every call is one transaction or none.
class Log {
  public:
    virtual ~Log() = default;

    [[nodiscard]] virtual TeamId team() const = 0;
    [[nodiscard]] virtual DeviceId device() const = 0;
    /// This device's Noise static keys.
    [[nodiscard]] virtual const crypto::BoxKeys& box_keys() const = 0;
    /// The certified device with this Noise static key that was not ended and whose member has not left. Errors:
    /// PeerUnknown.
    [[nodiscard]] virtual Result<DeviceId> peer_of(const crypto::BoxPublic& key) const = 0;
    /// A device of the team with this key that was ended: it is told so, by `farewell`, and nothing else. Errors:
    /// PeerUnknown.
    [[nodiscard]] virtual Result<DeviceId> ended_peer(const crypto::BoxPublic& key) const = 0;
    /// What an ended device lacks of who counts in the team, up to its end and no further: no word of a dossier.
    [[nodiscard]] virtual Result<std::vector<Bytes>> farewell(const DeviceId& peer, const op::Have& theirs) = 0;
    /// How far each feed is stored here.
    [[nodiscard]] virtual Result<op::Have> have() const = 0;
    /// The next bundle `peer` lacks, given what it has; nullopt when it lacks nothing. Feeds come in an order in which
    /// each author's certificate precedes its feed. The caller adds what it sent to `theirs` and asks again.
    [[nodiscard]] virtual Result<std::optional<Bytes>> next_bundle(const DeviceId& peer, const op::Have& theirs) = 0;
    /// Looks at holes that came in lately, whether a key held here opens them: some ten milliseconds of it. True when
    /// there are more to look at.
    [[nodiscard]] virtual Result<bool> look_at_holes() = 0;
    /// Entries that are holes here although we hold their key: asked of peers. At most `most`.
    [[nodiscard]] virtual Result<std::vector<op::Ref>> missing_bodies(std::size_t most) const = 0;
    /// Bodies for `wanted` that we have and `peer` may read, as bundles. Entries we lack are left out.
    [[nodiscard]] virtual Result<std::vector<Bytes>> bodies_for(const DeviceId& peer,
                                                                std::span<const op::Ref> wanted) = 0;
    /// Checks, folds and stores a bundle. Errors: those of `op::open`, UnknownDevice, FeedGap, store errors; then
    /// nothing changed.
    [[nodiscard]] virtual Result<Admitted> admit(ByteView bundle) = 0;
    /// `peer` says, over an authenticated channel, that it has stored this much.
    [[nodiscard]] virtual Result<void> acknowledged(const DeviceId& peer, const op::Have& theirs) = 0;
};

} // namespace kt::ledger
