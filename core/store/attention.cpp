// What asks for attention, the events that make it so, and messages that are new.
#include "core/store/joined.h"
#include "core/store/lists.h"
#include "core/store/needs.h"
#include "core/store/rowid.h"
#include "core/store/whose.h"

#include <algorithm>
#include <tuple>

namespace kt::store {

namespace {

#define KT_ATTENTION_COLUMNS                                                                                           \
    "SELECT d.public, c.name, a.reason, a.due, a.record, a.waits_for, c.contact FROM attention_row a "                 \
    "CROSS JOIN client_row c ON c.id = a.dossier CROSS JOIN dossier d ON d.id = a.dossier "

LocalDate day_of(std::int64_t days) {
    return LocalDate{static_cast<std::int32_t>(days)};
}

Result<void> read_attention(Stmt& stmt, std::size_t most, std::vector<AttentionRow>& out) {
    for (const std::size_t first = out.size(); out.size() - first < most;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return {};
        AttentionRow row;
        row.client = stmt.id<ClientId>(0);
        row.client_name = stmt.text(1);
        row.attention.reason = static_cast<care::Reason>(stmt.integer(2));
        row.attention.due = day_of(stmt.integer(3));
        row.attention.record = stmt.id<RecordId>(4);
        row.attention.waits_for = stmt.id<MemberId>(5);
        row.contact = stmt.id<MemberId>(6);
        out.push_back(std::move(row));
    }
    return {};
}

void in_order(std::vector<AttentionRow>& rows) {
    const auto place = [](const AttentionRow& row) {
        return std::tie(row.attention.due, row.client_name, row.client, row.attention);
    };
    std::ranges::sort(rows, [&](const AttentionRow& a, const AttentionRow& b) { return place(a) < place(b); });
    const auto same = [&](const AttentionRow& a, const AttentionRow& b) { return place(a) == place(b); };
    rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
}

} // namespace

Result<void> put_attention(const Db& db, const ClientId& client, std::span<const care::Attention> reasons) {
    KT_TRY(const std::int64_t dossier, number_of(db, client));
    std::vector<care::Attention> wanted(reasons.begin(), reasons.end());
    std::vector<care::Attention> gone;
    KT_TRY(auto stmt, db.prepare("SELECT reason, due, record, waits_for FROM attention_row WHERE dossier = ?"));
    stmt.bind(dossier);
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) break;
        const care::Attention there{static_cast<care::Reason>(stmt.integer(0)), day_of(stmt.integer(1)),
                                    stmt.id<RecordId>(2), stmt.id<MemberId>(3)};
        if (std::erase(wanted, there) == 0) gone.push_back(there);
    }
    for (const care::Attention& one : gone)
        KT_CHECK(db.write("DELETE FROM attention_row WHERE dossier = ? AND reason = ? AND due = ? AND record = ?",
                          dossier, one.reason, one.due, one.record));
    for (const care::Attention& one : wanted) {
        std::optional<MemberId> waits_for;
        if (!one.waits_for.none()) waits_for = one.waits_for;
        KT_CHECK(db.write("INSERT INTO attention_row(dossier, reason, due, record, waits_for) VALUES(?, ?, ?, ?, ?)",
                          dossier, one.reason, one.due, one.record, waits_for));
    }
    return {};
}

Result<std::vector<AttentionRow>> attention(const Db& db, const AttentionQuery& query) {
    std::vector<AttentionRow> out;
    const std::int64_t due_by = query.due_by ? query.due_by->days : no_date;
    if (query.client) {
        KT_TRY(const ClientId root, root_of(db, *query.client));
        KT_TRY(const auto number, find_number(db, root));
        KT_TRY(auto stmt, db.prepare(KT_ATTENTION_COLUMNS "WHERE a.dossier = ? AND a.due <= ?"));
        stmt.bind(number.value_or(-1), due_by);
        KT_CHECK(read_attention(stmt, SIZE_MAX, out));
    }
    for (const MemberId& member : query.of) {
        KT_TRY(auto theirs, db.prepare("SELECT d.public, c.name, a.reason, a.due, a.record, a.waits_for, c.contact "
                                       "FROM client_row c CROSS JOIN attention_row a ON a.dossier = c.id "
                                       "CROSS JOIN dossier d ON d.id = c.id WHERE c.contact = ? AND a.due <= ?"));
        theirs.bind(member, due_by);
        KT_CHECK(read_attention(theirs, SIZE_MAX, out));
        KT_TRY(auto waiting, db.prepare(KT_ATTENTION_COLUMNS "WHERE a.waits_for = ? AND a.due <= ?"));
        waiting.bind(member, due_by);
        KT_CHECK(read_attention(waiting, SIZE_MAX, out));
    }
    in_order(out);
    if (out.size() > query.limit) out.resize(query.limit);
    return out;
}

