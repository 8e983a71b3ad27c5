// What asks for attention about a client, and from which day: the worklist's reasons.
#pragma once

#include "core/care/facts.h"
#include "core/care/schedule.h"

#include <span>

namespace kt::care {

/// Why a client needs somebody. Stored in lists by number, which may change with a new version of the lists.
enum class Reason : std::uint8_t {
    NoContact = 1,        ///< nobody to call, though there is a team
    Trigger = 2,          ///< something happened that calls for a review before its date
    ReviewDue = 3,        ///< of the care plan
    ConferenceDue = 4,    ///< back in the MDO
    AssessmentDue = 5,    ///< the MDA again
    MedicationReview = 6, ///< by GP with case manager or pharmacist
    ConsentDue = 7,       ///< a consent ends, or was not looked at for too long
    WatchUntil = 8,       ///< triage said: look again
    GoalDue = 9,
    StayEnds = 10,        ///< a stay away from home is expected to end
    ReturnReview = 11,    ///< came home, and the plan was not looked at since
    HandoverOpen = 12,    ///< offered, and not answered
    RightDue = 13,        ///< what the client asked by right must be answered
    KeepingEnds = 14,     ///< closed, and kept as long as the law asks: due for destruction
    EmergencyReview = 15, ///< the emergency set was opened, and nobody has looked at that
};
inline constexpr std::size_t reason_count = 15;
[[nodiscard]] std::string_view reason_name(Reason reason); ///< "no_contact", "trigger", ...
[[nodiscard]] std::optional<Reason> find_reason(std::string_view name);

/// One reason, from which day it counts, the record it comes from and, where it waits for one person, that member.
struct Attention {
    Reason reason{};
    LocalDate due;
    RecordId record;
    MemberId waits_for;
    friend auto operator<=>(const Attention&, const Attention&) = default;
    friend bool operator==(const Attention&, const Attention&) = default;
};

/// An event (of a signal or a contact moment) that calls for an early review.
struct TriggerEvent {
    RecordId record;
    LocalDate on;
    std::vector<std::string> codes = {}; ///< what happened
    bool in_confidence = false;          ///< about safety: no reason that a meeting is shown (R22)
    friend bool operator==(const TriggerEvent&, const TriggerEvent&) = default;
};

/// Everything that asks for attention in a dossier, sorted; of one that is closed what the client asks by right, and
/// the end of the time it is kept. Looks at the records of the
/// kinds `attention_looks_at` names and at the conferences of the agenda items, in any order. No clock: what is due on
/// a day is what has a `due` up to it. Pure.
[[nodiscard]] std::vector<Attention> attention_of(std::span<const Facts> dossier, std::span<const TriggerEvent> events,
                                                  const Intervals& intervals = {});
[[nodiscard]] bool attention_looks_at(Kind kind);

/// The stay that lasts: nobody has come home from it. nullptr when the client is at home.
[[nodiscard]] const Facts* standing_stay(std::span<const Facts> dossier);
/// From which day tasks of the client wait because of a stay; nothing when they do not.
[[nodiscard]] std::optional<LocalDate> tasks_wait_from(std::span<const Facts> dossier);
/// Whether work on the client has ended.
[[nodiscard]] bool is_closed(std::span<const Facts> dossier);

} // namespace kt::care
