#include "core/store/rowid.h"

namespace kt::store {

namespace {

constexpr std::int64_t most_numbers = std::int64_t{1} << 23U;

template <class IdType>
Result<std::optional<std::int64_t>> known_number(const Db& db, Numbers<IdType>& known, std::string_view sql,
                                                 const IdType& id) {
    if (const auto number = known.number(id)) return number;
    KT_TRY(auto stmt, db.prepare(sql));
    KT_TRY(const bool found, stmt.bind(id).step());
    if (!found) return std::optional<std::int64_t>{};
    known.note(id, stmt.integer(0));
    return std::optional<std::int64_t>(stmt.integer(0));
}

template <class IdType>
Result<IdType> known_id(const Db& db, Numbers<IdType>& known, std::string_view sql, std::int64_t number) {
    if (const auto id = known.id(number)) return *id;
    KT_TRY(auto stmt, db.prepare(sql));
    KT_TRY(const bool found, stmt.bind(number).step());
    if (!found) return fail(Errc::StoreDamaged, "number");
    known.note(stmt.id<IdType>(0), number);
    return stmt.id<IdType>(0);
}

template <class IdType>
Result<std::int64_t> given(const Db& db, Numbers<IdType>& known, std::string_view sql, const IdType& id) {
    KT_CHECK(db.write(sql, id));
    if (db.last_row() >= most_numbers) return fail(Errc::TooLarge, "numbers");
    known.note(id, db.last_row());
    return db.last_row();
}

} // namespace

Result<std::optional<std::int64_t>> find_number(const Db& db, const DeviceId& device) {
    return known_number(db, db.devices(), "SELECT id FROM device WHERE public = ?", device);
}

Result<std::int64_t> number_of(const Db& db, const DeviceId& device) {
    KT_TRY(const auto known, find_number(db, device));
    if (known) return *known;
    return given(db, db.devices(), "INSERT INTO device(public) VALUES(?)", device);
}

Result<DeviceId> device_of(const Db& db, std::int64_t number) {
    return known_id(db, db.devices(), "SELECT public FROM device WHERE id = ?", number);
}

Result<std::optional<std::int64_t>> find_number(const Db& db, const ClientId& dossier) {
    if (dossier.none()) return std::optional<std::int64_t>(0);
    return known_number(db, db.dossiers(), "SELECT id FROM dossier WHERE public = ?", dossier);
}

Result<std::int64_t> number_of(const Db& db, const ClientId& dossier) {
    KT_TRY(const auto known, find_number(db, dossier));
    if (known) return *known;
    return given(db, db.dossiers(), "INSERT INTO dossier(public) VALUES(?)", dossier);
}

Result<ClientId> dossier_of(const Db& db, std::int64_t number) {
    if (number == 0) return ClientId{};
    return known_id(db, db.dossiers(), "SELECT public FROM dossier WHERE id = ?", number);
}

Result<void> each_dossier(const Db& db, const std::function<Result<void>(const ClientId&)>& visit) {
    KT_TRY(auto stmt, db.prepare("SELECT public FROM dossier"));
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return {};
        KT_CHECK(visit(stmt.id<ClientId>(0)));
    }
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
