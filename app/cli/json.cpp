#include "app/cli/json.h"

#include "app/text/strings.h"
#include "core/care/identity.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace kt::cli {

using text::plain;
using text::qt;

Result<QJsonValue> parse_json(const QByteArray& bytes) {
    if (bytes.size() > (qsizetype{16} << 20)) return fail(Errc::TooLarge, "stdin");
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) return fail(Errc::BadJson, "stdin:" + std::to_string(error.offset));
    if (document.isArray()) return QJsonValue(document.array());
    return QJsonValue(document.object());
}

QString json_line(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonValue to_json(const Value& value) {
    if (value.null()) return QJsonValue(QJsonValue::Null);
    if (const auto* flag = value.get<bool>()) return *flag;
    if (const auto* number = value.get<double>()) return *number;
    if (const auto* whole = value.get<std::int64_t>()) return QJsonValue(static_cast<qint64>(*whole));
    if (const auto* bytes = value.get<Bytes>()) return qt(to_base32(*bytes));
    if (const auto* list = value.get<ValueList>()) {
        QJsonArray array;
        for (const auto& one : *list)
            array.append(to_json(one));
        return array;
    }
    if (const auto* map = value.get<ValueMap>()) {
        QJsonObject object;
        for (const auto& [key, one] : *map)
            object.insert(qt(key), to_json(one));
        return object;
    }
    return qt(value.text());
}

QJsonValue to_json(const care::Field& field, const Value& value) {
    switch (field.type) {
    case care::FieldType::Date:
    case care::FieldType::Moment:
        return value.null() ? QJsonValue(QJsonValue::Null) : QJsonValue(qt(care::value_text(field, value)));
    case care::FieldType::Line:
        if (field.format == care::Format::Bsn) return QJsonValue(qt(care::mask_bsn(value.text())));
        return to_json(value);
    default: return to_json(value);
    }
}

namespace {

Result<Value> map_from(const care::Field& field, const QJsonObject& object) {
    ValueMap map;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto& one = it.value();
        if (one.isNull()) continue;
        Value value;
        if (one.isBool())
            value = Value(one.toBool());
        else if (one.isDouble())
            value = std::floor(one.toDouble()) == one.toDouble() ? Value(static_cast<std::int64_t>(one.toInteger()))
                                                                 : Value(one.toDouble());
        else if (one.isString())
            value = Value(plain(one.toString()));
        else
            return fail(Errc::BadValue, std::string(field.name) + "." + plain(it.key()));
        map.emplace(plain(it.key()), std::move(value));
    }
    return Value(std::move(map));
}

Result<Value> number_from(const care::Field& field, double number) {
    const bool whole = std::floor(number) == number && std::abs(number) < 9e15;
    if (field.type == care::FieldType::Decimal) return Value(number);
    if (field.type == care::FieldType::Integer && whole) return Value(static_cast<std::int64_t>(number));
    return fail(Errc::BadValue, std::string(field.name));
}

} // namespace

Result<Value> from_json(const care::Field& field, const QJsonValue& json) {
    Value value;
    if (json.isNull()) return value;
    if (json.isString()) {
        if (json.toString().isEmpty()) return value;
        return care::value_from_text(field, plain(json.toString()));
    }
    if (json.isBool() && field.type == care::FieldType::Boolean)
        value = Value(json.toBool());
    else if (json.isDouble()) {
        KT_TRY(value, number_from(field, json.toDouble()));
    } else if (json.isObject() && field.type == care::FieldType::Map) {
        KT_TRY(value, map_from(field, json.toObject()));
    } else
        return fail(Errc::BadValue, std::string(field.name));
    KT_CHECK(care::check_value(field, value));
    return value;
}

Result<std::vector<ledger::FieldChange>> changes_from(const care::KindSpec& kind, const QJsonObject& set) {
    std::vector<ledger::FieldChange> changes;
    for (auto it = set.begin(); it != set.end(); ++it) {
        const auto* field = kind.field(plain(it.key()));
        if (field == nullptr) return fail(Errc::UnknownField, plain(it.key()));
        if (!it.value().isArray()) {
            KT_TRY(auto value, from_json(*field, it.value()));
            changes.push_back({field->number, std::move(value)});
            continue;
        }
        if (field->merge != care::Merge::Set) return fail(Errc::BadValue, std::string(field->name));
        for (const auto& element : it.value().toArray()) {
            KT_TRY(auto value, from_json(*field, element));
            changes.push_back({field->number, std::move(value)});
        }
    }
    return changes;
}

Result<QJsonObject> object_with(const QJsonValue& json, std::initializer_list<std::string_view> keys) {
    if (!json.isObject()) return fail(Errc::BadJson, "{}");
    const auto object = json.toObject();
    for (const QString& key : object.keys())
        if (std::find(keys.begin(), keys.end(), plain(key)) == keys.end()) return fail(Errc::UnknownField, plain(key));
    return object;
}

namespace {

QJsonObject head_json(const care::Field& field, const ledger::Head& head, const MemberNames& names) {
    const auto member = names.find(head.author);
    return {{QStringLiteral("value"), to_json(field, head.value)},
            {QStringLiteral("by"), member == names.end() ? qt(head.author.text()) : qt(member->second.name)},
            {QStringLiteral("at"), qt(head.at.instant().text())},
            {QStringLiteral("op"), qt(head.op.text())}};
}

QJsonArray set_json(const ledger::Register& heads) {
    QJsonArray elements;
    for (const auto& head : heads) {
        const auto* pair = head.value.get<ValueList>();
        const auto element = pair == nullptr || pair->empty() ? to_json(head.value) : to_json(pair->front());
        if (pair != nullptr && pair->size() == 2 && (*pair)[1] != Value(true)) continue;
        if (!elements.contains(element)) elements.append(element);
    }
    return elements;
}

QJsonValue field_json(const ledger::Record& record, const care::Field& field, const ledger::Register& heads,
                      const MemberNames& names) {
    if (field.merge == care::Merge::Set) return set_json(heads);
    QJsonArray all;
    for (const auto& head : heads)
        all.append(field.merge == care::Merge::Append ? to_json(field, head.value)
                                                      : QJsonValue(head_json(field, head, names)));
    if (field.merge == care::Merge::Append) return all;
    if (record.in_conflict(field.number)) return QJsonObject{{QStringLiteral("conflict"), all}};
    return to_json(field, record.shown(field.number));
}

} // namespace

QJsonObject to_json(const ledger::Record& record, const MemberNames& names) {
    const auto* kind = care::find_kind(record.known_kind());
    QJsonObject fields;
    for (const auto& [number, heads] : record.fields) {
        const auto* field = kind == nullptr ? nullptr : kind->field(number);
        if (field == nullptr)
            fields.insert(QString::number(number), to_json(record.shown(number)));
        else
            fields.insert(qt(field->name), field_json(record, *field, heads, names));
    }
    return {{QStringLiteral("id"), qt(record.id.text())},
            {QStringLiteral("kind"), kind == nullptr ? QString::number(record.kind) : qt(kind->name)},
            {QStringLiteral("fields"), fields}};
}

} // namespace kt::cli
