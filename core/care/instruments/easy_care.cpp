#include "core/care/instruments/library.h"

namespace kt::care::library {
namespace {

constexpr auto conclusions = std::to_array<Choice>({
    {"not_frail", {"niet kwetsbaar", "not frail"}, 0},
    {"unclear", {"onduidelijk: huisbezoek", "unclear: home visit"}, 1},
    {"frail", {"kwetsbaar", "frail"}, 2},
});
constexpr auto items = std::to_array<Item>({
    {"conclusion", {"Uitkomst van het officiële formulier", "Conclusion of the official form"}, conclusions},
});
constexpr auto outcomes = std::to_array<Outcome>({
    {0, "not_frail", {"niet kwetsbaar", "not frail"}, false},
    {1, "unclear", {"onduidelijk: stap 2, huisbezoek", "unclear: stage 2, home visit"}, true},
    {2, "frail", {"kwetsbaar", "frail"}, true},
});

} // namespace

constinit const Instrument easy_care{
    "easy_care",
    "1",
    {"EASY-Care TOS", "EASY-Care TOS"},
    items,
    0,
    2,
    std::nullopt,
    Direction::Judgement,
    outcomes,
    {"Radboudumc; een oordeel in twee stappen, geen optelsom.", "Radboudumc; a judgement in two stages, no sum."},
    {"Vrij op aanvraag, scholing verplicht: gebruik het officiële formulier. Hier staat alleen de uitkomst.",
     "Free on request, training required: use the official form. Here stands the conclusion only."},
    Rule::Judgement};

} // namespace kt::care::library
