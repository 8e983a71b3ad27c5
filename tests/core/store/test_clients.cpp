#include "core/store/clients.h"
#include "core/store/lists.h"
#include "core/store/names.h"
#include "core/store/records.h"
#include "core/store/rowid.h"
#include "core/store/search.h"
#include "core/store/team.h"
#include "tests/core/store/open_db.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <tuple>

using namespace kt;
using namespace kt::store;
using namespace kt::test;

namespace {

constexpr std::array<std::string_view, 12> given = {"Anna",  "Jan",  "Marie", "Émile", "Willem", "Fatma",
                                                    "Søren", "Piet", "Toos",  "Ali",   "Ingrid", "Kees"};
constexpr std::array<std::string_view, 12> family = {"Willemsen", "van der Berg",  "de Vries", "Çelik",
                                                     "Jansen",    "van den Broek", "Bakker",   "El Amrani",
                                                     "'t Hooft",  "Smit-de Boer",  "Ørsted",   "Visser"};

/// Clients made by chance, in the store and in a plain list beside it.
struct World {
    Db db = must(Db::in_memory());
    Chance chance{42};
    std::vector<ClientRow> rows;
    std::vector<MemberId> members;
    std::map<ClientId, std::vector<MemberId>> owners;

    explicit World(int count) {
        auto tx = must(Tx::begin(db));
        for (int i = 0; i < 3; ++i) {
            MemberRow member;
            member.id = chance.id<MemberId>();
            member.name = "Lid " + std::to_string(i);
            must(put_member(db, member));
            members.push_back(member.id);
        }
        for (int i = 0; i < count; ++i)
            add();
        must(tx.commit());
    }

    void add() {
        ClientRow row;
        row.id = chance.id<ClientId>();
        row.name = std::string(given[chance.below(given.size())]) + ' ' + std::string(family[chance.below(12)]);
        row.birth_date = LocalDate{-15'000 + static_cast<std::int32_t>(chance.below(8'000))};
        row.postcode = std::to_string(1000 + chance.below(50)) + " AB";
        row.step = static_cast<care::Step>(1 + chance.below(6));
        row.step_state = static_cast<care::StepState>(chance.below(3));
        if (chance.below(10) == 0) row.central_contact = members[chance.below(3)];
        if (chance.below(3) != 0) row.next_date = LocalDate{20'000 + static_cast<std::int32_t>(chance.below(300))};
        row.closed = chance.below(10) == 0;
        if (chance.below(10) == 0) row.waits_from = LocalDate{20'000};
        must(put_client(db, row));
        must(index_client(db, row.id, row.name, std::nullopt, "", ""));
        if (chance.below(8) == 0) add_task(row);
        rows.push_back(row);
    }

    void add_task(ClientRow& row) {
        StoredRecord record;
        record.id = chance.id<RecordId>();
        record.kind = static_cast<std::uint16_t>(care::Kind::Task);
        record.space = {row.id, care::Compartment::General};
        record.state = {1};
        const auto at = must(insert_record(db, record));
        TaskRow task;
        task.id = record.id;
        task.owner = members[chance.below(3)];
        const bool closed = chance.below(3) == 0;
        must(put_task(db, at, task, closed));
        if (closed) return;
        ++row.open_tasks;
        owners[row.id].push_back(task.owner);
    }

    bool passes(const ClientQuery& query, const ClientRow& row) const {
        if (query.step && row.step != *query.step) return false;
        if (query.due_by && !(row.next_date && *row.next_date <= *query.due_by)) return false;
        const auto of = [&](const MemberId& member) {
            if (row.central_contact == member) return true;
            const auto found = owners.find(row.id);
            return found != owners.end() && std::ranges::count(found->second, member) != 0;
        };
        if (row.closed != query.closed) return false;
        if (!query.mine.empty() && std::ranges::none_of(query.mine, of)) return false;
        if (query.words.empty()) return true;
        const auto words = words_of(row.name);
        return std::ranges::all_of(words_of(query.words), [&](const std::string& asked) {
            return std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(asked); });
        });
    }

    std::vector<ClientId> expected(const ClientQuery& query) const {
        struct Key {
            std::int64_t date;
            std::string name;
            std::int64_t number;
            ClientId id;
            bool operator<(const Key& other) const {
                return std::tie(date, name, number, id) < std::tie(other.date, other.name, other.number, other.id);
            }
        };
        std::vector<Key> keys;
        for (const ClientRow& row : rows)
            if (passes(query, row))
                keys.push_back({query.order == ClientOrder::Name ? 0
                                : row.next_date                  ? row.next_date->days
                                                                 : 4'000'000,
                                sort_name(row.name), *must(find_number(db, row.id)), row.id});
        std::sort(keys.begin(), keys.end());
        std::vector<ClientId> out;
        for (const Key& key : keys)
            out.push_back(key.id);
        return out;
    }
};

