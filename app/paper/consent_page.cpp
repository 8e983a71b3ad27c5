#include "app/paper/consent_page.h"

#include "app/paper/words.h"
#include "app/text/dates.h"
#include "app/text/strings.h"
#include "core/care/consent.h"
#include "core/care/role.h"
#include "core/care/sharing.h"

#include <algorithm>

namespace kt::paper {
namespace {

namespace given = care::consent;

QString theme_words(std::string_view theme) {
    switch (care::find_compartment(theme).value_or(care::Compartment::Team)) {
    case care::Compartment::General: return said(QT_TRANSLATE_NOOP("Paper", "who you are and what you want"));
    case care::Compartment::Medical: return said(QT_TRANSLATE_NOOP("Paper", "your health and your medicines"));
    case care::Compartment::Nursing: return said(QT_TRANSLATE_NOOP("Paper", "how you manage at home"));
    case care::Compartment::Social: return said(QT_TRANSLATE_NOOP("Paper", "the people around you and going out"));
    case care::Compartment::Finance: return said(QT_TRANSLATE_NOOP("Paper", "your money"));
    case care::Compartment::Acp: return said(QT_TRANSLATE_NOOP("Paper", "what you want when you become very ill"));
    case care::Compartment::Carer: return said(QT_TRANSLATE_NOOP("Paper", "how those who help you are doing"));
    case care::Compartment::Team:
    case care::Compartment::Emergency:
        return said(QT_TRANSLATE_NOOP("Paper", "what helpers have to know in an emergency"));
    case care::Compartment::Safety: break;
    }
    return {};
}

QString doctor_words(std::string_view role) {
    if (role == "referrer") return said(QT_TRANSLATE_NOOP("Paper", "Your doctor asks them for help for you."));
    if (role == "expert") return said(QT_TRANSLATE_NOOP("Paper", "Your doctor gives them advice."));
    if (role == "informant") return said(QT_TRANSLATE_NOOP("Paper", "Your doctor only answers what they ask."));
    return {};
}

QString party_of(const Dossier& dossier, const care::Facts& one) {
    const auto id = care::shown_in(one, given::party).id<RecordId>();
    if (const auto who = person(dossier, id)) return dots({who->name, who->what});
    return words(one, given::party_name);
}

ConsentLine line_of(const care::Facts& one) {
    ConsentLine line;
    line.theme = theme_words(care::shown_in(one, given::compartment).text());
    line.until = long_day(one, given::until);
    line.limits = words(one, given::limits);
    line.doctor = doctor_words(care::shown_in(one, given::doctor_role).text());
    line.withdrawn = care::filled_in(one, given::withdrawn_on);
    return line;
}

bool stands(const care::Facts& one, LocalDate today) {
    const auto until = care::shown_in(one, given::until).date();
    return care::shown_in(one, given::answer).text() != "no" && !care::filled_in(one, given::withdrawn_on) &&
           !(until && *until < today);
}

void add_consents(Sheet& sheet, const QString& heading, const std::vector<ConsentLine>& lines) {
    for (const ConsentLine& line : lines) {
        QStringList more;
        if (!line.limits.isEmpty()) more += QStringLiteral("“%1”").arg(line.limits);
        if (!line.doctor.isEmpty() && !line.withdrawn) more += line.doctor;
        if (line.withdrawn) more += said(QT_TRANSLATE_NOOP("Paper", "You took this back."));
        if (!line.until.isEmpty() && !line.withdrawn)
            more += said(QT_TRANSLATE_NOOP("Paper", "Until and including %1.")).arg(line.until);
        sheet.add(Look::Item, heading.arg(line.theme), more.join(QLatin1Char(' ')));
    }
}

} // namespace

QStringList ConsentPage::written() const {
    QStringList out;
    for (const ConsentParty& party : parties)
        for (const auto* lines : {&party.may, &party.may_not})
            for (const ConsentLine& line : *lines)
                out += line.limits;
    out.removeAll(QString());
    return out;
}

ConsentPage consent_page(const Dossier& dossier) {
    ConsentPage page;
    page.name = client_name(dossier);
    page.made_on = dossier.today;
    for (const auto* one : care::last_consents(dossier.records)) {
        const QString who = party_of(dossier, *one);
        if (who.isEmpty() || theme_words(care::shown_in(*one, given::compartment).text()).isEmpty()) continue;
        auto at = std::find_if(page.parties.begin(), page.parties.end(),
                               [&who](const ConsentParty& party) { return party.who == who; });
        if (at == page.parties.end()) at = page.parties.insert(page.parties.end(), {who, {}, {}});
        (stands(*one, dossier.today) ? at->may : at->may_not).push_back(line_of(*one));
    }
    for (const Person& one : to_call(dossier)) {
        const auto* row = dossier.member(one.member);
        if (row == nullptr) continue;
        const care::Attendee seen{row->id, row->role, row->organisation};
        if (care::cover_of(seen, dossier.records, dossier.today) == care::Cover::Treatment)
            page.treating += dots({one.name, one.what});
    }
    page.contact = name_and_phone(dossier, dossier.call.person);
    return page;
}

Sheet sheet_of(const ConsentPage& page) {
    Sheet sheet = client_sheet(said(QT_TRANSLATE_NOOP("Paper", "Who may know what")), page.made_on);
    sheet.one_page = true;
    sheet.least = 11;
    sheet.running = said(QT_TRANSLATE_NOOP("Paper", "Who may know what about me · %1")).arg(page.name);
    sheet.add(Look::Title, said(QT_TRANSLATE_NOOP("Paper", "Who may know what about me")), page.name);
    if (page.parties.empty())
        sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "You have not said yet who may know what.")));
    for (const ConsentParty& party : page.parties) {
        sheet.add(Look::Heading, party.who);
        add_consents(sheet, said(QT_TRANSLATE_NOOP("Paper", "May know: %1")), party.may);
        add_consents(sheet, said(QT_TRANSLATE_NOOP("Paper", "May not know: %1")), party.may_not);
    }
    if (!page.treating.isEmpty()) {
        sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Who treats you")));
        sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "They may know what is needed for your treatment. You "
                                                              "may say no to that too.")));
        sheet.add(Look::Text, page.treating.join(QLatin1Char('\n')));
    }
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Do you want it otherwise?")));
    sheet.add(Look::Text,
              page.contact.isEmpty()
                  ? said(QT_TRANSLATE_NOOP("Paper", "You may take this back on any day. Tell your doctor."))
                  : said(QT_TRANSLATE_NOOP("Paper", "You may take this back on any day. Tell %1.")).arg(page.contact));
    sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "From then on this person gets nothing new to read. What "
                                                          "was read already, stays known.")));
    return sheet;
}

} // namespace kt::paper
