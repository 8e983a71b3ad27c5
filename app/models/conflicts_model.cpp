#include "app/models/conflicts_model.h"

#include "app/text/dates.h"
#include "app/text/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace kt::app {

using text::qt;

namespace {

const care::Field* field_of(const ledger::ConflictRow& row) {
    const auto* spec = care::find_kind(static_cast<care::Kind>(row.kind));
    return spec == nullptr ? nullptr : spec->field(row.field);
}

QString shown(const ledger::ConflictRow& row, const Value& value) {
    const auto* field = field_of(row);
    const QString text = field == nullptr ? QString() : text::value_label(*field, value);
    return text.isEmpty() ? QCoreApplication::translate("Conflicts", "(left empty)") : text;
}

} // namespace

ConflictItem ConflictItem::of(const ledger::ConflictRow& row) {
    ConflictItem item;
    if (!row.client.none()) item.client_id = qt(row.client.text());
    item.client_name = row.client.none() ? text::kind_label(row.kind) : qt(row.client_name);
    item.record_id = qt(row.record.text());
    item.kind_label = text::kind_label(row.kind);
    if (const auto* spec = care::find_kind(static_cast<care::Kind>(row.kind))) item.kind = qt(spec->name);
    if (const auto* field = field_of(row)) {
        item.field = qt(field->name);
        item.field_label = text::field_label(static_cast<care::Kind>(row.kind), *field);
    }
    item.count = static_cast<int>(row.values.size());
    if (!row.values.empty()) {
        item.first_text = shown(row, row.values[0].value);
        item.first_by = qt(row.values[0].author_name);
    }
    if (row.values.size() > 1) {
        item.second_text = shown(row, row.values[1].value);
        item.second_by = qt(row.values[1].author_name);
    }
    return item;
}

ConflictValueItem ConflictValueItem::of(const ledger::ConflictRow& row, const ledger::ConflictValue& value) {
    ConflictValueItem item;
    item.op = qt(value.op.text());
    item.text = shown(row, value.value);
    item.by = qt(value.author_name);
    item.role_label = text::role_label(value.author_role);
    item.at = text::moment(value.at);
    return item;
}

ConflictsModel::ConflictsModel(QObject* parent) : ListModel(std::make_unique<RowModel<ConflictItem>>(), parent) {
    connect(this, &ConflictsModel::filterChanged, this, &ListModel::reload);
}

void ConflictsModel::setClient(const QString& client) {
    if (client == client_) return;
    client_ = client;
    emit filterChanged();
}

bool ConflictsModel::concerns(const ledger::Changes& changes) const {
    return changes.conflicts || changes.team || !changes.dossiers.empty();
}

void ConflictsModel::fetch(const std::string&) {
    query<ConflictItem>([client = text::plain(client_)](ledger::Ledger& ledger) -> Result<ledger::Page<ConflictItem>> {
        ClientId id;
        if (!client.empty()) {
            KT_TRY(id, ClientId::parse(client));
        }
        KT_TRY(auto rows, ledger.conflicts(id));
        // What the team set for itself is for its admins to decide.
        KT_TRY(const auto members, ledger.members());
        const bool admin = std::any_of(members.begin(), members.end(),
                                       [](const ledger::MemberRow& one) { return one.me && one.admin; });
        std::erase_if(rows, [admin](const ledger::ConflictRow& one) { return one.client.none() && !admin; });
        return whole_of<ConflictItem>(rows);
    });
}

ConflictValuesModel::ConflictValuesModel(QObject* parent)
    : ListModel(std::make_unique<RowModel<ConflictValueItem>>(), parent) {
    connect(this, &ConflictValuesModel::filterChanged, this, &ListModel::reload);
}

void ConflictValuesModel::setClient(const QString& client) {
    if (client == client_) return;
    client_ = client;
    emit filterChanged();
}

void ConflictValuesModel::setRecord(const QString& record) {
    if (record == record_) return;
    record_ = record;
    emit filterChanged();
}

void ConflictValuesModel::setField(const QString& field) {
    if (field == field_) return;
    field_ = field;
    emit filterChanged();
}

bool ConflictValuesModel::concerns(const ledger::Changes& changes) const {
    return changes.conflicts || changes.team || !changes.dossiers.empty();
}

bool ConflictValuesModel::askable() const {
    return !record_.isEmpty() && !field_.isEmpty();
}

void ConflictValuesModel::fetch(const std::string&) {
    query<ConflictValueItem>(
        [client = text::plain(client_), record = text::plain(record_),
         field = text::plain(field_)](ledger::Ledger& ledger) -> Result<ledger::Page<ConflictValueItem>> {
            ClientId id;
            if (!client.empty()) {
                KT_TRY(id, ClientId::parse(client));
            }
            KT_TRY(const auto rows, ledger.conflicts(id));
            std::vector<ConflictValueItem> items;
            for (const auto& row : rows) {
                const auto* known = field_of(row);
                if (row.record.text() != record || known == nullptr || known->name != field) continue;
                for (const auto& value : row.values)
                    items.push_back(ConflictValueItem::of(row, value));
            }
            return whole(std::move(items));
        });
}

} // namespace kt::app
