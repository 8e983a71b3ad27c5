#include "app/text/exchanged.h"

#include "app/text/sentences.h"
#include "app/text/strings.h"

#include <QCoreApplication>

namespace kt::text {

QString exchanged(const folder::Report& report) {
    return QCoreApplication::translate("Exchanged", "Changes received: %1. Files written: %2, cleared away: %3.")
        .arg(report.received)
        .arg(report.written)
        .arg(report.pruned);
}

QStringList noticed(const folder::Report& report) {
    QStringList lines;
    if (report.not_written) {
        const auto why = sentences(report.not_written->code);
        lines += why.what + QLatin1Char(' ') + why.advice;
    }
    if (!report.rolled_back.empty())
        lines += QCoreApplication::translate("Exchanged",
                                             "The folder is older than it was: newer data was seen in it before. "
                                             "Nothing is lost; what is lacking is laid down again.");
    if (report.emptied)
        lines += QCoreApplication::translate("Exchanged",
                                             "What this device laid down in the folder was gone, or this is another "
                                             "stick. What somebody lacks was laid down again.");
    if (!report.frozen.empty())
        lines += QCoreApplication::translate("Exchanged", "Two versions of one device's changes are about. Neither is "
                                                          "followed; ask your administrator which device was copied.");
    if (report.quarantined > 0)
        lines += QCoreApplication::translate("Exchanged", "%1 changes of a removed device were set aside; see Team.")
                     .arg(report.quarantined);
    if (report.waiting > 0)
        lines += QCoreApplication::translate("Exchanged",
                                             "Files that wait for what comes before them: %1. That comes when a "
                                             "colleague exchanges again.")
                     .arg(report.waiting);
    if (report.missing > 0)
        lines += QCoreApplication::translate("Exchanged",
                                             "Pieces that you may read and that are not here yet: %1. Colleagues "
                                             "were asked for them.")
                     .arg(report.missing);
    for (const auto& file : report.partial)
        lines +=
            QCoreApplication::translate("Exchanged", "%1 is not whole yet. It is looked at again at the next exchange.")
                .arg(qt(file));
    for (const auto& fault : report.faults)
        lines += QCoreApplication::translate("Exchanged", "%1 was left aside: %2")
                     .arg(qt(fault.file), sentences(fault.code).what);
    return lines;
}

} // namespace kt::text
