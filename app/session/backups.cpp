#include "app/session/backups.h"

#include "app/platform/paths.h"
#include "app/session/password.h"
#include "app/session/session.h"
#include "app/text/dates.h"
#include "app/text/sentences.h"
#include "app/text/strings.h"

#include <algorithm>

namespace kt::app {
namespace {

namespace fs = std::filesystem;

// Kept encrypted beside the drafts.
constexpr std::string_view form_of_backups = "backups";
constexpr std::string_view folder_note = "folder";
constexpr std::string_view last_note = "last";
constexpr std::string_view state_note = "state";
constexpr std::int64_t day_in_ms = 86'400'000;

/// Grows with each entry that comes in, from wherever.
std::int64_t entries_of(const op::Have& have) {
    std::int64_t all = 0;
    for (const auto& [device, n] : have)
        all += static_cast<std::int64_t>(n);
    return all;
}

struct Notes {
    fs::path folder;
    std::optional<Instant> last;
    std::int64_t state = -1;
};

Result<Notes> notes_of(const ledger::Ledger& ledger, const fs::path& usual) {
    KT_TRY(const auto kept, ledger.draft(form_of_backups));
    Notes out{usual, {}, -1};
    if (const auto at = kept.find(std::string(folder_note)); at != kept.end())
        out.folder = std::string(at->second.text());
    if (const auto at = kept.find(std::string(last_note)); at != kept.end()) out.last = at->second.instant();
    if (const auto at = kept.find(std::string(state_note)); at != kept.end())
        out.state = at->second.integer().value_or(-1);
    return out;
}

} // namespace

/// A backup on its way, in the worker's hands.
struct Backups::Making {
    std::optional<vault::Backup> backup;
    fs::path folder;
    std::int64_t state = 0;

