// A prepared statement with values bound and rows read by type.
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/time.h"

#include <concepts>
#include <optional>
#include <type_traits>

struct sqlite3_stmt;

namespace kt::store {

class Db;

/// A statement in use. When it goes, it is reset and its values are forgotten; the prepared form stays with the Db,
/// which must outlive it.
class Stmt {
  public:
    Stmt(Stmt&& other) noexcept;
    Stmt& operator=(Stmt&& other) noexcept;
    ~Stmt();

    /// Binds copies of all values in order, from the first parameter on. A failure shows in `step`.
    template <class... Values>
    Stmt& bind(const Values&... values) {
        int index = 0;
        clean_ = false;
        (put(++index, values), ...);
        return *this;
    }
    /// The same, without copies: the values must stay as they are until the statement has run.
    template <class... Values>
    Stmt& lend(const Values&... values) {
        copies_ = false;
        bind(values...);
        copies_ = true;
        return *this;
    }
    /// Makes it ready for other values.
    Stmt& again();

    /// The next row: true, or false at the end.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end and is ready for other values.
    [[nodiscard]] Result<void> run();

    // Columns of the present row, from 0. Views are valid until the next step.
    [[nodiscard]] bool null(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::optional<std::int64_t> maybe_integer(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] ByteView blob(int column) const;
    /// The id in a column of 16 bytes; the zero id for null or another length.
    template <class IdType>
    [[nodiscard]] IdType id(int column) const {
        auto id = IdType::from(blob(column));
        return id ? *id : IdType{};
    }
    /// The bytes of a column of exactly `N`; zeros for another length.
    template <std::size_t N>
    [[nodiscard]] ByteArray<N> fixed(int column) const {
        ByteArray<N> out{};
        const ByteView view = blob(column);
        if (view.size() == N) std::copy(view.begin(), view.end(), out.begin());
        return out;
    }

  private:
    friend class Db;
    Stmt(sqlite3_stmt* raw, bool* busy) : raw_(raw), busy_(busy) {}
    void release();
    void put_integer(int index, std::int64_t value);
    void put_text(int index, std::string_view value);
    void put_blob(int index, ByteView value);
    void put_null(int index);

    template <std::integral T>
    void put(int index, T value) {
        put_integer(index, static_cast<std::int64_t>(value));
    }
    template <class T>
    requires std::is_enum_v<T>
    void put(int index, T value) { put_integer(index, static_cast<std::int64_t>(value)); }
    void put(int index, std::string_view value) { put_text(index, value); }
    void put(int index, const std::string& value) { put_text(index, value); }
    void put(int index, const char* value) { put_text(index, value); }
    void put(int index, ByteView value) { put_blob(index, value); }
    void put(int index, const Bytes& value) { put_blob(index, value); }
    template <std::size_t N>
    void put(int index, const ByteArray<N>& value) {
        put_blob(index, value);
    }
    template <class Tag>
    void put(int index, const Id<Tag>& value) {
        put_blob(index, value.view());
    }
    void put(int index, LocalDate value) { put_integer(index, value.days); }
    void put(int index, Instant value) { put_integer(index, value.ms); }
    void put(int index, std::nullopt_t) { put_null(index); }
    template <class T>
    void put(int index, const std::optional<T>& value) {
        if (value)
            put(index, *value);
        else
            put_null(index);
    }

    sqlite3_stmt* raw_ = nullptr;
    bool* busy_ = nullptr; ///< of the cached form; nullptr: ours alone, finalized by us
    int bound_ = 0;        ///< first failure to bind
    bool copies_ = true;   ///< whether values are copied when bound
    bool clean_ = true;    ///< reset, and without values
};

} // namespace kt::store
