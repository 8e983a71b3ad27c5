#include "app/session/at_table.h"

#include "core/care/care_team.h"
#include "core/care/conference.h"
#include "core/care/facts.h"
#include "core/care/mda.h"
#include "core/care/task.h"
#include "core/ledger/derive.h"
#include "core/ledger/hearing.h"

#include <algorithm>
#include <set>

namespace kt::app {
namespace {

namespace conference = care::conference;
namespace agenda_item = care::agenda_item;

Result<std::set<MemberId>> expected(ledger::Ledger& ledger, const ledger::Record& item,
                                    std::span<const care::Facts> dossier) {
    std::set<MemberId> out;
    const auto add = [&out](const MemberId& member) {
        if (!member.none()) out.insert(member);
    };
    const auto meeting = ledger.record(item.shown(agenda_item::conference).id<RecordId>());
    if (meeting) {
        for (const MemberId& one : members_in(*meeting, conference::invited))
            add(one);
    }
    if (out.empty())
        for (const care::Facts& one : dossier)
            if (care::counts_in(one, care::Kind::Participant))
                add(care::shown_in(one, care::participant::member).id<MemberId>());
    if (meeting) {
        add(meeting->shown(conference::chair).id<MemberId>());
        add(meeting->shown(conference::secretary).id<MemberId>());
    }
    for (const MemberId& one : members_in(item, agenda_item::present))
        add(one);
    return out;
}

} // namespace

std::vector<MemberId> members_in(const ledger::Record& record, std::uint16_t field) {
    std::vector<MemberId> out;
    const auto at = record.fields.find(field);
    if (at == record.fields.end()) return out;
    for (const ledger::Head& head : at->second) {
        const auto* pair = head.value.get<ValueList>();
        if (pair != nullptr && pair->size() > 1 && (*pair)[1] != Value(true)) continue;
        const auto id = (pair != nullptr && !pair->empty() ? pair->front() : head.value).id<MemberId>();
        if (!id.none() && std::find(out.begin(), out.end(), id) == out.end()) out.push_back(id);
    }
    return out;
}

Result<std::vector<care::Facts>> facts_in(ledger::Ledger& ledger, const ClientId& client,
                                          std::initializer_list<care::Kind> kinds) {
    std::vector<care::Facts> out;
    for (const care::Kind kind : kinds) {
        KT_TRY(const auto found, ledger.records(client, kind));
        for (const auto& record : found)
            out.push_back(ledger::facts_of(record));
    }
    return out;
}

Result<std::vector<care::Compartment>> talked_about(ledger::Ledger& ledger, const ClientId& client) {
    KT_TRY(const auto problems, ledger.records(client, care::Kind::Problem));
    std::set<care::Compartment> out;
    for (const auto& one : problems)
        if (one.shown(care::problem::status).text() != "resolved" && one.space.compartment != care::Compartment::Safety)
            out.insert(one.space.compartment);
    return std::vector(out.begin(), out.end());
}

Result<std::vector<AtTable>> at_table(ledger::Ledger& ledger, const ledger::Record& item, LocalDate today) {
    const ClientId client = item.space.dossier;
    KT_TRY(const auto dossier,
           facts_in(ledger, client, {care::Kind::Participant, care::Kind::Consent, care::Kind::Task}));
    KT_TRY(const auto members, ledger.members());
    KT_TRY(const auto who, expected(ledger, item, dossier));
    const auto present = members_in(item, agenda_item::present);
    KT_TRY(const auto themes, talked_about(ledger, client));
    KT_TRY(const auto readable, ledger::readable(ledger, client));
    std::vector<AtTable> out;
    for (const auto& member : members) {
        if (!who.contains(member.id)) continue;
        AtTable one{member.id, member.name, member.role, {}, false, false, {}};
        const care::Attendee attendee{member.id, member.role, member.organisation};
        one.cover = care::cover_of(attendee, dossier, today);
        const auto heard = ledger::hears(attendee, dossier, readable, today);
        std::set_difference(themes.begin(), themes.end(), heard.begin(), heard.end(), std::back_inserter(one.withheld));
        one.present = std::find(present.begin(), present.end(), member.id) != present.end();
        one.asked = std::any_of(dossier.begin(), dossier.end(), [&](const care::Facts& task) {
            return care::counts_in(task, care::Kind::Task) &&
                   care::shown_in(task, care::task::source).id<RecordId>() == item.id &&
                   care::shown_in(task, care::task::owner).id<MemberId>() == member.id;
        });
        out.push_back(std::move(one));
    }
    std::sort(out.begin(), out.end(), [](const AtTable& a, const AtTable& b) { return a.name < b.name; });
    return out;
}

} // namespace kt::app
