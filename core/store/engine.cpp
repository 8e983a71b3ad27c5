#include "core/store/engine.h"

#include <cerrno>

namespace kt::store {

namespace {

// A full disk also shows as a failed write, with the system's own word for it.
bool disk_is_full(sqlite3* raw) {
    const int code = raw != nullptr ? sqlite3_system_errno(raw) : 0;
    return code == ENOSPC || code == EFBIG || code == EDQUOT;
}

Errc code_of(sqlite3* raw, int rc) {
    switch (rc & 0xff) {
    case SQLITE_FULL: return Errc::DiskFull;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return Errc::StoreDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Errc::StoreBusy;
    case SQLITE_NOMEM: return Errc::OutOfMemory;
    case SQLITE_IOERR:
        if (rc == SQLITE_IOERR_NOMEM) return Errc::OutOfMemory;
        return disk_is_full(raw) ? Errc::DiskFull : Errc::Io;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY: return disk_is_full(raw) ? Errc::DiskFull : Errc::Io;
    case SQLITE_TOOBIG: return Errc::TooLarge;
    default: return Errc::Internal;
    }
}

} // namespace

Error engine_error(sqlite3* raw, int rc, std::string where) {
    return {code_of(raw, rc), std::move(where)};
}

Error step_error(sqlite3* raw, int rc, std::string where) {
    if (rc == SQLITE_ERROR) return {Errc::StoreDamaged, std::move(where)};
    return engine_error(raw, rc, std::move(where));
}

Result<void> check_engine() {
    // Counting every allocation takes a lock each time, and nobody reads the count.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    if (std::string_view(sqlite3_libversion()) != SQLITE_VERSION) return fail(Errc::WrongEngine, sqlite3_libversion());
    return {};
}

} // namespace kt::store
