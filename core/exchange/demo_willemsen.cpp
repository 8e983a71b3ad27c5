// Mrs Willemsen-Otten, from the first signal to casemanagement (domain §6). She does not exist.
#include "core/care/action.h"
#include "core/care/care_plan.h"
#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/consent.h"
#include "core/care/contact.h"
#include "core/care/goal.h"
#include "core/care/instrument_result.h"
#include "core/care/mda.h"
#include "core/care/omaha.h"
#include "core/care/signal.h"
#include "core/care/task.h"
#include "core/exchange/demo_writer.h"

namespace kt::exchange::demo {
namespace {

using namespace care;

constexpr std::string_view what_matters =
    "Zelf naar de Huiskamer lopen, op dinsdag en donderdag. En in mijn eigen huis blijven.";

void add_person(const Writer& w, Batch& batch) {
    batch.add(Kind::Client,
              {{client::name, "G. Willemsen-Otten"},
               {client::called, "Geertje"},
               {client::birth_date, LocalDate::of(1938, 2, 11).value()},
               {client::bsn, "999990019"},
               {client::gender, "female"},
               {client::address, "Kerkbrink 7"},
               {client::postcode, "4821 SA"},
               {client::place, "Beekwijk"},
               {client::phone, "0999-100200"},
               {client::what_matters, what_matters},
               {client::what_not, "Niet verhuizen, en geen vreemden over de vloer zonder afspraak."},
               {client::gp, "S. Amrani, Huisartsenpraktijk Beekwijk"},
               {client::gp_phone, "0999-100101"},
               {client::pharmacy, "Apotheek Beekwijk"},
               {client::status, "active"},
               {client::inclusion_reason, "judgement"},
               {client::inclusion_text, "Problemen met zien, lopen, medicijnen en geheugen, die elkaar versterken."},
               {client::included_by, w.member(Role::GeneralPractitioner)},
               {client::included_on, w.day(-95)}});
    batch.add(Kind::Signal, {{signal::observed_at, w.moment(-98, 9)},
                             {signal::source, "Apotheek Beekwijk, telefonisch"},
                             {signal::source_role, "pharmacist"},
                             {signal::text, "Medicijnrol wordt te laat opgehaald, twee keer achter elkaar."},
                             {signal::urgency, "normal"},
                             {signal::status, "triaged"}});
}

void add_finding(const Writer& w, Batch& batch) {
    w.add_result(batch, "isar_pc", {{"iadl_help", true}, {"adl_help", true}, {"memory", false}, {"age", 88}},
                 w.day(-96));
    w.add_result(batch, "prisma_7",
                 {{"age", 88},
                  {"sex", "female"},
                  {"limits", true},
                  {"help", true},
                  {"home", false},
                  {"someone", true},
                  {"walking_aid", true}},
                 w.day(-96));
    w.add_result(batch, "gfi",
                 {{"shopping", "dependent"},
                  {"walking_outside", "independent"},
                  {"dressing", "dependent"},
                  {"toilet", "independent"},
                  {"fitness", 6},
                  {"vision", true},
                  {"hearing", false},
                  {"weight_loss", false},
                  {"medicines", 9},
                  {"memory", "sometimes"},
                  {"emptiness", "sometimes"},
                  {"misses_people", "yes"},
                  {"abandoned", "no"},
                  {"sad", "sometimes"},
                  {"nervous", "no"}},
                 w.day(-96));
    batch.add(Kind::Triage, {{triage::outcome, "frail"},
                             {triage::reason, "Slecht zien, moeizaam lopen en vergeten medicijnen komen samen."},
                             {triage::decided_on, w.day(-95)},
                             {triage::decided_by, w.member(Role::GeneralPractitioner)},
                             {triage::decided_role, role_name(Role::GeneralPractitioner)},
                             {triage::client_agreed, true},
                             {triage::agreed_how, "spoken"},
                             {triage::agreed_on, w.day(-95)}});
}

void add_people(const Writer& w, Batch& batch) {
    const auto professional = [&](Role role, std::string_view name, std::string_view organisation,
                                  std::string_view phone, std::string_view deputy) {
        batch.add(Kind::Participant, {{participant::role, "professional"},
                                      {participant::name, name},
                                      {participant::profession, role_name(role)},
                                      {participant::organisation, organisation},
                                      {participant::phone, phone},
                                      {participant::deputy, deputy},
                                      {participant::member, w.member(role)}});
    };
    professional(Role::GeneralPractitioner, "S. Amrani", "Huisartsenpraktijk Beekwijk", "0999-100101",
                 "waarnemer van de praktijk");
    professional(Role::PracticeNurse, "T. Bos", "Huisartsenpraktijk Beekwijk", "0999-100102", "praktijkassistente");
    professional(Role::DistrictNurse, "L. Hendriks", "Wijkzorg De Beek", "0999-100103", "collega van de route");
    professional(Role::SocialWorker, "M. Yilmaz", "Sociaal wijkteam Beekwijk", "0999-100104",
                 "bereikbare dienst wijkteam");
    professional(Role::ElderlyCarePhysician, "P. Veenstra", "Behandelcentrum Rietoever", "0999-100105",
                 "collega van Rietoever");
    professional(Role::CaseManager, "R. Schoenmaker", "Wijkzorg De Beek", "0999-100106", "L. Hendriks");
    const auto family = [&](std::string_view name, std::string_view relation, std::string_view tasks, int order) {
        batch.add(Kind::Participant, {{participant::role, "informal_caregiver"},
                                      {participant::name, name},
                                      {participant::relation, relation},
                                      {participant::tasks, tasks},
                                      {participant::phone, "0999-10020" + std::to_string(order)},
                                      {participant::may_be_called, true},
                                      {participant::call_order, order}});
    };
    family("Ineke", "dochter", "Mantelzorger: was, afspraken, mee naar de oogarts.", 1);
    family("Marga", "dochter, woont ver weg", "Belt elke avond.", 2);
    family("Henk", "schoonzoon", "Doet de boodschappen.", 3);
    batch.add(Kind::CareTeam,
              {{care_team::central_contact, w.member(Role::SocialWorker)},
               {care_team::formed_on, w.day(-80)},
               {care_team::provisional, false},
               {care_team::note, "R. Schoenmaker draagt de dossiers over; M. Yilmaz blijft aanspreekpunt."}});
}

void add_consents(const Writer& w, Batch& batch) {
    const auto consent = [&](std::string_view compartment, std::string_view answer, std::string_view limits) {
        batch.add(Kind::Consent, {{consent::party, w.member(Role::SocialWorker)},
                                  {consent::compartment, compartment},
                                  {consent::purpose, "Hulp en vervoer regelen"},
                                  {consent::given_how, "spoken"},
                                  {consent::given_on, w.day(-84)},
                                  {consent::recorded_by, w.member(Role::DistrictNurse)},
                                  {consent::answer, answer},
                                  {consent::limits, limits},
                                  {consent::given_by, "client"}});
    };
    consent("nursing", "yes", "Alleen zien en lopen.");
    consent("medical", "no", "Niet over incontinentie.");
    consent("finance", "no", "Geldzaken gaan niemand aan.");
}

void add_conference(const Writer& w, Batch& batch) {
    batch.add(Kind::AgendaItem,
              {{agenda_item::conference, w.past_meeting()},
               {agenda_item::question, "Wat is nodig om veilig naar de Huiskamer te blijven lopen?"},
               {agenda_item::slot, "new"},
               {agenda_item::minutes, 10},
               {agenda_item::position, 1},
               {agenda_item::status, "discussed"},
               {agenda_item::notes, "P. Veenstra meegevraagd. Trap, ogen en vervoer besproken."},
               {agenda_item::client_message, "Wij hebben over u gesproken.\nEr komt iemand naar de trap kijken en "
                                             "de wijkverpleging doet uw oogdruppels.\nM. Yilmaz belt u deze week."},
               {agenda_item::client_present, false},
               {agenda_item::next_review, w.day(140)}});
    const auto decide = [&](std::string_view text, Role owner, int due) {
        batch.add(Kind::Decision,
                  {{decision::text, text}, {decision::owner, w.member(owner)}, {decision::due, w.day(due)}});
    };
    decide("Ergotherapeut kijkt naar de trap en het losse kleed.", Role::PracticeNurse, -10);
    decide("Oogdruppels door de wijkverpleging.", Role::DistrictNurse, 30);
    decide("Vervoer naar de Huiskamer regelen voor slecht weer.", Role::SocialWorker, 4);
}

struct Found {
    std::string_view domain;
    std::string_view text;
    std::string_view strength;
    std::string_view flag;
    std::array<std::int64_t, 2> problems; ///< Omaha numbers, 0 for none
};

void add_domains(Batch& batch, const RecordId& assessment) {
    static constexpr auto found = std::to_array<Found>({
        {"S",
         "Suikerziekte sinds 1998 met schade aan het netvlies, hoge bloeddruk, incontinentie. Negen medicijnen in "
         "zakjes.",
         "Meldt zelf als iets niet goed voelt.",
         "medication",
         {30, 42}},
        {"F",
         "Slaapt boven, trap is steil. Hulp bij wassen, loopt buiten met de rollator. Los kleed in de gang.",
         "Loopt elke dag een rondje.",
         "fall",
         {37, 0}},
        {"M",
         "Weduwe. Gaat dinsdag en donderdag naar de Huiskamer, mist mensen op de andere dagen.",
         "Twee dochters en een schoonzoon die helpen.",
         "carer_overload",
         {13, 0}},
        {"P", "Lichte geheugenklachten, soms somber.", "Houdt van zingen en van haar tuin.", "", {21, 0}},
        {"C",
         "Ziet slecht, na een bloeding aan het rechteroog geopereerd. Hoort goed.",
         "Leest met een loep en grote letters.",
         "",
         {18, 0}},
    });
    for (const Found& one : found) {
        Fields answer{{assessment_answer::assessment, assessment},
                      {assessment_answer::domain, one.domain},
                      {assessment_answer::text, one.text},
                      {assessment_answer::strength, one.strength},
                      {assessment_answer::client_priority, one.domain == "F"}};
        if (!one.flag.empty()) answer.push_back({assessment_answer::risk_flags, ValueList{one.flag, true}});
        batch.add(Kind::AssessmentAnswer, std::move(answer));
        for (const std::int64_t number : one.problems) {
            const OmahaProblem* omaha = find_omaha(number);
            if (omaha == nullptr) continue;
            batch.add(Kind::Problem, {{problem::assessment, assessment},
                                      {problem::domain, one.domain},
                                      {problem::code, number},
                                      {problem::label, omaha->label.nl},
                                      {problem::modifier_owner, "individual"},
                                      {problem::modifier_state, "actual"},
                                      {problem::priority, one.domain == "F" ? "high" : "medium"},
                                      {problem::status, "active"},
                                      {problem::knowledge, 3},
                                      {problem::behaviour, 3},
                                      {problem::state, 3}});
        }
    }
}

void add_measurements(const Writer& w, Batch& batch) {
    w.add_result(batch, "katz_6",
                 {{"bathing", "dependent"},
                  {"dressing", "dependent"},
                  {"toileting", "independent"},
                  {"transfer", "independent"},
                  {"continence", "independent"},
                  {"feeding", "independent"}},
                 w.day(-84));
    w.add_result(batch, "lawton",
                 {{"telephone", 2},
                  {"shopping", 4},
                  {"food", 3},
                  {"housekeeping", 2},
                  {"laundry", 3},
                  {"transport", 3},
                  {"medication", 2},
                  {"finances", 2}},
                 w.day(-84));
    w.add_result(batch, "snaq65", {{"weight_loss", 0}, {"arm", 27}, {"appetite", false}, {"stairs", true}}, w.day(-84));
    w.add_result(batch, "ediz",
                 {{"own_life", "more_or_less"},
                  {"work_and_family", "no"},
                  {"others_short", "no"},
                  {"always_ready", "yes"},
                  {"independence", "no_strong"},
                  {"attention", "more_or_less"},
                  {"conflicts", "no_strong"},
                  {"never_lets_go", "yes_strong"},
                  {"pressure", "more_or_less"}},
                 w.day(-84), {{instrument_result::note, "Ingevuld door dochter Ineke."}});
}

void add_plan(const Writer& w, Batch& batch) {
    batch.add(Kind::Goal, {{goal::description, "Ik wil zelf naar de Huiskamer blijven lopen."},
                           {goal::target, "2 keer per week, 300 meter met de rollator."},
                           {goal::from, w.day(-35)},
                           {goal::due, w.day(70)},
                           {goal::priority, "high"},
                           {goal::owner, w.member(Role::CaseManager)},
                           {goal::status, "active"},
                           {goal::domain, "F"},
                           {goal::funder, "zvw"},
                           {goal::start_knowledge, 3},
                           {goal::start_behaviour, 3},
                           {goal::start_state, 3}});
    batch.add(Kind::CarePlan, {{care_plan::version, 1},
                               {care_plan::status, "agreed"},
                               {care_plan::agreed_on, w.day(-32)},
                               {care_plan::agreed_by, "client"},
                               {care_plan::agreed_how, "spoken"},
                               {care_plan::copy_offered, true},
                               {care_plan::copy_given_on, w.day(-31)},
                               {care_plan::review_on, w.day(140)},
                               {care_plan::medication_review_on, w.day(200)}});
    batch.add(Kind::ContactMoment,
              {{contact_moment::at, w.moment(-12, 14)},
               {contact_moment::with, "mevrouw en Ineke"},
               {contact_moment::text, "Huisbezoek. Kleed is weg, tweede leuning zit. Liep zelf naar de hoek en terug."},
               {contact_moment::channel, "visit"}});
    batch.add(Kind::ContactMoment,
              {{contact_moment::at, w.moment(-3, 16)},
               {contact_moment::with, "Ineke"},
               {contact_moment::text, "Belde: het wordt haar soms veel. Afgesproken over respijtzorg te praten."},
               {contact_moment::channel, "phone"}});
}

void add_follow_up(const Writer& w, Batch& batch, const RecordId& goal, std::span<const RecordId> decisions) {
    const auto action = [&](std::string_view text, Role owner, std::string_view frequency, std::string_view funder) {
        batch.add(Kind::Action, {{action::description, text},
                                 {action::owner, w.member(owner)},
                                 {action::frequency, frequency},
                                 {action::from, w.day(-30)},
                                 {action::until, w.day(70)},
                                 {action::goal, goal},
                                 {action::funder, funder},
                                 {action::status, "active"}});
    };
    action("Samen naar de Huiskamer lopen en weer alleen proberen", Role::DistrictNurse, "1 keer per week", "zvw");
    action("Oogdruppels geven", Role::DistrictNurse, "2 keer per dag", "zvw");
    action("Vervoer naar de Huiskamer bij slecht weer", Role::SocialWorker, "op dinsdag en donderdag", "wmo");
    const auto task = [&](std::string_view text, Role owner, int due, const RecordId& source, std::string_view kind,
                          std::string_view status) {
        batch.add(Kind::Task, {{task::description, text},
                               {task::owner, w.member(owner)},
                               {task::due, w.day(due)},
                               {task::status, status},
                               {task::source, source},
                               {task::source_kind, kind}});
    };
    task("Ergotherapeut vragen voor de trap", Role::PracticeNurse, -10, decisions[0], "decision", "done");
    task("Vervoer naar de Huiskamer regelen", Role::SocialWorker, -2, decisions[2], "decision", "open");
    task("Respijtzorg bespreken met Ineke", Role::SocialWorker, 3, goal, "goal", "open");
    task("Overdracht van R. Schoenmaker bevestigen", Role::CaseManager, 1, goal, "goal", "open");
    batch.add(Kind::Message,
              {{message::to, ValueList{w.member(Role::SocialWorker), true}},
               {message::to, ValueList{w.member(Role::PracticeNurse), true}},
               {message::about_kind, "goal"},
               {message::about, goal},
               {message::text, "Zij liep donderdag zelf naar de Huiskamer. Terug was te ver, Henk haalde haar op."}});
}

} // namespace

Result<void> write_willemsen(const Writer& w) {
    Batch first = w.batch();
    add_person(w, first);
    add_finding(w, first);
    const auto assessment = first.add(Kind::Assessment, {{assessment::started_on, w.day(-84)},
                                                         {assessment::frame, "sfmpc"},
                                                         {assessment::client_words, what_matters},
                                                         {assessment::finished_on, w.day(-80)},
                                                         {assessment::visited_on, w.day(-84)},
                                                         {assessment::led_by, w.member(Role::DistrictNurse)}});
    add_people(w, first);
    add_consents(w, first);
    const std::size_t item = first.edit.records.size();
    add_conference(w, first);
    KT_TRY(const auto made, w.write(first));

    Batch second = w.batch(made.dossier);
    const std::size_t goal = second.edit.records.size();
    add_plan(w, second);
    add_domains(second, made.records.at(*assessment));
    add_measurements(w, second);
    KT_TRY(const auto more, w.write(second));

    Batch third = w.batch(made.dossier);
    add_follow_up(w, third, more.records.at(goal), std::span(made.records).subspan(item + 1, 3));
    add_wishes(w, third, more.records.at(goal), made.records.at(item));
    for (const RecordId& decided : std::span(made.records).subspan(item + 1, 3))
        third.edit.records.push_back({Kind::Decision, decided, {{decision::agenda_item, made.records.at(item)}}});
    KT_CHECK(w.write(third));
    return {};
}

} // namespace kt::exchange::demo
