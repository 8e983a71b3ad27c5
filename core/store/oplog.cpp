#include "core/store/oplog.h"

#include "core/store/rowid.h"

namespace kt::store {

namespace {

// Columns: id, op_hash, tag, chain, space, body
Result<LogEntry> entry_at(const Db& db, const Stmt& stmt) {
    LogEntry out;
    out.n = entry_row::n(stmt.integer(0));
    out.entry.op_hash = stmt.fixed<32>(1);
    out.entry.tag = stmt.fixed<8>(2);
    out.chain = stmt.fixed<32>(3);
    if (const auto space = stmt.maybe_integer(4)) {
        KT_TRY(out.space, space_of(db, *space));
    }
    out.body = copy_of(stmt.blob(5));
    return out;
}

Result<std::optional<std::int64_t>> row_of(const Db& db, const op::Ref& ref) {
    if (ref.n > static_cast<std::uint64_t>(entry_row::most)) return std::optional<std::int64_t>{};
    KT_TRY(const auto device, find_number(db, ref.device));
    if (!device) return std::optional<std::int64_t>{};
    return std::optional<std::int64_t>(entry_row::of(*device, ref.n));
}

Result<std::int64_t> sure_row_of(const Db& db, const op::Ref& ref) {
    if (ref.n > static_cast<std::uint64_t>(entry_row::most)) return fail(Errc::TooLarge, "n");
    KT_TRY(const std::int64_t device, number_of(db, ref.device));
    return entry_row::of(device, ref.n);
}

Result<op::Ref> ref_of(const Db& db, std::int64_t row) {
    KT_TRY(const DeviceId device, device_of(db, entry_row::device(row)));
    return op::Ref{device, entry_row::n(row)};
}

} // namespace

Result<void> append_entry(const Db& db, const DeviceId& device, const LogEntry& entry) {
    KT_TRY(const std::int64_t row, sure_row_of(db, {device, entry.n}));
    std::optional<std::int64_t> space;
    if (entry.space) {
        KT_TRY(space, number_of(db, *entry.space));
    }
    std::optional<ByteView> body;
    if (!entry.body.empty()) body = entry.body;
    return db.write("INSERT INTO feed_entry(id, op_hash, tag, chain, space, body) VALUES(?, ?, ?, ?, ?, ?)", row,
                    entry.entry.op_hash, entry.entry.tag, entry.chain, space, body);
}

Result<void> fill_hole(const Db& db, const op::Ref& ref, const op::Space& space, ByteView body) {
    KT_TRY(const auto row, row_of(db, ref));
    if (!row) return fail(Errc::NotFound, "entry");
    KT_TRY(const std::int64_t number, number_of(db, space));
    KT_CHECK(db.write("UPDATE feed_entry SET space = ?, body = ? WHERE id = ? AND body IS NULL", number, body, *row));
    if (db.changed() == 0) return fail(Errc::NotFound, "hole");
    return {};
}

Result<void> erase_body(const Db& db, const op::Ref& ref) {
    KT_TRY(const auto row, row_of(db, ref));
    if (!row) return fail(Errc::NotFound, "entry");
    return db.write("UPDATE feed_entry SET body = NULL WHERE id = ?", *row);
}

Result<std::optional<LogEntry>> find_entry(const Db& db, const op::Ref& ref) {
    KT_TRY(const auto row, row_of(db, ref));
    if (!row) return std::optional<LogEntry>{};
    KT_TRY(auto stmt, db.prepare("SELECT id, op_hash, tag, chain, space, body FROM feed_entry WHERE id = ?"));
    KT_TRY(const bool found, stmt.bind(*row).step());
    if (!found) return std::optional<LogEntry>{};
    KT_TRY(LogEntry entry, entry_at(db, stmt));
    return std::optional<LogEntry>(std::move(entry));
}

Result<void> each_entry(const Db& db, const DeviceId& device, std::uint64_t first, std::uint64_t last,
                        const Visit<const LogEntry&>& visit) {
    KT_TRY(const auto number, find_number(db, device));
    if (!number) return {};
    const auto most = static_cast<std::uint64_t>(entry_row::most);
    if (first > most) return {};
    KT_TRY(auto stmt, db.prepare("SELECT id, op_hash, tag, chain, space, body FROM feed_entry "
                                 "WHERE id BETWEEN ? AND ? ORDER BY id"));
    stmt.bind(entry_row::of(*number, first), entry_row::of(*number, std::min(last, most)));
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return {};
        KT_TRY(const LogEntry entry, entry_at(db, stmt));
        KT_TRY(const bool go_on, visit(entry));
        if (!go_on) return {};
    }
}

