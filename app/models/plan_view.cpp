#include "app/models/plan_view.h"

#include "app/session/at_table.h"
#include "app/text/dates.h"
#include "app/text/explained.h"
#include "app/text/labels.h"
#include "core/care/care_plan.h"
#include "core/care/facts.h"
#include "core/care/goal.h"
#include "core/care/schedule.h"
#include "core/ledger/derive.h"

#include <limits>

namespace kt::app {

namespace {

namespace version = care::care_plan;

/// Versions in order; the last one counts.
Result<std::vector<ledger::Record>> versions(ledger::Ledger& ledger, const ClientId& client) {
    KT_TRY(auto plans, ledger.records(client, care::Kind::CarePlan));
    std::sort(plans.begin(), plans.end(), [](const ledger::Record& a, const ledger::Record& b) {
        const auto number = [](const ledger::Record& one) { return one.shown(version::version).integer().value_or(0); };
        return std::pair(number(a), a.id) < std::pair(number(b), b.id);
    });
    return plans;
}

/// When a version came to be: when it was agreed, else when it was first written.
Instant moment_of(const ledger::Record& plan) {
    const auto agreed = plan.fields.find(version::agreed_on);
    if (agreed != plan.fields.end() && !agreed->second.empty()) return agreed->second.front().at.instant();
    Instant first{std::numeric_limits<std::int64_t>::max()};
    for (const auto& [number, heads] : plan.fields)
        for (const auto& head : heads)
            first = std::min(first, head.at.instant());
    return first;
}

Result<std::vector<care::PlanLine>> lines_of(ledger::Ledger& ledger, const ClientId& client) {
    std::vector<care::PlanLine> lines;
    for (const care::Kind kind : {care::Kind::Goal, care::Kind::Action}) {
        KT_TRY(const auto found, ledger.records(client, kind, true));
        for (const auto& record : found) {
            KT_TRY(const auto history, ledger.history(record.id));
            for (const auto& one : history)
                lines.push_back({kind, record.id, one.field, one.value, one.author, one.at});
        }
    }
    return lines;
}

struct Stretch {
    Instant from;
    Instant until;
};

/// From the version before the one named (all time for the first) to it; or from the newest until now.
Result<std::optional<Stretch>> stretch_of(ledger::Ledger& ledger, const ClientId& client, const std::string& plan) {
    constexpr Instant ever{std::numeric_limits<std::int64_t>::max()};
    KT_TRY(const auto plans, versions(ledger, client));
    if (plans.empty()) return std::optional<Stretch>{};
    if (plan.empty()) return std::optional(Stretch{moment_of(plans.back()), ever});
    KT_TRY(const auto id, RecordId::parse(plan));
    const auto at = std::find_if(plans.begin(), plans.end(), [&id](const ledger::Record& one) { return one.id == id; });
    if (at == plans.end()) return std::optional<Stretch>{};
    const Instant from = at == plans.begin() ? Instant{std::numeric_limits<std::int64_t>::min()} : moment_of(*(at - 1));
    return std::optional(Stretch{from, moment_of(*at)});
}

} // namespace

PlanView::PlanView(QObject* parent) : ClientView(parent) {
}

void PlanView::reload() {
    look<Seen>(read, [this](Seen seen) {
        if (seen == seen_) return;
        seen_ = std::move(seen);
        emit changed();
    });
}

Result<PlanView::Seen> PlanView::read(ledger::Ledger& ledger, const ClientId& client, LocalDate today) {
    KT_TRY(const auto facts, facts_in(ledger, client,
                                      {care::Kind::Goal, care::Kind::Action, care::Kind::CarePlan,
                                       care::Kind::GoalEvaluation, care::Kind::Stay}));
    const auto state = care::plan_state(facts, today);
    Seen seen;
    seen.sentence = text::plan_sentence(state);
    seen.attention = state.goals_late + state.actions_late + state.actions_loose > 0 || state.review_late;
    seen.agreed = state.agreed;
    seen.goals = state.goals_open;
    const auto left = care::goals_to_evaluate(facts, today);
    seen.to_evaluate = static_cast<int>(left.size());
    if (!left.empty()) {
        seen.goal = text::qt(left.front().text());
        const auto rated = care::goal_ratings(facts, left.front());
        std::optional<LocalDate> since = rated.evaluated_on;
        for (const auto& one : facts) {
            if (one.id != left.front() || one.kind != care::Kind::Goal) continue;
            seen.goal_text = text::qt(care::shown_in(one, care::goal::description).text());
            if (!since) since = care::shown_in(one, care::goal::from).date();
        }
        if (since) seen.goal_since = text::qt(since->text());
    }
    KT_TRY(const auto plans, versions(ledger, client));
    if (!plans.empty()) {
        seen.plan = text::qt(plans.back().id.text());
        seen.next_version = static_cast<int>(plans.back().shown(version::version).integer().value_or(0)) + 1;
        if (const auto last = plans.back().shown(version::evaluated_on).date()) seen.last_review = text::day(*last);
    }
    KT_TRY(const auto rules, ledger.rules());
    seen.proposed = text::qt(care::next_review(today, {}, rules.intervals).text());
    return seen;
}

PlanChanges::PlanChanges(QObject* parent) : DossierList(std::make_unique<RowModel<PlanChangeItem>>(), parent) {
}

void PlanChanges::setPlan(const QString& plan) {
    if (plan == plan_) return;
    plan_ = plan;
    emit planChanged();
    reload();
}

void PlanChanges::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<PlanChangeItem>([id = *id, plan = text::plain(plan_), &clock = session()->desk().worker()->clock()](
                              ledger::Ledger& ledger) -> Result<ledger::Page<PlanChangeItem>> {
        KT_TRY(const auto stretch, stretch_of(ledger, id, plan));
        std::vector<PlanChangeItem> items;
        if (!stretch) return whole(std::move(items));
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(const auto lines, lines_of(ledger, id));
        const auto changes = care::plan_changes(lines, stretch->from, stretch->until);
        for (auto it = changes.rbegin(); it != changes.rend(); ++it)
            items.push_back({QStringLiteral("%1/%2/%3")
                                 .arg(text::qt(it->record.text()))
                                 .arg(it->field)
                                 .arg(static_cast<int>(it->what)),
                             text::qt(it->title), text::plan_change(*it), names.name_and_role(it->author),
                             text::moment(it->at)});
        return whole(std::move(items));
    });
}

GoalLeftovers::GoalLeftovers(QObject* parent) : DossierList(std::make_unique<RowModel<LeftoverItem>>(), parent) {
}

void GoalLeftovers::setGoal(const QString& goal) {
    if (goal == goal_) return;
    goal_ = goal;
    emit goalChanged();
    reload();
}

bool GoalLeftovers::askable() const {
    return DossierList::askable() && !goal_.isEmpty();
}

void GoalLeftovers::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<LeftoverItem>(
        [id = *id, goal = text::plain(goal_)](ledger::Ledger& ledger) -> Result<ledger::Page<LeftoverItem>> {
            KT_TRY(const auto of, RecordId::parse(goal));
            KT_TRY(const auto facts, facts_in(ledger, id, {care::Kind::Action, care::Kind::Task}));
            std::vector<LeftoverItem> items;
            for (const care::Facts* one : care::open_under(facts, of)) {
                const auto* words = care::find_kind(one->kind)->field("description");
                items.push_back({text::qt(one->id.text()), text::qt(care::shown_in(*one, words->number).text()),
                                 text::kind_label(one->kind)});
            }
            return whole(std::move(items));
        });
}

} // namespace kt::app
