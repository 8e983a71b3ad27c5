// The dossiers of the demo's other clients, step by step.
#include "core/care/action.h"
#include "core/care/care_plan.h"
#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/consent.h"
#include "core/care/contact.h"
#include "core/care/crisis.h"
#include "core/care/goal.h"
#include "core/care/handover.h"
#include "core/care/mda.h"
#include "core/care/omaha.h"
#include "core/care/signal.h"
#include "core/care/task.h"
#include "core/exchange/demo_writer.h"

namespace kt::exchange::demo {
namespace {

using namespace care;

/// Days since the first signal of a client in this step.
int days_since_signal(Step step) {
    constexpr auto days = std::to_array<int>({6, 30, 45, 60, 75, 120});
    return days.at(static_cast<std::size_t>(step) - 1);
}

bool past(const Client& client, Step step) {
    return client.step > step;
}

/// Who the client can always call: not the same person for everyone.
Role contact_of(std::size_t number) {
    constexpr auto roles =
        std::to_array<Role>({Role::DistrictNurse, Role::CaseManager, Role::SocialWorker, Role::PracticeNurse});
    return roles.at(number % roles.size());
}

std::string slot_of(int place) {
    if (place < 2) return "new";
    return place < 6 ? "review" : "short";
}

} // namespace

Fields Writer::identity_of(const Client& client) {
    const std::string number = std::to_string(client.number);
    const std::string street(streets()[below(streets().size())]);
    const char letter = std::string_view("ADS")[below(3)]; // SA, SD and SS are never issued
    Fields fields{{client::name, client.name},
                  {client::birth_date, client.born},
                  {client::gender, client.woman ? "female" : "male"},
                  {client::address, street + " " + std::to_string(1 + below(120))},
                  {client::postcode, "48" + std::to_string(20 + below(10)) + " S" + std::string(1, letter)},
                  {client::place, "Beekwijk"},
                  {client::phone, "0999-2" + std::string(5 - std::min<std::size_t>(5, number.size()), '0') + number},
                  {client::status, "active"}};
    return fields;
}

void Writer::add_finding(Batch& batch, const Client& client) {
    const Story& story = *client.story;
    const int seen = days_since_signal(client.step) + client.variant % 5;
    const bool triaged = past(client, Step::CaseFinding) || client.variant % 4 == 1 || client.variant % 4 == 2;
    Fields signal{{signal::observed_at, moment(-seen)},
                  {signal::source, story.source},
                  {signal::text, story.signal},
                  {signal::urgency, story.urgency},
                  {signal::status, triaged ? "triaged" : "open"}};
    if (!story.source_role.empty()) signal.push_back({signal::source_role, story.source_role});
    batch.add(Kind::Signal, std::move(signal));
    if (past(client, Step::CaseFinding) || client.variant % 4 == 3)
        add_result(batch, "gfi", frail_answers(), day(2 - seen));
    if (past(client, Step::CaseFinding))
        add_result(batch, "isar_pc",
                   {{"iadl_help", true},
                    {"adl_help", client.number % 2 == 0},
                    {"memory", false},
                    {"age", std::int64_t{age_on(client.born, day(2 - seen))}}},
                   day(2 - seen));
    if (!triaged) return;
    const bool watch = client.step == Step::CaseFinding && client.variant % 4 == 1;
    Fields triage{{triage::outcome, watch ? "watch" : "frail"},
                  {triage::reason, watch ? "Nog genoeg steun; over zes weken opnieuw kijken."
                                         : "Problemen op meer dan één gebied, dreigt vast te lopen."},
                  {triage::decided_on, day(3 - seen)},
                  {triage::decided_by, member(Role::GeneralPractitioner)},
                  {triage::decided_role, role_name(Role::GeneralPractitioner)}};
    if (watch) triage.push_back({triage::watch_until, day(45 - seen)});
    if (past(client, Step::CaseFinding)) {
        triage.push_back({triage::client_agreed, true});
        triage.push_back({triage::agreed_how, "spoken"});
        triage.push_back({triage::agreed_on, day(4 - seen)});
    }
    batch.add(Kind::Triage, std::move(triage));
}

void Writer::add_team(Batch& batch, const Client& client) {
    const bool complete = past(client, Step::CareTeam);
    const auto professional = [&](Role role, std::string_view name, std::string_view organisation) {
        batch.add(Kind::Participant, {{participant::role, "professional"},
                                      {participant::name, name},
                                      {participant::profession, role_name(role)},
                                      {participant::organisation, organisation},
                                      {participant::member, member(role)}});
    };
    professional(Role::GeneralPractitioner, "S. Amrani", "Huisartsenpraktijk Beekwijk");
    professional(Role::DistrictNurse, "L. Hendriks", "Wijkzorg De Beek");
    if (complete) professional(Role::SocialWorker, "M. Yilmaz", "Sociaal wijkteam Beekwijk");
    if (past(client, Step::TeamConference)) professional(Role::CaseManager, "R. Schoenmaker", "Wijkzorg De Beek");
    const std::string carer =
        std::string(1, static_cast<char>('A' + below(20))) + ". " + std::string(surnames()[below(surnames().size())]);
    batch.add(Kind::Participant, {{participant::role, "informal_caregiver"},
                                  {participant::name, carer},
                                  {participant::relation, client.story->carer_relation},
                                  {participant::tasks, client.story->carer_tasks},
                                  {participant::phone, "0999-3" + std::to_string(10'000 + client.number)},
                                  {participant::may_be_called, true}});
    if (complete || client.variant % 2 == 0)
        batch.add(Kind::CareTeam, {{care_team::central_contact, member(contact_of(client.number))},
                                   {care_team::formed_on, day(-40)},
                                   {care_team::provisional, !past(client, Step::TeamConference)}});
}

void Writer::add_agenda(Batch& batch, const Client& client) {
    const bool discussed = past(client, Step::TeamConference);
    const std::string slot = discussed ? "review" : slot_of(client.variant);
    Fields item{{agenda_item::conference, meetings_[discussed ? 0 : 1]},
                {agenda_item::question, client.story->question},
                {agenda_item::slot, slot},
                {agenda_item::minutes, slot_minutes(slot)},
                {agenda_item::position, client.variant + 1},
                {agenda_item::status, discussed ? "discussed" : "open"}};
    if (discussed) {
        item.push_back({agenda_item::notes, "Vraag besproken, iedereen eens over de volgende stap."});
        item.push_back({agenda_item::client_message, std::string("Wij hebben over u gesproken.\n") +
                                                         std::string(client.story->decisions[0]) +
                                                         "\nU hoort binnen een week van ons."});
        item.push_back({agenda_item::next_review, day(140)});
    }
    batch.add(Kind::AgendaItem, std::move(item));
    if (!discussed) return;
    for (std::size_t i = 0; i < client.story->decisions.size(); ++i)
        batch.add(Kind::Decision, {{decision::text, client.story->decisions[i]},
                                   {decision::owner, owners_[(client.number + i) % owners_.size()]},
                                   {decision::due, day(static_cast<int>(i) * 21 - 5)}});
}

void Writer::add_assessment(Batch& batch, const Client& client, const RecordId& assessment) {
    const Story& story = *client.story;
    const bool complete = past(client, Step::MultiDomainAssessment);
    const std::size_t answered = complete ? domain_codes.size() : 1 + static_cast<std::size_t>(client.variant) % 4;
    for (std::size_t i = 0; i < answered; ++i) {
        const Finding& found = story.domains.at(i);
        Fields answer{{assessment_answer::assessment, assessment}, {assessment_answer::domain, domain_codes.at(i)}};
        if (found.text.empty())
            answer.push_back({assessment_answer::no_problem, true});
        else
            answer.push_back({assessment_answer::text, found.text});
        if (!found.strength.empty()) answer.push_back({assessment_answer::strength, found.strength});
        if (!found.flag.empty()) answer.push_back({assessment_answer::risk_flags, ValueList{found.flag, true}});
        if (complete && i == story.priority) answer.push_back({assessment_answer::client_priority, true});
        batch.add(Kind::AssessmentAnswer, std::move(answer));
        const OmahaProblem* omaha = complete ? find_omaha(found.omaha) : nullptr;
        if (omaha == nullptr) continue;
        batch.add(Kind::Problem, {{problem::assessment, assessment},
                                  {problem::domain, domain_codes.at(i)},
                                  {problem::code, std::int64_t{omaha->number}},
                                  {problem::label, omaha->label.nl},
                                  {problem::modifier_owner, "individual"},
                                  {problem::modifier_state, "actual"},
                                  {problem::text, found.text},
                                  {problem::priority, i == story.priority ? "high" : "medium"},
                                  {problem::status, "active"}});
    }
    if (!complete) return;
    ValueMap katz;
    for (const std::string_view item : {"bathing", "dressing", "toileting", "transfer", "continence", "feeding"})
        katz[std::string(item)] = below(3) == 0 && item != "feeding" ? "dependent" : "independent";
    add_result(batch, "katz_6", std::move(katz), day(-40));
    batch.add(Kind::Consent, {{consent::party, member(Role::SocialWorker)},
                              {consent::compartment, client.number % 3 == 0 ? "nursing" : "social"},
                              {consent::purpose, "Afstemmen van zorg en ondersteuning in het kernteam"},
                              {consent::given_how, "spoken"},
                              {consent::given_on, day(-42)},
                              {consent::recorded_by, member(Role::PracticeNurse)},
                              {consent::answer, "yes"},
                              {consent::given_by, "client"}});
}

void Writer::add_plan(Batch& batch, const Client& client) {
    const Story& story = *client.story;
    const bool agreed = past(client, Step::CarePlan);
    batch.add(Kind::Goal, {{goal::description, story.goal},
                           {goal::target, story.target},
                           {goal::from, day(-30)},
                           {goal::due, day(30 + static_cast<int>(client.number) * 3)},
                           {goal::priority, "high"},
                           {goal::owner, member(contact_of(client.number))},
                           {goal::status, agreed ? "active" : "proposed"},
                           {goal::domain, domain_codes.at(story.priority)},
                           {goal::funder, story.priority == 2 ? "wmo" : "zvw"}});
    Fields plan{
        {care_plan::version, 1},
        {care_plan::status, agreed ? "agreed" : "draft"},
    };
    if (agreed) {
        plan.push_back({care_plan::agreed_on, day(-25)});
        plan.push_back({care_plan::agreed_by, "client"});
        plan.push_back({care_plan::agreed_how, "spoken"});
        plan.push_back({care_plan::copy_offered, true});
        // Some reviews are late: that is what a worklist is for.
        plan.push_back({care_plan::review_on, day(client.variant % 3 == 0 ? -4 : 60 + client.variant * 11)});
    }
    batch.add(Kind::CarePlan, std::move(plan));
    batch.add(Kind::CrisisPlan, {{crisis_plan::call_first, "Het centrale aanspreekpunt"},
                                 {crisis_plan::call_then, "Buiten kantoortijd de huisartsenpost"}});
}

void Writer::add_task(Batch& batch, std::string_view description, int due, Fields more) {
    Fields fields{{task::description, description},
                  {task::owner, owners_[tasks_++ % owners_.size()]},
                  {task::due, day(due)},
                  {task::status, "open"}};
    std::ranges::move(more, std::back_inserter(fields));
    batch.add(Kind::Task, std::move(fields));
}

void Writer::add_follow_up(Batch& batch, const Client& client, const RecordId& goal) {
    const Story& story = *client.story;
    constexpr auto due = std::to_array<int>({-12, 3, 0, -2, 7, 14});
    batch.add(Kind::Action, {{action::description, story.action},
                             {action::owner, member(contact_of(client.number))},
                             {action::frequency, story.frequency},
                             {action::from, day(-20)},
                             {action::until, day(70)},
                             {action::goal, goal},
                             {action::funder, story.priority == 2 ? "wmo" : "zvw"},
                             {action::status, past(client, Step::CarePlan) ? "active" : "planned"}});
    add_task(batch, story.decisions[1], due.at(client.number % due.size()),
             {{task::source, goal}, {task::source_kind, "goal"}});
    if (!past(client, Step::CarePlan)) return;
    add_coordination(batch, client);
    batch.add(Kind::ContactMoment, {{contact_moment::at, moment(-9, 14)},
                                    {contact_moment::with, story.carer_relation},
                                    {contact_moment::text, story.contact},
                                    {contact_moment::channel, client.number % 2 == 0 ? "phone" : "visit"}});
    batch.add(Kind::Message,
              {{message::to, ValueList{member(contact_of(client.number)), true}},
               {message::about_kind, "goal"},
               {message::about, goal},
               {message::text, "Gaat goed zo. Wil je bij het volgende bezoek vragen of het volgehouden wordt?"}});
}

/// Now and then a client is away from home, and R. Schoenmaker, who leaves, hands over.
void Writer::add_coordination(Batch& batch, const Client& client) {
    if (client.variant % 5 == 2)
        batch.add(Kind::Stay, {{stay::type, client.variant % 2 == 0 ? "elv_low" : "respite"},
                               {stay::place, "Het Hof, Beekwijk"},
                               {stay::from, day(-4)},
                               {stay::expected_until, day(5)},
                               {stay::reason, "Na een val nog niet veilig alleen thuis."},
                               {stay::pauses_tasks, true},
                               {stay::home_care_stopped, true}});
    if (contact_of(client.number) == Role::CaseManager)
        batch.add(Kind::Handover, {{handover::from, member(Role::CaseManager)},
                                   {handover::to, member(Role::DistrictNurse)},
                                   {handover::effective_on, day(21)},
                                   {handover::offered_on, day(-1)},
                                   {handover::status, "offered"},
                                   {handover::note, "Kent de wijkzorg al. De sleutel ligt bij de buren."}});
}

Result<void> Writer::write_client(const Client& client) {
    const Story& story = *client.story;
    Batch first = batch();
    Fields identity = identity_of(client);
    identity.push_back({client::bsn, next_bsn()});
    identity.push_back({client::gp, "S. Amrani, Huisartsenpraktijk Beekwijk"});
    if (past(client, Step::CaseFinding)) {
        identity.push_back({client::what_matters, story.what_matters});
        identity.push_back({client::inclusion_reason, "judgement"});
        identity.push_back({client::included_by, member(Role::GeneralPractitioner)});
        identity.push_back({client::included_on, day(3 - days_since_signal(client.step))});
    }
    first.add(Kind::Client, std::move(identity));
    add_finding(first, client);
    if (client.step == Step::CaseFinding) {
        if (client.variant % 2 == 1) add_task(first, "Bellen en een huisbezoek afspreken", client.variant - 4);
        KT_CHECK(write(first));
        return {};
    }
    const auto assessment = first.add(Kind::Assessment, {{assessment::started_on, day(-14)},
                                                         {assessment::frame, "sfmpc"},
                                                         {assessment::client_words, story.what_matters},
                                                         {assessment::led_by, member(Role::PracticeNurse)}});
    if (client.step >= Step::CareTeam) add_team(first, client);
    if (client.step >= Step::TeamConference) add_agenda(first, client);
    KT_TRY(const auto made, write(first));

    Batch second = batch(made.dossier);
    add_assessment(second, client, made.records.at(*assessment));
    if (client.step == Step::TeamConference) add_task(second, "MDO voorbereiden", 3);
    const bool planned = client.step >= Step::CarePlan;
    const std::size_t goal = second.edit.records.size();
    if (planned) add_plan(second, client);
    if (second.edit.records.empty()) return {};
    KT_TRY(const auto more, write(second));
    if (!planned) return {};

    Batch third = batch(made.dossier);
    add_follow_up(third, client, more.records.at(goal));
    KT_CHECK(write(third));
    return {};
}

Result<void> Writer::write_small(std::size_t number) {
    const Client client = [&] {
        Client out = client_of(number);
        out.step = number % 3 == 0 ? Step::CaseFinding : Step::MultiDomainAssessment;
        out.variant = static_cast<int>(number % 4);
        return out;
    }();
    Batch all = batch();
    all.add(Kind::Client, identity_of(client));
    all.add(Kind::Signal, {{signal::observed_at, moment(-static_cast<int>(number % 300))},
                           {signal::source, client.story->source},
                           {signal::text, client.story->signal},
                           {signal::urgency, client.story->urgency},
                           {signal::status, number % 50 == 0 ? "open" : "triaged"}});
    if (client.step != Step::CaseFinding)
        all.add(Kind::Triage, {{triage::outcome, "frail"},
                               {triage::decided_on, day(-static_cast<int>(number % 200))},
                               {triage::decided_by, member(Role::GeneralPractitioner)},
                               {triage::client_agreed, true}});
    all.add(Kind::CareTeam, {{care_team::central_contact, member(contact_of(number))}});
    if (number % 4 == 0) add_task(all, "Bellen hoe het gaat", static_cast<int>(number % 90) - 10);
    KT_CHECK(write(all));
    return {};
}

} // namespace kt::exchange::demo
