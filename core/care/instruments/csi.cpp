#include "core/care/instruments/library.h"

namespace kt::care::library {
namespace {

constexpr auto items = std::to_array<Item>({
    {"sleep", {"Slaap wordt verstoord", "Sleep is disturbed"}, yes_no},
    {"inconvenient", {"Helpen komt slecht uit", "Helping is inconvenient"}, yes_no},
    {"physical", {"Lichamelijk zwaar", "Physically heavy"}, yes_no},
    {"confining", {"Minder vrije tijd of bezoek", "Less free time or visits"}, yes_no},
    {"family", {"Veranderingen in het gezin", "Changes in the family"}, yes_no},
    {"plans", {"Eigen plannen moeten wijken", "Own plans had to give way"}, yes_no},
    {"other_demands", {"Anderen vragen ook tijd", "Others ask time too"}, yes_no},
    {"emotional", {"Emotionele aanpassingen, ruzies", "Emotional adjustments, quarrels"}, yes_no},
    {"behaviour", {"Gedrag dat van streek maakt", "Behaviour that upsets"}, yes_no},
    {"changed_person", {"Verdriet dat de ander zo veranderd is", "Grief that the other has changed so"}, yes_no},
    {"work", {"Aanpassingen in het werk", "Adjustments at work"}, yes_no},
    {"money", {"Financieel zwaar", "A financial strain"}, yes_no},
    {"overwhelmed", {"Het wordt allemaal te veel", "It is all too much"}, yes_no},
});
constexpr auto outcomes = std::to_array<Outcome>({
    {0, "no_signal", {"geen aanwijzing voor overbelasting", "no sign of overload"}, false},
    {7, "overload", {"aanwijzing voor overbelasting", "sign of overload"}, true},
});

} // namespace

constinit const Instrument csi{
    "csi",
    "1",
    {"CSI (belasting van de mantelzorger)", "CSI (strain of the carer)"},
    items,
    0,
    13,
    7,
    Direction::HigherIsWorse,
    outcomes,
    {"Robinson 1983; signaal vanaf 7.", "Robinson 1983; signal from 7."},
    {"Brontekst © GSA; vrij voor gebruik in de zorg. Eigen korte woorden: lees voor van het officiële formulier.",
     "Source text © GSA; free for use in care. Short words of our own: read out the official form."}};

} // namespace kt::care::library
