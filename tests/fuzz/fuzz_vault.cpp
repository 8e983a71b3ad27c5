// A vault.cbor from anywhere is refused or reads back byte for byte; a recovery code never crosses its buffer.
#include "core/vault/keyfile.h"

#include <algorithm>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const kt::ByteView input(data, size);
    if (const auto file = kt::vault::decode_keyfile(input)) {
        const kt::Bytes again = kt::vault::encode(*file);
        if (!std::ranges::equal(again, input)) std::abort();
    }
    if (const auto code = kt::vault::parse_recovery(input)) {
        const auto again = kt::vault::parse_recovery(kt::vault::recovery_text(*code).view());
        if (!again || !(*again == *code)) std::abort();
    }
    return 0;
}
