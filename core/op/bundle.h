// The only thing that leaves a device: a run of one feed, its bodies grouped by space and encrypted. Bytes: FORMAT.md.
#pragma once

#include "core/op/feed.h"

#include <functional>
#include <map>

namespace kt::op {

inline constexpr std::size_t bundle_target_bytes = std::size_t{256} << 10U; ///< writers start a new one beyond this
inline constexpr std::size_t max_bundle_bytes = std::size_t{2} << 20U;      ///< readers refuse more
inline constexpr std::size_t max_group_plain = std::size_t{8} << 20U;       ///< what its groups may unpack to, together
inline constexpr std::size_t max_run = 65'536;                              ///< entries in one bundle

/// Whether a run of so many entries, bytes of ops and spaces should end: packed it will be about `bundle_target_bytes`,
/// and no reader refuses it for its size, even if nothing in it can be compressed and one more op is added.
[[nodiscard]] constexpr bool run_is_full(std::size_t entries, std::size_t op_bytes, std::size_t spaces) {
    return entries >= max_run || entries * 40 + op_bytes / 2 + spaces * 200 >= bundle_target_bytes;
}

/// How far each device's feed is stored; the whole state of sync.
using Have = std::map<DeviceId, std::uint64_t>;

/// Who a bundle is made for.
enum class Mode : std::uint8_t {
    Open = 0,    ///< anyone (folder, stick, relay): every entry listed, locators change each time, sizes padded
    Session = 1, ///< one peer inside Noise: entries whose body is inside are left out, locators are the space's own
};

/// One entry of a run about to leave: its public part, and its body when it goes along.
struct Outgoing {
    Entry entry;
    const SpaceKeys* keys = nullptr; ///< nullptr: a hole, or a body the other cannot use
    ByteView op_bytes;
};

/// A run of one feed: entries first .. first + entries.size() - 1, of which the last is sealed.
struct Run {
    FeedId feed;
    std::uint64_t first = 1;
    crypto::Hash previous{}; ///< chain hash at first - 1
    std::vector<Outgoing> entries;
    Seal seal;
};

/// Packs a run, whose chain and seal the caller has: nothing is checked here. Cost: zstd and one encryption per space.
[[nodiscard]] Bytes write_bundle(const Run& run, Mode mode, Random& random);

/// Names the team to those who are in it.
[[nodiscard]] crypto::Tag8 team_tag(const TeamId& team);

/// What a bundle says of itself before any key is used. Not to be believed yet.
struct BundleHead {
    crypto::Tag8 team{};
    Mode mode = Mode::Open;
    DeviceId device;
    std::uint64_t first = 0;
    std::uint64_t count = 0;
    crypto::Hash previous{};
    [[nodiscard]] std::uint64_t last() const { return first + count - 1; }
};

/// Reads the head only. Errors: BadBundle, BundleVersion, TooLarge.
[[nodiscard]] Result<BundleHead> read_head(ByteView bundle);

/// One entry of an opened bundle.
struct Incoming {
    Entry entry;
    Bytes op_bytes; ///< empty: a hole
    Space space;    ///< whose keys opened it; meaningless for a hole
};

/// Keys to open a bundle with, asked by locator.
class KeyRing {
  public:
    virtual ~KeyRing() = default;
    /// The space and keys whose own locator this is (Mode::Session), or nothing.
    struct Found {
        Space space;
        const SpaceKeys* keys = nullptr;
    };
    [[nodiscard]] virtual Found by_locator(const crypto::Tag8& locator) const = 0;
    /// The space and keys whose tag for (device, n) this is (Mode::Open), or nothing.
    [[nodiscard]] virtual Found by_tag(const DeviceId& device, std::uint64_t n, const crypto::Tag8& tag) const = 0;
    /// A body was decrypted, in the order of groups and before a Session run's chain is checked. A ring that finds keys
    /// in it may use them for other groups, so that one bundle can bring a grant and what it opens: groups that stayed
    /// closed are asked for once more when there were bodies of the team space.
    virtual void decrypted(const Space& /*space*/, ByteView /*op_bytes*/) const {}
};

/// The locator of a space's keys in Mode::Session.
[[nodiscard]] crypto::Tag8 own_locator(const SpaceKeys& keys);

/// A run whose chain and seal were checked and whose bodies were decrypted as far as the ring reaches; only `open`
/// makes one.
class Verified {
  public:
    [[nodiscard]] const FeedId& feed() const { return feed_; }
    [[nodiscard]] std::uint64_t first() const { return first_; }
    [[nodiscard]] const crypto::Hash& previous() const { return previous_; }
    [[nodiscard]] std::span<const Incoming> entries() const { return entries_; }
    /// Chain hash after each entry, in the same order.
    [[nodiscard]] std::span<const crypto::Hash> chains() const { return chains_; }
    [[nodiscard]] const Seal& seal() const { return seal_; }

  private:
    friend Result<Verified> open(ByteView, const TeamId&, const crypto::SignPublic&, const KeyRing&);
    FeedId feed_;
    std::uint64_t first_ = 0;
    crypto::Hash previous_{};
    std::vector<Incoming> entries_;
    std::vector<crypto::Hash> chains_;
    Seal seal_;
};

/// The op of the first entry of a run, decrypted as far as the ring reaches and NOT checked: only for what proves
/// itself. Empty: a hole. Errors: BadBundle, BundleVersion, TooLarge, NoKey, CannotOpen.
[[nodiscard]] Result<Bytes> unchecked_first_op(ByteView bundle, const TeamId& team, const KeyRing& ring);

/// Opens and checks a bundle of `team` written by the device whose signing key this is: all of it or nothing.
/// Errors: BadBundle, BundleVersion, TooLarge, OtherTeam, BadSeal, NoKey (Mode::Session: a group that the ring cannot
/// open, so that its entries cannot be computed), CannotOpen (a group of ours that was altered). In Mode::Open a group
/// of another's space is left closed, and its entries are holes. Bodies are not decoded: whether they are valid ops is
/// for the caller to say, and the chain goes on without them.
[[nodiscard]] Result<Verified> open(ByteView bundle, const TeamId& team, const crypto::SignPublic& author,
                                    const KeyRing& ring);

} // namespace kt::op
