#include "app/paper/call_card.h"

#include "app/paper/words.h"
#include "app/text/dates.h"

#include <algorithm>

namespace kt::paper {

QStringList CallCard::written() const {
    QStringList out;
    for (const Person& one : call)
        out += QStringList{one.what, one.organisation, one.hours, one.deputy};
    out.removeAll(QString());
    return out;
}

CallCard call_card(const Dossier& dossier) {
    constexpr std::size_t most = 5; // more is no order any more
    CallCard card;
    card.name = client_name(dossier);
    card.made_on = dossier.today;
    card.call = to_call(dossier);
    std::erase_if(card.call, [](const Person& one) { return one.phone.isEmpty(); });
    if (card.call.size() > most) card.call.resize(most);
    // Large letters go before the names of organisations, and what people do.
    for (Person& one : card.call) {
        if (!one.what.isEmpty()) one.organisation.clear();
        one.tasks.clear();
    }
    card.note = plain_call_note(dossier);
    const QString doctor_role = plain_role(care::Role::GeneralPractitioner);
    const bool known = std::any_of(card.call.begin(), card.call.end(),
                                   [&doctor_role](const Person& one) { return one.what == doctor_role; });
    if (!known) card.doctor = doctor(dossier);
    return card;
}

Sheet sheet_of(const CallCard& card) {
    Sheet sheet = client_sheet(said(QT_TRANSLATE_NOOP("Paper", "Who do I call")), card.made_on);
    sheet.half = true;
    sheet.one_page = true;
    sheet.points = 16;
    sheet.least = 11.5;
    sheet.foot = said(QT_TRANSLATE_NOOP("Paper", "Printed on %1")).arg(text::short_day(card.made_on));
    sheet.running = sheet.title;
    sheet.add(Look::Title, said(QT_TRANSLATE_NOOP("Paper", "Who do I call?")), card.name);
    add_people(sheet, card.call, card.note);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Your doctor")), card.doctor);
    sheet.add(Look::Alarm, said(QT_TRANSLATE_NOOP("Paper", "Is your life in danger? Call 112.")));
    return sheet;
}

} // namespace kt::paper
