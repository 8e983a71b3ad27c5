#include "core/store/keys.h"

#include "core/store/rowid.h"

namespace kt::store {

namespace {

// Columns: space, epoch, key
Result<SpaceKey> key_at(const Db& db, const Stmt& stmt) {
    SpaceKey out;
    KT_TRY(out.space, space_of(db, stmt.integer(0)));
    out.epoch = static_cast<std::uint64_t>(stmt.integer(1));
    auto key = crypto::EpochKey::from(stmt.blob(2));
    if (!key) return fail(Errc::StoreDamaged, "epoch_key");
    out.key = *std::move(key);
    return out;
}

Result<std::optional<SpaceKey>> one_key(const Db& db, Stmt& stmt) {
    KT_TRY(const bool found, stmt.step());
    if (!found) return std::optional<SpaceKey>{};
    KT_TRY(SpaceKey key, key_at(db, stmt));
    return std::optional<SpaceKey>(std::move(key));
}

// The number of a space when its dossier is known here.
Result<std::optional<std::int64_t>> known(const Db& db, const op::Space& space) {
    KT_TRY(const auto dossier, find_number(db, space.dossier));
    if (!dossier) return std::optional<std::int64_t>{};
    return std::optional<std::int64_t>(space_row::of(*dossier, space.compartment));
}

} // namespace

Result<bool> save_key(const Db& db, const SpaceKey& key, const crypto::Tag8& locator) {
    KT_TRY(const std::int64_t space, number_of(db, key.space));
    KT_CHECK(db.write("INSERT INTO epoch_key(space, epoch, locator, key) VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING",
                      space, key.epoch, locator, key.key.view()));
    return db.changed() != 0;
}

Result<void> drop_keys(const Db& db, const op::Space& space) {
    KT_TRY(const auto number, known(db, space));
    if (!number) return {};
    return db.write("DELETE FROM epoch_key WHERE space = ?", *number);
}

Result<std::vector<SpaceKey>> keys_of(const Db& db, const op::Space& space) {
    std::vector<SpaceKey> out;
    KT_TRY(const auto number, known(db, space));
    if (!number) return out;
    KT_TRY(auto stmt,
           db.prepare("SELECT space, epoch, key FROM epoch_key WHERE space = ? ORDER BY epoch DESC, locator"));
    stmt.bind(*number);
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        KT_TRY(SpaceKey key, key_at(db, stmt));
        out.push_back(std::move(key));
    }
}

Result<std::optional<SpaceKey>> newest_key(const Db& db, const op::Space& space) {
    KT_TRY(const auto number, known(db, space));
    if (!number) return std::optional<SpaceKey>{};
    KT_TRY(auto stmt,
           db.prepare("SELECT space, epoch, key FROM epoch_key WHERE space = ? ORDER BY epoch DESC, locator LIMIT 1"));
    stmt.bind(*number);
    return one_key(db, stmt);
}

Result<std::optional<SpaceKey>> key_by_locator(const Db& db, const crypto::Tag8& locator) {
    KT_TRY(auto stmt, db.prepare("SELECT space, epoch, key FROM epoch_key WHERE locator = ?"));
    stmt.bind(locator);
    return one_key(db, stmt);
}

Result<void> each_key(const Db& db, const std::function<Result<bool>(const SpaceKey&)>& visit) {
    KT_TRY(auto stmt, db.prepare("SELECT space, epoch, key FROM epoch_key ORDER BY space, epoch DESC, locator"));
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return {};
        KT_TRY(const SpaceKey key, key_at(db, stmt));
        KT_TRY(const bool go_on, visit(key));
        if (!go_on) return {};
    }
}

Result<std::vector<op::Space>> spaces_of(const Db& db, const ClientId& dossier) {
    std::vector<op::Space> out;
    KT_TRY(const auto number, find_number(db, dossier));
    if (!number) return out;
    KT_TRY(auto stmt, db.prepare("SELECT DISTINCT space FROM epoch_key WHERE space BETWEEN ? AND ? ORDER BY space"));
    stmt.bind(*number << 8U, (*number << 8U) | 0xff);
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        out.push_back({dossier, space_row::compartment(stmt.integer(0))});
    }
}

Result<void> save_reader(const Db& db, const crypto::Tag8& locator, const DeviceId& device, const op::Ref& grant) {
    KT_TRY(const std::int64_t device_number, number_of(db, device));
    KT_TRY(const std::int64_t author, number_of(db, grant.device));
    return db.write("INSERT INTO reader(locator, device, granted) VALUES(?, ?, ?) ON CONFLICT DO NOTHING", locator,
                    device_number, entry_row::of(author, grant.n));
}

