#include "core/crypto/aead.h"
#include "core/crypto/random.h"
#include "tests/core/op/fixed.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace kt;

namespace {

constexpr auto modes = {op::Mode::Open, op::Mode::Session};

// A feed in three spaces, and the rings of those who read all, two or none of them.
struct World {
    test::Chance chance;
    TeamId team = chance.id<TeamId>();
    test::KnownSpace medical = test::KnownSpace::make(chance);
    test::KnownSpace social = test::KnownSpace::make(chance);
    test::KnownSpace closed = test::KnownSpace::make(chance);
    test::Writer writer{team, chance};
    test::Ring all{{&medical, &social, &closed}};
    test::Ring two{{&medical, &social}};
    test::Ring none;

    explicit World(std::uint64_t seed, std::uint64_t entries) : chance(seed) {
        REQUIRE(crypto::start());
        const test::KnownSpace* spaces[] = {&medical, &social, &closed};
        for (std::uint64_t i = 0; i < entries; ++i) {
            const auto* space = spaces[i < 3 ? i : chance.below(3)]; // each at least once
            writer.write(*space, op::encode(test::any_op(chance)));
        }
    }
    [[nodiscard]] Result<op::Verified> open(ByteView bundle, const op::KeyRing& ring) const {
        return op::open(bundle, team, writer.sign.pub, ring);
    }
    [[nodiscard]] bool readable(std::uint64_t n, const test::Ring& ring) const {
        return ring.by_locator(op::own_locator(writer.spaces[n - 1]->keys)).keys != nullptr;
    }
};

Errc refusal(const Result<op::Verified>& opened) {
    REQUIRE_FALSE(opened);
    return opened.code();
}

bool same(const op::Verified& a, const op::Verified& b) {
    return a.first() == b.first() && a.previous() == b.previous() && a.seal().n == b.seal().n &&
           a.seal().signature == b.seal().signature && std::ranges::equal(a.chains(), b.chains()) &&
           std::ranges::equal(a.entries(), b.entries(), [](const op::Incoming& x, const op::Incoming& y) {
               return x.entry == y.entry && x.op_bytes == y.op_bytes && x.space == y.space;
           });
}

// The same run with other entries, sealed by nobody.
op::Run with_entries(const op::Run& run, std::vector<op::Outgoing> entries) {
    return {run.feed, run.first, run.previous, std::move(entries), run.seal};
}

} // namespace

TEST_CASE("a run comes out of a bundle as it went in, as far as the ring reaches") {
    World world(21, 60);
    for (int round = 0; round < 300; ++round) {
        const std::uint64_t first = 1 + world.chance.below(60);
        const std::uint64_t last = first + world.chance.below(61 - first);
        std::set<std::uint64_t> holes;
        for (std::uint64_t n = first; n <= last; ++n)
            if (world.chance.below(4) == 0) holes.insert(n);
        const auto mode = round % 2 == 0 ? op::Mode::Open : op::Mode::Session;
        const auto& ring = mode == op::Mode::Session ? world.all : world.two;
        const op::Run run = world.writer.run(first, last, [&](std::uint64_t n) { return holes.contains(n); });
        const Bytes bundle = op::write_bundle(run, mode, world.chance);

        const auto head = op::read_head(bundle);
        REQUIRE(head);
        CHECK(head->team == op::team_tag(world.team));
        CHECK(head->mode == mode);
        CHECK(head->device == world.writer.feed.device);
        CHECK(head->first == first);
        CHECK(head->last() == last);
        CHECK(head->previous == world.writer.chain_at(first - 1));

        const auto opened = world.open(bundle, ring);
        REQUIRE(opened);
        CHECK(opened->feed().device == world.writer.feed.device);
        CHECK(opened->first() == first);
        CHECK(opened->seal().n == last);
        CHECK(opened->seal().chain == world.writer.chain_at(last));
        REQUIRE(opened->entries().size() == last - first + 1);
        for (std::uint64_t n = first; n <= last; ++n) {
            const op::Incoming& entry = opened->entries()[n - first];
            CHECK(entry.entry == world.writer.entries[n - 1]);
            CHECK(opened->chains()[n - first] == world.writer.chain_at(n));
            const bool hole = holes.contains(n) || !world.readable(n, ring);
            CHECK(entry.op_bytes == (hole ? Bytes() : world.writer.bodies[n - 1]));
            if (!hole) CHECK(entry.space == world.writer.spaces[n - 1]->space);
        }
    }
}

