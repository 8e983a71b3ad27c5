// What a doctor wants to know three minutes before a visit (J11), on the screen and on paper.
#pragma once

#include "app/paper/dossier.h"
#include "app/paper/sheet.h"

namespace kt::paper {

struct SummaryLine {
    QString text;
    QString more;
    bool alarm = false;
};

struct Summary {
    QString name;
    QString born;
    LocalDate made_on;
    QString matters;
    QString contact;
    QString representative;
    std::vector<SummaryLine> limits;    ///< treatment directives that stand
    std::vector<SummaryLine> alerts;    ///< risks, and what happened lately
    std::vector<SummaryLine> problems;  ///< active; what matters to the client first
    std::vector<SummaryLine> decisions; ///< the last ones first
    std::vector<SummaryLine> people;    ///< who does what
};

/// From what this device can read.
[[nodiscard]] Summary summary(const Dossier& dossier);
[[nodiscard]] Sheet sheet_of(const Summary& summary);

/// Active problems; `wanted` leaves out those of compartments somebody may not see.
[[nodiscard]] std::vector<SummaryLine> active_problems(const Dossier& dossier,
                                                       const std::function<bool(care::Compartment)>& wanted = {});
/// Decisions of the last meetings, the newest first.
[[nodiscard]] std::vector<SummaryLine> last_decisions(const Dossier& dossier, std::size_t most);
/// What everybody around the client does: by what was written of them, and by the open actions they own.
[[nodiscard]] std::vector<SummaryLine> who_does_what(const Dossier& dossier);
void add_lines(Sheet& sheet, const QString& heading, const std::vector<SummaryLine>& lines, const QString& nothing);

} // namespace kt::paper