Result<void> each_hole(const Db& db, const Visit<const op::Ref&, const op::Entry&>& visit) {
    KT_TRY(auto stmt, db.prepare("SELECT id, op_hash, tag FROM feed_entry WHERE id > 0 AND body IS NULL ORDER BY id"));
    std::int64_t number = 0;
    DeviceId device;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return {};
        const std::int64_t row = stmt.integer(0);
        if (entry_row::device(row) != number) {
            number = entry_row::device(row);
            KT_TRY(device, device_of(db, number));
        }
        KT_TRY(const bool go_on, visit({device, entry_row::n(row)}, {stmt.fixed<32>(1), stmt.fixed<8>(2)}));
        if (!go_on) return {};
    }
}

Result<std::vector<DeviceId>> feeds(const Db& db) {
    KT_TRY(const op::Have all, have(db));
    KT_TRY(auto stmt, db.prepare("SELECT public FROM device ORDER BY id"));
    std::vector<DeviceId> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        const auto id = stmt.id<DeviceId>(0);
        if (all.contains(id)) out.push_back(id);
    }
}

Result<FeedEnd> feed_end(const Db& db, const DeviceId& device) {
    KT_TRY(const auto number, find_number(db, device));
    if (!number) return FeedEnd{};
    KT_TRY(auto stmt, db.prepare("SELECT id, chain FROM feed_entry WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1"));
    stmt.bind(entry_row::of(*number, 0), entry_row::of(*number, static_cast<std::uint64_t>(entry_row::most)));
    KT_TRY(const bool found, stmt.step());
    if (!found) return FeedEnd{};
    return FeedEnd{entry_row::n(stmt.integer(0)), stmt.fixed<32>(1)};
}

Result<op::Have> have(const Db& db) {
    KT_TRY(auto stmt, db.prepare("SELECT public, (SELECT max(e.id) FROM feed_entry e "
                                 "WHERE e.id BETWEEN (d.id << 40) AND ((d.id + 1) << 40) - 1) FROM device d"));
    op::Have out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        if (!stmt.null(1)) out[stmt.id<DeviceId>(0)] = entry_row::n(stmt.integer(1));
    }
}

Result<void> save_seal(const Db& db, const DeviceId& device, const op::Seal& seal) {
    KT_TRY(const std::int64_t row, sure_row_of(db, {device, seal.n}));
    return db.write("INSERT INTO seal(id, signature) VALUES(?, ?) ON CONFLICT DO NOTHING", row, seal.signature);
}

namespace {

Result<std::optional<op::Seal>> one_seal(Result<Stmt> prepared, std::int64_t first, std::int64_t last) {
    if (!prepared) return prepared.error();
    Stmt& stmt = *prepared;
    KT_TRY(const bool found, stmt.bind(first, last).step());
    if (!found) return std::optional<op::Seal>{};
    op::Seal seal;
    seal.n = entry_row::n(stmt.integer(0));
    seal.signature = stmt.fixed<64>(1);
    seal.chain = stmt.fixed<32>(2);
    return std::optional<op::Seal>(seal);
}

} // namespace

Result<std::optional<op::Seal>> seal_before(const Db& db, const DeviceId& device, std::uint64_t n) {
    KT_TRY(const auto number, find_number(db, device));
    if (!number) return std::optional<op::Seal>{};
    n = std::min(n, static_cast<std::uint64_t>(entry_row::most));
    return one_seal(db.prepare("SELECT s.id, s.signature, e.chain FROM seal s JOIN feed_entry e ON e.id = s.id "
                               "WHERE s.id BETWEEN ? AND ? ORDER BY s.id DESC LIMIT 1"),
                    entry_row::of(*number, 0), entry_row::of(*number, n));
}

Result<std::optional<op::Seal>> seal_after(const Db& db, const DeviceId& device, std::uint64_t n) {
    KT_TRY(const auto number, find_number(db, device));
    const auto most = static_cast<std::uint64_t>(entry_row::most);
    if (!number || n > most) return std::optional<op::Seal>{};
    return one_seal(db.prepare("SELECT s.id, s.signature, e.chain FROM seal s JOIN feed_entry e ON e.id = s.id "
                               "WHERE s.id BETWEEN ? AND ? ORDER BY s.id LIMIT 1"),
                    entry_row::of(*number, n), entry_row::of(*number, most));
}

Result<void> note_unsure(const Db& db, const op::Ref& ref) {
    KT_TRY(const std::int64_t row, sure_row_of(db, ref));
    return db.write("INSERT INTO unsure(entry) VALUES(?) ON CONFLICT DO NOTHING", row);
}

