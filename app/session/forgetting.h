// What is forgotten when a profile is locked, besides its keys.
#pragma once

#include <QQmlEngine>

namespace kt::app {

class Session;

/// From now on, when the profile is closed and its pages are gone, the engine lets go of every word they showed.
/// `session` and `engine` live as long as each other.
void forget_on_lock(Session& session, QQmlEngine& engine);

} // namespace kt::app
