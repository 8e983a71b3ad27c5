// What ops of the team space do besides being folded: people, devices, keys.
#include "core/care/conference.h"
#include "core/care/team.h"
#include "core/ledger/folding.h"
#include "core/store/oplog.h"
#include "core/store/rowid.h"

#include <algorithm>

namespace kt::ledger {

namespace {

std::string text_of_field(const Record& record, std::uint16_t field) {
    return std::string(record.shown(field).text());
}

} // namespace

Result<void> Folding::team_record(const op::Ref& ref, const op::RecordSet& set, const RecordState& state) {
    switch (static_cast<care::Kind>(set.kind)) {
    case care::Kind::Grant: return grant(ref, set);
    case care::Kind::HaveNotice: return have_notice(ref, state.read(set.record, op::Space::team()));
    case care::Kind::Member: return member_row(state.read(set.record, op::Space::team()));
    case care::Kind::Absence: return absence(state.read(set.record, op::Space::team()));
    case care::Kind::Device: return device_row(state.read(set.record, op::Space::team()));
    case care::Kind::Conference: return conference_moved(set.record);
    case care::Kind::Erasure: erasures_touched_ = true; return {};
    case care::Kind::TeamRules:
    case care::Kind::FrameDomain: return rules_changed();
    default: return {};
    }
}

Result<void> Folding::grant(const op::Ref& ref, const op::RecordSet& set) {
    std::vector<crypto::Tag8> locators;
    std::vector<DeviceId> devices;
    std::vector<const HeldKey*> learned_now;
    for (const op::FieldSet& field : set.fields) {
        const auto value = decode_value(field.value);
        if (!value) continue;
        if (field.field == care::grant::locators) locators = locators_of(*value);
        if (field.field != care::grant::sealed) continue;
        devices = grantees_of(*value);
        const auto keys = open_mine(*value, c_.device, c_.former, c_.box);
        if (!keys) continue; // not for us, or made by someone who does not know how: nothing to learn
        for (const op::GrantedKey& key : *keys) {
            KT_TRY(const HeldKey* learned, c_.keys.add(key));
            // A later key of the team space can have come with the welcome; others know that we hold it from here on.
            if (learned == nullptr && key.space == op::Space::team()) {
                KT_TRY(const auto of_team, c_.keys.of(key.space));
                for (const HeldKey* held : of_team)
                    if (held->epoch == key.epoch && std::ranges::equal(held->key.view(), key.key.view()))
                        learned = held;
            }
            if (learned == nullptr) continue;
            // Whatever the grant says of who holds it, its maker does, and so do we.
            KT_CHECK(store::save_reader(c_.db, learned->locator, c_.device, ref));
            learned_now.push_back(learned);
        }
    }
    // In the order of the locators, which is that in which the spaces were first written; see want_holes.
    std::ranges::sort(learned_now, {}, [&](const HeldKey* key) { return std::ranges::find(locators, key->locator); });
    new_keys_.insert(new_keys_.end(), learned_now.begin(), learned_now.end());
    for (const DeviceId& device : devices) {
        auto all = c_.team.heirs(device); // who has its box key opens its envelopes
        all.push_back(device);
        for (const DeviceId& one : all)
            for (const crypto::Tag8& locator : locators)
                KT_CHECK(store::save_reader(c_.db, locator, one, ref));
    }
    return {};
}

Result<void> Folding::have_notice(const op::Ref& ref, const Record& record) {
    const auto have = op::have_from(record.shown(care::have_notice::have));
    if (!have) return {};
    changes_.acknowledgements = true;
    const auto head = record.fields.at(care::have_notice::have).front();
    return store::save_acknowledged(c_.db, ref.device, *have, head.at.instant());
}

Result<void> Folding::member_row(const Record& record) {
    rights_changed_ = people_changed_ = true;
    const auto id = id_cast<MemberId>(record.id);
    const store::MemberRow* before = c_.team.member(id);
    const auto role = care::find_role(record.shown(care::member::role).text()).value_or(care::Role::Other);
    const auto left_on = record.shown(care::member::left_on).date();
    // Who is new gets keys by the welcome; what may change for others is what grounds follow from.
    if (before != nullptr && (record.removed() || before->role != role || before->left_on != left_on ||
                              before->organisation != text_of_field(record, care::member::organisation)))
        people_touched_.insert(id);
    if (record.removed()) {
        KT_CHECK(store::drop_member(c_.db, id));
        return c_.team.load_people(c_.db);
    }
    store::MemberRow row;
    row.id = id;
    row.name = text_of_field(record, care::member::name);
    row.role = role;
    row.organisation = text_of_field(record, care::member::organisation);
    row.phone = text_of_field(record, care::member::phone);
    row.email = text_of_field(record, care::member::email);
    row.reachable = text_of_field(record, care::member::reachable);
    row.admin = c_.team.standing().admin(id);
    row.left_on = left_on;
    KT_CHECK(store::put_member(c_.db, row));
    return c_.team.load_people(c_.db);
}

Result<void> Folding::device_row(const Record& record) {
    rights_changed_ = people_changed_ = true;
    const auto sign = bytes_in<32>(record.shown(care::device::sign));
    const auto box = bytes_in<32>(record.shown(care::device::box));
    const auto id = id_cast<DeviceId>(record.id);
    if (!sign || !box || op::device_id(*sign, *box) != id) return {}; // keys under another's name count for nothing
    store::TeamDevice device;
    device.id = id;
    device.member = record.shown(care::device::member).id<MemberId>();
    device.name = text_of_field(record, care::device::name);
    device.sign = *sign;
    device.box = *box;
    KT_CHECK(store::put_device(c_.db, device));
    for (const DeviceId& one : c_.team.before(id))
        KT_CHECK(store::inherit_reader(c_.db, one, id));
    return c_.team.load_people(c_.db);
}

/// Who stands in for somebody may read what that one reads.
Result<void> Folding::absence(const Record& record) {
    people_touched_.insert(record.shown(care::absence::member).id<MemberId>());
    return {};
}

/// Who is an admin and which devices count follow from all acts, not from one record.
Result<void> Folding::write_people() {
    if (!people_changed_) return {};
    for (const auto& [id, row] : c_.team.members())
        KT_CHECK(store::put_member(c_.db, row));
    for (const store::TeamDevice& device : c_.team.devices())
        KT_CHECK(store::put_device(c_.db, device));
    return {};
}

Result<void> Folding::rules_changed() {
    return store::each_dossier(c_.db, [&](const ClientId& dossier) -> Result<void> {
        rows_due_.insert(dossier);
        dossiers_.insert(dossier);
        return {};
    });
}

Result<void> Folding::conference_moved(const RecordId& conference) {
    KT_TRY(const auto items, store::agenda(c_.db, conference));
    for (const AgendaRow& item : items) {
        dossiers_.insert(item.client);
        rows_due_.insert(item.client);
    }
    return {};
}

} // namespace kt::ledger
