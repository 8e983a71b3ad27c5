// Failure as a value.
#pragma once

#include "core/base/errc.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace kt {

/// What went wrong: a closed code, and where. `where` names a field, a file or a line, never client data or secrets.
struct Error {
    Errc code{};
    std::string where{};

    friend bool operator==(const Error&, const Error&) = default;
};

/// A `T`, or the error that kept it from being made.
template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}     // NOLINT(google-explicit-constructor)
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {} // NOLINT(google-explicit-constructor)
    Result(Errc code) : Result(Error{code, {}}) {}                            // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value; only after `ok()`.
    [[nodiscard]] T& value() & { return std::get<0>(state_); }
    [[nodiscard]] const T& value() const& { return std::get<0>(state_); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(state_)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    /// The error; only after `!ok()`.
    [[nodiscard]] const Error& error() const { return std::get<1>(state_); }
    [[nodiscard]] Errc code() const { return error().code; }

  private:
    std::variant<T, Error> state_;
};

/// Nothing, or the error that kept the act from being done.
template <>
class [[nodiscard]] Result<void> {
  public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {} // NOLINT(google-explicit-constructor)
    Result(Errc code) : error_(Error{code, {}}) {}    // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return !error_; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return *error_; } // NOLINT(bugprone-unchecked-optional-access)
    [[nodiscard]] Errc code() const { return error().code; }

  private:
    std::optional<Error> error_;
};

/// An error made in place: `return fail(Errc::BadDate, "birth_date");`
[[nodiscard]] inline Error fail(Errc code, std::string where = {}) {
    return Error{code, std::move(where)};
}

} // namespace kt

#define KT_JOIN_(a, b) a##b
#define KT_JOIN(a, b) KT_JOIN_(a, b)

/// Leaves the function with the error of `expr`, if it has one.
#define KT_CHECK(expr)                                                                                                 \
    do {                                                                                                               \
        if (auto kt_checked = (expr); !kt_checked) return kt_checked.error();                                          \
    } while (false)

/// Declares `decl` with the value of `expr`, or leaves the function with its error: `KT_TRY(auto id, parse(text));`
#define KT_TRY(decl, expr) KT_TRY_(decl, expr, KT_JOIN(kt_tried_, __LINE__))
#define KT_TRY_(decl, expr, tmp)                                                                                       \
    auto tmp = (expr);                                                                                                 \
    if (!(tmp)) return (tmp).error();                                                                                  \
    decl = std::move(tmp).value()
