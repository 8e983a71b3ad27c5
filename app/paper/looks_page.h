// Who looked at the dossier, for the client to read (R15).
#pragma once

#include "app/paper/client_copy.h"

namespace kt::paper {

/// What one person did on one day.
struct Looks {
    LocalDate on;
    QString did;
    std::size_t times = 1;
    QString reason; ///< of an emergency
};

struct LooksOf {
    QString who;              ///< with profession and organisation
    std::vector<Looks> looks; ///< the last day first
};

struct LooksPage {
    QString name;
    LocalDate made_on;
    std::vector<LooksOf> people; ///< who looked last comes first
    QString contact;             ///< whom to ask about it
};

[[nodiscard]] LooksPage looks_page(const Dossier& dossier, std::span<const ledger::AccessLine> log);
[[nodiscard]] Sheet sheet_of(const LooksPage& page);

} // namespace kt::paper
