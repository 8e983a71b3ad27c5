// Step 4: the meeting, its agenda and what was decided.
#pragma once

#include "core/care/kind.h"

/// A meeting (MDO); in the team space, so without any client.
namespace kt::care::conference {
inline constexpr std::uint16_t starts_at = 1;
inline constexpr std::uint16_t minutes = 2;
inline constexpr std::uint16_t place = 3;
inline constexpr std::uint16_t chair = 4;
inline constexpr std::uint16_t secretary = 5;
inline constexpr std::uint16_t status = 6;    ///< nothing means planned
inline constexpr std::uint16_t attendees = 7; ///< members who were there
inline constexpr std::uint16_t minutes_approved_on = 8;
inline constexpr std::uint16_t invited = 9;
inline constexpr std::uint16_t opening_minutes = 10; ///< 3 when nothing is said
inline constexpr std::uint16_t closing_minutes = 11; ///< 5 when nothing is said
inline constexpr auto statuses = std::to_array<std::string_view>({"planned", "running", "closed"});

extern const KindSpec spec;
} // namespace kt::care::conference

/// One client in one meeting.
namespace kt::care::agenda_item {
inline constexpr std::uint16_t conference = 1;
inline constexpr std::uint16_t question = 2; ///< what the team is asked
inline constexpr std::uint16_t minutes = 3;
inline constexpr std::uint16_t position = 4;
inline constexpr std::uint16_t status = 5; ///< nothing means open
inline constexpr std::uint16_t notes = 6;
inline constexpr std::uint16_t client_message = 7; ///< three lines in plain Dutch
inline constexpr std::uint16_t next_review = 8;
inline constexpr std::uint16_t slot = 9;
inline constexpr std::uint16_t client_present = 10;
inline constexpr std::uint16_t present = 11; ///< members who were there for this client
inline constexpr std::uint16_t started_at = 12;
inline constexpr std::uint16_t ended_at = 13;
inline constexpr std::uint16_t brought_by = 14; ///< why the client came on the agenda
inline constexpr auto statuses = std::to_array<std::string_view>({"open", "discussed", "deferred"});
inline constexpr auto reasons = std::to_array<std::string_view>({"first_time", "due", "trigger", "request"});
inline constexpr auto slot_codes = std::to_array<std::string_view>({"new", "review", "short"});

extern const KindSpec spec;
} // namespace kt::care::agenda_item

/// What one member wants to raise about a client in a meeting.
namespace kt::care::preparation {
inline constexpr std::uint16_t agenda_item = 1;
inline constexpr std::uint16_t member = 2;
inline constexpr std::uint16_t text = 3;
inline constexpr std::uint16_t prepared_on = 4; ///< nothing means not ready yet

extern const KindSpec spec;
} // namespace kt::care::preparation

/// What was decided on a client.
namespace kt::care::decision {
inline constexpr std::uint16_t text = 1;
inline constexpr std::uint16_t owner = 2;
inline constexpr std::uint16_t due = 3;
inline constexpr std::uint16_t agenda_item = 4;

extern const KindSpec spec;
} // namespace kt::care::decision

namespace kt::care {

/// Minutes of an agenda: what is planned, and how much of it is more than there is.
struct AgendaSum {
    int items = 0; ///< minutes of all clients together
    int opening = 0;
    int closing = 0;
    int total = 0;
    int over = 0; ///< minutes more than the meeting has; 0 when it fits
    friend bool operator==(const AgendaSum&, const AgendaSum&) = default;
};

/// Minutes a client of this slot gets when nobody says otherwise: 10 new, 6 review, 4 short.
[[nodiscard]] int slot_minutes(std::string_view slot);
/// Adds up the items of one conference; both as shown values by field number.
[[nodiscard]] AgendaSum agenda_sum(const std::map<std::uint16_t, Value>& conference,
                                   std::span<const std::map<std::uint16_t, Value>> items);

/// How long a client has been talked about.
struct ItemTime {
    std::int64_t spent = 0; ///< seconds
    std::int64_t left = 0;  ///< seconds; below zero when it takes longer than planned
    bool running = false;
    friend bool operator==(const ItemTime&, const ItemTime&) = default;
};
/// Of an item that began and, when it has, ended; a clock that went back counts as no time.
[[nodiscard]] ItemTime item_time(std::optional<Instant> started, std::optional<Instant> ended, int minutes,
                                 Instant now);

} // namespace kt::care
