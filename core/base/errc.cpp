#include "core/base/errc.h"

#include <array>

namespace kt {
namespace {

struct Row {
    std::string_view name;
    Exit exit;
};

constexpr auto rows = std::to_array<Row>({
#define KT_ERRC_ROW(code, name, exit) {name, Exit::exit},
    KT_ERRC_LIST(KT_ERRC_ROW)
#undef KT_ERRC_ROW
});

constexpr auto codes = std::to_array<Errc>({
#define KT_ERRC_CODE(code, name, exit) Errc::code,
    KT_ERRC_LIST(KT_ERRC_CODE)
#undef KT_ERRC_CODE
});

} // namespace

std::string_view errc_name(Errc code) {
    return rows.at(static_cast<std::size_t>(code)).name;
}

std::optional<Errc> errc_named(std::string_view name) {
    for (const Errc code : codes)
        if (errc_name(code) == name) return code;
    return std::nullopt;
}

Exit errc_exit(Errc code) {
    return rows.at(static_cast<std::size_t>(code)).exit;
}

std::span<const Errc> all_errc() {
    return codes;
}

} // namespace kt
