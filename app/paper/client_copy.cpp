#include "app/paper/client_copy.h"

#include "app/paper/words.h"
#include "app/text/dates.h"
#include "core/care/action.h"
#include "core/care/care_plan.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/crisis.h"
#include "core/care/goal.h"
#include "core/care/plan_state.h"
#include "core/care/rights.h"

#include <algorithm>

namespace kt::paper {
namespace {

constexpr double client_points = 14;

int rank_of(const care::Facts& goal) {
    const auto priority = care::shown_in(goal, care::goal::priority).text();
    return priority == "high" ? 0 : priority == "medium" ? 1 : priority == "low" ? 3 : 2;
}

CopyAction copy_action(const Dossier& dossier, const care::Facts& one) {
    namespace f = care::action;
    CopyAction out;
    out.what = words(one, f::description);
    out.who = name_of(dossier, care::shown_in(one, f::owner).id<RecordId>());
    if (const QString other = words(one, f::done_by); !other.isEmpty())
        out.who = out.who.isEmpty() ? other : out.who + QStringLiteral(", ") + other;
    out.often = words(one, f::frequency);
    out.until = long_day(one, f::until);
    return out;
}

/// Whether a goal came from something that stands in the safety compartment.
bool of_safety(const Dossier& dossier, const care::Facts& goal) {
    return dossier.in_confidence.contains(care::shown_in(goal, care::goal::problem).id<RecordId>());
}

void copy_goals(const Dossier& dossier, ClientCopy& copy) {
    namespace f = care::goal;
    auto goals = dossier.of(care::Kind::Goal);
    std::set<RecordId> hidden;
    for (const auto* one : goals)
        if (of_safety(dossier, *one)) hidden.insert(one->id);
    std::erase_if(goals, [&hidden](const care::Facts* one) { return hidden.contains(one->id); });
    std::stable_sort(goals.begin(), goals.end(),
                     [](const care::Facts* a, const care::Facts* b) { return rank_of(*a) < rank_of(*b); });
    std::map<RecordId, std::size_t> place;
    for (const auto* one : goals) {
        const auto status = care::shown_in(*one, f::status).text();
        if (status == "reached") copy.reached += words(*one, f::description);
        if (!care::goal_open(status)) continue;
        place.emplace(one->id, copy.goals.size());
        copy.goals.push_back({words(*one, f::description),
                              words(*one, f::target),
                              long_day(*one, f::due),
                              name_of(dossier, care::shown_in(*one, f::owner).id<RecordId>()),
                              {}});
    }
    for (const auto* one : dossier.of(care::Kind::Action)) {
        const auto goal = care::shown_in(*one, care::action::goal).id<RecordId>();
        if (hidden.contains(goal) || !care::action_open(care::shown_in(*one, care::action::status).text())) continue;
        const auto at = place.find(goal);
        (at != place.end() ? copy.goals[at->second].actions : copy.other_actions).push_back(copy_action(dossier, *one));
    }
}

void copy_dates(const Dossier& dossier, ClientCopy& copy) {
    const auto add = [&](const std::optional<LocalDate>& on, const QString& what) {
        if (on && !(*on < dossier.today)) copy.dates.push_back({*on, what});
    };
    for (const auto* one : dossier.of(care::Kind::AgendaItem)) {
        const auto status = care::shown_in(*one, care::agenda_item::status).text();
        if (status == "discussed") {
            add(care::shown_in(*one, care::agenda_item::next_review).date(),
                said(QT_TRANSLATE_NOOP("Paper", "Your team talks about you again.")));
            continue;
        }
        const auto id = care::shown_in(*one, care::agenda_item::conference).id<RecordId>();
        for (const auto& meeting : dossier.conferences)
            if (meeting.id == id && status != "deferred")
                if (const auto at = WallTime::parse(care::shown_in(meeting, care::conference::starts_at).text()))
                    add(at->date, said(QT_TRANSLATE_NOOP("Paper", "Your team talks about you.")));
    }
    if (const auto* plan = dossier.last(care::Kind::CarePlan)) {
        add(care::shown_in(*plan, care::care_plan::review_on).date(),
            said(QT_TRANSLATE_NOOP("Paper", "We talk with you about this plan again.")));
        add(care::shown_in(*plan, care::care_plan::medication_review_on).date(),
            said(QT_TRANSLATE_NOOP("Paper", "We look at your medicines together.")));
    }
    std::stable_sort(copy.dates.begin(), copy.dates.end(),
                     [](const CopyDate& a, const CopyDate& b) { return a.on < b.on; });
    const auto same = [](const CopyDate& a, const CopyDate& b) { return a.on == b.on && a.what == b.what; };
    copy.dates.erase(std::unique(copy.dates.begin(), copy.dates.end(), same), copy.dates.end());
}

void add_action(Sheet& sheet, const CopyAction& action) {
    QString more = dots({action.who, action.often});
    if (!action.until.isEmpty()) more = dots({more, said(QT_TRANSLATE_NOOP("Paper", "until %1")).arg(action.until)});
    sheet.add(Look::Item, action.what, more);
}

void add_goals(Sheet& sheet, const ClientCopy& copy) {
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "What you want")));
    if (copy.goals.empty())
        sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "There are no goals in your plan yet.")));
    for (const CopyGoal& goal : copy.goals) {
        sheet.add(Look::Own, goal.wish);
        sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "How we see it")), goal.target);
        sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Until when")), goal.until);
        sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Who helps you")), goal.who);
        for (const CopyAction& action : goal.actions)
            add_action(sheet, action);
    }
    if (!copy.other_actions.empty()) sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "What else we do")));
    for (const CopyAction& action : copy.other_actions)
        add_action(sheet, action);
    sheet.list(said(QT_TRANSLATE_NOOP("Paper", "What has worked out")), copy.reached);
}

