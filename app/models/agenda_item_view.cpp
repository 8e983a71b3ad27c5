#include "app/models/agenda_item_view.h"

#include "app/session/at_table.h"
#include "app/text/dates.h"
#include "app/text/explained.h"
#include "app/text/strings.h"
#include "core/care/schedule.h"

namespace kt::app {

namespace {

namespace seen_item = care::agenda_item;

constexpr int tick_ms = 1000;

QString names_of(const std::vector<AtTable>& people, bool (*wanted)(const AtTable&)) {
    QStringList names;
    for (const AtTable& one : people)
        if (wanted(one)) names += text::qt(one.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

AgendaItemView::AgendaItemView(QObject* parent) : QObject(parent) {
    tick_.setInterval(tick_ms);
    connect(&tick_, &QTimer::timeout, this, &AgendaItemView::ticked);
    connect(this, &AgendaItemView::targetChanged, this, &AgendaItemView::reload);
}

void AgendaItemView::setSession(Session* session) {
    if (session == session_) return;
    if (session_ != nullptr) disconnect(session_, nullptr, this, nullptr);
    session_ = session;
    if (session_ != nullptr) {
        connect(session_, &Session::stateChanged, this, &AgendaItemView::reload);
        connect(session_, &Session::changed, this, &AgendaItemView::reload);
    }
    emit sessionChanged();
    reload();
}

void AgendaItemView::setClient(const QString& client) {
    if (client == client_) return;
    client_ = client;
    emit targetChanged();
}

void AgendaItemView::setItem(const QString& item) {
    if (item == item_) return;
    item_ = item;
    seen_ = {};
    emit targetChanged();
    emit changed();
}

care::ItemTime AgendaItemView::item_time() const {
    const Instant now = session_ == nullptr ? Instant{} : session_->desk().clock().now();
    return care::item_time(seen_.started, seen_.ended, seen_.minutes, now);
}

QString AgendaItemView::time() const {
    return begun() ? text::item_time(item_time(), seen_.minutes) : QString();
}

bool AgendaItemView::over() const {
    return begun() && item_time().left < 0;
}

void AgendaItemView::show(Seen seen) {
    if (seen == seen_) return;
    seen_ = std::move(seen);
    if (running())
        tick_.start();
    else
        tick_.stop();
    emit changed();
    emit ticked();
}

void AgendaItemView::reload() {
    const auto id = RecordId::parse(text::plain(item_));
    if (session_ == nullptr || !session_->isOpen() || !id) return show({});
    session_->desk().ask<Seen>(
        this,
        [id = *id, first = std::exchange(noted_, item_) != item_,
         today = text::local_day(session_->desk().clock().now())](ledger::Ledger& ledger) -> Result<Seen> {
            if (first) KT_CHECK(note_look(ledger, id));
            return read(ledger, id, today);
        },
        [this, asked = item_](Result<Seen> seen) {
            if (asked != item_) return;
            if (!seen) noted_.clear(); // the line is tried again before anything is shown
            show(seen ? std::move(*seen) : Seen{});
        });
}

Result<void> AgendaItemView::note_look(ledger::Ledger& ledger, const RecordId& item) {
    KT_TRY(const auto record, ledger.record(item));
    KT_CHECK(ledger.note_access(record.space.dossier, "read", "conference"));
    return {};
}

Result<AgendaItemView::Seen> AgendaItemView::read(ledger::Ledger& ledger, const RecordId& item, LocalDate today) {
    KT_TRY(const auto record, ledger.record(item));
    KT_TRY(const auto people, at_table(ledger, record, today));
    Seen seen;
    seen.ready = true;
    seen.question = text::qt(record.shown(seen_item::question).text());
    seen.uncovered = names_of(people, [](const AtTable& one) { return !care::may_stay(one.cover); });
    seen.absent = names_of(people, [](const AtTable& one) { return !one.present && care::may_stay(one.cover); });
    for (const AtTable& one : people)
        seen.not_asked += !one.present && !one.asked && care::may_stay(one.cover) ? 1 : 0;
    seen.minutes = static_cast<int>(
        record.shown(seen_item::minutes).integer().value_or(care::slot_minutes(record.shown(seen_item::slot).text())));
    seen.started = record.shown(seen_item::started_at).instant();
    seen.ended = record.shown(seen_item::ended_at).instant();
    const auto meeting = ledger.record(record.shown(seen_item::conference).id<RecordId>());
    LocalDate held = today;
    if (meeting)
        if (const auto at = WallTime::parse(meeting->shown(care::conference::starts_at).text())) held = at->date;
    KT_TRY(const auto rules, ledger.rules());
    const LocalDate back = care::next_review(held, {}, rules.intervals);
    seen.proposed = text::qt(back.text());
    seen.proposed_text = text::day(back);
    return seen;
}

} // namespace kt::app
