#include "app/paper/summary.h"

#include "app/paper/words.h"
#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/strings.h"
#include "core/care/action.h"
#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/contact.h"
#include "core/care/mda.h"
#include "core/care/plan_state.h"
#include "core/care/signal.h"

#include <algorithm>

namespace kt::paper {
namespace {

constexpr std::size_t most_decisions = 6;
constexpr int lately_days = 60;

QString label_in(const care::Facts& record, std::uint16_t field) {
    const auto* spec = care::find_kind(record.kind);
    const auto* of = spec != nullptr ? spec->field(field) : nullptr;
    const auto& value = care::shown_in(record, field);
    return of == nullptr || value.null() ? QString() : text::value_label(*of, value);
}

int problem_rank(const care::Facts& one) {
    if (care::yes_in(one, care::problem::client_priority)) return 0;
    const auto priority = care::shown_in(one, care::problem::priority).text();
    return priority == "high" ? 1 : priority == "low" ? 3 : 2;
}

/// Falls, admissions and the like of the last two months.
std::vector<SummaryLine> happened(const Dossier& dossier) {
    std::vector<SummaryLine> out;
    const auto* field = care::find_kind(care::Kind::ContactMoment)->field(care::contact_moment::triggers);
    const auto add = [&](const care::Facts& one, std::uint16_t at, std::uint16_t triggers) {
        const auto when = care::shown_in(one, at).instant();
        if (!when || text::local_day(*when).plus_days(lately_days) < dossier.today) return;
        for (const auto& code : codes(one, triggers))
            out.push_back({text::code_label(*field, code), text::day(text::local_day(*when)), false});
    };
    for (const auto* one : dossier.of(care::Kind::ContactMoment))
        add(*one, care::contact_moment::at, care::contact_moment::triggers);
    for (const auto* one : dossier.of(care::Kind::Signal))
        add(*one, care::signal::observed_at, care::signal::triggers);
    return out;
}

/// The day of the meeting in which it was decided, else the day it is due.
LocalDate day_of_decision(const Dossier& dossier, const care::Facts& one) {
    const auto item = care::shown_in(one, care::decision::agenda_item).id<RecordId>();
    for (const auto* any : dossier.of(care::Kind::AgendaItem)) {
        if (any->id != item) continue;
        const auto held = care::shown_in(*any, care::agenda_item::conference).id<RecordId>();
        for (const auto& meeting : dossier.conferences)
            if (meeting.id == held)
                if (const auto at = WallTime::parse(care::shown_in(meeting, care::conference::starts_at).text()))
                    return at->date;
    }
    return care::shown_in(one, care::decision::due).date().value_or(LocalDate{LocalDate::first_days});
}

} // namespace

std::vector<SummaryLine> active_problems(const Dossier& dossier, const std::function<bool(care::Compartment)>& wanted) {
    namespace f = care::problem;
    auto all = dossier.of(care::Kind::Problem);
    std::erase_if(all, [&](const care::Facts* one) {
        const auto at = dossier.compartments.find(one->id);
        return care::shown_in(*one, f::status).text() == "resolved" ||
               (wanted && (at == dossier.compartments.end() || !wanted(at->second)));
    });
    std::stable_sort(all.begin(), all.end(),
                     [](const care::Facts* a, const care::Facts* b) { return problem_rank(*a) < problem_rank(*b); });
    std::vector<SummaryLine> out;
    for (const auto* one : all) {
        const QString matters = care::yes_in(*one, f::client_priority)
                                    ? said(QT_TRANSLATE_NOOP("Paper", "matters most to the client"))
                                    : QString();
        out.push_back({words(*one, f::label), dots({label_in(*one, f::domain), words(*one, f::text), matters}), false});
    }
    return out;
}

std::vector<SummaryLine> last_decisions(const Dossier& dossier, std::size_t most) {
    namespace f = care::decision;
    auto all = dossier.of(care::Kind::Decision);
    std::stable_sort(all.begin(), all.end(), [&dossier](const care::Facts* a, const care::Facts* b) {
        return day_of_decision(dossier, *b) < day_of_decision(dossier, *a);
    });
    if (all.size() > most) all.resize(most);
    std::vector<SummaryLine> out;
    for (const auto* one : all) {
        const auto due = care::shown_in(*one, f::due).date();
        const QString until = due ? said(QT_TRANSLATE_NOOP("Paper", "by %1")).arg(text::day(*due)) : QString();
        out.push_back({words(*one, f::text),
                       dots({name_of(dossier, care::shown_in(*one, f::owner).id<RecordId>()), until}), false});
    }
    return out;
}

std::vector<SummaryLine> who_does_what(const Dossier& dossier) {
    std::vector<SummaryLine> out;
    std::map<RecordId, QStringList> done;
    for (const auto* one : dossier.of(care::Kind::Action)) {
        if (!care::action_open(care::shown_in(*one, care::action::status).text())) continue;
        const auto by = person(dossier, care::shown_in(*one, care::action::owner).id<RecordId>());
        if (by) done[by->id] += words(*one, care::action::description);
    }
    for (const Person& one : to_call(dossier)) {
        QStringList does{one.tasks};
        does += done[one.id];
        does.removeAll(QString());
        out.push_back({dots({one.name, one.profession, one.phone}), does.join(QStringLiteral("; ")), false});
    }
    return out;
}

Summary summary(const Dossier& dossier) {
    Summary out;
    out.name = client_name(dossier);
    out.born = born(dossier);
    out.made_on = dossier.today;
    if (const auto* self = dossier.self()) out.matters = words(*self, care::client::what_matters);
    if (const auto contact = person(dossier, dossier.call.person))
        out.contact = dots({contact->name, contact->profession, contact->phone});
    out.representative = representative(dossier);
    for (const StandingLimit& one : standing_limits(dossier))
        out.limits.push_back({one.words, one.more, one.limits});
    for (const QString& one : alerts(dossier))
        out.alerts.push_back({one, {}, true});
    const auto lately = happened(dossier);
    out.alerts.insert(out.alerts.end(), lately.begin(), lately.end());
    out.problems = active_problems(dossier);
    out.decisions = last_decisions(dossier, most_decisions);
    out.people = who_does_what(dossier);
    return out;
}

void add_lines(Sheet& sheet, const QString& heading, const std::vector<SummaryLine>& lines, const QString& nothing) {
    if (lines.empty() && nothing.isEmpty()) return;
    sheet.add(Look::Heading, heading);
    if (lines.empty()) sheet.add(Look::Text, nothing);
    constexpr qsizetype one_line = 90; // letters
    for (const SummaryLine& one : lines) {
        const bool together = one.text.size() + one.more.size() < one_line && !one.more.contains(QLatin1Char('\n'));
        if (together)
            sheet.add(Look::Item, dots({one.text, one.more}));
        else
            sheet.add(Look::Item, one.text, one.more);
    }
}

Sheet sheet_of(const Summary& summary) {
    Sheet sheet;
    sheet.title = said(QT_TRANSLATE_NOOP("Paper", "Summary"));
    sheet.one_page = true;
    sheet.running = dots({sheet.title, summary.name, summary.born});
    sheet.foot = said(QT_TRANSLATE_NOOP("Paper", "Printed on %1")).arg(text::long_day(summary.made_on));
    sheet.add(Look::Title, summary.name,
              dots({sheet.title, said(QT_TRANSLATE_NOOP("Paper", "born %1")).arg(summary.born)}));
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "What matters to the client")), summary.matters);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Central contact")), summary.contact);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Speaks for the client")), summary.representative);
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Treatment: what was agreed")));
    if (summary.limits.empty()) sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "None written down.")));
    for (const SummaryLine& one : summary.limits)
        sheet.add(one.alarm ? Look::Alarm : Look::Item, one.text, one.more);
    const QString none = said(QT_TRANSLATE_NOOP("Paper", "None written down."));
    add_lines(sheet, said(QT_TRANSLATE_NOOP("Paper", "Alerts")), summary.alerts, none);
    add_lines(sheet, said(QT_TRANSLATE_NOOP("Paper", "Problems")), summary.problems, none);
    add_lines(sheet, said(QT_TRANSLATE_NOOP("Paper", "Last decisions")), summary.decisions, none);
    add_lines(sheet, said(QT_TRANSLATE_NOOP("Paper", "Who does what")), summary.people, none);
    return sheet;
}

} // namespace kt::paper
