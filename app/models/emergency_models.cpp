#include "app/models/emergency_models.h"

#include "app/paper/emergency_card.h"
#include "app/text/dates.h"
#include "app/text/labels.h"
#include "core/care/emergency.h"
#include "core/ledger/derive.h"
#include "core/ledger/emergency.h"

#include <QCoreApplication>

namespace kt::app {

namespace {

namespace set = care::emergency_set;
namespace opening = care::emergency_access;

QString day_in(const ledger::Record& record, std::uint16_t field) {
    const auto day = record.shown(field).date();
    return day ? text::long_day(*day) : QString();
}

/// Blocks of a sheet as lines of a page; a heading goes with the line that follows it.
std::vector<SummaryItem> lines_of(const paper::Sheet& sheet) {
    std::vector<SummaryItem> out;
    QString heading;
    const auto add = [&](const QString& words, const QString& more, bool alarm, bool nothing) {
        out.push_back({QString::number(out.size()), std::exchange(heading, {}), words, more, alarm, nothing});
    };
    for (const paper::Block& block : sheet.blocks) {
        if (block.look == paper::Look::Heading)
            heading = block.text;
        else
            add(block.text, block.more, block.look == paper::Look::Alarm, block.look == paper::Look::Text);
    }
    return out;
}

} // namespace

EmergencySet::EmergencySet(QObject* parent) : ClientView(parent) {
}

void EmergencySet::reload() {
    look<Seen>(read, [this](Seen seen) {
        if (seen == seen_) return;
        seen_ = std::move(seen);
        emit changed();
    });
}

Result<EmergencySet::Seen> EmergencySet::read(ledger::Ledger& ledger, const ClientId& client, LocalDate today) {
    KT_TRY(const auto sealed, ledger::emergency_set(ledger, client));
    const auto now = paper::words_to_seal(ledger, client, today);
    if (!now && !paper::is_not_mine(now.code())) return now.error();
    Seen out;
    out.sealable = static_cast<bool>(now);
    if (!sealed) return out;
    if (!sealed->shown(set::withdrawn_on).null()) {
        out.state = State::Withdrawn;
        out.sentence =
            QCoreApplication::translate("EmergencySet", "Taken back on %1.").arg(day_in(*sealed, set::withdrawn_on));
        return out;
    }
    out.state = now && paper::is_behind(*sealed, *now) ? State::Behind : State::Sealed;
    out.sentence = QCoreApplication::translate("EmergencySet", "Agreed on %1. Last brought up to date on %2.")
                       .arg(day_in(*sealed, set::agreed_on), day_in(*sealed, set::sealed_on));
    return out;
}

void EmergencySet::seal(const QString& how, const QString& by) {
    if (session() == nullptr) return;
    session()->make([client = text::plain(client()), how = text::plain(how), by = text::plain(by),
                     &clock = session()->desk().worker()->clock()](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        const LocalDate today = text::local_day(clock.now());
        KT_TRY(auto words, paper::words_to_seal(ledger, dossier, today));
        return ledger::seal_edit(ledger, dossier, {today, how, by, std::move(words)});
    });
}

void EmergencySet::takeBack() {
    if (session() == nullptr) return;
    session()->make([client = text::plain(client()),
                     &clock = session()->desk().worker()->clock()](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        return ledger::unseal_edit(ledger, dossier, text::local_day(clock.now()));
    });
}

OpeningItem OpeningItem::of(const ledger::Record& record, const Names& names) {
    OpeningItem item;
    item.record_id = text::qt(record.id.text());
    const auto by = record.shown(opening::by).id<MemberId>();
    item.name = names.name_and_role(by);
    item.mine = by == names.me;
    item.reason = text::qt(record.shown(opening::reason).text());
    const auto at = record.shown(opening::at).instant();
    if (at) item.at = text::moment(*at);
    item.waits = !care::is_reviewed(ledger::facts_of(record));
    if (item.waits) {
        if (at)
            item.outcome = QCoreApplication::translate("EmergencyOpenings", "To be looked at before %1")
                               .arg(text::long_day(utc_day(*at).plus_days(care::emergency_review_days)));
        return item;
    }
    const auto* field = opening::spec.field(opening::outcome);
    QStringList said{text::code_label(*field, record.shown(opening::outcome).text()),
                     names.name_and_role(record.shown(opening::reviewed_by).id<MemberId>()),
                     text::qt(record.shown(opening::note).text())};
    said.removeAll(QString());
    item.outcome = said.join(QStringLiteral(" · "));
    return item;
}

EmergencyOpenings::EmergencyOpenings(QObject* parent) : DossierList(std::make_unique<RowModel<OpeningItem>>(), parent) {
}

void EmergencyOpenings::fetch(const std::string&) {
    records<OpeningItem>(care::Kind::EmergencyAccess);
}

void EmergencyOpenings::review(const QString& opening_id, const QString& outcome, const QString& note) {
    session()->make([client = text::plain(client()), opening_id = text::plain(opening_id),
                     outcome = text::plain(outcome), note = text::plain(note),
                     &clock = session()->desk().worker()->clock()](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        KT_TRY(const auto id, RecordId::parse(opening_id));
        return ledger::review_edit(ledger, dossier, {id, outcome, note, text::local_day(clock.now())});
    });
}

EmergencySearch::EmergencySearch(QObject* parent) : ListModel(std::make_unique<RowModel<EmergencyItem>>(), parent) {
    connect(this, &EmergencySearch::askedChanged, this, &ListModel::reload);
}

void EmergencySearch::setName(const QString& name) {
    if (name == name_) return;
    name_ = name;
    emit askedChanged();
}

void EmergencySearch::setBorn(const QString& born) {
    if (born == born_) return;
    born_ = born;
    emit askedChanged();
}

bool EmergencySearch::askable() const {
    return name_.trimmed().size() > 2 && static_cast<bool>(LocalDate::parse(text::plain(born_)));
}

void EmergencySearch::fetch(const std::string&) {
    const auto born = LocalDate::parse(text::plain(born_));
    if (!born) return;
    query<EmergencyItem>([name = text::plain(name_.trimmed()),
                          born = *born](ledger::Ledger& ledger) -> Result<ledger::Page<EmergencyItem>> {
        std::vector<EmergencyItem> items;
        const auto rows = ledger.emergencies(name, born);
        if (!rows && rows.code() != Errc::MissingField) return rows.error();
        if (!rows) return whole(std::move(items));
        for (const ledger::EmergencyRow& row : *rows)
            items.push_back({text::qt(row.client.text()), text::qt(row.name), text::long_day(born),
                             row.open_until ? text::moment(*row.open_until) : QString()});
        return whole(std::move(items));
    });
}

void EmergencySearch::open(const QString& client, const QString& reason) {
    const auto id = ClientId::parse(text::plain(client));
    if (!id) return;
    session()->desk().ask<ledger::Committed>(
        this,
        [id = *id, reason = text::plain(reason.trimmed())](ledger::Ledger& ledger) {
            return ledger.open_emergency(id, reason);
        },
        [this, client](const Result<ledger::Committed>& result) {
            if (!result) return session()->show(result.error());
            reload();
            emit opened(client);
        });
}

EmergencyWords::EmergencyWords(QObject* parent) : DossierList(std::make_unique<RowModel<SummaryItem>>(), parent) {
}

void EmergencyWords::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<SummaryItem>([id = *id](ledger::Ledger& ledger) -> Result<ledger::Page<SummaryItem>> {
        KT_TRY(const auto sealed, ledger::emergency_set(ledger, id));
        if (!sealed) return fail(Errc::NotFound, "emergency_set");
        return whole(lines_of(paper::sheet_of(*sealed)));
    });
}

} // namespace kt::app
