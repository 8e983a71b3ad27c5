#include "core/store/rowid.h"

namespace kt::store {

namespace {

constexpr std::int64_t most_numbers = std::int64_t{1} << 23U;

Result<std::optional<std::int64_t>> first_integer(Result<Stmt> prepared, ByteView key) {
    if (!prepared) return prepared.error();
    Stmt& stmt = *prepared;
    stmt.bind(key);
    KT_TRY(const bool found, stmt.step());
    if (!found) return std::optional<std::int64_t>{};
    return std::optional<std::int64_t>(stmt.integer(0));
}

Result<std::int64_t> given(const Db& db, const Result<void>& inserted) {
    if (!inserted) return inserted.error();
    if (db.last_row() >= most_numbers) return fail(Errc::TooLarge, "numbers");
    return db.last_row();
}

} // namespace

Result<std::optional<std::int64_t>> find_number(const Db& db, const DeviceId& device) {
    return first_integer(db.prepare("SELECT id FROM device WHERE public = ?"), device.view());
}

Result<std::int64_t> number_of(const Db& db, const DeviceId& device) {
    KT_TRY(const auto known, find_number(db, device));
    if (known) return *known;
    return given(db, db.write("INSERT INTO device(public) VALUES(?)", device));
}

Result<DeviceId> device_of(const Db& db, std::int64_t number) {
    KT_TRY(auto stmt, db.prepare("SELECT public FROM device WHERE id = ?"));
    KT_TRY(const bool found, stmt.bind(number).step());
    if (!found) return fail(Errc::StoreDamaged, "device");
    return stmt.id<DeviceId>(0);
}

Result<std::optional<std::int64_t>> find_number(const Db& db, const ClientId& dossier) {
    if (dossier.none()) return std::optional<std::int64_t>(0);
    return first_integer(db.prepare("SELECT id FROM dossier WHERE public = ?"), dossier.view());
}

Result<std::int64_t> number_of(const Db& db, const ClientId& dossier) {
    KT_TRY(const auto known, find_number(db, dossier));
    if (known) return *known;
    return given(db, db.write("INSERT INTO dossier(public) VALUES(?)", dossier));
}

Result<ClientId> dossier_of(const Db& db, std::int64_t number) {
    if (number == 0) return ClientId{};
    KT_TRY(auto stmt, db.prepare("SELECT public FROM dossier WHERE id = ?"));
    KT_TRY(const bool found, stmt.bind(number).step());
    if (!found) return fail(Errc::StoreDamaged, "dossier");
    return stmt.id<ClientId>(0);
}

Result<std::int64_t> number_of(const Db& db, const op::Space& space) {
    KT_TRY(const std::int64_t dossier, number_of(db, space.dossier));
    return space_row::of(dossier, space.compartment);
}

Result<op::Space> space_of(const Db& db, std::int64_t number) {
    KT_TRY(const ClientId dossier, dossier_of(db, space_row::dossier(number)));
    return op::Space{dossier, space_row::compartment(number)};
}

} // namespace kt::store
