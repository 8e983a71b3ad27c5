// From a text field to a password that wipes itself.
#pragma once

#include "core/crypto/secret.h"

#include <QString>

namespace kt::app {

/// Takes the letters over and wipes `typed`, unless the text is still shared with the field it was typed in; that one
/// empties itself.
[[nodiscard]] crypto::Password take_password(QString& typed);

} // namespace kt::app
