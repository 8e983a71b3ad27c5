// Two people, two screens, one team.
#pragma once

#include "tests/gui/support/person.h"

namespace kt::gui {

/// Someone before a program of their own.
struct Seat {
    Program& program;
    Person& person;
};

/// The host makes a code for this role, the newcomer types it, and both see the same words. Nobody has said yet that
/// they are the same.
void compare_words(Seat host, Seat newcomer, const QString& name, const QString& role);
/// All of it, until the newcomer is in.
void bring_in(Seat host, Seat newcomer, const QString& name, const QString& role);
/// Goes to Team and exchanges with the other program by its address.
void exchange(Seat one, Program& other);

} // namespace kt::gui
