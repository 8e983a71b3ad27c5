#include "app/models/frame_models.h"

#include "app/models/record_reader.h"
#include "core/care/mda.h"
#include "core/ledger/frame_edits.h"

namespace kt::app {

using text::qt;

namespace {

int conflicts_of(const ledger::Record& record) {
    int count = 0;
    for (const auto& [field, heads] : record.fields)
        count += record.in_conflict(field) ? 1 : 0;
    return count;
}

template <class Item>
void mark_ends(std::vector<Item>& items) {
    if (items.empty()) return;
    items.front().first = true;
    items.back().last = true;
}

Result<std::vector<FrameDomainItem>> frame_domains(const ledger::Ledger& ledger) {
    KT_TRY(const auto frame, ledger::frame_of(ledger));
    std::vector<FrameDomainItem> items;
    for (const care::FrameDomain& one : frame.domains) {
        FrameDomainItem item;
        item.domain = qt(one.code);
        item.label = one.name.empty() ? text::domain_label(one.code) : qt(one.name);
        item.asked = one.in_force;
        item.own = one.own;
        if (one.own) item.like = text::domain_label(care::letter_of(one.code));
        item.questions = static_cast<int>(frame.questions_of(one.code).size());
        if (!one.record.none()) {
            item.record_id = qt(one.record.text());
            KT_TRY(const auto record, ledger.record(one.record));
            item.conflicts = conflicts_of(record);
        }
        items.push_back(std::move(item));
    }
    mark_ends(items);
    return items;
}

FrameQuestionItem question_item(const care::FrameQuestion& one) {
    namespace f = care::frame_question;
    FrameQuestionItem item;
    item.record_id = qt(one.id.text());
    item.label = qt(one.text);
    item.yes_no = one.yes_no;
    item.form_label = text::code_label(*f::spec.field(f::form), one.yes_no ? "yes_no" : "words");
    item.asked = one.in_force;
    return item;
}

QString said_answer(const std::string& text) {
    return text == "yes" || text == "no"
               ? text::code_label(*care::frame_question::spec.field(care::frame_question::form), text)
               : qt(text);
}

/// What was answered under other words, and to questions that are not asked any more.
void add_answers(std::vector<FrameQuestionItem>& items, const std::vector<care::GivenAnswer>& answers) {
    for (const care::GivenAnswer& answer : answers) {
        const QString id = qt(answer.question);
        const auto at = std::find_if(items.begin(), items.end(),
                                     [&id](const FrameQuestionItem& one) { return one.record_id == id; });
        if (at == items.end()) {
            FrameQuestionItem item;
            item.record_id = id;
            item.label = qt(answer.label);
            item.asked = false;
            item.kept = said_answer(answer.text);
            items.push_back(std::move(item));
        } else if (!at->asked) {
            at->kept += QLatin1Char('\n') + said_answer(answer.text);
        } else if (at->label != qt(answer.label)) {
            at->was = qt(answer.label);
        }
    }
}

} // namespace

FrameDomainsModel::FrameDomainsModel(QObject* parent)
    : ListModel(std::make_unique<RowModel<FrameDomainItem>>(), parent) {
}

bool FrameDomainsModel::concerns(const ledger::Changes& changes) const {
    return changes.team;
}

void FrameDomainsModel::fetch(const std::string&) {
    query<FrameDomainItem>([](ledger::Ledger& ledger) -> Result<ledger::Page<FrameDomainItem>> {
        KT_TRY(auto items, frame_domains(ledger));
        return whole(std::move(items));
    });
}

FrameQuestionsModel::FrameQuestionsModel(QObject* parent)
    : ListModel(std::make_unique<RowModel<FrameQuestionItem>>(), parent) {
    connect(this, &FrameQuestionsModel::filterChanged, this, &ListModel::reload);
}

void FrameQuestionsModel::setDomain(const QString& domain) {
    if (domain == domain_) return;
    domain_ = domain;
    emit filterChanged();
}

void FrameQuestionsModel::setRecord(const QString& record) {
    if (record == record_) return;
    record_ = record;
    emit filterChanged();
}

void FrameQuestionsModel::setFilling(bool filling) {
    if (filling == filling_) return;
    filling_ = filling;
    emit filterChanged();
}

bool FrameQuestionsModel::concerns(const ledger::Changes& changes) const {
    return changes.team;
}

bool FrameQuestionsModel::askable() const {
    return !domain_.isEmpty();
}

void FrameQuestionsModel::fetch(const std::string&) {
    query<FrameQuestionItem>([domain = text::plain(domain_), id = text::plain(record_),
                              filling = filling_](ledger::Ledger& ledger) -> Result<ledger::Page<FrameQuestionItem>> {
        KT_TRY(const auto frame, ledger::frame_of(ledger));
        std::vector<FrameQuestionItem> items;
        for (const care::FrameQuestion& one : frame.questions) {
            if (one.domain != domain || (filling && !one.in_force)) continue;
            items.push_back(question_item(one));
            if (filling) continue;
            KT_TRY(const auto record, ledger.record(one.id));
            items.back().conflicts = conflicts_of(record);
        }
        mark_ends(items);
        const auto answer = RecordId::parse(id);
        if (filling && answer) {
            KT_TRY(const auto record, ledger.record(*answer));
            add_answers(items,
                        care::answers_in(care::shown_in(ledger::facts_of(record), care::assessment_answer::answers)));
        }
        return whole(std::move(items));
    });
}

} // namespace kt::app
