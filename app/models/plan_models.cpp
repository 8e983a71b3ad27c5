#include "app/models/plan_models.h"

#include "app/models/record_reader.h"
#include "app/session/at_table.h"
#include "app/text/explained.h"
#include "core/care/action.h"
#include "core/care/care_plan.h"
#include "core/care/goal.h"

namespace kt::app {

namespace {

/// High comes first, none last.
int place_of(const QString& priority) {
    const auto at =
        QStringList{QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")}.indexOf(priority);
    return at < 0 ? 3 : static_cast<int>(at);
}

} // namespace

GoalItem GoalItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::goal;
    const RecordReader read(record, names);
    GoalItem item;
    item.take(read);
    item.description = read.text(f::description);
    item.target = read.text(f::target);
    item.due = read.day(f::due);
    item.due_text = read.due(f::due);
    item.late = read.late(f::due);
    item.priority = read.text(f::priority);
    item.priority_label = read.label(f::priority);
    item.domain_label = read.label(f::domain);
    item.owner_id = read.reference(f::owner);
    item.owner_name = read.member(f::owner);
    item.status = read.text(f::status);
    item.status_label = read.label(f::status);
    item.evaluation = read.text(f::evaluation);
    item.funder_label = read.label(f::funder);
    item.open = care::goal_open(record.shown(f::status).text());
    item.late = item.late && item.open;
    if (const auto from = record.shown(f::from).date()) item.since = text::qt(from->text());
    return item;
}

namespace {

/// "3-3-3 → 3-4-4 (kennis gelijk, gedrag +1, status +1)"
QString rated_words(const care::GoalRatings& rated) {
    QString start = text::ratings(rated.start);
    const QString now = text::ratings(rated.now);
    if (now.isEmpty()) return start;
    const QString change = text::ratings_change(rated);
    const QString both = start.isEmpty() ? now : start + QStringLiteral(" → ") + now;
    return change.isEmpty() ? both : both + QStringLiteral(" (") + change + QLatin1Char(')');
}

void add_looks(std::span<const care::Facts> facts, const RecordId& goal, GoalItem& item) {
    const auto rated = care::goal_ratings(facts, goal);
    item.ratings = rated_words(rated);
    if (rated.evaluated_on) {
        item.evaluated_on = text::day(*rated.evaluated_on);
        item.since = text::qt(rated.evaluated_on->text());
    }
    const auto& outcome = *care::goal_evaluation::spec.field(care::goal_evaluation::outcome);
    if (!rated.outcome.empty()) item.outcome_label = text::code_label(outcome, rated.outcome);
}

} // namespace

DossierGoals::DossierGoals(QObject* parent) : DossierList(std::make_unique<RowModel<GoalItem>>(), parent) {
}

void DossierGoals::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<GoalItem>([id = *id, &clock = session()->desk().worker()->clock()](
                        ledger::Ledger& ledger) -> Result<ledger::Page<GoalItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(const auto found, ledger.records(id, care::Kind::Goal));
        KT_TRY(const auto facts,
               facts_in(ledger, id, {care::Kind::Goal, care::Kind::GoalEvaluation, care::Kind::Problem}));
        std::vector<GoalItem> items;
        for (auto it = found.rbegin(); it != found.rend(); ++it) {
            items.push_back(GoalItem::of(*it, names));
            add_looks(facts, it->id, items.back());
        }
        const auto place = [](const GoalItem& item) { return std::pair(!item.open, place_of(item.priority)); };
        std::stable_sort(items.begin(), items.end(),
                         [&place](const GoalItem& a, const GoalItem& b) { return place(a) < place(b); });
        return whole(std::move(items));
    });
}

ActionItem ActionItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::action;
    const RecordReader read(record, names);
    ActionItem item;
    item.take(read);
    item.description = read.text(f::description);
    item.owner_id = read.reference(f::owner);
    item.owner_name = read.member(f::owner);
    item.frequency = read.text(f::frequency);
    item.from = read.day(f::from);
    item.until = read.day(f::until);
    item.goal_id = read.reference(f::goal);
    item.funder = read.text(f::funder);
    item.funder_label = read.label(f::funder);
    item.status = read.text(f::status);
    item.status_label = read.label(f::status);
    item.done_by = read.text(f::done_by);
    item.late = care::action_open(record.shown(f::status).text()) && read.late(f::until);
    return item;
}

DossierActions::DossierActions(QObject* parent) : DossierList(std::make_unique<RowModel<ActionItem>>(), parent) {
}

void DossierActions::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<ActionItem>([id = *id, goal = goal_, &clock = session()->desk().worker()->clock()](
                          ledger::Ledger& ledger) -> Result<ledger::Page<ActionItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(const auto found, ledger.records(id, care::Kind::Action));
        KT_TRY(const auto goals, ledger.records(id, care::Kind::Goal));
        std::vector<ActionItem> items;
        for (const auto& record : found) {
            const auto of = record.shown(care::action::goal).id<RecordId>();
            // Under a goal that was taken away it is under none.
            const bool under =
                std::any_of(goals.begin(), goals.end(), [&of](const ledger::Record& one) { return one.id == of; });
            if (goal.isEmpty() ? !under : text::qt(of.text()) == goal) items.push_back(ActionItem::of(record, names));
        }
        const auto closed = [](const ActionItem& item) { return !care::action_open(text::plain(item.status)); };
        std::stable_sort(items.begin(), items.end(),
                         [&closed](const ActionItem& a, const ActionItem& b) { return !closed(a) && closed(b); });
        return whole(std::move(items));
    });
}

void DossierActions::setGoal(const QString& goal) {
    if (goal == goal_) return;
    goal_ = goal;
    emit goalChanged();
    reload();
}

PlanItem PlanItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::care_plan;
    const RecordReader read(record, names);
    PlanItem item;
    item.take(read);
    item.agreed = record.shown(f::agreed_on).date().has_value();
    item.agreed_by_label = read.label(f::agreed_by);
    item.agreed_on = read.day(f::agreed_on);
    item.review_on = read.day(f::review_on);
    item.review_text = read.due(f::review_on);
    item.late = read.late(f::review_on);
    item.copy_offered = read.yes(f::copy_offered);
    item.crisis_plan = read.text(f::crisis_plan);
    item.evaluation = read.text(f::evaluation);
    item.version = read.number(f::version);
    item.status = read.text(f::status);
    item.status_label = read.label(f::status);
    return item;
}

DossierPlans::DossierPlans(QObject* parent) : DossierList(std::make_unique<RowModel<PlanItem>>(), parent) {
}

void DossierPlans::fetch(const std::string&) {
    records<PlanItem>(care::Kind::CarePlan, [](const PlanItem& a, const PlanItem& b) { return a.version > b.version; });
}

} // namespace kt::app
