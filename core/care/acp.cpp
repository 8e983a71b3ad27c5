#include "core/care/acp.h"

#include "core/care/declare.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace kt::care::treatment_directive {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({treatment, "treatment", Code, Ask, "category", treatments}),
    {other_treatment, "other_treatment", Line, Ask},
    required({decision, "decision", Code, Ask, "provision.type", decisions}),
    searched({text, "text", Narrative, Ask}),
    {discussed_with, "discussed_with", Line, Ask, "performer.display"},
    {discussed_on, "discussed_on", Date, Ask, "dateTime"},
    {discussed_by, "discussed_by", Reference, Ask, "performer"},
    {withdrawn_on, "withdrawn_on", Date, Ask, "provision.period.end"},
});

} // namespace

constinit const KindSpec spec{Kind::TreatmentDirective, "treatment_directive", Compartment::Acp, "Consent", fields};

} // namespace kt::care::treatment_directive

namespace kt::care::advance_care {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    searched({wishes, "wishes", Narrative, Ask, "note.text"}),
    {place_of_death, "place_of_death", Code, Ask, "valueCodeableConcept", places},
    {place_text, "place_text", Line, Ask},
    {representative, "representative", Line, Ask},
    {representative_kind, "representative_kind", Code, Ask, {}, representative_kinds},
    {representative_phone, "representative_phone", Line, Latest},
    {discussed_with, "discussed_with", Line, Ask},
    {discussed_on, "discussed_on", Date, Ask, "effectiveDateTime"},
    {discussed_by, "discussed_by", Reference, Ask, "performer"},
    searched({will, "will", Narrative, Ask}),
});

} // namespace

constinit const KindSpec spec{Kind::AdvanceCare, "advance_care", Compartment::Acp, "Observation", fields};

} // namespace kt::care::advance_care

namespace kt::care::capacity {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({about, "about", Line, Ask, "code.text"}),
    required({judgement, "judgement", Code, Ask, "valueCodeableConcept", judgements}),
    {assessed_by, "assessed_by", Reference, Ask, "performer"},
    {assessed_on, "assessed_on", Date, Ask, "effectiveDateTime"},
    searched({text, "text", Narrative, Ask, "note.text"}),
});

} // namespace

constinit const KindSpec spec{Kind::Capacity, "capacity", Compartment::Acp, "Observation", fields};

} // namespace kt::care::capacity

namespace kt::care {
namespace {

std::int32_t day_of(const Directive& one) {
    return one.discussed_on ? one.discussed_on->days : std::numeric_limits<std::int32_t>::min();
}

auto rank(const Directive& one) {
    const auto& order = treatment_directive::treatments;
    return std::ranges::find(order, one.treatment) - order.begin();
}

} // namespace

std::vector<Directive> standing_directives(std::vector<Directive> all) {
    std::erase_if(all, [](const Directive& one) { return one.withdrawn; });
    std::vector<Directive> out;
    for (const Directive& one : all) {
        const bool later = std::ranges::any_of(all, [&one](const Directive& other) {
            return other.treatment == one.treatment && day_of(other) > day_of(one);
        });
        // Of two that say the same on one day, one is enough.
        const bool again = std::ranges::any_of(all, [&one](const Directive& other) {
            return other.treatment == one.treatment && other.decision == one.decision && day_of(other) == day_of(one) &&
                   other.id < one.id;
        });
        if (!later && !again) out.push_back(one);
    }
    std::ranges::sort(out, [](const Directive& a, const Directive& b) {
        return std::tuple(rank(a), a.treatment, a.id) < std::tuple(rank(b), b.treatment, b.id);
    });
    return out;
}

} // namespace kt::care
