#include "core/crypto/password.h"

#include <sodium.h>

#include <algorithm>

namespace kt::crypto {
namespace {

struct Limits {
    unsigned long long operations;
    std::size_t memory;
};

Limits limits_of(KdfCost cost) {
    switch (cost) {
    case KdfCost::Sensitive: return {crypto_pwhash_OPSLIMIT_SENSITIVE, crypto_pwhash_MEMLIMIT_SENSITIVE};
    case KdfCost::Moderate: return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
    case KdfCost::Interactive: break;
    }
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

} // namespace

Result<WrapKey> stretch(const Password& password, const Salt& salt, KdfCost cost) {
    static_assert(std::tuple_size_v<Salt> == crypto_pwhash_SALTBYTES);
    const Limits limits = limits_of(cost);
    WrapKey out;
    const auto* text = password.size() == 0 ? "" : reinterpret_cast<const char*>(password.view().data());
    if (crypto_pwhash(out.writable().data(), out.size, text, password.size(), salt.data(), limits.operations,
                      limits.memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Errc::OutOfMemory;
    return out;
}

Result<Hash> slow_hash(std::string_view domain, ByteView data) {
    const Hash input = Hasher(domain).add(data).done();
    Salt salt{};
    std::ranges::copy_n(Hasher(domain).add(bytes_of("salt")).done().begin(), salt.size(), salt.begin());
    const Limits limits = limits_of(KdfCost::Interactive);
    Hash out{};
    if (crypto_pwhash(out.data(), out.size(), reinterpret_cast<const char*>(input.data()), input.size(), salt.data(),
                      limits.operations, limits.memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Errc::OutOfMemory;
    return out;
}

} // namespace kt::crypto
