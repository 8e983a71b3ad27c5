#include "app/text/reach.h"

#include "app/text/dates.h"

#include <QCoreApplication>

namespace kt::text {

namespace {

QString reach(const char* text) {
    return QCoreApplication::translate("Reach", text);
}

} // namespace

QString covering(const QString& name) {
    return reach(QT_TRANSLATE_NOOP("Reach", "%1 (standing in)")).arg(name);
}

QString away_text(std::optional<LocalDate> until) {
    return until ? reach(QT_TRANSLATE_NOOP("Reach", "away until %1")).arg(day(*until))
                 : reach(QT_TRANSLATE_NOOP("Reach", "away"));
}

QString call_note(care::CallWhy why, const QString& named) {
    switch (why) {
    case care::CallWhy::Cover: return reach(QT_TRANSLATE_NOOP("Reach", "Stands in for %1")).arg(named);
    case care::CallWhy::Handover: return reach(QT_TRANSLATE_NOOP("Reach", "Takes over from %1")).arg(named);
    case care::CallWhy::NextInRow:
        return named.isEmpty()
                   ? reach(QT_TRANSLATE_NOOP("Reach", "First of the team; nobody was chosen"))
                   : reach(QT_TRANSLATE_NOOP("Reach", "First who is there; %1 is not, and nobody stands in"))
                         .arg(named);
    case care::CallWhy::Unreached:
        return reach(QT_TRANSLATE_NOOP("Reach", "Is away, and nobody stands in. Choose somebody in step 3."));
    case care::CallWhy::Named:
    case care::CallWhy::Nobody: break;
    }
    return {};
}

} // namespace kt::text
