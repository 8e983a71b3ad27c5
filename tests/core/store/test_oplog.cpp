#include "core/store/drafts.h"
#include "core/store/keys.h"
#include "core/store/oplog.h"
#include "core/store/records.h"
#include "core/store/rowid.h"
#include "core/store/settings.h"
#include "core/store/team.h"
#include "tests/core/store/open_db.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::store;
using namespace kt::test;

namespace {

LogEntry an_entry(Chance& chance, std::uint64_t n, std::optional<op::Space> space) {
    LogEntry out;
    out.n = n;
    chance.fill(out.entry.op_hash);
    chance.fill(out.entry.tag);
    chance.fill(out.chain);
    out.space = space;
    if (space) out.body = chance.bytes(1 + chance.below(200));
    return out;
}

bool same(const LogEntry& a, const LogEntry& b) {
    return a.n == b.n && a.entry == b.entry && a.chain == b.chain && a.space == b.space && a.body == b.body;
}

} // namespace

TEST_CASE("feeds come back entry by entry, each its own") {
    const Db db = must(Db::in_memory());
    Chance chance(1);
    const std::array<DeviceId, 3> devices = {chance.id<DeviceId>(), chance.id<DeviceId>(), chance.id<DeviceId>()};
    std::map<DeviceId, std::vector<LogEntry>> written;
    auto tx = must(Tx::begin(db));
    for (std::uint64_t i = 0; i < 150; ++i) {
        const DeviceId& device = devices[chance.below(2)];
        std::optional<op::Space> space;
        if (chance.below(3) != 0) space = op::Space{chance.id<ClientId>(), care::Compartment::Nursing};
        auto& feed = written[device];
        feed.push_back(an_entry(chance, feed.size() + 1, space));
        must(append_entry(db, device, feed.back()));
    }
    CHECK_FALSE(append_entry(db, devices[0], written[devices[0]].back()).ok()); // n is taken
    must(tx.commit());

    CHECK(must(have(db)) ==
          op::Have{{devices[0], written[devices[0]].size()}, {devices[1], written[devices[1]].size()}});
    CHECK(must(feeds(db)).size() == 2);
    for (const auto& pair : written) {
        const DeviceId& device = pair.first;
        const std::vector<LogEntry>& feed = pair.second;
        CHECK(must(feed_end(db, device)).n == feed.size());
        CHECK(must(feed_end(db, device)).chain == feed.back().chain);
        std::size_t at = 4;
        must(each_entry(db, device, 5, feed.size() - 3, [&](const LogEntry& entry) -> Result<bool> {
            CHECK(same(entry, feed[at]));
            ++at;
            return true;
        }));
        CHECK(at == feed.size() - 3);
        CHECK(same(*must(find_entry(db, {device, 7})), feed[6]));
        CHECK_FALSE(must(find_entry(db, {device, feed.size() + 1})));
    }
    CHECK_FALSE(must(find_entry(db, {devices[2], 1})));
    CHECK_FALSE(must(find_entry(db, {devices[0], UINT64_MAX})));
    CHECK(must(feed_end(db, devices[2])).n == 0);
}

TEST_CASE("a hole is listed until it is filled, and an erased body is a hole again") {
    const Db db = must(Db::in_memory());
    Chance chance(2);
    const auto device = chance.id<DeviceId>();
    const op::Space space{chance.id<ClientId>(), care::Compartment::Medical};
    for (std::uint64_t n = 1; n <= 3; ++n)
        must(append_entry(db, device, an_entry(chance, n, n == 2 ? std::nullopt : std::optional(space))));
    const auto holes = [&] {
        std::vector<op::Ref> out;
        must(each_hole(db, [&](const op::Ref& ref, const op::Entry&) -> Result<bool> {
            out.push_back(ref);
            return true;
        }));
        return out;
    };
    CHECK(holes() == std::vector<op::Ref>{{device, 2}});
    must(want_body(db, {device, 2}, space));
    CHECK(must(wanted_bodies(db, 5)) == std::vector<op::Ref>{{device, 2}});
    const Bytes body{1, 2, 3};
    must(fill_hole(db, {device, 2}, space, body));
    CHECK(fill_hole(db, {device, 2}, space, body).code() == Errc::NotFound);
    must(no_longer_wanted(db, {device, 2}));
    CHECK(must(wanted_bodies(db, 5)).empty());
    CHECK(holes().empty());
    CHECK(must(find_entry(db, {device, 2}))->body == body);
    must(erase_body(db, {device, 1}));
    CHECK(holes() == std::vector<op::Ref>{{device, 1}});
    CHECK(must(find_entry(db, {device, 1}))->body.empty());
}

