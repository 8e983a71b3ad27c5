// Every page of the program and how a person comes there.
#pragma once

#include "app/bin/hands.h"
#include "app/session/session.h"

#include <functional>

namespace kt::app {

/// A page to look at. Each act is tried until it is true, then the lists are waited for.
struct Stop {
    QString name; ///< of the pictures
    std::vector<std::function<bool()>> acts;
    bool tall = false;     ///< longer than a screen when narrow: the picture is too
    bool over = false;     ///< lies over a page; it is left when its pictures are there
    bool expected = false; ///< a problem on the screen is what is to be seen
};

/// Who the tour is about.
struct Cast {
    QString client;   ///< in casemanagement
    QString newcomer; ///< at the beginning
};

/// First start in three ways, an empty team, and the lock. Ends with the demo team.
[[nodiscard]] std::vector<Stop> before_the_demo(Session& session, Hands& hands);
/// Every place, page and kind of form of an open demo team.
[[nodiscard]] std::vector<Stop> through_the_demo(Session& session, Hands& hands, const Cast& cast);

} // namespace kt::app
