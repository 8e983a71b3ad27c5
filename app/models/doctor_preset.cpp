#include "app/models/doctor_preset.h"

#include "app/text/labels.h"
#include "app/text/strings.h"
#include "core/care/doctor_role.h"

#include <algorithm>

#include <QCoreApplication>

namespace kt::app {

namespace {

constexpr auto shareable = std::to_array<care::Compartment>(
    {care::Compartment::General, care::Compartment::Medical, care::Compartment::Nursing, care::Compartment::Social,
     care::Compartment::Finance, care::Compartment::Acp, care::Compartment::Carer});

} // namespace

void DoctorPreset::setSession(Session* session) {
    if (session == session_) return;
    session_ = session;
    emit sessionChanged();
    look_up();
}

void DoctorPreset::take(QString& into, const QString& value) {
    if (into == value) return;
    into = value;
    emit chosen();
    emit changed();
}

void DoctorPreset::setParty(const QString& party) {
    if (party == party_) return;
    party_role_.reset();
    take(party_, party);
    look_up();
}

void DoctorPreset::setPartyName(const QString& name) {
    take(party_name_, name);
}

void DoctorPreset::setRole(const QString& role) {
    take(role_, role);
}

void DoctorPreset::setTheme(const QString& theme) {
    take(theme_, theme);
}

void DoctorPreset::setAlso(const QStringList& also) {
    if (also == also_) return;
    also_ = also;
    emit chosen();
    emit changed();
}

void DoctorPreset::look_up() {
    const auto id = MemberId::parse(text::plain(party_));
    if (session_ == nullptr || !session_->isOpen() || !id) return;
    session_->desk().ask<std::optional<care::Role>>(
        this,
        [id = *id](ledger::Ledger& ledger) -> Result<std::optional<care::Role>> {
            KT_TRY(const auto members, ledger.members());
            const auto found = std::ranges::find(members, id, &ledger::MemberRow::id);
            return found == members.end() ? std::optional<care::Role>() : std::optional(found->role);
        },
        [this, asked = party_](const Result<std::optional<care::Role>>& role) {
            if (!role || asked != party_) return;
            party_role_ = *role;
            emit changed();
        });
}

std::vector<care::Compartment> DoctorPreset::themes() const {
    std::vector<care::Compartment> out;
    for (const QString& code : QStringList{theme_} + also_)
        if (const auto one = care::find_compartment(text::plain(code))) out.push_back(*one);
    return out;
}

bool DoctorPreset::asked() const {
    if (!role_.isEmpty()) return true;
    // A member whose role is being looked up is asked about when it is known.
    if (party_.isEmpty() ? party_name_.trimmed().isEmpty() : !party_role_) return false;
    return care::asks_doctor_role(party_role_, themes());
}

QStringList DoctorPreset::least() const {
    QStringList out;
    for (const care::Compartment one : care::least_for_doctor(text::plain(role_)))
        out += text::qt(care::compartment_name(one));
    return out;
}

QString DoctorPreset::purpose() const {
    if (role_ == QLatin1String("referrer"))
        return QCoreApplication::translate("DoctorPreset", "Referral: which help is asked for");
    if (role_ == QLatin1String("expert"))
        return QCoreApplication::translate("DoctorPreset", "Advice: what the client can do and what to reckon with");
    if (role_ == QLatin1String("informant"))
        return QCoreApplication::translate("DoctorPreset", "Information: only the facts that were asked for");
    return {};
}

QString DoctorPreset::beyond() const {
    QStringList out;
    for (const care::Compartment one : care::beyond_doctor(text::plain(role_), themes()))
        out += text::compartment_label(one);
    return out.join(QStringLiteral(", "));
}

QStringList DoctorPreset::others() const {
    QStringList out;
    for (const care::Compartment one : shareable)
        if (const QString code = text::qt(care::compartment_name(one)); code != theme_) out += code;
    return out;
}

QStringList DoctorPreset::otherLabels() const {
    QStringList out;
    for (const QString& code : others())
        out += text::compartment_label(*care::find_compartment(text::plain(code)));
    return out;
}

} // namespace kt::app
