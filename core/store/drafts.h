// Words typed and not saved yet, field by field.
#pragma once

#include "core/base/value.h"
#include "core/store/db.h"

#include <map>

namespace kt::store {

/// Keeps one field of one form, durably when no transaction is open.
[[nodiscard]] Result<void> save_draft(const Db& db, std::string_view form, std::string_view field, const Value& value);
[[nodiscard]] Result<void> drop_draft_field(const Db& db, std::string_view form, std::string_view field);
[[nodiscard]] Result<void> drop_draft(const Db& db, std::string_view form);
[[nodiscard]] Result<std::map<std::string, Value>> draft(const Db& db, std::string_view form);
/// The forms that have words in them.
[[nodiscard]] Result<std::vector<std::string>> drafts(const Db& db);

} // namespace kt::store
