#include "core/care/joining.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <vector>

using namespace kt;
using namespace kt::care;

namespace {

ClientId client(std::uint8_t number) {
    ClientId out;
    out.bytes.back() = number;
    return out;
}

using Roots = std::map<ClientId, ClientId>;

} // namespace

TEST_CASE("links are followed to their end") {
    const std::vector<JoinLink> links{{client(1), client(2)}, {client(2), client(5)}, {client(4), client(5)}};
    CHECK(roots_of(links) == Roots{{client(1), client(5)}, {client(2), client(5)}, {client(4), client(5)}});
    CHECK(roots_of({}).empty());
}

TEST_CASE("joined both ways, the lowest id carries on; a link to itself says nothing") {
    const std::vector<JoinLink> both{{client(7), client(3)}, {client(3), client(7)}, {client(9), client(7)}};
    CHECK(roots_of(both) == Roots{{client(7), client(3)}, {client(9), client(3)}});
    const std::vector<JoinLink> itself{{client(1), client(1)}, {client(2), {}}, {{}, client(2)}};
    CHECK(roots_of(itself).empty());
}

TEST_CASE("whatever is joined with whatever, in any order, everybody has one end that is joined to nothing") {
    test::Chance chance(3);
    for (int round = 0; round < 2'000; ++round) {
        std::vector<JoinLink> links;
        for (std::uint64_t i = 0; i < 1 + chance.below(12); ++i)
            links.push_back({client(static_cast<std::uint8_t>(1 + chance.below(8))),
                             client(static_cast<std::uint8_t>(1 + chance.below(8)))});
        const Roots roots = roots_of(links);
        for (const auto& [from, root] : roots) {
            REQUIRE(from != root);
            REQUIRE_FALSE(roots.contains(root));
        }
        for (std::size_t i = links.size(); i > 1; --i)
            std::swap(links[i - 1], links[chance.below(i)]);
        REQUIRE(roots_of(links) == roots);
    }
}
