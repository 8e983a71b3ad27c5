#include "app/paper/dossier.h"

#include "app/paper/words.h"
#include "app/text/dates.h"
#include "app/text/strings.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/third_party.h"
#include "core/ledger/derive.h"
#include "core/ledger/rights.h"

#include <algorithm>

namespace kt::paper {

using text::qt;

namespace {

namespace own = care::client;

/// An element of a Set, as it is held: by itself, or with whether it is present.
const Value* element(const Value& held) {
    const auto* pair = held.get<ValueList>();
    if (pair == nullptr) return &held;
    if (pair->empty() || (pair->size() > 1 && (*pair)[1] != Value(true))) return nullptr;
    return &pair->front();
}

template <class Use>
void each_element(const care::Facts& record, std::uint16_t field, Use use) {
    const auto* all = care::shown_in(record, field).get<ValueList>();
    if (all == nullptr) return;
    for (const Value& held : *all)
        if (const Value* one = element(held)) use(*one);
}

} // namespace

const care::Facts* Dossier::self() const {
    const auto at = std::find_if(records.begin(), records.end(), [this](const care::Facts& one) {
        return one.kind == care::Kind::Client && one.id == id_cast<RecordId>(client);
    });
    return at != records.end() ? &*at : nullptr;
}

std::vector<const care::Facts*> Dossier::of(care::Kind kind) const {
    std::vector<const care::Facts*> out;
    for (const care::Facts& one : records)
        if (care::counts_in(one, kind)) out.push_back(&one);
    return out;
}

const care::Facts* Dossier::last(care::Kind kind) const {
    const auto all = of(kind);
    return all.empty() ? nullptr : all.back();
}

const ledger::MemberRow* Dossier::member(const MemberId& id) const {
    const auto at =
        std::find_if(members.begin(), members.end(), [&id](const ledger::MemberRow& one) { return one.id == id; });
    return at != members.end() ? &*at : nullptr;
}

Result<Dossier> gather(const ledger::Ledger& ledger, const ClientId& client, LocalDate today, For whom) {
    Dossier out;
    out.today = today;
    KT_CHECK(ledger.record(id_cast<RecordId>(client)));
    KT_TRY(const auto family, ledger.joined_with(client));
    out.client = family.front();
    KT_TRY(const auto found, ledger.records(out.client, std::nullopt));
    KT_TRY(const auto closed, ledger::restricted(ledger, out.client));
    const auto not_further = [&](care::Compartment theme) {
        return whom == For::Others && theme != care::Compartment::General &&
               std::any_of(closed.begin(), closed.end(), [theme](const auto& one) { return one.theme == theme; });
    };
    for (const auto& record : found) {
        const care::Compartment theme = record.space.compartment;
        if (theme == care::Compartment::Safety || care::told_in_confidence(ledger::facts_of(record))) {
            out.in_confidence.insert(record.id);
            continue;
        }
        if (not_further(theme)) {
            out.in_confidence.insert(record.id);
            out.restricted = true;
            continue;
        }
        out.compartments.emplace(record.id, record.space.compartment);
        for (const auto& [field, heads] : record.fields)
            if (record.in_conflict(field)) out.disputed.insert(record.id);
        out.records.push_back(ledger::facts_of(record));
        if (record.known_kind() != care::Kind::AgendaItem) continue;
        const auto meeting = record.shown(care::agenda_item::conference).id<RecordId>();
        if (meeting.none()) continue;
        if (const auto held = ledger.record(meeting)) out.conferences.push_back(ledger::facts_of(*held));
    }
    KT_TRY(out.members, ledger.members());
    KT_TRY(out.away, ledger.away());
    KT_TRY(out.call, ledger.call_first(out.client, today));
    return out;
}

QString words(const care::Facts& record, std::uint16_t field) {
    return qt(care::shown_in(record, field).text()).trimmed();
}

std::vector<std::string> codes(const care::Facts& record, std::uint16_t field) {
    std::vector<std::string> out;
    each_element(record, field, [&out](const Value& one) { out.emplace_back(one.text()); });
    return out;
}

std::vector<MemberId> members_of(const care::Facts& record, std::uint16_t field) {
    std::vector<MemberId> out;
    each_element(record, field, [&out](const Value& one) {
        const auto id = one.id<MemberId>();
        if (!id.none() && std::find(out.begin(), out.end(), id) == out.end()) out.push_back(id);
    });
    return out;
}

QString long_day(const care::Facts& record, std::uint16_t field) {
    const auto day = care::shown_in(record, field).date();
    return day ? text::long_day(*day) : QString();
}

QString dots(const QStringList& parts) {
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(QStringLiteral(" · "));
}

QString client_name(const Dossier& dossier) {
    const auto* self = dossier.self();
    return self != nullptr ? words(*self, own::name) : QString();
}

QString born(const Dossier& dossier) {
    const auto* self = dossier.self();
    const auto day = self != nullptr ? care::shown_in(*self, own::birth_date).date() : std::nullopt;
    if (!day) return {};
    return QStringLiteral("%1 (%2)").arg(text::short_day(*day), text::age(*day, dossier.today));
}

QString address(const Dossier& dossier) {
    const auto* self = dossier.self();
    if (self == nullptr) return {};
    const QStringList place{words(*self, own::postcode), words(*self, own::place)};
    QStringList parts{words(*self, own::address), place.join(QLatin1Char(' ')).trimmed()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString doctor(const Dossier& dossier) {
    const auto* self = dossier.self();
    return self != nullptr ? dots({words(*self, own::gp), words(*self, own::gp_phone)}) : QString();
}

QString medicines(const Dossier& dossier) {
    const auto* self = dossier.self();
    const QString pharmacy = self != nullptr ? words(*self, own::pharmacy) : QString();
    return pharmacy.isEmpty()
               ? said(QT_TRANSLATE_NOOP("Paper", "Ask the general practitioner for the list of medicines."))
               : said(QT_TRANSLATE_NOOP("Paper", "The list of medicines is kept by %1.")).arg(pharmacy);
}

} // namespace kt::paper
