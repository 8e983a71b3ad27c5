// What a person chose for this screen: language, looks, size. Holds nothing of a client or a team.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kt::app {

/// Kept between starts.
class Settings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of Session")

    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(Appearance appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(
        int lockAfterMinutes READ lockAfterMinutes WRITE setLockAfterMinutes NOTIFY lockAfterMinutesChanged FINAL)

  public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    explicit Settings(QObject* parent = nullptr);

    /// "nl" or "en".
    [[nodiscard]] QString language() const { return language_; }
    void setLanguage(const QString& language);
    [[nodiscard]] Appearance appearance() const { return appearance_; }
    void setAppearance(Appearance appearance);
    /// The same for this run only.
    void showAppearance(Appearance appearance);
    /// Whether to draw dark now.
    [[nodiscard]] bool dark() const;
    /// 0.8 to 2.
    [[nodiscard]] double textScale() const { return text_scale_; }
    void setTextScale(double scale);
    /// 1 to 5 (NEN 7510).
    [[nodiscard]] int lockAfterMinutes() const { return lock_after_minutes_; }
    void setLockAfterMinutes(int minutes);

  signals:
    void languageChanged(); ///< the new words are loaded; pages are to be translated again
    void appearanceChanged();
    void textScaleChanged();
    void lockAfterMinutesChanged();

  private:
    QString language_;
    Appearance appearance_ = Appearance::System;
    double text_scale_ = 1;
    int lock_after_minutes_ = 5;
};

} // namespace kt::app
