#include "core/care/mda.h"

#include "core/care/declare.h"

namespace kt::care::assessment {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    {started_on, "started_on", Date, Ask, "authored"},
    {frame, "frame", Code, Ask, "questionnaire", frames},
    searched({client_words, "client_words", Narrative, Ask}),
    {finished_on, "finished_on", Date, Ask},
    {visited_on, "visited_on", Date, Ask},
    formed(Format::Domain, {domains, "domains", Code, Set, {}, domain_codes}),
    {led_by, "led_by", Reference, Ask, "author"},
});

} // namespace

constinit const KindSpec spec{Kind::Assessment, "assessment", Compartment::General, "QuestionnaireResponse", fields};

} // namespace kt::care::assessment

namespace kt::care::assessment_answer {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    {assessment, "assessment", Reference, Latest, "partOf"},
    required(formed(Format::Domain, {domain, "domain", Code, Ask, "category", domain_codes})),
    {no_problem, "no_problem", Boolean, Ask},
    searched({text, "text", Narrative, Ask, "valueString"}),
    searched({strength, "strength", Narrative, Ask}),
    {client_priority, "client_priority", Boolean, Ask},
    {risk_flags, "risk_flags", Code, Set, {}, risk_codes},
    searched({answers, "answers", Narrative, Set, "component"}),
    {told_by, "told_by", Line, Ask},
    {in_confidence, "in_confidence", Boolean, Ask},
});

} // namespace

constinit const KindSpec spec{Kind::AssessmentAnswer, "assessment_answer", Compartment::Medical, "Observation", fields};

} // namespace kt::care::assessment_answer

namespace kt::care::photo {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    {assessment, "assessment", Reference, Latest, "context.related"},
    required(formed(Format::Domain, {domain, "domain", Code, Ask, "category", domain_codes})),
    searched({caption, "caption", Line, Ask, "description"}),
    required(at_most(most_bytes, {picture, "picture", Bytes, Latest, "content.attachment.data"})),
    {taken_on, "taken_on", Date, Ask, "date"},
});

} // namespace

constinit const KindSpec spec{Kind::Photo, "photo", Compartment::Medical, "DocumentReference", fields};

} // namespace kt::care::photo

namespace kt::care::problem {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    {assessment, "assessment", Reference, Latest},
    required(formed(Format::Domain, {domain, "domain", Code, Ask, "category", domain_codes})),
    at_most(42, {code, "code", Integer, Ask, "code"}),
    searched({label, "label", Line, Ask, "code.text"}),
    {modifier_owner, "modifier_owner", Code, Ask, {}, owners},
    {modifier_state, "modifier_state", Code, Ask, {}, states},
    searched({text, "text", Narrative, Ask, "note.text"}),
    {priority, "priority", Code, Ask, {}, priorities},
    {status, "status", Code, Ask, "clinicalStatus", statuses},
    {client_priority, "client_priority", Boolean, Ask},
    {since, "since", Date, Ask, "onsetDateTime"},
    at_most(5, {knowledge, "knowledge", Integer, Ask}),
    at_most(5, {behaviour, "behaviour", Integer, Ask}),
    at_most(5, {state, "state", Integer, Ask}),
});

} // namespace

constinit const KindSpec spec{Kind::Problem, "problem", Compartment::Medical, "Condition", fields};

} // namespace kt::care::problem
