// Standard input and output, and a password that is not on the command line.
#pragma once

#include "core/crypto/secret.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kt::app {

/// All of standard input; nothing when it is a terminal. Errors: TooLarge, Io.
[[nodiscard]] Result<QByteArray> read_standard_input();
/// One line, at once.
void print_line(const QString& line);
void print_error(const QString& lines);
/// From `--password-fd N`, else from KERNTEAM_PASSWORD, which is taken out of the environment. Errors: PasswordMissing.
[[nodiscard]] Result<crypto::Password> read_password(const QStringList& arguments);

} // namespace kt::app
