#include "app/models/assessment_models.h"

#include "app/models/record_reader.h"
#include "core/care/begun.h"
#include "core/care/conference.h"
#include "core/care/domains.h"
#include "core/care/frame.h"
#include "core/care/goal.h"
#include "core/care/mda.h"
#include "core/care/picture.h"

#include <QCoreApplication>

namespace kt::app {

using text::qt;

namespace {

/// High comes first, none last.
int rank_of(const QString& priority) {
    const auto at =
        QStringList{QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")}.indexOf(priority);
    return at < 0 ? 3 : static_cast<int>(at);
}

AnswerItem answer_of(std::string_view domain, care::Role role) {
    AnswerItem item;
    item.domain = qt(domain);
    item.domain_label = text::domain_label(domain);
    item.mine = care::is_own_domain(role, domain);
    return item;
}

void take(AnswerItem& item, const ledger::Record& record, const Names& names) {
    namespace f = care::assessment_answer;
    const RecordReader read(record, names);
    item.take(read);
    item.no_problem = read.yes(f::no_problem);
    item.text = read.text(f::text);
    const auto given = care::answers_in(care::shown_in(ledger::facts_of(record), f::answers));
    item.answered = item.answered || item.no_problem || !item.text.trimmed().isEmpty() || !given.empty();
    item.risks = read.labels(f::risk_flags);
    item.strength = read.text(f::strength);
    item.client_priority = item.client_priority || read.yes(f::client_priority);
}

void remember(AnswerItem& item, const ledger::Record& record) {
    namespace f = care::assessment_answer;
    item.before = qt(record.shown(f::text).text());
    item.strength_before = qt(record.shown(f::strength).text());
}

void add(AnswerItem& item, const ledger::Record& problem) {
    namespace f = care::problem;
    if (problem.shown(f::status).text() == "resolved") return;
    ++item.problems;
    item.problem_names += qt(problem.shown(f::label).text());
    item.answered = true;
    item.client_priority = item.client_priority || problem.shown(f::client_priority) == Value(true);
}

/// Who handed an answer on to be finished, by domain.
Result<std::map<std::string, QString>> begun_answers(const ledger::Ledger& ledger, const ClientId& id,
                                                     const Names& names) {
    std::map<std::string, QString> out;
    KT_TRY(const auto begun, ledger.records(id, care::Kind::BegunForm));
    for (const auto& one : begun) {
        const auto heads = one.fields.find(care::begun_form::typed);
        const bool open = heads != one.fields.end() && !heads->second.empty();
        if (!open || one.shown(care::begun_form::form).text() != care::assessment_answer::spec.name) continue;
        const auto& last = heads->second.front();
        out[std::string(one.shown(care::begun_form::part).text())] =
            QCoreApplication::translate("Assessment", "begun by %1, %2")
                .arg(names.name(last.author), text::lately(last.at.instant(), names.now));
    }
    return out;
}

Result<std::vector<AnswerItem>> read_answers(const ledger::Ledger& ledger, const ClientId& id, const Names& names) {
    namespace f = care::assessment_answer;
    KT_TRY(const auto answers, ledger.records(id, care::Kind::AssessmentAnswer));
    KT_TRY(const auto problems, ledger.records(id, care::Kind::Problem));
    KT_TRY(const auto rounds, ledger.records(id, care::Kind::Assessment));
    const auto in_order = care::rounds_of(all_facts(rounds, answers));
    const auto me = names.members.find(names.me);
    const auto role = me == names.members.end() ? care::Role::Other : me->second.role;
    KT_TRY(const auto rules, ledger.rules());
    KT_TRY(const auto begun, begun_answers(ledger, id, names));
    // Those of an earlier frame come after, as long as something is said in them.
    auto domains = rules.steps.domains;
    for (const auto* part : {&answers, &problems})
        for (const auto& record : *part)
            if (const std::string code(record.shown(f::domain).text());
                !code.empty() && std::find(domains.begin(), domains.end(), code) == domains.end())
                domains.push_back(code);
    std::vector<AnswerItem> items;
    for (const auto& domain : domains) {
        auto item = answer_of(domain, role);
        item.asked = items.size() < rules.steps.domains.size();
        if (const auto at = begun.find(domain); at != begun.end()) item.begun = at->second;
        for (const auto& record : answers) {
            if (record.shown(f::domain).text() != domain) continue;
            if (care::in_last_round(ledger::facts_of(record), in_order))
                take(item, record, names);
            else
                remember(item, record);
        }
        for (const auto& record : problems)
            if (record.shown(care::problem::domain).text() == domain) add(item, record);
        item.contradicts = item.no_problem && item.problems > 0;
        items.push_back(std::move(item));
    }
    std::erase_if(items, [](const AnswerItem& one) { return !one.asked && !one.answered && one.before.isEmpty(); });
    const auto own = care::own_domains(role);
    const auto place = [own](const AnswerItem& one) { // npos is last
        const std::string domain = text::plain(one.domain);
        return std::pair(!one.asked, own.find(care::letter_of(domain)));
    };
    std::stable_sort(items.begin(), items.end(),
                     [&place](const AnswerItem& a, const AnswerItem& b) { return place(a) < place(b); });
    return items;
}

} // namespace

DossierAnswers::DossierAnswers(QObject* parent) : DossierList(std::make_unique<RowModel<AnswerItem>>(), parent) {
    connect(this, &ListModel::stateChanged, this, &DossierAnswers::answersChanged);
    connect(this, &ListModel::readingChanged, this, &DossierAnswers::answersChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, &DossierAnswers::answersChanged);
}

int DossierAnswers::answeredCount() const {
    const auto& all = rows<AnswerItem>();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const AnswerItem& one) { return one.asked && one.answered; }));
}

