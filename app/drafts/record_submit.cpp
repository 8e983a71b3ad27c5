// How a form is saved.
#include "app/drafts/alongside.h"
#include "app/drafts/begun_forms.h"
#include "app/drafts/field_value.h"
#include "app/drafts/record_draft.h"
#include "app/text/sentences.h"
#include "app/text/strings.h"
#include "core/care/client.h"
#include "core/care/consent.h"

#include <algorithm>

#include <QCoreApplication>

namespace kt::app {
namespace {

/// The same consent for other themes.
void add_themes(ledger::Edit& edit, const QStringList& themes) {
    namespace f = care::consent;
    const auto same = edit.records.front();
    const auto theme_of = [](ledger::RecordChange& change) {
        return std::ranges::find(change.set, f::compartment, &ledger::FieldChange::field);
    };
    for (const QString& theme : themes) {
        ledger::RecordChange other = same;
        const auto field = theme_of(other);
        if (field == other.set.end() || field->value.text() == text::plain(theme)) continue;
        field->value = Value(text::plain(theme));
        edit.records.push_back(std::move(other));
    }
}

QString in_one(const Error& error) {
    const auto said = text::sentences(error.code);
    return said.what + QLatin1Char(' ') + said.advice;
}

} // namespace

bool RecordDraft::check() {
    bool right = true;
    for (const auto& [name, field] : fields_) {
        if (!field->touched()) continue;
        const auto value = typed_value(field->field_, field->part_, field->text_);
        field->setError(value ? QString() : in_one(value.error()));
        right = right && value.ok();
    }
    return right;
}

std::vector<ledger::FieldChange> RecordDraft::changes() const {
    std::vector<ledger::FieldChange> set;
    std::map<std::uint16_t, ValueMap> maps;
    for (const auto& [name, field] : fields_) {
        if (!field->touched()) continue;
        const auto number = field->field_.number;
        auto value = typed_value(field->field_, field->part_, field->text_);
        if (!value) continue;
        const bool is_set = field->field_.merge == care::Merge::Set;
        if (is_set && field->field_.type == care::FieldType::Narrative) {
            for (auto& one : answer_changes(opened_.record, field->field_, field->part_, field->text_))
                set.push_back(std::move(one));
            continue;
        }
        if (!field->inner() || is_set) {
            // An element of a Set replaces what stands for that element only, which the ledger knows best.
            std::optional<std::vector<op::Ref>> seen;
            if (!is_set) seen = opened_.record.seen(number);
            set.push_back({number, std::move(*value), std::move(seen)});
            continue;
        }
        const auto* before = opened_.record.shown(number).get<ValueMap>();
        auto& map = maps.try_emplace(number, before == nullptr ? ValueMap{} : *before).first->second;
        if (value->null())
            map.erase(text::plain(field->part_));
        else
            map.insert_or_assign(text::plain(field->part_), std::move(*value));
    }
    for (auto& [number, map] : maps)
        set.push_back({number, Value(std::move(map)), opened_.record.seen(number)});
    return set;
}

void RecordDraft::submit() {
    if (state_ != State::Editing && state_ != State::Failed) return;
    if (!check()) {
        what_ = QCoreApplication::translate("RecordDraft", "Not everything is filled in right.");
        advice_ = QCoreApplication::translate("RecordDraft", "Mend the fields that are pointed out and save again.");
        state_ = State::Failed;
        emit stateChanged();
        return;
    }
    commit(changes());
}

void RecordDraft::remove(const QString& reason) {
    if (!record_id() || state_ == State::Opening || state_ == State::Saving) return;
    std::vector<ledger::FieldChange> set{{care::field_removed, Value(true)}};
    if (!reason.trimmed().isEmpty()) set.push_back({care::field_note_on_removal, Value(text::plain(reason.trimmed()))});
    commit(std::move(set));
}

void RecordDraft::commit(std::vector<ledger::FieldChange> set) {
    if (session_ == nullptr || spec() == nullptr) return;
    setState(State::Saving);
    ledger::Edit edit{dossier(), {{spec()->kind, record_id(), std::move(set)}}};
    if (spec()->kind == care::Kind::Consent && !record_id()) add_themes(edit, also_);
    const QString name = new_client_.trimmed();
    if (edit.dossier.none() && !name.isEmpty() && spec()->compartment != care::Compartment::Team)
        edit.records.push_back({care::Kind::Client, {}, {{care::client::name, Value(text::plain(name))}}});
    session_->desk().ask<ledger::Committed>(
        this,
        [edit = std::move(edit), form = form_name(), place = place(), seen = seen_,
         kept = typed_now()](ledger::Ledger& ledger) -> Result<ledger::Committed> {
            ledger::Edit whole = edit;
            KT_CHECK(add_alongside(ledger, whole));
            KT_TRY(auto ended, ending_changes(ledger, place, seen, kept));
            std::move(ended.begin(), ended.end(), std::back_inserter(whole.records));
            KT_TRY(auto committed, ledger.commit(whole));
            // Who had taken it over too finds the record that came of it.
            for (const auto& one : whole.records)
                if (one.kind == care::Kind::BegunForm && !place.record)
                    KT_CHECK(ledger.commit(
                        {whole.dossier,
                         {{one.kind, one.id, {{care::begun_form::became, Value(committed.records.front())}}}}}));
            KT_CHECK(ledger.drop_draft(form));
            return committed;
        },
        [this](const Result<ledger::Committed>& result) { committed(result); });
}

void RecordDraft::committed(const Result<ledger::Committed>& result) {
    if (!result) {
        const auto at = fields_.find(text::qt(result.error().where));
        if (at != fields_.end()) at->second->setError(in_one(result.error()));
        return failed(result.error());
    }
    session_->wrote(*result);
    also_.clear();
    setState(State::Saved);
    const QString record = result->records.empty() ? record_ : text::qt(result->records.front().text());
    emit saved(result->dossier.none() ? QString() : text::qt(result->dossier.text()), record);
}

void RecordDraft::discard() {
    for (const auto& [name, field] : fields_) {
        field->put(field->stored_, field->start_, field->start_);
        field->setError({});
    }
    restored_ = false;
    at_.clear();
    also_.clear();
    emit dirtyChanged();
    if (session_ == nullptr || !session_->isOpen()) return;
    // What a colleague began and was seen here is given up for everybody.
    session_->desk().ask<void>(
        this,
        [form = form_name(), place = place(), seen = std::exchange(seen_, {})](ledger::Ledger& ledger) -> Result<void> {
            KT_CHECK(ledger.drop_draft(form));
            if (seen.empty()) return {};
            KT_TRY(auto ended, ending_changes(ledger, place, seen, {}));
            if (ended.empty()) return {};
            KT_CHECK(ledger.commit({place.client, std::move(ended)}));
            return {};
        },
        [this](const Result<void>& dropped) {
            if (!dropped) session_->show(dropped.error());
        });
    begun_by_.clear();
    emit begunChanged();
}

} // namespace kt::app
