#include "app/paper/emergency_card.h"

#include "app/paper/words.h"
#include "app/text/dates.h"
#include "app/text/explained.h"
#include "app/text/labels.h"
#include "app/text/strings.h"
#include "core/care/acp.h"
#include "core/care/client.h"
#include "core/care/crisis.h"
#include "core/care/mda.h"
#include "core/care/picture.h"

#include <algorithm>

namespace kt::paper {
namespace {

namespace limit = care::treatment_directive;

care::Directive directive_in(const care::Facts& one) {
    care::Directive out;
    out.id = one.id;
    out.treatment = care::shown_in(one, limit::treatment).text();
    if (const auto other = care::shown_in(one, limit::other_treatment).text();
        out.treatment == "other" && !other.empty())
        out.treatment = other;
    out.decision = care::shown_in(one, limit::decision).text();
    out.discussed_on = care::shown_in(one, limit::discussed_on).date();
    out.withdrawn = care::filled_in(one, limit::withdrawn_on);
    return out;
}

QString code_words(care::Kind kind, std::uint16_t field, const care::Facts& record) {
    const auto code = care::shown_in(record, field).text();
    const auto* spec = care::find_kind(kind);
    const auto* of = spec != nullptr ? spec->field(field) : nullptr;
    return code.empty() || of == nullptr ? QString() : text::code_label(*of, code);
}

} // namespace

QStringList alerts(const Dossier& dossier) {
    const auto rounds = care::rounds_of(dossier.records);
    const auto* spec = care::find_kind(care::Kind::AssessmentAnswer);
    const auto* field = spec->field(care::assessment_answer::risk_flags);
    std::vector<std::string> seen;
    for (const auto* one : dossier.of(care::Kind::AssessmentAnswer)) {
        if (!care::in_last_round(*one, rounds)) continue;
        for (const auto& code : codes(*one, care::assessment_answer::risk_flags))
            if (code != "carer_overload" && std::find(seen.begin(), seen.end(), code) == seen.end())
                seen.push_back(code);
    }
    QStringList out;
    for (const auto& code : seen)
        // Beside events the same code means that it happened.
        out += code == "fall" ? said(QT_TRANSLATE_NOOP("Paper", "Danger of falling")) : text::code_label(*field, code);
    return out;
}

std::vector<StandingLimit> standing_limits(const Dossier& dossier) {
    const auto found = dossier.of(care::Kind::TreatmentDirective);
    std::vector<care::Directive> all;
    all.reserve(found.size());
    for (const auto* one : found)
        all.push_back(directive_in(*one));
    std::vector<StandingLimit> out;
    const auto standing = care::standing_directives(all);
    for (const auto& one : standing) {
        const auto at =
            std::find_if(found.begin(), found.end(), [&one](const care::Facts* any) { return any->id == one.id; });
        const auto by = care::shown_in(**at, limit::discussed_by).id<RecordId>();
        const QString day = one.discussed_on ? text::short_day(*one.discussed_on) : QString();
        // Who reads this in the night must not take one of two decisions for the only one.
        const bool doubtful = dossier.disputed.contains(one.id) ||
                              std::count_if(standing.begin(), standing.end(), [&one](const care::Directive& other) {
                                  return other.treatment == one.treatment;
                              }) > 1;
        const QString doubt =
            doubtful ? said(QT_TRANSLATE_NOOP("Paper", "Two decisions differ: ask before you act.")) : QString();
        out.push_back(
            {text::directive(one),
             dots({doubt, words(**at, limit::text), words(**at, limit::discussed_with), day, name_of(dossier, by)}),
             one.decision != "yes" || doubtful});
    }
    return out;
}

QString representative(const Dossier& dossier) {
    namespace f = care::advance_care;
    const auto* wish = dossier.last(care::Kind::AdvanceCare);
    if (wish == nullptr) return {};
    return dots({words(*wish, f::representative), code_words(care::Kind::AdvanceCare, f::representative_kind, *wish),
                 words(*wish, f::representative_phone)});
}

EmergencyCard emergency_card(const Dossier& dossier) {
    EmergencyCard card;
    card.name = client_name(dossier);
    card.born = born(dossier);
    card.address = address(dossier);
    card.made_on = dossier.today;
    if (const auto* self = dossier.self()) {
        card.called = words(*self, care::client::called);
        card.phone = words(*self, care::client::phone);
    }
    card.alerts = alerts(dossier);
    card.limits = standing_limits(dossier);
    card.representative = representative(dossier);
    card.medicines = medicines(dossier);
    card.doctor = doctor(dossier);
    if (const auto* wish = dossier.last(care::Kind::AdvanceCare))
        card.wishes = words(*wish, care::advance_care::wishes);
    if (const auto* crisis = dossier.last(care::Kind::CrisisPlan)) {
        namespace f = care::crisis_plan;
        card.signs = words(*crisis, f::signs);
        card.helps = words(*crisis, f::what_helps);
        card.key_box = words(*crisis, f::key_box);
        card.crisis_first = words(*crisis, f::call_first);
        card.crisis_then = words(*crisis, f::call_then);
        card.stay = dots({code_words(care::Kind::CrisisPlan, f::stay_wish, *crisis), words(*crisis, f::stay_text)});
    }
    constexpr std::size_t most = 5;
    card.call = to_call(dossier);
    std::erase_if(card.call, [](const Person& one) { return one.phone.isEmpty(); });
    if (card.call.size() > most) card.call.resize(most);
    return card;
}

void add_limits(Sheet& sheet, const std::vector<StandingLimit>& limits) {
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Treatment: what was agreed")));
    if (limits.empty())
        sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "Nothing was written down. That does not mean that "
                                                              "everything is wanted.")));
    for (const StandingLimit& one : limits)
        sheet.add(one.limits ? Look::Alarm : Look::Item, one.words, one.more);
}

Sheet sheet_of(const EmergencyCard& card) {
    Sheet sheet;
    sheet.title = said(QT_TRANSLATE_NOOP("Paper", "Emergency card"));
    sheet.running = dots({sheet.title, card.name, card.born});
    sheet.points = 12;
    sheet.least = 8.5;
    sheet.one_page = true;
    sheet.foot = said(QT_TRANSLATE_NOOP("Paper", "Emergency card, printed on %1. Look whether there is a newer one."))
                     .arg(text::long_day(card.made_on));
    sheet.add(Look::Title, card.name,
              dots({said(QT_TRANSLATE_NOOP("Paper", "Emergency card")),
                    said(QT_TRANSLATE_NOOP("Paper", "born %1")).arg(card.born)}));
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Is called")), card.called);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Address")), dots({card.address, card.phone}));
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Key")), card.key_box);
    add_limits(sheet, card.limits);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Wishes")), card.wishes);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Wants to be")), card.stay);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Speaks for the client")), card.representative);
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "What to know")));
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Alerts")), card.alerts.isEmpty()
                                                               ? said(QT_TRANSLATE_NOOP("Paper", "None written down."))
                                                               : card.alerts.join(QStringLiteral(" · ")));
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Medicines")), card.medicines);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "One sees it by")), card.signs);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "What helps")), card.helps);
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Who to call")));
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "In a crisis first")), card.crisis_first);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Then")), card.crisis_then);
    for (const Person& one : card.call)
        sheet.fact(one.name, dots({one.phone, one.profession, one.organisation, one.hours, one.away}));
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "General practitioner")), card.doctor);
    if (sheet.blocks.back().look == Look::Heading)
        sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "None written down.")));
    return sheet;
}

} // namespace kt::paper