TEST_CASE("anyone of the team can check a bundle of spaces that are closed to them") {
    World world(22, 10);
    const Bytes bundle = op::write_bundle(world.writer.run(1, 10), op::Mode::Open, world.chance);
    const auto opened = world.open(bundle, world.none);
    REQUIRE(opened);
    for (const op::Incoming& entry : opened->entries())
        CHECK(entry.op_bytes.empty());
    CHECK(opened->chains().back() == world.writer.chain_at(10));
}

TEST_CASE("what a session left out cannot be computed without its key") {
    World world(23, 12);
    const Bytes bundle = op::write_bundle(world.writer.run(1, 12), op::Mode::Session, world.chance);
    CHECK(refusal(world.open(bundle, world.two)) == Errc::NoKey);
    const Bytes holes =
        op::write_bundle(world.writer.run(1, 12, [](std::uint64_t) { return true; }), op::Mode::Session, world.chance);
    CHECK(world.open(holes, world.none));
}

TEST_CASE("a bundle is of one team and one device") {
    World world(24, 5);
    for (const auto mode : modes) {
        const Bytes bundle = op::write_bundle(world.writer.run(1, 5), mode, world.chance);
        const auto other = crypto::SignKeys::make(world.chance);
        CHECK(refusal(op::open(bundle, world.chance.id<TeamId>(), world.writer.sign.pub, world.all)) ==
              Errc::OtherTeam);
        CHECK(refusal(op::open(bundle, world.team, other.pub, world.all)) == Errc::BadSeal);
        op::Run renamed = world.writer.run(1, 5);
        renamed.feed.device = world.chance.id<DeviceId>();
        CHECK_FALSE(world.open(op::write_bundle(renamed, mode, world.chance), world.all));
    }
}

TEST_CASE("runs that were cut, reordered, repeated or moved are refused") {
    World world(25, 9);
    const op::Run run = world.writer.run(3, 8);
    using Change = std::function<void(std::vector<op::Outgoing>&)>;
    const std::vector<Change> changes = {
        [](auto& list) { list.erase(list.begin()); },
        [](auto& list) { list.pop_back(); },
        [](auto& list) { list.erase(list.begin() + 2); },
        [](auto& list) { std::swap(list[0], list[1]); },
        [](auto& list) { std::ranges::reverse(list); },
        [](auto& list) { list.push_back(list.back()); },
        [](auto& list) { list.insert(list.begin(), list.front()); },
        [](auto& list) { list[2] = list[3]; },
    };
    for (const auto mode : modes) {
        REQUIRE(world.open(op::write_bundle(run, mode, world.chance), world.all));
        for (const Change& change : changes) {
            auto entries = run.entries;
            change(entries);
            const Bytes bundle = op::write_bundle(with_entries(run, std::move(entries)), mode, world.chance);
            CHECK(refusal(world.open(bundle, world.all)) == Errc::BadSeal);
        }
        for (const std::uint64_t first : std::initializer_list<std::uint64_t>{1, 2, 4, 100}) {
            op::Run moved = run;
            moved.first = first;
            moved.previous = first == 1 ? crypto::Hash{} : world.writer.chain_at(2);
            CHECK_FALSE(world.open(op::write_bundle(moved, mode, world.chance), world.all));
        }
    }
}

TEST_CASE("a seal of another place or hand does not vouch for a run") {
    World world(26, 6);
    for (const auto mode : modes) {
        const auto with_seal = [&](const op::Seal& seal) {
            op::Run run = world.writer.run(1, 6);
            run.seal = seal;
            return op::write_bundle(run, mode, world.chance);
        };
        const auto& feed = world.writer.feed;
        const auto& chain = world.writer.chain_at(6);
        const auto other = crypto::SignKeys::make(world.chance);
        CHECK(world.open(with_seal(op::make_seal(world.writer.sign, feed, 6, chain)), world.all));
        CHECK(refusal(world.open(with_seal(op::make_seal(other, feed, 6, chain)), world.all)) == Errc::BadSeal);
        CHECK(refusal(world.open(with_seal(op::make_seal(world.writer.sign, feed, 5, chain)), world.all)) ==
              Errc::BadSeal);
        CHECK(refusal(world.open(with_seal(op::make_seal(world.writer.sign, feed, 6, world.writer.chain_at(5))),
                                 world.all)) == Errc::BadSeal);
        CHECK(refusal(world.open(with_seal({6, chain, {}}), world.all)) == Errc::BadSeal);
    }
}

