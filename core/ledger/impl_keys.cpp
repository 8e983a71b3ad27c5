// Who is given which key, and when a space gets a new one.
#include "core/care/team.h"
#include "core/ledger/access.h"
#include "core/ledger/impl.h"
#include "core/store/erased.h"

#include <algorithm>

namespace kt::ledger {

namespace {

/// So many dossiers get new keys in the transaction that takes somebody's right away; the others when they are next
/// written in, or by `renew_keys`.
constexpr std::size_t most_at_once = 500;

/// Epochs only put keys in order; one who counts to the end of them cannot keep others from going on.
std::uint64_t next_epoch(const std::vector<const HeldKey*>& keys) {
    constexpr std::uint64_t last = std::uint64_t{1} << 53U;
    return keys.empty() ? 1 : std::min(keys.front()->epoch, last - 1) + 1;
}

bool is_among(const std::vector<op::Grantee>& devices, const DeviceId& id) {
    return std::ranges::find(devices, id, &op::Grantee::device) != devices.end();
}

} // namespace

Result<std::vector<op::Grantee>> LedgerImpl::readers_of(const care::AccessFacts& facts, care::Compartment theme) const {
    KT_TRY(const auto absent, away());
    return team_.readers(facts, theme, absent, today());
}

/// The readers; of the safety theme, as long as nobody was named, its author alone.
Result<std::vector<op::Grantee>> LedgerImpl::writers_of(const care::AccessFacts& facts, care::Compartment theme) const {
    if (theme == care::Compartment::Safety && facts.safety.empty()) return my_devices();
    return readers_of(facts, theme);
}

/// The newest of the keys that nobody else holds than these.
Result<const HeldKey*> LedgerImpl::first_within(const std::vector<const HeldKey*>& keys,
                                                const std::vector<op::Grantee>& readers) const {
    for (const HeldKey* key : keys) {
        KT_TRY(const auto holders, store::holders(db_, key->locator));
        const auto belongs = [&](const DeviceId& id) {
            const auto heirs = team_.heirs(id);
            return is_among(readers, id) ||
                   std::ranges::any_of(heirs, [&](const DeviceId& heir) { return is_among(readers, heir); });
        };
        if (std::ranges::all_of(holders, belongs)) return key;
    }
    return nullptr;
}

/// The key of a space that was found in the right hands, as long as nobody made a newer one; else nullptr.
Result<const HeldKey*> LedgerImpl::key_to_write(const op::Space& space) const {
    KT_TRY(const HeldKey* newest, keys_.newest(space));
    const auto known = chosen_.find(space);
    if (chosen_on_ != today()) return nullptr; // who may hold it can be others today
    if (newest == nullptr || known == chosen_.end() || known->second.newest != newest->locator) return nullptr;
    return keys_.held(known->second.chosen);
}

std::vector<op::Grantee> LedgerImpl::my_devices() const {
    std::vector<op::Grantee> out{{device(), place_.identity.box.pub}};
    for (const store::TeamDevice& mine : team_.devices())
        if (mine.member == place_.identity.member && !mine.revoked && mine.id != device())
            out.push_back({mine.id, mine.box});
    return out;
}

/// Sees to a key that the space can be written in under: one that is in the right hands, or a new one, which it gives.
Result<const HeldKey*> LedgerImpl::make_key(Folding& folding, const op::Space& space,
                                            std::vector<op::Grantee>& devices) {
    KT_TRY(const auto recheck, store::recheck(db_, space.dossier));
    if (recheck && *recheck <= today()) KT_CHECK(align(folding, space.dossier, Align::Renew));
    KT_TRY(const HeldKey* known, key_to_write(space));
    if (known != nullptr) return nullptr;
    if (chosen_on_ != today()) chosen_.clear();
    chosen_on_ = today();
    KT_TRY(auto keys, keys_.of(space));
    // Whoever knows of a dossier can make a key for it: nothing is written under one that the wrong people hold.
    if (!keys.empty()) {
        KT_CHECK(align(folding, space.dossier, Align::Renew));
        KT_TRY(keys, keys_.of(space));
    }
    KT_TRY(care::AccessFacts facts, access_facts(db_, space.dossier));
    if (facts.opened_by.none()) facts.opened_by = place_.identity.member;
    KT_TRY(devices, readers_of(facts, space.compartment));
    // Who writes in a space can read what is written.
    for (const op::Grantee& mine : my_devices())
        if (!is_among(devices, mine.device)) devices.push_back(mine);
    KT_TRY(const HeldKey* good, first_within(keys, devices));
    if (good != nullptr) {
        chosen_[space] = {keys.front()->locator, good->locator};
        return nullptr;
    }
    KT_TRY(const std::uint64_t erased, store::erased_epoch(db_, space));
    const std::uint64_t epoch = std::max(next_epoch(keys), erased + 1);
    KT_TRY(const HeldKey* key, keys_.add({space, epoch, crypto::EpochKey::random(random_)}));
    if (key == nullptr) return fail(Errc::Internal, "key");
    KT_TRY(const HeldKey* newest, keys_.newest(space));
    chosen_[space] = {newest->locator, key->locator};
    return key;
}

Result<void> LedgerImpl::make_keys(Folding& folding, const std::vector<Planned>& ops) {
    std::map<std::vector<DeviceId>, std::pair<std::vector<op::Grantee>, std::vector<const HeldKey*>>> made;
    for (const Planned& planned : ops) {
        if (planned.space == op::Space::team()) {
            KT_CHECK(renew_team_key(folding));
            continue;
        }
        std::vector<op::Grantee> devices;
        KT_TRY(const HeldKey* key, make_key(folding, planned.space, devices));
        if (key == nullptr) continue;
        std::vector<DeviceId> names;
        names.reserve(devices.size());
        for (const op::Grantee& one : devices)
            names.push_back(one.device);
        auto& group = made[names];
        group.first = std::move(devices);
        group.second.push_back(key);
    }
    for (auto& [names, group] : made)
        KT_CHECK(grant(folding, group.first, std::move(group.second)));
    return {};
}

Result<void> LedgerImpl::grant(Folding& folding, std::span<const op::Grantee> devices, std::vector<const HeldKey*> keys,
                               const HeldKey* with) {
    constexpr std::size_t most_bytes = op::max_op_bytes / 2;
    constexpr std::size_t key_bytes = 64;
    while (!keys.empty() && !devices.empty()) {
        // One grant holds one key of a space and epoch; a second one goes with the next.
        const std::size_t room =
            std::clamp<std::size_t>(most_bytes / key_bytes / devices.size(), 1, op::max_grant_keys);
        std::vector<const HeldKey*> now;
        std::vector<const HeldKey*> later;
        for (const HeldKey* key : keys) {
            const bool twice = !now.empty() && now.back()->space == key->space && now.back()->epoch == key->epoch;
            (now.size() < room && !twice ? now : later).push_back(key);
        }
        std::vector<op::GrantedKey> granted;
        granted.reserve(now.size());
        for (const HeldKey* key : now)
            granted.push_back({key->space, key->epoch, key->key.clone()});
        namespace f = care::grant;
        op::RecordSet record{random_.id<RecordId>(), static_cast<std::uint16_t>(care::Kind::Grant), {}};
        record.fields.push_back({f::sealed, encode(op::make_grant(devices, granted)), {}});
        record.fields.push_back({f::locators, encode(locators_value(now)), {}});
        KT_CHECK(append(folding, {op::Space::team(), {std::move(record)}}, with));
        keys = std::move(later);
    }
    return {};
}

std::set<DeviceId> LedgerImpl::known_devices() const {
    std::set<DeviceId> out;
    for (const store::TeamDevice& device : team_.devices())
        out.insert(device.id);
    return out;
}

/// Who makes a key looks after those who come later: a device that its maker did not know of gets it now.
Result<void> LedgerImpl::grant_latecomers(Folding& folding, const std::set<DeviceId>& known) {
    std::vector<const store::TeamDevice*> late;
    for (const store::TeamDevice& device : team_.devices())
        if (!known.contains(device.id) && device.id != place_.identity.device && !device.revoked &&
            !team_.gone(device, today()))
            late.push_back(&device);
    if (late.empty()) return {};
    KT_TRY(const auto keys, keys_.all());
    for (const store::TeamDevice* device : late) {
        const store::MemberRow* who = team_.member(device->member);
        if (who == nullptr) continue;
        std::vector<const HeldKey*> made_here;
        for (const HeldKey* key : keys) {
            KT_TRY(const auto mine, store::granted_in(db_, key->locator, place_.identity.device));
            if (!mine || mine->device != place_.identity.device) continue;
            KT_TRY(const auto theirs, store::granted_in(db_, key->locator, device->id));
            if (!theirs) made_here.push_back(key);
        }
        KT_TRY(auto lacking, readable_by(*who, made_here));
        const op::Grantee grantee{device->id, device->box};
        // Its welcome brought the keys that its inviter knew; so that it can open this one, the oldest is used.
        KT_TRY(const auto of_team, keys_.of(op::Space::team()));
        KT_CHECK(grant(folding, std::span(&grantee, 1), std::move(lacking), of_team.back()));
    }
    return {};
}

Result<std::vector<const HeldKey*>> LedgerImpl::readable_by(const store::MemberRow& who,
                                                            const std::vector<const HeldKey*>& keys) const {
    std::vector<const HeldKey*> out;
    KT_TRY(const auto absent, away());
    const care::Reader reader = team_.reader(who, absent, today());
    std::optional<ClientId> last;
    care::AccessFacts facts;
    for (const HeldKey* key : keys) {
        if (key->space == op::Space::team()) {
            out.push_back(key);
            continue;
        }
        if (last != key->space.dossier) {
            last = key->space.dossier;
            facts = {};
            // Where nobody said who may read, a newcomer's role decides.
            KT_TRY(const auto said, store::recheck(db_, *last));
            if (said) {
                KT_TRY(facts, access_facts(db_, *last));
            }
        }
        if (care::ground_of(reader, key->space.compartment, facts, today()) != care::Ground::None) out.push_back(key);
    }
    return out;
}

/// After ops were taken in: gives keys to who may read now and lacks them, and looks at new keys where somebody who
/// holds them may read no longer.
Result<void> LedgerImpl::follow_access(Folding& folding, Align how) {
    if (folding.access_touched().empty() && folding.people_touched().empty()) return {};
    const auto people = folding.people_touched();
    std::set<ClientId> dossiers = folding.access_touched();
    KT_CHECK(folding.finish()); // what is asked of the store below must be in it
    for (const store::TeamDevice& device : team_.devices()) {
        if (!people.contains(device.member)) continue;
        KT_TRY(const auto theirs, store::dossiers_read_by(db_, device.id));
        for (const ClientId& dossier : theirs) {
            if (dossier.none()) continue;
            if (how == Align::Renew && dossiers.size() < most_at_once)
                dossiers.insert(dossier);
            else
                KT_CHECK(store::put_recheck(db_, dossier, LocalDate{}));
        }
    }
    if (!people.empty() && how == Align::Renew) KT_CHECK(renew_team_key(folding));
    for (const ClientId& dossier : dossiers)
        KT_CHECK(align(folding, dossier, how));
    for (const MemberId& member : people)
        if (how == Align::Renew) KT_CHECK(give_all(folding, member));
    return {};
}

/// What a member may read of everything held here, after the role became another one.
Result<void> LedgerImpl::give_all(Folding& folding, const MemberId& member) {
    const store::MemberRow* who = team_.member(member);
    if (who == nullptr || (who->left_on && *who->left_on <= today())) return {};
    KT_TRY(const auto all, keys_.all());
    KT_TRY(const auto theirs, readable_by(*who, all));
    for (const store::TeamDevice& device : team_.devices()) {
        if (device.member != member || device.revoked || device.id == place_.identity.device) continue;
        std::vector<const HeldKey*> lacking;
        for (const HeldKey* key : theirs) {
            if (comes_with_welcome(*key)) continue;
            KT_TRY(const auto granted, store::granted_in(db_, key->locator, device.id));
            if (!granted) lacking.push_back(key);
        }
        const op::Grantee grantee{device.id, device.box};
        KT_CHECK(grant(folding, std::span(&grantee, 1), std::move(lacking)));
    }
    return {};
}

Result<void> LedgerImpl::align(Folding& folding, const ClientId& dossier, Align how) {
    KT_TRY(const care::AccessFacts facts, access_facts(db_, dossier));
    KT_TRY(const auto spaces, store::spaces_of(db_, dossier));
    bool left = false;
    for (const op::Space& space : spaces) {
        KT_TRY(const auto readers, writers_of(facts, space.compartment));
        KT_CHECK(give_to_readers(folding, space, readers));
        KT_TRY(const auto keys, keys_.of(space));
        KT_TRY(const HeldKey* good, first_within(keys, readers));
        if (good != nullptr) continue;
        if (!is_among(readers, device())) continue; // whoever may read it sees to it
        left = left || how != Align::Renew;
        if (how != Align::Renew) continue;
        KT_TRY(const HeldKey* key, keys_.add({space, next_epoch(keys), crypto::EpochKey::random(random_)}));
        if (key == nullptr) return fail(Errc::Internal, "key");
        KT_CHECK(grant(folding, readers, {key}));
    }
    auto next = care::access_changes_after(facts, today());
    for (const auto& [id, who] : team_.members())
        if (who.left_on && today() < *who.left_on && (!next || *who.left_on < *next)) next = who.left_on;
    return store::put_recheck(db_, dossier, left ? std::optional(LocalDate{}) : next);
}

Result<void> LedgerImpl::give_to_readers(Folding& folding, const op::Space& space,
                                         const std::vector<op::Grantee>& readers) {
    KT_TRY(const auto keys, keys_.of(space));
    std::map<std::vector<DeviceId>, std::pair<std::vector<op::Grantee>, std::vector<const HeldKey*>>> lacking;
    for (const HeldKey* key : keys) {
        KT_TRY(const auto holders, store::holders(db_, key->locator));
        std::vector<op::Grantee> devices;
        std::vector<DeviceId> names;
        for (const op::Grantee& one : readers) {
            if (std::ranges::find(holders, one.device) != holders.end()) continue;
            devices.push_back(one);
            names.push_back(one.device);
        }
        if (devices.empty()) continue;
        auto& group = lacking[names];
        group.first = std::move(devices);
        group.second.push_back(key);
    }
    for (auto& [names, group] : lacking)
        KT_CHECK(grant(folding, group.first, std::move(group.second)));
    return {};
}

/// The first key of the team space comes with the welcome and is granted to nobody by name; later ones are.
Result<void> LedgerImpl::renew_team_key(Folding& folding) {
    const auto gone = [&, day = today()](const store::TeamDevice& one) {
        return team_.gone(one, day) && std::ranges::none_of(team_.heirs(one.id), [&](const DeviceId& heir) {
                   const store::TeamDevice* known = team_.device(heir);
                   return known != nullptr && !team_.gone(*known, day);
               });
    };
    if (std::ranges::none_of(team_.devices(), gone)) return {};
    KT_TRY(const HeldKey* newest, keys_.newest(op::Space::team()));
    if (newest == nullptr) return Errc::NoKey;
    KT_TRY(const auto holders, store::holders(db_, newest->locator));
    const auto everyone = team_.everyone(today());
    const bool excess = holders.empty() || std::ranges::any_of(holders, [&](const DeviceId& id) {
                            const store::TeamDevice* known = team_.device(id);
                            return known != nullptr && gone(*known);
                        });
    if (!excess || !is_among(everyone, device())) return {};
    KT_TRY(const HeldKey* key, keys_.add({op::Space::team(), newest->epoch + 1, crypto::EpochKey::random(random_)}));
    if (key == nullptr) return fail(Errc::Internal, "key");
    // Under the oldest, which everybody holds: of two who renew it while apart, one may have left out the other.
    KT_TRY(const auto all, keys_.of(op::Space::team()));
    return grant(folding, everyone, {key}, all.back());
}

/// The devices of members whose last day has come, where somebody decided that before and left it to the day.
Result<void> LedgerImpl::end_who_left() {
    if (!team_.admin(device())) return {};
    Edit end;
    for (const store::TeamDevice& one : team_.devices()) {
        if (one.revoked || one.id == device() || !team_.gone(one, today())) continue;
        end.records.push_back({care::Kind::Device,
                               id_cast<RecordId>(one.id),
                               {{care::device::revoked_at, Value(clock_.now())},
                                {care::device::revoked_why, Value(std::string_view("left_on"))}}});
    }
    if (end.records.empty()) return {};
    const auto ended = commit(end);
    // The last administrator's device stays until there is another one.
    return ended || ended.code() == Errc::LastAdmin ? Result<void>() : Result<void>(ended.error());
}

Result<bool> LedgerImpl::renew_keys(std::size_t most) {
    KT_CHECK(end_who_left());
    KT_TRY(const auto due, store::rechecks_due(db_, today(), most));
    if (due.empty()) return false;
    return in_transaction<bool>([&](Folding& folding) -> Result<bool> {
        for (const ClientId& dossier : due) {
            KT_CHECK(align(folding, dossier, Align::Renew));
            // What only others can renew is looked at again tomorrow.
            KT_TRY(const auto still, store::recheck(db_, dossier));
            if (still && *still <= today()) KT_CHECK(store::put_recheck(db_, dossier, LocalDate{today().days + 1}));
        }
        return due.size() == most;
    });
}

} // namespace kt::ledger
