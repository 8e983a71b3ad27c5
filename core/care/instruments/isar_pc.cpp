#include "core/care/instruments/library.h"

namespace kt::care::library {
namespace {

constexpr auto iadl = std::to_array<Choice>({{"no", {"nee", "no"}, 0}, {"yes", {"ja", "yes"}, 2.5}});
constexpr auto adl_or_memory = std::to_array<Choice>({{"no", {"nee", "no"}, 0}, {"yes", {"ja", "yes"}, 2}});
constexpr auto age = std::to_array<Band>({{0, 0}, {75, 1.5}, {85, 3}});

constexpr auto items = std::to_array<Item>({
    {"iadl_help",
     {"Afgelopen maand hulp bij huishouden, boodschappen en dergelijke", "Help with household tasks in the last month"},
     iadl},
    {"adl_help",
     {"Afgelopen 24 uur hulp bij wassen, kleden en dergelijke", "Help with self-care in the last 24 hours"},
     adl_or_memory},
    {"memory", {"Problemen met het geheugen", "Memory problems"}, adl_or_memory},
    {"age", {"Leeftijd in jaren", "Age in years"}, {}, age, 130},
});
constexpr auto outcomes = std::to_array<Outcome>({
    {0, "not_at_risk", {"geen verhoogd risico", "not at raised risk"}, false},
    {2, "at_risk", {"verhoogd risico op functieverlies", "raised risk of losing function"}, true},
});

} // namespace

constinit const Instrument isar_pc{
    "isar_pc",
    "1",
    {"ISAR-PC", "ISAR-PC"},
    items,
    0,
    9.5,
    2,
    Direction::HigherIsWorse,
    outcomes,
    {"BMC Health Services Research 2012, 12:85; signaal vanaf 2.",
     "BMC Health Services Research 2012, 12:85; signal from 2."},
    {"Artikel onder CC BY. Eigen korte woorden.", "Article under CC BY. Short words of our own."}};

} // namespace kt::care::library
