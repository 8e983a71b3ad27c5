#include "core/store/erased.h"

#include "core/store/rowid.h"

namespace kt::store {

namespace {

Result<std::optional<std::int64_t>> known_space(const Db& db, const op::Space& space) {
    KT_TRY(const auto dossier, find_number(db, space.dossier));
    if (!dossier) return std::optional<std::int64_t>{};
    return std::optional<std::int64_t>(space_row::of(*dossier, space.compartment));
}

} // namespace

Result<void> note_erased(const Db& db, const op::Space& space, std::uint64_t epoch) {
    KT_TRY(const std::int64_t number, number_of(db, space));
    return db.write("INSERT INTO erased_space(space, epoch) VALUES(?, ?) ON CONFLICT(space) DO UPDATE SET "
                    "epoch = max(epoch, excluded.epoch)",
                    number, epoch);
}

Result<std::uint64_t> erased_epoch(const Db& db, const op::Space& space) {
    KT_TRY(const auto number, known_space(db, space));
    if (!number) return std::uint64_t{0};
    KT_TRY(auto stmt, db.prepare("SELECT epoch FROM erased_space WHERE space = ?"));
    KT_TRY(const bool found, stmt.bind(*number).step());
    return found ? static_cast<std::uint64_t>(stmt.integer(0)) : std::uint64_t{0};
}

Result<void> note_erased(const Db& db, const op::Ref& entry) {
    KT_TRY(const std::int64_t device, number_of(db, entry.device));
    return db.write("INSERT INTO erased_entry(entry) VALUES(?) ON CONFLICT DO NOTHING", entry_row::of(device, entry.n));
}

Result<bool> is_erased(const Db& db, const op::Ref& entry) {
    KT_TRY(const auto device, find_number(db, entry.device));
    if (!device) return false;
    KT_TRY(auto stmt, db.prepare("SELECT 1 FROM erased_entry WHERE entry = ?"));
    return stmt.bind(entry_row::of(*device, entry.n)).step();
}

Result<std::uint64_t> count_erased(const Db& db) {
    KT_TRY(auto stmt, db.prepare("SELECT (SELECT count(*) + coalesce(sum(epoch & 16777215), 0) FROM erased_space) + "
                                 "(SELECT count(*) FROM erased_entry)"));
    KT_CHECK(stmt.step());
    return static_cast<std::uint64_t>(stmt.integer(0));
}

Result<void> note_kept(const Db& db, const op::Ref& entry, const crypto::Hash& salt) {
    KT_TRY(const std::int64_t device, number_of(db, entry.device));
    return db.write("INSERT INTO kept_entry(entry, salt) VALUES(?, ?) ON CONFLICT DO NOTHING",
                    entry_row::of(device, entry.n), ByteView(salt));
}

Result<std::optional<crypto::Hash>> kept_salt(const Db& db, const op::Ref& entry) {
    KT_TRY(const auto device, find_number(db, entry.device));
    if (!device) return std::optional<crypto::Hash>{};
    KT_TRY(auto stmt, db.prepare("SELECT salt FROM kept_entry WHERE entry = ?"));
    KT_TRY(const bool found, stmt.bind(entry_row::of(*device, entry.n)).step());
    if (!found) return std::optional<crypto::Hash>{};
    return std::optional(stmt.fixed<32>(0));
}

Result<bool> any_erased(const Db& db) {
    KT_TRY(auto stmt, db.prepare("SELECT EXISTS(SELECT 1 FROM erased_space) OR EXISTS(SELECT 1 FROM erased_entry)"));
    KT_CHECK(stmt.step());
    return stmt.integer(0) != 0;
}

Result<void> each_body_of(const Db& db, const op::Space& space, const Visit<const op::Ref&, const op::Entry&>& visit) {
    KT_TRY(const auto number, known_space(db, space));
    if (!number) return {};
    KT_TRY(auto stmt, db.prepare("SELECT d.public, e.id, e.op_hash, e.tag FROM feed_entry e JOIN device d "
                                 "ON d.id = (e.id >> 40) WHERE e.space = ? AND e.body IS NOT NULL ORDER BY e.id"));
    stmt.bind(*number);
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return {};
        KT_TRY(const bool go_on,
               visit({stmt.id<DeviceId>(0), entry_row::n(stmt.integer(1))}, {stmt.fixed<32>(2), stmt.fixed<8>(3)}));
        if (!go_on) return {};
    }
}

Result<void> drop_keys(const Db& db, const op::Space& space, std::uint64_t epoch) {
    KT_TRY(const auto number, known_space(db, space));
    if (!number) return {};
    return db.write("DELETE FROM epoch_key WHERE space = ? AND epoch <= ?", *number, epoch);
}

Result<void> doubt_wanted(const Db& db, const op::Space& space) {
    KT_TRY(const auto number, known_space(db, space));
    if (!number) return {};
    KT_CHECK(db.write("INSERT INTO unsure(entry) SELECT entry FROM wanted WHERE space = ? AND true "
                      "ON CONFLICT DO NOTHING",
                      *number));
    return db.write("DELETE FROM wanted WHERE space = ?", *number);
}

Result<void> empty_journal(const Db& db) {
    return db.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace kt::store
