// Any bytes, as a value and as the contents of an envelope: keys or refused; what is read is written back the same.
#include "core/crypto/random.h"
#include "core/op/grant.h"

#include <cstdlib>

using namespace kt;

namespace {

class Fixed final : public Random {
  public:
    void fill(std::span<std::uint8_t> out) override { std::ranges::fill(out, std::uint8_t{7}); }
};

bool same(const op::GrantedKey& a, const op::GrantedKey& b) {
    return a.space == b.space && a.epoch == b.epoch && a.key == b.key;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (!crypto::start()) std::abort();
    Fixed random;
    static const auto box = crypto::BoxKeys::make(random);
    const auto mine = random.id<DeviceId>();
    const ByteView input(data, size);
    if (const auto value = decode_value(input)) {
        if (const auto opened = op::open_grant(*value, mine, box); opened && !opened->empty()) std::abort();
        if (const auto have = op::have_from(*value))
            if (op::have_value(*have) != *value) std::abort();
    }
    const Value grant = ValueList{Value(ValueList{Value(mine), Value(crypto::seal_to(box.pub, input))})};
    const auto keys = op::open_grant(grant, mine, box);
    if (!keys) return 0;
    const op::Grantee me{mine, box.pub};
    const auto again = op::open_grant(op::make_grant(std::span(&me, 1), *keys), mine, box);
    if (!again || !std::ranges::equal(*keys, *again, same)) std::abort();
    return 0;
}
