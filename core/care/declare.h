// Shorthand for the field tables of the kinds; included by their .cpp files only.
#pragma once

#include "core/care/kind.h"

namespace kt::care::declare {

using enum FieldType;
using enum Merge;

/// The same field, in the search index.
[[nodiscard]] consteval Field searched(Field field) {
    field.searched = true;
    return field;
}
/// The same field, without which a record means nothing.
[[nodiscard]] consteval Field required(Field field) {
    field.required = true;
    return field;
}
/// The same field, with a form of its own.
[[nodiscard]] consteval Field formed(Format format, Field field) {
    field.format = format;
    return field;
}
/// The same field, with a longest text or a highest number.
[[nodiscard]] consteval Field at_most(std::size_t most, Field field) {
    field.most = most;
    return field;
}

} // namespace kt::care::declare
