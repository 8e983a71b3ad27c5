// Papers of the team about how it handles what clients tell: for the supervisor, for its organisations, for its own
// care (R20). They hold no word of a client.
#pragma once

#include "app/paper/sheet.h"
#include "core/ledger/ledger.h"

namespace kt::paper {

/// What these papers are made from.
struct TeamFacts {
    QString team;
    std::vector<ledger::MemberRow> members; ///< who is in it today
    LocalDate today;
};

[[nodiscard]] Result<TeamFacts> gather_team(const ledger::Ledger& ledger, LocalDate today);

/// The register of processing activities (article 30 GDPR): themes, who reads them, how long each is kept.
[[nodiscard]] Sheet processing_register(const TeamFacts& team);
/// The agreement of the organisations that decide together (article 26 GDPR), to be completed and signed.
[[nodiscard]] Sheet joint_agreement(const TeamFacts& team);
/// The assessment of what can go wrong for clients (article 35 GDPR): measures filled in, the judgement left open.
[[nodiscard]] Sheet impact_assessment(const TeamFacts& team);

} // namespace kt::paper
