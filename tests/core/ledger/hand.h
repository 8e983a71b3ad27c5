// A member's device whose ops and bundles are made by hand, so that it can be newer than we are, or dishonest.
#pragma once

#include "core/ledger/welcome.h"
#include "tests/support/team.h"

namespace kt::test {

class HandDevice final : public op::KeyRing {
  public:
    HandDevice(TestTeam& team, care::Role role, const std::string& name, std::size_t inviter = 0)
        : team_(team), device(ledger::NewDevice::make(name, team.chance)) {
        const Bytes sealed =
            must(team[inviter].welcome({{name, role, "Elsewhere"}, device.name, device.sign.pub, device.box.pub}));
        welcome = must(ledger::open_welcome(sealed, device.box));
        keys = op::SpaceKeys::of(welcome.keys.at(0).key);
    }

    [[nodiscard]] op::FeedId feed() const { return {welcome.team, device.id}; }
    /// Adds an op to its feed in the team space and gives its encoding.
    Bytes write(std::vector<op::RecordSet> records, std::optional<MemberId> author = {}) {
        const Bytes bytes = op::encode({{static_cast<std::uint64_t>(team_.clock.now().ms) << 16U},
                                        author.value_or(welcome.member),
                                        std::move(records)});
        return write_raw(bytes);
    }
    Bytes write_raw(Bytes bytes) {
        ops.push_back(bytes);
        return bytes;
    }
    /// Its feed from `first` on, sealed by `signer` (itself).
    Bytes bundle(std::uint64_t first = 1, const crypto::SignKeys* signer = nullptr) {
        op::Run run{feed(), first, {}, {}, {}};
        crypto::Hash chain{};
        for (std::uint64_t n = 1; n <= ops.size(); ++n) {
            const op::Entry entry = op::make_entry(keys, feed(), n, ops[n - 1]);
            if (n == first) run.previous = chain;
            chain = op::chain(feed(), chain, n, entry);
            if (n >= first) run.entries.push_back({entry, &keys, ops[n - 1]});
        }
        run.seal = op::make_seal(signer == nullptr ? device.sign : *signer, feed(), ops.size(), chain);
        return op::write_bundle(run, op::Mode::Session, team_.chance);
    }

    [[nodiscard]] Found by_locator(const crypto::Tag8& locator) const override {
        return locator == op::own_locator(keys) ? Found{op::Space::team(), &keys} : Found{};
    }
    [[nodiscard]] Found by_tag(const DeviceId& /*device*/, std::uint64_t /*n*/,
                               const crypto::Tag8& /*tag*/) const override {
        return {};
    }

  private:
    TestTeam& team_;

  public:
    ledger::NewDevice device;
    ledger::Welcome welcome;
    op::SpaceKeys keys;
    std::vector<Bytes> ops;
};

inline op::RecordSet record_set(const RecordId& id, std::uint16_t kind, std::uint16_t field, const Value& value) {
    return {id, kind, {{field, encode(value), {}}}};
}

} // namespace kt::test
