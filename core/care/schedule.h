// When things are due, and what "overdue" means: one definition for every screen, list and letter.
#pragma once

#include "core/base/time.h"

#include <optional>

namespace kt::care {

/// Intervals a team may set for itself (domain §1.4).
struct Intervals {
    int conference_months = 6;         ///< a client is back in the MDO within
    int medication_review_months = 12; ///< by GP with case manager or pharmacist
    int assessment_months = 12;        ///< the whole MDA again, or sooner on a trigger
    int consent_months = 12;           ///< consent and advance care planning looked at again
    int reminder_days = 7;             ///< between reminders of something overdue
    int return_review_days = 7;        ///< review after coming home from a stay
    friend bool operator==(const Intervals&, const Intervals&) = default;
};

/// Overdue from the day after `due` on: what is due today can still be done today.
[[nodiscard]] bool is_overdue(LocalDate due, LocalDate today);
/// The same of something that waits from a day on (the client is away from home): then it is not overdue.
[[nodiscard]] bool is_overdue(LocalDate due, LocalDate today, std::optional<LocalDate> waits_from);
/// How many days ago it was due; 0 when it is not overdue.
[[nodiscard]] int days_overdue(LocalDate due, LocalDate today);
/// Whether a reminder goes out today: on the first overdue day, and every interval after.
[[nodiscard]] bool reminds_on(LocalDate due, LocalDate today, const Intervals& intervals = {});
/// Last day on which the client is back in the MDO: the interval after `last`, or sooner when it was agreed so.
[[nodiscard]] LocalDate next_review(LocalDate last, std::optional<LocalDate> agreed, const Intervals& intervals = {});
/// Last day of the review after a stay that ended on `discharged`; never later than the review that stood.
[[nodiscard]] LocalDate review_after_stay(LocalDate discharged, std::optional<LocalDate> standing,
                                          const Intervals& intervals = {});

} // namespace kt::care
