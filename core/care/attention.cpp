#include "core/care/attention.h"

#include "core/care/care_plan.h"
#include "core/care/care_team.h"
#include "core/care/central_contact.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/consent.h"
#include "core/care/emergency.h"
#include "core/care/goal.h"
#include "core/care/handover.h"
#include "core/care/mda.h"
#include "core/care/rights.h"
#include "core/care/signal.h"

#include <algorithm>
#include <array>

namespace kt::care {
namespace {

constexpr auto reason_names = std::to_array<std::string_view>(
    {"no_contact", "trigger", "review_due", "conference_due", "assessment_due", "medication_review", "consent_due",
     "watch_until", "goal_due", "stay_ends", "return_review", "handover_open", "right_due", "keeping_ends",
     "emergency_review"});
static_assert(reason_names.size() == reason_count);

std::string_view code_or(const Facts& facts, std::uint16_t field, std::string_view when_empty) {
    const std::string_view code = shown_in(facts, field).text();
    return code.empty() ? when_empty : code;
}

/// One dossier and the reasons found in it.
class Reasons {
  public:
    Reasons(std::span<const Facts> dossier, std::span<const TriggerEvent> events, const Intervals& intervals)
        : dossier_(dossier), events_(events), intervals_(intervals) {}

    [[nodiscard]] std::vector<Attention> all() &&;
    [[nodiscard]] std::vector<Attention> of_closed() &&;

  private:
    template <class Visit>
    void each(Kind kind, Visit visit) const {
        for (const Facts& one : dossier_)
            if (one.kind == kind && !yes_in(one, field_removed)) visit(one);
    }
    void add(Reason reason, std::optional<LocalDate> due, const Facts& from, const MemberId& waits_for = {}) {
        if (due) out_.push_back({reason, *due, from.id, waits_for});
    }
    /// The last of a kind by a date; among equals the one with the highest id.
    [[nodiscard]] const Facts* last(Kind kind, std::uint16_t by) const {
        const Facts* best = nullptr;
        each(kind, [&](const Facts& one) {
            if (!shown_in(one, by).date()) return;
            const auto place = [by](const Facts& facts) { return std::pair(*shown_in(facts, by).date(), facts.id); };
            if (best == nullptr || place(*best) < place(one)) best = &one;
        });
        return best;
    }
    [[nodiscard]] std::optional<LocalDate> day_of_conference(const Facts& item) const;
    void conferences();
    void triggers();
    void plan();
    void assessments();
    void consents();
    void triage();
    void goals();
    void stays();
    void handovers();
    void emergencies();
    void contact();
    void rights();
    void keeping();

