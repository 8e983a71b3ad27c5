#include "core/crypto/random.h"

#include <sodium.h>

namespace kt::crypto {

Result<void> start() {
    if (sodium_init() < 0) return Errc::CryptoUnavailable;
    return {};
}

void SystemRandom::fill(std::span<std::uint8_t> out) {
    randombytes_buf(out.data(), out.size());
}

} // namespace kt::crypto
