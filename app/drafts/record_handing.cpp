// How a form goes to a colleague unfinished, and how what a colleague began is gone on with.
#include "app/drafts/field_value.h"
#include "app/drafts/record_draft.h"
#include "app/text/dates.h"
#include "app/text/strings.h"

#include <algorithm>

namespace kt::app {
namespace {

constexpr std::string_view sign = "@"; // what is kept beside the fields of a form begins with it
constexpr std::string_view place_kept = "@at";
constexpr std::string_view seen_kept = "@seen";

std::string form_text(const FormPlace& place, const std::string& which, const std::string& part) {
    const auto* spec = care::find_kind(place.kind);
    const std::string client = place.client.none() ? std::string() : place.client.text();
    return std::string(spec == nullptr ? std::string_view() : spec->name) + "/" + client + "/" + which + "/" + part;
}

/// Two people began one new record; one of them saved it. What the other typed here goes on in that record.
Result<void> move_leftover(ledger::Ledger& ledger, const FormPlace& place, const ledger::Record& record,
                           const std::string& form, std::map<std::string, Value>& typed) {
    KT_TRY(const auto all, ledger.records(place.client, care::Kind::BegunForm));
    const auto* spec = care::find_kind(place.kind);
    for (const auto& one : all) {
        const bool ours = one.shown(care::begun_form::became).id<RecordId>() == record.id;
        if (!ours || spec == nullptr) continue;
        const std::string former = form_text(place, "new", std::string(one.shown(care::begun_form::part).text()));
        KT_TRY(const auto left, ledger.draft(former));
        for (const auto& [name, value] : left) {
            Value now = value;
            const QString field = text::qt(name);
            const auto* known = spec->field(text::plain(field.section(QLatin1Char('.'), 0, 0)));
            const bool words =
                known != nullptr && (known->type == care::FieldType::Narrative || known->type == care::FieldType::Line);
            const std::string stands =
                known == nullptr ? std::string()
                                 : text::plain(stored_text(record, *known, field.section(QLatin1Char('.'), 1)));
            if (stands == value.text()) continue;
            if (words && !stands.empty() && value.text().find(stands) == std::string_view::npos)
                now = Value(care::together({stands, std::string(value.text())}));
            KT_CHECK(ledger.keep_draft(form, name, now));
            typed.insert_or_assign(name, now);
        }
        KT_CHECK(ledger.drop_draft(former));
    }
    return {};
}

} // namespace

FormPlace RecordDraft::place() const {
    const auto* kind = spec();
    return {kind == nullptr ? care::Kind{} : kind->kind, dossier(), record_id(), text::plain(part_)};
}

Result<RecordDraft::Opened> RecordDraft::read(ledger::Ledger& ledger, const FormPlace& place, const std::string& form) {
    Opened found;
    if (place.record) {
        KT_TRY(found.record, ledger.record(*place.record));
    }
    KT_TRY(found.typed, ledger.draft(form));
    if (place.client.none() || place.kind == care::Kind::Client) return found;
    if (place.record && found.typed.empty()) KT_CHECK(move_leftover(ledger, place, found.record, form, found.typed));
    KT_TRY(found.begun, find_begun(ledger, place));
    if (!found.begun) return found;
    KT_TRY(const auto members, ledger.members());
    for (const auto& one : members)
        if (one.id == found.begun->by) found.begun_by = text::qt(one.name);
    return found;
}

void RecordDraft::show_begun(const Opened& opened) {
    at_.clear();
    seen_.clear();
    if (const auto at = opened_.typed.find(std::string(place_kept)); at != opened_.typed.end())
        at_ = text::qt(at->second.text());
    if (const auto seen = opened_.typed.find(std::string(seen_kept)); seen != opened_.typed.end())
        if (const auto* elements = seen->second.get<ValueList>())
            for (const Value& one : *elements)
                seen_.emplace_back(one.text());
    std::erase_if(opened_.typed, [](const auto& one) { return one.first.starts_with(sign); });
    begun_by_ = opened.begun ? opened.begun_by : QString();
    begun_at_ = opened.begun ? text::lately(opened.begun->when, session_->desk().clock().now()) : QString();
    // Somebody ended it, or handed on more: that is offered anew.
    const bool more = opened.begun && std::any_of(opened.begun->elements.begin(), opened.begun->elements.end(),
                                                  [this](const std::string& one) {
                                                      return std::find(seen_.begin(), seen_.end(), one) == seen_.end();
                                                  });
    if (more || !opened.begun) seen_.clear();
    emit begunChanged();
}

bool RecordDraft::canHandOn() const {
    const auto* kind = spec();
    return dirty() && kind != nullptr && kind->compartment != care::Compartment::Team &&
           kind->kind != care::Kind::Client && !dossier().none() && state_ != State::Saving;
}

std::map<std::string, std::string> RecordDraft::typed_now() const {
    std::map<std::string, std::string> out;
    for (const auto& [name, field] : fields_)
        if (field->touched()) out.emplace(text::plain(name), text::plain(field->text_));
    return out;
}

std::map<std::uint16_t, Value> RecordDraft::known_now() const {
    std::map<std::uint16_t, Value> out;
    for (const auto& [name, field] : fields_) {
        if (field->inner() || field->text_.isEmpty()) continue;
        if (auto value = typed_value(field->field_, {}, field->text_))
            out.emplace(field->field_.number, *std::move(value));
    }
    return out;
}

void RecordDraft::handOn() {
    if (!canHandOn() || session_ == nullptr) return;
    session_->desk().ask<ledger::Committed>(
        this,
        [place = place(), typed = typed_now(), known = known_now(), at = text::plain(at_),
         form = form_name()](ledger::Ledger& ledger) -> Result<ledger::Committed> {
            KT_TRY(const auto edit, hand_on_edit(ledger, place, typed, known, at));
            KT_TRY(auto committed, ledger.commit(edit));
            KT_CHECK(ledger.drop_draft(form));
            return committed;
        },
        [this](const Result<ledger::Committed>& done) {
            if (!done) return failed(done.error());
            session_->wrote(*done);
            emit handedOn();
            open();
        });
}

void RecordDraft::takeOver() {
    if (!opened_.begun || state_ == State::Opening || state_ == State::Saving) return;
    const Begun begun = *opened_.begun;
    seen_ = begun.elements;
    ValueList elements;
    for (const std::string& one : seen_)
        elements.emplace_back(one);
    keep(std::string(seen_kept), Value(std::move(elements)));
    for (const auto& [name, said] : begun.typed) {
        auto* known = field(text::qt(name));
        if (known == nullptr) continue;
        const auto type = known->field_.type;
        const bool words = type == care::FieldType::Line || type == care::FieldType::Narrative;
        const std::string mine = text::plain(known->text_);
        const bool both = words && known->touched() && !mine.empty() && said.find(mine) == std::string::npos;
        known->setText(text::qt(both ? care::together({said, mine}) : said));
    }
    at_ = text::qt(begun.at);
    keep(std::string(place_kept), Value(begun.at));
    restored_ = true;
    emit begunChanged();
    emit stateChanged();
}

} // namespace kt::app
