// Mrs Willemsen's plan beyond goals: what to do in a crisis, what she wants later, and what Ineke can bear. Not real.
#include "core/care/acp.h"
#include "core/care/carer.h"
#include "core/care/conference.h"
#include "core/care/crisis.h"
#include "core/care/goal.h"
#include "core/care/rights.h"
#include "core/exchange/demo_writer.h"

namespace kt::exchange::demo {
namespace {

using care::Kind;
using care::Role;

void add_directives(const Writer& w, Batch& batch) {
    namespace f = care::treatment_directive;
    const auto agreed = [&](std::string_view treatment, std::string_view decision) {
        batch.add(Kind::TreatmentDirective, {{f::treatment, treatment},
                                             {f::decision, decision},
                                             {f::discussed_with, "mevrouw en dochter Ineke"},
                                             {f::discussed_on, w.day(-28)},
                                             {f::discussed_by, w.member(Role::ElderlyCarePhysician)}});
    };
    agreed("resuscitation", "no");
    agreed("hospital_admission", "yes");
    agreed("antibiotics", "yes");
    namespace wish = care::advance_care;
    batch.add(Kind::AdvanceCare, {{wish::wishes, "Ik wil mijn dochters om me heen, en geen gedoe met slangen."},
                                  {wish::place_of_death, "home"},
                                  {wish::representative, "Ineke, dochter"},
                                  {wish::representative_kind, "child"},
                                  {wish::discussed_with, "mevrouw en dochter Ineke"},
                                  {wish::discussed_on, w.day(-28)},
                                  {wish::discussed_by, w.member(Role::ElderlyCarePhysician)}});
    namespace able = care::capacity;
    batch.add(Kind::Capacity, {{able::about, "Wel of niet behandelen in het ziekenhuis"},
                               {able::judgement, "capable"},
                               {able::assessed_by, w.member(Role::ElderlyCarePhysician)},
                               {able::assessed_on, w.day(-28)}});
}

void add_carer(const Writer& w, Batch& batch) {
    namespace f = care::carer_plan;
    batch.add(Kind::CarerPlan, {{f::carer_name, "Ineke, dochter"},
                                {f::tasks, "Administratie, ziekenhuis, elke avond bellen."},
                                {f::load_text, "Het wordt mij soms veel, naast mijn werk."},
                                {f::wish, "Eén vrije avond in de week."},
                                {f::backup, "Henk, voor de boodschappen"},
                                {f::agreed_on, w.day(-12)}});
    namespace relief = care::respite;
    batch.add(Kind::Respite, {{relief::text, "Een vrijwilliger op dinsdagavond"},
                              {relief::funder, "wmo"},
                              {relief::status, "asked"},
                              {relief::asked_on, w.day(-3)},
                              {relief::owner, w.member(Role::SocialWorker)}});
}

void add_rights(const Writer& w, Batch& batch) {
    namespace f = care::rights_case;
    const Value handler(id_cast<RecordId>(w.member(Role::CaseManager)));
    batch.add(Kind::RightsCase, {{f::right, "copy"},
                                 {f::asked_on, w.day(-5)},
                                 {f::asked_by, "client"},
                                 {f::asked_how, "spoken"},
                                 {f::words, "Ik wil zelf kunnen lezen wat er over mij staat."},
                                 {f::handler, handler}});
    batch.add(Kind::RightsCase, {{f::right, "correction"},
                                 {f::asked_on, w.day(-40)},
                                 {f::asked_by, "client"},
                                 {f::asked_how, "spoken"},
                                 {f::words, "Er stond dat ik rook. Dat doe ik al dertig jaar niet meer."},
                                 {f::handler, handler},
                                 {f::decision, "granted"},
                                 {f::decided_on, w.day(-38)},
                                 {f::decided_by, handler},
                                 {f::done_on, w.day(-38)},
                                 {f::given, "Verbeterd en samen nagelezen"}});
    batch.add(Kind::OwnStatement, {{care::own_statement::text, "Ik ben niet vergeetachtig. Ik was die week erg moe."},
                                   {care::own_statement::said_on, w.day(-20)}});
}

} // namespace

void add_wishes(const Writer& w, Batch& batch, const RecordId& goal, const RecordId& item) {
    add_rights(w, batch);
    namespace crisis = care::crisis_plan;
    batch.add(Kind::CrisisPlan, {{crisis::signs, "Zij valt, is in de war of eet niet meer."},
                                 {crisis::what_helps, "Rustig praten, haar zus noemen, thee zetten."},
                                 {crisis::call_first, "Ineke, 0999-123401"},
                                 {crisis::call_then, "De wijkverpleging, dag en nacht"},
                                 {crisis::key_box, "Sleutelkastje naast de voordeur; Henk weet de code"},
                                 {crisis::stay_wish, "stay_home"},
                                 {crisis::agreed_on, w.day(-32)}});
    namespace look = care::goal_evaluation;
    batch.add(Kind::GoalEvaluation, {{look::goal, goal},
                                     {look::since, w.day(-35)},
                                     {look::evaluated_on, w.day(-3)},
                                     {look::outcome, "partly_reached"},
                                     {look::knowledge, 3},
                                     {look::behaviour, 4},
                                     {look::state, 4},
                                     {look::text, "Eén keer per week lukt het."}});
    namespace note = care::preparation;
    batch.add(Kind::Preparation, {{note::agenda_item, item},
                                  {note::member, w.member(Role::DistrictNurse)},
                                  {note::text, "Haar ogen druppelen lukt niet meer alleen."},
                                  {note::prepared_on, w.day(-61)}});
    add_directives(w, batch);
    add_carer(w, batch);
}

} // namespace kt::exchange::demo
