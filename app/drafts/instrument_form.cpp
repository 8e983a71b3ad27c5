#include "app/drafts/instrument_form.h"

#include "app/drafts/field_value.h"
#include "app/text/scores.h"

namespace kt::app {

using text::qt;

InstrumentForm::InstrumentForm(QObject* parent) : ListModel(std::make_unique<RowModel<QuestionItem>>(), parent) {
}

void InstrumentForm::setInstrument(const QString& instrument) {
    if (instrument == instrument_) return;
    instrument_ = instrument;
    emit instrumentChanged();
    reload();
    rescore();
}

void InstrumentForm::setDraft(RecordDraft* draft) {
    if (draft == draft_) return;
    if (draft_ != nullptr) disconnect(draft_, nullptr, this, nullptr);
    draft_ = draft;
    if (draft_ != nullptr) {
        connect(draft_, &RecordDraft::dirtyChanged, this, &InstrumentForm::rescore);
        connect(draft_, &QObject::destroyed, this, [this] { draft_ = nullptr; });
    }
    emit draftChanged();
    rescore();
}

const care::Instrument* InstrumentForm::known() const {
    return care::find_instrument(text::plain(instrument_));
}

QString InstrumentForm::title() const {
    return known() == nullptr ? QString() : text::in_language(known()->name);
}

QString InstrumentForm::version() const {
    return known() == nullptr ? QString() : qt(known()->version);
}

QString InstrumentForm::source() const {
    return known() == nullptr ? QString() : text::in_language(known()->source);
}

QString InstrumentForm::warning() const {
    return text::in_language(care::not_a_diagnosis);
}

QString InstrumentForm::direction() const {
    return known() == nullptr ? QString() : text::direction_label(known()->direction);
}

void InstrumentForm::fetch(const std::string&) {
    query<QuestionItem>([id = text::plain(instrument_)](ledger::Ledger&) -> Result<ledger::Page<QuestionItem>> {
        const auto* instrument = care::find_instrument(id);
        if (instrument == nullptr) return fail(Errc::UnknownInstrument, id);
        std::vector<QuestionItem> items;
        for (const auto& one : instrument->items) {
            QuestionItem item;
            item.item = qt(one.id);
            item.label = text::in_language(one.label);
            for (const auto& choice : one.choices) {
                item.codes += qt(choice.code);
                item.code_labels += text::in_language(choice.label);
            }
            item.number = one.number();
            item.most = one.most;
            items.push_back(std::move(item));
        }
        return whole(std::move(items));
    });
}

void InstrumentForm::rescore() {
    const auto* instrument = known();
    text::ScoreWords words;
    if (instrument != nullptr) {
        ValueMap answers;
        for (const auto& item : instrument->items) {
            auto* field = draft_ == nullptr ? nullptr : draft_->field(QStringLiteral("answers.") + qt(item.id));
            auto value = field == nullptr ? Value() : item_value(field->text());
            if (!value.null()) answers.emplace(item.id, std::move(value));
        }
        words = text::score_words(*instrument, answers);
    }
    if (words == words_) return;
    words_ = words;
    emit scoreChanged();
}

} // namespace kt::app
