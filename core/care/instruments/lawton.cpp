#include "core/care/instruments/library.h"

namespace kt::care::library {
namespace {

constexpr Choice never{"never", {"deed dit nooit", "never did this"}, 0, false};

constexpr auto telephone = std::to_array<Choice>({
    {"1", {"zoekt nummers op en belt zelf", "looks up numbers and calls"}, 1},
    {"2", {"belt een paar bekende nummers", "calls a few known numbers"}, 1},
    {"3", {"neemt op, belt zelf niet", "answers, does not call"}, 1},
    {"4", {"gebruikt de telefoon niet", "does not use the telephone"}, 0},
    never,
});
constexpr auto shopping = std::to_array<Choice>({
    {"1", {"alle boodschappen zelf", "all shopping alone"}, 1},
    {"2", {"kleine boodschappen zelf", "small purchases alone"}, 0},
    {"3", {"alleen met iemand mee", "only with company"}, 0},
    {"4", {"helemaal niet", "not at all"}, 0},
    never,
});
constexpr auto food = std::to_array<Choice>({
    {"1", {"plant, kookt en dient zelf op", "plans, cooks and serves"}, 1},
    {"2", {"kookt als alles klaarstaat", "cooks when supplied"}, 0},
    {"3", {"warmt op", "heats prepared meals"}, 0},
    {"4", {"maaltijden worden bereid en gebracht", "needs meals prepared and served"}, 0},
    never,
});
constexpr auto housekeeping = std::to_array<Choice>({
    {"1", {"alleen of met hulp bij zwaar werk", "alone or with help for heavy work"}, 1},
    {"2", {"lichte dagelijkse taken", "light daily tasks"}, 1},
    {"3", {"lichte taken, niet schoon genoeg", "light tasks, not clean enough"}, 1},
    {"4", {"hulp bij alle taken", "help with all tasks"}, 1},
    {"5", {"doet niets", "takes no part"}, 0},
    never,
});
constexpr auto laundry = std::to_array<Choice>({
    {"1", {"alle was zelf", "all laundry alone"}, 1},
    {"2", {"kleine was zelf", "small items alone"}, 1},
    {"3", {"een ander doet alle was", "all laundry by others"}, 0},
    never,
});
constexpr auto transport = std::to_array<Choice>({
    {"1", {"zelf met auto of openbaar vervoer", "alone by car or public transport"}, 1},
    {"2", {"regelt zelf een taxi", "arranges a taxi"}, 1},
    {"3", {"openbaar vervoer met iemand", "public transport with company"}, 1},
    {"4", {"taxi of auto met hulp", "taxi or car with help"}, 0},
    {"5", {"reist niet", "does not travel"}, 0},
    never,
});
constexpr auto medication = std::to_array<Choice>({
    {"1", {"neemt zelf in, op tijd en goed", "takes them alone, right and on time"}, 1},
    {"2", {"neemt in als het klaarstaat", "takes them when prepared"}, 0},
    {"3", {"kan dit niet zelf", "cannot do this"}, 0},
    never,
});
constexpr auto finances = std::to_array<Choice>({
    {"1", {"regelt geldzaken zelf", "manages money alone"}, 1},
    {"2", {"dagelijkse uitgaven, hulp bij bank", "daily purchases, help with banking"}, 1},
    {"3", {"kan niet met geld omgaan", "cannot handle money"}, 0},
    never,
});

constexpr auto items = std::to_array<Item>({
    {"telephone", {"Telefoneren", "Telephone"}, telephone},
    {"shopping", {"Boodschappen", "Shopping"}, shopping},
    {"food", {"Maaltijden", "Food preparation"}, food},
    {"housekeeping", {"Huishouden", "Housekeeping"}, housekeeping},
    {"laundry", {"Was", "Laundry"}, laundry},
    {"transport", {"Vervoer", "Transport"}, transport},
    {"medication", {"Medicijnen", "Medication"}, medication},
    {"finances", {"Geldzaken", "Finances"}, finances},
});

} // namespace

constinit const Instrument lawton{"lawton",
                                  "1",
                                  {"Lawton (huishoudelijke verrichtingen)", "Lawton (instrumental activities)"},
                                  items,
                                  0,
                                  8,
                                  std::nullopt,
                                  Direction::HigherIsBetter,
                                  {},
                                  {"Lawton en Brody 1969; hoger is beter, geen afkapwaarde: verandering telt.",
                                   "Lawton and Brody 1969; higher is better, no cut-off: change matters."},
                                  {"Vrij te gebruiken, brontekst © GSA. Eigen korte woorden.",
                                   "Free to use, source text © GSA. Our own short words."}};

} // namespace kt::care::library
