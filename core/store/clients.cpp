#include "core/store/clients.h"

#include "core/store/names.h"
#include "core/store/rowid.h"
#include "core/store/search.h"

#include <algorithm>
#include <unordered_set>

namespace kt::store {

namespace {

constexpr std::size_t few_found = 2'000; ///< candidates that are sorted here; more are met by walking the order

// Columns 0-10, 13 and 14 are a ClientRow; 11 id, 12 sort_name.
#define KT_CLIENT_COLUMNS                                                                                              \
    "SELECT d.public, c.name, c.birth_date, c.postcode, c.step, c.step_state, c.contact, "                             \
    "coalesce(m.name, c.contact_name), c.next_date, "                                                                  \
    "(SELECT count(*) FROM task_row t WHERE t.id BETWEEN (c.id << 40) AND ((c.id + 1) << 40) - 1 AND +t.closed = 0) "  \
    "+ (SELECT count(*) FROM joined_row j CROSS JOIN task_row t ON t.id BETWEEN (j.dossier << 40) AND "                \
    "((j.dossier + 1) << 40) - 1 WHERE j.root = c.id AND +t.closed = 0), "                                             \
    "(SELECT count(*) FROM conflict_row x WHERE x.record BETWEEN (c.id << 40) AND ((c.id + 1) << 40) - 1) "            \
    "+ (SELECT count(*) FROM joined_row j CROSS JOIN conflict_row x ON x.record BETWEEN (j.dossier << 40) AND "        \
    "((j.dossier + 1) << 40) - 1 WHERE j.root = c.id), "                                                               \
    "c.id, c.sort_name, c.closed, c.waits_from FROM client_row c JOIN dossier d ON d.id = c.id "                       \
    "LEFT JOIN member_row m ON m.public = c.contact "

ClientRow client_at(const Stmt& stmt) {
    ClientRow out;
    out.id = stmt.id<ClientId>(0);
    out.name = stmt.text(1);
    if (const auto day = stmt.maybe_integer(2)) out.birth_date = LocalDate{static_cast<std::int32_t>(*day)};
    out.postcode = stmt.text(3);
    out.step = static_cast<care::Step>(stmt.integer(4));
    out.step_state = static_cast<care::StepState>(stmt.integer(5));
    out.central_contact = stmt.id<MemberId>(6);
    out.central_contact_name = stmt.text(7);
    if (const auto day = stmt.integer(8); day != no_date) out.next_date = LocalDate{static_cast<std::int32_t>(day)};
    out.open_tasks = static_cast<std::uint32_t>(stmt.integer(9));
    out.conflicts = static_cast<std::uint32_t>(stmt.integer(10));
    out.closed = stmt.integer(13) != 0;
    if (const auto day = stmt.maybe_integer(14)) out.waits_from = LocalDate{static_cast<std::int32_t>(*day)};
    return out;
}

/// Where a client stands in an order; `date` counts only in the order of dates.
struct Place {
    std::int64_t date = INT64_MIN;
    std::string name;
    std::int64_t id = INT64_MIN;
    friend auto operator<=>(const Place&, const Place&) = default;
};

struct Placed {
    Place place;
    ClientRow row;
};

Placed placed_at(const Stmt& stmt, ClientOrder order) {
    const std::int64_t date = order == ClientOrder::NextDate ? stmt.integer(8) : INT64_MIN;
    return {{date, std::string(stmt.text(12)), stmt.integer(11)}, client_at(stmt)};
}

std::string cursor_of(const Place& place) {
    cbor::Writer out;
    out.array(3).integer(place.date).text(place.name).integer(place.id);
    return to_base32(out.view());
}

Result<Place> place_of(const std::string& cursor) {
    if (cursor.empty()) return Place{};
    const auto read = [&]() -> Result<Place> {
        KT_TRY(const Bytes bytes, from_base32(cursor));
        KT_TRY(auto in, cbor::Reader::open(bytes, {.bytes = 65'536, .items = 8, .depth = 2}));
        KT_CHECK(in.array_of(3));
        Place out;
        KT_TRY(out.date, in.integer());
        KT_TRY(const std::string_view name, in.text());
        out.name = name;
        KT_TRY(out.id, in.integer());
        KT_CHECK(in.end());
        return out;
    };
    auto place = read();
    if (!place) return fail(Errc::Usage, "after");
    return place;
}

using Ids = std::vector<std::int64_t>;

Result<void> collect(Stmt& stmt, Ids& out) {
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return {};
        out.push_back(stmt.integer(0));
    }
}

void narrow(std::optional<Ids>& set, Ids with) {
    std::ranges::sort(with);
    with.erase(std::unique(with.begin(), with.end()), with.end());
    if (!set) {
        set = std::move(with);
        return;
    }
    Ids both;
    std::ranges::set_intersection(*set, with, std::back_inserter(both));
    set = std::move(both);
}

Result<void> ids_of_member(const Db& db, const MemberId& member, Ids& out) {
    KT_TRY(auto contact, db.prepare("SELECT id FROM client_row WHERE contact = ?"));
    KT_CHECK(collect(contact.bind(member), out));
    KT_TRY(auto owner,
           db.prepare(
               "SELECT coalesce(j.root, t.id >> 40) FROM task_row t LEFT JOIN joined_row j ON j.dossier = (t.id >> 40) "
               "WHERE t.owner = ? AND t.closed = 0"));
    return collect(owner.bind(member), out);
}

/// What the filters leave, as far as it is worth knowing before the rows are read.
struct Candidates {
    std::optional<Ids> ids;
    bool nothing = false;
};

Result<Candidates> candidates(const Db& db, const ClientQuery& query) {
    Candidates out;
    if (!query.words.empty()) {
        const std::string match = match_expression(query.words);
        if (match.empty()) return Candidates{std::nullopt, true};
        Ids found;
        KT_TRY(auto stmt, db.prepare("SELECT rowid FROM client_search WHERE client_search MATCH ?"));
        KT_CHECK(collect(stmt.bind(match), found));
        narrow(out.ids, std::move(found));
    }
    if (!query.mine.empty()) {
        Ids mine;
        for (const MemberId& member : query.mine)
            KT_CHECK(ids_of_member(db, member, mine));
        narrow(out.ids, std::move(mine));
    }
    // Few that are due are sorted by name here; many are soon met in the order of names.
    if (query.due_by && query.order == ClientOrder::Name && !(out.ids && out.ids->size() <= few_found)) {
        Ids due;
        KT_TRY(auto stmt, db.prepare("SELECT id FROM client_row WHERE closed = ? AND next_date <= ? LIMIT ?"));
        KT_CHECK(collect(stmt.bind(query.closed, *query.due_by, few_found + 1), due));
        if (due.size() <= few_found) narrow(out.ids, std::move(due));
    }
    return out;
}

bool passes(const ClientQuery& query, const ClientRow& row) {
    if (row.closed != query.closed) return false;
    if (query.step && row.step != *query.step) return false;
    return !query.due_by || (row.next_date && *row.next_date <= *query.due_by);
}

Page<ClientRow> page_of(std::vector<Placed> found, std::size_t limit) {
    Page<ClientRow> out;
    if (found.size() > limit) {
        found.resize(limit);
        out.next = cursor_of(found.back().place);
    }
    for (Placed& one : found)
        out.rows.push_back(std::move(one.row));
    return out;
}

Result<Page<ClientRow>> sorted_here(const Db& db, const ClientQuery& query, const Ids& ids, const Place& after,
                                    std::size_t limit) {
    KT_TRY(auto stmt, db.prepare(KT_CLIENT_COLUMNS "WHERE c.id = ?"));
    std::vector<Placed> found;
    for (const std::int64_t id : ids) {
        stmt.again().bind(id);
        KT_TRY(const bool there, stmt.step());
        if (!there) continue;
        Placed one = placed_at(stmt, query.order);
        if (one.place > after && passes(query, one.row)) found.push_back(std::move(one));
    }
    std::ranges::sort(found, {}, &Placed::place);
    return page_of(std::move(found), limit);
}

Result<Stmt> walk(const Db& db, const ClientQuery& query, const Place& after) {
    const bool by_date = query.order == ClientOrder::NextDate;
    if (by_date && query.step) {
        auto stmt = db.prepare(KT_CLIENT_COLUMNS
                               "WHERE c.closed = ? AND c.step = ? AND (c.next_date, c.sort_name, c.id) > (?, ?, ?) "
                               "ORDER BY c.next_date, c.sort_name, c.id");
        if (stmt) stmt->bind(query.closed, *query.step, after.date, after.name, after.id);
        return stmt;
    }
    if (by_date) {
        auto stmt = db.prepare(KT_CLIENT_COLUMNS "WHERE c.closed = ? AND (c.next_date, c.sort_name, c.id) > (?, ?, ?) "
                                                 "ORDER BY c.next_date, c.sort_name, c.id");
        if (stmt) stmt->bind(query.closed, after.date, after.name, after.id);
        return stmt;
    }
    if (query.step) {
        auto stmt = db.prepare(KT_CLIENT_COLUMNS "WHERE c.closed = ? AND c.step = ? AND (c.sort_name, c.id) > (?, ?) "
                                                 "ORDER BY c.sort_name, c.id");
        if (stmt) stmt->bind(query.closed, *query.step, after.name, after.id);
        return stmt;
    }
    auto stmt =
        db.prepare(KT_CLIENT_COLUMNS "WHERE c.closed = ? AND (c.sort_name, c.id) > (?, ?) ORDER BY c.sort_name, c.id");
    if (stmt) stmt->bind(query.closed, after.name, after.id);
    return stmt;
}

Result<Page<ClientRow>> walked(const Db& db, const ClientQuery& query, const std::optional<Ids>& ids,
                               const Place& after, std::size_t limit) {
    std::optional<std::unordered_set<std::int64_t>> allowed;
    if (ids) allowed.emplace(ids->begin(), ids->end());
    KT_TRY(auto stmt, walk(db, query, after));
    std::vector<Placed> found;
    while (found.size() <= limit) {
        KT_TRY(const bool more, stmt.step());
        if (!more) break;
        if (allowed && !allowed->contains(stmt.integer(11))) continue;
        if (query.due_by && query.order == ClientOrder::NextDate && stmt.integer(8) > query.due_by->days) break;
        Placed one = placed_at(stmt, query.order);
        if (passes(query, one.row)) found.push_back(std::move(one));
    }
    return page_of(std::move(found), limit);
}

} // namespace

Result<void> put_client(const Db& db, const ClientRow& row) {
    KT_TRY(const std::int64_t id, number_of(db, row.id));
    std::optional<MemberId> contact;
    if (!row.central_contact.none()) contact = row.central_contact;
    return db.write("INSERT INTO client_row(id, name, sort_name, birth_date, postcode, step, step_state, contact, "
                    "contact_name, next_date, closed, waits_from) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                    "ON CONFLICT(id) DO UPDATE SET "
                    "name = excluded.name, sort_name = excluded.sort_name, birth_date = excluded.birth_date, "
                    "postcode = excluded.postcode, step = excluded.step, step_state = excluded.step_state, "
                    "contact = excluded.contact, contact_name = excluded.contact_name, "
                    "next_date = excluded.next_date, closed = excluded.closed, waits_from = excluded.waits_from "
                    "WHERE (excluded.name, excluded.birth_date, excluded.postcode, excluded.step, "
                    "excluded.step_state, excluded.contact, excluded.contact_name, excluded.next_date, "
                    "excluded.closed, excluded.waits_from) IS NOT (name, birth_date, postcode, step, step_state, "
                    "contact, contact_name, next_date, closed, waits_from)",
                    id, row.name, sort_name(row.name), row.birth_date, row.postcode, row.step, row.step_state, contact,
                    row.central_contact_name, row.next_date ? row.next_date->days : no_date, row.closed,
                    row.waits_from);
}

Result<bool> has_client(const Db& db, const ClientId& client) {
    KT_TRY(const auto id, find_number(db, client));
    if (!id) return false;
    KT_TRY(auto stmt, db.prepare("SELECT 1 FROM client_row WHERE id = ?"));
    return stmt.bind(*id).step();
}

Result<void> drop_client(const Db& db, const ClientId& client) {
    KT_TRY(const auto id, find_number(db, client));
    if (!id) return {};
    KT_CHECK(db.write("DELETE FROM client_search WHERE rowid = ?", *id));
    return db.write("DELETE FROM client_row WHERE id = ?", *id);
}

Result<std::optional<ClientRow>> find_client(const Db& db, const ClientId& client) {
    KT_TRY(const auto id, find_number(db, client));
    if (!id) return std::optional<ClientRow>{};
    KT_TRY(auto stmt, db.prepare(KT_CLIENT_COLUMNS "WHERE c.id = ?"));
    KT_TRY(const bool found, stmt.bind(*id).step());
    if (!found) return std::optional<ClientRow>{};
    return std::optional<ClientRow>(client_at(stmt));
}

Result<Page<ClientRow>> clients(const Db& db, const ClientQuery& query) {
    constexpr std::size_t most = 10'000;
    const std::size_t limit = std::clamp<std::size_t>(query.limit, 1, most);
    KT_TRY(const Place after, place_of(query.after));
    KT_TRY(const Candidates found, candidates(db, query));
    if (found.nothing) return Page<ClientRow>{};
    if (found.ids && found.ids->size() <= few_found) return sorted_here(db, query, *found.ids, after, limit);
    return walked(db, query, found.ids, after, limit);
}

Result<std::uint64_t> count_clients(const Db& db) {
    KT_TRY(auto stmt, db.prepare("SELECT count(*) FROM client_row"));
    KT_CHECK(stmt.step());
    return static_cast<std::uint64_t>(stmt.integer(0));
}

Result<std::vector<Namesake>> namesakes(const Db& db, std::string_view name, LocalDate birth_date) {
    KT_TRY(auto stmt, db.prepare("SELECT d.public, c.name, c.postcode FROM client_row c JOIN dossier d ON d.id = c.id "
                                 "WHERE c.birth_date = ? ORDER BY c.sort_name"));
    stmt.bind(birth_date);
    std::vector<Namesake> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        if (may_be_same(stmt.text(1), name))
            out.push_back({stmt.id<ClientId>(0), std::string(stmt.text(1)), std::string(stmt.text(2))});
    }
}

} // namespace kt::store
