#include "tests/gui/support/pairing.h"

namespace kt::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString on_this_machine(const QString& address) {
    return u"127.0.0.1:"_s + address.section(QLatin1Char(':'), -1);
}

} // namespace

void compare_words(Seat host, Seat newcomer, const QString& name, const QString& role) {
    auto* pairing = host.program.session().pairing();
    host.person.press(u"Team"_s);
    host.person.press(u"Iemand uitnodigen"_s);
    host.person.choose(u"Rol van de nieuwkomer"_s, role);
    host.person.press(u"Code maken"_s);
    REQUIRE(until([&] { return !pairing->code().isEmpty(); }));
    host.person.reads(pairing->code());

    auto& person = newcomer.person;
    person.press(u"Meedoen met een team"_s);
    person.type(u"Code"_s, pairing->code());
    person.type(u"Adres"_s, on_this_machine(pairing->address()));
    person.type(u"Je naam"_s, name);
    person.type(u"Je organisatie"_s, u"Thuiszorg Beekwijk"_s);
    person.type(u"Wachtwoord voor dit apparaat"_s, password);
    person.type(u"Wachtwoord, nog een keer"_s, password);
    person.press(u"Meedoen"_s);
    person.reads(u"Zijn ze op beide schermen gelijk?"_s);
    host.person.reads(u"Zijn ze op beide schermen gelijk?"_s);
    const auto words = newcomer.program.session().pairing()->words();
    REQUIRE(words.size() >= 4);
    const auto spoken = words.join(u"  "_s);
    host.person.reads(spoken);
    person.reads(spoken);
    host.person.reads(name);
}

void bring_in(Seat host, Seat newcomer, const QString& name, const QString& role) {
    compare_words(host, newcomer, name, role);
    newcomer.person.press(u"De woorden zijn gelijk"_s);
    host.person.press(u"De woorden zijn gelijk"_s);
    host.person.reads(name + u" zit in het team."_s);
    host.person.press(u"Sluiten"_s);
    newcomer.person.reads(u"Mijn taken"_s);
}

void exchange(Seat one, Program& other) {
    REQUIRE(until([&] { return other.session().sync()->listening(); }));
    one.person.press(u"Team"_s);
    one.person.type(u"Adres van het apparaat van een collega"_s,
                    on_this_machine(other.session().sync()->listenAddress()));
    one.person.press(u"Uitwisselen"_s);
}

} // namespace kt::gui
