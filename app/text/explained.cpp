#include "app/text/explained.h"

#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/strings.h"
#include "core/care/contact.h"
#include "core/care/goal.h"

#include <QCoreApplication>

namespace kt::text {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Explained", text);
}

QString number_of(int count, const char* one, const char* many) {
    return count == 1 ? say(one) : say(many).arg(count);
}

QString code(care::Kind kind, std::uint16_t field, std::string_view code) {
    return code_label(*care::find_kind(kind)->field(field), code);
}

/// The sign of a difference, in words where there is none.
QString difference(const char* name, std::optional<int> from, std::optional<int> to) {
    if (!from || !to) return {};
    const int by = *to - *from;
    const QString change = by == 0  ? say(QT_TRANSLATE_NOOP("Explained", "the same"))
                           : by > 0 ? QStringLiteral("+%1").arg(by)
                                    : QStringLiteral("−%1").arg(-by);
    return say(name) + QLatin1Char(' ') + change;
}

const char* standing_words(care::PlanStanding standing) {
    using enum care::PlanStanding;
    switch (standing) {
    case None: return QT_TRANSLATE_NOOP("Explained", "No plan yet");
    case Draft: return QT_TRANSLATE_NOOP("Explained", "Being made, not agreed yet");
    case Running: return QT_TRANSLATE_NOOP("Explained", "Running");
    case Paused: return QT_TRANSLATE_NOOP("Explained", "Paused");
    case Completed: return QT_TRANSLATE_NOOP("Explained", "Done: every goal is closed");
    case Ended: return QT_TRANSLATE_NOOP("Explained", "Ended");
    }
    return "";
}

QString joined(QStringList parts, const QString& between = QStringLiteral(", ")) {
    parts.removeAll(QString());
    return parts.join(between);
}

QString value_words(care::Kind kind, std::uint16_t field, const Value& value) {
    const auto* known = care::find_kind(kind)->field(field);
    if (known == nullptr || value.null()) return {};
    if (known->type == care::FieldType::Reference) return {};
    return value_label(*known, value);
}

} // namespace

QString need_reason(const care::ConferenceNeed& need) {
    QStringList parts;
    if (need.trigger_on) {
        QStringList events;
        for (const auto& one : need.triggers)
            events += code(care::Kind::ContactMoment, care::contact_moment::triggers, one);
        parts += say(QT_TRANSLATE_NOOP("Explained", "%1 on %2")).arg(joined(events), day(*need.trigger_on));
    }
    if (need.requested) parts += say(QT_TRANSLATE_NOOP("Explained", "Asked for, or put off before"));
    if (need.due) parts += say(QT_TRANSLATE_NOOP("Explained", "Back before %1")).arg(day(*need.due));
    if (need.first) parts += say(QT_TRANSLATE_NOOP("Explained", "Never talked about yet"));
    return joined(parts, QStringLiteral(" · "));
}

QString assessment_flag(care::StepState state) {
    if (state == care::StepState::NotStarted) return say(QT_TRANSLATE_NOOP("Explained", "No assessment yet"));
    if (state == care::StepState::InProgress) return say(QT_TRANSLATE_NOOP("Explained", "Assessment not finished"));
    return {};
}

QString plan_sentence(const care::PlanState& state) {
    QStringList parts;
    if (state.goals_open > 0)
        parts += number_of(state.goals_open, QT_TRANSLATE_NOOP("Explained", "1 goal active"),
                           QT_TRANSLATE_NOOP("Explained", "%1 goals active"));
    if (state.goals_late > 0)
        parts += number_of(state.goals_late, QT_TRANSLATE_NOOP("Explained", "1 goal past its date"),
                           QT_TRANSLATE_NOOP("Explained", "%1 goals past their date"));
    if (state.goals_closed > 0)
        parts += number_of(state.goals_closed, QT_TRANSLATE_NOOP("Explained", "1 goal closed"),
                           QT_TRANSLATE_NOOP("Explained", "%1 goals closed"));
    if (state.actions_late > 0)
        parts += number_of(state.actions_late, QT_TRANSLATE_NOOP("Explained", "1 action past its end"),
                           QT_TRANSLATE_NOOP("Explained", "%1 actions past their end"));
    if (state.actions_loose > 0)
        parts += number_of(state.actions_loose, QT_TRANSLATE_NOOP("Explained", "1 action without an open goal"),
                           QT_TRANSLATE_NOOP("Explained", "%1 actions without an open goal"));
    if (state.review_late) parts += say(QT_TRANSLATE_NOOP("Explained", "the review is late"));
    const QString standing = say(standing_words(state.standing));
    return parts.isEmpty() ? standing : standing + QStringLiteral(": ") + joined(parts);
}

