#include "app/models/timeline_model.h"

#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/scores.h"
#include "core/care/instrument_result.h"
#include "core/care/instruments/instrument.h"

#include <QRegularExpression>

namespace kt::app {

using text::qt;

namespace {

constexpr int longest_words = 120;

bool is_text(const care::Field& field) {
    return field.type == care::FieldType::Line || field.type == care::FieldType::Narrative;
}

/// What a record is about, in its own words as they stand now: the first that people search for, else its first text.
QString words_of(const ledger::Ledger& ledger, const ledger::TimelineRow& row) {
    const auto* spec = care::find_kind(static_cast<care::Kind>(row.kind));
    const auto record = ledger.record(row.record);
    if (spec == nullptr || !record) return {};
    if (spec->kind == care::Kind::InstrumentResult) {
        namespace f = care::instrument_result;
        const auto* known =
            care::find_instrument(record->shown(f::instrument).text(), record->shown(f::version).text());
        if (known != nullptr) return text::in_language(known->name);
    }
    for (const bool searched : {true, false}) {
        for (const auto& field : spec->fields) {
            if (!is_text(field) || field.searched != searched) continue;
            QString words = qt(record->shown(field.number).text()).simplified();
            if (words.size() > longest_words) return words.left(longest_words) + QChar(0x2026);
            if (!words.isEmpty()) return words;
        }
    }
    return {};
}

} // namespace

TimelineItem TimelineItem::of(const ledger::TimelineRow& row) {
    TimelineItem item;
    item.op = qt(row.op.text());
    item.record_id = qt(row.record.text());
    const auto* spec = care::find_kind(static_cast<care::Kind>(row.kind));
    if (spec != nullptr) item.kind = qt(spec->name);
    item.kind_label = text::kind_label(row.kind);
    item.day = text::day(text::local_day(row.at));
    item.at = text::moment(row.at);
    item.by = qt(row.author_name);
    item.role_label = text::role_label(row.author_role);
    QStringList fields;
    for (const QString& name :
         qt(row.summary).split(QRegularExpression(QStringLiteral("[,\\s]+")), Qt::SkipEmptyParts)) {
        const auto* field = spec == nullptr ? nullptr : spec->field(text::plain(name));
        fields += field == nullptr ? name : text::field_label(spec->kind, *field);
    }
    item.summary = fields.join(QStringLiteral(", "));
    return item;
}

TimelineModel::TimelineModel(QObject* parent) : ListModel(std::make_unique<RowModel<TimelineItem>>(), parent) {
    connect(this, &TimelineModel::filterChanged, this, &ListModel::reload);
}

void TimelineModel::setClient(const QString& client) {
    if (client == client_) return;
    client_ = client;
    emit filterChanged();
}

void TimelineModel::setKind(const QString& kind) {
    if (kind == kind_) return;
    kind_ = kind;
    emit filterChanged();
}

bool TimelineModel::concerns(const ledger::Changes& changes) const {
    return !changes.dossiers.empty();
}

bool TimelineModel::askable() const {
    return !client_.isEmpty();
}

void TimelineModel::fetch(const std::string& after) {
    const auto id = ClientId::parse(text::plain(client_));
    if (!id) return;
    ledger::TimelineQuery asked;
    asked.client = *id;
    if (const auto* spec = care::find_kind(text::plain(kind_))) asked.kind = spec->kind;
    asked.after = after;
    if (after.empty()) asked.limit = std::max<std::size_t>(asked.limit, static_cast<std::size_t>(count()));
    query<TimelineItem>(
        [asked](ledger::Ledger& ledger) -> Result<ledger::Page<TimelineItem>> {
            KT_TRY(auto page, ledger.timeline(asked));
            ledger::Page<TimelineItem> items{{}, std::move(page.next)};
            for (const auto& row : page.rows) {
                items.rows.push_back(TimelineItem::of(row));
                items.rows.back().about = words_of(ledger, row);
                items.rows.back().own = row.op.device == ledger.identity().device;
            }
            return items;
        },
        !after.empty());
}

} // namespace kt::app
