#include "core/care/instruments/library.h"

namespace kt::care::library {
namespace {

// One point stands for the bad answer; the tree is in score.cpp.
constexpr auto loss = std::to_array<Band>({{0, 0}, {4, 1}});
constexpr auto arm = std::to_array<Band>({{0, 1}, {25, 0}});

constexpr auto items = std::to_array<Item>({
    {"weight_loss",
     {"Ongewild afgevallen in 6 maanden, in kg", "Unintended weight loss in 6 months, in kg"},
     {},
     loss,
     100,
     false},
    {"arm", {"Omtrek van de bovenarm in cm", "Upper arm circumference in cm"}, {}, arm, 80, false},
    {"appetite", {"Slechte eetlust in de afgelopen week", "Poor appetite in the last week"}, yes_no},
    {"stairs", {"Moeite met traplopen", "Trouble climbing stairs"}, yes_no},
});
constexpr auto outcomes = std::to_array<Outcome>({
    {0, "green", {"groen: geen aanwijzing", "green: no sign"}, false},
    {1, "orange", {"oranje: risico op ondervoeding", "orange: risk of malnutrition"}, true},
    {2, "red", {"rood: aanwijzing voor ondervoeding", "red: sign of malnutrition"}, true},
});

} // namespace

constinit const Instrument snaq65{"snaq65",
                                  "1",
                                  {"SNAQ65+", "SNAQ65+"},
                                  items,
                                  0,
                                  2,
                                  std::nullopt,
                                  Direction::Colour,
                                  outcomes,
                                  {"Stuurgroep Ondervoeding; beslisboom, geen optelsom.",
                                   "Dutch Malnutrition Steering Group; a decision tree, no sum."},
                                  {"Vrij te gebruiken. Eigen korte woorden.", "Free to use. Short words of our own."},
                                  Rule::Snaq};

} // namespace kt::care::library
