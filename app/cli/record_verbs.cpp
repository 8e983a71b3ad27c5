#include "app/cli/verbs.h"
#include "app/text/labels.h"

#include <set>

namespace kt::cli {

using text::plain;
using text::qt;

namespace {

Result<ledger::RecordChange> change_from(const QJsonValue& json) {
    KT_TRY(const auto object, object_with(json, {"kind", "id", "set"}));
    const auto kind = care::find_kind(plain(object.value(QStringLiteral("kind")).toString()));
    if (kind == nullptr) return fail(Errc::UnknownKind, plain(object.value(QStringLiteral("kind")).toString()));
    ledger::RecordChange change;
    change.kind = kind->kind;
    const auto id = object.value(QStringLiteral("id"));
    if (!id.isUndefined() && !id.isNull()) {
        const auto parsed = RecordId::parse(plain(id.toString()));
        if (!parsed) return fail(Errc::BadId, "id");
        change.id = *parsed;
    }
    if (!object.value(QStringLiteral("set")).isObject()) return fail(Errc::BadJson, "set");
    KT_TRY(change.set, changes_from(*kind, object.value(QStringLiteral("set")).toObject()));
    return change;
}

QString record_text(const ledger::Record& record) {
    const auto* kind = care::find_kind(record.known_kind());
    QStringList lines{text::kind_label(record.kind) + QStringLiteral("  ") + qt(record.id.text())};
    for (const auto& [number, heads] : record.fields) {
        const auto* field = kind == nullptr ? nullptr : kind->field(number);
        if (field == nullptr) continue;
        QStringList values;
        for (const auto& head : heads)
            values += text::value_label(*field, head.value);
        lines += QStringLiteral("  ") + text::field_label(kind->kind, *field) + QStringLiteral(": ") +
                 values.join(QStringLiteral(" | "));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Result<Reply> edit(Call& call) {
    KT_TRY(const auto json, call.input());
    ledger::Edit wanted;
    if (call.has("client")) {
        KT_TRY(wanted.dossier, client_of(call));
    }
    const auto list = json.isArray() ? json.toArray() : QJsonArray{json};
    for (const auto& one : list) {
        KT_TRY(auto change, change_from(one));
        wanted.records.push_back(std::move(change));
    }
    KT_TRY(auto* ledger, call.open());
    if (!wanted.dossier.none()) {
        KT_TRY(const auto known, ledger->client(wanted.dossier));
        wanted.dossier = known.id;
    }
    return written(*ledger, wanted);
}

Result<Reply> get(Call& call) {
    ClientId client; // none: the team's own records
    if (call.has("client")) {
        KT_TRY(client, client_of(call));
    }
    std::optional<care::Kind> kind;
    if (call.has("kind")) {
        const auto* spec = care::find_kind(call.value("kind"));
        if (spec == nullptr) return fail(Errc::UnknownKind, call.value("kind"));
        kind = spec->kind;
    }
    KT_TRY(auto* ledger, call.open());
    if (!client.none()) {
        KT_TRY(const auto known, ledger->client(client));
        client = known.id;
    }
    KT_TRY(const auto names, names_of(*ledger));
    if (!client.none()) KT_CHECK(ledger->note_access(client, "read", kind ? call.value("kind") : "dossier"));
    KT_TRY(auto records, ledger->records(client, kind));
    // The log is a list of its own: `log show`.
    if (!kind)
        std::erase_if(records, [](const ledger::Record& one) { return one.known_kind() == care::Kind::AccessEvent; });
    QJsonArray all;
    QStringList lines;
    for (const auto& record : records) {
        all.append(to_json(record, names));
        lines += record_text(record);
    }
    return Reply{{{QStringLiteral("records"), all}}, lines.join(QLatin1Char('\n'))};
}

Result<Reply> conflicts_list(Call& call) {
    ClientId client;
    if (call.has("client")) {
        KT_TRY(client, client_of(call));
    }
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto found, ledger->conflicts(client));
    std::set<ClientId> looked_at;
    for (const auto& row : found)
        if (!row.client.none() && looked_at.insert(row.client).second)
            KT_CHECK(ledger->note_access(row.client, "read", "conflicts"));
    QJsonArray all;
    QStringList lines;
    for (const auto& row : found) {
        const auto* kind = care::find_kind(static_cast<care::Kind>(row.kind));
        const auto* field = kind == nullptr ? nullptr : kind->field(row.field);
        if (field == nullptr) continue;
        lines += qt(row.client_name) + QStringLiteral(", ") + text::kind_label(row.kind) + QStringLiteral(", ") +
                 text::field_label(kind->kind, *field);
        QJsonArray values;
        for (const auto& value : row.values) {
            values.append(QJsonObject{{QStringLiteral("value"), to_json(*field, value.value)},
                                      {QStringLiteral("by"), qt(value.author_name)},
                                      {QStringLiteral("role"), qt(care::role_name(value.author_role))},
                                      {QStringLiteral("at"), qt(value.at.text())},
                                      {QStringLiteral("op"), qt(value.op.text())}});
            lines += QStringLiteral("  %1  (%2)  %3")
                         .arg(text::value_label(*field, value.value), qt(value.author_name), qt(value.op.text()));
        }
        all.append(QJsonObject{{QStringLiteral("client"), qt(row.client.text())},
                               {QStringLiteral("record"), qt(row.record.text())},
                               {QStringLiteral("kind"), qt(kind->name)},
                               {QStringLiteral("field"), qt(field->name)},
                               {QStringLiteral("values"), values}});
    }
    return Reply{{{QStringLiteral("conflicts"), all}}, lines.join(QLatin1Char('\n'))};
}

Result<Reply> conflicts_choose(Call& call) {
    KT_TRY(const auto client, client_of(call));
    KT_TRY(const auto record_text, call.needed("record"));
    KT_TRY(const auto field_name, call.needed("field"));
    KT_TRY(const auto op_text, call.needed("op"));
    KT_TRY(const auto id, RecordId::parse(record_text));
    KT_TRY(const auto op, op::Ref::parse(op_text));
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto record, ledger->record(id));
    if (record.space.dossier != client) return fail(Errc::NotFound, "--record");
    const auto* kind = care::find_kind(record.known_kind());
    const auto* field = kind == nullptr ? nullptr : kind->field(field_name);
    if (field == nullptr) return fail(Errc::UnknownField, field_name);
    KT_TRY(const auto made, ledger->choose(id, field->number, op));
    const QString chosen = made.ops.empty() ? QString() : qt(made.ops.back().text());
    return Reply{{{QStringLiteral("op"), chosen}}, chosen};
}

} // namespace kt::cli
