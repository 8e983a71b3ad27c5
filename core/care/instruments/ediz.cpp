#include "core/care/instruments/library.h"

namespace kt::care::library {
namespace {

constexpr auto answers = std::to_array<Choice>({
    {"no_strong", {"nee!", "no!"}, 0},
    {"no", {"nee", "no"}, 0},
    {"more_or_less", {"min of meer", "more or less"}, 1},
    {"yes", {"ja", "yes"}, 1},
    {"yes_strong", {"ja!", "yes!"}, 1},
});

constexpr auto items = std::to_array<Item>({
    {"own_life", {"Te weinig eigen leven", "Too little life of one's own"}, answers},
    {"work_and_family", {"Zorg naast werk of gezin", "Care beside work or family"}, answers},
    {"others_short", {"Anderen komen tekort", "Others go short"}, answers},
    {"always_ready", {"Altijd klaarstaan", "Always on call"}, answers},
    {"independence", {"Zelfstandigheid in de knel", "Independence under strain"}, answers},
    {"attention", {"Vraagt voortdurend aandacht", "Asks attention all the time"}, answers},
    {"conflicts", {"Conflicten thuis of op het werk", "Conflicts at home or at work"}, answers},
    {"never_lets_go", {"Laat nooit los", "Never lets go"}, answers},
    {"pressure", {"Voelt zich onder druk staan", "Feels under pressure"}, answers},
});

} // namespace

constinit const Instrument ediz{
    "ediz",
    "1",
    {"EDIZ (ervaren druk door informele zorg)", "EDIZ (pressure felt from informal care)"},
    items,
    0,
    9,
    std::nullopt,
    Direction::HigherIsWorse,
    {},
    {"Pot, van Dyck en Deeg 1995; hoger is zwaarder, geen afkapwaarde in de bron.",
     "Pot, van Dyck and Deeg 1995; higher is heavier, no cut-off in the source."},
    {"Met scoring gepubliceerd. Eigen korte woorden: lees voor van het officiële formulier.",
     "Published with its scoring. Short words of our own: read out the official form."}};

} // namespace kt::care::library
