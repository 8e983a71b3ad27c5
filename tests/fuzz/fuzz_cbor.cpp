// Any bytes: refused, or a value with exactly these bytes as its encoding.
#include "core/base/value.h"

#include <algorithm>
#include <cstdlib>

using namespace kt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    const bool checked = cbor::check(input).ok();
    const auto value = decode_value(input);
    if (value && !checked) std::abort();
    if (value && !std::ranges::equal(encode(*value), input)) std::abort();
    if (!checked) return 0;
    auto in = cbor::Reader::open(input).value();
    const auto whole = in.raw();
    if (!whole || whole->size() != size || !in.end()) std::abort();
    return 0;
}
