#include "core/store/joined.h"
#include "core/store/lists.h"
#include "core/store/records.h"
#include "core/store/rowid.h"
#include "core/store/whose.h"

#include <algorithm>

namespace kt::store {

namespace {

/// Where a line stands; the timeline runs from the highest down.
struct Spot {
    std::int64_t at = INT64_MAX;
    std::int64_t entry = INT64_MAX;
    std::int64_t part = INT64_MAX;
    friend auto operator<=>(const Spot&, const Spot&) = default;
};

std::string cursor_of(const Spot& place) {
    cbor::Writer out;
    out.array(3).integer(place.at).integer(place.entry).integer(place.part);
    return to_base32(out.view());
}

Result<Spot> spot_of(const std::string& cursor) {
    if (cursor.empty()) return Spot{};
    const auto read = [&]() -> Result<Spot> {
        KT_TRY(const Bytes bytes, from_base32(cursor));
        KT_TRY(auto in, cbor::Reader::open(bytes, {.bytes = 64, .items = 8, .depth = 2}));
        KT_CHECK(in.array_of(3));
        Spot out;
        KT_TRY(out.at, in.integer());
        KT_TRY(out.entry, in.integer());
        KT_TRY(out.part, in.integer());
        KT_CHECK(in.end());
        return out;
    };
    auto place = read();
    if (!place) return fail(Errc::Usage, "after");
    return place;
}

} // namespace

namespace {

// [record, [field, ...], ...]; records as numbers within their dossier.
Bytes encoded(const std::vector<TimelinePart>& parts) {
    cbor::Writer out;
    out.array(2 * parts.size());
    for (const TimelinePart& part : parts) {
        out.uint(static_cast<std::uint64_t>(part.record - record_row::first(record_row::dossier(part.record))));
        out.array(part.fields.size());
        for (const std::uint16_t field : part.fields)
            out.uint(field);
    }
    return out.take();
}

Result<std::vector<TimelinePart>> parts_of(std::int64_t dossier, ByteView encoded) {
    const auto read = [&]() -> Result<std::vector<TimelinePart>> {
        KT_TRY(auto in, cbor::Reader::open(encoded, {.bytes = std::size_t{1} << 24U, .items = std::size_t{1} << 20U}));
        KT_TRY(const std::size_t items, in.array());
        std::vector<TimelinePart> out(items / 2);
        for (TimelinePart& part : out) {
            KT_TRY(part.record, in.integer());
            part.record += record_row::first(dossier);
            KT_TRY(const std::size_t fields, in.array());
            for (std::size_t i = 0; i < fields; ++i) {
                KT_TRY(const std::uint64_t field, in.uint());
                part.fields.push_back(static_cast<std::uint16_t>(field));
            }
        }
        return out;
    };
    auto parts = read();
    if (!parts) return fail(Errc::StoreDamaged, "timeline");
    return parts;
}

std::string names_of(std::uint16_t kind, const std::vector<std::uint16_t>& fields) {
    const care::KindSpec* spec = care::find_kind(static_cast<care::Kind>(kind));
    std::string names;
    for (const std::uint16_t number : fields) {
        if (!names.empty()) names += ',';
        const care::Field* field = spec == nullptr ? nullptr : spec->field(number);
        names += field == nullptr ? std::to_string(number) : std::string(field->name);
    }
    return names;
}

} // namespace

Result<void> add_timeline(const Db& db, const TimelineEntry& entry) {
    if (entry.parts.empty()) return {};
    KT_TRY(const std::int64_t device, number_of(db, entry.op.device));
    return db.write("INSERT INTO timeline_row(dossier, at, entry, author, parts) VALUES(?, ?, ?, ?, ?) "
                    "ON CONFLICT DO NOTHING",
                    record_row::dossier(entry.parts.front().record), entry.at.value, entry_row::of(device, entry.op.n),
                    entry.author, encoded(entry.parts));
}

namespace {

using PlacedLine = std::pair<Spot, TimelineRow>;

/// The lines of one dossier after a spot, at most `most`.
Result<void> lines_of(const Db& db, std::int64_t dossier, const TimelineQuery& query, const Spot& after,
                      std::size_t most, std::vector<PlacedLine>& out) {
    KT_TRY(auto stmt, db.prepare("SELECT t.at, t.entry, t.author, t.parts, v.public, m.name, m.role "
                                 "FROM timeline_row t JOIN device v ON v.id = (t.entry >> 40) "
                                 "LEFT JOIN member_row m ON m.public = t.author "
                                 "WHERE t.dossier = ? AND (t.at, t.entry) <= (?, ?) ORDER BY t.at DESC, t.entry DESC"));
    stmt.bind(dossier, after.at, after.entry);
    for (std::size_t found = 0; found < most;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return {};
        KT_TRY(const auto parts, parts_of(dossier, stmt.blob(3)));
        for (std::size_t i = parts.size(); i-- > 0 && found < most;) {
            const Spot place{stmt.integer(0), stmt.integer(1), static_cast<std::int64_t>(i)};
            const std::uint16_t kind = record_row::kind(parts[i].record);
            if (place >= after || (query.kind && kind != static_cast<std::uint16_t>(*query.kind))) continue;
            TimelineRow row;
            row.op = {stmt.id<DeviceId>(4), entry_row::n(place.entry)};
            KT_TRY(row.record, record_of(db, parts[i].record));
            row.kind = kind;
            row.at = op::LogicalTime{static_cast<std::uint64_t>(place.at)}.instant();
            row.author = stmt.id<MemberId>(2);
            row.author_name = stmt.text(5);
            row.author_role = stmt.null(6) ? care::Role::Other : static_cast<care::Role>(stmt.integer(6));
            row.summary = names_of(kind, parts[i].fields);
            out.emplace_back(place, std::move(row));
            ++found;
        }
    }
    return {};
}

} // namespace

Result<Page<TimelineRow>> timeline(const Db& db, const TimelineQuery& query) {
    Page<TimelineRow> out;
    KT_TRY(const Spot after, spot_of(query.after));
    const std::size_t limit = std::max<std::size_t>(query.limit, 1);
    KT_TRY(const auto family, family_of(db, query.client));
    std::vector<PlacedLine> lines;
    for (const ClientId& one : family) {
        KT_TRY(const auto dossier, find_number(db, one));
        if (dossier) KT_CHECK(lines_of(db, *dossier, query, after, limit + 1, lines));
    }
    if (family.size() > 1)
        std::ranges::stable_sort(lines, [](const PlacedLine& a, const PlacedLine& b) { return a.first > b.first; });
    if (lines.size() > limit) {
        lines.resize(limit);
        out.next = cursor_of(lines.back().first);
    }
    for (auto& [place, row] : lines)
        out.rows.push_back(std::move(row));
    return out;
}

Result<std::vector<op::Ref>> ops_of(const Db& db, std::int64_t record) {
    const std::int64_t dossier = record_row::dossier(record);
    KT_TRY(auto stmt, db.prepare("SELECT v.public, t.entry, t.parts FROM timeline_row t "
                                 "JOIN device v ON v.id = (t.entry >> 40) "
                                 "WHERE t.dossier = ? ORDER BY t.at DESC, t.entry DESC"));
    stmt.bind(dossier);
    std::vector<op::Ref> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) break;
        KT_TRY(const auto parts, parts_of(dossier, stmt.blob(2)));
        if (std::ranges::count(parts, record, &TimelinePart::record) != 0)
            out.push_back({stmt.id<DeviceId>(0), entry_row::n(stmt.integer(1))});
    }
    std::ranges::reverse(out);
    return out;
}

