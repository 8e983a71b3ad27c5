#include "app/text/dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace kt::text {
namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t hour_ms = 60 * minute_ms;

QString said(const char* text) {
    return QCoreApplication::translate("Dates", text);
}

QDate to_qt(LocalDate day) {
    return {day.year(), static_cast<int>(day.month()), static_cast<int>(day.day())};
}

/// By name and not by QLocale's default, which another thread may be changing.
QLocale locale_in_use() {
    return QLocale(said(QT_TRANSLATE_NOOP("Dates", "en_GB")));
}

QString counted(std::int64_t count, const char* one, const char* many) {
    return count == 1 ? said(one) : said(many).arg(count);
}

} // namespace

LocalDate local_day(Instant now) {
    const QDate here = QDateTime::fromMSecsSinceEpoch(now.ms).date();
    const auto made =
        LocalDate::of(here.year(), static_cast<unsigned>(here.month()), static_cast<unsigned>(here.day()));
    return made ? *made : LocalDate{};
}

QString day(LocalDate day) {
    if (!day.in_range()) return {};
    return locale_in_use().toString(to_qt(day), QStringLiteral("ddd d MMM yyyy")).remove(QLatin1Char('.'));
}

QString long_day(LocalDate day) {
    return day.in_range() ? locale_in_use().toString(to_qt(day), QStringLiteral("dddd d MMMM yyyy")) : QString();
}

QString short_day(LocalDate day) {
    return day.in_range() ? to_qt(day).toString(QStringLiteral("dd-MM-yyyy")) : QString();
}

QString moment(Instant at) {
    if (!at.in_range()) return {};
    return day(local_day(at)) + QStringLiteral(", ") +
           QDateTime::fromMSecsSinceEpoch(at.ms).toString(QStringLiteral("HH:mm"));
}

QString lately(Instant at, Instant now) {
    const auto days = std::int64_t{local_day(now).days} - local_day(at).days;
    if (!at.in_range() || days < 0 || days > 1) return moment(at);
    const QString day =
        days == 0 ? said(QT_TRANSLATE_NOOP("Dates", "today")) : said(QT_TRANSLATE_NOOP("Dates", "yesterday"));
    return day + QLatin1Char(' ') + QDateTime::fromMSecsSinceEpoch(at.ms).toString(QStringLiteral("HH:mm"));
}

QString wall(const WallTime& at) {
    const QTime time(at.minute / 60, at.minute % 60);
    return day(at.date) + QStringLiteral(", ") + time.toString(QStringLiteral("HH:mm"));
}

QString due(LocalDate due, LocalDate today) {
    const auto left = std::int64_t{due.days} - today.days;
    if (left == 0) return said(QT_TRANSLATE_NOOP("Dates", "today"));
    if (left == 1) return said(QT_TRANSLATE_NOOP("Dates", "tomorrow"));
    if (left > 1) return said(QT_TRANSLATE_NOOP("Dates", "in %1 days")).arg(left);
    return counted(-left, QT_TRANSLATE_NOOP("Dates", "1 day late"), QT_TRANSLATE_NOOP("Dates", "%1 days late"));
}

QString ago(Instant at, Instant now) {
    const auto passed = now.ms - at.ms;
    if (passed < minute_ms) return said(QT_TRANSLATE_NOOP("Dates", "just now"));
    if (passed < hour_ms)
        return counted(passed / minute_ms, QT_TRANSLATE_NOOP("Dates", "1 minute ago"),
                       QT_TRANSLATE_NOOP("Dates", "%1 minutes ago"));
    const auto days = std::int64_t{local_day(now).days} - local_day(at).days;
    if (days == 0)
        return counted(passed / hour_ms, QT_TRANSLATE_NOOP("Dates", "1 hour ago"),
                       QT_TRANSLATE_NOOP("Dates", "%1 hours ago"));
    if (days == 1) return said(QT_TRANSLATE_NOOP("Dates", "yesterday"));
    if (days < 30) return said(QT_TRANSLATE_NOOP("Dates", "%1 days ago")).arg(days);
    return day(local_day(at));
}

QString age(LocalDate birth, LocalDate today) {
    return said(QT_TRANSLATE_NOOP("Dates", "%1 years")).arg(age_on(birth, today));
}

QString changes(std::uint64_t count) {
    return counted(static_cast<std::int64_t>(count), QT_TRANSLATE_NOOP("Dates", "1 change"),
                   QT_TRANSLATE_NOOP("Dates", "%1 changes"));
}

QString minutes(int count) {
    return counted(count, QT_TRANSLATE_NOOP("Dates", "1 minute"), QT_TRANSLATE_NOOP("Dates", "%1 minutes"));
}

} // namespace kt::text