QString ratings(const care::Ratings& rated) {
    if (rated == care::Ratings{}) return {};
    const auto one = [](std::optional<int> rating) { return rating ? QString::number(*rating) : QStringLiteral("–"); };
    return one(rated.knowledge) + QLatin1Char('-') + one(rated.behaviour) + QLatin1Char('-') + one(rated.state);
}

QString ratings_change(const care::GoalRatings& rated) {
    return joined({difference(QT_TRANSLATE_NOOP("Explained", "knowledge"), rated.start.knowledge, rated.now.knowledge),
                   difference(QT_TRANSLATE_NOOP("Explained", "behaviour"), rated.start.behaviour, rated.now.behaviour),
                   difference(QT_TRANSLATE_NOOP("Explained", "status"), rated.start.state, rated.now.state)});
}

QString item_time(const care::ItemTime& time, int planned_minutes) {
    constexpr std::int64_t minute = 60;
    const int spent = static_cast<int>(time.spent / minute);
    if (time.left >= 0) return say(QT_TRANSLATE_NOOP("Explained", "%1 of %2")).arg(spent).arg(minutes(planned_minutes));
    // A minute that has begun is over.
    const int over = static_cast<int>((-time.left + minute - 1) / minute);
    return say(QT_TRANSLATE_NOOP("Explained", "%1, %2 over time")).arg(minutes(spent), minutes(over));
}

QString directive(const care::Directive& directive) {
    if (directive.decision == "no") {
        const std::string& what = directive.treatment;
        if (what == "resuscitation") return say(QT_TRANSLATE_NOOP("Explained", "Do not resuscitate"));
        if (what == "ventilation") return say(QT_TRANSLATE_NOOP("Explained", "No ventilation"));
        if (what == "intensive_care") return say(QT_TRANSLATE_NOOP("Explained", "No intensive care"));
        if (what == "hospital_admission") return say(QT_TRANSLATE_NOOP("Explained", "Not to hospital"));
        if (what == "blood_product") return say(QT_TRANSLATE_NOOP("Explained", "No blood products"));
        if (what == "antibiotics") return say(QT_TRANSLATE_NOOP("Explained", "No antibiotics"));
    }
    namespace f = care::treatment_directive;
    return code(care::Kind::TreatmentDirective, f::treatment, directive.treatment) + QStringLiteral(": ") +
           code(care::Kind::TreatmentDirective, f::decision, directive.decision).toLower();
}

QString plain_hint(const care::PlainReport& report) {
    constexpr std::size_t most = 4;
    QStringList parts;
    if (report.lines > care::PlainReport::most_lines)
        parts += say(QT_TRANSLATE_NOOP("Explained", "%1 lines: three are enough.")).arg(report.lines);
    if (report.longest > care::PlainReport::longest_sentence)
        parts += say(QT_TRANSLATE_NOOP("Explained", "One sentence has %1 words: make two of it.")).arg(report.longest);
    for (std::size_t i = 0; i < std::min(most, report.jargon.size()); ++i) {
        const auto& one = report.jargon[i];
        parts += one.plain.empty()
                     ? say(QT_TRANSLATE_NOOP("Explained", "Write “%1” out.")).arg(qt(one.word))
                     : say(QT_TRANSLATE_NOOP("Explained", "“%1”: better “%2”.")).arg(qt(one.word), qt(one.plain));
    }
    return parts.join(QLatin1Char(' '));
}

QString plan_change(const care::PlanChange& change) {
    using enum care::PlanChangeKind;
    const bool goal = change.kind == care::Kind::Goal;
    if (change.what == Added)
        return say(goal ? QT_TRANSLATE_NOOP("Explained", "Goal added")
                        : QT_TRANSLATE_NOOP("Explained", "Action added"));
    const QString before = value_words(change.kind, change.field, change.before);
    const QString after = value_words(change.kind, change.field, change.after);
    if (change.what == Ended) {
        const QString words =
            say(goal ? QT_TRANSLATE_NOOP("Explained", "Goal ended") : QT_TRANSLATE_NOOP("Explained", "Action ended"));
        return change.field == care::field_removed ? words : joined({words, after.toLower()}, QStringLiteral(": "));
    }
    if (change.what == Reopened) return say(QT_TRANSLATE_NOOP("Explained", "Taken up again"));
    const auto* field = care::find_kind(change.kind)->field(change.field);
    const QString label = field == nullptr ? QString() : field_label(change.kind, *field);
    if (before.isEmpty() && after.isEmpty()) return say(QT_TRANSLATE_NOOP("Explained", "%1 changed")).arg(label);
    if (before.isEmpty()) return say(QT_TRANSLATE_NOOP("Explained", "%1: %2")).arg(label, after);
    if (after.isEmpty()) return say(QT_TRANSLATE_NOOP("Explained", "%1 was %2, now empty")).arg(label, before);
    return say(QT_TRANSLATE_NOOP("Explained", "%1: from %2 to %3")).arg(label, before, after);
}

} // namespace kt::text
