#include "core/care/instruments/library.h"

namespace kt::care::library {
namespace {

// The number alone: pictures and descriptions of the levels belong to their owner.
constexpr auto levels = std::to_array<Band>({{1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}, {7, 7}, {8, 8}, {9, 9}});
constexpr auto items = std::to_array<Item>({
    {"level", {"Niveau volgens de officiële kaart, 1-9", "Level by the official card, 1-9"}, {}, levels, 9, true, 1},
});
constexpr auto outcomes = std::to_array<Outcome>({
    {1, "not_frail", {"niet kwetsbaar", "not frail"}, false},
    {5, "frail", {"kwetsbaar", "frail"}, true},
});

} // namespace

constinit const Instrument cfs{"cfs",
                               "1",
                               {"Clinical Frailty Scale (CFS)", "Clinical Frailty Scale (CFS)"},
                               items,
                               1,
                               9,
                               5,
                               Direction::HigherIsWorse,
                               outcomes,
                               {"Rockwood e.a. 2005, Dalhousie University; kwetsbaar vanaf 5.",
                                "Rockwood et al. 2005, Dalhousie University; frail from 5."},
                               {"© Dalhousie University: gebruik de officiële kaart. Hier staat alleen het getal.",
                                "© Dalhousie University: use the official card. Here stands the number only."}};

} // namespace kt::care::library
