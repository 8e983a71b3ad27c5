// The people, keys and ops of the golden and hostile vectors. Changing any of this breaks the vectors.
#pragma once

#include "core/op/grant.h"
#include "tests/core/op/sample.h"

namespace kt::test {

/// Gives the bytes `from`, `from` + 1, ... so that keys can be written down.
class Counting final : public Random {
  public:
    explicit Counting(std::uint8_t from) : next_(from) {}
    void fill(std::span<std::uint8_t> out) override {
        for (std::uint8_t& b : out)
            b = next_++;
    }

  private:
    std::uint8_t next_;
};

template <class IdType>
IdType counted(std::uint8_t from) {
    return Counting(from).id<IdType>();
}

inline Bytes text_value(std::string_view text) {
    return encode(Value(text));
}

/// One team, two devices, three spaces of which the reader knows two.
struct Fixed {
    TeamId team = counted<TeamId>(0x10);
    crypto::SignKeys sign;
    crypto::BoxKeys box;
    DeviceId device;
    KnownSpace medical;
    KnownSpace social;
    KnownSpace closed;

    Fixed() {
        Counting one(0x20);
        sign = crypto::SignKeys::make(one);
        Counting two(0x40);
        box = crypto::BoxKeys::make(two);
        device = op::device_id(sign.pub, box.pub);
        const auto dossier = counted<ClientId>(0x60);
        medical = space(dossier, care::Compartment::Medical, 0x80);
        social = space(dossier, care::Compartment::Social, 0xa0);
        closed = space(counted<ClientId>(0x70), care::Compartment::Finance, 0xc0);
    }
    [[nodiscard]] op::FeedId feed() const { return {team, device}; }
    [[nodiscard]] Ring ring() const { return Ring({&medical, &social}); }

    /// An op with one field, whose text is `text`.
    [[nodiscard]] static Bytes small_op(std::uint64_t ms, std::string_view text) {
        op::Op op{{ms << 16U}, counted<MemberId>(0x01), {{counted<RecordId>(0x31), 28, {}}}};
        op.records[0].fields.push_back({1, text_value(text), {}});
        return op::encode(op);
    }
    /// Six entries: medical, social, closed, medical, medical, closed.
    [[nodiscard]] Writer writer() const {
        Chance unused(0);
        Writer out(team, unused);
        out.feed = feed();
        out.sign = {sign.pub, sign.secret.clone()};
        out.write(medical, small_op(1'000, "Valt vaker sinds het nieuwe bed"));
        out.write(social, small_op(2'000, "Dochter komt nu op dinsdag"));
        out.write(closed, small_op(3'000, "Bewindvoerder gevraagd"));
        out.write(medical, small_op(4'000, "Bloeddruk 145/85"));
        out.write(medical, small_op(5'000, "Medicatie nagekeken met de apotheker"));
        out.write(closed, small_op(6'000, "Bijzondere bijstand aangevraagd"));
        return out;
    }

  private:
    static KnownSpace space(const ClientId& dossier, care::Compartment compartment, std::uint8_t key) {
        Counting random(key);
        return {{dossier, compartment}, op::SpaceKeys::of(crypto::EpochKey::random(random))};
    }
};

/// An op that uses every part of the format.
inline op::Op full_op() {
    const auto one = counted<DeviceId>(0x50);
    const auto two = counted<DeviceId>(0x51);
    op::Op op{{(std::uint64_t{1'795'000'000'000} << 16U) | 7U}, counted<MemberId>(0x01), {}};
    op::RecordSet goal{counted<RecordId>(0x31), 28, {}};
    goal.fields.push_back({1, text_value("Weer zelf naar de markt"), {{one, 4}, {one, 9}, {two, 70'000}}});
    goal.fields.push_back({2, encode(Value(LocalDate{20'800})), {}});
    goal.fields.push_back({5, encode(Value()), {{two, 3}}});
    op::RecordSet unknown{counted<RecordId>(0x32), 65'535, {}};
    unknown.fields.push_back({65'535, from_hex("a2616101616282f5f6").value(), {}});
    unknown.fields.push_back({65'535, from_hex("fb3ff199999999999a").value(), {}});
    op.records = {std::move(goal), std::move(unknown)};
    return op;
}

} // namespace kt::test