TEST_CASE("every changed byte is refused, or lies in a group that is closed to the reader") {
    World world(27, 0);
    const test::KnownSpace* spaces[] = {&world.medical, &world.closed, &world.social, &world.closed};
    for (const test::KnownSpace* space : spaces)
        world.writer.write(*space, test::Fixed::small_op(1, "Bloeddruk 145/85"));
    for (const auto mode : modes) {
        const auto& ring = mode == op::Mode::Session ? world.all : world.two;
        const Bytes bundle = op::write_bundle(world.writer.run(1, 4), mode, world.chance);
        const auto original = world.open(bundle, ring);
        REQUIRE(original);
        std::size_t unseen = 0;
        for (std::size_t i = 0; i < bundle.size(); ++i) {
            Bytes changed = bundle;
            changed[i] = static_cast<std::uint8_t>(changed[i] ^ (1U << world.chance.below(8)));
            CHECK_FALSE(world.open(changed, world.all));
            const auto opened = world.open(changed, ring);
            if (!opened) continue;
            ++unseen;
            CHECK(same(*opened, *original));
        }
        // The sealed bytes of the closed group and nothing else.
        CHECK(unseen == (mode == op::Mode::Session ? 0 : 256 + crypto::seal_overhead));
    }
}

TEST_CASE("a bundle cut at any length is refused") {
    World world(28, 4);
    for (const auto mode : modes) {
        const Bytes bundle = op::write_bundle(world.writer.run(1, 4), mode, world.chance);
        for (std::size_t size = 0; size < bundle.size(); ++size) {
            CHECK(refusal(world.open(ByteView(bundle).first(size), world.all)) == Errc::BadBundle);
            CHECK_FALSE(op::read_head(ByteView(bundle).first(size)));
        }
    }
}

TEST_CASE("a body that is no op comes through, so that the chain goes on") {
    World world(29, 3);
    world.writer.write(world.medical, Bytes{0xff, 0x00, 0x01});
    world.writer.write(world.medical, op::encode(test::any_op(world.chance)));
    for (const auto mode : modes) {
        const auto opened = world.open(op::write_bundle(world.writer.run(1, 5), mode, world.chance), world.all);
        REQUIRE(opened);
        CHECK(opened->entries()[3].op_bytes == Bytes{0xff, 0x00, 0x01});
        CHECK_FALSE(op::decode(opened->entries()[3].op_bytes));
        CHECK(op::decode(opened->entries()[4].op_bytes));
    }
}

TEST_CASE("a bundle can bring the key of a group that stands before it") {
    World world(34, 0);
    test::KnownSpace team{op::Space::team(), op::SpaceKeys::of(crypto::EpochKey::random(world.chance))};
    for (const test::KnownSpace* space : {&world.medical, &world.closed, &team, &world.medical})
        world.writer.write(*space, op::encode(test::any_op(world.chance)));

    // Learns the medical key from any body of the team space.
    class Learning final : public op::KeyRing {
      public:
        Learning(const test::KnownSpace& from, const test::KnownSpace& what)
            : before_({&from}), after_({&from, &what}) {}
        [[nodiscard]] Found by_locator(const crypto::Tag8& locator) const override {
            return (learnt_ ? after_ : before_).by_locator(locator);
        }
        [[nodiscard]] Found by_tag(const DeviceId& device, std::uint64_t n, const crypto::Tag8& tag) const override {
            return (learnt_ ? after_ : before_).by_tag(device, n, tag);
        }
        void decrypted(const op::Space& space, ByteView) const override {
            learnt_ = learnt_ || space == op::Space::team();
        }

      private:
        test::Ring before_;
        test::Ring after_;
        mutable bool learnt_ = false;
    };
    const auto open = world.open(op::write_bundle(world.writer.run(1, 4), op::Mode::Open, world.chance),
                                 Learning(team, world.medical));
    REQUIRE(open);
    for (const std::size_t i : {0U, 2U, 3U})
        CHECK(open->entries()[i].op_bytes == world.writer.bodies[i]);
    CHECK(open->entries()[1].op_bytes.empty());

    const auto run = world.writer.run(1, 4, [](std::uint64_t n) { return n == 2; });
    const Bytes session = op::write_bundle(run, op::Mode::Session, world.chance);
    CHECK(world.open(session, Learning(team, world.medical)));
    CHECK(refusal(world.open(session, Learning(team, world.closed))) == Errc::NoKey);
}

