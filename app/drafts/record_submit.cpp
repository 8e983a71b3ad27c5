// How a form is saved.
#include "app/drafts/alongside.h"
#include "app/drafts/field_value.h"
#include "app/drafts/record_draft.h"
#include "app/text/sentences.h"
#include "app/text/strings.h"
#include "core/care/client.h"

#include <QCoreApplication>

namespace kt::app {
namespace {

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
    const QString name = new_client_.trimmed();
    if (edit.dossier.none() && !name.isEmpty() && spec()->compartment != care::Compartment::Team)
        edit.records.push_back({care::Kind::Client, {}, {{care::client::name, Value(text::plain(name))}}});
    session_->desk().ask<ledger::Committed>(
        this,
        [edit = std::move(edit), form = form_name()](ledger::Ledger& ledger) -> Result<ledger::Committed> {
            ledger::Edit whole = edit;
            KT_CHECK(add_alongside(ledger, whole));
            KT_TRY(auto committed, ledger.commit(whole));
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
    emit dirtyChanged();
    if (session_ == nullptr || !session_->isOpen()) return;
    session_->desk().ask<void>(
        this, [form = form_name()](ledger::Ledger& ledger) { return ledger.drop_draft(form); },
        [this](const Result<void>& dropped) {
            if (!dropped) session_->show(dropped.error());
        });
}

} // namespace kt::app
