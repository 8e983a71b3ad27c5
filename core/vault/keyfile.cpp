#include "core/vault/keyfile.h"

#include "core/base/cbor.h"

#include <algorithm>

namespace kt::vault {

namespace {

void write_head(cbor::Writer& out, const KeyFile& file) {
    out.uint(0).uint(keyfile_version);
    out.uint(1).uint(static_cast<std::uint64_t>(file.cost));
    out.uint(2).bytes(file.salt);
}

void write_keys(cbor::Writer& out, const KeyFile& file) {
    write_head(out, file);
    out.uint(3).bytes(file.by_password);
    out.uint(4);
    if (file.by_recovery)
        out.bytes(*file.by_recovery);
    else
        out.null();
}

crypto::Hash check_of(const KeyFile& file) {
    cbor::Writer out;
    write_keys(out, file);
    return crypto::Hasher("kt1 vault check").add(out.view()).done();
}

Bytes bound_to_password(const KeyFile& file) {
    cbor::Writer out;
    out.array(6);
    write_head(out, file);
    return out.take();
}

ByteView bound_to_recovery() {
    return bytes_of("recovery");
}

Result<void> key(cbor::Reader& in, std::uint64_t expected) {
    KT_TRY(const std::uint64_t found, in.uint());
    if (found != expected) return fail(Errc::VaultDamaged, "key " + std::to_string(expected));
    return {};
}

Result<Bytes> wrapped(cbor::Reader& in) {
    KT_TRY(const ByteArray<wrapped_key_bytes> bytes, in.fixed<wrapped_key_bytes>());
    return copy_of(bytes);
}

Result<void> read_head(cbor::Reader& in, std::size_t pairs, KeyFile& out) {
    KT_CHECK(key(in, 0));
    KT_TRY(const std::uint64_t version, in.uint());
    if (version > keyfile_version) return fail(Errc::StoreVersion, std::to_string(version));
    if (version != keyfile_version || pairs != 6) return fail(Errc::VaultDamaged, "version");
    KT_CHECK(key(in, 1));
    KT_TRY(const std::uint64_t cost, in.uint());
    if (cost < 1 || cost > 3) return fail(Errc::VaultDamaged, "cost");
    out.cost = static_cast<crypto::KdfCost>(cost);
    KT_CHECK(key(in, 2));
    KT_TRY(out.salt, in.fixed<16>());
    return {};
}

Result<void> read_keys(cbor::Reader& in, KeyFile& out) {
    KT_CHECK(key(in, 3));
    KT_TRY(out.by_password, wrapped(in));
    KT_CHECK(key(in, 4));
    KT_TRY(const cbor::Type type, in.peek());
    if (type == cbor::Type::Null) return in.null();
    KT_TRY(out.by_recovery, wrapped(in));
    return {};
}

Result<KeyFile> read(ByteView bytes) {
    KT_TRY(auto in, cbor::Reader::open(bytes, {.bytes = max_keyfile_bytes, .items = 32, .depth = 2}));
    KT_TRY(const std::size_t pairs, in.map());
    KeyFile out;
    KT_CHECK(read_head(in, pairs, out));
    KT_CHECK(read_keys(in, out));
    KT_CHECK(key(in, 5));
    KT_TRY(const auto check, in.fixed<32>());
    KT_CHECK(in.end());
    if (check != check_of(out)) return fail(Errc::VaultDamaged, "check");
    return out;
}

crypto::AeadKey password_key(const crypto::WrapKey& stretched) {
    return crypto::derive<crypto::AeadKey>(stretched, "kt1 vault password");
}

crypto::AeadKey recovery_key(const RecoveryCode& code) {
    return crypto::derive<crypto::AeadKey>(code, "kt1 vault recovery");
}

Result<crypto::StoreKey> unwrap(const crypto::AeadKey& key, ByteView wrapped_key, ByteView bound) {
    const auto plain = crypto::open(key, wrapped_key, bound);
    if (!plain) return fail(Errc::WrongPassword);
    return crypto::StoreKey::from(plain->view());
}

} // namespace

Bytes encode(const KeyFile& file) {
    cbor::Writer out;
    out.map(6);
    write_keys(out, file);
    out.uint(5).bytes(check_of(file));
    return out.take();
}

Result<KeyFile> decode_keyfile(ByteView bytes) {
    auto file = read(bytes);
    if (!file && file.code() != Errc::StoreVersion && file.code() != Errc::VaultDamaged)
        return fail(Errc::VaultDamaged, std::string(errc_name(file.code())));
    return file;
}

Result<void> check_password(const crypto::Password& password) {
    const ByteView bytes = password.view();
    const auto characters = std::ranges::count_if(bytes, [](std::uint8_t b) { return (b & 0xc0U) != 0x80; });
    if (static_cast<std::size_t>(characters) < shortest_password) return fail(Errc::PasswordTooShort);
    return {};
}

Result<void> wrap_with_password(KeyFile& file, const crypto::StoreKey& key, const crypto::Password& password,
                                Random& random) {
    random.fill(file.salt);
    KT_TRY(const crypto::WrapKey stretched, crypto::stretch(password, file.salt, file.cost));
    file.by_password = crypto::seal(password_key(stretched), key.view(), bound_to_password(file), random);
    return {};
}

Result<crypto::StoreKey> unwrap_with_password(const KeyFile& file, const crypto::Password& password) {
    KT_TRY(const crypto::WrapKey stretched, crypto::stretch(password, file.salt, file.cost));
    return unwrap(password_key(stretched), file.by_password, bound_to_password(file));
}

void wrap_with_recovery(KeyFile& file, const crypto::StoreKey& key, const RecoveryCode& code, Random& random) {
    file.by_recovery = crypto::seal(recovery_key(code), key.view(), bound_to_recovery(), random);
}

Result<crypto::StoreKey> unwrap_with_recovery(const KeyFile& file, const RecoveryCode& code) {
    if (!file.by_recovery) return fail(Errc::WrongSheet);
    auto key = unwrap(recovery_key(code), *file.by_recovery, bound_to_recovery());
    if (!key) return fail(Errc::WrongSheet);
    return key;
}

} // namespace kt::vault
