#include "app/models/finding_models.h"

#include "app/models/record_reader.h"
#include "app/text/scores.h"
#include "core/care/instrument_result.h"
#include "core/care/instruments/instrument.h"
#include "core/care/signal.h"

namespace kt::app {

DossierSignalItem DossierSignalItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::signal;
    const RecordReader read(record, names);
    DossierSignalItem item;
    item.take(read);
    item.text = read.text(f::text);
    item.source = read.text(f::source);
    item.source_label = read.label(f::source_role);
    item.urgency = read.text(f::urgency);
    item.urgency_label = read.label(f::urgency);
    item.observed_on = read.label(f::observed_at);
    const QString status = read.text(f::status);
    item.waiting = status.isEmpty() || status == QLatin1String("open");
    item.status_label = item.waiting ? QString() : read.label(f::status);
    item.closing_reason = read.text(f::closing_reason);
    return item;
}

DossierSignals::DossierSignals(QObject* parent) : DossierList(std::make_unique<RowModel<DossierSignalItem>>(), parent) {
}

void DossierSignals::setWaitingOnly(bool only) {
    if (only == waiting_only_) return;
    waiting_only_ = only;
    emit filterChanged();
    reload();
}

void DossierSignals::fetch(const std::string&) {
    std::function<bool(const DossierSignalItem&)> wanted;
    if (waiting_only_) wanted = [](const DossierSignalItem& one) { return one.waiting; };
    records<DossierSignalItem>(care::Kind::Signal, {}, std::move(wanted));
}

TriageItem TriageItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::triage;
    const RecordReader read(record, names);
    TriageItem item;
    item.take(read);
    item.outcome = read.text(f::outcome);
    item.outcome_label = read.label(f::outcome);
    item.reason = read.text(f::reason);
    item.decided_on = read.day(f::decided_on);
    item.watch_until = read.day(f::watch_until);
    item.agreed = read.yes(f::client_agreed);
    item.agreement = read.label(f::agreed_how);
    return item;
}

DossierTriages::DossierTriages(QObject* parent) : DossierList(std::make_unique<RowModel<TriageItem>>(), parent) {
}

void DossierTriages::fetch(const std::string&) {
    records<TriageItem>(care::Kind::Triage);
}

InstrumentItem InstrumentItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::instrument_result;
    const RecordReader read(record, names);
    InstrumentItem item;
    item.take(read);
    item.instrument = read.text(f::instrument);
    item.version = read.text(f::version);
    item.label = text::instrument_label(record.shown(f::instrument).text(), record.shown(f::version).text());
    item.verdict = text::kept_sentence();
    item.complete = true;
    item.carer = names.person(record.shown(f::about).id<RecordId>());
    item.measured_on = read.day(f::observed_on);
    item.note = read.text(f::note);
    const auto* known = care::find_instrument(record.shown(f::instrument).text(), record.shown(f::version).text());
    if (known != nullptr) {
        const auto* answers = record.shown(f::answers).get<ValueMap>();
        const auto shown = text::score_words(*known, answers == nullptr ? ValueMap{} : *answers);
        item.known = true;
        item.signalled = shown.signal;
        item.score = shown.score;
        item.range = shown.range;
        item.verdict = shown.verdict;
        item.complete = shown.missing == 0;
        item.source = text::in_language(known->source);
        item.direction = text::direction_label(known->direction);
    }
    return item;
}

DossierInstruments::DossierInstruments(QObject* parent)
    : DossierList(std::make_unique<RowModel<InstrumentItem>>(), parent) {
}

void DossierInstruments::setCarersOnly(bool only) {
    if (only == carers_only_) return;
    carers_only_ = only;
    emit filterChanged();
    reload();
}

void DossierInstruments::fetch(const std::string&) {
    std::function<bool(const InstrumentItem&)> wanted;
    if (carers_only_) wanted = [](const InstrumentItem& one) { return care::about_carer(text::plain(one.instrument)); };
    records<InstrumentItem>(care::Kind::InstrumentResult, {}, std::move(wanted));
}

} // namespace kt::app
