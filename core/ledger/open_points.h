// What is still to be done about a client, whatever kind it is of.
#pragma once

#include "core/ledger/ledger.h"

#include <array>

namespace kt::ledger {

/// A kind whose records have an owner who must go on with them.
struct Owned {
    care::Kind kind{};
    std::uint16_t owner = 0;
    std::uint16_t status = 0;
    std::string_view first;               ///< what an empty status means
    std::array<std::string_view, 2> open; ///< still to be done
    std::string_view ended;               ///< what it becomes when it is not done any more
};

/// A record that is still to be done.
struct OpenRecord {
    const Owned* owned = nullptr;
    Record record;
};

/// Open tasks, goals and actions of a dossier.
[[nodiscard]] Result<std::vector<OpenRecord>> open_records(const Ledger& ledger, const ClientId& client);

/// The shown code of a field, or what no code means.
[[nodiscard]] std::string_view code_of(const Record& record, std::uint16_t field, std::string_view when_empty);

} // namespace kt::ledger