Result<bool> put_conflicts(const Db& db, std::int64_t record, std::span<const std::uint16_t> fields) {
    std::vector<std::uint16_t> standing;
    {
        KT_TRY(auto stmt, db.prepare("SELECT field FROM conflict_row WHERE record = ? ORDER BY field"));
        stmt.bind(record);
        for (;;) {
            KT_TRY(const bool more, stmt.step());
            if (!more) break;
            standing.push_back(static_cast<std::uint16_t>(stmt.integer(0)));
        }
    }
    std::vector<std::uint16_t> wanted(fields.begin(), fields.end());
    std::ranges::sort(wanted);
    if (wanted == standing) return false;
    for (const std::uint16_t field : standing)
        if (!std::ranges::binary_search(wanted, field))
            KT_CHECK(db.write("DELETE FROM conflict_row WHERE record = ? AND field = ?", record, field));
    for (const std::uint16_t field : wanted)
        KT_CHECK(
            db.write("INSERT INTO conflict_row(record, field) VALUES(?, ?) ON CONFLICT DO NOTHING", record, field));
    return true;
}

namespace {

Result<void> conflicts_in(const Db& db, std::int64_t first, std::int64_t last, std::vector<ConflictRow>& out) {
    KT_TRY(auto stmt, db.prepare("SELECT x.record, x.field, r.public, d.public, c.name FROM conflict_row x "
                                 "JOIN record r ON r.id = x.record " KT_WHOSE(
                                     "x.record") "WHERE x.record BETWEEN ? AND ? ORDER BY x.record, x.field"));
    stmt.bind(first, last);
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return {};
        ConflictRow row;
        row.record = stmt.id<RecordId>(2);
        row.kind = record_row::kind(stmt.integer(0));
        row.field = static_cast<std::uint16_t>(stmt.integer(1));
        row.client = stmt.id<ClientId>(3);
        row.client_name = stmt.text(4);
        out.push_back(std::move(row));
    }
}

} // namespace

Result<std::vector<ConflictRow>> conflicts(const Db& db, const ClientId& dossier_or_none) {
    std::vector<ConflictRow> out;
    if (dossier_or_none.none()) {
        KT_CHECK(conflicts_in(db, 0, INT64_MAX, out));
        return out;
    }
    KT_TRY(const auto family, family_of(db, dossier_or_none));
    for (const ClientId& one : family) {
        KT_TRY(const auto dossier, find_number(db, one));
        if (dossier) KT_CHECK(conflicts_in(db, record_row::first(*dossier), record_row::last(*dossier), out));
    }
    return out;
}

} // namespace kt::store
