// The epoch keys this device holds, and finding the right one.
#pragma once

#include "core/op/grant.h"
#include "core/store/keys.h"

#include <unordered_map>

namespace kt::ledger {

/// A key with what is made from it.
struct HeldKey {
    op::Space space;
    std::uint64_t epoch = 1;
    crypto::Tag8 locator{};
    crypto::EpochKey key;
    op::SpaceKeys made;
};

/// Every key of this device: in the store, and those looked for lately in memory.
class Keys final : public op::KeyRing {
  public:
    explicit Keys(const store::Db& db) : db_(db) {}

    [[nodiscard]] Found by_locator(const crypto::Tag8& locator) const override;
    [[nodiscard]] Found by_tag(const DeviceId& device, std::uint64_t n, const crypto::Tag8& tag) const override;

    [[nodiscard]] const HeldKey* held(const crypto::Tag8& locator) const;
    /// The key to write with; nullptr when we hold none of the space.
    [[nodiscard]] Result<const HeldKey*> newest(const op::Space& space) const;
    /// The keys of a space, newest first.
    [[nodiscard]] Result<std::vector<const HeldKey*>> of(const op::Space& space) const;
    /// The key that entry n of a feed was written with; nullptr when it is none of the space's.
    [[nodiscard]] Result<const HeldKey*> of_entry(const op::Space& space, const op::FeedId& feed, std::uint64_t n,
                                                  const op::Entry& entry) const;
    /// Every key, by space.
    [[nodiscard]] Result<std::vector<const HeldKey*>> all() const;

    /// Whether one of the keys we hold wrote this entry.
    [[nodiscard]] Result<bool> opens(const op::Space& space, const op::FeedId& feed, std::uint64_t n,
                                     const op::Entry& entry) const;

    /// Keeps a key; nullptr when it was here, or was thrown away for good. The caller has a transaction.
    [[nodiscard]] Result<const HeldKey*> add(const op::GrantedKey& key);
    /// Forgets what memory holds, after a transaction that did not happen.
    void forget();

  private:
    using Pointer = std::unique_ptr<const HeldKey>;
    struct TagHash {
        std::size_t operator()(const crypto::Tag8& tag) const noexcept;
    };

    const HeldKey* remember(const op::Space& space, std::uint64_t epoch, const crypto::EpochKey& key) const;
    [[nodiscard]] Result<const std::vector<const HeldKey*>*> of_space(const op::Space& space) const;

    const store::Db& db_;
    mutable std::unordered_map<crypto::Tag8, Pointer, TagHash> by_locator_;
    mutable std::map<op::Space, std::vector<const HeldKey*>> by_space_; ///< complete where there is one
    mutable bool all_ = false;
    mutable const HeldKey* last_found_ = nullptr;
};

/// Whether every device of the team has it from its welcome: the first key of the team space, granted to nobody by
/// name.
[[nodiscard]] inline bool comes_with_welcome(const HeldKey& key) {
    return key.space == op::Space::team() && key.epoch == 1;
}

/// Whose boxes a grant holds; empty when it is no grant's value.
[[nodiscard]] std::vector<DeviceId> grantees_of(const Value& sealed);
/// The `locators` value of a grant, and what it says.
[[nodiscard]] Value locators_value(std::span<const HeldKey* const> keys);
[[nodiscard]] std::vector<crypto::Tag8> locators_of(const Value& value);

/// The keys that a grant gives to this device, under its own name or one it had before it was restored. Errors: those
/// of `op::open_grant`.
[[nodiscard]] Result<std::vector<op::GrantedKey>>
open_mine(const Value& sealed, const DeviceId& device, const std::vector<DeviceId>& former, const crypto::BoxKeys& box);

/// The keys we hold and those that a bundle being opened brings us, which are not believed before it is.
class OpeningRing final : public op::KeyRing {
  public:
    OpeningRing(const Keys& keys, const DeviceId& device, const std::vector<DeviceId>& former,
                const crypto::BoxKeys& box)
        : keys_(keys), device_(device), former_(former), box_(box) {}

    [[nodiscard]] Found by_locator(const crypto::Tag8& locator) const override;
    [[nodiscard]] Found by_tag(const DeviceId& device, std::uint64_t n, const crypto::Tag8& tag) const override;
    void decrypted(const op::Space& space, ByteView op_bytes) const override;

  private:
    const Keys& keys_;
    const DeviceId& device_;
    const std::vector<DeviceId>& former_;
    const crypto::BoxKeys& box_;
    mutable std::map<crypto::Tag8, std::unique_ptr<const HeldKey>> brought_;
};

} // namespace kt::ledger
