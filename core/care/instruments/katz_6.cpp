#include "core/care/instruments/library.h"

namespace kt::care::library {
namespace {

constexpr auto tasks = std::to_array<Choice>({
    {"dependent", {"met hulp van een ander", "with another's help"}, 0},
    {"independent", {"zelfstandig", "without help"}, 1},
});

constexpr auto items = std::to_array<Item>({
    {"bathing",
     {"Wassen of douchen (hulp bij één lichaamsdeel mag)", "Bathing (help with one part of the body allowed)"},
     tasks},
    {"dressing", {"Aankleden", "Dressing"}, tasks},
    {"toileting", {"Naar het toilet gaan", "Toileting"}, tasks},
    {"transfer", {"In en uit bed of stoel (hulpmiddel mag)", "In and out of bed or chair (aid allowed)"}, tasks},
    {"continence", {"Urine en ontlasting ophouden", "Continence"}, tasks},
    {"feeding", {"Eten", "Feeding"}, tasks},
});
constexpr auto outcomes = std::to_array<Outcome>({
    {0, "severe", {"ernstig beperkt", "severely limited"}, true},
    {4, "moderate", {"matig beperkt", "moderately limited"}, true},
    {6, "full", {"zelfstandig", "independent"}, false},
});

} // namespace

constinit const Instrument katz_6{
    "katz_6",
    "1",
    {"Katz-6 (dagelijkse verrichtingen)", "Katz-6 (activities of daily living)"},
    items,
    0,
    6,
    std::nullopt,
    Direction::HigherIsBetter,
    outcomes,
    {"Katz e.a. 1963; hoger is beter. De klassieke vorm noemt alleen 6, 4 en 2: het getal gaat voor.",
     "Katz et al. 1963; higher is better. The classic form names 6, 4 and 2 only: the number goes first."},
    {"Vrij. Eigen korte woorden.", "Free. Short words of our own."}};

} // namespace kt::care::library
