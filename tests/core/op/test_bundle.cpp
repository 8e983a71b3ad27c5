#include "core/crypto/random.h"
#include "core/op/bundle.h"
#include "tests/core/op/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;

TEST_CASE("a run comes out of a bundle as it went in, in both modes") {
    REQUIRE(crypto::start());
    test::Chance chance(2);
    const auto team = chance.id<TeamId>();
    const auto mine = test::KnownSpace::make(chance);
    const auto other = test::KnownSpace::make(chance);
    test::Writer writer(team, chance);
    for (int i = 0; i < 40; ++i)
        writer.write(chance.below(3) == 0 ? other : mine, op::encode(test::any_op(chance)));
    for (const auto mode : {op::Mode::Open, op::Mode::Session}) {
        const Bytes bundle =
            op::write_bundle(writer.run(11, 40, [](std::uint64_t n) { return n % 7 == 0; }), mode, chance);
        const auto opened = op::open(bundle, team, writer.sign.pub, test::Ring({&mine, &other}));
        REQUIRE(opened);
        CHECK(opened->entries().size() == 30);
        CHECK(opened->chains().back() == writer.chain_at(40));
    }
}
