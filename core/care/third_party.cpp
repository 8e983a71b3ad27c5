#include "core/care/third_party.h"

#include "core/care/contact.h"
#include "core/care/mda.h"
#include "core/care/signal.h"

#include <algorithm>

namespace kt::care {
namespace {

/// Where a kind keeps the marks; 0: it has no such field.
struct Marks {
    Kind kind{};
    std::uint16_t told_by = 0;
    std::uint16_t in_confidence = 0;
};

constexpr auto marks = std::to_array<Marks>({
    {Kind::ContactMoment, contact_moment::told_by, contact_moment::in_confidence},
    {Kind::AssessmentAnswer, assessment_answer::told_by, assessment_answer::in_confidence},
    {Kind::Signal, 0, signal::in_confidence},
});

const Marks* marks_of(Kind kind) {
    const auto at = std::ranges::find(marks, kind, &Marks::kind);
    return at != marks.end() ? &*at : nullptr;
}

} // namespace

bool can_be_told_by_another(Kind kind) {
    return marks_of(kind) != nullptr;
}

bool told_by_another(const Facts& record) {
    const Marks* known = marks_of(record.kind);
    return known != nullptr &&
           (yes_in(record, known->in_confidence) || (known->told_by != 0 && filled_in(record, known->told_by)));
}

bool told_in_confidence(const Facts& record) {
    const Marks* known = marks_of(record.kind);
    return known != nullptr && yes_in(record, known->in_confidence);
}

} // namespace kt::care
