// "Wie bel ik": a card for the refrigerator.
#pragma once

#include "app/paper/client_copy.h"

namespace kt::paper {

struct CallCard {
    QString name;
    LocalDate made_on;
    std::vector<Person> call; ///< with a number, or a professional; the first is called first
    QString note;
    QString doctor; ///< the general practitioner, when nobody of the list is
    /// What people wrote in it; names of people are left out.
    [[nodiscard]] QStringList written() const;
};

[[nodiscard]] CallCard call_card(const Dossier& dossier);
[[nodiscard]] Sheet sheet_of(const CallCard& card);

} // namespace kt::paper
