#include "core/care/instruments/library.h"

namespace kt::care::library {
namespace {

constexpr auto items = std::to_array<Item>({
    {"fell", {"Gevallen in het afgelopen jaar", "Fell in the past year"}, yes_no},
    {"worried", {"Bang om te vallen", "Worried about falling"}, yes_no},
    {"moving", {"Moeite met bewegen, lopen of evenwicht", "Trouble moving, walking or keeping balance"}, yes_no},
});
constexpr auto outcomes = std::to_array<Outcome>({
    {0, "no_signal", {"geen aanwijzing", "no sign"}, false},
    {1, "follow_up", {"valrisico verder uitzoeken", "look further into the risk of falling"}, true},
});

} // namespace

constinit const Instrument fall_risk{
    "fall_risk",
    "1",
    {"Valrisico, drie vragen", "Risk of falling, three questions"},
    items,
    0,
    3,
    1,
    Direction::HigherIsWorse,
    outcomes,
    {"VeiligheidNL, ketenaanpak valpreventie; één keer ja is een signaal, daarna de valanalyse.",
     "VeiligheidNL, chain approach to fall prevention; one yes is a signal, then the fall analysis."},
    {"Vragen volgens de wereldrichtlijn valpreventie. Eigen korte woorden.",
     "Questions after the world guidelines for fall prevention. Short words of our own."}};

} // namespace kt::care::library
