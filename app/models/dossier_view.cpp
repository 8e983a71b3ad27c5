#include "app/models/dossier_view.h"

#include "app/models/record_reader.h"
#include "app/text/reach.h"
#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/identity.h"
#include "core/ledger/closing.h"
#include "core/ledger/joining.h"
#include "core/ledger/rights.h"

namespace kt::app {

DossierView::DossierView(QObject* parent) : ClientView(parent), steps_(new StepsModel(this)) {
}

void DossierView::turned() {
    head_ = {};
    steps_->setSession(session());
    steps_->setClient(client());
    emit changed();
}

void DossierView::reload() {
    if (session() == nullptr || !session()->isOpen() || client().isEmpty()) {
        if (head_ == Head{}) return;
        head_ = {};
        emit changed();
        return;
    }
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) {
        head_ = {};
        head_.state = State::NotFound;
        emit changed();
        return;
    }
    session()->desk().ask<Head>(
        this,
        [id = *id, &clock = session()->desk().worker()->clock()](ledger::Ledger& ledger) {
            return read(ledger, id, clock);
        },
        [this, asked = client()](Result<Head> head) {
            if (asked != client()) return;
            Head fresh;
            fresh.state = State::NotFound;
            if (head) fresh = std::move(*head);
            if (fresh == head_) return;
            head_ = std::move(fresh);
            emit changed();
        });
}

namespace {

struct Contact {
    QString name, role, phone, email;
};

/// A participant, or a member seen as one.
Result<Contact> contact_of(ledger::Ledger& ledger, const ClientId& id, const RecordId& person, const Names& names) {
    namespace f = care::participant;
    Contact contact;
    if (person.none()) return contact;
    KT_TRY(const auto people, ledger.records(id, care::Kind::Participant));
    for (const auto& one : people) {
        if (one.id != person && one.shown(f::member).id<RecordId>() != person) continue;
        const RecordReader read(one, names);
        const QString profession = read.label(f::profession);
        contact = {read.text(f::name), profession.isEmpty() ? read.label(f::role) : profession, read.text(f::phone),
                   read.text(f::email)};
    }
    const auto member = names.members.find(id_cast<MemberId>(person));
    if (contact.name.isEmpty() && member != names.members.end())
        contact = {text::qt(member->second.name), text::role_label(member->second.role), text::qt(member->second.phone),
                   text::qt(member->second.email)};
    return contact;
}

Result<QString> first_record(ledger::Ledger& ledger, const ClientId& id, care::Kind kind) {
    KT_TRY(const auto found, ledger.records(id, kind));
    return found.empty() ? QString() : text::qt(found.back().id.text());
}

QString address_of(const RecordReader& read) {
    namespace f = care::client;
    const QStringList place = {read.text(f::postcode), read.text(f::place)};
    QStringList parts = {read.text(f::address), place.join(QLatin1Char(' ')).trimmed()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// The themes that are not shared further, by name.
Result<QString> restricted_themes(const ledger::Ledger& ledger, const ClientId& id) {
    KT_TRY(const auto closed, ledger::restricted(ledger, id));
    QStringList themes;
    for (const auto& one : closed)
        themes += text::compartment_label(one.theme);
    themes.removeDuplicates();
    return themes.join(QStringLiteral(", "));
}

QString name_of_part(const ledger::Ledger& ledger, const ClientId& part) {
    const auto record = ledger.record(id_cast<RecordId>(part));
    return record ? text::qt(record->shown(care::client::name).text()) : QString();
}

bool kept_long_enough(const ledger::Record& client, LocalDate today) {
    const auto kept_until = client.shown(care::client::keep_until).date();
    return kept_until && care::keeping_ended(*kept_until, today);
}

/// Tasks, goals and actions that are not done.
Result<int> open_points_of(const ledger::Ledger& ledger, const ClientId& id) {
    KT_TRY(const auto open, ledger::open_points(ledger, id));
    return static_cast<int>(open.tasks + open.goals + open.actions);
}

} // namespace

Result<DossierView::Head> DossierView::read(ledger::Ledger& ledger, const ClientId& id, Clock& clock) {
    namespace f = care::client;
    KT_TRY(const auto names, Names::of(ledger, id, clock));
    KT_TRY(const auto record, ledger.record(id_cast<RecordId>(id)));
    const RecordReader read(record, names);
    Head head;
    head.state = State::Ready;
    head.name = read.text(f::name);
    if (const auto born = record.shown(f::birth_date).date()) {
        head.birth_date = text::short_day(*born);
        head.age = text::age(*born, names.today);
    }
    head.address = address_of(read);
    head.phone = read.text(f::phone);
    head.masked_bsn = text::qt(care::mask_bsn(record.shown(f::bsn).text()));
    head.what_matters = read.text(f::what_matters);
    KT_TRY(const auto call, ledger.call_first(id, names.today));
    KT_TRY(const auto contact, contact_of(ledger, id, call.person, names));
    KT_TRY(const auto named, contact_of(ledger, id, call.named, names));
    head.contact_name = contact.name;
    head.contact_role = contact.role;
    head.contact_phone = contact.phone;
    head.contact_email = contact.email;
    head.contact_note = text::call_note(call.why, named.name);
    KT_TRY(head.care_team, first_record(ledger, id, care::Kind::CareTeam));
    KT_TRY(head.care_plan, first_record(ledger, id, care::Kind::CarePlan));
    KT_TRY(head.assessment, first_record(ledger, id, care::Kind::Assessment));
    KT_TRY(const auto row, ledger.client(id));
    head.conflicts = static_cast<int>(row.conflicts);
    head.step = static_cast<int>(row.step);
    KT_TRY(const auto alike, ledger::same_person(ledger, id));
    if (!alike.empty()) {
        head.alike_client = text::qt(alike.front().id.text());
        head.alike_name = text::qt(alike.front().name);
    }
    KT_TRY(const auto family, ledger.joined_with(id));
    if (family.size() > 1) {
        head.part_client = text::qt(family.back().text());
        head.part_name = name_of_part(ledger, family.back());
    }
    head.closed = row.closed;
    head.keeping_ended = head.closed && kept_long_enough(record, names.today);
    KT_TRY(head.restricted, restricted_themes(ledger, id));
    KT_TRY(head.open_points, open_points_of(ledger, id));
    head.away = row.waits_from && *row.waits_from <= names.today;
    return head;
}

} // namespace kt::app
