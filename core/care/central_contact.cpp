#include "core/care/central_contact.h"

#include "core/care/care_team.h"
#include "core/care/facts.h"
#include "core/care/handover.h"
#include "core/care/team.h"

#include <algorithm>
#include <tuple>

namespace kt::care {
namespace {

constexpr std::int64_t not_in_order = 1'000'000;

/// The people of one dossier and who of them is there.
class People {
  public:
    People(std::span<const Facts> dossier, std::span<const Away> away, std::optional<LocalDate> today)
        : dossier_(dossier), away_(away), today_(today) {}

    [[nodiscard]] const Facts* find(const RecordId& id) const {
        const auto at = std::ranges::find_if(
            dossier_, [&](const Facts& one) { return one.kind == Kind::Participant && one.id == id; });
        return at == dossier_.end() ? nullptr : &*at;
    }
    /// The member that a participant or a member's own id stands for; zero for somebody without an account.
    [[nodiscard]] MemberId member_of(const RecordId& id) const {
        const Facts* person = find(id);
        return person == nullptr ? id_cast<MemberId>(id) : shown_in(*person, participant::member).id<MemberId>();
    }
    /// Of two ids for one person, the participant's: there the number to call is.
    [[nodiscard]] RecordId person_of(const MemberId& member) const {
        RecordId best = id_cast<RecordId>(member);
        bool found = false;
        for (const Facts& one : dossier_) {
            if (one.kind != Kind::Participant || gone(one)) continue;
            if (shown_in(one, participant::member).id<MemberId>() != member || (found && best < one.id)) continue;
            best = one.id;
            found = true;
        }
        return best;
    }
    /// Removed, or not (any more) of the team around the client.
    [[nodiscard]] bool gone(const Facts& person) const {
        if (yes_in(person, field_removed)) return true;
        if (!today_) return false;
        const auto from = shown_in(person, participant::from).date();
        const auto until = shown_in(person, participant::until).date();
        return (from && *today_ < *from) || (until && *until < *today_);
    }
    [[nodiscard]] bool there(const RecordId& id) const {
        const Facts* person = find(id);
        if (person != nullptr && (gone(*person) || away_without_account(*person))) return false;
        const MemberId member = member_of(id);
        return member.none() || !today_ || away_on(away_, member, *today_) == nullptr;
    }
    /// Who stands in for somebody who is away; zero when nobody was named.
    [[nodiscard]] RecordId cover_of(const RecordId& id) const {
        if (!today_) return {};
        if (const Away* away = away_on(away_, member_of(id), *today_); away != nullptr && !away->cover.none())
            return person_of(away->cover);
        const Facts* person = find(id);
        return person == nullptr ? RecordId{} : shown_in(*person, participant::cover).id<RecordId>();
    }
    [[nodiscard]] std::vector<RecordId> in_order() const;

  private:
    [[nodiscard]] bool away_without_account(const Facts& person) const {
        const auto from = shown_in(person, participant::away_from).date();
        const auto until = shown_in(person, participant::away_until).date();
        return today_ && from && *from <= *today_ && (!until || *today_ <= *until);
    }

