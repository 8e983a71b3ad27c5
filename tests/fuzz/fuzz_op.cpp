// Any bytes: an op or refused; an op that is read has exactly these bytes.
#include "core/op/op.h"

#include <cstdlib>

using namespace kt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    const auto op = op::decode(input);
    if (op && !std::ranges::equal(op::encode(*op), input)) std::abort();
    const auto ref = op::Ref::parse({reinterpret_cast<const char*>(data), size});
    if (ref && op::Ref::parse(ref->text()).value() != *ref) std::abort();
    return 0;
}
