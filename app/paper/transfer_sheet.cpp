#include "app/paper/transfer_sheet.h"

#include "app/paper/emergency_card.h"
#include "app/paper/words.h"
#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/strings.h"
#include "core/care/acp.h"
#include "core/care/attention.h"
#include "core/care/client.h"
#include "core/care/goal.h"
#include "core/care/handover.h"
#include "core/care/mda.h"
#include "core/care/picture.h"
#include "core/care/plan_state.h"

namespace kt::paper {
namespace {

QString label_of(const care::Facts& record, std::uint16_t field) {
    const auto* of = care::find_kind(record.kind)->field(field);
    const auto code = care::shown_in(record, field).text();
    return code.empty() ? QString() : text::code_label(*of, code);
}

void tell_stay(const Dossier& dossier, TransferSheet& out) {
    namespace f = care::stay;
    const auto* stay = care::standing_stay(dossier.records);
    if (stay == nullptr) stay = dossier.last(care::Kind::Stay);
    if (stay == nullptr) return;
    out.type = label_of(*stay, f::type);
    out.place = dots({words(*stay, f::place), words(*stay, f::phone)});
    out.from = long_day(*stay, f::from);
    out.until = long_day(*stay, care::filled_in(*stay, f::until) ? f::until : f::expected_until);
    out.reason = words(*stay, f::reason);
    out.note = words(*stay, f::note);
    if (care::yes_in(*stay, f::home_care_stopped))
        out.home_care = said(QT_TRANSLATE_NOOP("Paper", "Has been stopped. Start it again on coming home."));
    out.carer_told = long_day(*stay, f::carer_informed_on);
}

std::vector<SummaryLine> how_it_goes(const Dossier& dossier) {
    namespace f = care::assessment_answer;
    const auto rounds = care::rounds_of(dossier.records);
    std::vector<SummaryLine> out;
    for (const auto* one : dossier.of(care::Kind::AssessmentAnswer)) {
        if (!care::in_last_round(*one, rounds)) continue;
        const QString said_of = dots({words(*one, f::text), words(*one, f::strength)});
        if (!said_of.isEmpty()) out.push_back({label_of(*one, f::domain), said_of, false});
    }
    return out;
}

} // namespace

std::vector<SummaryLine> open_goals(const Dossier& dossier) {
    namespace f = care::goal;
    std::vector<SummaryLine> out;
    for (const auto* one : dossier.of(care::Kind::Goal)) {
        const auto status = care::shown_in(*one, f::status).text();
        const bool hidden = dossier.in_confidence.contains(care::shown_in(*one, f::problem).id<RecordId>());
        if (hidden || !care::goal_open(status)) continue;
        out.push_back({words(*one, f::description),
                       dots({words(*one, f::target), name_of(dossier, care::shown_in(*one, f::owner).id<RecordId>())}),
                       false});
    }
    return out;
}

TransferSheet transfer_sheet(const Dossier& dossier) {
    TransferSheet out;
    out.summary = summary(dossier);
    out.address = address(dossier);
    out.doctor = doctor(dossier);
    out.medicines = medicines(dossier);
    if (const auto* self = dossier.self()) {
        out.called = words(*self, care::client::called);
        out.phone = words(*self, care::client::phone);
        out.not_wanted = words(*self, care::client::what_not);
    }
    if (const auto* wish = dossier.last(care::Kind::AdvanceCare)) out.wishes = words(*wish, care::advance_care::wishes);
    tell_stay(dossier, out);
    out.goals = open_goals(dossier);
    out.manages = how_it_goes(dossier);
    out.call = to_call(dossier);
    std::erase_if(out.call, [](const Person& one) { return one.phone.isEmpty(); });
    return out;
}

Sheet sheet_of(const TransferSheet& transfer) {
    const Summary& who = transfer.summary;
    Sheet sheet;
    sheet.title = said(QT_TRANSLATE_NOOP("Paper", "Transfer"));
    sheet.running = dots({sheet.title, who.name, who.born});
    sheet.foot = said(QT_TRANSLATE_NOOP("Paper", "Printed on %1")).arg(text::long_day(who.made_on));
    sheet.add(Look::Title, said(QT_TRANSLATE_NOOP("Paper", "Transfer for a stay elsewhere")),
              dots({who.name, said(QT_TRANSLATE_NOOP("Paper", "born %1")).arg(who.born)}));
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Is called")), transfer.called);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Address")), dots({transfer.address, transfer.phone}));
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "The stay")));
    if (transfer.type.isEmpty() && transfer.place.isEmpty())
        sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "No stay has been written down yet.")));
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "What")), transfer.type);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Where")), transfer.place);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "From")), transfer.from);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Expected until")), transfer.until);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Why")), transfer.reason);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "To know on coming home")), transfer.note);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Care at home")), transfer.home_care);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Family told on")), transfer.carer_told);
    std::vector<StandingLimit> limits;
    for (const SummaryLine& one : who.limits)
        limits.push_back({one.text, one.more, one.alarm});
    add_limits(sheet, limits);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Wishes")), transfer.wishes);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Speaks for the client")), who.representative);
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Who it is")));
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "What matters to the client")), who.matters);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Does not want")), transfer.not_wanted);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Medicines")), transfer.medicines);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "General practitioner")), transfer.doctor);
    const QString none = said(QT_TRANSLATE_NOOP("Paper", "None written down."));
    add_lines(sheet, said(QT_TRANSLATE_NOOP("Paper", "Alerts")), who.alerts, none);
    add_lines(sheet, said(QT_TRANSLATE_NOOP("Paper", "How the client manages")), transfer.manages, {});
    add_lines(sheet, said(QT_TRANSLATE_NOOP("Paper", "Problems")), who.problems, none);
    add_lines(sheet, said(QT_TRANSLATE_NOOP("Paper", "Goals")), transfer.goals, none);
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Who to call")));
    if (transfer.call.empty()) sheet.add(Look::Text, none);
    for (const Person& one : transfer.call)
        sheet.fact(one.name, dots({one.phone, one.profession, one.organisation, one.hours, one.away}));
    return sheet;
}

} // namespace kt::paper
