#include "core/care/instruments/library.h"

namespace kt::care::library {
namespace {

constexpr auto items = std::to_array<Item>({
    {"satisfied", {"Tevreden met het leven", "Satisfied with life"}, no_yes},
    {"dropped", {"Veel bezigheden opgegeven", "Dropped many activities"}, yes_no},
    {"empty", {"Leven voelt leeg", "Life feels empty"}, yes_no},
    {"bored", {"Verveelt zich vaak", "Often bored"}, yes_no},
    {"good_spirits", {"Meestal goed gehumeurd", "In good spirits most of the time"}, no_yes},
    {"afraid", {"Bang dat er iets naars gebeurt", "Afraid that something bad will happen"}, yes_no},
    {"happy", {"Meestal gelukkig", "Happy most of the time"}, no_yes},
    {"helpless", {"Voelt zich vaak hulpeloos", "Often feels helpless"}, yes_no},
    {"stays_home",
     {"Blijft liever thuis dan iets nieuws te doen", "Would rather stay home than do new things"},
     yes_no},
    {"memory", {"Meer geheugenproblemen dan anderen", "More memory problems than most"}, yes_no},
    {"glad_to_live", {"Vindt het fijn om te leven", "Finds it wonderful to be alive"}, no_yes},
    {"worthless", {"Voelt zich waardeloos", "Feels worthless"}, yes_no},
    {"energy", {"Zit vol energie", "Full of energy"}, no_yes},
    {"hopeless", {"Vindt de situatie hopeloos", "Finds the situation hopeless"}, yes_no},
    {"others_better", {"Denkt dat anderen het beter hebben", "Thinks that others are better off"}, yes_no},
});
constexpr auto outcomes = std::to_array<Outcome>({
    {0, "no_signal", {"geen aanwijzing voor depressie", "no sign of depression"}, false},
    {6, "signal", {"aanwijzing voor depressieve klachten", "sign of depressive complaints"}, true},
});

} // namespace

constinit const Instrument gds_15{"gds_15",
                                  "1",
                                  {"GDS-15 (stemming)", "GDS-15 (mood)"},
                                  items,
                                  0,
                                  15,
                                  6,
                                  Direction::HigherIsWorse,
                                  outcomes,
                                  {"Sheikh en Yesavage 1986; over de afgelopen week; signaal vanaf 6.",
                                   "Sheikh and Yesavage 1986; about the last week; signal from 6."},
                                  {"Publiek domein. Eigen korte woorden.", "Public domain. Short words of our own."}};

} // namespace kt::care::library
