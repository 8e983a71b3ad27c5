#include "core/care/omaha.h"

#include <array>

namespace kt::care {
namespace {

// clang-format off
constexpr auto problems = std::to_array<OmahaProblem>({
    {1, {"Inkomen/financiën", "Income"}, "M", false},
    {2, {"Omgevingshygiëne", "Sanitation"}, "M", false},
    {3, {"Woning", "Residence"}, "M", false},
    {4, {"Veiligheid buurt/werkplek", "Neighborhood/workplace safety"}, "M", false},
    {5, {"Communicatie met maatschappelijke voorzieningen", "Communication with community resources"}, "MC", false},
    {6, {"Sociaal contact", "Social contact"}, "M", false},
    {7, {"Rolverandering", "Role change"}, "M", false},
    {8, {"Interpersoonlijke relaties", "Interpersonal relationship"}, "M", false},
    {9, {"Spiritualiteit", "Spirituality"}, "P", false},
    {10, {"Rouw", "Grief"}, "P", false},
    {11, {"Geestelijke gezondheid", "Mental health"}, "P", false},
    {12, {"Seksualiteit", "Sexuality"}, "P", false},
    {13, {"Mantelzorg/zorg voor kind of huisgenoot", "Caretaking/parenting"}, "M", false},
    {14, {"Verwaarlozing", "Neglect"}, "M", false},
    {15, {"Mishandeling/misbruik", "Abuse"}, "M", false},
    {16, {"Groei en ontwikkeling", "Growth and development"}, "P", false},
    {17, {"Gehoor", "Hearing"}, "C", false},
    {18, {"Zicht", "Vision"}, "C", false},
    {19, {"Spraak en taal", "Speech and language"}, "C", false},
    {20, {"Mondgezondheid", "Oral health"}, "S", false},
    {21, {"Cognitie", "Cognition"}, "P", false},
    {22, {"Pijn", "Pain"}, "S", false},
    {23, {"Bewustzijn", "Consciousness"}, "S", false},
    {24, {"Huid", "Skin"}, "S", false},
    {25, {"Neuro/musculaire/skeletfunctie", "Neuro-musculo-skeletal function"}, "FS", false},
    {26, {"Ademhaling", "Respiration"}, "S", false},
    {27, {"Circulatie", "Circulation"}, "S", false},
    {28, {"Spijsvertering-vochthuishouding", "Digestion-hydration"}, "S", false},
    {29, {"Darmfunctie", "Bowel function"}, "S", false},
    {30, {"Urinewegfunctie", "Urinary function"}, "S", false},
    {31, {"Geslachtsorganen", "Reproductive function"}, "S", false},
    {32, {"Zwangerschap", "Pregnancy"}, "S", true},
    {33, {"Postnataal", "Postpartum"}, "S", true},
    {34, {"Besmettelijke/infectieuze conditie", "Communicable/infectious condition"}, "S", false},
    {35, {"Voeding", "Nutrition"}, "F", false},
    {36, {"Slaap- en rustpatroon", "Sleep and rest patterns"}, "F", false},
    {37, {"Fysieke activiteit", "Physical activity"}, "F", false},
    {38, {"Persoonlijke zorg", "Personal care"}, "F", false},
    {39, {"Gebruik van verslavende middelen", "Substance use"}, "P", false},
    {40, {"Gezinsplanning", "Family planning"}, "S", true},
    {41, {"Gezondheidszorgsupervisie", "Health care supervision"}, "C", false},
    {42, {"Medicatie", "Medication regimen"}, "S", false},
});
// clang-format on
static_assert(problems.size() == 42);

} // namespace

std::span<const OmahaProblem> omaha_problems() {
    return problems;
}

const OmahaProblem* find_omaha(std::int64_t number) {
    if (number < 1 || number > static_cast<std::int64_t>(problems.size())) return nullptr;
    return &problems.at(static_cast<std::size_t>(number - 1));
}

} // namespace kt::care
