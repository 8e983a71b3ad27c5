// What only this room may see: SQLCipher itself, and its codes as ours.
#pragma once

#include "core/base/result.h"

#include <sqlcipher/sqlite3.h>

namespace kt::store {

/// The one place where the engine's codes become ours. `where` names what was tried; `raw` may be null.
[[nodiscard]] Error engine_error(sqlite3* raw, int rc, std::string where);
/// The same for a statement that was running: a plain SQLITE_ERROR then means a page that does not decrypt.
[[nodiscard]] Error step_error(sqlite3* raw, int rc, std::string where);

/// Errors: WrongEngine when the library in this process is not the one that was compiled against.
[[nodiscard]] Result<void> check_engine();

} // namespace kt::store
