#include "core/care/safety_reader.h"

#include "core/care/declare.h"

namespace kt::care::safety_reader {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({member, "member", Reference, Ask, "actor.reference"}),
    {why, "why", Line, Ask, "provision.purpose"},
    {until, "until", Date, Ask, "provision.period.end"},
});

} // namespace

constinit const KindSpec spec{Kind::SafetyReader, "safety_reader", Compartment::Safety, "Consent", fields};

} // namespace kt::care::safety_reader
