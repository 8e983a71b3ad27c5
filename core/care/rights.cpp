#include "core/care/rights.h"

#include "core/care/declare.h"

#include <algorithm>

namespace kt::care::rights_case {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({right, "right", Code, Ask, "code", rights}),
    required({asked_on, "asked_on", Date, Ask, "authoredOn"}),
    {asked_by, "asked_by", Code, Ask, "requester", askers},
    {asked_by_name, "asked_by_name", Line, Ask, "requester.display"},
    {asked_how, "asked_how", Code, Ask, {}, ways},
    searched({words, "asked_words", Narrative, Ask, "description"}),
    {handler, "handler", Reference, Ask, "owner"},
    {theme, "theme", Code, Ask, {}, compartment_names},
    {record, "record", Reference, Ask, "focus"},
    {record_kind, "record_kind", Line, Latest},
    {decision, "right_decision", Code, Ask, "businessStatus", decisions},
    {refusal_reason, "refusal_reason", Code, Ask, "statusReason", refusal_reasons},
    searched({decision_text, "decision_text", Narrative, Ask, "note.text"}),
    {decided_on, "decided_on", Date, Ask},
    {decided_by, "decided_by", Reference, Ask},
    {done_on, "done_on", Date, Ask, "executionPeriod.end"},
    {given, "given", Line, Ask, "output"},
    {extended_until, "extended_until", Date, Ask, "restriction.period.end"},
});

} // namespace

constinit const KindSpec spec{Kind::RightsCase, "rights_case", Compartment::General, "Task", fields};

} // namespace kt::care::rights_case

namespace kt::care::own_statement {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required(searched({text, "text", Narrative, Ask, "payload.contentString"})),
    {said_on, "said_on", Date, Ask, "sent"},
    {about_kind, "about_kind", Line, Latest},
    {about_record, "about_record", Reference, Ask, "about"},
    {theme, "theme", Code, Ask, {}, compartment_names},
    {own_statement::rights_case, "rights_case", Reference, Ask, "basedOn"},
});

} // namespace

constinit const KindSpec spec{Kind::OwnStatement, "own_statement", Compartment::General, "Communication", fields};

} // namespace kt::care::own_statement

namespace kt::care::restriction {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({theme, "theme", Code, Ask, "provision.securityLabel", compartment_names}),
    {from, "from", Date, Ask, "dateTime"},
    {readers, "readers", Reference, Set, "provision.actor"},
    {restriction::rights_case, "rights_case", Reference, Ask, "source"},
    {lifted_on, "lifted_on", Date, Ask, "provision.period.end"},
});

} // namespace

constinit const KindSpec spec{Kind::Restriction, "restriction", Compartment::General, "Consent", fields};

} // namespace kt::care::restriction

namespace kt::care {

LocalDate right_due(LocalDate asked, std::optional<LocalDate> extended) {
    constexpr int months = 1;
    constexpr int most_months = 3;
    const LocalDate due = asked.plus_months(months);
    return extended ? std::clamp(*extended, due, asked.plus_months(most_months)) : due;
}

bool right_settled(const Facts& one) {
    const std::string_view decision = shown_in(one, rights_case::decision).text();
    return decision == "refused" || decision == "withdrawn" || filled_in(one, rights_case::done_on);
}

std::optional<LocalDate> open_right_due(const Facts& one) {
    const auto asked = shown_in(one, rights_case::asked_on).date();
    if (!asked || right_settled(one)) return std::nullopt;
    return right_due(*asked, shown_in(one, rights_case::extended_until).date());
}

} // namespace kt::care
