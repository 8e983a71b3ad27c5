#include "core/care/need.h"

#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/facts.h"

#include <algorithm>

namespace kt::care {
namespace {

/// The meeting an agenda item names, as far as it is here.
struct Meeting {
    bool known = false;
    bool closed = false;
    std::optional<LocalDate> on;
};

Meeting meeting_of(const Facts& item, std::span<const Facts> dossier) {
    const auto id = shown_in(item, agenda_item::conference).id<RecordId>();
    const auto at = std::ranges::find_if(
        dossier, [&id](const Facts& one) { return counts_in(one, Kind::Conference) && one.id == id; });
    if (id.none() || at == dossier.end()) return {};
    Meeting meeting{true, shown_in(*at, conference::status).text() == "closed", {}};
    if (const auto starts = WallTime::parse(shown_in(*at, conference::starts_at).text())) meeting.on = starts->date;
    return meeting;
}

struct Course {
    bool discussed = false;
    bool planned = false;
    bool waiting = false;                ///< asked for, and on no agenda
    std::optional<LocalDate> last;       ///< discussed
    std::optional<LocalDate> agreed;     ///< next review, said the last time
    std::optional<LocalDate> put_off_on; ///< the last time it was put off
};

void look_at(const Facts& item, std::span<const Facts> dossier, Course& past) {
    const Meeting meeting = meeting_of(item, dossier);
    const std::string_view status = shown_in(item, agenda_item::status).text();
    if (status == "discussed") {
        past.discussed = true;
        const auto agreed = shown_in(item, agenda_item::next_review).date();
        if (!meeting.on || (past.last && *meeting.on < *past.last)) return;
        // Of two items of one day the sooner date counts.
        const bool same = past.last == meeting.on;
        past.agreed = same && past.agreed && agreed ? std::min(*past.agreed, *agreed)
                      : same && past.agreed         ? past.agreed
                                                    : agreed;
        past.last = meeting.on;
        return;
    }
    const bool named = !shown_in(item, agenda_item::conference).id<RecordId>().none();
    if (status == "deferred") {
        if (meeting.on && (!past.put_off_on || *past.put_off_on < *meeting.on)) past.put_off_on = meeting.on;
        return;
    }
    // A meeting that has not arrived here yet is taken as one that is still to come.
    if (named && !meeting.closed)
        past.planned = true;
    else
        past.waiting = true;
}

} // namespace

ConferenceNeed conference_need(std::span<const Facts> dossier, const StepsView& steps,
                               std::span<const TriggerEvent> triggers, const Intervals& intervals) {
    ConferenceNeed need;
    Course past;
    for (const Facts& one : dossier) {
        if (counts_in(one, Kind::Client) && shown_in(one, client::status).text() == "closed") return {};
        if (counts_in(one, Kind::AgendaItem)) look_at(one, dossier, past);
    }
    if (past.planned) return {};
    for (const StepView& step : steps.steps)
        if (step.step == Step::MultiDomainAssessment) need.assessed = step.state;
    need.last = past.last;
    if (past.last) need.due = next_review(*past.last, past.agreed, intervals);
    need.requested = past.waiting || (past.put_off_on && (!past.last || *past.last < *past.put_off_on));
    const bool ready = steps.current >= Step::TeamConference;
    need.first = ready && !past.discussed;
    for (const TriggerEvent& one : triggers) {
        if (one.in_confidence) continue;
        if (past.last ? one.on <= *past.last : !ready) continue;
        if (!need.trigger_on || *need.trigger_on < one.on) {
            need.trigger_on = one.on;
            need.triggers.clear();
        }
        if (*need.trigger_on == one.on) need.triggers.insert(need.triggers.end(), one.codes.begin(), one.codes.end());
    }
    std::ranges::sort(need.triggers);
    need.triggers.erase(std::unique(need.triggers.begin(), need.triggers.end()), need.triggers.end());
    return need;
}

std::string_view main_reason(const ConferenceNeed& need, LocalDate by) {
    if (need.trigger_on) return "trigger";
    if (need.requested) return "request";
    if (need.due && *need.due <= by) return "due";
    if (need.first) return "first_time";
    return need.due ? "due" : std::string_view();
}

std::string_view usual_slot(const ConferenceNeed& need, LocalDate by) {
    if (!need.last) return "new";
    const std::string_view reason = main_reason(need, by);
    // A question in between is short; what is due or has changed is looked at as a whole.
    return reason == "request" ? "short" : "review";
}

} // namespace kt::care
