#include "app/models/picture_models.h"

#include "app/models/record_reader.h"
#include "core/care/mda.h"
#include "core/care/picture.h"

#include <QCoreApplication>

namespace kt::app {

using text::qt;

namespace {

constexpr int best_state = 5;

QString mda_said(const char* text) {
    return QCoreApplication::translate("Assessment", text);
}

QString domain_name(std::string_view domain) {
    return text::code_label(*care::assessment_answer::spec.field(care::assessment_answer::domain), domain);
}

QString level_of(const care::DomainView& view) {
    if (view.contradicts()) return QStringLiteral("conflict");
    if (view.problems == 0) return view.answered ? QStringLiteral("none") : QStringLiteral("open");
    if (!view.worst_state) return QStringLiteral("unrated");
    if (*view.worst_state <= 2) return QStringLiteral("severe");
    return *view.worst_state == 3 ? QStringLiteral("moderate") : QStringLiteral("light");
}

QString figure_of(const care::DomainView& view) {
    if (view.contradicts()) return mda_said(QT_TRANSLATE_NOOP("Assessment", "contradiction"));
    if (view.no_problem) return mda_said(QT_TRANSLATE_NOOP("Assessment", "no problem"));
    if (!view.answered) return mda_said(QT_TRANSLATE_NOOP("Assessment", "not answered"));
    if (view.problems == 0) return mda_said(QT_TRANSLATE_NOOP("Assessment", "answered, no problem named"));
    const QString count = view.problems == 1
                              ? mda_said(QT_TRANSLATE_NOOP("Assessment", "1 problem"))
                              : mda_said(QT_TRANSLATE_NOOP("Assessment", "%1 problems")).arg(view.problems);
    if (!view.worst_state) return mda_said(QT_TRANSLATE_NOOP("Assessment", "%1, not rated")).arg(count);
    return mda_said(QT_TRANSLATE_NOOP("Assessment", "%1, status %2")).arg(count).arg(*view.worst_state);
}

PictureItem picture_item(const care::DomainView& view) {
    PictureItem item;
    item.domain = qt(view.domain);
    item.domain_label = domain_name(view.domain);
    item.figure = figure_of(view);
    item.level = level_of(view);
    if (view.worst_state) item.amount = best_state - *view.worst_state;
    return item;
}

/// Everything of the dossier that the picture is made of.
Result<std::vector<care::Facts>> mda_facts(const ledger::Ledger& ledger, const ClientId& id) {
    std::vector<care::Facts> all;
    for (const auto kind : {care::Kind::Assessment, care::Kind::AssessmentAnswer, care::Kind::Problem}) {
        KT_TRY(const auto records, ledger.records(id, kind));
        auto facts = all_facts(records);
        std::move(facts.begin(), facts.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace

AssessmentPicture::AssessmentPicture(QObject* parent) : DossierList(std::make_unique<RowModel<PictureItem>>(), parent) {
    connect(this, &ListModel::stateChanged, this, &AssessmentPicture::pictureChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, &AssessmentPicture::pictureChanged);
}

void AssessmentPicture::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<PictureItem>([id = *id](ledger::Ledger& ledger) -> Result<ledger::Page<PictureItem>> {
        KT_TRY(const auto facts, mda_facts(ledger, id));
        std::vector<PictureItem> items;
        KT_TRY(const auto rules, ledger.rules());
        for (const auto& view : care::picture_of(facts, rules.steps.domains))
            items.push_back(picture_item(view));
        return whole(std::move(items));
    });
}

QStringList AssessmentPicture::names() const {
    QStringList all;
    for (const auto& one : rows<PictureItem>())
        all += one.domain_label;
    return all;
}

QStringList AssessmentPicture::figures() const {
    QStringList all;
    for (const auto& one : rows<PictureItem>())
        all += one.figure;
    return all;
}

QStringList AssessmentPicture::levels() const {
    QStringList all;
    for (const auto& one : rows<PictureItem>())
        all += one.level;
    return all;
}

QList<double> AssessmentPicture::amounts() const {
    QList<double> all;
    for (const auto& one : rows<PictureItem>())
        all += one.amount;
    return all;
}

QString AssessmentPicture::spoken() const {
    QStringList all;
    for (const auto& one : rows<PictureItem>())
        all += one.domain_label + QStringLiteral(": ") + one.figure;
    return all.join(QStringLiteral("; "));
}

// --- compared with the round before ---

namespace {

bool earlier(const ledger::HistoryLine& one, const ledger::HistoryLine& other) {
    if (one.at != other.at || one.op.device != other.op.device) return one.at < other.at;
    return one.op.n < other.op.n; // within one tick of the clock
}

/// The act that began the last of two or more rounds.
Result<std::optional<ledger::HistoryLine>> last_round_began(const ledger::Ledger& ledger, const ClientId& id) {
    KT_TRY(const auto records, ledger.records(id, care::Kind::Assessment));
    KT_TRY(const auto answers, ledger.records(id, care::Kind::AssessmentAnswer));
    const auto rounds = care::rounds_of(all_facts(records, answers));
    std::optional<ledger::HistoryLine> began;
    if (rounds.size() < 2) return began;
    for (const auto& record : rounds.back().records) {
        KT_TRY(const auto lines, ledger.history(record));
        for (const auto& line : lines)
            if (!began || earlier(line, *began)) began = line;
    }
    return began;
}

/// A problem as it stood just before an act; nothing when it was not there yet.
std::optional<care::Facts> as_it_stood(const RecordId& id, const std::vector<ledger::HistoryLine>& lines,
                                       const ledger::HistoryLine& act) {
    std::map<std::uint16_t, const ledger::HistoryLine*> newest;
    for (const auto& line : lines) {
        if (!earlier(line, act)) continue;
        auto& place = newest[line.field];
        if (place == nullptr || !earlier(line, *place)) place = &line;
    }
    if (newest.empty()) return std::nullopt;
    care::Facts facts{care::Kind::Problem, id, {}};
    for (const auto& [field, line] : newest)
        facts.fields.emplace(field, line->value);
    return facts;
}

QString change_label(care::Change change) {
    switch (change) {
    case care::Change::New: return mda_said(QT_TRANSLATE_NOOP("Assessment", "New"));
    case care::Change::Gone: return mda_said(QT_TRANSLATE_NOOP("Assessment", "Gone"));
    case care::Change::Better: return mda_said(QT_TRANSLATE_NOOP("Assessment", "Better"));
    case care::Change::Worse: return mda_said(QT_TRANSLATE_NOOP("Assessment", "Worse"));
    case care::Change::Same: break;
    }
    return mda_said(QT_TRANSLATE_NOOP("Assessment", "The same"));
}

QString state_in(const std::vector<care::Facts>& all, const RecordId& id) {
    for (const auto& one : all) {
        const auto at = one.fields.find(care::problem::state);
        if (one.id == id && at != one.fields.end() && at->second.integer())
            return QString::number(*at->second.integer());
    }
    return QStringLiteral("–");
}

Result<std::vector<ProblemChangeItem>> read_changes(const ledger::Ledger& ledger, const ClientId& id,
                                                    const Names& names) {
    std::vector<ProblemChangeItem> items;
    KT_TRY(const auto began, last_round_began(ledger, id));
    if (!began) return items;
    KT_TRY(const auto records, ledger.records(id, care::Kind::Problem, true));
    std::vector<care::Facts> then;
    for (const auto& record : records) {
        KT_TRY(const auto lines, ledger.history(record.id));
        if (auto stood = as_it_stood(record.id, lines, *began)) then.push_back(*std::move(stood));
    }
    const auto now = all_facts(records);
    for (const auto& one : care::compare_problems(then, now)) {
        const auto record = std::find_if(records.begin(), records.end(),
                                         [&one](const ledger::Record& any) { return any.id == one.problem; });
        if (record == records.end()) continue;
        const RecordReader read(*record, names);
        ProblemChangeItem item;
        item.take(read);
        item.label = read.text(care::problem::label);
        item.domain_label = read.label(care::problem::domain);
        item.change = qt(care::change_name(one.change));
        item.change_label = change_label(one.change);
        if (one.change == care::Change::Better || one.change == care::Change::Worse)
            item.ratings = state_in(then, one.problem) + QStringLiteral(" → ") + state_in(now, one.problem);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

ProblemChanges::ProblemChanges(QObject* parent) : DossierList(std::make_unique<RowModel<ProblemChangeItem>>(), parent) {
}

void ProblemChanges::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<ProblemChangeItem>([id = *id, &clock = session()->desk().worker()->clock()](
                                 ledger::Ledger& ledger) -> Result<ledger::Page<ProblemChangeItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(auto items, read_changes(ledger, id, names));
        return whole(std::move(items));
    });
}

// --- who filled in what ---

namespace {

struct Contribution {
    QStringList domains;
    Instant last;
};

void contribute(std::map<MemberId, Contribution>& all, const ledger::Record& record, std::string_view domain) {
    for (const auto& [field, heads] : record.fields)
        for (const auto& head : heads) {
            auto& one = all[head.author];
            const QString name = domain_name(domain);
            if (!one.domains.contains(name)) one.domains += name;
            one.last = std::max(one.last, head.at.instant());
        }
}

} // namespace

AssessmentPeople::AssessmentPeople(QObject* parent)
    : DossierList(std::make_unique<RowModel<ContributionItem>>(), parent) {
}

void AssessmentPeople::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<ContributionItem>([id = *id, &clock = session()->desk().worker()->clock()](
                                ledger::Ledger& ledger) -> Result<ledger::Page<ContributionItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(const auto rounds, ledger.records(id, care::Kind::Assessment));
        KT_TRY(const auto answers, ledger.records(id, care::Kind::AssessmentAnswer));
        KT_TRY(const auto problems, ledger.records(id, care::Kind::Problem));
        const auto in_order = care::rounds_of(all_facts(rounds, answers));
        std::map<MemberId, Contribution> all;
        for (const auto& one : answers)
            if (care::in_last_round(ledger::facts_of(one), in_order))
                contribute(all, one, one.shown(care::assessment_answer::domain).text());
        for (const auto& one : problems)
            contribute(all, one, one.shown(care::problem::domain).text());
        std::vector<ContributionItem> items;
        items.reserve(all.size());
        for (const auto& [member, one] : all)
            items.push_back({names.name_and_role(member), one.domains.join(QStringLiteral(", ")),
                             text::ago(one.last, clock.now())});
        return whole(std::move(items));
    });
}

} // namespace kt::app
