#include "core/care/verification.h"

#include "core/care/declare.h"

namespace kt::care::verification {
namespace {

using namespace declare;

// Append: what somebody said stays, and nobody else can put words over it.
constexpr auto fields = std::to_array<Field>({
    required({device, "device", Reference, Append, "target"}),
    required({outcome, "outcome", Code, Append, "status", outcomes}),
    {how, "how", Code, Append, "validationProcess", hows},
});

} // namespace

constinit const KindSpec spec{Kind::Verification, "verification", Compartment::Team, "VerificationResult", fields};

} // namespace kt::care::verification
