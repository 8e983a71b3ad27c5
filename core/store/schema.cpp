#include "core/store/schema.h"

#include "core/store/settings.h"
#include "core/store/tx.h"

#include <array>

namespace kt::store {

namespace {

// What is true: the log, the keys, who has what, and what a person typed or set here. Row ids that begin with the
// number of their owner (device, dossier) keep what is read together together; see rowid.h.
constexpr std::string_view tables_of_truth = R"sql(
CREATE TABLE IF NOT EXISTS setting(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS draft(form TEXT NOT NULL, field TEXT NOT NULL, value BLOB NOT NULL,
    PRIMARY KEY(form, field)) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS device(id INTEGER PRIMARY KEY, public BLOB NOT NULL UNIQUE CHECK(length(public) = 16),
    frozen INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE IF NOT EXISTS dossier(id INTEGER PRIMARY KEY,
    public BLOB NOT NULL UNIQUE CHECK(length(public) = 16)) STRICT;

-- id = device, n; body NULL = a hole
CREATE TABLE IF NOT EXISTS feed_entry(id INTEGER PRIMARY KEY, op_hash BLOB NOT NULL CHECK(length(op_hash) = 32),
    tag BLOB NOT NULL CHECK(length(tag) = 8), chain BLOB NOT NULL CHECK(length(chain) = 32),
    space INTEGER, body BLOB) STRICT;
CREATE INDEX IF NOT EXISTS feed_hole ON feed_entry(id) WHERE body IS NULL;
CREATE TABLE IF NOT EXISTS seal(id INTEGER PRIMARY KEY, signature BLOB NOT NULL CHECK(length(signature) = 64)) STRICT;
-- holes of which it was not looked yet whether a key we hold would open them
CREATE TABLE IF NOT EXISTS unsure(entry INTEGER PRIMARY KEY) STRICT;
CREATE TABLE IF NOT EXISTS wanted(entry INTEGER PRIMARY KEY, space INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS quarantine(entry INTEGER PRIMARY KEY, reason TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS fork_proof(id INTEGER PRIMARY KEY, device INTEGER NOT NULL, n INTEGER NOT NULL,
    bundle BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS acknowledged(device INTEGER NOT NULL, feed INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY(device, feed)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS contact(device INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;

-- Two devices may each make a key for the same space and epoch while apart: both stay, named by their locators.
CREATE TABLE IF NOT EXISTS epoch_key(space INTEGER NOT NULL, epoch INTEGER NOT NULL,
    locator BLOB NOT NULL CHECK(length(locator) = 8), key BLOB NOT NULL CHECK(length(key) = 32),
    PRIMARY KEY(space, epoch DESC, locator)) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS epoch_key_by_locator ON epoch_key(locator);

-- what was destroyed: keys of a space up to an epoch, and single bodies
CREATE TABLE IF NOT EXISTS erased_space(space INTEGER PRIMARY KEY, epoch INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS erased_entry(entry INTEGER PRIMARY KEY) STRICT;
-- lines of the access log that outlive their key, with what shows that they are what was sealed
CREATE TABLE IF NOT EXISTS kept_entry(entry INTEGER PRIMARY KEY, salt BLOB NOT NULL) STRICT;
)sql";

// What is folded from the log; thrown away and made again by a rebuild.
constexpr std::string_view tables_derived = R"sql(
-- id = dossier, kind, number. A record is (space, kind, public): what another space says under the same id is another.
CREATE TABLE record(id INTEGER PRIMARY KEY, public BLOB NOT NULL CHECK(length(public) = 16),
    compartment INTEGER NOT NULL, created INTEGER NOT NULL, state BLOB NOT NULL) STRICT;
CREATE INDEX record_by_public ON record(public);

CREATE TABLE member_row(public BLOB PRIMARY KEY, name TEXT NOT NULL, role INTEGER NOT NULL, organisation TEXT NOT NULL,
    phone TEXT NOT NULL, email TEXT NOT NULL, reachable TEXT NOT NULL, admin INTEGER NOT NULL, left_on INTEGER)
    STRICT, WITHOUT ROWID;
CREATE TABLE device_row(device INTEGER PRIMARY KEY, member BLOB NOT NULL, name TEXT NOT NULL, sign BLOB NOT NULL,
    box BLOB NOT NULL, revoked INTEGER NOT NULL, last_counted INTEGER) STRICT;
CREATE INDEX device_by_box ON device_row(box);
-- entries that say something about who counts in the team, whether they count or not
CREATE TABLE act_row(entry INTEGER PRIMARY KEY) STRICT;
-- granted = the feed entry whose grant gave the device this key
CREATE TABLE reader(locator BLOB NOT NULL, device INTEGER NOT NULL, granted INTEGER NOT NULL,
    PRIMARY KEY(locator, device)) STRICT, WITHOUT ROWID;
CREATE INDEX reader_by_device ON reader(device);
-- dossiers of which somebody said who may read; recheck = the day from which keys may have to be others
CREATE TABLE access_row(dossier INTEGER PRIMARY KEY, recheck INTEGER NOT NULL) STRICT;
CREATE INDEX access_by_day ON access_row(recheck);

-- id = dossier
CREATE TABLE client_row(id INTEGER PRIMARY KEY, name TEXT NOT NULL, sort_name TEXT NOT NULL, birth_date INTEGER,
    postcode TEXT NOT NULL, step INTEGER NOT NULL, step_state INTEGER NOT NULL, contact BLOB,
    contact_name TEXT NOT NULL, next_date INTEGER NOT NULL, closed INTEGER NOT NULL, waits_from INTEGER) STRICT;
CREATE INDEX client_by_name ON client_row(closed, sort_name, id);
CREATE INDEX client_by_date ON client_row(closed, next_date, sort_name, id);
CREATE INDEX client_by_step_name ON client_row(closed, step, sort_name, id);
CREATE INDEX client_by_step_date ON client_row(closed, step, next_date, sort_name, id);
CREATE INDEX client_by_contact ON client_row(contact) WHERE contact IS NOT NULL;
CREATE INDEX client_by_birth ON client_row(birth_date, sort_name);

CREATE TABLE attention_row(dossier INTEGER NOT NULL, reason INTEGER NOT NULL, due INTEGER NOT NULL,
    record BLOB NOT NULL, waits_for BLOB, PRIMARY KEY(dossier, reason, due, record)) STRICT, WITHOUT ROWID;
CREATE INDEX attention_by_reason ON attention_row(reason, due, dossier);
CREATE INDEX attention_by_person ON attention_row(waits_for, due) WHERE waits_for IS NOT NULL;

-- a message that a member has not read; record = its row
CREATE TABLE unread_row(member BLOB NOT NULL, record INTEGER NOT NULL, id BLOB NOT NULL,
    PRIMARY KEY(member, record)) STRICT, WITHOUT ROWID;
CREATE INDEX unread_by_record ON unread_row(record);

-- what records of clients say, and what follows: which dossiers are part of which
CREATE TABLE link_row(dossier INTEGER PRIMARY KEY, target BLOB NOT NULL) STRICT;
CREATE TABLE joined_row(dossier INTEGER PRIMARY KEY, root INTEGER NOT NULL) STRICT;
CREATE INDEX joined_by_root ON joined_row(root);

-- id = record, a signal or contact that calls for an early review
CREATE TABLE trigger_row(id INTEGER PRIMARY KEY, record BLOB NOT NULL, on_day INTEGER NOT NULL, codes TEXT NOT NULL,
    in_confidence INTEGER NOT NULL) STRICT;

-- id = record, a set that is ready for an emergency; where the birth date is not known, no_date
CREATE TABLE emergency_row(id INTEGER PRIMARY KEY, record BLOB NOT NULL, birth_date INTEGER NOT NULL,
    name TEXT NOT NULL) STRICT;
CREATE INDEX emergency_by_birth ON emergency_row(birth_date);

-- id = dossier; only clients who should come on an agenda
CREATE TABLE need_row(id INTEGER PRIMARY KEY, last INTEGER, due INTEGER NOT NULL, trigger_on INTEGER,
    triggers TEXT NOT NULL, requested INTEGER NOT NULL, first INTEGER NOT NULL, assessed INTEGER NOT NULL) STRICT;
CREATE INDEX need_by_due ON need_row(due, id);
CREATE INDEX need_by_trigger ON need_row(trigger_on DESC, id) WHERE trigger_on IS NOT NULL;
CREATE INDEX need_by_request ON need_row(requested, id) WHERE requested = 1;
CREATE INDEX need_by_first ON need_row(first, id) WHERE first = 1;

-- id = record
CREATE TABLE task_row(id INTEGER PRIMARY KEY, record BLOB NOT NULL, owner BLOB, owner_name TEXT NOT NULL,
    description TEXT NOT NULL, due INTEGER NOT NULL, status TEXT NOT NULL, closed INTEGER NOT NULL,
    source_kind TEXT NOT NULL) STRICT;
CREATE INDEX task_by_due ON task_row(closed, due, id);
CREATE INDEX task_by_owner ON task_row(owner, closed, due, id) WHERE owner IS NOT NULL;

-- id = record; only signals that still wait for a person
CREATE TABLE signal_row(id INTEGER PRIMARY KEY, record BLOB NOT NULL, text TEXT NOT NULL, source TEXT NOT NULL,
    urgency TEXT NOT NULL, rank INTEGER NOT NULL, observed_on INTEGER) STRICT;
CREATE INDEX signal_by_rank ON signal_row(rank, observed_on DESC, id);

-- id = record
CREATE TABLE agenda_row(id INTEGER PRIMARY KEY, record BLOB NOT NULL, conference BLOB NOT NULL, question TEXT NOT NULL,
    status TEXT NOT NULL, minutes INTEGER NOT NULL, position INTEGER NOT NULL) STRICT;
CREATE INDEX agenda_by_conference ON agenda_row(conference, position, id);

CREATE TABLE timeline_row(dossier INTEGER NOT NULL, at INTEGER NOT NULL, entry INTEGER NOT NULL, author BLOB NOT NULL,
    parts BLOB NOT NULL, PRIMARY KEY(dossier, at DESC, entry DESC)) STRICT, WITHOUT ROWID;
CREATE TABLE conflict_row(record INTEGER NOT NULL, field INTEGER NOT NULL, PRIMARY KEY(record, field)) STRICT,
    WITHOUT ROWID;

-- rowid = dossier
CREATE VIRTUAL TABLE client_search USING fts5(words, content='', contentless_delete=1, detail='none',
    prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
-- rowid = block of records; its words are only ever added to. Records in text_due are not in it yet.
CREATE VIRTUAL TABLE text_search USING fts5(words, content='', columnsize=0, detail='none', prefix='2 3 4',
    tokenize='ascii');
CREATE TABLE text_due(record INTEGER PRIMARY KEY) STRICT;
)sql";

constexpr std::string_view rebuild_setting = "rebuild";

constexpr std::array<std::string_view, 22> derived = {
    "need_row",   "unread_row", "attention_row", "trigger_row",  "link_row",      "joined_row",
    "record",     "member_row", "device_row",    "reader",       "client_row",    "task_row",
    "signal_row", "agenda_row", "timeline_row",  "conflict_row", "client_search", "text_search",
    "text_due",   "act_row",    "access_row",    "emergency_row"};

Result<void> stamp(const Db& db) {
    return db.run("PRAGMA user_version = " + std::to_string(schema_version_now));
}

} // namespace

Result<void> make_schema(const Db& db) {
    KT_TRY(Tx tx, Tx::begin(db));
    KT_CHECK(db.run(tables_of_truth));
    KT_CHECK(db.run(tables_derived));
    KT_CHECK(stamp(db));
    return tx.commit();
}

Result<void> drop_derived(const Db& db) {
    for (const std::string_view table : derived)
        if (table != "text_search" && table != "client_search") KT_CHECK(db.run("DELETE FROM " + std::string(table)));
    // Deleting rows of an index leaves their words in it until they are merged away.
    KT_CHECK(db.run("INSERT INTO client_search(client_search) VALUES('delete-all')"));
    return db.run("INSERT INTO text_search(text_search) VALUES('delete-all')");
}

namespace {

// Older versions had the tables of truth without the later of them, and other derived ones.
Result<void> from_older(const Db& db) {
    for (const std::string_view table : derived)
        KT_CHECK(db.run("DROP TABLE IF EXISTS " + std::string(table)));
    KT_CHECK(db.run(tables_of_truth));
    KT_CHECK(db.run(tables_derived));
    return save_setting(db, rebuild_setting, ByteArray<1>{1});
}

} // namespace

Result<void> migrate(const Db& db, std::int64_t version) {
    if (version > schema_version_now) return fail(Errc::StoreVersion, std::to_string(version));
    KT_TRY(Tx tx, Tx::begin(db));
    if (version < schema_version_now) KT_CHECK(from_older(db));
    KT_CHECK(stamp(db));
    return tx.commit();
}

Result<bool> needs_rebuild(const Db& db) {
    KT_TRY(const auto noted, setting(db, rebuild_setting));
    return noted.has_value();
}

Result<void> rebuilt(const Db& db) {
    return drop_setting(db, rebuild_setting);
}

} // namespace kt::store
