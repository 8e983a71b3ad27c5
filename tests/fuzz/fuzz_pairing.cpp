// Any bytes from a stranger, to a host and to a guest: nothing is admitted, nothing is joined.
#include "sync/pairing/pairing.h"

#include <algorithm>
#include <cstdlib>

using namespace kt;
using namespace kt::pairing;

namespace {

class Still final : public Random {
  public:
    void fill(std::span<std::uint8_t> out) override { std::fill(out.begin(), out.end(), std::uint8_t{7}); }
};

void feed(Side& side, ByteView input) {
    (void)side.on(Connected{}, {});
    for (const Action& action : side.on(Received{copy_of(input)}, {}))
        if (!std::holds_alternative<Send>(action) && !std::holds_alternative<Close>(action) &&
            !std::holds_alternative<Failed>(action))
            std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Still random;
    Host host({Code::random(random), crypto::BoxSecret::random(random), {1000}, true}, random);
    feed(host, {data, size});
    Guest guest({Code::random(random), crypto::BoxSecret::random(random), {}, true}, random);
    feed(guest, {data, size});
    return 0;
}
