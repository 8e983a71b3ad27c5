// What exchanging without a peer at the other end needs of a profile: a folder, a package, a relay.
#pragma once

#include "core/ledger/log.h"
#include "core/op/notice.h"

namespace kt::ledger {

/// Another device that counts, and how far it said that it has stored each feed.
struct Receipt {
    DeviceId device;
    MemberId member;
    op::Have have; ///< empty: it was never heard of
};

/// The log as those see it who leave bundles somewhere for whoever comes. One thread.
class Post : public Log {
  public:
    /// Who must have everything before it need not lie anywhere any more, this device left out.
    [[nodiscard]] virtual Result<std::vector<Receipt>> receipts() const = 0;
    /// What this device was before it was restored from a backup: what those left behind is ours.
    [[nodiscard]] virtual std::vector<DeviceId> former() const = 0;
    /// The next bundle of a feed from entry `from` on, not much beyond `most`, for all of the team; nothing where
    /// nothing sealed is here or the feed is forked.
    [[nodiscard]] virtual Result<std::optional<Bytes>> bundle_for_all(const DeviceId& author, std::uint64_t from,
                                                                      std::uint64_t most) = 0;
    /// The same without the bodies that this member has no key of.
    [[nodiscard]] virtual Result<std::optional<Bytes>> bundle_for(const MemberId& member, const DeviceId& author,
                                                                  std::uint64_t from, std::uint64_t most) = 0;
    /// Bodies that somebody lacks and that are here, as bundles that anybody of the team may carry.
    [[nodiscard]] virtual Result<std::vector<Bytes>> bodies_for_all(std::span<const op::Ref> wanted) = 0;
    /// Which entries of a bundle have a body in it that this device can open. Errors: those of `op::open`.
    [[nodiscard]] virtual Result<std::vector<op::Ref>> bodies_in(ByteView bundle) const = 0;
    /// This device's word of what it has and lacks: number and place are the caller's, the rest is filled in.
    [[nodiscard]] virtual Result<Bytes> write_notice(op::Notice notice) = 0;
    /// Believes the word of a device that counts: what it has is acknowledged. Errors: those of `op::open_notice`,
    /// NoKey, UnknownDevice, BadSignature.
    [[nodiscard]] virtual Result<op::Notice> take_notice(ByteView notice) = 0;
    /// Another number as soon as more was destroyed here: what was laid down before may hold it still.
    [[nodiscard]] virtual Result<std::uint64_t> destroyed() const = 0;
    /// What a way of exchanging keeps for itself; null at first.
    [[nodiscard]] virtual Result<Value> remembered(std::string_view way) const = 0;
    [[nodiscard]] virtual Result<void> remember(std::string_view way, const Value& what) = 0;
};

} // namespace kt::ledger
