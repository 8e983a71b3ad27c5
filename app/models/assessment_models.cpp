#include "app/models/assessment_models.h"

#include "app/models/record_reader.h"
#include "core/care/mda.h"

namespace kt::app {

using text::qt;

namespace {

/// High comes first, none last.
int rank(const QString& priority) {
    const auto at =
        QStringList{QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")}.indexOf(priority);
    return at < 0 ? 3 : static_cast<int>(at);
}

AnswerItem answer_of(std::string_view domain) {
    AnswerItem item;
    item.domain = qt(domain);
    item.domain_label = text::code_label(*care::assessment_answer::spec.field(care::assessment_answer::domain), domain);
    return item;
}

void take(AnswerItem& item, const ledger::Record& record, const Names& names) {
    namespace f = care::assessment_answer;
    const RecordReader read(record, names);
    item.take(read);
    item.no_problem = read.yes(f::no_problem);
    item.text = read.text(f::text);
    item.answered = item.answered || item.no_problem || !item.text.trimmed().isEmpty();
    item.risks = read.labels(f::risk_flags);
    item.strength = read.text(f::strength);
    item.client_priority = item.client_priority || read.yes(f::client_priority);
}

} // namespace

DossierAnswers::DossierAnswers(QObject* parent) : DossierList(std::make_unique<RowModel<AnswerItem>>(), parent) {
}

void DossierAnswers::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<AnswerItem>([id = *id, &clock = session()->desk().worker()->clock()](
                          ledger::Ledger& ledger) -> Result<ledger::Page<AnswerItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(const auto answers, ledger.records(id, care::Kind::AssessmentAnswer));
        KT_TRY(const auto problems, ledger.records(id, care::Kind::Problem));
        std::vector<AnswerItem> items;
        for (const auto domain : care::domain_codes) {
            auto item = answer_of(domain);
            for (const auto& record : answers)
                if (record.shown(care::assessment_answer::domain).text() == domain) take(item, record, names);
            for (const auto& record : problems) {
                if (record.shown(care::problem::domain).text() != domain) continue;
                ++item.problems;
                item.answered = true;
                item.client_priority =
                    item.client_priority || record.shown(care::problem::client_priority) == Value(true);
            }
            items.push_back(std::move(item));
        }
        return whole(std::move(items));
    });
}

ProblemItem ProblemItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::problem;
    const RecordReader read(record, names);
    ProblemItem item;
    item.take(read);
    item.label = read.text(f::label);
    item.domain = read.text(f::domain);
    item.domain_label = read.label(f::domain);
    item.priority = read.text(f::priority);
    item.priority_label = read.label(f::priority);
    item.status = read.text(f::status);
    item.status_label = read.label(f::status);
    item.text = read.text(f::text);
    item.client_priority = read.yes(f::client_priority);
    QStringList ratings;
    for (const auto field : {f::knowledge, f::behaviour, f::state})
        ratings += read.number(field) > 0 ? QString::number(read.number(field)) : QStringLiteral("?");
    if (ratings.count(QStringLiteral("?")) < ratings.size()) item.ratings = ratings.join(QLatin1Char('-'));
    return item;
}

DossierProblems::DossierProblems(QObject* parent) : DossierList(std::make_unique<RowModel<ProblemItem>>(), parent) {
}

void DossierProblems::fetch(const std::string&) {
    records<ProblemItem>(care::Kind::Problem, [](const ProblemItem& a, const ProblemItem& b) {
        return rank(a.priority) < rank(b.priority);
    });
}

} // namespace kt::app