/// Family that did not give its number is named with what it does, and not to be called.
bool callable(const Person& one) {
    return one.professional || !one.phone.isEmpty();
}

void add_helpers(Sheet& sheet, const ClientCopy& copy) {
    bool headed = false;
    for (const Person& one : copy.call) {
        if (one.tasks.isEmpty() || callable(one)) continue;
        if (!headed) sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Who else helps")));
        headed = true;
        sheet.add(Look::Item, dots({one.name, one.what}), one.tasks);
    }
}

} // namespace

QStringList ClientCopy::written() const {
    QStringList out{matters, not_wanted, crisis_first, crisis_then, crisis_help};
    const auto add = [&out](const CopyAction& one) { out += QStringList{one.what, one.often}; };
    for (const CopyGoal& goal : goals) {
        out += QStringList{goal.wish, goal.target};
        std::for_each(goal.actions.begin(), goal.actions.end(), add);
    }
    std::for_each(other_actions.begin(), other_actions.end(), add);
    out += reached;
    for (const Person& one : call)
        out += QStringList{one.what, one.organisation, one.hours, one.deputy, one.tasks};
    out.removeAll(QString());
    return out;
}

ClientCopy client_copy(const Dossier& dossier) {
    ClientCopy copy;
    copy.name = client_name(dossier);
    copy.made_on = dossier.today;
    copy.call = to_call(dossier);
    copy.call_note = plain_call_note(dossier);
    if (const auto* self = dossier.self()) {
        copy.matters = words(*self, care::client::what_matters);
        copy.not_wanted = words(*self, care::client::what_not);
    }
    if (const auto* plan = dossier.last(care::Kind::CarePlan)) {
        copy.agreed = care::filled_in(*plan, care::care_plan::agreed_on);
        copy.agreed_on = long_day(*plan, care::care_plan::agreed_on);
    }
    if (const auto* crisis = dossier.last(care::Kind::CrisisPlan)) {
        copy.crisis_first = words(*crisis, care::crisis_plan::call_first);
        copy.crisis_then = words(*crisis, care::crisis_plan::call_then);
        copy.crisis_help = words(*crisis, care::crisis_plan::what_helps);
    }
    for (const auto* one : dossier.of(care::Kind::OwnStatement))
        copy.own_words += words(*one, care::own_statement::text);
    copy_goals(dossier, copy);
    copy_dates(dossier, copy);
    return copy;
}

