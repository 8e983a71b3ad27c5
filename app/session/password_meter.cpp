#include "app/session/password_meter.h"

#include "app/session/password.h"
#include "app/text/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace kt::app {

void PasswordMeter::setText(QString text) {
    empty_ = text.isEmpty();
    std::vector<std::string> own;
    for (const QString& one : std::as_const(own_))
        own.push_back(text::plain(one));
    strength_ = crypto::judge(take_password(text), own);
    emit changed();
}

void PasswordMeter::setOwn(const QStringList& own) {
    if (own == own_) return;
    own_ = own;
    emit ownChanged();
}

double PasswordMeter::part() const {
    constexpr double full = 60; // bits
    return empty_ ? 0 : std::clamp(strength_.bits / full, 0.05, 1.0);
}

QString PasswordMeter::words() const {
    if (empty_) return {};
    switch (strength_.guessing) {
    case crypto::Guessing::Hours: return QCoreApplication::translate("PasswordMeter", "Guessed within hours");
    case crypto::Guessing::Months: return QCoreApplication::translate("PasswordMeter", "Guessed within months");
    case crypto::Guessing::Years: return QCoreApplication::translate("PasswordMeter", "Good: guessing takes years");
    case crypto::Guessing::Lifetimes:
        return QCoreApplication::translate("PasswordMeter", "Strong: nobody guesses this");
    }
    return {};
}

QString PasswordMeter::advice() const {
    if (empty_) return {};
    switch (strength_.weakness) {
    case crypto::Weakness::None: return {};
    case crypto::Weakness::Common:
        return QCoreApplication::translate("PasswordMeter", "It is mostly a word that many people choose.");
    case crypto::Weakness::Own:
        return QCoreApplication::translate("PasswordMeter", "Your name or your team is in it; others try that first.");
    case crypto::Weakness::Keys:
        return QCoreApplication::translate("PasswordMeter", "It is mostly keys that lie side by side.");
    case crypto::Weakness::Repeated: return QCoreApplication::translate("PasswordMeter", "It repeats itself.");
    case crypto::Weakness::Sequence:
        return QCoreApplication::translate("PasswordMeter", "It is mostly a row like abc or 123.");
    case crypto::Weakness::Date: return QCoreApplication::translate("PasswordMeter", "It is mostly a date or a year.");
    case crypto::Weakness::Short: break;
    }
    return QCoreApplication::translate("PasswordMeter", "Add another word that has nothing to do with it.");
}

} // namespace kt::app
