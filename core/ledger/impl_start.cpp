// Founding, joining and opening a team; letting someone in.
#include "core/care/team.h"
#include "core/ledger/impl.h"
#include "core/store/oplog.h"
#include "core/store/rowid.h"
#include "core/store/schema.h"
#include "core/store/settings.h"

#include <algorithm>

namespace kt::ledger {

namespace {

constexpr std::string_view name_setting = "team_name";
constexpr std::string_view time_setting = "time";
constexpr std::string_view rules_setting = "rules";

op::FieldSet set(std::uint16_t field, const Value& value) {
    return {field, encode(value), {}};
}

/// What states depend on besides ops: when a version declares other fields or rules, the log is folded again.
crypto::Hash rules_now() {
    crypto::Hasher hasher("kt1 fold");
    for (const care::KindSpec& spec : care::all_kinds())
        for (const care::Field& field : spec.fields)
            hasher.add(static_cast<std::uint64_t>(spec.kind))
                .add(field.number)
                .add(static_cast<std::uint64_t>(field.merge))
                .add(static_cast<std::uint64_t>(field.searched ? 1 : 0))
                .add(bytes_of(field.name));
    return hasher.done();
}

op::RecordSet member_record(const MemberId& id, const Person& person, bool admin) {
    namespace f = care::member;
    op::RecordSet out{id_cast<RecordId>(id), static_cast<std::uint16_t>(care::Kind::Member), {}};
    out.fields = {set(f::name, person.name), set(f::role, care::role_name(person.role)),
                  set(f::organisation, person.organisation)};
    if (admin) out.fields.push_back(set(f::admin, true));
    return out;
}

op::RecordSet device_record(const DeviceId& id, const MemberId& member, std::string_view name,
                            const crypto::SignPublic& sign, const crypto::BoxPublic& box) {
    namespace f = care::device;
    return {id_cast<RecordId>(id),
            static_cast<std::uint16_t>(care::Kind::Device),
            {set(f::member, member), set(f::name, name), set(f::sign, copy_of(sign)), set(f::box, copy_of(box))}};
}

Result<void> check_person(const Person& person) {
    const care::KindSpec& spec = *care::find_kind(care::Kind::Member);
    if (person.name.empty()) return fail(Errc::MissingField, "name");
    KT_CHECK(care::check_value(*spec.field(care::member::name), person.name));
    return care::check_value(*spec.field(care::member::organisation), person.organisation);
}

Result<void> check_line(care::Kind kind, std::uint16_t field, std::string_view text) {
    return care::check_value(*care::find_kind(kind)->field(field), text);
}

} // namespace

NewDevice NewDevice::make(std::string name, Random& random) {
    NewDevice made;
    made.name = std::move(name);
    made.sign = crypto::SignKeys::make(random);
    made.box = crypto::BoxKeys::make(random);
    made.id = op::device_id(made.sign.pub, made.box.pub);
    return made;
}

LedgerImpl::LedgerImpl(store::Db db, Place place, Clock& clock, Random& random)
    : db_(std::move(db)), place_(std::move(place)), clock_(clock), random_(random), keys_(db_),
      team_(place_.founding, place_.identity.device, place_.identity.member) {
}

FoldingContext LedgerImpl::context() {
    return {db_, keys_, team_, place_.identity.device, place_.identity.box, dossiers_, place_.former};
}

Result<void> LedgerImpl::settle(Folding& folding) {
    KT_CHECK(folding.finish());
    // A clock a year ahead elsewhere must not take ours along.
    constexpr std::int64_t day_ms = 86'400'000;
    const op::LogicalTime latest = folding.latest();
    if (latest.instant().ms <= clock_.now().ms + day_ms) last_ = std::max(last_, latest);
    if (last_ <= saved_last_) return {};
    cbor::Writer out;
    out.uint(last_.value);
    KT_CHECK(store::save_setting(db_, time_setting, out.view()));
    saved_last_ = last_;
    return {};
}

void LedgerImpl::after_rollback() {
    saved_last_ = {};
    keys_.forget();
    dossiers_.forget();
    chosen_.clear();
    (void)team_.load(db_); // a store that cannot be read says so at the next call
}

Result<void> LedgerImpl::start_team(std::string_view name, const Person& founder, std::string_view device) {
    if (name.empty()) return fail(Errc::MissingField, "team");
    KT_CHECK(check_line(care::Kind::Team, care::team::name, name));
    KT_CHECK(check_line(care::Kind::Device, care::device::name, device));
    KT_CHECK(check_person(founder));
    auto started = in_transaction<bool>([&](Folding& folding) -> Result<bool> {
        KT_CHECK(save_place(db_, place_));
        KT_CHECK(store::save_setting(db_, name_setting, bytes_of(name)));
        KT_CHECK(store::save_setting(db_, rules_setting, rules_now()));
        KT_CHECK(keys_.add({op::Space::team(), 1, crypto::EpochKey::random(random_)}));
        const Identity& me = place_.identity;
        Planned op{op::Space::team(), {}};
        op.records.push_back(
            {id_cast<RecordId>(me.team), static_cast<std::uint16_t>(care::Kind::Team), {set(care::team::name, name)}});
        op.records.push_back(member_record(me.member, founder, true));
        op.records.push_back(device_record(me.device, me.member, device, me.sign.pub, me.box.pub));
        KT_CHECK(append(folding, op));
        return true;
    });
    if (!started) return started.error();
    return {};
}

Result<void> LedgerImpl::enter_team(const Welcome& welcome) {
    auto entered = in_transaction<bool>([&](Folding&) -> Result<bool> {
        KT_CHECK(save_place(db_, place_));
        KT_CHECK(store::save_setting(db_, name_setting, bytes_of(welcome.team_name)));
        KT_CHECK(store::save_setting(db_, rules_setting, rules_now()));
        KT_CHECK(store::number_of(db_, welcome.founder.device));
        for (const TeamEpoch& epoch : welcome.keys)
            KT_CHECK(keys_.add({op::Space::team(), epoch.epoch, epoch.key.clone()}));
        return true;
    });
    if (!entered) return entered.error();
    return {};
}

Result<op::LogicalTime> LedgerImpl::own_last_time() const {
    KT_TRY(const store::FeedEnd end, store::feed_end(db_, device()));
    if (end.n == 0) return op::LogicalTime{};
    KT_TRY(const auto entry, store::find_entry(db_, {device(), end.n}));
    const auto op = entry ? op::decode(entry->body) : Result<op::Op>(Errc::BadOp);
    return op ? op->at : op::LogicalTime{};
}

Result<void> LedgerImpl::resume() {
    KT_CHECK(team_.load(db_));
    KT_TRY(const auto time, store::setting(db_, time_setting));
    if (time) {
        auto in = cbor::Reader::open(time->view());
        const auto value = in ? in->uint() : Result<std::uint64_t>(Errc::StoreDamaged);
        if (!value) return fail(Errc::StoreDamaged, "time");
        last_.value = *value;
    }
    KT_TRY(const op::LogicalTime own, own_last_time());
    last_ = saved_last_ = std::max(last_, own);
    // A kill after an erasure may have left what was deleted in the journal.
    KT_TRY(const bool erased, store::any_erased(db_));
    if (erased) KT_CHECK(store::empty_journal(db_));
    KT_TRY(const auto rules, store::setting(db_, rules_setting));
    KT_TRY(const bool migrated, store::needs_rebuild(db_));
    const bool same_rules = rules && std::ranges::equal(rules->view(), rules_now());
    return migrated || !same_rules ? rebuild() : Result<void>{};
}

/// What the device before wrote up to the backup is sealed as its last act; then its signing key is thrown away, so
/// that nobody here can write on in its feed, which may be longer elsewhere.
Result<void> LedgerImpl::succeed(std::string_view name) {
    KT_CHECK(check_line(care::Kind::Device, care::device::name, name));
    const DeviceId before = device();
    crypto::SignKeys fresh = crypto::SignKeys::make(random_);
    const DeviceId after = op::device_id(fresh.pub, place_.identity.box.pub);
    const Bytes proof = prove_succession(place_.identity.sign, after);
    auto done = in_transaction<bool>([&](Folding& folding) -> Result<bool> {
        KT_TRY(const store::FeedEnd end, store::feed_end(db_, before));
        if (end.n > 0) KT_CHECK(seal_at(before, end.n, end.chain));
        place_.former.insert(place_.former.begin(), before);
        place_.identity.device = after;
        place_.identity.sign = std::move(fresh);
        team_.become(after);
        KT_CHECK(save_place(db_, place_));
        const Identity& me = place_.identity;
        Planned op{op::Space::team(), {}};
        op.records.push_back(device_record(me.device, me.member, name, me.sign.pub, me.box.pub));
        op.records.back().fields.push_back(set(care::device::follows, proof));
        // Under the oldest key of the team space, which everybody has: this device may have missed later ones.
        KT_TRY(const auto of_team, keys_.of(op::Space::team()));
        if (of_team.empty()) return Errc::NoKey;
        KT_CHECK(append(folding, op, of_team.back()));
        return true;
    });
    if (!done) return done.error();
    return {};
}

Result<void> LedgerImpl::note_rebuilt() {
    KT_CHECK(store::rebuilt(db_));
    return store::save_setting(db_, rules_setting, rules_now());
}

std::string LedgerImpl::team_name() const {
    const auto stored = store::find_record(db_, op::Space::team(), static_cast<std::uint16_t>(care::Kind::Team),
                                           id_cast<RecordId>(team()));
    if (stored && *stored) {
        const auto record = read_record(**stored);
        if (record) return std::string(record->shown(care::team::name).text());
    }
    const auto kept = store::setting(db_, name_setting);
    return kept && *kept ? text_of((*kept)->view()) : std::string();
}

Result<Bytes> LedgerImpl::welcome(const JoinRequest& request) {
    const Identity& me = place_.identity;
    if (!team_.admin(me.device)) return Errc::NotAllowed;
    KT_CHECK(check_person(request.person));
    KT_CHECK(check_line(care::Kind::Device, care::device::name, request.device_name));
    Welcome made;
    made.team = me.team;
    made.team_name = team_name();
    made.member = random_.id<MemberId>();
    made.device = op::device_id(request.sign, request.box);
    if (team_.device(made.device) != nullptr) return fail(Errc::NotAllowed, "device");
    made.founder = place_.founding;
    made.inviter = me.device;
    made.inviter_box = me.box.pub;
    return in_transaction<Bytes>([&](Folding& folding) -> Result<Bytes> {
        KT_TRY(const auto all, keys_.all());
        store::MemberRow newcomer_row;
        newcomer_row.id = made.member;
        newcomer_row.role = request.person.role;
        newcomer_row.organisation = request.person.organisation;
        KT_TRY(auto theirs, readable_by(newcomer_row, all));
        for (const HeldKey* key : theirs)
            if (key->space == op::Space::team()) made.keys.push_back({key->epoch, key->key.clone()});
        std::erase_if(theirs, [](const HeldKey* key) { return comes_with_welcome(*key); });
        KT_CHECK(in_order_of_use(theirs));
        // The grants come first, so that nobody who learns of the device thinks that it lacks them.
        const op::Grantee newcomer{made.device, request.box};
        // Under the oldest key of the team space, which needs no grant to be read.
        KT_TRY(const auto of_team, keys_.of(op::Space::team()));
        KT_CHECK(grant(folding, std::span(&newcomer, 1), std::move(theirs), of_team.back()));
        Planned op{op::Space::team(), {}};
        op.records.push_back(member_record(made.member, request.person, false));
        op.records.push_back(device_record(made.device, made.member, request.device_name, request.sign, request.box));
        KT_CHECK(append(folding, op));
        return write_welcome(made, request.box);
    });
}

Result<void> LedgerImpl::in_order_of_use(std::vector<const HeldKey*>& keys) const {
    std::vector<std::pair<op::Ref, const HeldKey*>> sorted;
    for (const HeldKey* key : keys) {
        KT_TRY(const auto mine, store::granted_in(db_, key->locator, place_.identity.device));
        sorted.emplace_back(mine.value_or(op::Ref{}), key);
    }
    std::ranges::stable_sort(sorted, {}, &std::pair<op::Ref, const HeldKey*>::first);
    std::ranges::transform(sorted, keys.begin(), [](const auto& pair) { return pair.second; });
    return {};
}

Result<std::unique_ptr<Ledger>> Ledger::found(store::Db db, std::string_view team_name, const Person& founder,
                                              NewDevice device, Clock& clock, Random& random) {
    Place place;
    place.founding = {device.id, device.sign.pub, device.box.pub, {}};
    random.fill(place.founding.nonce);
    place.identity = {team_id(place.founding), random.id<MemberId>(), device.id, std::move(device.sign),
                      std::move(device.box)};
    auto ledger = std::make_unique<LedgerImpl>(std::move(db), std::move(place), clock, random);
    KT_CHECK(ledger->start_team(team_name, founder, device.name));
    return std::unique_ptr<Ledger>(std::move(ledger));
}

Result<std::unique_ptr<Ledger>> Ledger::join(store::Db db, NewDevice device, ByteView welcome, Clock& clock,
                                             Random& random) {
    KT_TRY(const Welcome opened, open_welcome(welcome, device.box));
    if (opened.device != device.id) return fail(Errc::BadMessage, "welcome of another device");
    Place place;
    place.founding = opened.founder;
    place.inviter = opened.inviter;
    place.inviter_box = opened.inviter_box;
    place.identity = {opened.team, opened.member, device.id, std::move(device.sign), std::move(device.box)};
    auto ledger = std::make_unique<LedgerImpl>(std::move(db), std::move(place), clock, random);
    KT_CHECK(ledger->enter_team(opened));
    return std::unique_ptr<Ledger>(std::move(ledger));
}

Result<std::unique_ptr<Ledger>> Ledger::open(store::Db db, Clock& clock, Random& random) {
    KT_TRY(Place place, load_place(db));
    auto ledger = std::make_unique<LedgerImpl>(std::move(db), std::move(place), clock, random);
    KT_CHECK(ledger->resume());
    return std::unique_ptr<Ledger>(std::move(ledger));
}

Result<std::unique_ptr<Ledger>> Ledger::restore(store::Db db, std::string_view device_name, Clock& clock,
                                                Random& random) {
    KT_TRY(Place place, load_place(db));
    auto ledger = std::make_unique<LedgerImpl>(std::move(db), std::move(place), clock, random);
    KT_CHECK(ledger->resume());
    KT_CHECK(ledger->succeed(device_name));
    return std::unique_ptr<Ledger>(std::move(ledger));
}

} // namespace kt::ledger
