#include "app/drafts/field_value.h"

#include "app/text/strings.h"
#include "core/care/begun.h"
#include "core/care/frame.h"

namespace kt::app {
namespace {

/// The element of a Set as core holds it in [element, present].
Result<Value> element_of(const care::Field& field, const QString& part) {
    if (field.type != care::FieldType::Reference) return Value(text::plain(part));
    KT_TRY(const auto id, RecordId::parse(text::plain(part)));
    return Value(id);
}

bool holds(const ledger::Register& heads, const Value& element) {
    return std::any_of(heads.begin(), heads.end(), [&element](const ledger::Head& head) {
        const auto* pair = head.value.get<ValueList>();
        return pair == nullptr
                   ? head.value == element
                   : !pair->empty() && pair->front() == element && (pair->size() < 2 || (*pair)[1] == Value(true));
    });
}

/// An element that holds an answer under its question.
bool holds_answers(const care::Field& field) {
    return field.merge == care::Merge::Set && field.type == care::FieldType::Narrative;
}

} // namespace

QString answer_text(const Value& value) {
    if (const auto* yes = value.get<bool>()) return *yes ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto* number = value.get<double>()) return QString::number(*number);
    if (const auto whole = value.integer()) return QString::number(*whole);
    return text::qt(value.text());
}

QString stored_text(const ledger::Record& record, const care::Field& field, const QString& part) {
    if (part.isEmpty()) return text::qt(care::value_text(field, record.shown(field.number)));
    if (holds_answers(field)) {
        std::vector<std::string> all;
        for (auto& one : answers_to(record, field, part))
            all.push_back(std::move(one.second.text));
        return text::qt(care::together(std::move(all)));
    }
    if (field.merge == care::Merge::Set) {
        const auto at = record.fields.find(field.number);
        const auto element = element_of(field, part);
        const bool there = element && at != record.fields.end() && holds(at->second, *element);
        return there ? QStringLiteral("true") : QString();
    }
    const auto* map = record.shown(field.number).get<ValueMap>();
    if (map == nullptr) return {};
    const auto item = map->find(text::plain(part));
    return item == map->end() ? QString() : answer_text(item->second);
}

Value item_value(const QString& text) {
    const QString typed = text.trimmed();
    if (typed.isEmpty()) return {};
    if (typed == QLatin1String("true") || typed == QLatin1String("false")) return Value(typed == QLatin1String("true"));
    bool whole = false;
    const auto number = typed.toLongLong(&whole);
    if (whole) return Value(std::int64_t{number});
    bool decimal = false;
    const double value = QString(typed).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&decimal);
    if (decimal) return Value(value);
    return Value(text::plain(typed));
}

std::vector<std::pair<Value, care::GivenAnswer>> answers_to(const ledger::Record& record, const care::Field& field,
                                                            const QString& question) {
    std::vector<std::pair<Value, care::GivenAnswer>> out;
    const auto at = record.fields.find(field.number);
    if (at == record.fields.end()) return out;
    for (const auto& head : at->second)
        if (auto answer = care::answer_in(head.value.text()); answer && answer->question == text::plain(question))
            out.emplace_back(head.value, *std::move(answer));
    return out;
}

std::vector<ledger::FieldChange> answer_changes(const ledger::Record& record, const care::Field& field,
                                                const QString& question, const QString& text) {
    std::vector<ledger::FieldChange> out;
    for (const auto& [element, answer] : answers_to(record, field, question))
        out.push_back({field.number, Value(ValueList{element, Value(false)})});
    if (!text.trimmed().isEmpty())
        out.push_back(
            {field.number,
             Value(ValueList{Value(care::element_text(care::GivenAnswer{text::plain(question), {}, text::plain(text)})),
                             Value(true)})});
    return out;
}

Result<Value> typed_value(const care::Field& field, const QString& part, const QString& text) {
    if (part.isEmpty()) {
        if (text.trimmed().isEmpty()) return Value();
        return care::value_from_text(field, text::plain(text));
    }
    if (field.merge != care::Merge::Set) return item_value(text);
    if (holds_answers(field)) {
        Value element(ValueList{Value(text::plain(text)), Value(true)});
        KT_CHECK(care::check_value(field, element));
        return element;
    }
    KT_TRY(auto element, element_of(field, part));
    return Value(ValueList{std::move(element), Value(text == QLatin1String("true"))});
}

} // namespace kt::app