TEST_CASE("the nearest seal on either side is found with its chain hash") {
    const Db db = must(Db::in_memory());
    Chance chance(3);
    const auto device = chance.id<DeviceId>();
    std::vector<op::Seal> seals;
    for (std::uint64_t n = 1; n <= 20; ++n) {
        const LogEntry entry = an_entry(chance, n, std::nullopt);
        must(append_entry(db, device, entry));
        if (n % 5 != 0) continue;
        op::Seal seal{n, entry.chain, {}};
        chance.fill(seal.signature);
        must(save_seal(db, device, seal));
        must(save_seal(db, device, seal));
        seals.push_back(seal);
    }
    CHECK_FALSE(must(seal_before(db, device, 4)));
    CHECK(must(seal_before(db, device, 9))->n == 5);
    CHECK(must(seal_before(db, device, UINT64_MAX))->signature == seals.back().signature);
    CHECK(must(seal_after(db, device, 6))->n == 10);
    CHECK(must(seal_after(db, device, 10))->chain == seals[1].chain);
    CHECK_FALSE(must(seal_after(db, device, 21)));
    CHECK_FALSE(must(seal_after(db, chance.id<DeviceId>(), 1)));
}

TEST_CASE("acknowledgements never go back") {
    const Db db = must(Db::in_memory());
    Chance chance(4);
    const auto peer = chance.id<DeviceId>();
    const auto feed = chance.id<DeviceId>();
    CHECK(must(acknowledged_by(db, peer)).empty());
    CHECK_FALSE(must(last_contact(db, peer)));
    must(save_acknowledged(db, peer, {{feed, 10}}, Instant{1000}));
    must(save_acknowledged(db, peer, {{feed, 7}}, Instant{2000}));
    CHECK(must(acknowledged_by(db, peer)) == op::Have{{feed, 10}});
    CHECK(must(last_contact(db, peer)) == Instant{2000});
    must(save_acknowledged(db, peer, {{feed, 12}, {peer, 1}}, Instant{3000}));
    CHECK(must(acknowledged_by(db, peer)) == op::Have{{feed, 12}, {peer, 1}});
}

TEST_CASE("a quarantined entry and a frozen feed stay so until released") {
    const Db db = must(Db::in_memory());
    Chance chance(5);
    const op::Ref ref{chance.id<DeviceId>(), 8};
    CHECK_FALSE(must(is_quarantined(db, ref)));
    must(quarantine(db, ref, "quarantined"));
    must(quarantine(db, ref, "bad_op"));
    CHECK(must(is_quarantined(db, ref)));
    REQUIRE(must(quarantined(db)).size() == 1);
    CHECK(must(quarantined(db)).front().reason == "bad_op");
    must(release(db, ref));
    CHECK(must(quarantined(db)).empty());
    CHECK_FALSE(must(is_frozen(db, ref.device)));
    must(freeze(db, ref, Bytes{1, 2}));
    CHECK(must(is_frozen(db, ref.device)));
    CHECK(must(frozen_feeds(db)) == std::vector<DeviceId>{ref.device});
}

TEST_CASE("keys of a space come newest first, the lowest locator writes") {
    const Db db = must(Db::in_memory());
    Chance chance(6);
    const op::Space space{chance.id<ClientId>(), care::Compartment::Social};
    const op::Space other{space.dossier, care::Compartment::Medical};
    const auto save = [&](const op::Space& of, std::uint64_t epoch, std::uint8_t locator) {
        SpaceKey key{of, epoch, crypto::EpochKey::random(chance)};
        CHECK(must(save_key(db, key, crypto::Tag8{locator})));
        return copy_of(key.key.view());
    };
    const Bytes first = save(space, 1, 9);
    const Bytes high = save(space, 2, 5);
    const Bytes low = save(space, 2, 3);
    save(other, 1, 1);
    CHECK_FALSE(must(save_key(db, {space, 1, crypto::EpochKey::random(chance)}, crypto::Tag8{9})));
    const auto keys = must(keys_of(db, space));
    REQUIRE(keys.size() == 3);
    CHECK(copy_of(keys[0].key.view()) == low);
    CHECK(copy_of(keys[1].key.view()) == high);
    CHECK(copy_of(keys[2].key.view()) == first);
    CHECK(copy_of(must(newest_key(db, space))->key.view()) == low);
    CHECK(must(key_by_locator(db, crypto::Tag8{5}))->epoch == 2);
    CHECK_FALSE(must(key_by_locator(db, crypto::Tag8{77})));
    CHECK(must(spaces_of(db, space.dossier)) == std::vector<op::Space>{other, space});
    int count = 0;
    must(each_key(db, [&](const SpaceKey&) -> Result<bool> { return ++count < 100; }));
    CHECK(count == 4);

    const auto reader = chance.id<DeviceId>();
    const op::Ref grant{chance.id<DeviceId>(), 3};
    CHECK_FALSE(must(may_read(db, space, reader)));
    must(save_reader(db, crypto::Tag8{5}, reader, grant));
    must(save_reader(db, crypto::Tag8{5}, reader, {reader, 1}));
    CHECK(must(may_read(db, space, reader)));
    CHECK_FALSE(must(may_read(db, other, reader)));
    CHECK(must(granted_in(db, crypto::Tag8{5}, reader)) == grant);
    CHECK(must(readers_of(db, space)) == std::vector<DeviceId>{reader});
    must(drop_keys(db, space));
    CHECK(must(keys_of(db, space)).empty());
    CHECK(must(keys_of(db, other)).size() == 1);
}

