// The copy of the dossier that a client has a right to (WGBO, AVG): everything, in the words it was written in.
#pragma once

#include "app/paper/dossier.h"
#include "app/paper/sheet.h"

namespace kt::paper {

/// One record: what it is, and what is filled in.
struct CopiedRecord {
    care::Kind kind{};
    QStringList names;
    QStringList values; ///< one for each name
};

/// Everything of a dossier that the client may have: without the safety theme, without what others said in confidence,
/// and without a BSN.
struct DossierCopy {
    QString name;
    LocalDate made_on;
    std::vector<CopiedRecord> records; ///< kind by kind
};
[[nodiscard]] DossierCopy dossier_copy(const Dossier& dossier);
[[nodiscard]] Sheet sheet_of(const DossierCopy& copy);

} // namespace kt::paper
