#include "core/care/instruments/library.h"

namespace kt::care::library {
namespace {

constexpr auto points = std::to_array<Band>({{0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}});
constexpr auto items = std::to_array<Item>({
    {"score", {"Score van het officiële formulier, 0-5", "Score of the official form, 0-5"}, {}, points, 5},
});
constexpr auto outcomes = std::to_array<Outcome>({
    {0, "positive", {"aanwijzing voor geheugenproblemen", "sign of memory problems"}, true},
    {3, "negative", {"geen aanwijzing", "no sign"}, false},
});

} // namespace

constinit const Instrument mini_cog{
    "mini_cog",
    "1",
    {"Mini-Cog", "Mini-Cog"},
    items,
    0,
    5,
    3,
    Direction::HigherIsBetter,
    outcomes,
    {"Borson e.a. 2000; signaal onder 3. Onder 4 mist het minder, met meer loos alarm.",
     "Borson et al. 2000; signal below 3. Below 4 it misses less, with more false alarms."},
    {"© Borson: gebruik het officiële formulier. Hier staat alleen de score.",
     "© Borson: use the official form. Here stands the score only."},
    Rule::Sum,
    true};

} // namespace kt::care::library
