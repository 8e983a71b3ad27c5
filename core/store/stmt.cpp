#include "core/store/stmt.h"

#include "core/store/engine.h"

namespace kt::store {

Stmt::Stmt(Stmt&& other) noexcept
    : raw_(std::exchange(other.raw_, nullptr)), busy_(std::exchange(other.busy_, nullptr)), bound_(other.bound_),
      clean_(other.clean_) {
}

Stmt& Stmt::operator=(Stmt&& other) noexcept {
    if (this != &other) {
        release();
        raw_ = std::exchange(other.raw_, nullptr);
        busy_ = std::exchange(other.busy_, nullptr);
        bound_ = other.bound_;
        clean_ = other.clean_;
    }
    return *this;
}

Stmt::~Stmt() {
    release();
}

void Stmt::release() {
    if (raw_ == nullptr) return;
    if (busy_ == nullptr) {
        sqlite3_finalize(raw_);
        return;
    }
    again();
    *busy_ = false;
}

Stmt& Stmt::again() {
    if (clean_) return *this;
    sqlite3_reset(raw_);
    sqlite3_clear_bindings(raw_);
    bound_ = SQLITE_OK;
    clean_ = true;
    return *this;
}

Result<bool> Stmt::step() {
    sqlite3* raw = sqlite3_db_handle(raw_);
    if (bound_ != SQLITE_OK) return engine_error(raw, bound_, "bind");
    clean_ = false;
    const int rc = sqlite3_step(raw_);
    if (rc == SQLITE_ROW) return true;
    if (rc == SQLITE_DONE) return false;
    return step_error(raw, sqlite3_extended_errcode(raw), sqlite3_errmsg(raw));
}

Result<void> Stmt::run() {
    for (;;) {
        KT_TRY(const bool more, step());
        if (!more) break;
    }
    again();
    return {};
}

bool Stmt::null(int column) const {
    return sqlite3_column_type(raw_, column) == SQLITE_NULL;
}

std::int64_t Stmt::integer(int column) const {
    return sqlite3_column_int64(raw_, column);
}

std::optional<std::int64_t> Stmt::maybe_integer(int column) const {
    if (null(column)) return std::nullopt;
    return integer(column);
}

std::string_view Stmt::text(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(raw_, column));
    if (data == nullptr) return {};
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(raw_, column))};
}

ByteView Stmt::blob(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(raw_, column));
    if (data == nullptr) return {};
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(raw_, column))};
}

namespace {

void note(int& first, int rc) {
    if (first == SQLITE_OK) first = rc;
}

sqlite3_destructor_type kept(bool copies) {
    return copies ? SQLITE_TRANSIENT : SQLITE_STATIC;
}

} // namespace

void Stmt::put_integer(int index, std::int64_t value) {
    note(bound_, sqlite3_bind_int64(raw_, index, value));
}

void Stmt::put_text(int index, std::string_view value) {
    const char* data = value.data() != nullptr ? value.data() : "";
    note(bound_, sqlite3_bind_text64(raw_, index, data, value.size(), kept(copies_), SQLITE_UTF8));
}

void Stmt::put_blob(int index, ByteView value) {
    if (value.empty())
        note(bound_, sqlite3_bind_zeroblob(raw_, index, 0));
    else
        note(bound_, sqlite3_bind_blob64(raw_, index, value.data(), value.size(), kept(copies_)));
}

void Stmt::put_null(int index) {
    note(bound_, sqlite3_bind_null(raw_, index));
}

} // namespace kt::store
