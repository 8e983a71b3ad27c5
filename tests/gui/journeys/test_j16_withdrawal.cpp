// J16: the client wants somebody to read no more, and J15: a tablet is lost. Keys end on the other device.
#include "core/care/mda.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/pairing.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto name = u"Willemsen-Otten, G."_s;
const auto hendriks_row = u"L. Hendriks, wijkverpleegkundige"_s;

/// T. Bos with a client, and L. Hendriks on a tablet of her own who has it too.
struct Two {
    Two() {
        gui::warnings().clear();
        bos.found({u"T. Bos"_s, u"Praktijkondersteuner"_s});
        bos.add_client(name, u"11-02-1938"_s);
        gui::bring_in({desk, bos}, {tablet, hendriks}, u"L. Hendriks"_s, u"Wijkverpleegkundige"_s);
        hendriks.open_dossier(name);
    }

    gui::Place desk_place;
    gui::Place tablet_place;
    gui::Program desk{desk_place};
    gui::Program tablet{tablet_place};
    gui::Person bos{desk};
    gui::Person hendriks{tablet};
};

/// A medical finding, written without a screen.
RecordId finding(gui::Program& program, const std::string& words) {
    const auto client = program.client("Willemsen");
    const auto made = program.ask<ledger::Committed>([client, words](ledger::Ledger& ledger) {
        namespace f = care::assessment_answer;
        return ledger.commit(
            {client, {{care::Kind::AssessmentAnswer, {}, {{f::domain, Value("S")}, {f::text, Value(words)}}}}});
    });
    return made.records.at(0);
}

bool has(gui::Program& program, const RecordId& id) {
    const auto client = program.client("Willemsen");
    const auto all = program.ask<std::vector<ledger::Record>>(
        [client](ledger::Ledger& ledger) { return ledger.records(client, care::Kind::AssessmentAnswer); });
    return std::ranges::find(all, id, &ledger::Record::id) != all.end();
}

} // namespace

TEST_CASE("J16: what the client closes for somebody is closed on the other device, and the screen says what stays",
          "[J16]") {
    Two two;
    const auto before = finding(two.desk, "ziet slecht");
    gui::exchange({two.desk, two.bos}, two.tablet);
    REQUIRE(gui::until([&] { return has(two.tablet, before); }));

    two.bos.open_dossier(name);
    two.bos.press_tab(u"Toestemming"_s);
    two.bos.reads_row(hendriks_row, u"behandelt de cliënt"_s);
    two.bos.press(hendriks_row);
    two.bos.reads(u"Wat eerder is ontvangen, blijft daar."_s);
    two.bos.press(u"Sluit het af"_s);
    two.bos.reads_row(hendriks_row, u"Krijgt niets nieuws"_s);
    two.bos.reads_row(hendriks_row, u"Medisch"_s); // what she has from before

    const auto after = finding(two.desk, "nieuwe medicatie");
    gui::exchange({two.desk, two.bos}, two.tablet);
    REQUIRE(gui::until([&] {
        return two.tablet.ask<op::Have>([](ledger::Ledger& ledger) { return ledger.have(); }) ==
               two.desk.ask<op::Have>([](ledger::Ledger& ledger) { return ledger.have(); });
    }));
    CHECK(has(two.tablet, before));
    CHECK(!has(two.tablet, after));
    two.bos.open_dossier(name);
    two.bos.press_tab(u"Wie keek"_s);
    two.bos.reads_row(u"L. Hendriks, wijkverpleegkundige"_s, u"keek in het dossier · Thuiszorg Beekwijk"_s);
    // What was written, and who was let in or shut out, stand in the same log; one part of it can be asked for.
    two.bos.reads(u"keek in dit logboek"_s);
    two.bos.choose(u"Wat"_s, u"Toestemming en toegang"_s);
    two.bos.reads(u"wijzigde: Toestemming"_s);
    two.bos.misses(u"keek in het dossier"_s);
    two.bos.press(u"Team"_s);
    two.bos.press(u"Toon het teamlogboek"_s);
    two.bos.reads(u"wijzigde: Teamlid"_s);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J15: a lost tablet is ended in a minute, with the clients on it and the words for a data breach", "[J15]") {
    Two two;
    const auto before = finding(two.desk, "ziet slecht");
    gui::exchange({two.desk, two.bos}, two.tablet);
    REQUIRE(gui::until([&] { return has(two.tablet, before); }));
    const auto box = two.tablet.ask<crypto::BoxPublic>(
        [](ledger::Ledger& ledger) -> Result<crypto::BoxPublic> { return ledger.box_keys().pub; });
    two.bos.press(u"Team"_s);
    two.bos.press_row(u"L. Hendriks · "_s);
    two.bos.reads(name);
    two.bos.reads(u"Om te beoordelen of er een datalek is"_s);
    two.bos.type(u"Wat er is gebeurd"_s, u"Tas gestolen uit de auto"_s);
    two.bos.press(u"Sluit dit apparaat uit"_s);
    two.bos.reads(u"Uitgesloten"_s);
    (void)finding(two.desk, "nieuwe medicatie");
    const auto devices =
        two.desk.ask<std::vector<ledger::DeviceRow>>([](ledger::Ledger& ledger) { return ledger.devices(); });
    CHECK(std::ranges::count(devices, true, &ledger::DeviceRow::revoked) == 1);
    // It is refused at the door; where it was still connected, it closed itself when it heard of it.
    CHECK(two.desk.ask<bool>([box](ledger::Ledger& ledger) -> Result<bool> { return !ledger.peer_of(box); }));
    CHECK(gui::until([&] { return two.tablet.session().state() == app::Session::State::Ended; }));
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J15 and J16 without a network", "[J15][J16][apart]") {
    gui::without_network(u"[J15]~[apart],[J16]~[apart]"_s);
}
