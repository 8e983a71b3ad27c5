#include "core/store/lists.h"

#include "core/store/joined.h"
#include "core/store/rowid.h"
#include "core/store/whose.h"

#include <algorithm>

namespace kt::store {

namespace {

std::optional<LocalDate> day_at(const Stmt& stmt, int column) {
    const auto day = stmt.maybe_integer(column);
    if (!day || *day == no_date) return std::nullopt;
    return LocalDate{static_cast<std::int32_t>(*day)};
}

#define KT_TASK_COLUMNS                                                                                                \
    "SELECT t.record, d.public, c.name, t.description, t.owner, coalesce(m.name, t.owner_name), t.due, t.status, "     \
    "t.source_kind, c.waits_from FROM task_row t " KT_WHOSE("t.id") "LEFT JOIN member_row m ON m.public = t.owner "

TaskRow task_at(const Stmt& stmt) {
    TaskRow out;
    out.id = stmt.id<RecordId>(0);
    out.client = stmt.id<ClientId>(1);
    out.client_name = stmt.text(2);
    out.description = stmt.text(3);
    out.owner = stmt.id<MemberId>(4);
    out.owner_name = stmt.text(5);
    out.due = day_at(stmt, 6);
    out.status = stmt.text(7);
    out.source_kind = stmt.text(8);
    out.waits_from = day_at(stmt, 9);
    return out;
}

/// Of one dossier, of one owner, or of all: open ones first, then by due date, those without one last.
Result<void> each_task(const Db& db, const TaskQuery& query, const std::optional<ClientId>& client,
                       const std::optional<MemberId>& owner, std::vector<TaskRow>& out) {
    const int closed = query.open_only ? 0 : 1;
    KT_TRY(auto stmt, [&]() -> Result<Stmt> {
        if (client) {
            KT_TRY(const auto number, find_number(db, *client));
            const std::int64_t dossier = number.value_or(-1);
            auto made = db.prepare(KT_TASK_COLUMNS "WHERE t.id BETWEEN ? AND ? AND t.closed <= ? "
                                                   "ORDER BY t.closed, t.due, t.id");
            if (made) made->bind(record_row::first(dossier), record_row::last(dossier), closed);
            return made;
        }
        if (owner) {
            auto made =
                db.prepare(KT_TASK_COLUMNS "WHERE t.owner = ? AND t.closed <= ? ORDER BY t.closed, t.due, t.id");
            if (made) made->bind(*owner, closed);
            return made;
        }
        auto made = db.prepare(KT_TASK_COLUMNS "WHERE t.closed <= ? ORDER BY t.closed, t.due, t.id");
        if (made) made->bind(closed);
        return made;
    }());
    for (const std::size_t first = out.size(); out.size() - first < query.limit;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) break;
        TaskRow row = task_at(stmt);
        if (query.owners.empty() || std::ranges::count(query.owners, row.owner) != 0) out.push_back(std::move(row));
    }
    return {};
}

} // namespace

Result<void> put_task(const Db& db, std::int64_t record, const TaskRow& row, bool closed) {
    std::optional<MemberId> owner;
    if (!row.owner.none()) owner = row.owner;
    return db.write("INSERT INTO task_row(id, record, owner, owner_name, description, due, status, closed, "
                    "source_kind) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
                    "record = excluded.record, owner = excluded.owner, owner_name = excluded.owner_name, "
                    "description = excluded.description, due = excluded.due, status = excluded.status, "
                    "closed = excluded.closed, source_kind = excluded.source_kind",
                    record, row.id, owner, row.owner_name, row.description, row.due ? row.due->days : no_date,
                    row.status, closed, row.source_kind);
}

Result<void> drop_task(const Db& db, std::int64_t record) {
    return db.write("DELETE FROM task_row WHERE id = ?", record);
}