    std::span<const Facts> dossier_;
    std::span<const TriggerEvent> events_;
    const Intervals& intervals_;
    std::vector<Attention> out_;
    bool on_agenda_ = false;             ///< a meeting that is to come has the client on it
    std::optional<LocalDate> discussed_; ///< last day of an MDO on this client
    std::optional<LocalDate> looked_at_; ///< last day on which the plan was agreed or evaluated
};

std::optional<LocalDate> Reasons::day_of_conference(const Facts& item) const {
    const auto id = shown_in(item, agenda_item::conference).id<RecordId>();
    const auto at =
        std::ranges::find_if(dossier_, [&](const Facts& one) { return one.kind == Kind::Conference && one.id == id; });
    if (at == dossier_.end() || yes_in(*at, field_removed)) return std::nullopt;
    const auto starts = WallTime::parse(shown_in(*at, conference::starts_at).text());
    return starts ? std::optional(starts->date) : std::nullopt;
}

void Reasons::conferences() {
    const Facts* newest = nullptr;
    each(Kind::AgendaItem, [&](const Facts& item) {
        const auto day = day_of_conference(item);
        const std::string_view status = code_or(item, agenda_item::status, "open");
        if (status == "open") on_agenda_ = true;
        if (status != "discussed" || !day) return;
        if (!discussed_ || *discussed_ < *day || (*discussed_ == *day && newest->id < item.id)) newest = &item;
        discussed_ = std::max(discussed_.value_or(*day), *day);
    });
    if (newest == nullptr || on_agenda_) return;
    const auto agreed = shown_in(*newest, agenda_item::next_review).date();
    add(Reason::ConferenceDue, next_review(*discussed_, agreed, intervals_), *newest);
}

void Reasons::plan() {
    const Facts* newest = nullptr;
    each(Kind::CarePlan, [&](const Facts& one) {
        for (const std::uint16_t field : {care_plan::agreed_on, care_plan::evaluated_on})
            if (const auto day = shown_in(one, field).date()) looked_at_ = std::max(looked_at_.value_or(*day), *day);
        const auto version = [](const Facts& facts) {
            return std::pair(shown_in(facts, care_plan::version).integer().value_or(0), facts.id);
        };
        if (code_or(one, care_plan::status, "draft") != "ended" &&
            (newest == nullptr || version(*newest) < version(one)))
            newest = &one;
    });
    if (newest == nullptr) return;
    add(Reason::ReviewDue, shown_in(*newest, care_plan::review_on).date(), *newest);
    add(Reason::MedicationReview, shown_in(*newest, care_plan::medication_review_on).date(), *newest);
}

/// Of several events only the first counts: one review answers them all.
void Reasons::triggers() {
    if (on_agenda_) return;
    const TriggerEvent* first = nullptr;
    for (const TriggerEvent& event : events_) {
        if ((discussed_ && event.on <= *discussed_) || (looked_at_ && event.on <= *looked_at_)) continue;
        if (first == nullptr || std::pair(event.on, event.record) < std::pair(first->on, first->record)) first = &event;
    }
    // Before there is a team, a signal waits for triage and not for a review.
    if (first != nullptr && (discussed_ || looked_at_)) out_.push_back({Reason::Trigger, first->on, first->record, {}});
}

void Reasons::assessments() {
    if (const Facts* done = last(Kind::Assessment, assessment::finished_on))
        add(Reason::AssessmentDue,
            shown_in(*done, assessment::finished_on).date()->plus_months(intervals_.assessment_months), *done);
}

void Reasons::consents() {
    each(Kind::Consent, [&](const Facts& one) {
        const auto given = shown_in(one, consent::given_on).date();
        if (shown_in(one, consent::answer).text() == "no" || filled_in(one, consent::withdrawn_on)) return;
        auto due = shown_in(one, consent::until).date();
        if (given) {
            const LocalDate again = given->plus_months(intervals_.consent_months);
            due = due ? std::min(*due, again) : again;
        }
        add(Reason::ConsentDue, due, one);
    });
}

void Reasons::triage() {
    const Facts* decided = last(Kind::Triage, triage::decided_on);
    if (decided != nullptr && shown_in(*decided, triage::outcome).text() == "watch")
        add(Reason::WatchUntil, shown_in(*decided, triage::watch_until).date(), *decided);
}

void Reasons::goals() {
    each(Kind::Goal, [&](const Facts& one) {
        const std::string_view status = code_or(one, goal::status, "proposed");
        if (status == "proposed" || status == "active") add(Reason::GoalDue, shown_in(one, goal::due).date(), one);
    });
}

void Reasons::stays() {
    std::optional<LocalDate> home;
    const Facts* ended = nullptr;
    each(Kind::Stay, [&](const Facts& one) {
        const auto until = shown_in(one, stay::until).date();
        if (!until) {
            add(Reason::StayEnds, shown_in(one, stay::expected_until).date(), one);
        } else if (!home || *home < *until || (*home == *until && ended->id < one.id)) {
            home = until;
            ended = &one;
        }
    });
    if (!home || standing_stay(dossier_) != nullptr) return;
    if ((looked_at_ && *looked_at_ >= *home) || (discussed_ && *discussed_ >= *home)) return;
    add(Reason::ReturnReview, review_after_stay(*home, {}, intervals_), *ended);
}

void Reasons::handovers() {
    each(Kind::Handover, [&](const Facts& one) {
        if (code_or(one, handover::status, "offered") != "offered") return;
        auto due = shown_in(one, handover::effective_on).date();
        if (const auto offered = shown_in(one, handover::offered_on).date()) {
            const LocalDate answer = offered->plus_days(intervals_.reminder_days);
            due = due ? std::min(*due, answer) : answer;
        }
        add(Reason::HandoverOpen, due, one, shown_in(one, handover::to).id<MemberId>());
    });
}

void Reasons::emergencies() {
    for (const Facts& one : dossier_) {
        if (one.kind != Kind::EmergencyAccess || is_reviewed(one)) continue;
        if (const auto opened = shown_in(one, emergency_access::at).instant())
            add(Reason::EmergencyReview, utc_day(*opened), one);
    }
}

void Reasons::contact() {
    const Facts* team = nullptr;
    each(Kind::CareTeam, [&](const Facts& one) {
        if (team == nullptr || one.id < team->id) team = &one;
    });
    if (team == nullptr) return;
    const CallFirst call = call_first(dossier_);
    if (call.why != CallWhy::Named)
        add(Reason::NoContact, shown_in(*team, care_team::formed_on).date().value_or(LocalDate{0}), *team);
}

void Reasons::rights() {
    each(Kind::RightsCase, [&](const Facts& one) {
        add(Reason::RightDue, open_right_due(one), one, shown_in(one, rights_case::handler).id<MemberId>());
    });
}

void Reasons::keeping() {
    each(Kind::Client, [&](const Facts& one) {
        if (const auto until = shown_in(one, client::keep_until).date())
            add(Reason::KeepingEnds, until->plus_days(1), one);
    });
}

std::vector<Attention> Reasons::of_closed() && {
    emergencies();
    rights();
    keeping();
    std::ranges::sort(out_);
    return std::move(out_);
}

std::vector<Attention> Reasons::all() && {
    conferences();
    plan();
    triggers();
    assessments();
    consents();
    triage();
    goals();
    stays();
    handovers();
    emergencies();
    contact();
    rights();
    std::ranges::sort(out_);
    return std::move(out_);
}

} // namespace

std::string_view reason_name(Reason reason) {
    const auto number = static_cast<std::size_t>(reason);
    return number >= 1 && number <= reason_names.size() ? reason_names.at(number - 1) : std::string_view();
}

std::optional<Reason> find_reason(std::string_view name) {
    const auto at = std::ranges::find(reason_names, name);
    if (at == reason_names.end()) return std::nullopt;
    return static_cast<Reason>(at - reason_names.begin() + 1);
}

bool attention_looks_at(Kind kind) {
    switch (kind) {
    case Kind::Conference:
    case Kind::Client:
    case Kind::Participant:
    case Kind::Triage:
    case Kind::Assessment:
    case Kind::CareTeam:
    case Kind::AgendaItem:
    case Kind::CarePlan:
    case Kind::Goal:
    case Kind::Consent:
    case Kind::Handover:
    case Kind::RightsCase:
    case Kind::EmergencyAccess:
    case Kind::Stay: return true;
    default: return false;
    }
}

const Facts* standing_stay(std::span<const Facts> dossier) {
    const Facts* found = nullptr;
    for (const Facts& one : dossier) {
        if (one.kind != Kind::Stay || yes_in(one, field_removed) || shown_in(one, stay::until).date()) continue;
        const auto place = [](const Facts& facts) {
            return std::pair(shown_in(facts, stay::from).integer(), facts.id);
        };
        if (found == nullptr || place(*found) < place(one)) found = &one;
    }
    return found;
}

std::optional<LocalDate> tasks_wait_from(std::span<const Facts> dossier) {
    const Facts* stay = standing_stay(dossier);
    if (stay == nullptr || shown_in(*stay, stay::pauses_tasks) == Value(false)) return std::nullopt;
    return shown_in(*stay, stay::from).date();
}

bool is_closed(std::span<const Facts> dossier) {
    return std::ranges::any_of(dossier, [](const Facts& one) {
        return one.kind == Kind::Client && !yes_in(one, field_removed) &&
               shown_in(one, client::status).text() == "closed";
    });
}

std::vector<Attention> attention_of(std::span<const Facts> dossier, std::span<const TriggerEvent> events,
                                    const Intervals& intervals) {
    Reasons reasons(dossier, events, intervals);
    return is_closed(dossier) ? std::move(reasons).of_closed() : std::move(reasons).all();
}

} // namespace kt::care
