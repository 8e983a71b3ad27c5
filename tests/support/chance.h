// Chance that can be repeated.
#pragma once

#include "core/base/clock.h"

#include <random>

namespace kt::test {

/// A seeded source of bytes and numbers: the same seed gives the same test on every machine.
class Chance final : public Random {
  public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}

    void fill(std::span<std::uint8_t> out) override {
        for (std::uint8_t& b : out)
            b = static_cast<std::uint8_t>(engine_());
    }
    /// A number below `bound`, which is not 0.
    std::uint64_t below(std::uint64_t bound) { return engine_() % bound; }

    Bytes bytes(std::size_t count) {
        Bytes out(count);
        fill(out);
        return out;
    }

  private:
    std::mt19937_64 engine_;
};

} // namespace kt::test
