#include "app/session/exchange.h"

#include "app/platform/paths.h"
#include "app/session/folder_exchange.h"
#include "app/session/session.h"
#include "app/text/dates.h"
#include "app/text/exchanged.h"
#include "app/text/sentences.h"
#include "app/text/strings.h"
#include "sync/transport/folder/package.h"

#include <QCoreApplication>

#include <algorithm>

namespace kt::app {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kept_as = "folder choice";

const Value* part_of(const ValueMap& map, const char* name) {
    const auto at = map.find(name);
    return at == map.end() ? nullptr : &at->second;
}

} // namespace

Exchange::Exchange(Session& session) : QObject(&session), session_(session) {
    connect(&session, &Session::stateChanged, this, [this] {
        kept_ = {};
        done_ = what_ = advice_ = QString();
        noticed_.clear();
        receivers_.clear();
        receiver_names_.clear();
        packing_ = false;
        setBusy(false, -1);
        tellPackage({}, {});
        emit changed();
        if (!session_.isOpen() || session_.demo()) return;
        session_.desk().ask<Kept>(this, kept_in, [this](const Result<Kept>& kept) {
            if (!kept) return;
            kept_ = *kept;
            emit changed();
            apply();
        });
    });
}

QString Exchange::last() const {
    return kept_.last ? text::moment(*kept_.last) : QString();
}

Result<Exchange::Kept> Exchange::kept_in(ledger::Ledger& ledger) {
    KT_TRY(const Value value, ledger.remembered(kept_as));
    Kept out;
    const auto* map = value.get<ValueMap>();
    if (map == nullptr) return out;
    if (const Value* path = part_of(*map, "path")) out.folder = text::qt(path->text());
    if (const Value* on = part_of(*map, "on"); on != nullptr && on->get<bool>() != nullptr) out.on = *on->get<bool>();
    if (const Value* last = part_of(*map, "last")) out.last = last->instant();
    return out;
}

void Exchange::keep(const Kept& kept) {
    kept_ = kept;
    ValueMap map{{"path", Value(text::plain(kept.folder))}, {"on", Value(kept.on)}};
    if (kept.last) map.emplace("last", Value(*kept.last));
    session_.desk().ask<void>(
        this, [value = Value(map)](ledger::Ledger& ledger) { return ledger.remember(kept_as, value); },
        [this](const Result<void>& done) {
            if (!done) failed(done.error());
        });
    emit changed();
}

/// Tells the worker what was chosen.
void Exchange::apply() {
    session_.desk().run<void>(
        this,
        [this, path = kept_.on ? path_of(kept_.folder) : fs::path()](Worker& worker) -> Result<void> {
            auto& through = worker.folder();
            const auto once = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection);
            connect(&through, &FolderExchange::progressed, this, &Exchange::went, once);
            connect(&through, &FolderExchange::ended, this, &Exchange::ended, once);
            connect(&through, &FolderExchange::failed, this, &Exchange::failed, once);
            if (path.empty())
                through.stop();
            else
                through.start(path);
            return {};
        },
        [](const Result<void>&) {});
}

void Exchange::setFolder(const QString& folder) {
    const fs::path wanted = picked_path(folder);
    if (wanted.empty() || !session_.isOpen() || session_.demo()) return;
    done_ = what_ = advice_ = QString();
    noticed_.clear();
    keep({text_of(wanted), true, {}});
    apply();
}

void Exchange::setOn(bool on) {
    if (on == kept_.on || kept_.folder.isEmpty() || !session_.isOpen()) return;
    Kept kept = kept_;
    kept.on = on;
    setBusy(false, -1);
    keep(kept);
    apply();
}

void Exchange::now() {
    if (!kept_.on) return;
    setBusy(true, -1);
    session_.desk().run<void>(
        this, [](Worker& worker) { return worker.folder().now(); },
        [this](const Result<void>& begun) {
            if (!begun) failed(begun.error());
        });
}

void Exchange::went(double part) {
    if (session_.isOpen()) setBusy(true, part);
}

void Exchange::ended(const folder::Report& report) {
    if (!session_.isOpen() || !kept_.on) return;
    what_ = advice_ = QString();
    noticed_ = text::noticed(report);
    // That nothing was new is no reason to forget what was.
    if (report.received > 0 || report.written > 0 || report.pruned > 0 || done_.isEmpty())
        done_ = text::exchanged(report);
    setBusy(false, -1);
    Kept kept = kept_;
    kept.last = session_.desk().clock().now();
    keep(kept);
}

