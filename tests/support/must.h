// A value, or a failed test that names the error.
#pragma once

#include "core/base/result.h"

#include <catch2/catch_test_macros.hpp>

namespace kt::test {

template <class T>
T must(Result<T> result) {
    if (!result) FAIL(errc_name(result.code()) << ": " << result.error().where);
    return *std::move(result);
}

inline void must(const Result<void>& result) {
    if (!result) FAIL(errc_name(result.code()) << ": " << result.error().where);
}

} // namespace kt::test
