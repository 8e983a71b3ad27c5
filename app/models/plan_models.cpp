#include "app/models/plan_models.h"

#include "app/models/record_reader.h"
#include "core/care/action.h"
#include "core/care/care_plan.h"
#include "core/care/goal.h"

namespace kt::app {

namespace {

/// High comes first, none last.
int rank(const QString& priority) {
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
    return item;
}

DossierGoals::DossierGoals(QObject* parent) : DossierList(std::make_unique<RowModel<GoalItem>>(), parent) {
}

void DossierGoals::fetch(const std::string&) {
    records<GoalItem>(care::Kind::Goal,
                      [](const GoalItem& a, const GoalItem& b) { return rank(a.priority) < rank(b.priority); });
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
    return item;
}

DossierActions::DossierActions(QObject* parent) : DossierList(std::make_unique<RowModel<ActionItem>>(), parent) {
}

void DossierActions::fetch(const std::string&) {
    records<ActionItem>(care::Kind::Action);
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
