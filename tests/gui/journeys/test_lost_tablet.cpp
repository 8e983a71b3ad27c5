// A lost tablet learns that it was ended: it locks, says by whom and why, and offers to be cleared.
#include "core/ledger/leaving.h"
#include "core/vault/vault.h"
#include "tests/gui/support/pairing.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a tablet that is ended closes its dossiers, stays closed, and is cleared", "[ended]") {
    gui::warnings().clear();
    const gui::Place desk;
    const gui::Place bag;
    gui::Program first(desk);
    gui::Person host(first);
    host.found({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    host.add_client(u"Willemsen-Otten, G."_s, u"11-02-1938"_s);
    gui::Program second(bag);
    gui::Person nurse(second);
    gui::bring_in({first, host}, {second, nurse}, u"E. Smit"_s, u"Wijkverpleegkundige"_s);
    second.turn_to();
    nurse.press(u"Cliënten"_s);
    nurse.press(u"Willemsen-Otten, G."_s);
    nurse.reads(u"Willemsen-Otten, G."_s);

    first.turn_to();
    (void)first.ask<ledger::Committed>([](ledger::Ledger& ledger) -> Result<ledger::Committed> {
        KT_TRY(const auto devices, ledger.devices());
        KT_TRY(const auto edit,
               ledger::revoke_edit(ledger, devices.at(1).id, "tas gestolen in de bus", Instant{1'774'000'000'000}));
        return ledger.commit(edit);
    });
    // It meets any colleague: the dossier that was open is gone from the screen.
    gui::exchange({first, host}, second);
    second.turn_to();
    nurse.reads(u"Dit apparaat is uitgesloten"_s);
    nurse.reads(u"T. Bos heeft dit apparaat uitgesloten"_s);
    nurse.reads(u"tas gestolen in de bus"_s);
    nurse.reads(u"Bel een beheerder van je team"_s);
    nurse.misses(u"Willemsen"_s);
    CHECK(second.session().state() == app::Session::State::Ended);

    // Nor does the password open it.
    nurse.press(u"Nu niet"_s);
    nurse.type(u"Wachtwoord"_s, gui::password);
    nurse.key(Qt::Key_Return);
    nurse.reads(u"T. Bos heeft dit apparaat uitgesloten"_s);
    nurse.misses(u"Willemsen"_s);

    nurse.press(u"Het profiel van dit apparaat verwijderen"_s);
    nurse.reads(u"Wat je schreef en nooit is uitgewisseld, gaat mee weg."_s);
    nurse.press(u"Voorgoed verwijderen"_s);
    nurse.reads(u"Meedoen met een team"_s);
    CHECK_FALSE(vault::Vault::exists(second.session().folder()));
    CHECK(gui::warnings() == QStringList());
}