std::vector<ClientId> all_pages(const Db& db, ClientQuery query) {
    std::vector<ClientId> out;
    for (;;) {
        const auto page = must(clients(db, query));
        CHECK(page.rows.size() <= query.limit);
        for (const ClientRow& row : page.rows)
            out.push_back(row.id);
        if (page.next.empty()) return out;
        CHECK(page.rows.size() == query.limit);
        query.after = page.next;
    }
}

} // namespace

TEST_CASE("every filter, order and page length gives the clients that a plain list gives") {
    static const World world(2500); // more than are sorted in memory, and fewer
    ClientQuery query;
    query.order = GENERATE(ClientOrder::Name, ClientOrder::NextDate);
    if (GENERATE(false, true)) query.step = care::Step::CareTeam;
    query.closed = GENERATE(false, true);
    if (const int members = GENERATE(0, 1, 2); members != 0)
        query.mine.assign(world.members.begin(), world.members.begin() + members);
    if (const int days = GENERATE(0, 20'030, 20'280); days != 0) query.due_by = LocalDate{days};
    query.words = GENERATE("", "a", "wil", "jan berg", "zzz", "'t hooft");
    query.limit = GENERATE(std::size_t{97}, std::size_t{500});
    CHECK(all_pages(world.db, query) == world.expected(query));
}

TEST_CASE("a client row says what its tasks, conflicts and central contact are now") {
    const Db db = must(Db::in_memory());
    Chance chance(3);
    auto tx = must(Tx::begin(db));
    MemberRow member;
    member.id = chance.id<MemberId>();
    member.name = "L. Hendriks";
    must(put_member(db, member));
    ClientRow row;
    row.id = chance.id<ClientId>();
    row.name = "Mevrouw Willemsen";
    row.central_contact = member.id;
    row.central_contact_name = "verouderd";
    must(put_client(db, row));
    StoredRecord record;
    record.id = chance.id<RecordId>();
    record.kind = static_cast<std::uint16_t>(care::Kind::Task);
    record.space = {row.id, care::Compartment::General};
    const auto at = must(insert_record(db, record));
    TaskRow task;
    task.id = record.id;
    task.due = LocalDate{20'000};
    must(put_task(db, at, task, false));
    CHECK(must(put_conflicts(db, at, std::array<std::uint16_t, 2>{3, 1})));
    CHECK_FALSE(must(put_conflicts(db, at, std::array<std::uint16_t, 2>{1, 3})));

    auto found = must(find_client(db, row.id));
    REQUIRE(found);
    CHECK(found->open_tasks == 1);
    CHECK(found->conflicts == 2);
    CHECK(found->central_contact_name == "L. Hendriks");
    CHECK_FALSE(found->next_date);
    CHECK(must(next_due(db, row.id)) == LocalDate{20'000});

    must(put_task(db, at, task, true));
    CHECK(must(put_conflicts(db, at, {})));
    found = must(find_client(db, row.id));
    CHECK(found->open_tasks == 0);
    CHECK(found->conflicts == 0);
    CHECK_FALSE(must(next_due(db, row.id)));

    must(drop_client(db, row.id));
    CHECK_FALSE(must(find_client(db, row.id)));
    CHECK(must(clients(db, {})).rows.empty());
    must(tx.commit());
}

TEST_CASE("a cursor that is not ours is refused") {
    const Db db = must(Db::in_memory());
    for (const std::string& cursor :
         {std::string("x"), std::string("aaaa"), std::string("!!"), std::string(100'000, 'a')}) {
        ClientQuery query;
        query.after = cursor;
        CHECK(clients(db, query).code() == Errc::Usage);
        TimelineQuery lines;
        lines.after = cursor;
        CHECK(timeline(db, lines).code() == Errc::Usage);
    }
}

TEST_CASE("a namesake is suggested on name and birth date, not on one of both") {
    const Db db = must(Db::in_memory());
    Chance chance(4);
    const LocalDate born{-10'000};
    for (const std::string name : {"Mevrouw A. van der Berg", "Jan Bakker"}) {
        ClientRow row;
        row.id = chance.id<ClientId>();
        row.name = name;
        row.birth_date = born;
        row.postcode = "1234 AB";
        must(put_client(db, row));
    }
    CHECK(must(namesakes(db, "Berg, Anna van der", born)).size() == 1);
    CHECK(must(namesakes(db, "ANNA VAN DER BERG", born)).size() == 1);
    CHECK(must(namesakes(db, "Anna van der Berg", born.plus_days(1))).empty());
    CHECK(must(namesakes(db, "Toos Visser", born)).empty());
    CHECK(must(namesakes(db, "J. Bakker", born)).front().postcode == "1234 AB");
    CHECK(must(namesakes(db, "J.", born)).empty()); // an initial alone is nobody
}
