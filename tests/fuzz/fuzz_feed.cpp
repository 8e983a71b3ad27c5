// Any claim: no seal passes that was not made, and logical time only goes forward.
#include "core/crypto/random.h"
#include "core/op/feed.h"

#include <cstdlib>

using namespace kt;

namespace {

class Zero final : public Random {
  public:
    void fill(std::span<std::uint8_t> out) override { std::ranges::fill(out, std::uint8_t{0}); }
};

std::uint64_t number(ByteView& input) {
    std::uint64_t out = 0;
    for (std::size_t i = 0; i < 8 && !input.empty(); ++i, input = input.subspan(1))
        out = (out << 8U) | input.front();
    return out;
}

template <std::size_t N>
void take(ByteView& input, ByteArray<N>& to) {
    const std::size_t size = std::min(N, input.size());
    std::copy_n(input.begin(), size, to.begin());
    input = input.subspan(size);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (!crypto::start()) std::abort();
    Zero zero;
    static const auto keys = crypto::SignKeys::make(zero);
    ByteView input(data, size);
    const op::LogicalTime last{number(input)};
    const op::LogicalTime next = op::next_time(last, {static_cast<std::int64_t>(number(input))});
    if (next.value > op::max_number || (next <= last && next.value != op::max_number)) std::abort();

    op::FeedId feed;
    op::Seal seal;
    take(input, feed.team.bytes);
    take(input, feed.device.bytes);
    seal.n = number(input);
    take(input, seal.chain);
    take(input, seal.signature);
    const op::Seal made = op::make_seal(keys, feed, seal.n, seal.chain);
    const bool right = made.signature == seal.signature && seal.n != 0 && seal.n <= op::max_number;
    if (op::check_seal(keys.pub, feed, seal).ok() != right) std::abort();

    const auto space = op::SpaceKeys::of(crypto::EpochKey::random(zero));
    const op::Entry entry = op::make_entry(space, feed, seal.n, input);
    if (!op::is_mine(space, feed, seal.n, entry)) std::abort();
    return 0;
}
