#include "core/care/instruments/library.h"

namespace kt::care::library {
namespace {

constexpr auto tasks = std::to_array<Choice>({
    {"independent", {"zelfstandig, eventueel met hulpmiddel", "without help, aids allowed"}, 0},
    {"dependent", {"met hulp van een ander", "with another's help"}, 1},
});
constexpr auto mark = std::to_array<Band>({{0, 1}, {7, 0}});
constexpr auto medicines = std::to_array<Band>({{0, 0}, {4, 1}});

constexpr auto items = std::to_array<Item>({
    {"shopping", {"Boodschappen doen", "Shopping"}, tasks},
    {"walking_outside", {"Buitenshuis lopen", "Walking outdoors"}, tasks},
    {"dressing", {"Aan- en uitkleden", "Dressing"}, tasks},
    {"toilet", {"Naar het toilet gaan", "Going to the toilet"}, tasks},
    {"fitness", {"Cijfer voor lichamelijke fitheid, 0-10", "Mark for physical fitness, 0-10"}, {}, mark, 10},
    {"vision", {"Last door slecht zien", "Problems from poor sight"}, yes_no},
    {"hearing", {"Last door slecht horen", "Problems from poor hearing"}, yes_no},
    {"weight_loss",
     {"Ongewild afgevallen: meer dan 3 kg in 1 maand of 6 kg in 2 maanden",
      "Unwanted weight loss: more than 3 kg in 1 month or 6 kg in 2 months"},
     yes_no},
    {"medicines", {"Aantal soorten medicijnen", "Number of kinds of medicine"}, {}, medicines, 99},
    {"memory", {"Klachten over het geheugen", "Memory complaints"}, memory},
    {"emptiness", {"Leegte om zich heen", "Emptiness around"}, feelings},
    {"misses_people", {"Mist mensen om zich heen", "Misses people around"}, feelings},
    {"abandoned", {"Voelt zich in de steek gelaten", "Feels abandoned"}, feelings},
    {"sad", {"Somber of neerslachtig", "Down or sad"}, feelings},
    {"nervous", {"Nerveus of angstig", "Nervous or anxious"}, feelings},
});
constexpr auto outcomes = std::to_array<Outcome>({
    {0, "not_frail", {"geen aanwijzing voor kwetsbaarheid", "no sign of frailty"}, false},
    {4, "frail", {"aanwijzing voor kwetsbaarheid", "sign of frailty"}, true},
});

} // namespace

constinit const Instrument gfi{
    "gfi",
    "1",
    {"Groningen Frailty Indicator (GFI)", "Groningen Frailty Indicator (GFI)"},
    items,
    0,
    15,
    4,
    Direction::HigherIsWorse,
    outcomes,
    {"Steverink e.a. 2001 (UMCG); signaal vanaf 4. Een bron (KNGF 2024) drukt: meer dan 4.",
     "Steverink et al. 2001 (UMCG); signal from 4. One source (KNGF 2024) prints: more than 4."},
    {"UMCG; vrij gebruikt in de Nederlandse zorg. Eigen korte woorden: lees voor van het officiële formulier.",
     "UMCG; used freely in Dutch care. Short words of our own: read out the official form."}};

} // namespace kt::care::library
