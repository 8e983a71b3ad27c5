// Any bytes, as a notice, as what is sealed in one and as what is signed in that: opened or refused; what is opened is
// written back the same.
#include "core/crypto/aead.h"
#include "core/crypto/random.h"
#include "core/op/notice.h"

#include <cstdlib>

using namespace kt;

namespace {

class Fixed final : public Random {
  public:
    void fill(std::span<std::uint8_t> out) override { std::ranges::fill(out, std::uint8_t{7}); }
};

Bytes sealed(const op::SpaceKeys& keys, const TeamId& team, ByteView inside, Random& random) {
    // As much padding as what is meant to be read asks for is found by trying, as a writer need not be ours.
    Bytes plain(4);
    for (std::size_t i = 0; i < 4; ++i)
        plain[i] = static_cast<std::uint8_t>(inside.size() >> (8 * (3 - i)));
    plain.insert(plain.end(), inside.begin(), inside.end());
    plain.resize(std::max<std::size_t>(256, plain.size()));
    cbor::Writer bound;
    bound.array(3).text("kt1 notice").uint(1).bytes(op::team_tag(team));
    cbor::Writer out;
    out.array(3).uint(1).bytes(op::team_tag(team));
    out.bytes(crypto::seal(keys.body, plain, bound.view(), random));
    return out.take();
}

void check(const op::SignedNotice& opened, const TeamId& team, const op::SpaceKeys& keys, Random& random) {
    const auto signer = crypto::SignKeys::make(random);
    const Bytes again = op::write_notice(opened.notice, team, signer, keys, random);
    const auto twice = op::open_notice(again, team, keys);
    if (!twice || twice->said != opened.said) std::abort();
    if (!op::check_notice(*twice, team, signer.pub)) std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (!crypto::start()) std::abort();
    Fixed random;
    const auto team = random.id<TeamId>();
    static const auto keys = op::SpaceKeys::of(crypto::EpochKey::random(random));
    const ByteView input(data, size);
    if (const auto opened = op::open_notice(input, team, keys)) check(*opened, team, keys, random);
    if (const auto opened = op::open_notice(sealed(keys, team, input, random), team, keys))
        check(*opened, team, keys, random);
    cbor::Writer inside;
    inside.array(2).bytes(input).bytes(crypto::Signature{});
    if (const auto opened = op::open_notice(sealed(keys, team, inside.view(), random), team, keys))
        check(*opened, team, keys, random);
    return 0;
}
