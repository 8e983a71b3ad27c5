#include "app/models/dossier_list.h"

#include "app/text/dates.h"
#include "app/text/labels.h"
#include "core/care/care_team.h"

namespace kt::app {

Result<Names> Names::of(ledger::Ledger& ledger, const ClientId& client, Clock& clock) {
    Names names;
    KT_TRY(auto members, ledger.members());
    for (auto& member : members)
        names.members.emplace(member.id, std::move(member));
    names.me = ledger.identity().member;
    names.now = clock.now();
    names.today = text::local_day(names.now);
    KT_TRY(names.away, ledger.away());
    KT_TRY(const auto teams, ledger.records(client, care::Kind::CareTeam));
    for (const auto& team : teams)
        names.central_contact = team.shown(care::care_team::central_contact).id<RecordId>();
    KT_TRY(const auto people, ledger.records(client, care::Kind::Participant));
    for (const auto& one : people)
        names.people.emplace(one.id, one.shown(care::participant::name).text());
    return names;
}

QString Names::person(const RecordId& id) const {
    const auto at = people.find(id);
    return at == people.end() ? QString() : text::qt(at->second);
}

QString Names::name(const MemberId& id) const {
    const auto at = members.find(id);
    return at == members.end() ? QString() : text::qt(at->second.name);
}

QString Names::name_and_role(const MemberId& id) const {
    const auto at = members.find(id);
    if (at == members.end()) return {};
    return text::qt(at->second.name) + QStringLiteral(", ") + text::role_label(at->second.role);
}

void DossierList::setClient(const QString& client) {
    if (client == client_) return;
    client_ = client;
    emit clientChanged();
    reload();
}

bool DossierList::concerns(const ledger::Changes& changes) const {
    return changes.team || std::any_of(changes.dossiers.begin(), changes.dossiers.end(),
                                       [this](const ClientId& id) { return text::qt(id.text()) == client_; });
}

bool DossierList::askable() const {
    return !client_.isEmpty();
}

} // namespace kt::app
