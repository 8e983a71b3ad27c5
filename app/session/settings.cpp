#include "app/session/settings.h"

#include "app/platform/look.h"
#include "app/text/language.h"

#include <QSettings>

#include <algorithm>

namespace kt::app {
namespace {

const auto language_key = QStringLiteral("language");
const auto appearance_key = QStringLiteral("appearance");
const auto scale_key = QStringLiteral("text_scale");
const auto lock_key = QStringLiteral("lock_after_minutes");

double sane_scale(double scale) {
    return std::clamp(scale, 0.8, 2.0);
}

} // namespace

Settings::Settings(QObject* parent) : QObject(parent) {
    const QSettings kept;
    const QString language = kept.value(language_key, QStringLiteral("nl")).toString();
    language_ = text::languages().contains(language) ? language : QStringLiteral("nl");
    text::use_language(language_);
    appearance_ = static_cast<Appearance>(std::clamp(kept.value(appearance_key, 0).toInt(), 0, 2));
    text_scale_ = sane_scale(kept.value(scale_key, 1.0).toDouble());
    lock_after_minutes_ = std::clamp(kept.value(lock_key, 5).toInt(), 1, 5);
}

void Settings::setLanguage(const QString& language) {
    if (language == language_ || !text::languages().contains(language)) return;
    language_ = language;
    QSettings().setValue(language_key, language);
    text::use_language(language);
    emit languageChanged();
}

void Settings::setAppearance(Appearance appearance) {
    if (appearance == appearance_) return;
    QSettings().setValue(appearance_key, static_cast<int>(appearance));
    showAppearance(appearance);
}

void Settings::showAppearance(Appearance appearance) {
    if (appearance == appearance_) return;
    appearance_ = appearance;
    emit appearanceChanged();
}

bool Settings::dark() const {
    return appearance_ == Appearance::System ? desktop_is_dark() : appearance_ == Appearance::Dark;
}

void Settings::setTextScale(double scale) {
    const double wanted = sane_scale(scale);
    if (qFuzzyCompare(wanted, text_scale_)) return;
    text_scale_ = wanted;
    QSettings().setValue(scale_key, wanted);
    emit textScaleChanged();
}

void Settings::setLockAfterMinutes(int minutes) {
    const int wanted = std::clamp(minutes, 1, 5);
    if (wanted == lock_after_minutes_) return;
    lock_after_minutes_ = wanted;
    QSettings().setValue(lock_key, wanted);
    emit lockAfterMinutesChanged();
}

} // namespace kt::app
