#include "app/paper/looks_page.h"

#include "app/paper/words.h"
#include "app/text/dates.h"
#include "app/text/strings.h"

#include <algorithm>

namespace kt::paper {
namespace {

QString did_of(const ledger::AccessLine& line) {
    if (line.action == "print") return said(QT_TRANSLATE_NOOP("Paper", "put something about you on paper"));
    if (line.action == "export") return said(QT_TRANSLATE_NOOP("Paper", "took out a copy of your dossier"));
    if (line.action == "emergency")
        return said(QT_TRANSLATE_NOOP("Paper", "opened your emergency card in an emergency"));
    if (line.action == "write") return said(QT_TRANSLATE_NOOP("Paper", "wrote something in your dossier"));
    if (line.action == "share")
        return said(QT_TRANSLATE_NOOP("Paper", "wrote down what you agreed, or who may look in your dossier"));
    if (line.action == "search") return said(QT_TRANSLATE_NOOP("Paper", "found words about you by searching"));
    if (line.about == "access_log") return said(QT_TRANSLATE_NOOP("Paper", "looked who had seen your dossier"));
    if (line.about == "conference")
        return said(QT_TRANSLATE_NOOP("Paper", "looked in your dossier in a meeting about you"));
    if (line.about == "bsn") return said(QT_TRANSLATE_NOOP("Paper", "saw your citizen service number"));
    return said(QT_TRANSLATE_NOOP("Paper", "looked in your dossier"));
}

} // namespace

LooksPage looks_page(const Dossier& dossier, std::span<const ledger::AccessLine> log) {
    LooksPage page;
    page.name = client_name(dossier);
    page.made_on = dossier.today;
    page.contact = name_and_phone(dossier, dossier.call.person);
    for (const ledger::AccessLine& line : log) {
        const QString who = dots({text::qt(line.member_name), plain_role(line.role), text::qt(line.organisation)});
        auto person = std::ranges::find(page.people, who, &LooksOf::who);
        if (person == page.people.end()) person = page.people.insert(page.people.end(), {who, {}});
        const Looks one{text::local_day(line.at), did_of(line), 1, text::qt(line.reason)};
        const auto same = std::ranges::find_if(person->looks, [&one](const Looks& other) {
            return other.on == one.on && other.did == one.did && other.reason == one.reason;
        });
        if (same != person->looks.end())
            ++same->times;
        else
            person->looks.push_back(one);
    }
    return page;
}

Sheet sheet_of(const LooksPage& page) {
    Sheet sheet = client_sheet(said(QT_TRANSLATE_NOOP("Paper", "Who looked in your dossier")), page.made_on);
    sheet.least = 11;
    sheet.running = said(QT_TRANSLATE_NOOP("Paper", "Who looked in my dossier · %1")).arg(page.name);
    sheet.add(Look::Title, said(QT_TRANSLATE_NOOP("Paper", "Who looked in my dossier")), page.name);
    sheet.add(Look::Text, page.people.empty()
                              ? said(QT_TRANSLATE_NOOP("Paper", "Nobody has looked in your dossier yet."))
                              : said(QT_TRANSLATE_NOOP("Paper", "Everybody who helps you is written down here as soon "
                                                                "as he or she looks. Nobody can take that out.")));
    for (const LooksOf& person : page.people) {
        sheet.add(Look::Heading, person.who);
        for (const Looks& one : person.looks) {
            QString words = QStringLiteral("%1: %2").arg(text::long_day(one.on), one.did);
            if (one.times > 1) words = said(QT_TRANSLATE_NOOP("Paper", "%1, %2 times")).arg(words).arg(one.times);
            sheet.add(Look::Item, words, one.reason.isEmpty() ? QString() : QStringLiteral("“%1”").arg(one.reason));
        }
    }
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Do you have a question about this?")));
    sheet.add(Look::Text, page.contact.isEmpty() ? said(QT_TRANSLATE_NOOP("Paper", "Ask somebody who helps you."))
                                                 : said(QT_TRANSLATE_NOOP("Paper", "Call %1.")).arg(page.contact));
    return sheet;
}

} // namespace kt::paper
