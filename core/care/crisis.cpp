#include "core/care/crisis.h"

#include "core/care/declare.h"

namespace kt::care::crisis_plan {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    searched({signs, "signs", Narrative, Ask}),
    searched({what_helps, "what_helps", Narrative, Ask}),
    {call_first, "call_first", Line, Ask},
    {call_then, "call_then", Line, Ask},
    {key_box, "key_box", Line, Ask},
    {stay_wish, "stay_wish", Code, Ask, {}, stays},
    {stay_text, "stay_text", Narrative, Ask},
    {agreed_on, "agreed_on", Date, Ask, "period.start"},
});

} // namespace

constinit const KindSpec spec{Kind::CrisisPlan, "crisis_plan", Compartment::General, "CarePlan", fields};

} // namespace kt::care::crisis_plan
