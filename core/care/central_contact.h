// The one person the client can always call, worked out so that there is always one.
#pragma once

#include "core/base/time.h"
#include "core/care/steps.h"

namespace kt::care {

/// A member who is away or has left, and who stands in (zero when nobody does).
struct Away {
    MemberId member;
    LocalDate from;
    std::optional<LocalDate> until = {}; ///< the last day; does not end when left out
    MemberId cover = {};
};

/// Why somebody is the one to call.
enum class CallWhy : std::uint8_t {
    Nobody,    ///< nobody to call is known
    Named,     ///< the team chose this person, who is there
    Cover,     ///< stands in for who was chosen and is away
    Handover,  ///< takes over from who was chosen and has gone
    NextInRow, ///< the first who is there, since who was chosen is not and left nobody to stand in
    Unreached, ///< who was chosen is away and there is nobody else
};

/// Whom the client calls on a day.
struct CallFirst {
    RecordId person; ///< a participant, or a member seen as one; zero when there is nobody
    CallWhy why = CallWhy::Nobody;
    RecordId named; ///< whom the team chose; zero when nobody was or that person was taken out
    friend bool operator==(const CallFirst&, const CallFirst&) = default;
};

/// Works it out from the records of a dossier, in any order. Without a day nobody is away: who is called in general.
/// As long as one professional is in the team around the client and not removed, there is somebody.
[[nodiscard]] CallFirst call_first(std::span<const Facts> dossier, std::span<const Away> away = {},
                                   std::optional<LocalDate> today = {});

/// The team around the client in the order of calling: by the order set, then professionals before others. Participants
/// who are removed or whose time has ended, and the client, are left out.
[[nodiscard]] std::vector<RecordId> call_order(std::span<const Facts> dossier, std::optional<LocalDate> today = {});

/// Who is away on a day.
[[nodiscard]] const Away* away_on(std::span<const Away> away, const MemberId& member, LocalDate today);

/// For whom a member stands in on a day, each once.
[[nodiscard]] std::vector<MemberId> stands_in_for(std::span<const Away> away, const MemberId& cover, LocalDate today);

/// What an absence in the team space says; nothing for a removed one and one without a day.
[[nodiscard]] std::optional<Away> away_of(const Facts& absence);

} // namespace kt::care
