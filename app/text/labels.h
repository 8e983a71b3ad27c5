// The screen's words for what core names with codes, in the language in use.
#pragma once

#include "core/care/access.h"
#include "core/care/attention.h"
#include "core/care/role.h"
#include "core/care/steps.h"

#include <QString>

namespace kt::text {

[[nodiscard]] QString role_label(care::Role role);
[[nodiscard]] QString kind_label(care::Kind kind);
/// A kind as a number, for kinds of a newer version.
[[nodiscard]] QString kind_label(std::uint16_t kind);
[[nodiscard]] QString field_label(care::Kind kind, const care::Field& field);
/// The label of the first kind that has a field of this name; empty when none has.
[[nodiscard]] QString label_of_field(std::string_view name);
/// One allowed value of a Code field; the code itself where there is no label.
[[nodiscard]] QString code_label(const care::Field& field, std::string_view code);
/// A step as the team calls it.
[[nodiscard]] QString step_label(care::Step step);
/// A domain by the team's own name, else by ours; one that nobody here has a name for is called after the one it is
/// like.
[[nodiscard]] QString domain_label(std::string_view code);
[[nodiscard]] QString state_label(care::StepState state);
[[nodiscard]] QString compartment_label(care::Compartment compartment);
/// Why somebody may read something, as the end of a sentence.
[[nodiscard]] QString ground_label(care::Ground ground);
/// Why a client is on the worklist.
[[nodiscard]] QString reason_label(care::Reason reason);
/// Why a step is not done, as a sentence that says what is to be done.
[[nodiscard]] QString missing_sentence(const care::Missing& missing);
/// A value as a list shows it: days in words, codes by their label, of a BSN the last digits only; empty for null.
[[nodiscard]] QString value_label(const care::Field& field, const Value& value);

/// Whether the table has words of its own for this; tests walk everything core declares.
[[nodiscard]] bool has_label(care::Kind kind);
[[nodiscard]] bool has_label(care::Kind kind, const care::Field& field);
[[nodiscard]] bool has_code_label(std::string_view code);
[[nodiscard]] bool has_missing_sentence(std::string_view code);

} // namespace kt::text
