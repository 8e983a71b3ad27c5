// J18: a talk about later. Three treatments and the place; what the client does not want stands at the top of the
// dossier, one touch from where it was written down.
#include "core/care/acp.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/person.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

namespace directive = care::treatment_directive;

void agree(gui::Person& person, const QString& treatment, const QString& decision, const QString& reads) {
    person.press(u"Behandeling toevoegen"_s);
    person.choose(u"Behandeling"_s, treatment);
    person.pick(u"Besluit"_s, decision);
    person.type(u"Besproken met"_s, u"mevrouw en dochter Ineke"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(reads, u"mevrouw en dochter Ineke"_s);
}

} // namespace

TEST_CASE("J18: three decisions and the place of death, in sight at the top of the dossier", "[J18]") {
    gui::Begun begun({u"P. Veenstra"_s, u"Specialist ouderengeneeskunde"_s});
    auto& program = begun.program;
    auto& person = begun.person;
    const auto client = begun.client;
    person.step(u"Zorgleefplan"_s);
    agree(person, u"Reanimatie"_s, u"Nee"_s, u"Niet reanimeren"_s);
    agree(person, u"Ziekenhuisopname"_s, u"Ja"_s, u"Ziekenhuisopname: ja"_s);
    agree(person, u"Antibiotica"_s, u"Ja"_s, u"Antibiotica: ja"_s);
    person.press(u"Wensen opschrijven"_s);
    person.type(u"Wensen"_s, u"Ik wil mijn kat bij me."_s);
    person.choose(u"Gewenste plek van overlijden"_s, u"Thuis"_s);
    person.choose(u"Op welke grond"_s, u"Kind"_s);
    person.type(u"Wie namens de cliënt spreekt"_s, u"Ineke Willemsen"_s);
    person.press(u"Opslaan"_s);
    person.reads(u"Ineke Willemsen · Kind"_s);

    const auto all = program.records(client, care::Kind::TreatmentDirective);
    REQUIRE(all.size() == 3);
    for (const auto& one : all) {
        CHECK(one.space.compartment == care::Compartment::Acp);
        CHECK(one.shown(directive::discussed_on).date().has_value());
        CHECK(!one.shown(directive::discussed_by).null());
    }
    const auto wishes = program.record(client, care::Kind::AdvanceCare);
    CHECK(wishes.shown(care::advance_care::place_of_death).text() == "home");

    // From any step the limits are in sight, and one touch leads to where they were written down.
    person.step(u"Vroegsignalering"_s);
    person.reads(u"Afgesproken over behandeling"_s);
    person.reads(u"Wil overlijden: Thuis"_s);
    CHECK(!person.sees(u"Antibiotica: ja"_s));
    person.press(u"Niet reanimeren"_s);
    CHECK(person.text(u"Besproken met"_s) == u"mevrouw en dochter Ineke"_s);

    // A day that has not come is no day on which it was discussed: it is kept and explained.
    person.type(u"Besproken op"_s, u"1-1-2090"_s);
    person.press(u"Opslaan"_s);
    person.reads(u"Deze dag moet nog komen."_s);
    CHECK(person.text(u"Besproken op"_s).contains(u"2090"_s));
    person.key(Qt::Key_Escape);

    // Later the client decides otherwise: the new decision stands, the earlier one stays to be read.
    person.step(u"Zorgleefplan"_s);
    person.press(u"Oordeel vastleggen"_s);
    person.type(u"Welke beslissing"_s, u"Behandeling in het ziekenhuis"_s);
    person.pick(u"Kan de cliënt dit zelf beslissen?"_s, u"Wilsbekwaam"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Behandeling in het ziekenhuis"_s, u"Wilsbekwaam"_s);
    CHECK(program.record(client, care::Kind::Capacity).shown(care::capacity::judgement).text() == "capable");
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J18 without a network", "[J18][apart]") {
    gui::without_network(u"[J18]~[apart]"_s);
}
