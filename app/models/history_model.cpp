#include "app/models/history_model.h"

#include "app/text/dates.h"
#include "app/text/labels.h"
#include "core/care/frame.h"

#include <algorithm>
#include <map>

namespace kt::app {

using text::qt;

namespace {

using PeopleById = std::map<RecordId, QString>;

/// Members and the people around the client, by the ids that fields name them with.
Result<PeopleById> people_of(const ledger::Ledger& ledger, const ClientId& client) {
    PeopleById out;
    KT_TRY(const auto members, ledger.members());
    for (const auto& one : members)
        out.emplace(id_cast<RecordId>(one.id), qt(one.name));
    if (client.none()) return out;
    KT_TRY(const auto participants, ledger.records(client, care::Kind::Participant, true));
    for (const auto& one : participants)
        out.emplace(one.id, qt(one.shown(1).text()));
    return out;
}

QString said_value(const care::Field& field, const Value& value, const PeopleById& people) {
    if (field.merge == care::Merge::Set) {
        const auto* element = value.get<ValueList>();
        if (element == nullptr || element->size() != 2) return text::value_label(field, value);
        const auto answer = care::answer_in(element->front().text());
        if (field.type == care::FieldType::Narrative && answer)
            return (element->back() == Value(true) ? QString() : QString(QChar(0x2212))) + qt(answer->label) +
                   QStringLiteral(": ") + qt(answer->text);
        const QString what = said_value({field.number, field.name, field.type, care::Merge::Latest, {}, field.codes},
                                        element->front(), people);
        return element->back() == Value(true) ? QLatin1Char('+') + what : QChar(0x2212) + what;
    }
    if (field.type == care::FieldType::Reference) {
        const auto named = people.find(value.id<RecordId>());
        return named == people.end() ? QString() : named->second;
    }
    return text::value_label(field, value);
}

} // namespace

HistoryModel::HistoryModel(QObject* parent) : ListModel(std::make_unique<RowModel<HistoryItem>>(), parent) {
    connect(this, &HistoryModel::recordChanged, this, &ListModel::reload);
}

void HistoryModel::setRecord(const QString& record) {
    if (record == record_) return;
    record_ = record;
    emit recordChanged();
}

bool HistoryModel::concerns(const ledger::Changes& changes) const {
    return changes.team || !changes.dossiers.empty();
}

bool HistoryModel::askable() const {
    return !record_.isEmpty();
}

void HistoryModel::fetch(const std::string&) {
    const auto id = RecordId::parse(text::plain(record_));
    if (!id) return;
    query<HistoryItem>([id = *id](ledger::Ledger& ledger) -> Result<ledger::Page<HistoryItem>> {
        KT_TRY(const auto record, ledger.record(id));
        KT_TRY(const auto lines, ledger.history(id));
        KT_TRY(const auto people, people_of(ledger, record.space.dossier));
        const auto* spec = care::find_kind(record.known_kind());
        std::vector<HistoryItem> items;
        for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
            const auto* field = spec == nullptr ? nullptr : spec->field(line->field);
            if (field == nullptr) continue;
            HistoryItem item;
            item.op = qt(line->op.text());
            item.field = qt(field->name);
            item.field_label = text::field_label(spec->kind, *field);
            item.words = said_value(*field, line->value, people);
            item.by = qt(line->author_name);
            item.role_label = text::role_label(line->author_role);
            item.at = text::moment(line->at);
            item.standing = line->standing;
            item.restorable =
                !line->standing && (field->merge == care::Merge::Ask || field->merge == care::Merge::Latest);
            items.push_back(std::move(item));
        }
        return whole(std::move(items));
    });
}

} // namespace kt::app
