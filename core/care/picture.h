// The picture of the whole: each domain at a glance, what changed since the round before, which risks the
// measurements propose. Pure.
#pragma once

#include "core/care/steps.h"

namespace kt::care {

/// One round of the assessment. What two people began on one day is one round.
struct Round {
    std::optional<LocalDate> started_on;
    std::vector<RecordId> records; ///< of Kind::Assessment; none for answers that were given before any was begun
};

/// Rounds of the assessment, the first one first, from its assessments and answers.
[[nodiscard]] std::vector<Round> rounds_of(std::span<const Facts> dossier);
/// Whether an answer belongs to the last of these rounds. One that names no round belongs to the first.
[[nodiscard]] bool in_last_round(const Facts& answer, std::span<const Round> rounds);

/// One domain at a glance.
struct DomainView {
    std::string domain;
    bool asked = true;     ///< by the frame in force; else an earlier one asked it
    bool answered = false; ///< in the last round, or by a problem named in it
    bool no_problem = false;
    bool client_priority = false;
    int problems = 0;               ///< those that are active
    int unrated = 0;                ///< of them, without a status
    std::optional<int> worst_state; ///< lowest status (KBS, 5 is best) of those that have one
    /// Somebody said "no problem" and somebody named one: both stay until a person chooses.
    [[nodiscard]] bool contradicts() const { return no_problem && problems > 0; }
    friend bool operator==(const DomainView&, const DomainView&) = default;
};

/// The domains that are asked, in order; then those that are not and have something said in them.
[[nodiscard]] std::vector<DomainView> picture_of(std::span<const Facts> dossier, std::span<const std::string> asked);

/// What became of a problem.
enum class Change : std::uint8_t { Same, New, Gone, Better, Worse };
[[nodiscard]] std::string_view change_name(Change change); ///< "same", "new", ...

/// One problem then and now.
struct ProblemChange {
    RecordId problem;
    Change change{};
    friend bool operator==(const ProblemChange&, const ProblemChange&) = default;
};

/// Compares problems as they stood with how they stand: by status, then behaviour, then knowledge; ratings are never
/// added up, and one that was not given then says nothing. In the order of `now`, then those that are gone.
[[nodiscard]] std::vector<ProblemChange> compare_problems(std::span<const Facts> then, std::span<const Facts> now);

/// A risk that a measurement or a signal points to. A person sets the flag, never the program.
struct RiskProposal {
    std::string_view risk;
    std::string why; ///< id of the instrument; empty when a signal says so
    std::optional<LocalDate> on;
    friend bool operator==(const RiskProposal&, const RiskProposal&) = default;
};

/// By the newest result of each instrument, and by what signals were about that nobody closed; each risk once.
[[nodiscard]] std::vector<RiskProposal> proposed_risks(std::span<const Facts> dossier);

} // namespace kt::care
