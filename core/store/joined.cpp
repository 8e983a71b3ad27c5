#include "core/store/joined.h"

#include "core/care/joining.h"
#include "core/store/rowid.h"

#include <algorithm>

namespace kt::store {

namespace {

using Roots = std::map<ClientId, ClientId>;

Result<Roots> stored_roots(const Db& db) {
    Roots out;
    KT_TRY(auto stmt, db.prepare("SELECT d.public, r.public FROM joined_row j CROSS JOIN dossier d ON d.id = j.dossier "
                                 "CROSS JOIN dossier r ON r.id = j.root"));
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        out.emplace(stmt.id<ClientId>(0), stmt.id<ClientId>(1));
    }
}

/// Whether the record of a client is stored here.
Result<bool> has_client_record(const Db& db, const ClientId& client) {
    KT_TRY(const auto number, find_number(db, client));
    if (!number) return false;
    constexpr auto kind = static_cast<std::uint16_t>(care::Kind::Client);
    KT_TRY(auto stmt, db.prepare("SELECT 1 FROM record WHERE id BETWEEN ? AND ? LIMIT 1"));
    return stmt.bind(record_row::first(*number, kind), record_row::last(*number, kind)).step();
}

} // namespace

Result<void> put_link(const Db& db, const ClientId& from, const std::optional<ClientId>& into) {
    KT_TRY(const std::int64_t number, number_of(db, from));
    if (!into) return db.write("DELETE FROM link_row WHERE dossier = ?", number);
    return db.write("INSERT INTO link_row(dossier, target) VALUES(?, ?) ON CONFLICT(dossier) DO UPDATE SET "
                    "target = excluded.target",
                    number, *into);
}

Result<bool> any_links(const Db& db) {
    KT_TRY(auto stmt, db.prepare("SELECT EXISTS(SELECT 1 FROM link_row) OR EXISTS(SELECT 1 FROM joined_row)"));
    KT_CHECK(stmt.step());
    return stmt.integer(0) != 0;
}

Result<std::vector<ClientId>> settle_links(const Db& db) {
    std::vector<care::JoinLink> links;
    {
        KT_TRY(auto stmt,
               db.prepare("SELECT d.public, l.target FROM link_row l CROSS JOIN dossier d ON d.id = l.dossier"));
        for (;;) {
            KT_TRY(const bool more, stmt.step());
            if (!more) break;
            links.push_back({stmt.id<ClientId>(0), stmt.id<ClientId>(1)});
        }
    }
    std::vector<care::JoinLink> known;
    for (const care::JoinLink& link : links) {
        KT_TRY(const bool here, has_client_record(db, link.into));
        if (here) known.push_back(link);
    }
    const Roots now = care::roots_of(known);
    KT_TRY(const Roots before, stored_roots(db));
    std::vector<ClientId> moved;
    const auto root_in = [](const Roots& roots, const ClientId& id) {
        const auto at = roots.find(id);
        return at == roots.end() ? id : at->second;
    };
    for (const Roots* roots : {&before, &now})
        for (const auto& [id, root] : *roots)
            if (root_in(before, id) != root_in(now, id))
                moved.insert(moved.end(), {id, root_in(before, id), root_in(now, id)});
    std::ranges::sort(moved);
    moved.erase(std::unique(moved.begin(), moved.end()), moved.end());
    if (moved.empty()) return moved;
    KT_CHECK(db.run("DELETE FROM joined_row"));
    for (const auto& [id, root] : now) {
        KT_TRY(const std::int64_t dossier, number_of(db, id));
        KT_TRY(const std::int64_t into, number_of(db, root));
        KT_CHECK(db.write("INSERT INTO joined_row(dossier, root) VALUES(?, ?)", dossier, into));
    }
    return moved;
}

Result<ClientId> root_of(const Db& db, const ClientId& dossier) {
    if (dossier.none()) return dossier;
    KT_TRY(const auto number, find_number(db, dossier));
    if (!number) return dossier;
    KT_TRY(auto stmt, db.prepare("SELECT root FROM joined_row WHERE dossier = ?"));
    KT_TRY(const bool joined, stmt.bind(*number).step());
    return joined ? dossier_of(db, stmt.integer(0)) : dossier;
}

Result<std::vector<ClientId>> family_of(const Db& db, const ClientId& dossier) {
    KT_TRY(const ClientId root, root_of(db, dossier));
    std::vector<ClientId> out{root};
    KT_TRY(const auto number, find_number(db, root));
    if (!number || root.none()) return out;
    KT_TRY(auto stmt, db.prepare("SELECT d.public FROM joined_row j CROSS JOIN dossier d ON d.id = j.dossier "
                                 "WHERE j.root = ?"));
    stmt.bind(*number);
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) break;
        out.push_back(stmt.id<ClientId>(0));
    }
    std::sort(out.begin() + 1, out.end());
    return out;
}

} // namespace kt::store
