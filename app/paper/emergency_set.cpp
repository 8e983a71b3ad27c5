// The emergency card sealed beforehand, and a sealed one on paper and screen.
#include "app/paper/emergency_card.h"
#include "app/paper/words.h"
#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/strings.h"
#include "core/care/client.h"
#include "core/care/emergency.h"
#include "core/ledger/emergency.h"

#include <algorithm>

namespace kt::paper {
namespace {

namespace set = care::emergency_set;

QString line_of(const StandingLimit& limit) {
    return dots({limit.words, limit.more});
}

QString line_of(const Person& person) {
    return dots({person.name, person.phone, person.profession, person.organisation, person.hours, person.away});
}

QString field_words(const ledger::Record& record, std::uint16_t field) {
    return text::qt(record.shown(field).text());
}

/// Whether this device wrote last in the dossier of a set, or sealed it. Another device of the same member may have
/// heard less, or speak another language.
Result<bool> is_mine_to_do(const ledger::Ledger& ledger, const ledger::Record& sealed) {
    const DeviceId& here = ledger.identity().device;
    if (const auto heads = sealed.fields.find(set::sealed_on); heads != sealed.fields.end())
        for (const ledger::Head& one : heads->second)
            if (one.op.device == here) return true;
    ledger::TimelineQuery last;
    last.client = sealed.space.dossier;
    last.limit = 1;
    KT_TRY(const auto page, ledger.timeline(last));
    return !page.rows.empty() && page.rows.front().op.device == here;
}

/// Whether this member may read all that a set is made of.
Result<bool> reads_all(const ledger::Ledger& ledger, const ClientId& client) {
    using enum care::Compartment;
    if (!ledger.client(client)) return false;
    for (const care::Compartment theme : {General, Medical, Nursing, Acp}) {
        KT_TRY(const care::Ground ground, ledger.my_ground(client, theme));
        if (ground == care::Ground::None) return false;
    }
    return true;
}

} // namespace

std::vector<ledger::FieldChange> words_to_seal(const EmergencyCard& card, std::optional<LocalDate> born) {
    std::vector<ledger::FieldChange> out;
    const auto add = [&out](std::uint16_t field, const QString& words) {
        out.push_back({field, words.isEmpty() ? Value() : Value(text::plain(words))});
    };
    QStringList limits;
    for (const StandingLimit& one : card.limits)
        limits += line_of(one);
    QStringList call;
    for (const QString& one : {card.crisis_first, card.crisis_then})
        if (!one.isEmpty()) call += one;
    for (const Person& one : card.call)
        call += line_of(one);
    add(set::name, card.name);
    out.push_back({set::birth_date, born ? Value(*born) : Value()});
    add(set::called, card.called);
    add(set::address, card.address);
    add(set::phone, card.phone);
    add(set::key_box, card.key_box);
    add(set::limits, limits.join(QLatin1Char('\n')));
    add(set::wishes, card.wishes);
    add(set::stay, card.stay);
    add(set::representative, card.representative);
    add(set::alerts, card.alerts.join(QLatin1Char('\n')));
    add(set::medicines, card.medicines);
    add(set::signs, card.signs);
    add(set::helps, card.helps);
    add(set::call, call.join(QLatin1Char('\n')));
    add(set::doctor, card.doctor);
    return out;
}

Result<std::vector<ledger::FieldChange>> words_to_seal(const ledger::Ledger& ledger, const ClientId& client,
                                                       LocalDate today) {
    KT_TRY(const bool all, reads_all(ledger, client));
    if (!all) return Errc::NoKey;
    KT_TRY(const Dossier dossier, gather(ledger, client, today));
    // Limits of treatment that are not shared further would be missing, and nobody would know.
    if (dossier.restricted) return fail(Errc::NotAllowed, "restriction");
    const care::Facts* self = dossier.self();
    return words_to_seal(emergency_card(dossier),
                         self == nullptr ? std::nullopt : care::shown_in(*self, care::client::birth_date).date());
}

bool is_not_mine(Errc code) {
    return code == Errc::NoKey || code == Errc::NotAllowed;
}

bool is_behind(const ledger::Record& sealed, std::span<const ledger::FieldChange> now) {
    return std::ranges::any_of(now, [&](const ledger::FieldChange& one) {
        return sealed.in_conflict(one.field) || !(sealed.shown(one.field) == one.value);
    });
}

Result<std::optional<ledger::Edit>> renewal(const ledger::Ledger& ledger, const ClientId& client, LocalDate today) {
    const std::optional<ledger::Edit> nothing;
    KT_TRY(const auto sealed, ledger::emergency_set(ledger, client));
    if (!sealed || !sealed->shown(set::withdrawn_on).null()) return nothing;
    KT_TRY(const bool mine, is_mine_to_do(ledger, *sealed));
    KT_TRY(const auto missing, ledger.missing_bodies(1));
    if (!mine || !missing.empty()) return nothing;
    auto words = words_to_seal(ledger, client, today);
    if (!words && is_not_mine(words.code())) return nothing;
    if (!words) return words.error();
    auto edit = ledger::seal_edit(ledger, client, {today, {}, {}, std::move(*words)});
    if (!edit && edit.code() == Errc::NothingToSave) return nothing;
    if (!edit) return edit.error();
    return std::optional(std::move(*edit));
}

Sheet sheet_of(const ledger::Record& sealed) {
    Sheet sheet;
    sheet.title = said(QT_TRANSLATE_NOOP("Paper", "Emergency set"));
    sheet.points = 12;
    sheet.least = 8.5;
    sheet.one_page = true;
    const auto born = sealed.shown(set::birth_date).date();
    const auto made = sealed.shown(set::sealed_on).date();
    const QString name = field_words(sealed, set::name);
    if (made)
        sheet.foot = said(QT_TRANSLATE_NOOP("Paper", "Recorded on %1. Look whether there is something newer."))
                         .arg(text::long_day(*made));
    sheet.running = dots({sheet.title, name});
    sheet.add(Look::Title, name,
              born ? said(QT_TRANSLATE_NOOP("Paper", "born %1")).arg(text::short_day(*born)) : QString());
    const bool disputed =
        std::ranges::any_of(sealed.fields, [&](const auto& one) { return sealed.in_conflict(one.first); });
    if (disputed)
        sheet.add(Look::Alarm,
                  said(QT_TRANSLATE_NOOP("Paper", "Two people recorded something else: ask before you act.")));
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Treatment: what was agreed")));
    const QString limits = field_words(sealed, set::limits);
    if (limits.isEmpty())
        sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "Nothing was written down. That does not mean that "
                                                              "everything is wanted.")));
    for (const QString& one : limits.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        sheet.add(Look::Alarm, one);
    const auto fact = [&](const char* what, std::uint16_t field) {
        sheet.fact(said(what), field_words(sealed, field));
    };
    fact(QT_TRANSLATE_NOOP("Paper", "Wishes"), set::wishes);
    fact(QT_TRANSLATE_NOOP("Paper", "Wants to be"), set::stay);
    fact(QT_TRANSLATE_NOOP("Paper", "Speaks for the client"), set::representative);
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "What to know")));
    fact(QT_TRANSLATE_NOOP("Paper", "Is called"), set::called);
    fact(QT_TRANSLATE_NOOP("Paper", "Alerts"), set::alerts);
    fact(QT_TRANSLATE_NOOP("Paper", "Medicines"), set::medicines);
    fact(QT_TRANSLATE_NOOP("Paper", "One sees it by"), set::signs);
    fact(QT_TRANSLATE_NOOP("Paper", "What helps"), set::helps);
    fact(QT_TRANSLATE_NOOP("Paper", "Address"), set::address);
    fact(QT_TRANSLATE_NOOP("Paper", "Telephone"), set::phone);
    fact(QT_TRANSLATE_NOOP("Paper", "Key"), set::key_box);
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Who to call")));
    for (const QString& one : field_words(sealed, set::call).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        sheet.add(Look::Item, one);
    fact(QT_TRANSLATE_NOOP("Paper", "General practitioner"), set::doctor);
    return sheet;
}

} // namespace kt::paper
