#include "core/care/consent.h"

#include "core/care/declare.h"

namespace kt::care::consent {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    {party, "party", Reference, Ask, "actor.reference"},
    required({compartment, "compartment", Code, Ask, "category", compartment_names}),
    {purpose, "purpose", Line, Ask, "provision.purpose"},
    {given_how, "given_how", Code, Ask, {}, agreed_codes},
    {given_on, "given_on", Date, Ask, "dateTime"},
    {until, "until", Date, Ask, "provision.period.end"},
    {withdrawn_on, "withdrawn_on", Date, Ask},
    {recorded_by, "recorded_by", Reference, Ask},
    {answer, "answer", Code, Ask, "provision.type", answers},
    {party_name, "party_name", Line, Ask, "actor.display"},
    searched({limits, "limits", Narrative, Ask}),
    {given_by, "given_by", Code, Ask, "performer", agreeing_codes},
    {ground, "ground", Code, Ask, "policyRule", grounds},
    {doctor_role, "doctor_role", Code, Ask, {}, doctor_roles},
});

} // namespace

constinit const KindSpec spec{Kind::Consent, "consent", Compartment::General, "Consent", fields};

} // namespace kt::care::consent
