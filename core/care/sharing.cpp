#include "core/care/sharing.h"

#include "core/care/care_team.h"
#include "core/care/consent.h"
#include "core/care/facts.h"

#include <algorithm>
#include <set>

namespace kt::care {
namespace {

bool is_for(const Facts& one, const Attendee& who) {
    const auto party = shown_in(one, consent::party).id<MemberId>();
    if (!party.none()) return party == who.member;
    return same_organisation(shown_in(one, consent::party_name).text(), who.organisation);
}

bool consent_stands(const Facts& one, LocalDate today) {
    const auto until = shown_in(one, consent::until).date();
    return shown_in(one, consent::answer).text() != "no" && !filled_in(one, consent::withdrawn_on) &&
           !(until && *until < today);
}

bool refused(const Facts& one) {
    return shown_in(one, consent::answer).text() == "no" || filled_in(one, consent::withdrawn_on);
}

/// A theme of treatment: who objects to it objects to the treatment relation.
bool of_treatment(const Facts& one) {
    const std::string_view theme = shown_in(one, consent::compartment).text();
    return theme == "general" || theme == "medical" || theme == "nursing";
}

} // namespace

bool same_organisation(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return !a.empty() && std::ranges::equal(a, b, {}, lower, lower);
}

bool treats(Role role) {
    const auto read = default_compartments(role);
    return std::ranges::find(read, Compartment::Medical) != read.end();
}

Cover cover_of(const Attendee& who, std::span<const Facts> dossier, LocalDate today) {
    const auto any = [&](auto condition) {
        return std::ranges::any_of(dossier, [&](const Facts& one) {
            return counts_in(one, Kind::Consent) && is_for(one, who) && condition(one);
        });
    };
    if (any([today](const Facts& one) { return consent_stands(one, today); })) return Cover::Consent;
    const bool treats_client = treats(who.role);
    if (any([treats_client](const Facts& one) { return refused(one) && (!treats_client || of_treatment(one)); }))
        return Cover::Refused;
    const bool around = std::ranges::any_of(dossier, [&who](const Facts& one) {
        return counts_in(one, Kind::Participant) && shown_in(one, participant::member).id<MemberId>() == who.member;
    });
    return treats_client && around ? Cover::Treatment : Cover::None;
}

std::vector<const Facts*> last_consents(std::span<const Facts> dossier) {
    std::vector<const Facts*> out;
    for (const Facts& one : dossier) {
        if (!counts_in(one, Kind::Consent)) continue;
        const auto same = std::ranges::find_if(out, [&one](const Facts* other) {
            return std::ranges::all_of(
                std::array{consent::compartment, consent::party, consent::party_name},
                [&](std::uint16_t field) { return shown_in(*other, field) == shown_in(one, field); });
        });
        if (same == out.end()) {
            out.push_back(&one);
            continue;
        }
        const auto before = shown_in(**same, consent::given_on).date();
        const auto now = shown_in(one, consent::given_on).date();
        if (!(before && now && *now < *before)) *same = &one;
    }
    return out;
}

std::vector<Compartment> may_hear(const Attendee& who, std::span<const Facts> dossier, LocalDate today) {
    const Cover cover = cover_of(who, dossier, today);
    if (!may_stay(cover)) return {};
    std::set<Compartment> themes{Compartment::General};
    if (treats(who.role))
        for (const Compartment theme : default_compartments(who.role))
            themes.insert(theme);
    for (const Facts* one : last_consents(dossier)) {
        const auto theme = find_compartment(shown_in(*one, consent::compartment).text());
        if (!theme || !is_for(*one, who)) continue;
        if (consent_stands(*one, today)) themes.insert(*theme);
        if (refused(*one)) themes.erase(*theme);
    }
    themes.erase(Compartment::Team);
    themes.erase(Compartment::Safety);
    themes.erase(Compartment::Emergency);
    return {themes.begin(), themes.end()};
}

bool may_stay(Cover cover) {
    return cover == Cover::Consent || cover == Cover::Treatment;
}

} // namespace kt::care
