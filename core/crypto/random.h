// Random bytes from the operating system, and the start of libsodium.
#pragma once

#include "core/base/clock.h"

namespace kt::crypto {

/// Must be called once before anything else of this room. Errors: CryptoUnavailable.
[[nodiscard]] Result<void> start();

/// The operating system's source.
class SystemRandom final : public Random {
  public:
    void fill(std::span<std::uint8_t> out) override;
};

} // namespace kt::crypto
