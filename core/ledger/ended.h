// Whether this device may still be used in its team.
#pragma once

#include "core/ledger/ledger.h"

namespace kt::ledger {

/// The end of the device that asks: what was told of it.
struct OwnEnd {
    enum class What : std::uint8_t {
        Device,    ///< somebody ended it
        CarriedOn, ///< another device, restored from a backup of it, writes on in its place
        Member,    ///< its member has left
    };
    What what = What::Device;
    std::string by;                   ///< the name of who did it; empty when nobody in particular did
    std::optional<Instant> at = {};   ///< when that was said
    std::optional<LocalDate> on = {}; ///< of a member: the first day without access
    std::string why = {};
};

/// Nothing as long as this device counts. Who is not certified yet, because nobody was met, is not ended.
[[nodiscard]] Result<std::optional<OwnEnd>> own_end(const Ledger& ledger, LocalDate today);

} // namespace kt::ledger
