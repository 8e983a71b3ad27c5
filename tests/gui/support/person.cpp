#include "tests/gui/support/person.h"

#include "tests/gui/support/stage.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QQuickItem>

#include <algorithm>

namespace kt::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int looks_the_same = 3; // times in a row: a list that opens finds its place in two

// The highest open window above the page that holds the keyboard, as an item.
QQuickItem* modal_layer(QQuickWindow& window) {
    QQuickItem* top = nullptr;
    for (auto* layer : window.contentItem()->childItems()) {
        if (!layer->inherits("QQuickOverlay")) continue;
        for (auto* popup : layer->childItems())
            if (popup->isVisible() && popup->parent() != nullptr && popup->parent()->property("modal").toBool())
                top = popup;
    }
    return top;
}

// Popups that are not modal (an opened list, the search results) lie beside the window they belong to.
bool in_front(QQuickItem* item, QQuickItem* modal) {
    if (modal == nullptr || modal->isAncestorOf(item)) return true;
    for (; item != nullptr; item = item->parentItem())
        if (item->inherits("QQuickPopupItem"))
            return item->parent() != nullptr && !item->parent()->property("modal").toBool();
    return false;
}

QList<Thing> in_sight(QQuickWindow& window) {
    QList<Thing> found;
    auto* modal = modal_layer(window);
    for (const auto& thing : things(window))
        if (in_front(thing.item(), modal)) found << thing;
    return found;
}

bool pressable(const Thing& thing) {
    switch (thing.role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::ListItem:
    case QAccessible::Cell: return true;
    default: return false;
    }
}

void scroll_to(QQuickItem* item) {
    for (auto* above = item->parentItem(); above != nullptr; above = above->parentItem()) {
        if (!above->inherits("QQuickFlickable")) continue;
        const QRectF at = item->mapRectToItem(above, {0, 0, item->width(), item->height()});
        const auto move = [above](const char* name, const char* all, qreal low, qreal high, qreal room) {
            const qreal now = above->property(name).toReal();
            const qreal most = std::max(0.0, above->property(all).toReal() - room);
            if (low < 0)
                above->setProperty(name, std::clamp(now + low, 0.0, most));
            else if (high > room)
                above->setProperty(name, std::clamp(now + high - room, 0.0, most));
        };
        move("contentY", "contentHeight", at.top(), at.bottom(), above->height());
        move("contentX", "contentWidth", at.left(), at.right(), above->width());
    }
}

// What a click at this place reaches.
QQuickItem* hit(QQuickItem* item, const QPointF& scene) {
    if (!item->isVisible() || !item->isEnabled()) return nullptr;
    const bool inside = item->contains(item->mapFromScene(scene));
    if (item->clip() && !inside) return nullptr;
    auto children = item->childItems();
    std::stable_sort(children.begin(), children.end(), [](auto* one, auto* two) { return one->z() < two->z(); });
    for (auto at = children.rbegin(); at != children.rend(); ++at)
        if (auto* found = hit(*at, scene)) return found;
    return inside && item->acceptedMouseButtons().testFlag(Qt::LeftButton) ? item : nullptr;
}

QPointF middle(QQuickItem* item) {
    return item->mapToScene({item->width() / 2, item->height() / 2});
}

bool reachable(QQuickItem* item) {
    if (item->width() <= 0 || item->height() <= 0) return false;
    scroll_to(item);
    auto* found = hit(item->window()->contentItem(), middle(item));
    return found != nullptr && (found == item || item->isAncestorOf(found));
}

} // namespace

Thing Person::find(const QString& name, const QString& about) const {
    for (const auto& thing : in_sight(program_.window()))
        if (pressable(thing) && thing.enabled() && thing.name() == name &&
            (about.isEmpty() || thing.description().contains(about)))
            return thing;
    return {};
}

Thing Person::field(const QString& name) const {
    for (const auto& thing : in_sight(program_.window()))
        if (thing.role() == QAccessible::EditableText && thing.enabled() && thing.name() == name) return thing;
    return {};
}

Thing Person::wait_for(const QString& name, const std::function<Thing()>& find) const {
    program_.turn_to();
    Thing found;
    QPointF before;
    int still = 0;
    const bool there = until([&] {
        found = find();
        if (!found.alive() || !reachable(found.item())) return false;
        const QPointF now = middle(found.item());
        still = std::exchange(before, now) == now ? still + 1 : 0;
        return still >= looks_the_same;
    });
    INFO("wanted: " << name.toStdString() << "\non the screen:\n" << screen());
    REQUIRE(there);
    return found;
}

