#include "core/care/instruments/library.h"

namespace kt::care::library {
namespace {

constexpr auto sexes = std::to_array<Choice>({
    {"female", {"vrouw", "female"}, 0},
    {"male", {"man", "male"}, 1},
});
constexpr auto age = std::to_array<Band>({{0, 0}, {86, 1}}); // exactly 85 is not older than 85

template <class Someone>
constexpr std::array<Item, 7> items_with(const Someone& someone) {
    return {{
        {"age", {"Leeftijd in jaren", "Age in years"}, {}, age, 130},
        {"sex", {"Geslacht", "Sex"}, sexes},
        {"limits", {"Minder activiteiten door gezondheid", "Health limits activities"}, yes_no},
        {"help", {"Regelmatig hulp van een ander nodig", "Needs regular help of another"}, yes_no},
        {"home", {"Blijft thuis door gezondheid", "Stays at home because of health"}, yes_no},
        {"someone", {"Kan rekenen op een naaste", "Can count on someone close"}, someone},
        {"walking_aid", {"Gebruikt stok, rollator of rolstoel", "Uses a stick, walker or wheelchair"}, yes_no},
    }};
}

constexpr auto items = items_with(yes_no);
constexpr auto items_reversed = items_with(no_yes);
constexpr auto outcomes = std::to_array<Outcome>({
    {0, "no_signal", {"geen aanwijzing", "no sign"}, false},
    {3, "assess_further", {"verder onderzoeken", "assess further"}, true},
});
constexpr Words name{"PRISMA-7", "PRISMA-7"};
constexpr Words licence{"Geen vergoeding bekend. Eigen korte woorden: lees voor van het officiële formulier.",
                        "No fee known. Short words of our own: read out the official form."};

} // namespace

constinit const Instrument prisma_7{
    "prisma_7",
    "1",
    name,
    items,
    0,
    7,
    3,
    Direction::HigherIsWorse,
    outcomes,
    {"Raîche e.a. 2008; signaal vanaf 3. Vraag 6: ja telt mee; bronnen verschillen daarover.",
     "Raîche et al. 2008; signal from 3. Item 6: yes counts; sources differ on that."},
    licence};

constinit const Instrument prisma_7_item_6_reversed{
    "prisma_7",
    "1-item-6-no",
    name,
    items_reversed,
    0,
    7,
    3,
    Direction::HigherIsWorse,
    outcomes,
    {"Raîche e.a. 2008; signaal vanaf 3. Vraag 6: nee telt mee; bronnen verschillen daarover.",
     "Raîche et al. 2008; signal from 3. Item 6: no counts; sources differ on that."},
    licence};

} // namespace kt::care::library
