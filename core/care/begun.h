// A form that somebody began and a colleague can finish, on another device.
#pragma once

#include "core/care/kind.h"

#include <span>

/// What was typed in a form that is not saved yet. It goes away when the form is saved or given up.
namespace kt::care::begun_form {
inline constexpr std::uint16_t form = 1;        ///< name of the kind of record it is for
inline constexpr std::uint16_t record = 2;      ///< the record that is changed; none when one is made
inline constexpr std::uint16_t part = 3;        ///< tells forms for new records of one kind apart
inline constexpr std::uint16_t compartment = 4; ///< that of the record it is for
inline constexpr std::uint16_t typed = 5;       ///< by field; see `TypedField`
inline constexpr std::uint16_t at = 6;          ///< the field that was typed in last
inline constexpr std::uint16_t became = 7;      ///< the record that was saved

extern const KindSpec spec;
} // namespace kt::care::begun_form

namespace kt::care {

/// What stands in one field of a form: an element of `typed`.
struct TypedField {
    std::string field;
    std::string text;
    friend bool operator==(const TypedField&, const TypedField&) = default;
};
/// Nothing for a text that is no such element.
[[nodiscard]] std::optional<TypedField> typed_in(std::string_view element);
/// The element: the field's name, and below it the text.
[[nodiscard]] std::string element_text(const TypedField& field);
/// What stands in each field. Two texts that were typed apart both stay, one above the other.
[[nodiscard]] std::map<std::string, std::string> typed_fields(const Value& elements);
/// Texts that stand beside each other as one, each once and in order of their letters.
[[nodiscard]] std::string together(std::vector<std::string> texts);

} // namespace kt::care
