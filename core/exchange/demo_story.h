// The words the demo's dossiers are made of. Invented; Dutch, as the people in it would write.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace kt::exchange::demo {

/// What is found in one domain; no text means "no problem".
struct Finding {
    std::string_view text;
    std::string_view strength;
    std::string_view flag; ///< a risk code or nothing
    std::uint8_t omaha = 0;
};

/// One course of events, from the first signal to the plan.
struct Story {
    std::string_view source;      ///< who noticed it
    std::string_view source_role; ///< code of a role or nothing
    std::string_view signal;
    std::string_view urgency;
    std::string_view what_matters;
    std::array<Finding, 5> domains; ///< S F M P C
    std::size_t priority;           ///< the domain that matters most to the client
    std::string_view question;      ///< to the MDO
    std::array<std::string_view, 2> decisions;
    std::string_view goal;
    std::string_view target;
    std::string_view action;
    std::string_view frequency;
    std::string_view contact;
    std::string_view carer_relation;
    std::string_view carer_tasks;
};

[[nodiscard]] std::span<const Story> stories();
[[nodiscard]] std::span<const std::string_view> surnames();
[[nodiscard]] std::span<const std::string_view> female_names();
[[nodiscard]] std::span<const std::string_view> male_names();
[[nodiscard]] std::span<const std::string_view> streets();

} // namespace kt::exchange::demo