Result<std::vector<TaskRow>> tasks(const Db& db, const TaskQuery& query) {
    std::vector<TaskRow> out;
    std::size_t parts = 0;
    if (query.client) {
        KT_TRY(const auto family, family_of(db, *query.client));
        parts = family.size();
        for (const ClientId& client : family)
            KT_CHECK(each_task(db, query, client, std::nullopt, out));
    } else if (query.owners.empty()) {
        KT_CHECK(each_task(db, query, std::nullopt, std::nullopt, out));
    } else {
        parts = query.owners.size();
        for (const MemberId& owner : query.owners)
            KT_CHECK(each_task(db, query, std::nullopt, owner, out));
    }
    if (parts > 1)
        std::ranges::stable_sort(out, {}, [](const TaskRow& row) {
            return std::pair(row.status != "open", row.due ? std::int64_t{row.due->days} : no_date);
        });
    if (out.size() > query.limit) out.resize(query.limit);
    return out;
}

Result<std::optional<LocalDate>> next_due(const Db& db, const ClientId& client) {
    std::optional<LocalDate> nearest;
    KT_TRY(const auto family, family_of(db, client));
    for (const ClientId& one : family) {
        KT_TRY(const auto number, find_number(db, one));
        if (!number) continue;
        KT_TRY(auto stmt, db.prepare("SELECT min(+due) FROM task_row WHERE id BETWEEN ? AND ? AND +closed = 0"));
        KT_CHECK(stmt.bind(record_row::first(*number), record_row::last(*number)).step());
        const auto due = day_at(stmt, 0);
        if (due && (!nearest || *due < *nearest)) nearest = due;
    }
    return nearest;
}

Result<void> put_signal(const Db& db, std::int64_t record, const SignalRow& row, int rank) {
    return db.write("INSERT INTO signal_row(id, record, text, source, urgency, rank, observed_on) "
                    "VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET record = excluded.record, "
                    "text = excluded.text, source = excluded.source, urgency = excluded.urgency, "
                    "rank = excluded.rank, observed_on = excluded.observed_on",
                    record, row.id, row.text, row.source, row.urgency, rank, row.observed_on);
}

Result<void> drop_signal(const Db& db, std::int64_t record) {
    return db.write("DELETE FROM signal_row WHERE id = ?", record);
}

Result<std::vector<SignalRow>> open_signals(const Db& db, std::size_t most) {
    KT_TRY(auto stmt, db.prepare("SELECT s.record, d.public, c.name, s.text, s.source, s.urgency, s.observed_on "
                                 "FROM signal_row s " KT_WHOSE(
                                     "s.id") "WHERE s.rank >= 0 ORDER BY s.rank, s.observed_on DESC, s.id LIMIT ?"));
    stmt.bind(most);
    std::vector<SignalRow> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        SignalRow row;
        row.id = stmt.id<RecordId>(0);
        row.client = stmt.id<ClientId>(1);
        row.client_name = stmt.text(2);
        row.text = stmt.text(3);
        row.source = stmt.text(4);
        row.urgency = stmt.text(5);
        row.observed_on = day_at(stmt, 6);
        out.push_back(std::move(row));
    }
}

Result<void> put_agenda(const Db& db, std::int64_t record, const RecordId& conference, const AgendaRow& row) {
    return db.write("INSERT INTO agenda_row(id, record, conference, question, status, minutes, position) "
                    "VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET record = excluded.record, "
                    "conference = excluded.conference, question = excluded.question, status = excluded.status, "
                    "minutes = excluded.minutes, position = excluded.position",
                    record, row.id, conference, row.question, row.status, row.minutes, row.position);
}

Result<void> drop_agenda(const Db& db, std::int64_t record) {
    return db.write("DELETE FROM agenda_row WHERE id = ?", record);
}

Result<std::vector<AgendaRow>> agenda(const Db& db, const RecordId& conference) {
    KT_TRY(auto stmt,
           db.prepare("SELECT a.record, d.public, c.name, a.question, a.status, a.minutes, a.position "
                      "FROM agenda_row a " KT_WHOSE("a.id") "WHERE a.conference = ? ORDER BY a.position, a.id"));
    stmt.bind(conference);
    std::vector<AgendaRow> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        AgendaRow row;
        row.id = stmt.id<RecordId>(0);
        row.client = stmt.id<ClientId>(1);
        row.client_name = stmt.text(2);
        row.question = stmt.text(3);
        row.status = stmt.text(4);
        row.minutes = static_cast<int>(stmt.integer(5));
        row.position = static_cast<int>(stmt.integer(6));
        out.push_back(std::move(row));
    }
}

} // namespace kt::store
