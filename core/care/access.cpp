#include "core/care/access.h"

#include "core/care/sharing.h"

#include <algorithm>

namespace kt::care {
namespace {

constexpr auto ground_names = std::to_array<std::string_view>(
    {"none", "opened", "treatment", "circle", "consent", "named", "stands_in", "emergency"});

bool lasts(const std::optional<LocalDate>& until, LocalDate today) {
    return !until || today <= *until;
}

bool sits(const Seat& seat, LocalDate today) {
    return !(seat.from && today < *seat.from) && lasts(seat.until, today);
}

bool in_preset(Role role, Compartment theme) {
    return std::ranges::find(default_compartments(role), theme) != default_compartments(role).end();
}

bool is_for(const Permission& one, const Reader& who) {
    return one.party.none() ? same_organisation(one.organisation, who.organisation) : one.party == who.member;
}

/// Whether a consent means something for a theme: safety is shared by name, and for emergencies there is one agreement.
bool is_by_consent(Compartment theme) {
    return theme != Compartment::Safety && theme != Compartment::Emergency;
}

/// What the client said to somebody about a theme.
struct Said {
    bool yes = false;
    bool no = false;
};

Said said_to(const Reader& who, std::optional<Compartment> theme, const AccessFacts& dossier, LocalDate today) {
    Said out;
    for (const Permission& one : dossier.permissions) {
        if ((theme && one.theme != *theme) || !is_by_consent(one.theme) || !is_for(one, who)) continue;
        if (one.yes)
            out.yes = out.yes || (lasts(one.until, today) && one.recorded_by != who.member);
        else
            out.no = true;
    }
    return out;
}

/// Whether there is a team around the client, of which others are no part.
bool is_formed(const AccessFacts& dossier, LocalDate today) {
    if (dossier.formed) return true;
    MemberId first;
    for (const Seat& seat : dossier.seats) {
        if (!sits(seat, today)) continue;
        if (!first.none() && first != seat.member) return true;
        first = seat.member;
    }
    return false;
}

bool seated(const Reader& who, const AccessFacts& dossier, LocalDate today) {
    if (std::ranges::find(dossier.contacts, who.member) != dossier.contacts.end()) return true;
    return std::ranges::any_of(dossier.seats, [&](const Seat& seat) {
        return seat.member == who.member && sits(seat, today) && (seat.given_by != who.member || treats(who.role));
    });
}

/// By role, without what the client said.
Ground by_role(const Reader& who, Compartment theme, const AccessFacts& dossier, LocalDate today) {
    if (!in_preset(who.role, theme)) return Ground::None;
    if (!dossier.opened_by.none() && dossier.opened_by == who.member) return Ground::Opened;
    if (seated(who, dossier, today)) return treats(who.role) ? Ground::Treatment : Ground::Circle;
    if (treats(who.role) && !is_formed(dossier, today)) return Ground::Treatment;
    for (const MemberId& absent : who.stands_in_for) {
        const auto theirs = [&](const Seat& seat) { return seat.member == absent && sits(seat, today); };
        if (dossier.opened_by == absent || std::ranges::any_of(dossier.seats, theirs)) return Ground::StandsIn;
    }
    return Ground::None;
}

bool shut_out(const MemberId& who, Compartment theme, const AccessFacts& dossier) {
    return std::ranges::any_of(dossier.closed, [&](const ClosedCircle& one) {
        return one.theme == theme && std::ranges::find(one.readers, who) == one.readers.end();
    });
}

} // namespace

std::string_view ground_name(Ground ground) {
    return ground_names.at(static_cast<std::size_t>(ground));
}

std::optional<Ground> find_ground(std::string_view name) {
    const auto at = std::ranges::find(ground_names, name);
    if (at == ground_names.end()) return std::nullopt;
    return static_cast<Ground>(at - ground_names.begin());
}

Ground ground_of(const Reader& who, Compartment theme, const AccessFacts& dossier, LocalDate today) {
    if (who.left_on && *who.left_on <= today) return Ground::None;
    if (shut_out(who.member, theme, dossier)) return Ground::None;
    if (theme == Compartment::Safety) {
        const bool named = std::ranges::any_of(
            dossier.safety, [&](const Seat& seat) { return seat.member == who.member && sits(seat, today); });
        return named ? Ground::Named : Ground::None;
    }
    if (theme == Compartment::Emergency) {
        const Ground usual = ground_of(who, Compartment::General, dossier, today);
        if (usual != Ground::None) return usual;
        const bool refused = said_to(who, Compartment::General, dossier, today).no;
        return dossier.emergency && treats(who.role) && !refused ? Ground::Emergency : Ground::None;
    }
    const Said here = said_to(who, theme, dossier, today);
    if (here.yes) return Ground::Consent;
    // Who may read anything of a client may know whom it is about.
    if (theme == Compartment::General && said_to(who, std::nullopt, dossier, today).yes) return Ground::Consent;
    if (here.no || said_to(who, Compartment::General, dossier, today).no) return Ground::None;
    return by_role(who, theme, dossier, today);
}

std::optional<LocalDate> access_changes_after(const AccessFacts& dossier, LocalDate today) {
    std::optional<LocalDate> first;
    const auto consider = [&](const std::optional<LocalDate>& day, std::int32_t later) {
        if (!day) return;
        const LocalDate at{day->days + later};
        if (today < at && (!first || at < *first)) first = at;
    };
    for (const auto* seats : {&dossier.seats, &dossier.safety}) {
        for (const Seat& seat : *seats) {
            consider(seat.from, 0);
            consider(seat.until, 1);
        }
    }
    for (const Permission& one : dossier.permissions)
        if (one.yes) consider(one.until, 1);
    return first;
}

bool may(Act act, Role role, Compartment theme, Ground ground) {
    if (ground == Ground::None) return false;
    if (ground == Ground::Emergency) return act != Act::Export && act != Act::Share;
    switch (act) {
    case Act::Read:
    case Act::Write: return true;
    case Act::Print:
    case Act::Export: return theme != Compartment::Safety;
    case Act::Share:
        switch (theme) {
        case Compartment::Medical:
        case Compartment::Nursing:
        case Compartment::Acp: return treats(role); // who does not treat has it in confidence
        default: return true;
        }
    }
    return false;
}

} // namespace kt::care
