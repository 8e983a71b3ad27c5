// Ops, feeds and runs made from a seed.
#pragma once

#include "core/op/bundle.h"
#include "tests/support/chance.h"

#include <memory>

namespace kt::test {

/// Any value, nested at most `depth` deep.
inline Value any_value(Chance& chance, unsigned depth = 3) {
    switch (chance.below(depth == 0 ? 7 : 9)) {
    case 0: return {};
    case 1: return chance.below(2) == 0;
    case 2: return static_cast<std::int64_t>(chance.below(1'000'000)) - 500'000;
    case 3: return static_cast<double>(chance.below(1'000)) / 8;
    case 4: return std::string(chance.below(40), 'x') + "é";
    case 5: return chance.bytes(chance.below(20));
    case 6: return "Mevrouw Willemsen loopt sinds gisteren weer met de rollator.";
    case 7: {
        ValueList list;
        for (std::uint64_t i = chance.below(4); i > 0; --i)
            list.push_back(any_value(chance, depth - 1));
        return list;
    }
    default: break;
    }
    ValueMap map;
    for (std::uint64_t i = chance.below(4); i > 0; --i)
        map.emplace(std::string(1 + chance.below(5), static_cast<char>('a' + chance.below(26))),
                    any_value(chance, depth - 1));
    return map;
}

/// A valid op in the order of its encoding; some kinds, fields and values are of no version yet.
inline op::Op any_op(Chance& chance) {
    op::Op op{{chance.below(op::max_number)}, chance.id<MemberId>(), {}};
    std::vector<DeviceId> devices(1 + chance.below(4));
    for (DeviceId& device : devices)
        device = chance.id<DeviceId>();
    for (std::uint64_t r = 1 + chance.below(3); r > 0; --r) {
        op::RecordSet record{chance.id<RecordId>(), static_cast<std::uint16_t>(chance.below(65'536)), {}};
        for (std::uint64_t f = 1 + chance.below(6); f > 0; --f) {
            op::FieldSet field{
                static_cast<std::uint16_t>(1 + chance.below(f > 3 ? 65'535 : 12)), encode(any_value(chance)), {}};
            for (std::uint64_t p = chance.below(4); p > 0; --p)
                field.predecessors.push_back({devices[chance.below(devices.size())], 1 + chance.below(100'000)});
            std::ranges::sort(field.predecessors);
            field.predecessors.erase(std::unique(field.predecessors.begin(), field.predecessors.end()),
                                     field.predecessors.end());
            const bool twice = std::ranges::any_of(record.fields, [&](const op::FieldSet& other) {
                return other.field == field.field && other.value == field.value;
            });
            if (!twice) record.fields.push_back(std::move(field));
        }
        std::ranges::sort(record.fields, [](const op::FieldSet& a, const op::FieldSet& b) {
            return a.field != b.field ? a.field < b.field : a.value < b.value;
        });
        op.records.push_back(std::move(record));
    }
    std::ranges::sort(op.records, {}, &op::RecordSet::record);
    return op;
}

/// A space and what reads it.
struct KnownSpace {
    op::Space space;
    op::SpaceKeys keys;
    static KnownSpace make(Chance& chance) {
        return {{chance.id<ClientId>(), care::Compartment::Medical},
                op::SpaceKeys::of(crypto::EpochKey::random(chance))};
    }
};

/// Opens the spaces it was given.
class Ring final : public op::KeyRing {
  public:
    Ring() = default;
    explicit Ring(std::vector<const KnownSpace*> spaces) : spaces_(std::move(spaces)) {}

    [[nodiscard]] Found by_locator(const crypto::Tag8& locator) const override {
        for (const KnownSpace* one : spaces_)
            if (op::own_locator(one->keys) == locator) return {one->space, &one->keys};
        return {};
    }
    [[nodiscard]] Found by_tag(const DeviceId& device, std::uint64_t n, const crypto::Tag8& tag) const override {
        for (const KnownSpace* one : spaces_)
            if (crypto::short_tag(one->keys.tag, device.view(), n) == tag) return {one->space, &one->keys};
        return {};
    }

  private:
    std::vector<const KnownSpace*> spaces_;
};

/// A device that writes: its whole feed, and runs of it.
struct Writer {
    op::FeedId feed;
    crypto::SignKeys sign;
    std::vector<op::Entry> entries;
    std::vector<Bytes> bodies;
    std::vector<const KnownSpace*> spaces;
    std::vector<crypto::Hash> chains;

    Writer(const TeamId& team, Chance& chance) {
        sign = crypto::SignKeys::make(chance);
        feed = {team, op::device_id(sign.pub, chance.bytes(32))};
    }
    void write(const KnownSpace& space, Bytes op_bytes) {
        const std::uint64_t n = entries.size() + 1;
        entries.push_back(op::make_entry(space.keys, feed, n, op_bytes));
        chains.push_back(op::chain(feed, chain_at(n - 1), n, entries.back()));
        bodies.push_back(std::move(op_bytes));
        spaces.push_back(&space);
    }
    [[nodiscard]] crypto::Hash chain_at(std::uint64_t n) const { return n == 0 ? crypto::Hash{} : chains[n - 1]; }
    /// Entries first..last; those for which `leave_out` says so go as holes.
    template <class LeaveOut>
    [[nodiscard]] op::Run run(std::uint64_t first, std::uint64_t last, LeaveOut leave_out) const {
        op::Run run{feed, first, chain_at(first - 1), {}, op::make_seal(sign, feed, last, chain_at(last))};
        for (std::uint64_t n = first; n <= last; ++n) {
            const std::size_t i = n - 1;
            if (leave_out(n))
                run.entries.push_back({entries[i], nullptr, {}});
            else
                run.entries.push_back({entries[i], &spaces[i]->keys, bodies[i]});
        }
        return run;
    }
    [[nodiscard]] op::Run run(std::uint64_t first, std::uint64_t last) const {
        return run(first, last, [](std::uint64_t) { return false; });
    }
};

} // namespace kt::test
