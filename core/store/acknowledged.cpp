#include "core/store/oplog.h"
#include "core/store/rowid.h"

namespace kt::store {

Result<void> save_acknowledged(const Db& db, const DeviceId& device, const op::Have& theirs, Instant at) {
    KT_TRY(const std::int64_t number, number_of(db, device));
    for (const auto& [feed, n] : theirs) {
        KT_TRY(const std::int64_t feed_number, number_of(db, feed));
        KT_CHECK(db.write("INSERT INTO acknowledged(device, feed, n) VALUES(?, ?, ?) ON CONFLICT(device, feed) DO "
                          "UPDATE SET n = excluded.n WHERE excluded.n > n",
                          number, feed_number, n));
    }
    return db.write("INSERT INTO contact(device, at) VALUES(?, ?) ON CONFLICT(device) DO UPDATE SET at = excluded.at "
                    "WHERE excluded.at > at",
                    number, at);
}

Result<op::Have> acknowledged_by(const Db& db, const DeviceId& device) {
    op::Have out;
    KT_TRY(const auto number, find_number(db, device));
    if (!number) return out;
    KT_TRY(auto stmt, db.prepare("SELECT d.public, a.n FROM acknowledged a JOIN device d ON d.id = a.feed "
                                 "WHERE a.device = ?"));
    stmt.bind(*number);
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        out[stmt.id<DeviceId>(0)] = static_cast<std::uint64_t>(stmt.integer(1));
    }
}

Result<std::optional<Instant>> last_contact(const Db& db, const DeviceId& device) {
    KT_TRY(const auto number, find_number(db, device));
    if (!number) return std::optional<Instant>{};
    KT_TRY(auto stmt, db.prepare("SELECT at FROM contact WHERE device = ?"));
    KT_TRY(const bool found, stmt.bind(*number).step());
    if (!found) return std::optional<Instant>{};
    return std::optional<Instant>(Instant{stmt.integer(0)});
}

} // namespace kt::store
