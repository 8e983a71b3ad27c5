// Time and chance, passed in so that a test can decide them.
#pragma once

#include "core/base/bytes.h"
#include "core/base/time.h"

namespace kt {

/// Tells the time; passed in, never asked of the machine by rooms of the core.
class Clock {
  public:
    virtual ~Clock() = default;
    /// Now, by this device's clock, which may be wrong.
    [[nodiscard]] virtual Instant now() = 0;
};

/// Gives random bytes. Real ones come from `core/crypto/random.h`; tests pass a seeded source.
class Random {
  public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;

    /// A fresh identifier.
    template <class IdType>
    [[nodiscard]] IdType id() {
        IdType made;
        fill(made.bytes);
        return made;
    }
};

/// The machine's clock.
class SystemClock final : public Clock {
  public:
    [[nodiscard]] Instant now() override;
};

} // namespace kt