void Exchange::failed(const Error& error) {
    setBusy(false, -1);
    if (error.code == Errc::Locked || error.code == Errc::Cancelled) return;
    const auto said = text::sentences(error.code);
    what_ = said.what;
    advice_ = said.advice;
    emit changed();
}

void Exchange::setBusy(bool busy, double part) {
    busy_ = busy;
    part_ = part;
    emit progressed();
}

// --- packages ---

QString Exchange::packageName() const {
    const QString day = text::qt(text::local_day(session_.desk().clock().now()).text());
    return QCoreApplication::translate("Exchange", "package-%1.kt1").arg(day);
}

void Exchange::lookForReceivers() {
    using Receivers = std::vector<std::pair<MemberId, QString>>;
    session_.desk().ask<Receivers>(
        this,
        [](ledger::Ledger& ledger) -> Result<Receivers> {
            Receivers out;
            KT_TRY(const auto receipts, ledger.receipts());
            KT_TRY(const auto members, ledger.members());
            for (const auto& member : members) {
                const auto theirs = [&](const ledger::Receipt& one) { return one.member == member.id; };
                if (!member.me && std::ranges::any_of(receipts, theirs))
                    out.emplace_back(member.id, text::qt(member.name));
            }
            return out;
        },
        [this](const Result<Receivers>& found) {
            if (!found) return;
            receivers_.clear();
            receiver_names_.clear();
            for (const auto& [id, name] : *found) {
                receivers_.push_back(id);
                receiver_names_ += name;
            }
            emit receiversChanged();
        });
}

void Exchange::makePackage(const QString& file, int receiver, bool all) {
    if (packing_ || !session_.isOpen() || session_.demo()) return;
    std::optional<MemberId> member;
    if (receiver >= 0 && receiver < static_cast<int>(receivers_.size()))
        member = receivers_[static_cast<std::size_t>(receiver)];
    fs::path path = picked_path(file);
    if (path.extension() != ".kt1") path += ".kt1";
    packing_ = true;
    setBusy(busy_, part_);
    tellPackage({}, {});
    auto made = std::make_shared<std::optional<folder::Packing>>();
    auto entries = std::make_shared<std::uint64_t>(0);
    session_.desk().slices(
        this,
        [made, entries, path, member, all](Worker& worker) -> Result<bool> {
            if (worker.ledger() == nullptr) return Errc::Locked;
            if (!*made) {
                KT_TRY(auto begun, folder::Packing::begin(*worker.ledger(), path, member, all));
                made->emplace(std::move(begun));
            }
            KT_TRY(const bool more, (*made)->step());
            *entries = (*made)->entries();
            if (!more) made->reset();
            return more;
        },
        [this, entries, path](const Result<void>& done) {
            packing_ = false;
            setBusy(busy_, part_);
            if (!done) return tellPackage({}, done.error());
            tellPackage(
                QCoreApplication::translate(
                    "Exchange", "The package is ready, with %1: %2. Only your team can open it; send it as you like.")
                    .arg(text::changes(*entries), text_of(path.filename())),
                {});
        });
}

void Exchange::openPackage(const QString& file) {
    if (packing_ || !session_.isOpen() || session_.demo()) return;
    packing_ = true;
    setBusy(busy_, part_);
    tellPackage({}, {});
    auto opening = std::make_shared<std::optional<folder::Opening>>();
    auto report = std::make_shared<folder::Report>();
    session_.desk().slices(
        this,
        [opening, report, path = picked_path(file)](Worker& worker) -> Result<bool> {
            if (worker.ledger() == nullptr) return Errc::Locked;
            if (!*opening) opening->emplace(*worker.ledger(), path);
            KT_TRY(const bool more, (*opening)->step());
            *report = (*opening)->report();
            if (!more) opening->reset();
            return more;
        },
        [this, report](const Result<void>& done) {
            packing_ = false;
            setBusy(busy_, part_);
            if (!done) return tellPackage({}, done.error());
            QStringList said{
                report->received > 0 || report->filled > 0
                    ? QCoreApplication::translate("Exchange", "The package was taken in: %1.")
                          .arg(text::changes(report->received))
                    : QCoreApplication::translate("Exchange", "All that is in the package was here already.")};
            said += text::noticed(*report);
            tellPackage(said.join(QLatin1Char(' ')), {});
        });
}

void Exchange::tellPackage(const QString& packed, const std::optional<Error>& error) {
    packed_ = packed;
    package_what_ = package_advice_ = QString();
    if (error && error->code != Errc::Locked && error->code != Errc::Cancelled) {
        const auto said = text::sentences(error->code);
        package_what_ = said.what;
        package_advice_ = said.advice;
    }
    emit packageChanged();
}

} // namespace kt::app
