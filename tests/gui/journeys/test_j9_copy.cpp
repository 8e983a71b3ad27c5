// J9: the copy that the client takes home. Who prints is told which words are not plain, and rewrites them.
#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/contact.h"
#include "core/care/signal.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/past.h"
#include "tests/gui/support/printed.h"
#include "tests/gui/support/stage.h"
#include "tests/support/vectors.h"

#include <QRegularExpression>

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

bool stands_in(const QString& text, const QString& word) {
    const QRegularExpression alone(u"(?<![\\w])"_s + QRegularExpression::escape(word) + u"(?![\\w])"_s,
                                   QRegularExpression::CaseInsensitiveOption |
                                       QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(alone);
}

} // namespace

TEST_CASE("J9: a copy in plain words, who to call first, and nothing that others said", "[J9]") {
    gui::Begun begun({u"R. Schoenmaker"_s, u"Casemanager"_s});
    auto& program = begun.program;
    auto& person = begun.person;
    const auto client = begun.client;
    (void)gui::write(
        program, client, care::Kind::Signal,
        {{care::signal::text, "De buurvrouw vertrouwt de zoon niet."}, {care::signal::source, "buurvrouw"}});
    (void)gui::write(program, client, care::Kind::ContactMoment,
                     {{care::contact_moment::text, "Ineke huilde aan de telefoon."}});
    person.step(u"Kernteam"_s);
    person.press(u"Persoon toevoegen"_s);
    person.choose(u"Rol"_s, u"Mantelzorger"_s);
    person.type(u"Naam"_s, u"Ineke"_s);
    person.type(u"Relatie tot de cliënt"_s, u"dochter"_s);
    person.type(u"Telefoon"_s, u"0999-100201"_s);
    person.press(u"Mag gebeld worden"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Ineke"_s, u"dochter"_s);
    person.step(u"Zorgleefplan"_s);
    person.press(u"Doel toevoegen"_s);
    person.type(u"Doel in de woorden van de cliënt"_s, u"ADL verbeteren i.v.m. valrisico"_s);
    person.press(u"Opslaan"_s);
    person.reads(u"ADL verbeteren"_s);

    // What is not plain is named, with what to write; nothing is changed by itself.
    const QTemporaryDir folder;
    const QString before = gui::print(person, u"Kopie van het zorgleefplan"_s, folder.path(),
                                      u"‘valrisico’ in ‘ADL verbeteren i.v.m. valrisico’: schrijf liever"_s);
    CHECK(before.contains(u"ADL verbeteren i.v.m. valrisico"_s));

    person.press(u"ADL verbeteren i.v.m. valrisico"_s);
    person.type(u"Doel in de woorden van de cliënt"_s, u"Ik wil mij zelf wassen, zonder bang te zijn."_s);
    person.press(u"Opslaan"_s);
    person.reads(u"Ik wil mij zelf wassen"_s);
    const QString copy = gui::print(person, u"Kopie van het zorgleefplan"_s, folder.path());
    for (const auto& words : {u"Willemsen-Otten, G."_s, u"Wie u als eerste belt"_s, u"Ineke"_s, u"0999-100201"_s,
                              u"Ik wil mij zelf wassen, zonder bang te zijn."_s})
        CHECK(copy.contains(words));
    CHECK(copy.indexOf(u"Wie u als eerste belt"_s) < copy.indexOf(u"Wat u wilt"_s));
    for (const auto& words : {u"buurvrouw"_s, u"huilde"_s, u"ADL"_s})
        CHECK(!copy.contains(words));
    for (const auto& word : test::vector_lines("paper/stop_words.txt")) {
        INFO(word);
        CHECK(!stands_in(copy, QString::fromStdString(word)));
    }

    // A number of the state is not on paper, wherever it was typed.
    person.press(u"Wijzigen"_s);
    person.type(u"Burgerservicenummer (BSN)"_s, u"999990019"_s);
    person.type(u"Wat telt voor mij"_s, u"Mijn nummer is 9999.90.019"_s);
    person.press(u"Opslaan"_s);
    person.reads(u"Mijn nummer is"_s);
    person.press(u"Afdrukken"_s);
    person.pick(u"Wat wil je op papier?"_s, u"Kopie van het zorgleefplan"_s);
    person.reads(u"Het BSN van de cliënt staat in een van de teksten"_s);
    person.reads_off(u"Opslaan als PDF"_s);
    person.pick(u"Wat wil je op papier?"_s, u"Kaart ‘Wie bel ik’"_s);
    person.misses(u"Het BSN van de cliënt staat"_s);
    person.key(Qt::Key_Escape);
    const QString card = gui::print(person, u"Kaart ‘Wie bel ik’"_s, folder.path());
    CHECK(card.contains(u"Wie bel ik?"_s));
    CHECK(card.contains(u"0999-100201"_s));
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J9 without a network", "[J9][apart]") {
    gui::without_network(u"[J9]~[apart]"_s);
}
