#include "core/care/schedule.h"

#include <algorithm>

namespace kt::care {

bool is_overdue(LocalDate due, LocalDate today) {
    return due < today;
}

bool is_overdue(LocalDate due, LocalDate today, std::optional<LocalDate> waits_from) {
    return is_overdue(due, today) && !(waits_from && *waits_from <= today);
}

int days_overdue(LocalDate due, LocalDate today) {
    return std::max(0, today.days - due.days);
}

bool reminds_on(LocalDate due, LocalDate today, const Intervals& intervals) {
    const int days = days_overdue(due, today);
    return days > 0 && (days - 1) % std::max(1, intervals.reminder_days) == 0;
}

LocalDate next_review(LocalDate last, std::optional<LocalDate> agreed, const Intervals& intervals) {
    const LocalDate latest = last.plus_months(intervals.conference_months);
    return agreed ? std::min(*agreed, latest) : latest;
}

LocalDate review_after_stay(LocalDate discharged, std::optional<LocalDate> standing, const Intervals& intervals) {
    const LocalDate latest = discharged.plus_days(intervals.return_review_days);
    return standing && *standing >= discharged ? std::min(*standing, latest) : latest;
}

} // namespace kt::care
