// Two dossiers turn out to be of one person: suggested, looked at side by side, joined, and made two again.
#include "core/care/client.h"
#include "core/care/task.h"
#include "tests/gui/support/person.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

std::size_t clients(gui::Program& program) {
    return program.ask<ledger::Page<ledger::ClientRow>>([](ledger::Ledger& ledger) { return ledger.clients({}); })
        .rows.size();
}

} // namespace

TEST_CASE("a second dossier of one person is suggested, joined by hand, and made two again", "[joined]") {
    gui::Begun begun({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    auto& program = begun.program;
    auto& person = begun.person;
    person.press(u"Cliënten"_s);
    person.add_client(u"G. Willemsen Otten"_s, u"11-02-1938"_s);
    person.press(u"Nieuwe taak"_s);
    person.type(u"Wat er moet gebeuren"_s, u"Bel de huisarts"_s);
    person.press(u"Opslaan"_s);
    person.reads(u"Bel de huisarts"_s);
    CHECK(clients(program) == 2); // suggested, never joined by itself

    person.open_dossier(u"Willemsen-Otten, G."_s);
    person.reads(u"Er is misschien een tweede dossier van deze persoon: G. Willemsen Otten."_s);
    person.misses(u"Bel de huisarts"_s);
    person.press(u"Bekijk beide"_s);
    person.reads(u"Is dit één persoon?"_s);
    person.press(u"Dossiers samenvoegen"_s);
    person.reads(u"Samengevoegd met het dossier G. Willemsen Otten."_s);
    person.reads(u"Bel de huisarts"_s);
    CHECK(clients(program) == 1);

    person.press(u"Weer twee maken"_s);
    person.misses(u"Bel de huisarts"_s);
    person.reads(u"Er is misschien een tweede dossier"_s);
    CHECK(clients(program) == 2);
    CHECK(gui::warnings() == QStringList());
}