void Person::count_anew() {
    touches_ = 0;
    screens_ = 0;
    front_ = modal_layer(program_.window());
}

void Person::touch() {
    ++touches_;
    auto* now = modal_layer(program_.window());
    if (now != front_) ++screens_;
    front_ = now;
}

void Person::click(const Thing& thing) {
    touch();
    QTest::mouseClick(&program_.window(), Qt::LeftButton, {}, middle(thing.item()).toPoint());
}

void Person::press(const QString& name, const QString& about) {
    click(wait_for(about.isEmpty() ? name : name + u" / "_s + about, [&] { return find(name, about); }));
}

void Person::press_tab(const QString& name) {
    click(wait_for(name, [&] {
        for (const auto& thing : in_sight(program_.window()))
            if (thing.role() == QAccessible::PageTab && thing.name() == name) return thing;
        return Thing();
    }));
}

void Person::press_row(const QString& about) {
    click(wait_for(about, [&] {
        for (const auto& thing : in_sight(program_.window()))
            if (pressable(thing) && thing.enabled() && thing.description().contains(about)) return thing;
        return Thing();
    }));
}

void Person::type(const QString& name, const QString& words) {
    const auto thing = wait_for(name, [&] { return field(name); });
    touch();
    QTest::mouseClick(&program_.window(), Qt::LeftButton, {},
                      thing.item()->mapToScene({thing.item()->width() / 4, thing.item()->height() / 2}).toPoint());
    QTest::keyClick(&program_.window(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&program_.window(), Qt::Key_Delete);
    write(words);
    INFO("typed in: " << name.toStdString());
    REQUIRE(thing.alive());
    REQUIRE(thing.item()->property("text").toString() == words);
}

void Person::write(const QString& words) {
    program_.turn_to();
    const bool cursor = until([&] {
        auto* item = program_.window().activeFocusItem();
        auto* face = item == nullptr ? nullptr : QAccessible::queryAccessibleInterface(item);
        return face != nullptr && face->role() == QAccessible::EditableText;
    });
    INFO("nothing to write in: " << path(program_.window().activeFocusItem()).toStdString() << "\non the screen:\n"
                                 << screen());
    REQUIRE(cursor);
    for (const QChar letter : words)
        QTest::sendKeyEvent(QTest::Click, &program_.window(),
                            letter == QLatin1Char('\n') ? Qt::Key_Return : Qt::Key_unknown,
                            letter == QLatin1Char('\n') ? u"\r"_s : QString(letter), Qt::NoModifier);
}

void Person::choose(const QString& list, const QString& option) {
    open_list(list);
    press(option);
    const bool shown = until([&] {
        const auto all = in_sight(program_.window());
        return std::any_of(all.begin(), all.end(), [&](const Thing& thing) {
            return thing.role() == QAccessible::ComboBox && thing.name() == list &&
                   thing.description().startsWith(option);
        });
    });
    INFO("wanted: " << list.toStdString() << ": " << option.toStdString() << "\non the screen:\n" << screen());
    REQUIRE(shown);
}

void Person::choose_like(const QString& list, const QString& words) {
    open_list(list);
    click(wait_for(words, [&] {
        for (const auto& thing : in_sight(program_.window()))
            if (thing.role() == QAccessible::ListItem && thing.name().contains(words)) return thing;
        return Thing();
    }));
}

void Person::open_list(const QString& list) {
    click(wait_for(list, [&] {
        for (const auto& thing : in_sight(program_.window()))
            if (thing.role() == QAccessible::ComboBox && thing.enabled() && thing.name() == list) return thing;
        return Thing();
    }));
}

void Person::pick(const QString& group, const QString& option) {
    click(wait_for(group + u": "_s + option, [&] {
        const auto all = in_sight(program_.window());
        for (const auto& box : all) {
            if (box.role() != QAccessible::Grouping || box.name() != group) continue;
            for (const auto& thing : all)
                if (thing.role() == QAccessible::RadioButton && thing.name() == option && thing.enabled() &&
                    box.item()->isAncestorOf(thing.item()))
                    return thing;
        }
        return Thing();
    }));
}

void Person::key(Qt::Key key, Qt::KeyboardModifiers with) {
    program_.turn_to();
    touch();
    QTest::keyClick(&program_.window(), key, with);
}

bool Person::sees(const QString& words) const {
    const auto all = in_sight(program_.window());
    return std::any_of(all.begin(), all.end(), [&words](const Thing& thing) {
        return thing.name().contains(words) || thing.description().contains(words);
    });
}

void Person::reads(const QString& words) {
    const bool seen = until([&] { return sees(words); });
    INFO("wanted to read: " << words.toStdString() << "\non the screen:\n" << screen());
    REQUIRE(seen);
}

void Person::reads_row(const QString& name, const QString& words) {
    const bool seen = until([&] { return find(name, words).alive(); });
    INFO("wanted: " << name.toStdString() << " / " << words.toStdString() << "\non the screen:\n" << screen());
    REQUIRE(seen);
}

void Person::reads_off(const QString& name) {
    const bool off = until([&] {
        const auto all = in_sight(program_.window());
        return std::any_of(all.begin(), all.end(),
                           [&](const Thing& thing) { return thing.name() == name && !thing.enabled(); });
    });
    INFO("wanted off: " << name.toStdString() << "\non the screen:\n" << screen());
    REQUIRE(off);
}

void Person::misses(const QString& words) {
    const bool gone = until([&] { return !sees(words); });
    INFO("still there: " << words.toStdString() << "\non the screen:\n" << screen());
    REQUIRE(gone);
}

QString Person::text(const QString& name) const {
    return wait_for(name, [&] { return field(name); }).item()->property("text").toString();
}

std::string Person::screen() const {
    QString all;
    for (const auto& thing : in_sight(program_.window()))
        if (!thing.name().isEmpty())
            all += u"  %1 %2%3 (%4)\n"_s.arg(
                QLatin1String(QMetaEnum::fromType<QAccessible::Role>().valueToKey(thing.role())), thing.name(),
                thing.enabled() ? QString() : u" [off]"_s, thing.description());
    return all.toStdString();
}

void Person::found(const Founder& me, const QString& team) {
    press(u"Nieuw team beginnen"_s);
    type(u"Naam van het team"_s, team);
    type(u"Je naam"_s, me.name);
    choose(u"Je rol"_s, me.role);
    type(u"Je organisatie"_s, u"De Linde"_s);
    type(u"Wachtwoord voor dit apparaat"_s, password);
    type(u"Wachtwoord, nog een keer"_s, password);
    press(u"Team maken"_s);
    reads(u"Mijn taken"_s);
}

void Person::unlock() {
    type(u"Wachtwoord"_s, password);
    key(Qt::Key_Return);
    reads(u"Mijn taken"_s);
}

void Person::add_client(const QString& name, const QString& born) {
    press(u"Cliënten"_s);
    press(u"Nieuwe cliënt"_s);
    type(u"Naam"_s, name);
    type(u"Geboortedatum"_s, born);
    press(u"Opslaan"_s);
    reads(u"De zes stappen"_s);
}

void Person::open_dossier(const QString& name) {
    press(u"Cliënten"_s);
    press(name);
    reads(u"De zes stappen"_s);
}

void Person::no_problem(const QString& domain) {
    press(u"Geen probleem"_s, domain);
    reads_row(domain, u"Geen probleem"_s);
}

void Person::answer_domain(const QString& domain, const QString& found, bool matters) {
    press(domain);
    type(u"Wat we vonden"_s, found);
    if (matters) press(u"Belangrijk voor de cliënt"_s);
    press(u"Opslaan"_s);
    misses(u"Wat we vonden"_s);
}

void Person::decide_frail(const QString& doctor) {
    press(u"Beslissen"_s);
    pick(u"Uitkomst"_s, u"Kwetsbaar"_s);
    choose(u"Besloten door"_s, doctor);
    type(u"Besloten op"_s, u"3-3-2026"_s);
    press(u"De cliënt is akkoord"_s);
    press(u"Opslaan"_s);
    reads_row(u"Kwetsbaar"_s, u"3 mrt"_s);
}

void Person::step(const QString& name) {
    // On a phone the path is folded to the step one is at.
    reads(u"De zes stappen"_s);
    if (sees(u"Toont alle stappen"_s)) press_row(u"Toont alle stappen"_s);
    press_tab(u"Stap %1 van 6: %2"_s
                  .arg(QStringList{u"Vroegsignalering"_s, u"Multidomeinanalyse"_s, u"Kernteam"_s, u"MDO"_s,
                                   u"Zorgleefplan"_s, u"Casemanagement"_s}
                           .indexOf(name) +
                       1)
                  .arg(name));
}

Begun::Begun(const Founder& me) {
    warnings().clear();
    person.found(me);
    person.add_client(QStringLiteral("Willemsen-Otten, G."), QStringLiteral("11-02-1938"));
    client = program.client("Willemsen");
}

} // namespace kt::gui
