// Which language the words come in.
#pragma once

#include <QString>
#include <QStringList>

namespace kt::text {

/// Codes of the languages there are: "nl", "en".
[[nodiscard]] QStringList languages();
/// Loads the words of `code` for the whole program; an unknown one means Dutch. Call from the screen's thread.
void use_language(const QString& code);
/// The language in use.
[[nodiscard]] QString language();

} // namespace kt::text
