// Every error as two sentences a person can use; the only place where they are made.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kt::text {

/// What happened, and what you can do about it; in the language in use.
struct Sentences {
    QString what;
    QString advice;
};

/// The pair for a code.
[[nodiscard]] Sentences sentences(Errc code);
/// The pair for an error; where it names a field, a file or a line, `what` says which.
[[nodiscard]] Sentences sentences(const Error& error);

} // namespace kt::text
