#include "core/store/team.h"

#include "core/store/names.h"
#include "core/store/rowid.h"

#include <algorithm>

namespace kt::store {

namespace {

// Columns: public, name, role, organisation, phone, email, reachable, admin, left_on
MemberRow member_at(const Stmt& stmt) {
    MemberRow out;
    out.id = stmt.id<MemberId>(0);
    out.name = stmt.text(1);
    out.role = static_cast<care::Role>(stmt.integer(2));
    out.organisation = stmt.text(3);
    out.phone = stmt.text(4);
    out.email = stmt.text(5);
    out.reachable = stmt.text(6);
    out.admin = stmt.integer(7) != 0;
    if (const auto day = stmt.maybe_integer(8)) out.left_on = LocalDate{static_cast<std::int32_t>(*day)};
    return out;
}

// Columns: public, member, name, sign, box, revoked, last_counted
TeamDevice device_at(const Stmt& stmt) {
    TeamDevice out;
    out.id = stmt.id<DeviceId>(0);
    out.member = stmt.id<MemberId>(1);
    out.name = stmt.text(2);
    out.sign = stmt.fixed<32>(3);
    out.box = stmt.fixed<32>(4);
    out.revoked = stmt.integer(5) != 0;
    if (const auto n = stmt.maybe_integer(6)) out.last_counted = static_cast<std::uint64_t>(*n);
    return out;
}

Result<std::optional<TeamDevice>> one_device(Stmt& stmt) {
    KT_TRY(const bool found, stmt.step());
    if (!found) return std::optional<TeamDevice>{};
    return std::optional<TeamDevice>(device_at(stmt));
}

} // namespace

Result<void> put_member(const Db& db, const MemberRow& row) {
    const auto left = row.left_on ? std::optional<std::int64_t>(row.left_on->days) : std::nullopt;
    return db.write("INSERT INTO member_row(public, name, role, organisation, phone, email, reachable, admin, left_on) "
                    "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(public) DO UPDATE SET name = excluded.name, "
                    "role = excluded.role, organisation = excluded.organisation, phone = excluded.phone, "
                    "email = excluded.email, reachable = excluded.reachable, admin = excluded.admin, "
                    "left_on = excluded.left_on",
                    row.id, row.name, row.role, row.organisation, row.phone, row.email, row.reachable, row.admin, left);
}

Result<void> drop_member(const Db& db, const MemberId& member) {
    return db.write("DELETE FROM member_row WHERE public = ?", member);
}

Result<std::vector<MemberRow>> members(const Db& db) {
    KT_TRY(
        auto stmt,
        db.prepare("SELECT public, name, role, organisation, phone, email, reachable, admin, left_on FROM member_row"));
    std::vector<MemberRow> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) break;
        out.push_back(member_at(stmt));
    }
    std::ranges::stable_sort(out, {}, [](const MemberRow& row) { return sort_name(row.name); });
    return out;
}

Result<std::optional<MemberRow>> find_member(const Db& db, const MemberId& member) {
    KT_TRY(auto stmt, db.prepare("SELECT public, name, role, organisation, phone, email, reachable, admin, "
                                 "left_on FROM member_row WHERE public = ?"));
    KT_TRY(const bool found, stmt.bind(member).step());
    if (!found) return std::optional<MemberRow>{};
    return std::optional<MemberRow>(member_at(stmt));
}

Result<void> put_device(const Db& db, const TeamDevice& device) {
    KT_TRY(const std::int64_t number, number_of(db, device.id));
    return db.write("INSERT INTO device_row(device, member, name, sign, box, revoked, last_counted) "
                    "VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(device) DO UPDATE SET member = excluded.member, "
                    "name = excluded.name, sign = excluded.sign, box = excluded.box, revoked = excluded.revoked, "
                    "last_counted = excluded.last_counted",
                    number, device.member, device.name, device.sign, device.box, device.revoked, device.last_counted);
}

Result<std::optional<TeamDevice>> find_device(const Db& db, const DeviceId& device) {
    KT_TRY(auto stmt, db.prepare("SELECT d.public, r.member, r.name, r.sign, r.box, r.revoked, r.last_counted "
                                 "FROM device d JOIN device_row r ON r.device = d.id WHERE d.public = ?"));
    stmt.bind(device);
    return one_device(stmt);
}

Result<std::optional<TeamDevice>> device_by_box(const Db& db, const crypto::BoxPublic& box) {
    KT_TRY(auto stmt, db.prepare("SELECT d.public, r.member, r.name, r.sign, r.box, r.revoked, r.last_counted "
                                 "FROM device_row r JOIN device d ON d.id = r.device WHERE r.box = ?"));
    stmt.bind(box);
    return one_device(stmt);
}

Result<std::vector<TeamDevice>> devices(const Db& db) {
    KT_TRY(auto stmt, db.prepare("SELECT d.public, r.member, r.name, r.sign, r.box, r.revoked, r.last_counted "
                                 "FROM device_row r JOIN device d ON d.id = r.device ORDER BY r.device"));
    std::vector<TeamDevice> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        out.push_back(device_at(stmt));
    }
}

Result<void> save_act(const Db& db, const op::Ref& ref) {
    KT_TRY(const std::int64_t number, number_of(db, ref.device));
    return db.write("INSERT INTO act_row(entry) VALUES(?) ON CONFLICT DO NOTHING", entry_row::of(number, ref.n));
}

Result<std::vector<op::Ref>> acts(const Db& db) {
    KT_TRY(auto stmt, db.prepare("SELECT d.public, a.entry FROM act_row a JOIN device d ON d.id = (a.entry >> 40) "
                                 "ORDER BY a.entry"));
    std::vector<op::Ref> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        out.push_back({stmt.id<DeviceId>(0), entry_row::n(stmt.integer(1))});
    }
}

} // namespace kt::store