Sheet client_sheet(const QString& title, LocalDate made_on) {
    Sheet sheet;
    sheet.title = title;
    sheet.points = client_points;
    sheet.least = client_points;
    sheet.foot = said(QT_TRANSLATE_NOOP("Paper", "Printed on %1")).arg(text::long_day(made_on));
    return sheet;
}

void add_people(Sheet& sheet, const std::vector<Person>& people, const QString& note) {
    if (people.empty()) {
        sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "Nobody has been chosen yet. Call your doctor.")));
        return;
    }
    if (!note.isEmpty()) sheet.add(Look::Text, note);
    for (std::size_t i = 0; i < people.size(); ++i) {
        const Person& one = people[i];
        QStringList more{dots({one.what, one.organisation, one.hours}), one.tasks, one.away};
        if (!one.deputy.isEmpty()) more += said(QT_TRANSLATE_NOOP("Paper", "Not there? Ask for: %1")).arg(one.deputy);
        more.removeAll(QString());
        if (i == 1) sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "After that you can call")));
        sheet.add(Look::Person, one.name, more.join(QLatin1Char('\n')), one.phone);
    }
}

QString plain_call_note(const Dossier& dossier) {
    const auto first = name_of(dossier, dossier.call.person);
    const auto named = name_of(dossier, dossier.call.named);
    if (first.isEmpty() || named.isEmpty() || dossier.call.person == dossier.call.named) return {};
    return said(QT_TRANSLATE_NOOP("Paper", "%1 is not there now. Until then you call %2.")).arg(named, first);
}

Sheet sheet_of(const ClientCopy& copy) {
    Sheet sheet = client_sheet(said(QT_TRANSLATE_NOOP("Paper", "Care plan")), copy.made_on);
    sheet.running = said(QT_TRANSLATE_NOOP("Paper", "My plan · %1")).arg(copy.name);
    sheet.add(Look::Title, said(QT_TRANSLATE_NOOP("Paper", "My plan")), copy.name);
    sheet.add(Look::Text, copy.agreed_on.isEmpty()
                              ? said(QT_TRANSLATE_NOOP("Paper", "This plan is not finished. We still talk about it "
                                                                "with you."))
                              : said(QT_TRANSLATE_NOOP("Paper", "You agreed to this plan on %1.")).arg(copy.agreed_on));
    std::vector<Person> people = copy.call;
    std::erase_if(people, [](const Person& one) { return !callable(one); });
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Who you call first")));
    add_people(sheet, people, copy.call_note);
    if (!copy.matters.isEmpty()) {
        sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "What matters to you")));
        sheet.add(Look::Own, copy.matters);
    }
    if (!copy.not_wanted.isEmpty()) {
        sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "What you do not want")));
        sheet.add(Look::Own, copy.not_wanted);
    }
    add_goals(sheet, copy);
    add_helpers(sheet, copy);
    if (!copy.own_words.isEmpty()) sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "What you wanted to add")));
    for (const QString& one : copy.own_words)
        sheet.add(Look::Own, one);
    if (!copy.dates.empty()) sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Appointments")));
    for (const CopyDate& one : copy.dates)
        sheet.add(Look::Item, text::long_day(one.on), one.what);
    if (!copy.crisis_first.isEmpty() || !copy.crisis_then.isEmpty() || !copy.crisis_help.isEmpty())
        sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "When it does not go well at home")));
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Call first")), copy.crisis_first);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Then")), copy.crisis_then);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "This helps")), copy.crisis_help);
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Is something not right?")));
    sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "Tell the one you call first. You may always ask to read "
                                                          "what is written about you.")));
    return sheet;
}

} // namespace kt::paper
