#include "core/care/conference.h"
#include "core/care/schedule.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::care;

namespace {

LocalDate date(int year, unsigned month, unsigned day) {
    return *LocalDate::of(year, month, day);
}

std::map<std::uint16_t, Value> item(std::string_view slot) {
    return {{agenda_item::slot, slot}};
}

} // namespace

TEST_CASE("what is due today is overdue tomorrow") {
    for (const LocalDate due : {date(2026, 12, 31), date(2028, 2, 29), date(2027, 2, 28), date(1969, 12, 31)}) {
        CHECK_FALSE(is_overdue(due, due.plus_days(-1)));
        CHECK_FALSE(is_overdue(due, due));
        CHECK(is_overdue(due, due.plus_days(1)));
        CHECK(days_overdue(due, due) == 0);
        CHECK(days_overdue(due, due.plus_days(400)) == 400);
    }
    CHECK(is_overdue(date(2028, 2, 29), date(2028, 3, 1)));
    CHECK(days_overdue(date(2028, 2, 28), date(2028, 3, 1)) == 2);
    CHECK(days_overdue(date(2027, 2, 28), date(2027, 3, 1)) == 1);
}

TEST_CASE("a reminder comes on the first overdue day and once a week after") {
    const LocalDate due = date(2026, 2, 26);
    int reminders = 0;
    for (int days = -10; days <= 28; ++days)
        if (reminds_on(due, due.plus_days(days))) ++reminders;
    CHECK(reminders == 4);
    CHECK(reminds_on(due, date(2026, 2, 27)));
    CHECK(reminds_on(due, date(2026, 3, 6)));
    CHECK_FALSE(reminds_on(due, date(2026, 3, 5)));
    Intervals daily;
    daily.reminder_days = 0;
    CHECK(reminds_on(due, due.plus_days(2), daily));
}

TEST_CASE("a client is back in the MDO within half a year") {
    CHECK(next_review(date(2026, 8, 31), std::nullopt) == date(2027, 2, 28));
    CHECK(next_review(date(2027, 8, 31), std::nullopt) == date(2028, 2, 29));
    CHECK(next_review(date(2026, 3, 10), date(2026, 6, 1)) == date(2026, 6, 1));
    CHECK(next_review(date(2026, 3, 10), date(2027, 6, 1)) == date(2026, 9, 10));
}

TEST_CASE("after a stay the review comes within a week, or sooner when it stood sooner") {
    const LocalDate home = date(2026, 5, 20);
    CHECK(review_after_stay(home, std::nullopt) == date(2026, 5, 27));
    CHECK(review_after_stay(home, date(2026, 9, 1)) == date(2026, 5, 27));
    CHECK(review_after_stay(home, date(2026, 5, 22)) == date(2026, 5, 22));
    CHECK(review_after_stay(home, date(2026, 5, 1)) == date(2026, 5, 27));
}

TEST_CASE("eight clients fill the hour (J6)") {
    std::vector<std::map<std::uint16_t, Value>> items{item("new"), item("new")};
    items.insert(items.end(), 4, item("review"));
    items.insert(items.end(), 2, item("short"));
    const std::map<std::uint16_t, Value> hour{{conference::minutes, 60}};
    CHECK(agenda_sum(hour, items) == AgendaSum{52, 3, 5, 60, 0});
    items.push_back(item("short"));
    CHECK(agenda_sum(hour, items) == AgendaSum{56, 3, 5, 64, 4});
    items.back()[agenda_item::minutes] = 0;
    CHECK(agenda_sum(hour, items).over == 0);
}

TEST_CASE("a meeting without a length is never overbooked") {
    const std::map<std::uint16_t, Value> open_end{{conference::opening_minutes, 0}, {conference::closing_minutes, 10}};
    CHECK(agenda_sum(open_end, std::vector{item("")}) == AgendaSum{6, 0, 10, 16, 0});
    CHECK(agenda_sum({}, {}) == AgendaSum{0, 3, 5, 8, 0});
}
