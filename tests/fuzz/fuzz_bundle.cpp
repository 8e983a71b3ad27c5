// Any bytes, as a bundle and as what is inside one: opened or refused; what opens is whole and holds together.
#include "core/crypto/aead.h"
#include "core/crypto/random.h"
#include "core/op/bundle_parts.h"

#include <cstdlib>

using namespace kt;

namespace {

class Fixed final : public Random {
  public:
    void fill(std::span<std::uint8_t> out) override { std::ranges::fill(out, std::uint8_t{7}); }
};

struct World {
    Fixed random;
    TeamId team = random.id<TeamId>();
    crypto::SignKeys sign = crypto::SignKeys::make(random);
    op::SpaceKeys keys = op::SpaceKeys::of(crypto::EpochKey::random(random));
    op::FeedId feed{team, random.id<DeviceId>()};
};

class Ring final : public op::KeyRing {
  public:
    explicit Ring(const World& world) : world_(world) {}
    [[nodiscard]] Found by_locator(const crypto::Tag8& locator) const override {
        return locator == op::own_locator(world_.keys) ? Found{{}, &world_.keys} : Found{};
    }
    [[nodiscard]] Found by_tag(const DeviceId& device, std::uint64_t n, const crypto::Tag8& tag) const override {
        return crypto::short_tag(world_.keys.tag, device.view(), n) == tag ? Found{{}, &world_.keys} : Found{};
    }

  private:
    const World& world_;
};

void check(const World& world, const op::Verified& opened) {
    crypto::Hash chain = opened.previous();
    std::uint64_t n = opened.first();
    for (const op::Incoming& one : opened.entries()) {
        if (!one.op_bytes.empty() && op::make_entry(world.keys, opened.feed(), n, one.op_bytes) != one.entry)
            std::abort();
        chain = op::chain(opened.feed(), chain, n++, one.entry);
    }
    if (chain != opened.seal().chain || !op::check_seal(world.sign.pub, opened.feed(), opened.seal())) std::abort();
}

// A bundle of one group that holds `inside`, sealed as its author would. Its last byte is the body of every entry, so
// that some groups hold what is listed.
Bytes around(World& world, ByteView inside, op::Mode mode) {
    const std::uint64_t count = 1 + inside.back() % 4U;
    const op::BundleHead head{op::team_tag(world.team), mode, world.feed.device, 1, count, {}};
    Bytes listed;
    Bytes bitmap;
    crypto::Hash chain{};
    crypto::Tag8 locator = op::own_locator(world.keys);
    if (mode == op::Mode::Session) bitmap.push_back(0);
    for (std::uint64_t n = 1; n <= count; ++n) {
        const op::Entry entry = op::make_entry(world.keys, world.feed, n, inside.last(1));
        chain = op::chain(world.feed, chain, n, entry);
        if (mode == op::Mode::Open && n == 1) locator = entry.tag;
        if (mode == op::Mode::Session) continue;
        listed.insert(listed.end(), entry.op_hash.begin(), entry.op_hash.end());
        listed.insert(listed.end(), entry.tag.begin(), entry.tag.end());
    }
    Bytes padded = copy_of(inside);
    padded.resize(op::parts::padded(padded.size(), mode));
    cbor::Writer out;
    out.array(11).uint(1).bytes(head.team).uint(static_cast<std::uint64_t>(mode)).bytes(head.device.view());
    out.uint(1).uint(count).bytes(head.previous).bytes(bitmap).bytes(listed).array(1).array(3).bytes(locator).uint(0);
    out.bytes(crypto::seal(world.keys.body, padded, op::parts::group_bound(head, locator, 0), world.random));
    out.bytes(op::make_seal(world.sign, world.feed, count, chain).signature);
    return out.take();
}

// One zstd frame with one raw block.
Bytes frame_of(ByteView plain) {
    Bytes out(op::parts::zstd_magic.begin(), op::parts::zstd_magic.end());
    const auto put = [&](std::uint64_t number, unsigned size) {
        for (unsigned i = 0; i < size; ++i)
            out.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
    };
    put(0xa0, 1);
    put(plain.size(), 4);
    put((plain.size() << 3U) | 1U, 3);
    out.insert(out.end(), plain.begin(), plain.end());
    return out;
}

// What is written opens, whatever the body is.
void round_trip(World& world, ByteView body, op::Mode mode, const op::KeyRing& ring) {
    const op::Entry entry = op::make_entry(world.keys, world.feed, 1, body);
    const crypto::Hash chain = op::chain(world.feed, {}, 1, entry);
    const op::Run run{world.feed, 1, {}, {{entry, &world.keys, body}}, op::make_seal(world.sign, world.feed, 1, chain)};
    const auto opened = op::open(op::write_bundle(run, mode, world.random), world.team, world.sign.pub, ring);
    if (!opened || !std::ranges::equal(opened->entries()[0].op_bytes, body)) std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (!crypto::start()) std::abort();
    static World world;
    const Ring ring(world);
    if (size < 2) return 0;
    const ByteView input(data + 1, size - 1);
    const auto mode = (data[0] & 1U) == 0 ? op::Mode::Open : op::Mode::Session;
    if (data[0] >= 0xf0) {
        round_trip(world, input, mode, ring);
        return 0;
    }
    Bytes bundle;
    switch (data[0] / 2 % 3) {
    case 0: bundle = copy_of(input); break;
    case 1: bundle = around(world, input, mode); break;
    default: bundle = around(world, frame_of(input), mode); break;
    }
    const auto head = op::read_head(bundle);
    const auto opened = op::open(bundle, world.team, world.sign.pub, ring);
    if (opened && !head) std::abort();
    if (opened) check(world, *opened);
    return 0;
}