TEST_CASE("the sizes of open groups tell little") {
    World world(30, 0);
    std::set<std::size_t> sizes;
    for (std::size_t length = 0; length < 2'000; ++length) {
        test::Writer writer(world.team, world.chance);
        writer.write(world.medical, world.chance.bytes(1 + length));
        sizes.insert(op::write_bundle(writer.run(1, 1), op::Mode::Open, world.chance).size());
    }
    CHECK(sizes.size() <= 50);
}

TEST_CASE("two bundles of one run share nothing that names their spaces") {
    World world(31, 0);
    for (int i = 0; i < 6; ++i)
        world.writer.write(world.medical, test::Fixed::small_op(1, "Bloeddruk 145/85"));
    const Bytes early = op::write_bundle(world.writer.run(1, 3), op::Mode::Open, world.chance);
    const Bytes late = op::write_bundle(world.writer.run(4, 6), op::Mode::Open, world.chance);
    const auto holds = [](const Bytes& bundle, ByteView part) {
        return std::search(bundle.begin(), bundle.end(), part.begin(), part.end()) != bundle.end();
    };
    const auto locator = op::own_locator(world.medical.keys);
    CHECK_FALSE(holds(early, locator));
    CHECK_FALSE(holds(late, locator));
    for (int n = 0; n < 3; ++n)
        CHECK_FALSE(holds(late, world.writer.entries[static_cast<std::size_t>(n)].tag));
    CHECK(holds(op::write_bundle(world.writer.run(1, 3), op::Mode::Session, world.chance), locator));
    CHECK_FALSE(holds(early, bytes_of("Bloeddruk")));
}

TEST_CASE("a run that is full fits in a bundle that readers take") {
    World world(32, 0);
    // Nothing here can be compressed, and each op has a space of its own.
    std::vector<std::unique_ptr<test::KnownSpace>> spaces;
    const auto fill = [&](std::size_t op_size, bool own_space) {
        test::Writer writer(world.team, world.chance);
        std::size_t bytes = 0;
        while (!op::run_is_full(writer.entries.size(), bytes, own_space ? writer.entries.size() : 1)) {
            if (own_space || spaces.empty())
                spaces.push_back(std::make_unique<test::KnownSpace>(test::KnownSpace::make(world.chance)));
            writer.write(*spaces.back(), world.chance.bytes(op_size));
            bytes += op_size;
        }
        return op::write_bundle(writer.run(1, writer.entries.size()), op::Mode::Open, world.chance).size();
    };
    CHECK(fill(60, true) < op::max_bundle_bytes);
    CHECK(fill(300, true) < op::max_bundle_bytes);
    CHECK(fill(300, false) < op::max_bundle_bytes);
    CHECK(fill(op::max_op_bytes, false) < op::max_bundle_bytes);
    CHECK(fill((std::size_t{512} << 10U) - 100, false) < op::max_bundle_bytes);
}

TEST_CASE("a bundle beyond the size that readers take is refused unread") {
    World world(33, 0);
    world.writer.write(world.medical, world.chance.bytes(op::max_bundle_bytes));
    const Bytes bundle = op::write_bundle(world.writer.run(1, 1), op::Mode::Open, world.chance);
    CHECK(op::read_head(bundle).code() == Errc::TooLarge);
    CHECK(refusal(world.open(bundle, world.all)) == Errc::TooLarge);
}