Result<std::vector<AttentionRow>> attention_for(const Db& db, std::span<const care::Reason> reasons, LocalDate due_by,
                                                std::size_t most) {
    std::vector<AttentionRow> out;
    for (const care::Reason reason : reasons) {
        KT_TRY(auto stmt,
               db.prepare(KT_ATTENTION_COLUMNS "WHERE a.reason = ? AND a.due <= ? ORDER BY a.due, a.dossier"));
        stmt.bind(reason, due_by);
        KT_CHECK(read_attention(stmt, most, out));
    }
    in_order(out);
    if (out.size() > most) out.resize(most);
    return out;
}

Result<void> put_trigger(const Db& db, std::int64_t record, const std::optional<care::TriggerEvent>& event) {
    if (!event) return db.write("DELETE FROM trigger_row WHERE id = ?", record);
    return db.write("INSERT INTO trigger_row(id, record, on_day, codes, in_confidence) VALUES(?, ?, ?, ?, ?) "
                    "ON CONFLICT(id) DO UPDATE SET on_day = excluded.on_day, codes = excluded.codes",
                    record, event->record, event->on, joined_codes(event->codes), event->in_confidence);
}

Result<std::vector<care::TriggerEvent>> triggers(const Db& db, const ClientId& dossier) {
    std::vector<care::TriggerEvent> out;
    KT_TRY(const auto family, family_of(db, dossier));
    for (const ClientId& one : family) {
        KT_TRY(const auto number, find_number(db, one));
        if (!number) continue;
        KT_TRY(auto stmt,
               db.prepare("SELECT record, on_day, codes, in_confidence FROM trigger_row WHERE id BETWEEN ? AND ?"));
        stmt.bind(record_row::first(*number), record_row::last(*number));
        for (;;) {
            KT_TRY(const bool more, stmt.step());
            if (!more) break;
            out.push_back(
                {stmt.id<RecordId>(0), day_of(stmt.integer(1)), codes_in(stmt.text(2)), stmt.integer(3) != 0});
        }
    }
    return out;
}

Result<void> put_unread(const Db& db, std::int64_t record, const RecordId& id, std::span<const MemberId> members) {
    std::vector<MemberId> wanted(members.begin(), members.end());
    std::vector<MemberId> gone;
    {
        KT_TRY(auto stmt, db.prepare("SELECT member FROM unread_row WHERE record = ?"));
        stmt.bind(record);
        for (;;) {
            KT_TRY(const bool more, stmt.step());
            if (!more) break;
            const auto there = stmt.id<MemberId>(0);
            if (std::erase(wanted, there) == 0) gone.push_back(there);
        }
    }
    for (const MemberId& member : gone)
        KT_CHECK(db.write("DELETE FROM unread_row WHERE member = ? AND record = ?", member, record));
    for (const MemberId& member : wanted)
        KT_CHECK(db.write("INSERT INTO unread_row(member, record, id) VALUES(?, ?, ?) ON CONFLICT DO NOTHING", member,
                          record, id));
    return {};
}

Result<std::vector<UnreadRow>> unread(const Db& db, const MemberId& member, std::size_t most) {
    std::vector<UnreadRow> out;
    KT_TRY(auto stmt, db.prepare("SELECT u.id, d.public, c.name FROM unread_row u " KT_WHOSE(
                          "u.record") "WHERE u.member = ? ORDER BY u.record DESC LIMIT ?"));
    stmt.bind(member, most);
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        out.push_back({stmt.id<RecordId>(0), stmt.id<ClientId>(1), std::string(stmt.text(2))});
    }
}

} // namespace kt::store
