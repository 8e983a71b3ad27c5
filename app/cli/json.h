// Between JSON and what core holds.
#pragma once

#include "core/ledger/record.h"
#include "core/ledger/rows.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kt::cli {

/// Errors: BadJson with the place.
[[nodiscard]] Result<QJsonValue> parse_json(const QByteArray& bytes);
/// One document on one line.
[[nodiscard]] QString json_line(const QJsonObject& object);

/// One value as design §9 writes it: texts, numbers, true and false; days as ISO 8601, ids as base32.
[[nodiscard]] QJsonValue to_json(const care::Field& field, const Value& value);
/// A value of a field the reader may not know.
[[nodiscard]] QJsonValue to_json(const Value& value);
/// Errors: BadValue, BadDate, BadId, BadBsn, TooLarge, with the field's name.
[[nodiscard]] Result<Value> from_json(const care::Field& field, const QJsonValue& json);

/// Reads `{field: value, …}`; a list for a Set field gives several changes. Errors: UnknownField and those of
/// `from_json`.
[[nodiscard]] Result<std::vector<ledger::FieldChange>> changes_from(const care::KindSpec& kind, const QJsonObject& set);
/// Errors: BadJson naming what it is, unless `json` is an object with no other keys than `keys`.
[[nodiscard]] Result<QJsonObject> object_with(const QJsonValue& json, std::initializer_list<std::string_view> keys);

/// Names of members by id.
using MemberNames = std::map<MemberId, ledger::MemberRow>;
/// A record with its fields; a field in conflict is `{"conflict":[…]}`.
[[nodiscard]] QJsonObject to_json(const ledger::Record& record, const MemberNames& names);

} // namespace kt::cli
