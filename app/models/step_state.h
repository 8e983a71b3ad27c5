// The state of a step, for QML.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kt::app::step_state {
Q_NAMESPACE
QML_NAMED_ELEMENT(StepState)

/// The same numbers as care::StepState.
enum class State { NotStarted = 0, InProgress = 1, Done = 2 };
Q_ENUM_NS(State)

} // namespace kt::app::step_state
