// Whose device is this: two people read each other words, and what came of it stays.
#include "app/text/strings.h"
#include "core/ledger/trust.h"
#include "sync/pairing/words.h"
#include "tests/gui/support/pairing.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto bos = u"T. Bos"_s;
const auto smit = u"E. Smit"_s;

/// The words a program shows for the other device of the team, as the dialog has them: two lines of four.
QStringList lines(gui::Program& program) {
    return program.ask<QStringList>([](ledger::Ledger& ledger) -> Result<QStringList> {
        QStringList words;
        KT_TRY(const auto devices, ledger.devices());
        for (const auto& one : devices) {
            if (one.this_device) continue;
            KT_TRY(const auto bytes, ledger::spoken_bytes(ledger, one.id));
            for (const auto word : pairing::words_for(bytes))
                words += text::qt(word);
        }
        return QStringList{words.first(4).join(u"  "_s), words.sliced(4).join(u"  "_s)};
    });
}

} // namespace

TEST_CASE("words are compared, differ, and the device is ended", "[trust]") {
    gui::warnings().clear();
    const gui::Place desk;
    const gui::Place tablet;
    gui::Program first(desk);
    gui::Person host(first);
    host.found({bos, u"Praktijkondersteuner"_s});
    gui::Program second(tablet);
    gui::Person guest(second);
    gui::bring_in({first, host}, {second, guest}, smit, u"Wijkverpleegkundige"_s);

    // Reading the words while pairing was a comparison, on both sides.
    first.turn_to();
    host.press(u"Team"_s);
    host.reads_row(smit, u"Woorden vergeleken"_s);
    host.reads(u"Door jou vergeleken, bij het toevoegen van het apparaat"_s);
    gui::exchange({first, host}, second);
    second.turn_to();
    guest.press(u"Team"_s);
    guest.reads_row(bos, u"Woorden vergeleken"_s);

    // Once more, by telephone: the same words on both screens.
    const QStringList spoken = lines(first);
    CHECK(lines(second) == spoken);
    guest.press(bos);
    for (const QString& line : spoken)
        guest.reads(line);
    first.turn_to();
    host.press(smit);
    host.press(u"Woorden vergelijken"_s);
    for (const QString& line : spoken)
        host.reads(line);
    host.pick(u"Hoe je vergelijkt"_s, u"Per telefoon"_s);
    host.press(u"De woorden zijn gelijk"_s);
    host.reads(u"Door jou vergeleken, telefonisch"_s);

    // The nurse hears other words: she is told what to do, and the administrator is warned.
    second.turn_to();
    guest.press(u"De woorden verschillen"_s);
    guest.reads(u"misschien zit er iemand tussen"_s);
    guest.reads(u"vraag een beheerder"_s);
    guest.press(u"Sluiten"_s);
    guest.reads(u"Van wie is dit apparaat?"_s);
    guest.reads_row(bos, u"Woorden verschilden"_s);
    gui::exchange({second, guest}, first);
    first.turn_to();
    host.reads(u"Van wie is dit apparaat?"_s);
    host.reads(smit + u" vond andere woorden"_s);

    // He finds the same and ends the device from there.
    host.press(smit);
    host.press(u"Woorden vergelijken"_s);
    host.press(u"De woorden verschillen"_s);
    host.press(u"Sluit dit apparaat uit"_s);
    host.type(u"Wat er is gebeurd"_s, u"De woorden klopten niet."_s);
    host.press(u"Sluit dit apparaat uit"_s);
    host.reads(u"Uitgesloten"_s);
    const auto known = first.ask<std::vector<ledger::DeviceTrust>>([](auto& ledger) { return ledger::trust(ledger); });
    CHECK(known.at(1).trust == ledger::Trust::Ended);
    CHECK(gui::warnings() == QStringList());
}
