#include "core/store/clients.h"
#include "core/store/keys.h"
#include "core/store/lists.h"
#include "core/store/needs.h"
#include "core/store/oplog.h"
#include "core/store/records.h"
#include "core/store/search.h"
#include "tests/core/store/open_db.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace kt;
using namespace kt::store;
using namespace kt::test;

namespace {

std::vector<std::string> plan(const Db& db, const std::string& sql) {
    const std::string asked = "EXPLAIN QUERY PLAN " + sql;
    auto stmt = must(db.prepare(asked));
    std::vector<std::string> out;
    while (must(stmt.step()))
        out.emplace_back(stmt.text(3));
    return out;
}

/// The statements that `act` prepares.
template <class Act>
std::set<std::string> prepared_by(const Db& db, Act act) {
    const auto before = db.kept();
    act();
    std::set<std::string> out;
    for (std::string& sql : db.kept())
        out.insert(std::move(sql));
    for (const std::string& sql : before)
        out.erase(sql);
    return out;
}

void no_scan(const Db& db, const std::set<std::string>& statements) {
    CHECK_FALSE(statements.empty());
    for (const std::string& sql : statements)
        for (const std::string& line : plan(db, sql)) {
            INFO(sql << "\n" << line);
            const bool index_of_words = line.find("VIRTUAL TABLE INDEX") != std::string::npos;
            CHECK((line.find("SCAN") == std::string::npos || index_of_words ||
                   line.find("SCAN CONSTANT ROW") != std::string::npos));
            CHECK(line.find("TEMP B-TREE") == std::string::npos);
            CHECK(line.find("AUTOMATIC") == std::string::npos);
        }
}

} // namespace

TEST_CASE("no list query reads a whole table or sorts") {
    const Db db = must(Db::in_memory());
    Chance chance(1);
    const auto statements = prepared_by(db, [&] {
        for (const auto order : {ClientOrder::Name, ClientOrder::NextDate})
            for (const bool step : {false, true}) {
                ClientQuery query;
                query.order = order;
                if (step) query.step = care::Step::CarePlan;
                must(clients(db, query));
                query.words = "jan";
                query.mine = {chance.id<MemberId>()};
                query.due_by = LocalDate{20'000};
                must(clients(db, query));
            }
        must(find_client(db, chance.id<ClientId>()));
        must(namesakes(db, "x", LocalDate{0}));
        TaskQuery everyone;
        must(tasks(db, everyone));
        TaskQuery mine;
        mine.owners = {chance.id<MemberId>()};
        must(tasks(db, mine));
        AttentionQuery due;
        due.client = chance.id<ClientId>();
        must(attention(db, due));
        must(attention(db, {{}, {chance.id<MemberId>()}, LocalDate{20'000}}));
        must(attention_for(db, std::array{care::Reason::ConferenceDue, care::Reason::Trigger}, LocalDate{20'000}, 50));
        must(triggers(db, chance.id<ClientId>()));
        must(unread(db, chance.id<MemberId>(), 9));
        must(open_signals(db, 10));
        must(agenda(db, chance.id<RecordId>()));
        must(needs(db, {LocalDate{20'000}}));
        must(triggers(db, ClientId{}));
        must(conflicts(db, {}));
        must(next_due(db, ClientId{}));
        TimelineQuery lines;
        must(timeline(db, lines));
        must(ops_of(db, 1));
        must(find(db, "jan valt", 10, [](const StoredRecord&) -> Result<std::string> { return std::string(); }));
        must(wanted_bodies(db, 10));
    });
    no_scan(db, statements);
}

TEST_CASE("no question asked for each op reads a whole table or sorts") {
    const Db db = must(Db::in_memory());
    Chance chance(2);
    const auto device = chance.id<DeviceId>();
    const auto statements = prepared_by(db, [&] {
        auto tx = must(Tx::begin(db));
        LogEntry entry;
        entry.n = 1;
        entry.space = op::Space{chance.id<ClientId>(), care::Compartment::General};
        entry.body = {1};
        must(append_entry(db, device, entry));
        must(find_entry(db, {device, 1}));
        must(feed_end(db, device));
        must(seal_before(db, device, 5));
        must(seal_after(db, device, 1));
        must(is_quarantined(db, {device, 1}));
        must(is_frozen(db, device));
        must(each_entry(db, device, 1, 9, [](const LogEntry&) -> Result<bool> { return true; }));
        must(each_hole(db, [](const op::Ref&, const op::Entry&) -> Result<bool> { return true; }));
        StoredRecord record;
        record.id = chance.id<RecordId>();
        record.space = *entry.space;
        record.kind = 30;
        record.row = must(insert_record(db, record));
        must(update_record(db, record));
        must(find_record(db, record.id));
        must(find_record(db, record.space, record.kind, record.id));
        must(newest_key(db, record.space));
        must(keys_of(db, record.space));
        must(spaces_of(db, record.space.dossier));
        must(key_by_locator(db, {}));
        must(may_read(db, record.space, device));
        must(granted_in(db, {}, device));
        must(tx.commit());
    });
    no_scan(db, statements);
}