TEST_CASE("records of one dossier come in order of creation, all of them in order of id") {
    const Db db = must(Db::in_memory());
    Chance chance(7);
    const auto mine = chance.id<ClientId>();
    std::vector<RecordId> created;
    for (int i = 0; i < 60; ++i) {
        StoredRecord record;
        record.id = chance.id<RecordId>();
        record.kind = i % 2 == 0 ? 28 : 29;
        record.space = {i % 3 == 0 ? mine : chance.id<ClientId>(), care::Compartment::General};
        record.created.value = 1000 - static_cast<std::uint64_t>(i);
        record.state = chance.bytes(40);
        record.row = must(insert_record(db, record));
        CHECK(record_row::kind(record.row) == record.kind);
        CHECK(must(record_of(db, record.row)) == record.id);
        if (i % 3 == 0) created.insert(created.begin(), record.id);
        const auto found = must(find_record(db, record.space, record.kind, record.id));
        REQUIRE(found);
        CHECK(found->state == record.state);
        CHECK_FALSE(must(find_record(db, {mine, care::Compartment::Acp}, record.kind, record.id)));
        record.state = {1};
        must(update_record(db, record));
        CHECK(must(find_record(db, record.id))->state == Bytes{1});
    }
    std::vector<RecordId> seen;
    const auto note = [&](const StoredRecord& record) -> Result<bool> {
        seen.push_back(record.id);
        return true;
    };
    must(each_record_of(db, mine, std::nullopt, note));
    CHECK(seen == created);
    seen.clear();
    must(each_record_of(db, mine, 28, note));
    CHECK(seen.size() == 10);
    seen.clear();
    must(each_record(db, note));
    CHECK(seen.size() == 60);
    CHECK(std::ranges::is_sorted(seen));
}

TEST_CASE("members, devices, settings and drafts read back") {
    const Db db = must(Db::in_memory());
    Chance chance(8);
    MemberRow member{chance.id<MemberId>(),
                     "Toos de Vries",
                     care::Role::SocialWorker,
                     "Wijkteam",
                     "06",
                     "t@x",
                     "ma",
                     true,
                     std::nullopt,
                     false};
    must(put_member(db, member));
    member.name = "Toos Bakker";
    must(put_member(db, member));
    REQUIRE(must(members(db)).size() == 1);
    CHECK(must(find_member(db, member.id))->name == "Toos Bakker");
    CHECK(must(find_member(db, member.id))->admin);
    TeamDevice device{chance.id<DeviceId>(), member.id, "laptop", {}, {}, false, std::nullopt};
    chance.fill(device.box);
    must(put_device(db, device));
    CHECK(must(device_by_box(db, device.box))->id == device.id);
    device.revoked = true;
    device.last_counted = 12;
    must(put_device(db, device));
    CHECK(must(find_device(db, device.id))->last_counted == 12);
    CHECK(must(devices(db)).size() == 1);
    must(drop_member(db, member.id));
    CHECK(must(members(db)).empty());

    must(save_draft(db, "signal", "text", Value("half een zin")));
    must(save_draft(db, "signal", "text", Value("half een zin meer")));
    must(save_draft(db, "signal", "date", Value(LocalDate{3})));
    CHECK(must(draft(db, "signal")) == std::map<std::string, Value>{{"text", "half een zin meer"}, {"date", 3}});
    CHECK(must(drafts(db)) == std::vector<std::string>{"signal"});
    must(drop_draft_field(db, "signal", "date"));
    CHECK(must(draft(db, "signal")).size() == 1);
    must(drop_draft(db, "signal"));
    CHECK(must(drafts(db)).empty());

    CHECK_FALSE(must(setting(db, "x")));
    must(save_setting(db, "x", Bytes{}));
    CHECK(must(setting(db, "x"))->size() == 0);
    must(drop_setting(db, "x"));
    CHECK_FALSE(must(setting(db, "x")));
}