    /// False when there is nothing to do.
    Result<bool> begin(Worker& worker, const fs::path& usual, bool only_when_due) {
        if (worker.vault() == nullptr) return Errc::Locked;
        KT_TRY(const Notes notes, notes_of(*worker.ledger(), usual));
        KT_TRY(const op::Have have, worker.ledger()->have());
        state = entries_of(have);
        const Instant now = worker.clock().now();
        const bool today = notes.last && text::local_day(*notes.last) == text::local_day(now);
        if (only_when_due && (today || notes.state == state)) return false;
        folder = notes.folder;
        std::error_code code;
        const bool fresh = fs::create_directories(folder, code);
        if (code) return fail(Errc::Io, "backup");
        if (fresh) fs::permissions(folder, fs::perms::owner_all, code);
        const fs::path file = folder / vault::backup_name(*worker.vault(), text::local_day(now));
        KT_TRY(auto begun, vault::Backup::begin(*worker.vault(), file, worker.clock()));
        backup.emplace(std::move(begun));
        return true;
    }
    /// The last one counts before an older one goes.
    Result<void> finish(Worker& worker) const {
        auto* ledger = worker.ledger();
        KT_CHECK(ledger->keep_draft(form_of_backups, last_note, Value(worker.clock().now())));
        KT_CHECK(ledger->keep_draft(form_of_backups, state_note, Value(state)));
        for (const auto& old : vault::out_of_rotation(vault::backups_in(folder, *worker.vault()))) {
            std::error_code code;
            fs::remove(old.file, code); // what cannot go now goes the next time
        }
        return {};
    }
};

Backups::Backups(Session& session) : QObject(&session), session_(session) {
    constexpr int quiet_ms = 20'000; // after unlocking, when the first pages are read
    soon_.setSingleShot(true);
    soon_.setInterval(quiet_ms);
    connect(&soon_, &QTimer::timeout, this, &Backups::byItself);
    connect(&session, &Session::stateChanged, this, [this] {
        clear();
        busy_ = false;
        emit progressed();
        if (session_.isOpen()) soon_.start();
        if (!session_.isOpen()) soon_.stop();
        refresh();
    });
}

fs::path Backups::usual() const {
    return session_.folder().parent_path() / "backups";
}

QString Backups::last() const {
    return facts_.last ? text::moment(*facts_.last) : QString();
}

QString Backups::foundTeam() const {
    return found_ ? text::qt(found_->team) : QString();
}

QString Backups::foundMember() const {
    return found_ ? text::qt(found_->member) : QString();
}

QString Backups::foundMade() const {
    return found_ ? text::moment(found_->made) : QString();
}

int Backups::foundClients() const {
    return found_ ? static_cast<int>(found_->clients) : 0;
}

Result<Backups::Facts> Backups::facts_of(Worker& worker, const fs::path& usual) {
    if (worker.vault() == nullptr) return Errc::Locked;
    constexpr std::int64_t week = 7 * day_in_ms;
    KT_TRY(const Notes notes, notes_of(*worker.ledger(), usual));
    KT_TRY(const op::Have have, worker.ledger()->have());
    const auto kept = vault::backups_in(notes.folder, *worker.vault());
    const bool old = !notes.last || notes.last->ms + week < worker.clock().now().ms;
    return Facts{text::qt(notes.folder.string()), kept.empty() ? std::nullopt : notes.last,
                 static_cast<int>(kept.size()), old && notes.state >= 0 && notes.state != entries_of(have)};
}

void Backups::refresh() {
    if (!session_.isOpen()) {
        facts_ = {};
        emit changed();
        return;
    }
    session_.desk().run<Facts>(
        this, [usual = usual()](Worker& worker) { return facts_of(worker, usual); },
        [this](const Result<Facts>& facts) {
            if (!facts) return;
            facts_ = *facts;
            emit changed();
        });
}

void Backups::byItself() {
    if (session_.isOpen() && !session_.demo() && !busy_) begin(true);
}

void Backups::make() {
    if (session_.isOpen() && !busy_) begin(false);
}

void Backups::begin(bool only_when_due) {
    busy_ = true;
    part_ = 0;
    emit progressed();
    say({});
    auto making = std::make_shared<Making>();
    session_.desk().slices(
        this,
        [this, making, only_when_due, usual = usual()](Worker& worker) -> Result<bool> {
            if (worker.vault() == nullptr) return Errc::Locked;
            if (!making->backup) return making->begin(worker, usual, only_when_due);
            KT_TRY(const bool more, making->backup->step());
            const double part = making->backup->part();
            QMetaObject::invokeMethod(
                this,
                [this, part] {
                    part_ = part;
                    emit progressed();
                },
                Qt::QueuedConnection);
            if (more) return true;
            KT_CHECK(making->finish(worker));
            return false;
        },
        [this, only_when_due](const Result<void>& done) { ended(done, only_when_due); });
}

void Backups::ended(const Result<void>& result, bool by_itself) {
    busy_ = false;
    emit progressed();
    // Locked meanwhile: the next unlock begins anew.
    if (result || (result.code() != Errc::Locked && result.code() != Errc::Cancelled)) say(result);
    if (!result && by_itself && session_.isOpen() && result.code() != Errc::Cancelled) session_.show(result.error());
    refresh();
}

void Backups::setFolder(const QString& folder) {
    const fs::path wanted = picked_path(folder);
    if (wanted.empty()) return;
    session_.desk().ask<void>(
        this,
        [wanted](ledger::Ledger& ledger) {
            return ledger.keep_draft(form_of_backups, folder_note, Value(wanted.string()));
        },
        [this](const Result<void>& kept) {
            say(kept);
            refresh();
        });
}

void Backups::look(const QString& file, QString password, QString sheet) {
    auto key = std::make_shared<vault::BackupKey>();
    key->password = take_password(password);
    if (!sheet.isEmpty()) key->sheet = take_password(sheet);
    clear();
    if (busy_) return;
    busy_ = true;
    part_ = -1;
    emit progressed();
    file_ = picked_path(file);
    session_.desk().run<vault::BackupFacts>(
        this,
        [key, path = file_, profile = session_.folder()](Worker& worker) {
            return vault::look_into(profile, path, *key, worker.clock(), worker.random());
        },
        [this, key](const Result<vault::BackupFacts>& found) {
            busy_ = false;
            emit progressed();
            if (found) {
                found_ = *found;
                key_ = key;
            }
            say(found ? Result<void>() : Result<void>(found.error()));
        });
}

void Backups::restore() {
    if (!found_ || !key_) return;
    const auto file = file_; // locking forgets both
    const auto key = key_;
    session_.restoreBackup(file, key);
}

void Backups::clear() {
    found_.reset();
    key_.reset();
    say({});
}

void Backups::say(const Result<void>& result) {
    const auto said = result ? text::Sentences{} : text::sentences(result.error());
    what_ = said.what;
    advice_ = said.advice;
    emit changed();
}

} // namespace kt::app
