#include "core/care/care_plan.h"

#include "core/care/declare.h"

namespace kt::care::care_plan {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    {agreed_on, "agreed_on", Date, Ask, "period.start"},
    {agreed_by, "agreed_by", Code, Ask, {}, agreeing_codes},
    {agreed_how, "agreed_how", Code, Ask, {}, agreed_codes},
    {copy_offered, "copy_offered", Boolean, Ask},
    {review_on, "review_on", Date, Ask},
    {version, "version", Integer, Ask},
    searched({crisis_plan, "crisis_plan", Narrative, Ask, "description"}),
    {status, "status", Code, Ask, "status", statuses},
    {copy_given_on, "copy_given_on", Date, Ask},
    {paused_from, "paused_from", Date, Ask},
    {paused_until, "paused_until", Date, Ask},
    {pause_reason, "pause_reason", Code, Ask, {}, pause_reasons},
    searched({evaluation, "evaluation", Narrative, Ask, "note.text"}),
    {evaluated_on, "evaluated_on", Date, Ask},
    {medication_review_on, "medication_review_on", Date, Ask},
});

} // namespace

constinit const KindSpec spec{Kind::CarePlan, "care_plan", Compartment::General, "CarePlan", fields};

} // namespace kt::care::care_plan
