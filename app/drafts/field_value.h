// Between what is typed in one field and what core holds.
#pragma once

#include "core/care/frame.h"
#include "core/ledger/record.h"

#include <QString>

namespace kt::app {

/// What the record says now, as typed text; `part`: the item of a Map or the element of a Set.
[[nodiscard]] QString stored_text(const ledger::Record& record, const care::Field& field, const QString& part);
/// One item of a Map as it is stored, as text.
[[nodiscard]] QString answer_text(const Value& value);
/// One item of a Map as it is typed: a number where it is one, yes and no, else text; null when empty.
[[nodiscard]] Value item_value(const QString& text);
/// The elements that answer a question of the team's own, with what they say.
[[nodiscard]] std::vector<std::pair<Value, care::GivenAnswer>>
answers_to(const ledger::Record& record, const care::Field& field, const QString& question);
/// What makes this text the only answer to a question; the words it was asked in are added when it is saved.
[[nodiscard]] std::vector<ledger::FieldChange> answer_changes(const ledger::Record& record, const care::Field& field,
                                                              const QString& question, const QString& text);
/// Errors: BadValue, BadDate, BadId, BadBsn, TooLarge, with the field's name.
[[nodiscard]] Result<Value> typed_value(const care::Field& field, const QString& part, const QString& text);

} // namespace kt::app
