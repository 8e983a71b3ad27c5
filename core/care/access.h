// Who may know what of a client, and on what ground: the one table behind keys, screens and prints. Pure.
#pragma once

#include "core/base/time.h"
#include "core/care/role.h"

namespace kt::care {

/// Why somebody may read a theme of a dossier. Numbers are for ever: they stand in the access log.
enum class Ground : std::uint8_t {
    None = 0,
    Opened = 1,    ///< opened this dossier
    Treatment = 2, ///< treats the client (R02), who has not objected
    Circle = 3,    ///< is in the team around the client and does not treat: the least preset of the role
    Consent = 4,   ///< the client said yes
    Named = 5,     ///< was named by who reads the safety theme
    StandsIn = 6,  ///< stands in for an absent member who has a ground
    Emergency = 7, ///< treats, and may open what the client agreed to have ready for an emergency
};
/// `treatment`, ...; the word of scripts and exports.
[[nodiscard]] std::string_view ground_name(Ground ground);
[[nodiscard]] std::optional<Ground> find_ground(std::string_view name);

/// A member who could be given keys.
struct Reader {
    MemberId member;
    Role role = Role::Other;
    std::string organisation;
    std::vector<MemberId> stands_in_for = {}; ///< on the day asked about
    std::optional<LocalDate> left_on = {};    ///< first day without access
};

/// A member in the team around a client.
struct Seat {
    MemberId member;
    std::optional<LocalDate> from = {};
    std::optional<LocalDate> until = {}; ///< the last day
    MemberId given_by = {};
};

/// A client's yes or no for one party and one theme.
struct Permission {
    MemberId party;           ///< zero: the organisation
    std::string organisation; ///< compared without case
    Compartment theme{};
    bool yes = true;
    std::optional<LocalDate> until = {}; ///< the last day
    MemberId recorded_by = {};
};

/// A theme that is not shared further: who may read it at most.
struct ClosedCircle {
    Compartment theme{};
    std::vector<MemberId> readers; ///< and who decided it
};

/// What access to one dossier follows from.
struct AccessFacts {
    MemberId opened_by;
    bool formed = false; ///< the team around the client was formed, by its date
    std::vector<Seat> seats = {};
    std::vector<MemberId> contacts = {}; ///< whom the client calls first, where that is a member
    std::vector<Permission> permissions = {};
    std::vector<Seat> safety = {}; ///< who was named as reader of the safety theme
    std::vector<ClosedCircle> closed = {};
    bool emergency = false; ///< the client stands by an emergency set
};

/// On what ground somebody may read a theme of a dossier on a day.
/// - As long as no team is around the client, those who treat read what their role needs. A team is there when it has a
///   date or two members. From then on only its members do, and whoever the client said yes to.
/// - A no, or a consent taken back, ends every ground for that theme but a yes that stands; a no to the general theme
///   ends all that rests on no yes.
/// - Nobody helps himself: a yes recorded by its own party, and a seat taken by somebody who does not treat, count for
///   nothing. The safety theme knows no role and no consent, only names.
/// - A theme under a restriction is read by those who read it when that was decided, and by nobody else.
/// - The emergency theme is for who reads the general one, and for whoever treats as long as the client stands by it.
[[nodiscard]] Ground ground_of(const Reader& who, Compartment theme, const AccessFacts& dossier, LocalDate today);

/// The first day after `today` on which grounds can be others because a date passes.
[[nodiscard]] std::optional<LocalDate> access_changes_after(const AccessFacts& dossier, LocalDate today);

/// What one does with what one may read.
enum class Act : std::uint8_t { Read, Write, Print, Export, Share };

/// Whether a member of this role may do this with a theme that is read on this ground. Share: tell others, by recording
/// a consent or a seat or naming a reader. Default prints and exports leave out the safety theme (R22).
[[nodiscard]] bool may(Act act, Role role, Compartment theme, Ground ground);

} // namespace kt::care
