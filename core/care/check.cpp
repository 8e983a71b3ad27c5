#include "core/care/check.h"

#include "core/care/acp.h"
#include "core/care/action.h"
#include "core/care/care_plan.h"
#include "core/care/care_team.h"
#include "core/care/carer.h"
#include "core/care/client.h"
#include "core/care/consent.h"
#include "core/care/goal.h"
#include "core/care/handover.h"
#include "core/care/rights.h"
#include "core/care/team.h"

namespace kt::care {
namespace {

constexpr int oldest_years = 130;

struct Order {
    Kind kind;
    std::uint16_t first;
    std::uint16_t last; ///< may not be before `first`
};

constexpr auto orders = std::to_array<Order>({
    {Kind::Client, client::birth_date, client::included_on},
    {Kind::Client, client::birth_date, client::closed_on},
    {Kind::Participant, participant::from, participant::until},
    {Kind::Participant, participant::away_from, participant::away_until},
    {Kind::Absence, absence::from, absence::until},
    {Kind::Stay, stay::from, stay::expected_until},
    {Kind::Stay, stay::from, stay::until},
    {Kind::CarePlan, care_plan::paused_from, care_plan::paused_until},
    {Kind::CarePlan, care_plan::agreed_on, care_plan::review_on},
    {Kind::CarePlan, care_plan::agreed_on, care_plan::evaluated_on},
    {Kind::Goal, goal::from, goal::due},
    {Kind::Goal, goal::from, goal::evaluated_on},
    {Kind::GoalEvaluation, goal_evaluation::since, goal_evaluation::evaluated_on},
    {Kind::Action, action::from, action::until},
    {Kind::Consent, consent::given_on, consent::until},
    {Kind::Consent, consent::given_on, consent::withdrawn_on},
    {Kind::TreatmentDirective, treatment_directive::discussed_on, treatment_directive::withdrawn_on},
    {Kind::Respite, respite::from, respite::until},
    {Kind::RightsCase, rights_case::asked_on, rights_case::decided_on},
    {Kind::RightsCase, rights_case::asked_on, rights_case::done_on},
    {Kind::RightsCase, rights_case::asked_on, rights_case::extended_until},
    {Kind::Restriction, restriction::from, restriction::lifted_on},
});

struct Past {
    Kind kind;
    std::uint16_t field;
};

/// What was said or judged was so on a day that has come.
constexpr auto past = std::to_array<Past>({
    {Kind::GoalEvaluation, goal_evaluation::evaluated_on},
    {Kind::TreatmentDirective, treatment_directive::discussed_on},
    {Kind::AdvanceCare, advance_care::discussed_on},
    {Kind::Capacity, capacity::assessed_on},
    {Kind::RightsCase, rights_case::asked_on},
    {Kind::RightsCase, rights_case::decided_on},
    {Kind::RightsCase, rights_case::done_on},
    {Kind::OwnStatement, own_statement::said_on},
});

const Value* filled(const std::map<std::uint16_t, Value>& fields, std::uint16_t number) {
    const auto at = fields.find(number);
    if (at == fields.end() || at->second.null()) return nullptr;
    const auto* text = at->second.get<std::string>();
    if (text != nullptr && text->find_first_not_of(" \t\n") == std::string::npos) return nullptr;
    return &at->second;
}

Result<void> check_birth_date(const std::map<std::uint16_t, Value>& fields, LocalDate today) {
    const Value* value = filled(fields, client::birth_date);
    const auto born = value != nullptr ? value->date() : std::nullopt;
    if (!born) return {};
    if (*born > today) return fail(Errc::BirthDateInFuture, "birth_date");
    if (born->year() < today.year() - oldest_years) return fail(Errc::BadDate, "birth_date");
    return {};
}

/// Whom it is for is a member or a name.
Result<void> check_party(const std::map<std::uint16_t, Value>& fields) {
    const bool named = filled(fields, consent::party) != nullptr || filled(fields, consent::party_name) != nullptr;
    return named ? Result<void>{} : fail(Errc::MissingField, "party");
}

/// A refusal has a reason; so has a destruction of less than was asked (R06).
Result<void> check_refusal(const std::map<std::uint16_t, Value>& fields) {
    const auto code = [&fields](std::uint16_t number) {
        const Value* value = filled(fields, number);
        return value != nullptr ? value->text() : std::string_view();
    };
    const std::string_view decision = code(rights_case::decision);
    const bool less = decision == "partly" && code(rights_case::right) == "destruction";
    if ((decision == "refused" || less) && code(rights_case::refusal_reason).empty())
        return fail(Errc::MissingField, "refusal_reason");
    return {};
}

} // namespace

Result<void> check_record(Kind kind, const std::map<std::uint16_t, Value>& fields, LocalDate today) {
    const KindSpec* spec = find_kind(kind);
    if (spec == nullptr) return Errc::UnknownKind;
    for (const auto& [number, value] : fields) {
        const Field* field = spec->field(number);
        if (field == nullptr) return fail(Errc::UnknownField, std::to_string(number));
        KT_CHECK(check_value(*field, value));
    }
    for (const Field& field : spec->fields)
        if (field.required && filled(fields, field.number) == nullptr)
            return fail(Errc::MissingField, std::string(field.name));
    if (kind == Kind::Client) KT_CHECK(check_birth_date(fields, today));
    if (kind == Kind::Consent) KT_CHECK(check_party(fields));
    if (kind == Kind::RightsCase) KT_CHECK(check_refusal(fields));
    for (const Past& one : past) {
        const Value* day = one.kind == kind ? filled(fields, one.field) : nullptr;
        // Where the client lives it may be tomorrow already.
        if (day != nullptr && day->date() && *day->date() > today.plus_days(1))
            return fail(Errc::DateInFuture, std::string(spec->field(one.field)->name));
    }
    for (const Order& order : orders) {
        if (order.kind != kind) continue;
        const Value* first = filled(fields, order.first);
        const Value* last = filled(fields, order.last);
        if (first == nullptr || last == nullptr) continue;
        const auto from = first->date();
        const auto to = last->date();
        if (from && to && *to < *from) return fail(Errc::EndsBeforeStart, std::string(spec->field(order.last)->name));
    }
    return {};
}

} // namespace kt::care
