// A clock that stands still until it is told to move.
#pragma once

#include "core/base/clock.h"

namespace kt::test {

class ManualClock final : public Clock {
  public:
    explicit ManualClock(Instant start = {1'774'000'000'000}) : now_(start) {}
    [[nodiscard]] Instant now() override { return now_; }
    void advance_ms(std::int64_t ms) { now_.ms += ms; }
    void set(Instant now) { now_ = now; }

  private:
    Instant now_;
};

} // namespace kt::test
