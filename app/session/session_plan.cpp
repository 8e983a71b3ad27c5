// What buttons do with goals, actions and the relief of carers.
#include "app/session/at_table.h"
#include "app/session/session.h"
#include "app/text/dates.h"
#include "app/text/strings.h"
#include "core/care/action.h"
#include "core/care/care_team.h"
#include "core/care/carer.h"
#include "core/care/facts.h"
#include "core/care/goal.h"
#include "core/care/plan_state.h"
#include "core/care/task.h"

#include <QCoreApplication>

#include <algorithm>

namespace kt::app {
namespace {

namespace action = care::action;
namespace plan_task = care::task;

constexpr int days_to_arrange = 7;

/// What becomes of one record when its goal is closed.
Result<ledger::RecordChange> fate_of(const care::Facts& record, const std::string& fate, LocalDate today) {
    const bool of_task = record.kind == care::Kind::Task;
    ledger::RecordChange change{record.kind, record.id, {}};
    if (fate == "done" || fate == "stopped") {
        const bool done = fate == "done";
        if (of_task) {
            change.set = {{plan_task::status, Value(done ? "done" : "cancelled")}};
            if (done) change.set.push_back({plan_task::done_on, Value(today)});
        } else {
            change.set = {{action::status, Value(fate)}};
        }
        return change;
    }
    Value goal;
    if (!fate.empty()) {
        KT_TRY(const auto id, RecordId::parse(fate));
        goal = Value(id);
    }
    change.set = {{of_task ? plan_task::source : action::goal, goal}};
    return change;
}

/// Who arranges help that the municipality pays: someone of the social domain around the client, else of the team.
MemberId social_member(std::span<const care::Facts> around, std::span<const ledger::MemberRow> members) {
    const auto social = [](const ledger::MemberRow& one) {
        return one.role == care::Role::SocialWorker || one.role == care::Role::WelfareWorker;
    };
    const auto near = [&around](const ledger::MemberRow& one) {
        return std::any_of(around.begin(), around.end(), [&one](const care::Facts& person) {
            return care::shown_in(person, care::participant::member).id<MemberId>() == one.id;
        });
    };
    const ledger::MemberRow* best = nullptr;
    for (const auto& one : members)
        if (social(one) && (best == nullptr || (near(one) && !near(*best)))) best = &one;
    return best != nullptr ? best->id : MemberId{};
}

} // namespace

void Session::closeGoal(const QString& client, const QString& goal, const QString& status, const QStringList& records,
                        const QStringList& fates) {
    make([client = text::plain(client), goal = text::plain(goal), status = text::plain(status), records, fates,
          today = text::local_day(desk_.clock().now())](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        KT_TRY(const auto id, RecordId::parse(goal));
        ledger::Edit edit{dossier, {{care::Kind::Goal, id, {{care::goal::status, Value(status)}}}}};
        KT_TRY(const auto facts, facts_in(ledger, dossier, {care::Kind::Action, care::Kind::Task}));
        for (const care::Facts* one : care::open_under(facts, id)) {
            const auto at = records.indexOf(text::qt(one->id.text()));
            if (at < 0) continue;
            KT_TRY(auto change, fate_of(*one, text::plain(fates.value(at)), today));
            edit.records.push_back(std::move(change));
        }
        return edit;
    });
}

void Session::arrangeRespite(const QString& client, const QString& respite) {
    const QString words = QCoreApplication::translate("Agenda", "Arrange relief for the carer: %1");
    make([client = text::plain(client), respite = text::plain(respite), words,
          today = text::local_day(desk_.clock().now())](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        KT_TRY(const auto id, RecordId::parse(respite));
        KT_TRY(const auto record, ledger.record(id));
        KT_TRY(const auto around, facts_in(ledger, dossier, {care::Kind::Participant}));
        KT_TRY(const auto members, ledger.members());
        Value owner = record.shown(care::respite::owner);
        if (const auto social = social_member(around, members); owner.null() && !social.none()) owner = Value(social);
        QString asked = text::qt(record.shown(care::respite::text).text()).left(200);
        asked.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
        ledger::RecordChange made{care::Kind::Task, {}, {}};
        made.set = {{plan_task::description, Value(text::plain(words.arg(asked)))},
                    {plan_task::owner, owner},
                    {plan_task::due, Value(today.plus_days(days_to_arrange))},
                    {plan_task::status, Value("open")},
                    {plan_task::source, Value(id)},
                    {plan_task::source_kind, Value("respite")}};
        std::erase_if(made.set, [](const ledger::FieldChange& one) { return one.value.null(); });
        ledger::Edit edit{dossier, {std::move(made)}};
        if (record.shown(care::respite::owner).null() && !owner.null())
            edit.records.push_back({care::Kind::Respite, id, {{care::respite::owner, owner}}});
        return edit;
    });
}

} // namespace kt::app
