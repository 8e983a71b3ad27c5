#include "app/drafts/instrument_form.h"

#include "app/drafts/field_value.h"
#include "app/text/scores.h"
#include "core/care/instrument_result.h"

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
        connect(draft_, &RecordDraft::targetChanged, this, &ListModel::reload);
        connect(draft_, &QObject::destroyed, this, [this] { draft_ = nullptr; });
    }
    emit draftChanged();
    rescore();
}

const care::Instrument* InstrumentForm::found() const {
    return care::find_instrument(text::plain(instrument_), text::plain(version_));
}

void InstrumentForm::setVersion(const QString& version) {
    if (version == version_) return;
    version_ = version;
    emit instrumentChanged();
    reload();
    rescore();
}

bool InstrumentForm::aboutCarer() const {
    return care::about_carer(text::plain(instrument_));
}

QString InstrumentForm::title() const {
    return found() == nullptr ? text::instrument_label(text::plain(instrument_), text::plain(version_))
                              : text::in_language(found()->name);
}

QString InstrumentForm::version() const {
    return found() == nullptr ? version_ : qt(found()->version);
}

QString InstrumentForm::source() const {
    return found() == nullptr ? QString() : text::in_language(found()->source);
}

QString InstrumentForm::licence() const {
    return found() == nullptr ? QString() : text::in_language(found()->licence);
}

QString InstrumentForm::warning() const {
    return text::in_language(care::not_a_diagnosis);
}

QString InstrumentForm::direction() const {
    return found() == nullptr ? QString() : text::direction_label(found()->direction);
}

namespace {

QuestionItem question_of(const care::Item& one) {
    QuestionItem item;
    item.item = qt(one.id);
    item.label = text::in_language(one.label);
    for (const auto& choice : one.choices) {
        item.codes += qt(choice.code);
        item.code_labels += text::in_language(choice.label);
    }
    item.number = one.number();
    item.least = one.least;
    item.most = one.most;
    item.decimals = one.whole ? 0 : 1;
    return item;
}

/// The answers of a result whose instrument is not known here, as they are stored.
Result<std::vector<QuestionItem>> kept_answers(const ledger::Ledger& ledger, const std::string& record) {
    std::vector<QuestionItem> items;
    const auto id = RecordId::parse(record);
    if (!id) return items;
    KT_TRY(const auto found, ledger.record(*id));
    const auto* answers = found.shown(care::instrument_result::answers).get<ValueMap>();
    if (answers == nullptr) return items;
    for (const auto& [name, value] : *answers) {
        QuestionItem item;
        item.item = qt(name);
        item.label = item.item;
        item.kept = answer_text(value);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

void InstrumentForm::fetch(const std::string&) {
    const std::string record = draft_ == nullptr ? std::string() : text::plain(draft_->record());
    query<QuestionItem>([id = text::plain(instrument_), version = text::plain(version_),
                         record](ledger::Ledger& ledger) -> Result<ledger::Page<QuestionItem>> {
        const auto* instrument = care::find_instrument(id, version);
        std::vector<QuestionItem> items;
        if (instrument == nullptr) {
            KT_TRY(items, kept_answers(ledger, record));
            return whole(std::move(items));
        }
        for (const auto& one : instrument->items)
            items.push_back(question_of(one));
        return whole(std::move(items));
    });
}

void InstrumentForm::rescore() {
    const auto* instrument = found();
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
