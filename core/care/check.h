// What must be true of a whole record before it is saved.
#pragma once

#include "core/care/kind.h"

namespace kt::care {

/// Whether a record with these shown values (after the edit) means something: required fields are there, a birth date
/// is not in the future, what was said was said on a day that has come, nothing ends before it starts. Each value is
/// checked by `check_value` as well. Errors: UnknownKind, UnknownField, MissingField, BirthDateInFuture, DateInFuture,
/// EndsBeforeStart, BadDate and those of `check_value`, with the field's name.
[[nodiscard]] Result<void> check_record(Kind kind, const std::map<std::uint16_t, Value>& fields, LocalDate today);

} // namespace kt::care
