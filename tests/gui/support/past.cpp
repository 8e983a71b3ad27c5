#include "tests/gui/support/past.h"

#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/consent.h"
#include "core/care/mda.h"
#include "core/care/signal.h"

namespace kt::gui {

namespace {

ledger::Committed commit(Program& program, ledger::Edit edit) {
    return program.ask<ledger::Committed>(
        [edit = std::move(edit)](ledger::Ledger& ledger) { return ledger.commit(edit); });
}

} // namespace

RecordId write(Program& program, const ClientId& client, care::Kind kind, std::vector<ledger::FieldChange> set) {
    return commit(program, {client, {{kind, {}, std::move(set)}}}).records.front();
}

ClientId new_client(Program& program, const std::string& name) {
    return commit(program, {{}, {{care::Kind::Client, {}, {{care::client::name, Value(name)}}}}}).dossier;
}

void bring_to_conference(Program& program, const ClientId& client) {
    const auto me =
        program.ask<MemberId>([](ledger::Ledger& ledger) -> Result<MemberId> { return ledger.identity().member; });
    const LocalDate day{20'000};
    std::vector<ledger::RecordChange> all;
    all.push_back({care::Kind::Triage,
                   {},
                   {{care::triage::outcome, "frail"},
                    {care::triage::decided_on, day},
                    {care::triage::decided_by, me},
                    {care::triage::decided_role, "general_practitioner"},
                    {care::triage::client_agreed, true}}});
    for (const auto domain : care::domain_codes)
        all.push_back({care::Kind::AssessmentAnswer,
                       {},
                       {{care::assessment_answer::domain, Value(domain)},
                        {care::assessment_answer::no_problem, true},
                        {care::assessment_answer::client_priority, domain == "F"}}});
    all.push_back({care::Kind::Consent, {}, {{care::consent::compartment, "social"}, {care::consent::party, me}}});
    for (const auto* profession : {"general_practitioner", "practice_nurse", "social_worker"})
        all.push_back({care::Kind::Participant,
                       {},
                       {{care::participant::role, "professional"},
                        {care::participant::name, "X"},
                        {care::participant::profession, profession}}});
    const auto done = commit(program, {client, std::move(all)});
    (void)write(program, client, care::Kind::CareTeam, {{care::care_team::central_contact, done.records.back()}});
}

RecordId held_meeting(Program& program, LocalDate on) {
    return write(program, {}, care::Kind::Conference,
                 {{care::conference::starts_at, WallTime{on, 600, "Europe/Amsterdam"}.text()},
                  {care::conference::status, "closed"}});
}

} // namespace kt::gui
