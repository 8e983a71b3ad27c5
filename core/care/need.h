// Who should be on the agenda of the next meeting, and why.
#pragma once

#include "core/care/attention.h"
#include "core/care/steps.h"

namespace kt::care {

/// Why a client should come on an agenda. All reasons that hold are told; none means: not now.
struct ConferenceNeed {
    std::optional<LocalDate> last;              ///< when the client was talked about last
    std::optional<LocalDate> due;               ///< last day on which the client is back
    std::optional<LocalDate> trigger_on;        ///< newest trigger since the last time
    std::vector<std::string> triggers;          ///< codes of that day
    bool requested = false;                     ///< someone asked, or it was put off
    bool first = false;                         ///< the team is there, and has never talked about the client
    StepState assessed = StepState::NotStarted; ///< of step 2
    [[nodiscard]] bool any() const { return due || trigger_on || requested || first; }
    friend bool operator==(const ConferenceNeed&, const ConferenceNeed&) = default;
};

/// Of one dossier: its records and the conferences its agenda items name. A client who is on an agenda already, or
/// whose dossier is closed, needs nothing. Neither the order of the records nor that of the triggers matters. Pure.
[[nodiscard]] ConferenceNeed conference_need(std::span<const Facts> dossier, const StepsView& steps,
                                             std::span<const TriggerEvent> triggers, const Intervals& intervals = {});

/// What brings a client there, for the record: a code of `agenda_item::reasons`. `by`: the day of the meeting.
[[nodiscard]] std::string_view main_reason(const ConferenceNeed& need, LocalDate by);
/// The slot such a client gets when nobody says otherwise.
[[nodiscard]] std::string_view usual_slot(const ConferenceNeed& need, LocalDate by);

} // namespace kt::care
