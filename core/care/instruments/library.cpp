#include "core/care/instruments/library.h"

#include <algorithm>

namespace kt::care {
namespace {

/// Letters and digits only, in lower case: `PRISMA-7`, `prisma_7` and `Prisma 7` are one.
std::string folded(std::string_view id) {
    std::string out;
    for (const char c : id) {
        if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
    }
    return out;
}

} // namespace

std::span<const Instrument> all_instruments() {
    static const std::array instruments{
        library::gfi,       library::prisma_7, library::prisma_7_item_6_reversed,
        library::isar_pc,   library::katz_6,   library::lawton,
        library::snaq65,    library::ediz,     library::tfi,
        library::fall_risk, library::gds_15,   library::katz_15,
        library::csi,       library::cfs,      library::mini_cog,
        library::easy_care,
    };
    return instruments;
}

const Instrument* find_instrument(std::string_view id, std::string_view version) {
    const std::string wanted = folded(id);
    for (const Instrument& instrument : all_instruments())
        if (folded(instrument.id) == wanted && (version.empty() || instrument.version == version)) return &instrument;
    return nullptr;
}

} // namespace kt::care
