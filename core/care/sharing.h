// Who may hear what is said about a client in a meeting.
#pragma once

#include "core/care/role.h"
#include "core/care/steps.h"

namespace kt::care {

/// A member at the table.
struct Attendee {
    MemberId member;
    Role role = Role::Other;
    std::string organisation;
};

/// On what ground an attendee hears about a client.
enum class Cover : std::uint8_t {
    Consent,   ///< a consent stands for this person or this organisation
    Treatment, ///< treats the client (R02), and the client has not objected
    Refused,   ///< the client said no, or took consent back
    None,      ///< nobody asked
};

/// Of one dossier on one day. Order of the records does not matter. Those who treat need no consent to hear about
/// their own client, and are in the team around the client; everybody else needs one that stands.
[[nodiscard]] Cover cover_of(const Attendee& who, std::span<const Facts> dossier, LocalDate today);
/// Whether someone with this cover may stay while the client is talked about.
[[nodiscard]] bool may_stay(Cover cover);
/// Of each party and theme the last word: by the day it was given, then in the order of the records.
[[nodiscard]] std::vector<const Facts*> last_consents(std::span<const Facts> dossier);
/// The themes somebody may hear about, sorted: by the treatment relation or by consents that stand, without those the
/// client refused. Never safety, which is shared by name only (R22); nothing for who may not stay.
[[nodiscard]] std::vector<Compartment> may_hear(const Attendee& who, std::span<const Facts> dossier, LocalDate today);
/// Whether two organisations are one: their names agree when case is left aside, and there is a name.
[[nodiscard]] bool same_organisation(std::string_view a, std::string_view b);
/// Whether people of this role treat, and so may rely on the treatment relation.
[[nodiscard]] bool treats(Role role);

} // namespace kt::care
