#include "core/care/instruments/library.h"

namespace kt::care::library {
namespace {

constexpr auto tasks = std::to_array<Choice>({
    {"independent", {"zelfstandig", "without help"}, 0},
    {"dependent", {"met hulp van een ander", "with another's help"}, 1},
});
constexpr auto continence = std::to_array<Choice>({
    {"independent", {"nee", "no"}, 0},
    {"dependent", {"ja", "yes"}, 1},
});

constexpr auto items = std::to_array<Item>({
    {"bathing", {"Wassen of douchen", "Bathing"}, tasks},
    {"dressing", {"Aankleden", "Dressing"}, tasks},
    {"toileting", {"Naar het toilet gaan", "Toileting"}, tasks},
    {"continence", {"Gebruikt incontinentiemateriaal", "Uses incontinence pads"}, continence},
    {"transfer", {"Opstaan uit een stoel", "Getting up from a chair"}, tasks},
    {"feeding", {"Eten", "Feeding"}, tasks},
    {"grooming", {"Haren kammen of scheren", "Combing or shaving"}, tasks},
    {"walking", {"Lopen in huis", "Walking about the house"}, tasks},
    {"telephone", {"Telefoneren", "Telephone"}, tasks},
    {"transport", {"Reizen", "Travelling"}, tasks},
    {"shopping", {"Boodschappen", "Shopping"}, tasks},
    {"food", {"Maaltijd bereiden", "Preparing a meal"}, tasks},
    {"housekeeping", {"Huishoudelijk werk", "Housework"}, tasks},
    {"medication", {"Medicijnen innemen", "Taking medicines"}, tasks},
    {"finances", {"Geldzaken regelen", "Managing money"}, tasks},
});

} // namespace

constinit const Instrument katz_15{
    "katz_15",
    "1",
    {"Katz-15 (zelfredzaamheid)", "Katz-15 (self-reliance)"},
    items,
    0,
    15,
    std::nullopt,
    Direction::HigherIsWorse,
    {},
    {"Laan e.a. 2014; telt waarbij hulp nodig is: hoger is slechter, andersom dan Katz-6. Geen afkapwaarde.",
     "Laan et al. 2014; counts what help is needed with: higher is worse, the reverse of Katz-6. No cut-off."},
    {"Vrij. Eigen korte woorden.", "Free. Short words of our own."}};

} // namespace kt::care::library
