#include "core/care/client.h"

#include "core/care/codes.h"
#include "core/care/declare.h"

namespace kt::care::client {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required(searched({name, "name", Line, Ask, "name"})),
    searched({birth_date, "birth_date", Date, Ask, "birthDate"}),
    formed(Format::Bsn, {bsn, "bsn", Line, Ask, "identifier"}),
    searched({address, "address", Line, Latest, "address.line"}),
    searched(formed(Format::Postcode, {postcode, "postcode", Line, Latest, "address.postalCode"})),
    searched({phone, "phone", Line, Latest, "telecom"}),
    searched({what_matters, "what_matters", Narrative, Ask}),
    {email, "email", Line, Latest, "telecom"},
    searched({place, "place", Line, Latest, "address.city"}),
    {gender, "gender", Code, Ask, "gender", gender_codes},
    searched({called, "called", Line, Latest, "name.given"}),
    {language, "language", Line, Latest, "communication.language"},
    {gp, "gp", Line, Latest, "generalPractitioner.display"},
    {gp_phone, "gp_phone", Line, Latest},
    {pharmacy, "pharmacy", Line, Latest},
    {status, "status", Code, Ask, "active", statuses},
    {closed_on, "closed_on", Date, Ask},
    {closing_reason, "closing_reason", Code, Ask, {}, closing_reasons},
    {keep_until, "keep_until", Date, Ask},
    {inclusion_reason, "inclusion_reason", Code, Ask, {}, inclusion_reasons},
    {inclusion_text, "inclusion_text", Narrative, Ask},
    {included_by, "included_by", Reference, Ask},
    {included_on, "included_on", Date, Ask},
    searched({what_not, "what_not", Narrative, Ask}),
    {joined_to, "joined_to", Reference, Ask, "link.other"},
});

} // namespace

constinit const KindSpec spec{Kind::Client, "client", Compartment::General, "Patient", fields};

} // namespace kt::care::client
