#include "app/session/ending.h"

#include "app/text/dates.h"
#include "app/text/strings.h"

#include <QCoreApplication>

namespace kt::app {

QString end_words(const ledger::OwnEnd& end) {
    using What = ledger::OwnEnd::What;
    if (end.what == What::Member)
        return QCoreApplication::translate("Ending", "Your membership of this team ended on %1.")
            .arg(end.on ? text::day(*end.on) : QString());
    if (end.what == What::CarriedOn)
        return QCoreApplication::translate(
            "Ending", "Another device, on which a backup of this one was restored, goes on in its place.");
    const QString who = end.by.empty() ? QCoreApplication::translate("Ending", "An administrator") : text::qt(end.by);
    const QString when = end.at ? text::moment(*end.at) : QString();
    // That a last day had come is no words of a person.
    if (end.why.empty() || end.why == "left_on")
        return QCoreApplication::translate("Ending", "%1 ended this device, %2.").arg(who, when);
    return QCoreApplication::translate("Ending", "%1 ended this device, %2: %3").arg(who, when, text::qt(end.why));
}

} // namespace kt::app
