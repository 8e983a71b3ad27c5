#include "core/op/grant.h"

#include <limits>

namespace kt::op {
namespace {

constexpr std::uint64_t grant_version = 1;
constexpr std::size_t envelope_overhead = 48;
constexpr std::size_t max_envelope = 16 + max_grant_keys * 64 + envelope_overhead;

bool before(const GrantedKey& a, const GrantedKey& b) {
    return a.space != b.space ? a.space < b.space : a.epoch < b.epoch;
}

std::vector<const GrantedKey*> in_order(std::span<const GrantedKey> keys) {
    std::vector<const GrantedKey*> out;
    out.reserve(keys.size());
    for (const GrantedKey& key : keys)
        out.push_back(&key);
    std::ranges::sort(out, [](const GrantedKey* a, const GrantedKey* b) { return before(*a, *b); });
    const auto same = [](const GrantedKey* a, const GrantedKey* b) { return !before(*a, *b); };
    out.erase(std::unique(out.begin(), out.end(), same), out.end());
    return out;
}

// The keys are put in last, so that no copy of them stays behind in a buffer that grew.
crypto::SecretBytes plain_of(std::span<const GrantedKey> granted) {
    const auto keys = in_order(granted);
    constexpr ByteArray<crypto::EpochKey::size> room{};
    std::vector<std::size_t> places;
    cbor::Writer out;
    out.array(2).uint(grant_version).array(keys.size());
    for (const GrantedKey* key : keys) {
        out.array(4).bytes(key->space.dossier.view()).uint(static_cast<std::uint64_t>(key->space.compartment));
        out.uint(key->epoch).bytes(room);
        places.push_back(out.view().size() - room.size());
    }
    crypto::SecretBytes plain(out.view());
    for (std::size_t i = 0; i < keys.size(); ++i)
        std::ranges::copy(keys[i]->key.view(), plain.writable().subspan(places[i]).begin());
    return plain;
}

Result<GrantedKey> read_key(cbor::Reader& in) {
    GrantedKey out;
    KT_CHECK(in.array_of(4));
    KT_TRY(out.space.dossier.bytes, in.fixed<ClientId::size>());
    KT_TRY(const std::uint64_t compartment, in.uint());
    if (compartment > std::numeric_limits<std::uint8_t>::max()) return Errc::BadValue;
    out.space.compartment = static_cast<care::Compartment>(compartment);
    KT_TRY(out.epoch, in.uint());
    if (out.epoch == 0 || out.epoch > max_number) return Errc::BadValue;
    KT_TRY(const ByteView key, in.bytes());
    if (key.size() != crypto::EpochKey::size) return Errc::BadValue;
    KT_TRY(out.key, crypto::EpochKey::from(key));
    return out;
}

Result<std::vector<GrantedKey>> read_plain(ByteView plain) {
    constexpr std::size_t most_items = 3 + 5 * max_grant_keys;
    KT_TRY(cbor::Reader in, cbor::Reader::open(plain, {.bytes = max_envelope, .items = most_items, .depth = 3}));
    KT_TRY(const std::size_t parts, in.array());
    KT_TRY(const std::uint64_t found, in.uint());
    if (found != grant_version || parts != 2) return fail(Errc::BadValue, "version");
    KT_TRY(const std::size_t count, in.array());
    if (count > max_grant_keys) return Errc::TooLarge;
    std::vector<GrantedKey> out;
    out.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        KT_TRY(GrantedKey key, read_key(in));
        if (i > 0 && !before(out.back(), key)) return Errc::BadValue;
        out.push_back(std::move(key));
    }
    return out;
}

Result<std::vector<GrantedKey>> open_envelope(ByteView envelope, const crypto::BoxKeys& keys) {
    if (envelope.size() > max_envelope) return Errc::TooLarge;
    KT_TRY(const crypto::SecretBytes plain, crypto::open_sealed(keys, envelope));
    auto out = read_plain(plain.view());
    if (!out && out.code() != Errc::TooLarge && out.code() != Errc::BadValue)
        return fail(Errc::BadValue, std::string(errc_name(out.code())));
    return out;
}

} // namespace

Value make_grant(std::span<const Grantee> devices, std::span<const GrantedKey> keys) {
    std::map<DeviceId, const Grantee*> sorted;
    for (const Grantee& device : devices)
        sorted.emplace(device.device, &device);
    const crypto::SecretBytes plain = plain_of(keys);
    ValueList list;
    list.reserve(sorted.size());
    for (const auto& [id, device] : sorted)
        list.emplace_back(ValueList{Value(id), Value(crypto::seal_to(device->box, plain.view()))});
    return list;
}

Result<std::vector<GrantedKey>> open_grant(const Value& sealed, const DeviceId& mine, const crypto::BoxKeys& keys) {
    const auto* list = sealed.get<ValueList>();
    if (list == nullptr) return Errc::BadValue;
    if (list->size() > max_grant_devices) return Errc::TooLarge;
    const Bytes* envelope = nullptr;
    DeviceId last;
    for (const Value& item : *list) {
        const auto* pair = item.get<ValueList>();
        if (pair == nullptr || pair->size() != 2) return Errc::BadValue;
        const auto* name = (*pair)[0].get<Bytes>();
        const auto* bytes = (*pair)[1].get<Bytes>();
        if (name == nullptr || bytes == nullptr || name->size() != DeviceId::size) return Errc::BadValue;
        KT_TRY(const DeviceId device, DeviceId::from(*name));
        if (pair != list->front().get<ValueList>() && device <= last) return Errc::BadValue;
        if (device == mine) envelope = bytes;
        last = device;
    }
    if (envelope == nullptr) return std::vector<GrantedKey>();
    return open_envelope(*envelope, keys);
}

Value have_value(const Have& have) {
    ValueMap map;
    for (const auto& [device, n] : have)
        map.emplace(device.text(), Value(static_cast<std::int64_t>(n)));
    return map;
}

Result<Have> have_from(const Value& value) {
    const auto* map = value.get<ValueMap>();
    if (map == nullptr) return Errc::BadValue;
    if (map->size() > max_have_devices) return Errc::TooLarge;
    Have out;
    for (const auto& [name, count] : *map) {
        const auto device = DeviceId::parse(name);
        const auto n = count.integer();
        if (!device || device->text() != name || !n || *n < 1) return Errc::BadValue;
        out.emplace(*device, static_cast<std::uint64_t>(*n));
    }
    return out;
}

} // namespace kt::op
