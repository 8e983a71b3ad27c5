#include "core/store/records.h"

#include "core/store/rowid.h"

namespace kt::store {

namespace {

// Columns: id, public, compartment, created, state
StoredRecord record_at(const Stmt& stmt, const ClientId& dossier) {
    StoredRecord out;
    out.row = stmt.integer(0);
    out.id = stmt.id<RecordId>(1);
    out.kind = record_row::kind(out.row);
    out.space = {dossier, static_cast<care::Compartment>(stmt.integer(2))};
    out.created.value = static_cast<std::uint64_t>(stmt.integer(3));
    out.state = copy_of(stmt.blob(4));
    return out;
}

Result<std::int64_t> next_row(const Db& db, std::int64_t dossier, std::uint16_t kind) {
    const std::int64_t first = record_row::first(dossier, kind);
    const std::int64_t last = record_row::last(dossier, kind);
    KT_TRY(auto stmt, db.prepare("SELECT max(id) FROM record WHERE id BETWEEN ? AND ?"));
    KT_CHECK(stmt.bind(first, last).step());
    const std::int64_t row = stmt.null(0) ? first : stmt.integer(0) + 1;
    if (row > last) return fail(Errc::TooLarge, "records of one kind");
    return row;
}

} // namespace

Result<std::optional<StoredRecord>> find_record(const Db& db, const RecordId& id) {
    KT_TRY(auto stmt,
           db.prepare("SELECT r.id, r.public, r.compartment, r.created, r.state, d.public FROM record r "
                      "LEFT JOIN dossier d ON d.id = (r.id >> 40) WHERE r.public = ? ORDER BY r.id LIMIT 1"));
    KT_TRY(const bool found, stmt.bind(id).step());
    if (!found) return std::optional<StoredRecord>{};
    return std::optional<StoredRecord>(record_at(stmt, stmt.id<ClientId>(5)));
}

Result<std::optional<StoredRecord>> find_record(const Db& db, const op::Space& space, std::uint16_t kind,
                                                const RecordId& id) {
    KT_TRY(const auto dossier, find_number(db, space.dossier));
    if (!dossier) return std::optional<StoredRecord>{};
    KT_TRY(auto stmt, db.prepare("SELECT id, public, compartment, created, state FROM record "
                                 "WHERE public = ? AND id BETWEEN ? AND ? AND compartment = ?"));
    stmt.bind(id, record_row::first(*dossier, kind), record_row::last(*dossier, kind), space.compartment);
    KT_TRY(const bool found, stmt.step());
    if (!found) return std::optional<StoredRecord>{};
    return std::optional<StoredRecord>(record_at(stmt, space.dossier));
}

Result<bool> has_records(const Db& db, const ClientId& dossier) {
    KT_TRY(const auto number, find_number(db, dossier));
    if (!number) return false;
    KT_TRY(auto stmt, db.prepare("SELECT 1 FROM record WHERE id BETWEEN ? AND ? LIMIT 1"));
    return stmt.bind(record_row::first(*number), record_row::last(*number)).step();
}

Result<RecordId> record_of(const Db& db, std::int64_t row) {
    KT_TRY(auto stmt, db.prepare("SELECT public FROM record WHERE id = ?"));
    KT_TRY(const bool found, stmt.bind(row).step());
    if (!found) return fail(Errc::StoreDamaged, "record");
    return stmt.id<RecordId>(0);
}

Result<std::int64_t> NewRecords::add(const StoredRecord& record) {
    KT_TRY(const std::int64_t dossier, number_of(db_, record.space.dossier));
    const std::int64_t first = record_row::first(dossier, record.kind);
    std::int64_t row = last_ + 1;
    if (last_ < first || last_ >= record_row::last(dossier, record.kind)) {
        KT_TRY(row, next_row(db_, dossier, record.kind));
    }
    KT_CHECK(db_.write("INSERT INTO record(id, public, compartment, created, state) VALUES(?, ?, ?, ?, ?)", row,
                       record.id, record.space.compartment, record.created.value, record.state));
    last_ = row;
    return row;
}

Result<std::int64_t> insert_record(const Db& db, const StoredRecord& record) {
    return NewRecords(db).add(record);
}

Result<void> update_record(const Db& db, const StoredRecord& record) {
    KT_CHECK(db.write("UPDATE record SET created = ?, state = ? WHERE id = ?", record.created.value, record.state,
                      record.row));
    if (db.changed() == 0) return fail(Errc::NotFound, "record");
    return {};
}

Result<void> each_record_of(const Db& db, const ClientId& dossier, std::optional<std::uint16_t> kind,
                            const RecordVisit& visit) {
    KT_TRY(const auto number, find_number(db, dossier));
    if (!number) return {};
    // The rows of one dossier lie together; they are few, so they are sorted here.
    KT_TRY(auto stmt, db.prepare("SELECT id, public, compartment, created, state FROM record "
                                 "WHERE id BETWEEN ? AND ? ORDER BY created, public"));
    if (kind)
        stmt.bind(record_row::first(*number, *kind), record_row::last(*number, *kind));
    else
        stmt.bind(record_row::first(*number), record_row::last(*number));
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return {};
        KT_TRY(const bool go_on, visit(record_at(stmt, dossier)));
        if (!go_on) return {};
    }
}

Result<void> each_record_in(const Db& db, std::int64_t first, std::int64_t last, const RecordVisit& visit) {
    KT_TRY(auto stmt, db.prepare("SELECT id, public, compartment, created, state FROM record "
                                 "WHERE id BETWEEN ? AND ? ORDER BY id"));
    stmt.bind(first, last);
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return {};
        KT_TRY(const ClientId dossier, dossier_of(db, record_row::dossier(stmt.integer(0))));
        KT_TRY(const bool go_on, visit(record_at(stmt, dossier)));
        if (!go_on) return {};
    }
}

Result<void> each_kind_of(const Db& db, const ClientId& dossier,
                          const std::function<Result<Next>(const StoredRecord&)>& visit) {
    KT_TRY(const auto number, find_number(db, dossier));
    if (!number) return {};
    KT_TRY(auto stmt, db.prepare("SELECT id, public, compartment, created, state FROM record "
                                 "WHERE id BETWEEN ? AND ? ORDER BY id"));
    const std::int64_t last = record_row::last(*number);
    stmt.bind(record_row::first(*number), last);
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return {};
        const StoredRecord record = record_at(stmt, dossier);
        KT_TRY(const Next next, visit(record));
        if (next == Next::Kind) stmt.again().bind(record_row::last(*number, record.kind) + 1, last);
    }
}

Result<void> each_record(const Db& db, const RecordVisit& visit) {
    KT_TRY(auto stmt, db.prepare("SELECT r.id, r.public, r.compartment, r.created, r.state, d.public FROM record r "
                                 "LEFT JOIN dossier d ON d.id = (r.id >> 40) ORDER BY r.public, d.public, "
                                 "r.compartment, (r.id >> 24) & 0xffff"));
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return {};
        KT_TRY(const bool go_on, visit(record_at(stmt, stmt.id<ClientId>(5))));
        if (!go_on) return {};
    }
}

} // namespace kt::store
