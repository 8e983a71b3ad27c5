// One page that says who may know what, in plain words (J4).
#pragma once

#include "app/paper/client_copy.h"

namespace kt::paper {

/// What one person or organisation may know of one theme, or may not.
struct ConsentLine {
    QString theme;
    QString until;
    QString limits; ///< what the client said about it, in own words
    QString doctor; ///< as what the doctor speaks there
    bool withdrawn = false;
};

struct ConsentParty {
    QString who;
    std::vector<ConsentLine> may;
    std::vector<ConsentLine> may_not;
};

struct ConsentPage {
    QString name;
    LocalDate made_on;
    std::vector<ConsentParty> parties; ///< in the order in which they were asked about
    QStringList treating;              ///< may know what treatment needs, unless the client objects (R02)
    QString contact;                   ///< whom to tell that it must change
    /// What people wrote in it; names of people are left out.
    [[nodiscard]] QStringList written() const;
};

/// Of each person and theme what was said last. Nothing about safety (R22).
[[nodiscard]] ConsentPage consent_page(const Dossier& dossier);
[[nodiscard]] Sheet sheet_of(const ConsentPage& page);

} // namespace kt::paper
