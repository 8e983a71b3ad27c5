#include "core/care/contact.h"

#include "core/care/declare.h"

namespace kt::care::contact_moment {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    {at, "at", Moment, Ask, "period.start"},
    searched({with, "with", Line, Ask, "participant.individual.display"}),
    required(searched({text, "text", Narrative, Ask, "reasonCode.text"})),
    {channel, "channel", Code, Latest, "class", channels},
    {triggers, "triggers", Code, Set, {}, trigger_codes},
    {told_by, "told_by", Line, Ask},
    {in_confidence, "in_confidence", Boolean, Ask},
});

} // namespace

constinit const KindSpec spec{Kind::ContactMoment, "contact_moment", Compartment::General, "Encounter", fields};

} // namespace kt::care::contact_moment

namespace kt::care::message {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    {to, "to", Reference, Set, "recipient"},
    {about_kind, "about_kind", Line, Latest},
    {about, "about", Reference, Latest, "about"},
    required(searched({text, "text", Narrative, Ask, "payload.contentString"})),
    {answers, "answers", Reference, Latest, "inResponseTo"},
    {read_by, "read_by", Reference, Set},
});

} // namespace

constinit const KindSpec spec{Kind::Message, "message", Compartment::General, "Communication", fields};

} // namespace kt::care::message
