// What goes along with a client who stays elsewhere for a time (J13).
#pragma once

#include "app/paper/summary.h"

namespace kt::paper {

struct TransferSheet {
    Summary summary;
    QString called;
    QString address;
    QString phone;
    QString doctor;
    QString medicines;
    QString not_wanted;
    QString wishes;
    QString type; ///< of the stay; empty when none is written down
    QString place;
    QString from;
    QString until;
    QString reason;
    QString note;
    QString home_care; ///< whether care at home has stopped
    QString carer_told;
    std::vector<SummaryLine> goals;   ///< that are worked on
    std::vector<SummaryLine> manages; ///< how the client manages, by domain
    std::vector<Person> call;
};

/// Of the stay that lasts, else of the newest one.
[[nodiscard]] TransferSheet transfer_sheet(const Dossier& dossier);
[[nodiscard]] Sheet sheet_of(const TransferSheet& transfer);

/// Goals that are worked on, with how one sees that they are reached.
[[nodiscard]] std::vector<SummaryLine> open_goals(const Dossier& dossier);

} // namespace kt::paper
