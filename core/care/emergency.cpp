#include "core/care/emergency.h"

#include "core/care/codes.h"
#include "core/care/declare.h"

namespace kt::care::emergency_set {
namespace {

using namespace declare;

// What two people sealed differently while apart is shown as such: who reads it in the night must ask.
constexpr auto fields = std::to_array<Field>({
    required({agreed_on, "agreed_on", Date, Latest, "consent.dateTime"}),
    {agreed_how, "agreed_how", Code, Latest, {}, agreed_codes},
    {agreed_by, "agreed_by", Code, Latest, {}, agreeing_codes},
    {sealed_on, "sealed_on", Date, Latest, "date"},
    {withdrawn_on, "withdrawn_on", Date, Latest},
    required({name, "name", Line, Latest, "subject.display"}),
    {birth_date, "birth_date", Date, Latest},
    {called, "called", Line, Latest},
    {address, "address", Line, Latest},
    {phone, "phone", Line, Latest},
    {key_box, "key_box", Line, Latest},
    {limits, "limits", Narrative, Ask},
    {wishes, "wishes", Narrative, Ask},
    {stay, "stay", Narrative, Ask},
    {representative, "representative", Line, Latest},
    {alerts, "alerts", Narrative, Ask},
    {medicines, "medicines", Narrative, Ask},
    {signs, "signs", Narrative, Ask},
    {helps, "helps", Narrative, Ask},
    {call, "call", Narrative, Ask},
    {doctor, "doctor", Line, Latest},
});

} // namespace

constinit const KindSpec spec{Kind::EmergencySet, "emergency_set", Compartment::Emergency, "Composition", fields};

} // namespace kt::care::emergency_set

namespace kt::care::emergency_access {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({by, "by", Reference, Latest, "agent.who"}),
    required({at, "at", Moment, Latest, "recorded"}),
    required({until, "until", Moment, Latest, "period.end"}),
    required({reason, "reason", Line, Latest, "purposeOfEvent"}),
    {reviewed_on, "reviewed_on", Date, Latest},
    {reviewed_by, "reviewed_by", Reference, Latest},
    {outcome, "outcome", Code, Latest, "outcome", outcomes},
    {note, "note", Narrative, Ask, "outcomeDesc"},
});

} // namespace

constinit const KindSpec spec{Kind::EmergencyAccess, "emergency_access", Compartment::Emergency, "AuditEvent", fields};

} // namespace kt::care::emergency_access

namespace kt::care {

bool is_reviewed(const Facts& opening) {
    namespace f = emergency_access;
    const auto reviewer = shown_in(opening, f::reviewed_by).id<MemberId>();
    return filled_in(opening, f::reviewed_on) && !reviewer.none() &&
           reviewer != shown_in(opening, f::by).id<MemberId>();
}

bool is_open(const Facts& opening, const MemberId& who, Instant now) {
    namespace f = emergency_access;
    const auto from = shown_in(opening, f::at).instant();
    const auto until = shown_in(opening, f::until).instant();
    constexpr std::int64_t longest = emergency_hours * 3'600'000;
    return shown_in(opening, f::by).id<MemberId>() == who && from && until && *from <= now && now < *until &&
           now.ms - from->ms < longest;
}

bool is_agreed(const Facts& set) {
    return counts_in(set, Kind::EmergencySet) && filled_in(set, emergency_set::agreed_on) &&
           !filled_in(set, emergency_set::withdrawn_on);
}

} // namespace kt::care