Result<std::vector<std::pair<op::Ref, op::Entry>>> unsure_holes(const Db& db, std::size_t most) {
    KT_TRY(auto stmt, db.prepare("SELECT d.public, e.id, e.op_hash, e.tag FROM unsure u JOIN feed_entry e "
                                 "ON e.id = u.entry JOIN device d ON d.id = (e.id >> 40) ORDER BY u.entry LIMIT ?"));
    stmt.bind(static_cast<std::int64_t>(most));
    std::vector<std::pair<op::Ref, op::Entry>> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        out.emplace_back(op::Ref{stmt.id<DeviceId>(0), entry_row::n(stmt.integer(1))},
                         op::Entry{stmt.fixed<32>(2), stmt.fixed<8>(3)});
    }
}

Result<void> no_longer_unsure(const Db& db, const op::Ref& ref) {
    KT_TRY(const auto row, row_of(db, ref));
    if (!row) return {};
    return db.write("DELETE FROM unsure WHERE entry = ?", *row);
}

Result<void> want_body(const Db& db, const op::Ref& ref, const op::Space& space) {
    KT_TRY(const std::int64_t row, sure_row_of(db, ref));
    KT_TRY(const std::int64_t number, number_of(db, space));
    return db.write("INSERT INTO wanted(entry, space) VALUES(?, ?) ON CONFLICT(entry) DO UPDATE SET "
                    "space = excluded.space",
                    row, number);
}

Result<void> no_longer_wanted(const Db& db, const op::Ref& ref) {
    KT_TRY(const auto row, row_of(db, ref));
    if (!row) return {};
    return db.write("DELETE FROM wanted WHERE entry = ?", *row);
}

Result<std::vector<op::Ref>> wanted_bodies(const Db& db, std::size_t most) {
    KT_TRY(auto stmt, db.prepare("SELECT entry FROM wanted WHERE entry > 0 ORDER BY entry LIMIT ?"));
    stmt.bind(most);
    std::vector<op::Ref> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        KT_TRY(const op::Ref ref, ref_of(db, stmt.integer(0)));
        out.push_back(ref);
    }
}

Result<void> quarantine(const Db& db, const op::Ref& ref, std::string_view reason) {
    KT_TRY(const std::int64_t row, sure_row_of(db, ref));
    return db.write("INSERT INTO quarantine(entry, reason) VALUES(?, ?) ON CONFLICT(entry) DO UPDATE SET "
                    "reason = excluded.reason",
                    row, reason);
}

Result<void> release(const Db& db, const op::Ref& ref) {
    KT_TRY(const auto row, row_of(db, ref));
    if (!row) return {};
    return db.write("DELETE FROM quarantine WHERE entry = ?", *row);
}

Result<bool> is_quarantined(const Db& db, const op::Ref& ref) {
    KT_TRY(const auto row, row_of(db, ref));
    if (!row) return false;
    KT_TRY(auto stmt, db.prepare("SELECT 1 FROM quarantine WHERE entry = ?"));
    return stmt.bind(*row).step();
}

Result<std::vector<Quarantine>> quarantined(const Db& db) {
    KT_TRY(auto stmt, db.prepare("SELECT entry, reason FROM quarantine ORDER BY entry"));
    std::vector<Quarantine> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        KT_TRY(const op::Ref ref, ref_of(db, stmt.integer(0)));
        out.push_back({ref, std::string(stmt.text(1))});
    }
}

Result<void> freeze(const Db& db, const op::Ref& from, ByteView bundle) {
    KT_TRY(const std::int64_t device, number_of(db, from.device));
    KT_CHECK(db.write("UPDATE device SET frozen = 1 WHERE id = ?", device));
    return db.write("INSERT INTO fork_proof(device, n, bundle) VALUES(?, ?, ?)", device, from.n, bundle);
}

Result<bool> is_frozen(const Db& db, const DeviceId& device) {
    KT_TRY(auto stmt, db.prepare("SELECT frozen FROM device WHERE public = ?"));
    KT_TRY(const bool found, stmt.bind(device).step());
    return found && stmt.integer(0) != 0;
}

Result<std::vector<DeviceId>> frozen_feeds(const Db& db) {
    KT_TRY(auto stmt, db.prepare("SELECT public FROM device WHERE frozen = 1 ORDER BY id"));
    std::vector<DeviceId> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        out.push_back(stmt.id<DeviceId>(0));
    }
}

} // namespace kt::store
