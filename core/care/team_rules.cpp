#include "core/care/team_rules.h"

#include "core/care/frame.h"
#include "core/care/team.h"

#include <algorithm>

namespace kt::care {
namespace {

using ById = std::vector<const Facts*>;

void take(int& interval, const ById& from, std::uint16_t field) {
    const auto number = first_said(from, field).integer();
    if (number && *number > 0) interval = static_cast<int>(std::min<std::int64_t>(*number, 1'000));
}

/// The elements of a Set in all records, each once.
std::vector<std::string_view> elements_of(const ById& from, std::uint16_t field) {
    std::vector<std::string_view> out;
    for (const Facts* one : from)
        if (const auto* set = shown_in(*one, field).get<ValueList>())
            for (const Value& element : *set)
                if (std::ranges::find(out, element.text()) == out.end()) out.push_back(element.text());
    return out;
}

std::vector<Role> roles_of(const ById& from, std::uint16_t field) {
    const auto named = elements_of(from, field);
    std::vector<Role> out;
    for (const Role role : all_roles())
        if (std::ranges::find(named, role_name(role)) != named.end()) out.push_back(role);
    return out;
}

} // namespace

TeamRules rules_of(std::span<const Facts> records) {
    TeamRules out;
    ById own;
    for (const Facts& one : records)
        if (counts_in(one, Kind::TeamRules)) own.push_back(&one);
    std::ranges::sort(own, {}, [](const Facts* one) { return one->id; });
    take(out.intervals.conference_months, own, team_rules::conference_months);
    take(out.intervals.medication_review_months, own, team_rules::medication_review_months);
    take(out.intervals.assessment_months, own, team_rules::assessment_months);
    take(out.intervals.consent_months, own, team_rules::consent_months);
    take(out.intervals.reminder_days, own, team_rules::reminder_days);
    take(out.intervals.return_review_days, own, team_rules::return_review_days);
    if (first_said(own, team_rules::consent_before_team) == Value(false)) out.steps.consent_before_team = false;
    out.steps.domains = frame_of(records).asked();
    if (auto named = roles_of(own, team_rules::confirming_roles); !named.empty())
        out.steps.confirming = std::move(named);
    const auto without = elements_of(own, team_rules::core_without);
    std::erase_if(out.steps.core,
                  [&without](std::string_view one) { return std::ranges::find(without, one) != without.end(); });
    out.steps.core_extra = roles_of(own, team_rules::core_extra);
    for (std::size_t number = 0; number < out.step_names.size(); ++number)
        out.step_names.at(number) = first_said(own, static_cast<std::uint16_t>(team_rules::step_1 + number)).text();
    return out;
}

} // namespace kt::care
