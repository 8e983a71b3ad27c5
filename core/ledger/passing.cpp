#include "core/ledger/passing.h"

#include "core/care/care_team.h"
#include "core/care/handover.h"
#include "core/ledger/circle.h"
#include "core/ledger/open_points.h"

#include <algorithm>

namespace kt::ledger {

namespace {

using care::Kind;
namespace handover = care::handover;

/// The ids by which a member is named in a dossier: as a member, and as a participant.
Result<std::vector<RecordId>> names_of(const Ledger& ledger, const ClientId& client, const MemberId& member) {
    std::vector<RecordId> out{id_cast<RecordId>(member)};
    KT_TRY(const auto people, ledger.records(client, Kind::Participant));
    for (const Record& one : people)
        if (one.shown(care::participant::member).id<MemberId>() == member) out.push_back(one.id);
    return out;
}

/// The member's open tasks, goals and actions, as changes that give them to somebody else.
Result<std::vector<RecordChange>> points_of(const Ledger& ledger, const ClientId& client, const MemberId& member,
                                            const MemberId& to) {
    std::vector<RecordChange> out;
    KT_TRY(const auto names, names_of(ledger, client, member));
    KT_TRY(const auto open, open_records(ledger, client));
    for (const OpenRecord& one : open)
        if (std::ranges::count(names, one.record.shown(one.owned->owner).id<RecordId>()) != 0)
            out.push_back({one.owned->kind, one.record.id, {{one.owned->owner, Value(id_cast<RecordId>(to))}}});
    return out;
}

Result<MemberRow> find_member(const Ledger& ledger, const MemberId& id) {
    KT_TRY(const auto members, ledger.members());
    const auto found = std::ranges::find(members, id, &MemberRow::id);
    if (found == members.end()) return fail(Errc::NotFound, "member");
    return *found;
}

/// The handover, when it is offered to `me` and waits for an answer.
Result<Record> offered_to(const Ledger& ledger, const ClientId& client, const RecordId& id, const MemberId& me) {
    KT_TRY(const auto found, ledger.records(client, Kind::Handover));
    const auto at = std::ranges::find(found, id, &Record::id);
    if (at == found.end()) return fail(Errc::NotFound, "handover");
    if (at->shown(handover::to).id<MemberId>() != me || code_of(*at, handover::status, "offered") != "offered")
        return fail(Errc::NotAllowed, "handover");
    return *at;
}

RecordChange answer(const RecordId& id, std::string_view status, std::string_view why, LocalDate today) {
    RecordChange out{Kind::Handover, id, {{handover::status, Value(status)}, {handover::answered_on, Value(today)}}};
    if (!why.empty()) out.set.push_back({handover::answer, Value(why)});
    return out;
}

} // namespace

Result<std::vector<CaseRow>> caseload(const Ledger& ledger, const MemberId& member) {
    std::vector<CaseRow> out;
    ClientQuery query;
    query.mine = {member};
    query.limit = 1'000;
    for (bool more = true; more;) {
        KT_TRY(auto page, ledger.clients(query));
        for (ClientRow& row : page.rows)
            if (row.central_contact == member) out.push_back({std::move(row), 0, std::nullopt});
        query.after = page.next;
        more = !page.next.empty();
    }
    for (CaseRow& row : out) {
        KT_TRY(const auto points, points_of(ledger, row.client.id, member, member));
        row.open_points = points.size();
        KT_TRY(const auto handovers, ledger.records(row.client.id, Kind::Handover));
        for (const Record& one : handovers)
            if (one.shown(handover::from).id<MemberId>() == member &&
                code_of(one, handover::status, "offered") == "offered")
                row.offered_to = one.shown(handover::to).id<MemberId>();
    }
    return out;
}

Result<Edit> offer_edit(const Ledger& ledger, const ClientId& client, const Offer& offer, LocalDate today) {
    if (offer.from == offer.to) return fail(Errc::NotAllowed, "to");
    KT_CHECK(find_member(ledger, offer.to));
    Edit edit{client, {}};
    // A second offer takes the place of the first.
    KT_TRY(const auto earlier, ledger.records(client, Kind::Handover));
    for (const Record& one : earlier)
        if (one.shown(handover::from).id<MemberId>() == offer.from &&
            code_of(one, handover::status, "offered") == "offered")
            edit.records.push_back(answer(one.id, "withdrawn", {}, today));
    RecordChange made{Kind::Handover,
                      {},
                      {{handover::from, Value(id_cast<RecordId>(offer.from))},
                       {handover::to, Value(id_cast<RecordId>(offer.to))},
                       {handover::effective_on, Value(offer.effective_on)},
                       {handover::offered_on, Value(today)},
                       {handover::status, Value("offered")}}};
    if (!offer.note.empty()) made.set.push_back({handover::note, Value(offer.note)});
    edit.records.push_back(std::move(made));
    return edit;
}

Result<Edit> accept_edit(const Ledger& ledger, const ClientId& client, const RecordId& id, const MemberId& me,
                         LocalDate today) {
    KT_TRY(const Record offered, offered_to(ledger, client, id, me));
    KT_TRY(const MemberRow who, find_member(ledger, me));
    Edit edit{client, {answer(id, "accepted", {}, today)}};
    KT_TRY(const auto mine, names_of(ledger, client, me));
    if (mine.size() == 1) edit.records.push_back(as_participant(who));
    KT_TRY(const auto teams, ledger.records(client, Kind::CareTeam));
    const auto team = std::ranges::min_element(teams, {}, &Record::id);
    RecordChange contact{Kind::CareTeam, {}, {{care::care_team::central_contact, Value(mine.back())}}};
    if (team != teams.end()) contact.id = team->id;
    edit.records.push_back(std::move(contact));
    KT_TRY(auto points, points_of(ledger, client, offered.shown(handover::from).id<MemberId>(), me));
    std::ranges::move(points, std::back_inserter(edit.records));
    return edit;
}

Result<Edit> decline_edit(const Ledger& ledger, const ClientId& client, const RecordId& id, const MemberId& me,
                          std::string_view why, LocalDate today) {
    KT_CHECK(offered_to(ledger, client, id, me));
    return Edit{client, {answer(id, "declined", why, today)}};
}

} // namespace kt::ledger