int DossierAnswers::askedCount() const {
    const auto& all = rows<AnswerItem>();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const AnswerItem& one) { return one.asked; }));
}

void DossierAnswers::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<AnswerItem>([id = *id, &clock = session()->desk().worker()->clock()](
                          ledger::Ledger& ledger) -> Result<ledger::Page<AnswerItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(auto items, read_answers(ledger, id, names));
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
    item.active = item.status != QLatin1String("resolved");
    QStringList ratings;
    for (const auto field : {f::knowledge, f::behaviour, f::state})
        ratings += read.number(field) > 0 ? QString::number(read.number(field)) : QStringLiteral("?");
    if (ratings.count(QStringLiteral("?")) < ratings.size()) item.ratings = ratings.join(QLatin1Char('-'));
    return item;
}

namespace {

/// Open questions to the team, and the problems that goals are linked to.
struct Carried {
    QStringList questions;
    std::vector<RecordId> goals;
};

Result<Carried> carried(const ledger::Ledger& ledger, const ClientId& id) {
    Carried out;
    KT_TRY(const auto items, ledger.records(id, care::Kind::AgendaItem));
    for (const auto& one : items)
        if (one.shown(care::agenda_item::status).text() != "discussed")
            out.questions += qt(one.shown(care::agenda_item::question).text());
    KT_TRY(const auto goals, ledger.records(id, care::Kind::Goal));
    for (const auto& one : goals)
        out.goals.push_back(one.shown(care::goal::problem).id<RecordId>());
    return out;
}

void mark_carried(ProblemItem& item, const ledger::Record& record, const Carried& known) {
    item.asked = !item.label.isEmpty() && std::any_of(known.questions.begin(), known.questions.end(),
                                                      [&](const QString& one) { return one.contains(item.label); });
    item.goal_made = std::find(known.goals.begin(), known.goals.end(), record.id) != known.goals.end();
}

int order_of(const ProblemItem& item) {
    return (item.active ? 0 : 100) + (item.client_priority ? 0 : 10) + rank_of(item.priority);
}

} // namespace

DossierProblems::DossierProblems(QObject* parent) : DossierList(std::make_unique<RowModel<ProblemItem>>(), parent) {
    connect(this, &ListModel::stateChanged, this, &DossierProblems::problemsChanged);
    connect(this, &ListModel::readingChanged, this, &DossierProblems::problemsChanged);
}

int DossierProblems::loose() const {
    const auto& all = rows<ProblemItem>();
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [](const ProblemItem& one) { return one.active && !(one.asked && one.goal_made); }));
}

int DossierProblems::activeCount() const {
    const auto& all = rows<ProblemItem>();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const ProblemItem& one) { return one.active; }));
}

QStringList DossierProblems::labels() const {
    QStringList names;
    for (const auto& one : rows<ProblemItem>())
        if (one.active) names += one.label;
    return names;
}

void DossierProblems::setDomain(const QString& domain) {
    if (domain == domain_) return;
    domain_ = domain;
    emit problemsChanged();
    reload();
}

void DossierProblems::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<ProblemItem>([id = *id, domain = text::plain(domain_), &clock = session()->desk().worker()->clock()](
                           ledger::Ledger& ledger) -> Result<ledger::Page<ProblemItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(const auto found, ledger.records(id, care::Kind::Problem));
        KT_TRY(const auto known, carried(ledger, id));
        std::vector<ProblemItem> items;
        for (const auto& record : found) {
            if (!domain.empty() && record.shown(care::problem::domain).text() != domain) continue;
            items.push_back(ProblemItem::of(record, names));
            mark_carried(items.back(), record, known);
        }
        std::stable_sort(items.begin(), items.end(),
                         [](const ProblemItem& a, const ProblemItem& b) { return order_of(a) < order_of(b); });
        return whole(std::move(items));
    });
}

} // namespace kt::app
