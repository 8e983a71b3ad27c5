#include "core/care/instruments/library.h"

namespace kt::care::library {
namespace {

constexpr auto items = std::to_array<Item>({
    {"healthy", {"Voelt zich lichamelijk gezond", "Feels physically healthy"}, no_yes},
    {"weight_loss", {"Veel afgevallen zonder dat te willen", "Lost much weight without wanting to"}, yes_no},
    {"walking", {"Problemen door moeilijk lopen", "Problems from difficulty walking"}, yes_no},
    {"balance", {"Problemen door slecht evenwicht", "Problems from poor balance"}, yes_no},
    {"hearing", {"Problemen door slecht horen", "Problems from poor hearing"}, yes_no},
    {"vision", {"Problemen door slecht zien", "Problems from poor sight"}, yes_no},
    {"hands", {"Problemen door weinig kracht in de handen", "Problems from weak hands"}, yes_no},
    {"tired", {"Problemen door lichamelijke moeheid", "Problems from physical tiredness"}, yes_no},
    {"memory", {"Klachten over het geheugen", "Memory complaints"}, memory},
    {"down", {"Somber in de afgelopen maand", "Down in the last month"}, feelings},
    {"nervous", {"Nerveus of angstig in de afgelopen maand", "Nervous or anxious in the last month"}, feelings},
    {"coping", {"Kan goed omgaan met problemen", "Copes well with problems"}, no_yes},
    {"alone", {"Woont alleen", "Lives alone"}, yes_no},
    {"misses_people", {"Mist mensen om zich heen", "Misses people around"}, feelings},
    {"support", {"Krijgt genoeg steun van anderen", "Gets enough support from others"}, no_yes},
});
constexpr auto outcomes = std::to_array<Outcome>({
    {0, "not_frail", {"geen aanwijzing voor kwetsbaarheid", "no sign of frailty"}, false},
    {5, "frail", {"aanwijzing voor kwetsbaarheid", "sign of frailty"}, true},
});

} // namespace

constinit const Instrument tfi{
    "tfi",
    "1",
    {"Tilburg Frailty Indicator (TFI), deel B", "Tilburg Frailty Indicator (TFI), part B"},
    items,
    0,
    15,
    5,
    Direction::HigherIsWorse,
    outcomes,
    {"Gobbens e.a. 2010; acht lichamelijke, vier psychische en drie sociale vragen; signaal vanaf 5.",
     "Gobbens et al. 2010; eight physical, four psychological and three social questions; signal from 5."},
    {"Auteurs (Tilburg University, Inholland): vraag toestemming voor gebruik. Eigen korte woorden: lees voor van het "
     "officiële formulier.",
     "Authors (Tilburg University, Inholland): ask leave to use it. Short words of our own: read out the official "
     "form."}};

} // namespace kt::care::library
