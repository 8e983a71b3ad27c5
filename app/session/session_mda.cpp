// What one key press makes of the MDA: a new round, questions for a meeting, goals for the plan.
#include "app/session/session.h"
#include "app/text/dates.h"
#include "app/text/strings.h"
#include "core/care/conference.h"
#include "core/care/goal.h"
#include "core/care/mda.h"
#include "core/ledger/frame_edits.h"

#include <algorithm>

namespace kt::app {

namespace {

namespace problem = care::problem;
namespace goal = care::goal;
namespace item = care::agenda_item;

/// The problem and what was said of it, as one line of a question.
std::string question_line(const ledger::Record& record) {
    std::string line(record.shown(problem::label).text());
    const auto text = record.shown(problem::text).text();
    if (!text.empty()) line += ": " + std::string(text);
    return line;
}

bool is_active(const ledger::Record& record) {
    return record.shown(problem::status).text() != "resolved";
}

/// Adds the problems to the client's open question, or makes one. Those that stand in it already are left out.
Result<void> ask_about(const ledger::Ledger& ledger, const std::vector<ledger::Record>& problems, ledger::Edit& edit) {
    KT_TRY(const auto items, ledger.records(edit.dossier, care::Kind::AgendaItem));
    const auto open = std::find_if(items.rbegin(), items.rend(), [](const ledger::Record& one) {
        const auto status = one.shown(item::status).text();
        return status.empty() || status == "open";
    });
    std::string question(open == items.rend() ? std::string_view() : open->shown(item::question).text());
    const std::string before = question;
    for (const auto& one : problems) {
        const auto label = one.shown(problem::label).text();
        if (label.empty() || question.find(label) != std::string::npos) continue;
        question += (question.empty() ? "" : "\n") + question_line(one);
    }
    if (question == before) return {};
    ledger::RecordChange change{care::Kind::AgendaItem, {}, {{item::question, Value(question)}}};
    if (open != items.rend())
        change.id = open->id;
    else
        change.set.push_back({item::status, Value("open")});
    edit.records.push_back(std::move(change));
    return {};
}

/// A goal for each problem that has none, to be put into the client's words later.
Result<void> aim_at(const ledger::Ledger& ledger, const std::vector<ledger::Record>& problems, ledger::Edit& edit) {
    KT_TRY(const auto goals, ledger.records(edit.dossier, care::Kind::Goal));
    for (const auto& one : problems) {
        const bool there = std::any_of(goals.begin(), goals.end(), [&one](const ledger::Record& any) {
            return any.shown(goal::problem).id<RecordId>() == one.id;
        });
        if (there) continue;
        const bool matters = one.shown(problem::client_priority) == Value(true);
        const Value& priority = one.shown(problem::priority);
        ledger::RecordChange made{care::Kind::Goal, {}, {}};
        made.set = {{goal::description, Value(question_line(one))},
                    {goal::problem, Value(one.id)},
                    {goal::domain, one.shown(problem::domain)},
                    {goal::priority, matters ? Value("high") : priority},
                    {goal::status, Value("proposed")}};
        std::erase_if(made.set, [](const ledger::FieldChange& field) { return field.value.null(); });
        edit.records.push_back(std::move(made));
    }
    return {};
}

/// What matters most to the client first.
Result<std::vector<ledger::Record>> wanted_problems(const ledger::Ledger& ledger, const ClientId& dossier,
                                                    const std::string& only) {
    KT_TRY(auto problems, ledger.records(dossier, care::Kind::Problem));
    // What stands in the safety compartment is not carried into records that everybody reads (R22).
    std::erase_if(problems, [&only](const ledger::Record& one) {
        return !is_active(one) || (!only.empty() && one.id.text() != only) ||
               one.space.compartment == care::Compartment::Safety;
    });
    std::stable_partition(problems.begin(), problems.end(),
                          [](const ledger::Record& one) { return one.shown(problem::client_priority) == Value(true); });
    return problems;
}

} // namespace

void Session::carryProblems(const QString& client, const QString& only, bool question, bool aim) {
    make([client = text::plain(client), only = text::plain(only), question,
          aim](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        KT_TRY(const auto problems, wanted_problems(ledger, dossier, only));
        ledger::Edit edit{dossier, {}};
        if (question) KT_CHECK(ask_about(ledger, problems, edit));
        if (aim) KT_CHECK(aim_at(ledger, problems, edit));
        return edit;
    });
}

void Session::startRound(const QString& client) {
    make([client = text::plain(client), me = text::plain(myId()),
          &clock = desk_.worker()->clock()](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        KT_TRY(const auto by, MemberId::parse(me));
        KT_TRY(const auto frame, ledger::frame_of(ledger));
        ledger::RecordChange made{care::Kind::Assessment, {}, {}};
        made.set = {{care::assessment::started_on, Value(text::local_day(clock.now()))},
                    {care::assessment::frame, Value(frame.ready)},
                    {care::assessment::led_by, Value(by)}};
        return ledger::Edit{dossier, {std::move(made)}};
    });
}

} // namespace kt::app
