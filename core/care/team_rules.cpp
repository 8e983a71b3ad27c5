#include "core/care/team_rules.h"

#include "core/care/team.h"

#include <algorithm>

namespace kt::care {
namespace {

void take(int& interval, const Facts& from, std::uint16_t field) {
    const auto number = shown_in(from, field).integer();
    if (number && *number > 0) interval = static_cast<int>(std::min<std::int64_t>(*number, 1'000));
}

const ValueList* list_in(const Facts& from, std::uint16_t field) {
    return shown_in(from, field).get<ValueList>();
}

} // namespace

TeamRules rules_of(std::span<const Facts> records) {
    TeamRules out;
    const Facts* own = nullptr;
    for (const Facts& one : records)
        if (one.kind == Kind::TeamRules && !yes_in(one, field_removed) && (own == nullptr || one.id < own->id))
            own = &one;
    if (own == nullptr) return out;
    take(out.intervals.conference_months, *own, team_rules::conference_months);
    take(out.intervals.medication_review_months, *own, team_rules::medication_review_months);
    take(out.intervals.assessment_months, *own, team_rules::assessment_months);
    take(out.intervals.consent_months, *own, team_rules::consent_months);
    take(out.intervals.reminder_days, *own, team_rules::reminder_days);
    take(out.intervals.return_review_days, *own, team_rules::return_review_days);
    if (shown_in(*own, team_rules::consent_before_team) == Value(false)) out.steps.consent_before_team = false;
    if (const auto* set = list_in(*own, team_rules::domains); set != nullptr && !set->empty()) {
        std::erase_if(out.steps.domains, [set](std::string_view code) {
            return std::ranges::none_of(*set, [code](const Value& one) { return one.text() == code; });
        });
        if (out.steps.domains.empty()) out.steps.domains = StepRules{}.domains;
    }
    if (const auto* set = list_in(*own, team_rules::confirming_roles); set != nullptr && !set->empty()) {
        std::vector<Role> named;
        for (const Value& one : *set)
            if (const auto role = find_role(one.text())) named.push_back(*role);
        if (!named.empty()) out.steps.confirming = std::move(named);
    }
    return out;
}

} // namespace kt::care
