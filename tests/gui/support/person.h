// A person before the screen: finds things by the name a screen reader says, waits until they can be used, and uses
// mouse and keyboard. What cannot be done fails the test, and says what is on the screen instead.
#pragma once

#include "tests/gui/support/program.h"
#include "tests/gui/support/speech.h"

namespace kt::gui {

/// Who founds a team at first start.
struct Founder {
    QString name;
    QString role; ///< as the list says it: "Casemanager"
};

inline const auto password = QStringLiteral("vier gewone woorden samen");

class Person {
  public:
    explicit Person(Program& program) : program_(program) {}

    /// Clicks the button, tab, row or box with this name. `about` is in its description, when several have the name.
    void press(const QString& name, const QString& about = {});
    /// Clicks the tab with this name.
    void press_tab(const QString& name);
    /// Clicks the first thing that says these words beside its name.
    void press_row(const QString& about);
    /// Replaces what stands in the field.
    void type(const QString& field, const QString& words);
    /// Types into whatever has the keyboard, as soon as a field has it.
    void write(const QString& words);
    /// Opens the list with this name and takes one of it.
    void choose(const QString& list, const QString& option);
    /// The same by words within the option.
    void choose_like(const QString& list, const QString& words);
    /// Takes one of a group whose choices are all in sight.
    void pick(const QString& group, const QString& option);
    /// One key, to whatever has the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    /// Waits until something in sight says these words, by its name or its description.
    void reads(const QString& words);
    /// Waits until a row with this name says these words beside it.
    void reads_row(const QString& name, const QString& words);
    /// Waits until the button is there and cannot be used (what it does is done).
    void reads_off(const QString& name);
    /// Waits until nothing in sight says these words.
    void misses(const QString& words);

    /// Whether something in sight says these words now.
    [[nodiscard]] bool sees(const QString& words) const;
    /// The first usable thing in sight with this name, or one that is not alive.
    [[nodiscard]] Thing find(const QString& name, const QString& about = {}) const;
    /// What stands in a field.
    [[nodiscard]] QString text(const QString& field) const;
    /// Everything in sight, a line each, for messages.
    [[nodiscard]] std::string screen() const;

    /// Clicks and keys since the start of the count; the letters of what is typed are not counted.
    [[nodiscard]] int touches() const { return touches_; }
    /// How often another window or the page came to the front since then.
    [[nodiscard]] int screens() const { return screens_; }
    void count_anew();

    // --- what several journeys begin with, by the same means ---
    /// First start: a new team with me as its first member.
    void found(const Founder& me, const QString& team = QStringLiteral("Kernteam Beekwijk"));
    void unlock();
    /// A new client, whose dossier is open afterwards.
    void add_client(const QString& name, const QString& born);
    /// Goes to a client's dossier from wherever one is.
    void open_dossier(const QString& name);
    /// In step 2: says that a domain has no problem.
    void no_problem(const QString& domain);
    /// In step 2: writes down what was found in a domain, and with `matters` that it matters to the client.
    void answer_domain(const QString& domain, const QString& found, bool matters = false);
    /// Decides in step 1 that the client is frail and agrees; `doctor` is a member, as the list says it.
    void decide_frail(const QString& doctor);
    /// Goes to a step of the open dossier: "Zorgleefplan".
    void step(const QString& name);

  private:
    void open_list(const QString& list);
    void click(const Thing& thing);
    [[nodiscard]] Thing wait_for(const QString& name, const std::function<Thing()>& find) const;
    [[nodiscard]] Thing field(const QString& name) const;

    void touch();

    Program& program_;
    int touches_ = 0;
    int screens_ = 0;
    QPointer<QQuickItem> front_; // the window in front at the last touch
};

/// How most journeys begin: a program on a profile of its own, a new team, and the dossier of Mrs Willemsen open. What
/// was warned of before is forgotten.
struct Begun {
    explicit Begun(const Founder& me);

    Place place;
    Program program{place};
    Person person{program};
    ClientId client;
};

} // namespace kt::gui
