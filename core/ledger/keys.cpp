#include "core/ledger/keys.h"

#include "core/care/team.h"
#include "core/store/erased.h"

#include <algorithm>
#include <cstring>

namespace kt::ledger {

namespace {

std::unique_ptr<const HeldKey> make_held(const op::Space& space, std::uint64_t epoch, const crypto::EpochKey& key) {
    auto held = std::make_unique<HeldKey>();
    held->space = space;
    held->epoch = epoch;
    held->key = key.clone();
    held->made = op::SpaceKeys::of(key);
    held->locator = op::own_locator(held->made);
    return held;
}

bool made_tag(const HeldKey& held, const DeviceId& device, std::uint64_t n, const crypto::Tag8& tag) {
    return crypto::short_tag(held.made.tag, device.view(), n) == tag;
}

} // namespace

std::size_t Keys::TagHash::operator()(const crypto::Tag8& tag) const noexcept {
    std::uint64_t number = 0;
    std::memcpy(&number, tag.data(), tag.size());
    return static_cast<std::size_t>(number);
}

const HeldKey* Keys::remember(const op::Space& space, std::uint64_t epoch, const crypto::EpochKey& key) const {
    Pointer made = make_held(space, epoch, key);
    const crypto::Tag8 locator = made->locator;
    return by_locator_.emplace(locator, std::move(made)).first->second.get();
}

const HeldKey* Keys::held(const crypto::Tag8& locator) const {
    if (const auto found = by_locator_.find(locator); found != by_locator_.end()) return found->second.get();
    auto stored = store::key_by_locator(db_, locator);
    if (!stored || !*stored) return nullptr;
    return remember((*stored)->space, (*stored)->epoch, (*stored)->key);
}

op::KeyRing::Found Keys::by_locator(const crypto::Tag8& locator) const {
    const HeldKey* key = held(locator);
    if (key == nullptr) return {};
    return {key->space, &key->made};
}

op::KeyRing::Found Keys::by_tag(const DeviceId& device, std::uint64_t n, const crypto::Tag8& tag) const {
    if (last_found_ == nullptr || !made_tag(*last_found_, device, n, tag)) {
        const auto keys = all();
        if (!keys) return {};
        const auto found = std::ranges::find_if(*keys, [&](const HeldKey* k) { return made_tag(*k, device, n, tag); });
        if (found == keys->end()) return {};
        last_found_ = *found;
    }
    return {last_found_->space, &last_found_->made};
}

Result<const std::vector<const HeldKey*>*> Keys::of_space(const op::Space& space) const {
    if (const auto found = by_space_.find(space); found != by_space_.end()) return &found->second;
    KT_TRY(const auto stored, store::keys_of(db_, space));
    std::vector<const HeldKey*> keys;
    keys.reserve(stored.size());
    for (const store::SpaceKey& one : stored)
        keys.push_back(remember(one.space, one.epoch, one.key));
    return &by_space_.emplace(space, std::move(keys)).first->second;
}

Result<const HeldKey*> Keys::newest(const op::Space& space) const {
    KT_TRY(const auto* keys, of_space(space));
    return keys->empty() ? nullptr : keys->front();
}

Result<std::vector<const HeldKey*>> Keys::of(const op::Space& space) const {
    KT_TRY(const auto* keys, of_space(space));
    return *keys;
}

Result<const HeldKey*> Keys::of_entry(const op::Space& space, const op::FeedId& feed, std::uint64_t n,
                                      const op::Entry& entry) const {
    KT_TRY(const auto* keys, of_space(space));
    if (keys->size() == 1) return keys->front();
    for (const HeldKey* key : *keys)
        if (made_tag(*key, feed.device, n, entry.tag)) return key;
    return nullptr;
}

Result<bool> Keys::opens(const op::Space& space, const op::FeedId& feed, std::uint64_t n,
                         const op::Entry& entry) const {
    KT_TRY(const auto* keys, of_space(space));
    return std::ranges::any_of(*keys, [&](const HeldKey* key) { return op::is_mine(key->made, feed, n, entry); });
}

Result<std::vector<const HeldKey*>> Keys::all() const {
    if (!all_) {
        KT_CHECK(store::each_key(db_, [&](const store::SpaceKey& key) -> Result<bool> {
            remember(key.space, key.epoch, key.key);
            return true;
        }));
        all_ = true;
    }
    std::vector<const HeldKey*> out;
    out.reserve(by_locator_.size());
    for (const auto& [locator, key] : by_locator_)
        out.push_back(key.get());
    std::ranges::sort(out, {}, [](const HeldKey* key) { return std::tie(key->space, key->epoch, key->locator); });
    return out;
}

Result<const HeldKey*> Keys::add(const op::GrantedKey& key) {
    KT_TRY(const std::uint64_t erased, store::erased_epoch(db_, key.space));
    if (key.epoch <= erased) return nullptr;
    Pointer made = make_held(key.space, key.epoch, key.key);
    const crypto::Tag8 locator = made->locator;
    KT_TRY(const bool added, store::save_key(db_, {key.space, key.epoch, key.key.clone()}, locator));
    if (!added) return nullptr;
    by_space_.erase(key.space);
    return by_locator_.emplace(locator, std::move(made)).first->second.get();
}

void Keys::forget() {
    by_space_.clear();
    by_locator_.clear();
    all_ = false;
    last_found_ = nullptr;
}

Result<std::vector<op::GrantedKey>> open_mine(const Value& sealed, const DeviceId& device,
                                              const std::vector<DeviceId>& former, const crypto::BoxKeys& box) {
    KT_TRY(auto keys, op::open_grant(sealed, device, box));
    for (const DeviceId& one : former) {
        if (!keys.empty()) break;
        KT_TRY(keys, op::open_grant(sealed, one, box));
    }
    return keys;
}

std::vector<DeviceId> grantees_of(const Value& sealed) {
    std::vector<DeviceId> out;
    const auto* list = sealed.get<ValueList>();
    if (list == nullptr || list->size() > op::max_grant_devices) return out;
    for (const Value& item : *list)
        if (const auto* pair = item.get<ValueList>(); pair != nullptr && !pair->empty())
            out.push_back(pair->front().id<DeviceId>());
    return out;
}

Value locators_value(std::span<const HeldKey* const> keys) {
    ValueList list;
    for (const HeldKey* key : keys)
        list.emplace_back(copy_of(key->locator));
    return list;
}

std::vector<crypto::Tag8> locators_of(const Value& value) {
    std::vector<crypto::Tag8> out;
    const auto* list = value.get<ValueList>();
    if (list == nullptr || list->size() > op::max_grant_keys) return out;
    for (const Value& item : *list) {
        const auto* raw = item.get<Bytes>();
        if (raw == nullptr || raw->size() != crypto::Tag8{}.size()) continue;
        std::copy(raw->begin(), raw->end(), out.emplace_back().begin());
    }
    return out;
}

op::KeyRing::Found OpeningRing::by_locator(const crypto::Tag8& locator) const {
    if (const Found known = keys_.by_locator(locator); known.keys != nullptr) return known;
    const auto found = brought_.find(locator);
    if (found == brought_.end()) return {};
    return {found->second->space, &found->second->made};
}

op::KeyRing::Found OpeningRing::by_tag(const DeviceId& device, std::uint64_t n, const crypto::Tag8& tag) const {
    if (const Found known = keys_.by_tag(device, n, tag); known.keys != nullptr) return known;
    for (const auto& [locator, key] : brought_)
        if (made_tag(*key, device, n, tag)) return {key->space, &key->made};
    return {};
}

void OpeningRing::decrypted(const op::Space& space, ByteView op_bytes) const {
    if (space != op::Space::team()) return;
    const auto op = op::decode(op_bytes);
    if (!op) return;
    for (const op::RecordSet& record : op->records) {
        if (record.kind != static_cast<std::uint16_t>(care::Kind::Grant)) continue;
        for (const op::FieldSet& field : record.fields) {
            if (field.field != care::grant::sealed) continue;
            const auto value = decode_value(field.value);
            const auto keys = value ? open_mine(*value, device_, former_, box_) : Errc::BadValue;
            if (!keys) continue;
            for (const op::GrantedKey& key : *keys) {
                auto held = make_held(key.space, key.epoch, key.key);
                const crypto::Tag8 locator = held->locator;
                brought_.emplace(locator, std::move(held));
            }
        }
    }
}

} // namespace kt::ledger
