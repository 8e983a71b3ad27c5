#include "core/care/begun.h"

#include "core/care/declare.h"

#include <algorithm>

namespace kt::care::begun_form {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({form, "form", Line, Latest}),
    {record, "record", Reference, Latest},
    {part, "part", Line, Latest},
    {compartment, "compartment", Code, Latest, {}, compartment_names},
    {typed, "typed", Narrative, Set},
    {at, "at", Line, Latest},
    {became, "became", Reference, Latest},
});

} // namespace

constinit const KindSpec spec{Kind::BegunForm, "begun_form", Compartment::General, "QuestionnaireResponse", fields};

} // namespace kt::care::begun_form

namespace kt::care {

std::optional<TypedField> typed_in(std::string_view element) {
    const auto end = element.find('\n');
    if (end == 0 || end == std::string_view::npos) return std::nullopt;
    return TypedField{std::string(element.substr(0, end)), std::string(element.substr(end + 1))};
}

std::string element_text(const TypedField& field) {
    return field.field + "\n" + field.text;
}

std::map<std::string, std::string> typed_fields(const Value& elements) {
    std::map<std::string, std::vector<std::string>> all;
    if (const auto* list = elements.get<ValueList>())
        for (const Value& one : *list)
            if (auto field = typed_in(one.text())) all[field->field].push_back(std::move(field->text));
    std::map<std::string, std::string> out;
    for (auto& [name, texts] : all)
        out.emplace(name, together(std::move(texts)));
    return out;
}

std::string together(std::vector<std::string> texts) {
    std::ranges::sort(texts);
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    std::string out;
    for (const std::string& one : texts)
        out += (out.empty() ? "" : "\n") + one;
    return out;
}

} // namespace kt::care