Result<void> inherit_reader(const Db& db, const DeviceId& from, const DeviceId& to) {
    KT_TRY(const std::int64_t before, number_of(db, from));
    KT_TRY(const std::int64_t after, number_of(db, to));
    return db.write("INSERT INTO reader(locator, device, granted) SELECT locator, ?2, granted FROM reader "
                    "WHERE device = ?1 ON CONFLICT DO NOTHING",
                    before, after);
}

Result<std::optional<op::Ref>> granted_in(const Db& db, const crypto::Tag8& locator, const DeviceId& device) {
    KT_TRY(auto stmt, db.prepare("SELECT a.public, r.granted FROM device d JOIN reader r ON r.device = d.id "
                                 "JOIN device a ON a.id = (r.granted >> 40) WHERE d.public = ? AND r.locator = ?"));
    KT_TRY(const bool found, stmt.bind(device, locator).step());
    if (!found) return std::optional<op::Ref>{};
    return std::optional<op::Ref>(op::Ref{stmt.id<DeviceId>(0), entry_row::n(stmt.integer(1))});
}

Result<bool> may_read(const Db& db, const op::Space& space, const DeviceId& device) {
    KT_TRY(const auto number, known(db, space));
    KT_TRY(const auto device_number, find_number(db, device));
    if (!number || !device_number) return false;
    KT_TRY(auto stmt, db.prepare("SELECT 1 FROM epoch_key k JOIN reader r ON r.locator = k.locator AND r.device = ?2 "
                                 "WHERE k.space = ?1 LIMIT 1"));
    return stmt.bind(*number, *device_number).step();
}

Result<std::vector<DeviceId>> readers_of(const Db& db, const op::Space& space) {
    std::vector<DeviceId> out;
    KT_TRY(const auto number, known(db, space));
    if (!number) return out;
    KT_TRY(auto stmt, db.prepare("SELECT DISTINCT d.public FROM epoch_key k JOIN reader r ON r.locator = k.locator "
                                 "JOIN device d ON d.id = r.device WHERE k.space = ? ORDER BY d.id"));
    stmt.bind(*number);
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        out.push_back(stmt.id<DeviceId>(0));
    }
}

Result<std::vector<DeviceId>> holders(const Db& db, const crypto::Tag8& locator) {
    KT_TRY(auto stmt, db.prepare("SELECT d.public FROM device d WHERE d.id IN "
                                 "(SELECT device FROM reader WHERE locator = ? "
                                 "UNION SELECT granted >> 40 FROM reader WHERE locator = ?) ORDER BY d.id"));
    stmt.bind(locator, locator);
    std::vector<DeviceId> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        out.push_back(stmt.id<DeviceId>(0));
    }
}

Result<std::vector<ClientId>> dossiers_read_by(const Db& db, const DeviceId& device) {
    std::vector<ClientId> out;
    KT_TRY(const auto number, find_number(db, device));
    if (!number) return out;
    KT_TRY(auto stmt, db.prepare("SELECT DISTINCT d.public FROM reader r JOIN epoch_key k ON k.locator = r.locator "
                                 "JOIN dossier d ON d.id = (k.space >> 8) WHERE r.device = ? ORDER BY d.id"));
    stmt.bind(*number);
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        out.push_back(stmt.id<ClientId>(0));
    }
}

Result<void> put_recheck(const Db& db, const ClientId& dossier, const std::optional<LocalDate>& from) {
    KT_TRY(const std::int64_t number, number_of(db, dossier));
    return db.write("INSERT INTO access_row(dossier, recheck) VALUES(?, ?) ON CONFLICT(dossier) DO UPDATE SET "
                    "recheck = excluded.recheck",
                    number, from ? std::int64_t{from->days} : no_date);
}

Result<std::optional<LocalDate>> recheck(const Db& db, const ClientId& dossier) {
    KT_TRY(auto stmt, db.prepare("SELECT a.recheck FROM access_row a JOIN dossier d ON d.id = a.dossier "
                                 "WHERE d.public = ?"));
    KT_TRY(const bool found, stmt.bind(dossier).step());
    if (!found) return std::optional<LocalDate>{};
    return std::optional<LocalDate>(LocalDate{static_cast<std::int32_t>(stmt.integer(0))});
}

Result<std::vector<ClientId>> rechecks_due(const Db& db, LocalDate today, std::size_t most) {
    KT_TRY(auto stmt, db.prepare("SELECT d.public FROM access_row a JOIN dossier d ON d.id = a.dossier "
                                 "WHERE a.recheck <= ? ORDER BY a.recheck, a.dossier LIMIT ?"));
    stmt.bind(std::int64_t{today.days}, static_cast<std::int64_t>(most));
    std::vector<ClientId> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        out.push_back(stmt.id<ClientId>(0));
    }
}

} // namespace kt::store
