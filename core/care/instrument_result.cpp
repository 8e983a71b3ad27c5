#include "core/care/instrument_result.h"

#include "core/care/declare.h"

namespace kt::care::instrument_result {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required({instrument, "instrument", Line, Ask, "questionnaire"}),
    {version, "version", Line, Ask, "questionnaire"},
    {answers, "answers", Map, Ask, "item"},
    {observed_on, "observed_on", Date, Ask, "authored"},
    searched({note, "note", Narrative, Ask}),
    {score, "score", Decimal, Ask},
    {outcome, "outcome", Line, Ask},
    {informant, "informant", Code, Ask, "source", informants},
    {about, "about", Reference, Ask, "subject"},
});

} // namespace

constinit const KindSpec spec{Kind::InstrumentResult, "instrument_result", Compartment::Medical,
                              "QuestionnaireResponse", fields};

} // namespace kt::care::instrument_result

namespace kt::care {

bool about_carer(std::string_view instrument) {
    return instrument == "ediz" || instrument == "csi";
}

} // namespace kt::care