    std::span<const Facts> dossier_;
    std::span<const Away> away_;
    std::optional<LocalDate> today_;
};

std::vector<RecordId> People::in_order() const {
    std::vector<std::tuple<std::int64_t, int, RecordId>> row;
    for (const Facts& one : dossier_) {
        if (one.kind != Kind::Participant || gone(one)) continue;
        const std::string_view role = shown_in(one, participant::role).text();
        if (role == "client") continue;
        const std::int64_t order = shown_in(one, participant::call_order).integer().value_or(0);
        row.emplace_back(order > 0 ? order : not_in_order, role == "professional" ? 0 : 1, one.id);
    }
    std::ranges::sort(row);
    std::vector<RecordId> out;
    out.reserve(row.size());
    for (const auto& [order, kind, id] : row)
        out.push_back(id);
    return out;
}

/// Whom the team chose, when that person was not taken out. More than one record of the team is possible after a merge.
RecordId named_in(std::span<const Facts> dossier, const People& people) {
    const Facts* chosen = nullptr;
    for (const Facts& one : dossier) {
        if (one.kind != Kind::CareTeam || yes_in(one, field_removed)) continue;
        const auto contact = shown_in(one, care_team::central_contact).id<RecordId>();
        if (contact.none()) continue;
        const Facts* person = people.find(contact);
        if (person != nullptr && yes_in(*person, field_removed)) continue;
        if (chosen == nullptr || one.id < chosen->id) chosen = &one;
    }
    return chosen == nullptr ? RecordId{} : shown_in(*chosen, care_team::central_contact).id<RecordId>();
}

/// To whom the one who was chosen has passed the client, by the last handover that stands.
RecordId receiver_of(std::span<const Facts> dossier, const People& people, const RecordId& named) {
    const MemberId from = people.member_of(named);
    const Facts* last = nullptr;
    const auto place = [](const Facts& one) {
        return std::tuple(shown_in(one, handover::offered_on).integer().value_or(0), one.id);
    };
    for (const Facts& one : dossier) {
        if (one.kind != Kind::Handover || yes_in(one, field_removed)) continue;
        const std::string_view status = shown_in(one, handover::status).text();
        if (status == "declined" || status == "withdrawn") continue;
        if (from.none() || shown_in(one, handover::from).id<MemberId>() != from) continue;
        if (last == nullptr || place(*last) < place(one)) last = &one;
    }
    if (last == nullptr) return {};
    const auto to = shown_in(*last, handover::to).id<MemberId>();
    return to.none() ? RecordId{} : people.person_of(to);
}

} // namespace

const Away* away_on(std::span<const Away> away, const MemberId& member, LocalDate today) {
    if (member.none()) return nullptr;
    const Away* found = nullptr;
    for (const Away& one : away) {
        if (one.member != member || today < one.from || (one.until && *one.until < today)) continue;
        // One with somebody who stands in says more than one without.
        if (found == nullptr || (found->cover.none() && !one.cover.none())) found = &one;
    }
    return found;
}

std::vector<MemberId> stands_in_for(std::span<const Away> away, const MemberId& cover, LocalDate today) {
    std::vector<MemberId> out;
    for (const Away& one : away) {
        const Away* now = away_on(away, one.member, today);
        if (now != nullptr && now->cover == cover && !cover.none()) out.push_back(one.member);
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::optional<Away> away_of(const Facts& facts) {
    const auto from = shown_in(facts, absence::from).date();
    const auto member = shown_in(facts, absence::member).id<MemberId>();
    if (yes_in(facts, field_removed) || !from || member.none()) return std::nullopt;
    return Away{member, *from, shown_in(facts, absence::until).date(), shown_in(facts, absence::cover).id<MemberId>()};
}

CallFirst call_first(std::span<const Facts> dossier, std::span<const Away> away, std::optional<LocalDate> today) {
    const People people(dossier, away, today);
    CallFirst out;
    out.named = named_in(dossier, people);
    if (!out.named.none() && people.there(out.named)) return {out.named, CallWhy::Named, out.named};
    if (!out.named.none()) {
        // Who stands in may be away too; each is asked once.
        std::vector<RecordId> asked{out.named};
        for (RecordId next = people.cover_of(out.named); !next.none() && std::ranges::count(asked, next) == 0;
             next = people.cover_of(next)) {
            if (people.there(next)) return {next, CallWhy::Cover, out.named};
            asked.push_back(next);
        }
        if (const RecordId to = receiver_of(dossier, people, out.named); !to.none() && people.there(to))
            return {to, CallWhy::Handover, out.named};
    }
    const auto order = people.in_order();
    for (const RecordId& id : order)
        if (people.there(id)) return {id, CallWhy::NextInRow, out.named};
    if (!out.named.none()) return {out.named, CallWhy::Unreached, out.named};
    if (!order.empty()) return {order.front(), CallWhy::Unreached, {}};
    return out;
}

std::vector<RecordId> call_order(std::span<const Facts> dossier, std::optional<LocalDate> today) {
    return People(dossier, {}, today).in_order();
}

} // namespace kt::care
