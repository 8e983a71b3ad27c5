// The command line from its first argument to its exit code.
#pragma once

#include "app/cli/verb.h"

#include <QStringList>

namespace kt::cli {

/// Runs what `arguments` (without the program's name) ask for and prints one document; returns the exit code.
[[nodiscard]] int run(const QStringList& arguments, World& world);

/// Standard input and output, the password from KERNTEAM_PASSWORD or `--password-fd`, the machine's clock.
[[nodiscard]] int run_in_process(const QStringList& arguments);

} // namespace kt::cli
