// What rules look at: one record, its shown values by field number.
#pragma once

#include "core/care/kind.h"

#include <map>

namespace kt::care {

/// One record as rules see it. Of a Set, the list of its elements.
struct Facts {
    Kind kind{};
    RecordId id;
    std::map<std::uint16_t, Value> fields;
};

/// The shown value; null when the field was never set. Lives as long as the facts.
[[nodiscard]] inline const Value& shown_in(const Facts& facts, std::uint16_t field) {
    static const Value none;
    const auto at = facts.fields.find(field);
    return at != facts.fields.end() ? at->second : none;
}

[[nodiscard]] inline bool yes_in(const Facts& facts, std::uint16_t field) {
    return shown_in(facts, field) == Value(true);
}

/// Whether a value says something: not null, and no text of spaces only.
[[nodiscard]] inline bool filled_in(const Facts& facts, std::uint16_t field) {
    const Value& value = shown_in(facts, field);
    const auto* text = value.get<std::string>();
    return text != nullptr ? text->find_first_not_of(" \t\n") != std::string::npos : !value.null();
}

/// Whether it is of this kind and was not removed.
[[nodiscard]] inline bool counts_in(const Facts& facts, Kind kind) {
    return facts.kind == kind && !yes_in(facts, field_removed);
}

} // namespace kt::care
