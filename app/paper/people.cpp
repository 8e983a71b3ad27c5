#include "app/paper/dossier.h"
#include "app/paper/words.h"
#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/strings.h"
#include "core/care/care_team.h"

#include <algorithm>

namespace kt::paper {
namespace {

namespace around = care::participant;
using text::qt;

/// Until when a participant is away on the day of the dossier; nothing when there.
std::optional<std::optional<LocalDate>> gone(const Dossier& dossier, const care::Facts& one, const MemberId& member) {
    if (const auto* away = care::away_on(dossier.away, member, dossier.today); away != nullptr) return away->until;
    const auto from = care::shown_in(one, around::away_from).date();
    const auto until = care::shown_in(one, around::away_until).date();
    if (!from || dossier.today < *from || (until && *until < dossier.today)) return std::nullopt;
    return until;
}

QString away_words(const std::optional<std::optional<LocalDate>>& gone) {
    if (!gone) return {};
    if (!*gone) return said(QT_TRANSLATE_NOOP("Paper", "Is not there now."));
    return said(QT_TRANSLATE_NOOP("Paper", "Is not there until and including %1.")).arg(text::long_day(**gone));
}

Person of_member(const Dossier& dossier, const ledger::MemberRow& row) {
    Person out;
    out.id = id_cast<RecordId>(row.id);
    out.member = row.id;
    out.name = qt(row.name);
    out.what = plain_role(row.role);
    out.profession = text::role_label(row.role);
    out.organisation = qt(row.organisation);
    out.phone = qt(row.phone);
    out.hours = qt(row.reachable);
    out.professional = true;
    if (const auto* away = care::away_on(dossier.away, row.id, dossier.today); away != nullptr)
        out.away = away_words(std::make_optional(away->until));
    return out;
}

Person of_participant(const Dossier& dossier, const care::Facts& one) {
    const auto member = care::shown_in(one, around::member).id<MemberId>();
    const auto* row = dossier.member(member);
    Person out = row != nullptr ? of_member(dossier, *row) : Person();
    const auto prefer = [&one](QString& into, std::uint16_t field) {
        if (const QString said = words(one, field); !said.isEmpty()) into = said;
    };
    out.id = one.id;
    out.member = member;
    prefer(out.name, around::name);
    prefer(out.organisation, around::organisation);
    prefer(out.phone, around::phone);
    prefer(out.hours, around::reachable);
    prefer(out.deputy, around::deputy);
    prefer(out.tasks, around::tasks);
    const auto role = care::shown_in(one, around::role).text();
    out.professional = role == "professional";
    const auto profession = care::find_role(care::shown_in(one, around::profession).text());
    if (profession) {
        out.what = plain_role(*profession);
        out.profession = text::role_label(*profession);
    }
    if (role == "representative") out.what = said(QT_TRANSLATE_NOOP("Paper", "decides with you"));
    if (role == "volunteer") out.what = said(QT_TRANSLATE_NOOP("Paper", "volunteer"));
    prefer(out.what, around::relation);
    if (!profession && row == nullptr) out.profession = out.what;
    // Family gives its number to who calls, and says so.
    if (!out.professional && !care::yes_in(one, around::may_be_called)) out.phone.clear();
    out.away = away_words(gone(dossier, one, member));
    return out;
}

} // namespace

std::optional<Person> person(const Dossier& dossier, const RecordId& id) {
    if (id.none()) return std::nullopt;
    for (const auto* one : dossier.of(care::Kind::Participant))
        if (one->id == id || care::shown_in(*one, around::member).id<RecordId>() == id)
            return of_participant(dossier, *one);
    if (const auto* row = dossier.member(id_cast<MemberId>(id)); row != nullptr) return of_member(dossier, *row);
    return std::nullopt;
}

QString name_of(const Dossier& dossier, const RecordId& id) {
    const auto found = person(dossier, id);
    return found ? found->name : QString();
}

QString name_and_phone(const Dossier& dossier, const RecordId& id) {
    const auto found = person(dossier, id);
    if (!found) return {};
    return found->phone.isEmpty() ? found->name : QStringLiteral("%1 (%2)").arg(found->name, found->phone);
}

std::vector<Person> to_call(const Dossier& dossier) {
    std::vector<Person> out;
    const auto add = [&](const RecordId& id) {
        auto one = person(dossier, id);
        const auto known = [&one](const Person& other) {
            return other.id == one->id || (!one->member.none() && other.member == one->member);
        };
        if (one && std::none_of(out.begin(), out.end(), known)) out.push_back(std::move(*one));
    };
    add(dossier.call.person);
    add(dossier.call.named);
    for (const RecordId& id : care::call_order(dossier.records, dossier.today))
        add(id);
    return out;
}

QString plain_role(care::Role role) {
    switch (role) {
    case care::Role::GeneralPractitioner: return said(QT_TRANSLATE_NOOP("Paper", "family doctor"));
    case care::Role::PracticeNurse: return said(QT_TRANSLATE_NOOP("Paper", "nurse of the family doctor"));
    case care::Role::DistrictNurse: return said(QT_TRANSLATE_NOOP("Paper", "nurse who comes to the home"));
    case care::Role::SocialWorker: return said(QT_TRANSLATE_NOOP("Paper", "social worker"));
    case care::Role::CaseManager: return said(QT_TRANSLATE_NOOP("Paper", "arranges the care"));
    case care::Role::ElderlyCarePhysician: return said(QT_TRANSLATE_NOOP("Paper", "doctor for older people"));
    case care::Role::Pharmacist: return said(QT_TRANSLATE_NOOP("Paper", "pharmacist"));
    case care::Role::Physiotherapist: return said(QT_TRANSLATE_NOOP("Paper", "physiotherapist"));
    case care::Role::OccupationalTherapist: return said(QT_TRANSLATE_NOOP("Paper", "occupational therapist"));
    case care::Role::Psychologist: return said(QT_TRANSLATE_NOOP("Paper", "psychologist"));
    case care::Role::WelfareWorker: return said(QT_TRANSLATE_NOOP("Paper", "welfare worker"));
    case care::Role::Other: break;
    }
    return {};
}

} // namespace kt::paper
