#include "app/drafts/field_draft.h"

#include "app/drafts/record_draft.h"
#include "app/text/labels.h"
#include "app/text/strings.h"

namespace kt::app {

FieldDraft::FieldDraft(RecordDraft& form, care::Kind kind, const care::Field& field, QString name)
    : QObject(&form), form_(form), kind_(kind), field_(field), name_(std::move(name)),
      part_(name_.section(QLatin1Char('.'), 1)) {
}

QString FieldDraft::label() const {
    if (const auto role = care::find_role(text::plain(part_)); role && field_.type == care::FieldType::Map)
        return text::field_label(kind_, field_) + QStringLiteral(": ") + text::role_label(*role);
    return inner() && field_.merge == care::Merge::Set && field_.type == care::FieldType::Code
               ? text::code_label(field_, text::plain(part_))
               : text::field_label(kind_, field_);
}

FieldDraft::Type FieldDraft::type() const {
    if (inner()) return field_.merge == care::Merge::Set ? Type::Boolean : Type::Other;
    switch (field_.type) {
    case care::FieldType::Line: return Type::Line;
    case care::FieldType::Narrative: return Type::Narrative;
    case care::FieldType::Integer:
    case care::FieldType::Decimal: return Type::Number;
    case care::FieldType::Boolean: return Type::Boolean;
    case care::FieldType::Date: return Type::Date;
    case care::FieldType::Moment: return Type::Moment;
    case care::FieldType::Wall: return Type::Wall;
    case care::FieldType::Code: return Type::Code;
    case care::FieldType::Reference: return Type::Reference;
    default: return Type::Other;
    }
}

void FieldDraft::setText(const QString& text) {
    if (text == text_) return;
    text_ = text;
    setError({});
    emit textChanged();
    form_.typed(*this);
}

void FieldDraft::setChecked(bool checked) {
    setText(checked ? QStringLiteral("true") : QStringLiteral("false"));
}

int FieldDraft::number() const {
    bool ok = false;
    const int value = text_.toInt(&ok);
    return ok ? value : -1;
}

void FieldDraft::setNumber(int number) {
    setText(number < 0 ? QString() : QString::number(number));
}

QStringList FieldDraft::codes() const {
    QStringList all;
    if (field_.format == care::Format::Domain && form_.session() != nullptr) {
        all = form_.session()->domains();
        if (!text_.isEmpty() && !all.contains(text_)) all += text_; // of an earlier frame
        return all;
    }
    for (const auto code : field_.codes)
        all += text::qt(code);
    return all;
}

QStringList FieldDraft::codeLabels() const {
    QStringList all;
    for (const QString& code : codes())
        all += text::code_label(field_, text::plain(code));
    return all;
}

int FieldDraft::codeIndex() const {
    return static_cast<int>(codes().indexOf(text_));
}

void FieldDraft::setCodeIndex(int index) {
    setText(codes().value(index));
}

void FieldDraft::put(const QString& stored, const QString& start, const QString& text) {
    const bool shown = text != text_ || stored != stored_;
    stored_ = stored;
    start_ = start;
    text_ = text;
    if (shown) emit textChanged();
}

void FieldDraft::setError(const QString& error) {
    if (error == error_) return;
    error_ = error;
    emit errorChanged();
}

void FieldDraft::setStanding(bool in_conflict, bool changed_elsewhere) {
    if (in_conflict == in_conflict_ && changed_elsewhere == changed_elsewhere_) return;
    in_conflict_ = in_conflict;
    changed_elsewhere_ = changed_elsewhere;
    emit standingChanged();
}

} // namespace kt::app
